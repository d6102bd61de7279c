"""From a PTB-XL folder to a trained run, and from a run to the shipped files."""

from __future__ import annotations

import platform
import zlib
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from ecgfinder.encoding.measured import REVISION
from ecgfinder.evaluation.ptbxl import read_statements
from ecgfinder.training.alignment import Aligner, Alignment, measured_variants, pooled_features
from ecgfinder.training.data import Examples, folds_of, load_examples
from ecgfinder.training.encoders import (
    FindingsEncoder,
    JointEcgEncoder,
    JointTextEncoder,
    TextEncoder,
    principal_directions,
)
from ecgfinder.training.export import export
from ecgfinder.training.forest import (
    FIRST_TREES,
    NUMBERS_EACH,
    SETTINGS,
    TREES,
    Findings,
    Forest,
    findings_of,
    grow_and_tell,
)
from ecgfinder.training.hubness import EXTRA, HubCorrection, bank_of
from ecgfinder.training.kinship import Kinship, KinshipPlan, Known, learn_kinship, length_beside
from ecgfinder.training.projection import told_shares
from ecgfinder.training.texts import Wordings, vocabulary, wordings_of
from ecgfinder.training.tokens import train_tokenizer
from ecgfinder.training.towers import TowerConfig
from ecgfinder.training.trainer import Plan, Trainer, group_ids, load_average, vision_tower
from ecgfinder.training.validation import Validation, embed_examples, embed_wordings

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

    The vision tower begins with the averaged weights of the run `start`, if one is given; `sizes` are those of new
    towers.
    """
    if threads:
        torch.set_num_threads(threads)
    examples, wordings = _load(ptbxl, folds, cache)
    tokenizer = _tokenizer(run, wordings)
    config = replace(
        sizes or TowerConfig(),
        vocabulary=tokenizer.get_vocab_size(),
        statements=len(examples.statements),
    )
    validation = Validation(*_load(ptbxl, validate, cache), read_statements(ptbxl))
    trainer = Trainer(examples, wordings, tokenizer, config, plan)
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
    """Align the towers of each run, join the runs, write the model files.

    Returns the scores on the validation folds (see `Validation.score`). What was aligned is kept in `RUN/aligned.pt`.
    """
    train, wordings = _load(ptbxl, folds, cache)
    findings = findings_of(train, wordings)
    forest, told = findings_told(train, findings, measured_variants(train, plan, cache), cache)
    members = [_aligned(run, train, wordings, findings, told, plan) for run in runs]
    tokenizer, kin = Tokenizer.from_file(str(runs[0] / "tokenizer.json")), KinshipPlan()
    seen = seen_by(members, forest, train)
    kinship = kinship_of(members, told, seen, train, kin)
    ecg, text = join_members(members, kinship, kin.share, forest, seen, wordings, tokenizer)
    validation = Validation(*_load(ptbxl, validate, cache), read_statements(ptbxl))
    found = validation.score(ecg, text, tokenizer)
    pair, state = load_average(runs[0])
    notes = {
        "validation": found,
        "findings": list(findings.names),
        "training": {"data": "PTB-XL 1.0.1, 100 Hz", "folds": list(folds), "plan": state["plan"],
                     "members": [_about(run) for run in runs], "alignment": asdict(plan),
                     "kinship": asdict(kin)},
        "made_with": {"torch": torch.__version__.split("+")[0], "python": platform.python_version()},
    }  # fmt: skip
    export(ecg, text, pair.config, runs[0] / "tokenizer.json", out, statements=train.statements, notes=notes)
    return found


class Member(NamedTuple):
    """Aligned encoders, and what they make of the training ECGs by trees that did not see these.

    `vectors` (variants, n, width), `claims` of the statements (variants, n, statements).
    """

    ecg: FindingsEncoder
    text: TextEncoder
    vectors: Tensor
    claims: Tensor


ALIGNED = "aligned.pt"


def findings_told(train: Examples, findings: Findings, variants: Tensor, cache: Path) -> tuple[Forest, Tensor]:
    """The forest, and what it tells of each variant of the training ECGs (see `grow_and_tell`); kept in `cache`."""
    known = int(variants.isfinite().sum())
    grown_by = {**SETTINGS, "trees": TREES, "first": FIRST_TREES, "each": NUMBERS_EACH, "numbers": REVISION}
    made_from = {"names": findings.names, "ecgs": len(train), "known": known, "grown_by": grown_by}
    path = cache / f"forest{folds_of(train)}.pt"
    kept = torch.load(path, weights_only=False) if path.exists() else {}
    if kept.get("made_from") != made_from:
        forest, told = grow_and_tell(findings, [record.patient for record in train.records], variants)
        kept = {"made_from": made_from, "forest": forest, "told": told}
        torch.save(kept, path)
    return kept["forest"], kept["told"]


def _aligned(
    run: Path, train: Examples, wordings: list[Wordings], findings: Findings, told: Tensor, plan: Alignment
) -> Member:
    """The encoders of a run, aligned by this plan or taken from the file where they were kept."""
    pair, state = load_average(run)
    torch.manual_seed(plan.seed)
    share = told_shares(findings.names, train.statements)
    ecg = FindingsEncoder(pair.vision, share, DIMENSION, plan.dropout)
    text = TextEncoder(pair.text, DIMENSION)
    made_from = {"plan": asdict(plan), "epochs": state["epoch"], "told": zlib.crc32(told.numpy().tobytes())}
    path = run / ALIGNED
    kept = torch.load(path, weights_only=True) if path.exists() else {}
    if kept.get("made_from") != made_from or "vectors" not in kept:  # earlier versions kept none
        features = pooled_features(ecg.tower, train, plan)
        tokenizer = Tokenizer.from_file(str(run / "tokenizer.json"))
        Aligner(ecg, text, tokenizer, wordings, features, told, train, plan).run()
        kept = {
            "made_from": made_from, "ecg": ecg.state_dict(), "text": text.state_dict(),
            "vectors": vectors_of(ecg, features, told), "claims": ecg.projection.claims(features, told),
        }  # fmt: skip
        torch.save(kept, path)
    ecg.load_state_dict(kept["ecg"])
    text.load_state_dict(kept["text"])
    return Member(ecg.eval(), text.eval(), kept["vectors"], kept["claims"])


@torch.no_grad()
def vectors_of(ecg: FindingsEncoder, features: Tensor, told: Tensor) -> Tensor:
    """An encoder's vectors of features and findings in some variants, (variants, n, width)."""
    return torch.stack([ecg.projection(*variant) for variant in zip(features, told, strict=True)])


