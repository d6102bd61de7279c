"""`ecgfinder train` and `ecgfinder export-models`: make the encoders (extra `train`)."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path

import click

from ecgfinder.cli.evaluate import parse_folds
from ecgfinder.domain import UserFacingError

_ptbxl = click.option("--ptbxl", required=True, type=click.Path(path_type=Path, file_okay=False))
_cache = click.option(
    "--cache", type=click.Path(path_type=Path, file_okay=False), help="Keeps the prepared signals. [default: RUN/cache]"
)


@click.command()
@_ptbxl
@click.option("--run", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder of this run.")
@click.option("--folds", default="1-8", show_default=True, help="Folds to train on.")
@click.option("--validate", default="9", show_default=True, help="Folds to choose on.")
@click.option("--epochs", default=26, show_default=True)
@click.option("--batch", default=128, show_default=True)
@click.option("--threads", default=0, help="CPU threads. [default: all]")
@click.option(
    "--start", type=click.Path(path_type=Path, file_okay=False, exists=True), help="Run to take the vision tower from."
)
@click.option("--learning-rate", default=1e-3, show_default=True)
@click.option("--bf16", is_flag=True, help="Products in bfloat16: twice as fast where the processor has them.")
@click.option("--seed", default=0, show_default=True)
@click.option("--kernel", default=5, show_default=True, help="Width of the stem's convolutions.")
@click.option("--dropout", default=0.1, show_default=True, help="Share of features that a head does not see.")
@click.option("--image-alone", is_flag=True, help="Let the vision tower learn without the numbers beside the image.")
@_cache
def train(
    ptbxl: Path,
    run: Path,
    folds: str,
    validate: str,
    epochs: int,
    batch: int,
    threads: int,
    start: Path | None,
    learning_rate: float,
    bf16: bool,
    seed: int,
    kernel: int,
    dropout: float,
    image_alone: bool,
    cache: Path | None,
) -> None:
    """Train both towers; an interrupted run goes on where it stopped when called again."""
    _need_torch()
    from ecgfinder.training.job import train_pair
    from ecgfinder.training.towers import TowerConfig
    from ecgfinder.training.trainer import Plan

    logging.getLogger("ecgfinder.training").setLevel(logging.INFO)
    plan = Plan(epochs=epochs, batch=batch, learning_rate=learning_rate, bf16=bf16, seed=seed)
    plan = replace(plan, hidden_share=1.0) if image_alone else plan
    sizes = TowerConfig(kernel=kernel, dropout=dropout)
    kept = cache or run / "cache"
    train_pair(ptbxl, run, parse_folds(folds), parse_folds(validate), plan, kept, threads, start, sizes)


@click.command("export-models")
@_ptbxl
@click.option(
    "--run", "runs", required=True, multiple=True, type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the run. Given again: runs whose vision towers stand beside the first's.",
)  # fmt: skip
@click.option("--folds", default="1-8", show_default=True, help="Folds on which the encoders are aligned.")
@click.option("--validate", default="9", show_default=True, help="Folds on which the result is scored.")
@click.option("--epochs", default=45, show_default=True, help="Epochs of the alignment.")
@click.option("--bf16", is_flag=True, help="Products in bfloat16: twice as fast where the processor has them.")
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder of the models.")
@_cache
def export_models(
    ptbxl: Path, runs: tuple[Path, ...], folds: str, validate: str, epochs: int, bf16: bool, out: Path,
    cache: Path | None,
) -> None:  # fmt: skip
    """Align the encoders of a run on large batches; write vision.onnx, text.onnx, tokenizer.json, manifest.json."""
    _need_torch()
    from ecgfinder.training.alignment import Alignment
    from ecgfinder.training.job import export_runs

    logging.getLogger("ecgfinder.training").setLevel(logging.INFO)
    plan = Alignment(epochs=epochs, bf16=bf16)
    kept = cache or runs[0] / "cache"
    scores = export_runs(ptbxl, runs, parse_folds(folds), parse_folds(validate), out, kept, plan)
    click.echo(json.dumps(scores), err=True)


def _need_torch() -> None:
    try:
        import torch  # noqa: F401
    except ImportError as error:
        raise UserFacingError("training needs PyTorch", advice='Install the extra "train".') from error
