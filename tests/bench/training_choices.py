"""What each loss, augmentation and size of the towers is worth under one short budget.

    python -m tests.bench.training_choices PTBXL WORK --cache CACHE --page models/ABLATION.md

Every variant is trained, aligned and freed of hubs as `ecgfinder train` and `ecgfinder export-models` do, one tower
each, and scored on fold 9. A variant's figures lie in WORK/NAME.json and are not made again.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ecgfinder.cli.evaluate import parse_folds
from ecgfinder.evaluation.protocols import Part, ecg_to_ecg, neighbour_diagnosis, paired
from ecgfinder.evaluation.ptbxl import read_statements
from ecgfinder.evaluation.text_protocols import read_queries, text_to_ecg
from ecgfinder.reports import normalise
from ecgfinder.training.ablation_table import write_section
from ecgfinder.training.alignment import Aligner, Alignment, measured_variants, pooled_features
from ecgfinder.training.data import Examples, load_examples
from ecgfinder.training.encoders import FindingsEncoder, TextEncoder
from ecgfinder.training.forest import Findings, Forest, findings_of
from ecgfinder.training.job import (
    DIMENSION,
    Member,
    findings_told,
    join_members,
    kinship_of,
    seen_by,
    vectors_of,
)
from ecgfinder.training.kinship import KinshipPlan
from ecgfinder.training.projection import told_shares
from ecgfinder.training.texts import Wordings, vocabulary, wordings_of
from ecgfinder.training.tokens import train_tokenizer
from ecgfinder.training.towers import TowerConfig, VisionTower
from ecgfinder.training.trainer import Plan, Trainer
from ecgfinder.training.validation import Validation, embed_examples, embed_reports, embed_wordings
from tests.bench import training_variants as variants

QUERIES = Path(__file__).parents[1] / "data" / "text_queries.csv"
SHIPPED = Plan(epochs=9, whole_epochs=3, hidden_share=1.0, bf16=True)
SIZES = TowerConfig(kernel=7, dropout=0.2)


@dataclass(frozen=True)
class Variant:
    """One row: how it differs from the first."""

    says: str
    plan: dict[str, Any] = field(default_factory=dict)
    sizes: dict[str, Any] = field(default_factory=dict)
    trainer: type[Trainer] = Trainer
    synthetic: int = 0
    numbers: bool = True
    """Whether the second stage sees what is measured."""


def _times(factor: float) -> tuple[int, ...]:
    """Channels of the stem, whole fours so that the heads divide them."""
    return tuple(4 * round(factor * channels / 4) for channels in SIZES.stem_channels)


VARIANTS = {
    "shipped": Variant("**as shipped**"),
    "numbers-first": Variant("numbers beside the image in the first stage, too", {"hidden_share": 0.15}),
    "image-alone": Variant("- numbers beside the image", numbers=False),
    "words": Variant("+ the words of the report, told from the ECG", trainer=variants.WordsOfReport),
    "turned": Variant("+ the heart's vector turned by some degrees", trainer=variants.Turned),
    "synthetic": Variant("+ 4,000 synthetic ECGs with their reports", synthetic=4000),
    "momentum": Variant("+ momentum encoders, queue of 2,048, soft targets", trainer=variants.Momentum),
    "masked-words": Variant("+ masked language modelling", trainer=variants.MaskedWords),
    "batch-256": Variant("batches of 256, learning rate x 1.4", {"batch": 256, "learning_rate": 1.4e-3}),
    "wide": Variant("width x 1.5", sizes={"stem_channels": _times(1.5)}),
    "deep": Variant("four transformer layers", sizes={"vision_layers": 4}),
    "narrow": Variant("width x 0.5", sizes={"stem_channels": _times(0.5)}),
    "kernel-5": Variant("kernels of five samples", sizes={"kernel": 5}),
    "no-soft-targets": Variant("- shared target of equal reports", trainer=variants.OwnReportOnly),
    "no-statements": Variant("- statements", {"statement_weight": 0.0}),
    "no-contrast": Variant("- contrast among ECGs", {"contrast_weight": 0.0}),
    "no-measured": Variant("- measurements as a task", {"measured_weight": 0.0}),
    "no-prompts": Variant("- statements' names as texts", {"prompt_share": 0.0}),
    "whole": Variant("- stretches: always ten seconds", {"stretch_tokens": 32}),
    "as-recorded": Variant("- augmentation and print-outs", trainer=variants.AsRecorded),
}


@dataclass(frozen=True)
class Data:
    """The training folds, their measurements and fold 9."""

    examples: Examples
    wordings: list[Wordings]
    validation: Validation
    cache: Path

    @classmethod
    def load(cls, ptbxl: Path, folds: tuple[int, ...], cache: Path) -> Data:
        examples, last = (load_examples(ptbxl, some, cache) for some in (folds, (9,)))
        wordings, its = ([wordings_of(record) for record in of.records] for of in (examples, last))
        return cls(examples, wordings, Validation(last, its, read_statements(ptbxl)), cache)

    def without_numbers(self) -> Data:
        """The same with nothing measured."""
        last = replace(self.validation, examples=_unmeasured(self.validation.examples))
        return replace(self, examples=_unmeasured(self.examples), validation=last)

    def findings(self) -> Findings:
        """What the trees tell."""
        return findings_of(self.examples, self.wordings)

    def told(self, plan: Alignment, work: Path) -> tuple[Forest, Tensor]:
        """The trees, and what they tell of the second stage's variants."""
        if np.isnan(self.examples.measured).all():
            variants = torch.from_numpy(self.examples.measured).repeat(1 + plan.variants, 1, 1)
        else:
            variants = measured_variants(self.examples, plan, self.cache)
        return findings_told(self.examples, self.findings(), variants, work)


