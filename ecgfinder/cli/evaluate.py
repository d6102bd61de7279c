"""`ecgfinder evaluate`: the retrieval protocols on a folder in PTB-XL layout."""

from __future__ import annotations

import json
from pathlib import Path

import click

from ecgfinder.cli.options import print_json
from ecgfinder.domain import UserFacingError


def parse_folds(text: str) -> tuple[int, ...]:
    """`1-8`, `9` or `1,3,9` as numbers. UserFacingError for anything else."""
    try:
        spans = [part.split("-") for part in text.split(",")]
        return tuple(fold for span in spans for fold in range(int(span[0]), int(span[-1]) + 1))
    except ValueError as error:
        raise UserFacingError(f"'{text}' does not name folds", advice="Write them as 9, 1-8 or 1,3,9.") from error


@click.command()
@click.option("--ptbxl", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--folds", default="9", show_default=True, help="Folds that ask.")
@click.option("--gallery", default="1-8", show_default=True, help="Folds that answer ECG queries.")
@click.option("--queries", type=click.Path(path_type=Path, dir_okay=False), help="CSV of text queries.")
@click.option("--models", "models_dir", type=click.Path(path_type=Path), help="Other models than the shipped ones.")
@click.option("--save", type=click.Path(path_type=Path, dir_okay=False), help="Write the result as a baseline.")
@click.option(
    "--compare", "baseline", type=click.Path(path_type=Path, dir_okay=False), help="Fail where it was better."
)
@click.option(
    "--json",
    "json_out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the result as JSON (- prints it).",
)
def evaluate(
    ptbxl: Path,
    folds: str,
    gallery: str,
    queries: Path | None,
    models_dir: Path | None,
    save: Path | None,
    baseline: Path | None,
    json_out: Path | None,
) -> None:
    """Measure retrieval by the shipped encoders: every figure with chance and a 95 % interval over patients."""
    from ecgfinder.evaluation.run import compare, table
    from ecgfinder.evaluation.run import evaluate as run
    from ecgfinder.inference import load_models

    result = run(load_models(models_dir), ptbxl, parse_folds(folds), parse_folds(gallery), queries, _show_progress)
    if str(json_out) == "-":
        print_json(result)
    else:
        click.echo("\n".join(table(result)))
    for path in (json_out, save):
        if path and str(path) != "-":
            path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if baseline and (lost := compare(result, json.loads(baseline.read_text(encoding="utf-8")))):
        raise UserFacingError("worse than the baseline: " + "; ".join(lost), path=baseline)


def _show_progress(done: int, total: int) -> None:
    click.echo(f"\rembedded {done} of {total}", err=True, nl=done == total)
