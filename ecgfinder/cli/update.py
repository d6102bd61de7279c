"""`ecgfinder update`: a signed pack of models or of a whole program, from a file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ecgfinder.domain import UserFacingError


@click.command()
@click.argument("pack", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--key", "keys", multiple=True, type=click.Path(path_type=Path, dir_okay=False), help="Public key to trust, too."
)
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="New folder, for a whole program.")
@click.option("--remove", is_flag=True, help="Go back to the models and resources that the program came with.")
def update(pack: Path | None, keys: tuple[Path, ...], into: Path | None, remove: bool) -> None:
    """Apply the signed update PACK from a file, without a network; one with a wrong signature is refused."""
    from ecgfinder import updates

    if remove == (pack is not None):
        raise click.UsageError("Name a PACK, or --remove.")
    if pack is None:
        click.echo("Removed." if updates.remove_assets() else "There is no update to remove.")
        return
    trusted = updates.trusted_keys(keys)
    found = updates.check(pack, trusted)
    if found.kind == "assets":
        click.echo(f"Models and resources are in {updates.apply_assets(pack, trusted)}")
    else:
        folder = updates.apply_program(pack, trusted, into or _beside_this_program(found.version))
        click.echo(f"ecgfinder {found.version} is in {folder}")


def _beside_this_program(version: str) -> Path:
    if not getattr(sys, "frozen", False):
        raise UserFacingError("this program runs from its sources", advice="Name a new folder with --into.")
    return Path(sys.executable).resolve().parent.parent / f"ecgfinder-{version}"