def _unmeasured(examples: Examples) -> Examples:
    return replace(examples, measured=np.full_like(examples.measured, np.nan))


def outcome(variant: Variant, data: Data, alignment: Alignment, work: Path) -> dict[str, Any]:
    """Train and score one variant."""
    started = time.process_time()
    tokenizer = train_tokenizer(vocabulary(data.wordings))
    trained = data.examples, data.wordings
    if variant.synthetic:
        trained = variants.with_synthetic(*trained, variant.synthetic, work)
    sizes = replace(SIZES, **variant.sizes, vocabulary=tokenizer.get_vocab_size(),
                    statements=len(data.examples.statements))  # fmt: skip
    plan = replace(SHIPPED, **variant.plan)
    trainer = variant.trainer(*trained, tokenizer, sizes, plan)
    for _ in range(plan.epochs):
        trainer._one_epoch()
        trainer.epoch += 1
    minutes = (time.process_time() - started) / 60
    pair = trainer.average
    first = data.validation.score(pair.ecg_encoder(), pair.text, tokenizer)
    return {
        "minutes": minutes,
        "parameters": sum(p.numel() for p in pair.vision.parameters()),
        "ms": _ms(pair.vision),
        "first": first,
        "aligned": _aligned(trainer, data if variant.numbers else data.without_numbers(), alignment, work),
    }


def _aligned(trainer: Trainer, data: Data, plan: Alignment, work: Path) -> dict[str, float]:
    """Figures after the second stage, on real records alone, with the hubs taken out."""
    forest, told = data.told(plan, work)
    tokenizer, train = trainer.tokenizer, data.examples
    share = told_shares(data.findings().names, train.statements)
    ecg = FindingsEncoder(trainer.average.vision, share, DIMENSION, plan.dropout)
    text = TextEncoder(trainer.average.text.requires_grad_(True), DIMENSION)
    features = pooled_features(ecg.tower, train, plan)
    Aligner(ecg, text, tokenizer, data.wordings, features, told, train, plan).run()
    claims, kin = ecg.eval().projection.claims(features, told), KinshipPlan()
    members = [Member(ecg, text.eval(), vectors_of(ecg, features, told), claims)]
    seen = seen_by(members, forest, train)
    kinship = kinship_of(members, told, seen, train, kin)
    ecg_encoder, text_encoder = join_members(members, kinship, kin.share, forest, seen, data.wordings, tokenizer)
    gallery = ecg_encoder.join([seen.vectors], seen.claims, seen.told).detach().numpy()
    return figures(ecg_encoder, text_encoder, gallery, tokenizer, data)


