"""From a PTB-XL folder to a trained run, and from a run to the shipped files."""

from __future__ import annotations

import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer

from ecgfinder.evaluation.ptbxl import read_statements
from ecgfinder.training.data import Examples, load_examples
from ecgfinder.training.export import Mix, export
from ecgfinder.training.heads import Refinement, pooled_features, refine
from ecgfinder.training.mixing import TowerOutputs, candidates, joined, quality, rarity_weight
from ecgfinder.training.texts import Wordings, vocabulary, wordings_of
from ecgfinder.training.tokens import train_tokenizer
from ecgfinder.training.towers import TowerConfig
from ecgfinder.training.trainer import Pair, Plan, Trainer, load_average, vision_weights
from ecgfinder.training.validation import Validation, embed_examples, embed_wordings

START_RARITY = 0.5
"""Rarity of the statement weights while the heads are refined."""


def train_pair(
    ptbxl: Path,
    run: Path,
    folds: tuple[int, ...],
    validate: tuple[int, ...],
    plan: Plan,
    cache: Path,
    threads: int,
    start: Path | None = None,
) -> None:
    """Train both towers on some folds, logging scores on the validation folds after every epoch.

    The vision tower begins with the averaged weights of the run `start`, if one is given.
    """
    if threads:
        torch.set_num_threads(threads)
    examples, wordings = _load(ptbxl, folds, cache)
    tokenizer = _tokenizer(run, wordings)
    config = TowerConfig(vocabulary=tokenizer.get_vocab_size(), statements=len(examples.statements))
    validation = Validation(*_load(ptbxl, validate, cache), read_statements(ptbxl))
    trainer = Trainer(examples, wordings, tokenizer, config, plan)
    if start:
        trainer.begin_with(vision_weights(start))
    trainer.run(run, validation)


def export_run(
    ptbxl: Path, run: Path, folds: tuple[int, ...], validate: tuple[int, ...], out: Path, cache: Path
) -> dict[str, Any]:
    """Refine the heads, choose the mix on the validation folds, write the model files; returns what was chosen."""
    pair, state = load_average(run)
    tokenizer = Tokenizer.from_file(str(run / "tokenizer.json"))
    plan = Refinement()
    train, wordings = _load(ptbxl, folds, cache)
    features = pooled_features(pair, train, wordings, tokenizer, plan)
    start = Mix()
    refine(pair, features, start, torch.from_numpy(rarity_weight(train.labels, START_RARITY)), plan)
    best, mix, rarity = _choose_mix(pair, tokenizer, train.labels, *_load(ptbxl, validate, cache))
    chosen = {"quality": round(best, 4), **asdict(mix), "rarity": rarity}
    notes = {
        "mix": chosen,
        "training": {"data": "PTB-XL 1.0.1, 100 Hz", "folds": list(folds), "plan": state["plan"],
                     "epochs_done": state["epoch"], "heads": asdict(plan)},
        "made_with": {"torch": torch.__version__.split("+")[0], "python": platform.python_version()},
    }  # fmt: skip
    weight = rarity_weight(train.labels, rarity)
    export(pair, run / "tokenizer.json", out, mix=mix, weight=weight, statements=train.statements, notes=notes)
    return chosen


def _choose_mix(
    pair: Pair, tokenizer: Tokenizer, train_labels: npt.NDArray[np.bool_], examples: Examples, wordings: list[Wordings]
) -> tuple[float, Mix, float]:
    """Quality, mix and rarity of the best candidate on the validation examples."""
    ecg = TowerOutputs(*embed_examples(pair, examples))
    text = TowerOutputs(*embed_wordings(pair, tokenizer, [w.original for w in wordings]))
    patients = np.array([record.patient for record in examples.records])
    scored = [
        (quality(joined(ecg, mix, weight), joined(text, mix, weight), examples.labels, patients), mix, rarity)
        for mix, rarity, weight in candidates(train_labels)
    ]
    return max(scored, key=lambda row: row[0])


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
