"""`ecgfinder ablate-encodings`: the paper's encodings and ours under one budget (extra `train`)."""

from __future__ import annotations

import logging
from pathlib import Path

import click

from ecgfinder.cli.evaluate import parse_folds
from ecgfinder.cli.train import _need_torch


@click.command("ablate-encodings")
@click.option("--ptbxl", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--run", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder of this run.")
@click.option("--folds", default="1-8", show_default=True, help="Folds to train on.")
@click.option("--validate", default="9", show_default=True, help="Folds to score on.")
@click.option("--epochs", default=6, show_default=True)
@click.option("--bf16", is_flag=True, help="Products in bfloat16: twice as fast where the processor has them.")
@click.option("--only", multiple=True, help="Only this encoding. Given again: these.")
@click.option("--page", type=click.Path(path_type=Path, dir_okay=False), help="Page that the table is written into.")
@click.option(
    "--cache", type=click.Path(path_type=Path, file_okay=False), help="Prepared signals. [default: RUN/cache]"
)
def ablate_encodings(
    ptbxl: Path, run: Path, folds: str, validate: str, epochs: int, bf16: bool, only: tuple[str, ...],
    page: Path | None, cache: Path | None,
) -> None:  # fmt: skip
    """Train the same towers on every encoding and compare; an encoding that was through is not trained again."""
    _need_torch()
    from ecgfinder.training.ablation import Budget, compare_encodings
    from ecgfinder.training.ablation_images import SHAPES
    from ecgfinder.training.ablation_table import ENCODINGS_SECTION, encodings_section, write_section

    if unknown := set(only) - set(SHAPES):
        raise click.BadParameter(f"{', '.join(sorted(unknown))}: not among {', '.join(SHAPES)}", param_hint="--only")
    logging.getLogger("ecgfinder.training").setLevel(logging.INFO)
    budget = Budget(parse_folds(folds), parse_folds(validate), epochs, bf16=bf16)
    results = compare_encodings(ptbxl, run, cache or run / "cache", budget, only or tuple(SHAPES), _show)
    again = f"--folds {folds} --validate {validate} --epochs {epochs}{' --bf16' * bf16} --page models/ABLATION.md"
    text = encodings_section(results, f"ecgfinder ablate-encodings --ptbxl PTBXL --run RUN {again}")
    if page:
        write_section(page, ENCODINGS_SECTION, text)
    else:
        click.echo(text)


def _show(name: str) -> None:
    click.echo(f"{name} is through", err=True)