@torch.no_grad()
def figures(
    ecg: torch.nn.Module, text: torch.nn.Module, known: np.ndarray, tokenizer: Any, data: Data
) -> dict[str, float]:
    """The protocols of `ecgfinder evaluate` on fold 9; `known` are the vectors of the training folds, the gallery."""
    held, statements = data.validation, data.validation.statements
    reports = embed_reports(text, tokenizer, held.wordings)
    part = Part(held.examples.records, embed_examples(ecg, held.examples)[0], reports)
    gallery = Part(data.examples.records, known)
    embedder = SimpleNamespace(
        embed_texts=lambda texts: embed_wordings(text, tokenizer, [normalise(one) for one in texts])
    )
    alike, diagnosis = ecg_to_ecg(part, gallery, statements), neighbour_diagnosis(part, gallery, statements)
    return {
        "rsum_abnormal": paired(part.subset(np.flatnonzero(held.abnormal())), "abnormal")[-1].value,
        "rsum_all": paired(part, "all")[-1].value,
        "super": alike[0].value,
        "sub": alike[1].value,
        "auc_super": diagnosis[0].value,
        "auc_statements": diagnosis[1].value,
        "p_at_10": text_to_ecg(part, read_queries(QUERIES), embedder)[0][0].value,
    }


@torch.no_grad()
def _ms(vision: VisionTower, runs: int = 30) -> float:
    image, times = torch.rand(1, 12, 1000, 3), []
    for _ in range(runs + 3):
        started = time.thread_time()
        vision.pooled(image)
        times.append(1e3 * (time.thread_time() - started))
    return float(np.median(times[3:]))


COLUMNS = (
    "variant", "first stage: RSUM abnormal", "statements' AUC", "aligned: RSUM abnormal", "RSUM all",
    "ECG-to-ECG super / sub", "neighbour AUC super / statements", "text P@10", "million weights", "ms an image",
    "training, min",
)  # fmt: skip


def row(says: str, found: dict[str, Any]) -> str:
    first, then = found["first"], found["aligned"]
    cells = [
        says, f"{first['rsum_abnormal']:.1f}", f"{first['auc']:.3f}", f"{then['rsum_abnormal']:.1f}",
        f"{then['rsum_all']:.1f}", f"{then['super']:.3f} / {then['sub']:.3f}",
        f"{then['auc_super']:.3f} / {then['auc_statements']:.3f}", f"{then['p_at_10']:.3f}",
        f"{found['parameters'] / 1e6:.1f}", f"{found['ms']:.1f}", f"{found['minutes']:.1f}",
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ptbxl", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--folds", default="1-4")
    parser.add_argument("--only", nargs="*", default=list(VARIANTS), choices=list(VARIANTS))
    parser.add_argument("--page", type=Path)
    parser.add_argument("--title", default="Losses, augmentation, sizes")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    asked.work.mkdir(parents=True, exist_ok=True)
    data = Data.load(asked.ptbxl, parse_folds(asked.folds), asked.cache)
    alignment = Alignment(epochs=15, bf16=True)
    for name in asked.only:
        path = asked.work / f"{name}.json"
        if not path.exists():
            path.write_text(json.dumps(outcome(VARIANTS[name], data, alignment, asked.work)))
        print(row(VARIANTS[name].says, json.loads(path.read_text())), flush=True)
    if asked.page:
        write_section(asked.page, asked.title, "\n".join(page(asked, len(data.examples), alignment)))


def page(asked: argparse.Namespace, records: int, alignment: Alignment) -> list[str]:
    kept = {name: asked.work / f"{name}.json" for name in asked.only}
    rows = [row(VARIANTS[name].says, json.loads(path.read_text())) for name, path in kept.items() if path.exists()]
    return [
        "One tower each, trained, aligned and freed of hubs as the members of the shipped encoders are, on half of",
        f"their records and for a third of their epochs: {records:,} (the gallery, too), {SHIPPED.epochs} epochs,",
        f"the last {SHIPPED.whole_epochs} on whole ECGs, and {alignment.epochs} of alignment.",
        "Fold 9, one seed: a few points between two rows may be luck. Times: one core; an image in torch, fp32.",
        "",
        "```",
        "python -m tests.bench.training_choices PTBXL WORK --cache CACHE \\",
        f"    --folds {asked.folds}{_chosen(asked)} --page models/ABLATION.md",
        "```",
        "",
        f"| {' | '.join(COLUMNS)} |",
        "|---" * len(COLUMNS) + "|",
        *rows,
    ]


def _chosen(asked: argparse.Namespace) -> str:
    """The arguments that name some variants, as they are typed."""
    return "" if asked.only == list(VARIANTS) else f' --only {" ".join(asked.only)} --title "{asked.title}"'


if __name__ == "__main__":
    main()
