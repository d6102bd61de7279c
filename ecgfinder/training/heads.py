"""Second stage: the heads of frozen towers, refined on large batches for the very vector that will be searched.

A batch of 128 shows a head few hard negatives. With the towers frozen, their pooled features are computed once (plain
and augmented), and a step on 2048 pairs costs milliseconds.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from ecgfinder.training.augment import augment
from ecgfinder.training.data import UV_PER_MV, Examples
from ecgfinder.training.export import Mix, join
from ecgfinder.training.losses import image_text_contrast, jaccard_index, statement_contrast
from ecgfinder.training.texts import Wordings
from ecgfinder.training.tokens import token_ids
from ecgfinder.training.trainer import Pair, group_ids, to_images

log = logging.getLogger(__name__)

FEATURE_BATCH = 256


@dataclass(frozen=True)
class Refinement:
    """How to refine. `variants` is the number of augmented copies of every ECG beside the plain one."""

    epochs: int = 40
    batch: int = 2048
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    statement_weight: float = 10.0
    contrast_weight: float = 0.5
    english_share: float = 0.35
    variants: int = 1
    seed: int = 0


@dataclass(frozen=True)
class Features:
    """Pooled features: of the ECGs, one tensor (n, 2 width) a variant; of the reports as written and in English."""

    ecg: list[Tensor]
    original: Tensor
    english: Tensor
    labels: Tensor
    reports: Tensor

    def draw(self, rows: Tensor, english_share: float) -> tuple[Tensor, Tensor]:
        """ECG and text features of some rows, each of a variant at random."""
        variant = torch.randint(len(self.ecg), (len(rows),))
        ecg = torch.empty(len(rows), self.ecg[0].shape[1])
        for number, features in enumerate(self.ecg):
            ecg[variant == number] = features[rows[variant == number]]
        english = torch.rand(len(rows), 1) < english_share
        return ecg, torch.where(english, self.english[rows], self.original[rows])


def refine(pair: Pair, features: Features, mix: Mix, weight: Tensor, plan: Refinement) -> None:
    """Train both heads and the temperature of `pair`, in place; the towers under them stay as they are."""
    torch.manual_seed(plan.seed)
    pair.requires_grad_(True)
    parameters = [*pair.vision.head.parameters(), *pair.text.head.parameters(), pair.log_scale]
    optimizer = torch.optim.AdamW(parameters, plan.learning_rate, weight_decay=plan.weight_decay)
    batch = min(plan.batch, len(features.labels))
    steps = plan.epochs * (len(features.labels) // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, plan.learning_rate, total_steps=steps, pct_start=0.1)
    pair.train()
    for step, rows in enumerate(_batches(len(features.labels), batch, plan.epochs)):
        loss = _loss(pair, features, rows, mix, weight, plan)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            log.info("heads step %d of %d loss %.3f", step, steps, float(loss.detach()))
    pair.eval()


def _loss(pair: Pair, features: Features, rows: Tensor, mix: Mix, weight: Tensor, plan: Refinement) -> Tensor:
    ecg_features, text_features = features.draw(rows, plan.english_share)
    labels, reports = features.labels[rows], features.reports[rows]
    ecg, ecg_logits = pair.vision.head(ecg_features)
    text, text_logits = pair.text.head(text_features)
    ecg, text = join(ecg, ecg_logits, mix, weight), join(text, text_logits, mix, weight)
    same = (reports[:, None] == reports[None, :]).float()
    statements = F.binary_cross_entropy_with_logits(ecg_logits, labels)
    statements = statements + F.binary_cross_entropy_with_logits(text_logits, labels) / 2
    return (
        image_text_contrast(ecg, text, same, pair.scale)
        + plan.contrast_weight * statement_contrast(ecg, ecg, jaccard_index(labels))
        + plan.statement_weight * statements
    )


def _batches(count: int, size: int, epochs: int) -> Iterator[Tensor]:
    for _ in range(epochs):
        order = torch.randperm(count)
        for start in range(0, count - size + 1, size):
            yield order[start : start + size]


@torch.no_grad()
def pooled_features(
    pair: Pair, examples: Examples, wordings: Sequence[Wordings], tokenizer: Tokenizer, plan: Refinement
) -> Features:
    """The towers' pooled features of all examples, plain and augmented."""
    torch.manual_seed(plan.seed)

    def ecg(change: Callable[[Tensor], Tensor]) -> Tensor:
        parts = []
        for start in range(0, len(examples), FEATURE_BATCH):
            mv = torch.from_numpy(examples.uv[start : start + FEATURE_BATCH]).float() / UV_PER_MV
            parts.append(pair.vision.pooled(to_images(change(mv))))
        return torch.cat(parts)

    def text(texts: list[str]) -> Tensor:
        distinct = sorted(set(texts), key=len)  # alike in length, so that little is padded
        rows = torch.cat(
            [
                pair.text.pooled(token_ids(tokenizer, distinct[at : at + FEATURE_BATCH], pair.config.text_tokens))
                for at in range(0, len(distinct), FEATURE_BATCH)
            ]
        )
        row_of = {text: row for row, text in enumerate(distinct)}
        return rows[torch.tensor([row_of[text] for text in texts])]

    return Features(
        ecg=[ecg(lambda mv: mv), *(ecg(augment) for _ in range(plan.variants))],
        original=text([wording.original for wording in wordings]),
        english=text([wording.english for wording in wordings]),
        labels=torch.from_numpy(examples.labels.astype("float32")),
        reports=group_ids([wording.original for wording in wordings]),
    )