def seen_by(members: Sequence[Member], forest: Forest, train: Examples) -> Known:
    """What is known of the training ECGs as the encoders will be used, by trees that saw them."""
    told = forest.tell(torch.from_numpy(train.measured))
    seen = [map(torch.from_numpy, embed_examples(member.ecg, train, told)) for member in members]
    vectors, claims = zip(*seen, strict=True)
    return Known(torch.cat(vectors, dim=1), torch.stack(claims).mean(0), told)


def kinship_of(members: Sequence[Member], told: Tensor, seen: Known, train: Examples, plan: KinshipPlan) -> Kinship:
    """Kinship learnt from what the members claim together and trees tell (variants, n, findings)."""
    vectors = torch.cat([member.vectors for member in members], dim=2)
    opened = Known(vectors, torch.stack([member.claims for member in members]).mean(0), told)
    labels = torch.from_numpy(train.labels.astype(np.float32))
    patients = group_ids([record.patient for record in train.records])
    return learn_kinship(opened, seen, labels, patients, train.statements, plan)


@torch.no_grad()
def join_members(
    members: Sequence[Member], kinship: Kinship, share: float, forest: Forest, seen: Known,
    wordings: list[Wordings], tokenizer: Tokenizer,
) -> tuple[JointEcgEncoder, JointTextEncoder]:  # fmt: skip
    """Encoders of ECGs and of texts that see the vectors of all members along the same directions."""
    reports = [wording.original for wording in wordings]
    texts = [torch.from_numpy(embed_wordings(member.text, tokenizer, reports)) for member in members]
    kin = length_beside(len(members), share) * kinship(seen.claims, seen.told)
    both = torch.cat([torch.cat([seen.vectors, kin], dim=1), torch.cat([*texts, torch.zeros_like(kin)], dim=1)])
    directions = principal_directions(both, DIMENSION - EXTRA)
    ecg = JointEcgEncoder([member.ecg for member in members], forest, kinship, share, directions)
    text = JointTextEncoder([member.text for member in members], directions[: -kin.shape[1]].clone())
    of_ecgs, of_texts = ecg.join([seen.vectors], seen.claims, seen.told), text.join(texts)
    distinct = list({report: row for row, report in enumerate(reports)}.values())
    ecg.hubs = HubCorrection(bank_of(of_texts[distinct]), of_ecgs, of_ecgs=True)
    text.hubs = HubCorrection(bank_of(of_ecgs), of_texts, of_ecgs=False)
    return ecg, text


def _about(run: Path) -> dict[str, float]:
    """What tells one member's training from another's; 1 of the numbers hidden is a tower that saw the image alone."""
    _, state = load_average(run)
    plan, kernel = state["plan"], state["config"]["kernel"]
    hidden = plan.get("hidden_share", 1.0)
    return {"epochs": state["epoch"], "kernel": kernel, "seed": plan["seed"], "numbers_hidden": hidden}


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
