"""From a PTB-XL folder to a trained run, and from a run to the shipped files."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from ecgfinder.evaluation.ptbxl import read_statements
from ecgfinder.training.alignment import Aligner, Alignment, pooled_features
from ecgfinder.training.data import Examples, load_examples
from ecgfinder.training.encoders import EcgEncoder, TextEncoder
from ecgfinder.training.export import export
from ecgfinder.training.measured import COUNT, measured_numbers, standardised
from ecgfinder.training.texts import Wordings, vocabulary, wordings_of
from ecgfinder.training.tokens import train_tokenizer
from ecgfinder.training.towers import TowerConfig
from ecgfinder.training.trainer import Plan, Trainer, load_average, vision_tower
from ecgfinder.training.validation import Validation

DIMENSION = 256
"""Length of the shipped vectors."""


def train_pair(
    ptbxl: Path,
    run: Path,
    folds: tuple[int, ...],
    validate: tuple[int, ...],
    plan: Plan,
    cache: Path,
    threads: int,
    start: Path | None = None,
    sizes: TowerConfig | None = None,
) -> None:
    """Train both towers on some folds, logging scores on the validation folds after every epoch.

    The vision tower begins with the averaged weights of the run `start`, if one is given; `sizes` are those of new towers.
    """
    if threads:
        torch.set_num_threads(threads)
    examples, wordings = _load(ptbxl, folds, cache)
    tokenizer = _tokenizer(run, wordings)
    config = replace(
        sizes or TowerConfig(),
        vocabulary=tokenizer.get_vocab_size(),
        statements=len(examples.statements),
        measurements=COUNT,
    )
    validation = Validation(*_load(ptbxl, validate, cache), read_statements(ptbxl))
    measured = standardised(measured_numbers(examples.records, cache / f"measured-{'-'.join(map(str, folds))}.npy"))
    trainer = Trainer(examples, wordings, tokenizer, config, plan, measured)
    if start:
        trainer.begin_with(vision_tower(start).state_dict())
    trainer.run(run, validation)


def export_runs(
    ptbxl: Path,
    runs: Sequence[Path],
    folds: tuple[int, ...],
    validate: tuple[int, ...],
    out: Path,
    cache: Path,
    plan: Alignment,
) -> dict[str, float]:
    """Align the first run's text tower with the vision towers of all, write the model files.

    Returns the scores on the validation folds (see `scores`).
    """
    pair, state = load_average(runs[0])
    tokenizer = Tokenizer.from_file(str(runs[0] / "tokenizer.json"))
    ecg = EcgEncoder([pair.vision, *(vision_tower(run) for run in runs[1:])], DIMENSION).requires_grad_(False)
    ecg.projection.requires_grad_(True)
    text = TextEncoder(pair.text, DIMENSION)
    train, wordings = _load(ptbxl, folds, cache)
    features = pooled_features(ecg, train, plan)
    Aligner(ecg, text, tokenizer, wordings, features, train, plan).run()
    validation = Validation(*_load(ptbxl, validate, cache), read_statements(ptbxl))
    found = validation.score(ecg, text, tokenizer)
    notes = {
        "validation": found,
        "training": {"data": "PTB-XL 1.0.1, 100 Hz", "folds": list(folds), "plan": state["plan"],
                     "epochs_done": [_epochs(run) for run in runs], "alignment": asdict(plan)},
        "made_with": {"torch": torch.__version__.split("+")[0], "python": platform.python_version()},
    }  # fmt: skip
    export(ecg, text, pair.config, runs[0] / "tokenizer.json", out, statements=train.statements, notes=notes)
    return found


def _epochs(run: Path) -> int:
    epochs: int = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=False)["epoch"]
    return epochs


def _load(ptbxl: Path, folds: tuple[int, ...], cache: Path) -> tuple[Examples, list[Wordings]]:
    examples = load_examples(ptbxl, folds, cache)
    return examples, [wordings_of(record) for record in examples.records]


def _tokenizer(run: Path, wordings: list[Wordings]) -> Tokenizer:
    """The run's tokenizer; learnt once, so that a resumed run keeps its vocabulary."""
    path = run / "tokenizer.json"
    if not path.exists():
        run.mkdir(parents=True, exist_ok=True)
        train_tokenizer(vocabulary(wordings)).save(str(path))
    return Tokenizer.from_file(str(path))
