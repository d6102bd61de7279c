"""Makes signed updates for machines without a network; the publisher's tool.

python packaging/sign_update.py new-key KEY                 KEY (secret, keep it off-line) and KEY.pub
python packaging/sign_update.py assets KEY FOLDER PACK      FOLDER has models/ and resources/demo/, both made anew
python packaging/sign_update.py program KEY FOLDER PACK     FOLDER is a frozen program as build-linux.sh leaves it

A key that all programs shall trust goes to resources/update-keys/NAME.pub before they are built.
"""

from __future__ import annotations

import base64
import os
import sys
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ecgfinder import __version__
from ecgfinder.updates import KEY_SUFFIX, Update, write_pack

_FILE = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.group(help=__doc__)
def cli() -> None:
    """The publisher's verbs."""


@cli.command("new-key")
@click.argument("key", type=_FILE)
def new_key(key: Path) -> None:
    """Make a key pair; an existing key is never replaced."""
    from nacl.signing import SigningKey

    made = SigningKey.generate()
    descriptor = os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(bytes(made)))
    key.with_name(key.name + KEY_SUFFIX).write_bytes(base64.b64encode(bytes(made.verify_key)))


@cli.command()
@click.argument("key", type=_FILE)
@click.argument("folder", type=_FOLDER)
@click.argument("pack", type=_FILE)
def assets(key: Path, folder: Path, pack: Path) -> None:
    """Pack new models with the demo library that they encoded, for this version of the program."""
    _write(Update("assets", __version__, ""), key, folder, pack)


@cli.command()
@click.argument("key", type=_FILE)
@click.argument("folder", type=_FOLDER)
@click.argument("pack", type=_FILE)
def program(key: Path, folder: Path, pack: Path) -> None:
    """Pack a frozen program for the system that this runs on."""
    _write(Update("program", __version__, sys.platform), key, folder, pack)


def _write(update: Update, key: Path, folder: Path, pack: Path) -> None:
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    write_pack(folder, names, update, base64.b64decode(key.read_bytes()), pack)
    click.echo(f"{pack}: {len(names)} files")


if __name__ == "__main__":
    cli()
