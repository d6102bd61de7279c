"""Second stage: both encoders aligned on large batches, the vision tower being frozen.

A batch of 128 shows few hard negatives, and more do not fit the vision tower's budget. With it frozen its features
are computed once, plain and augmented, and beside them what trees tell from the numbers measured on the same windows
(`forest`); the language model and both projections then learn on a thousand pairs a step (locked-image tuning, Zhai et
al. 2022). Three losses shape the space that is searched: an ECG finds its own report, ECGs of like statements are near
each other, and a statement's names find the ECGs that carry it.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from ecgfinder.training.augment import augment
from ecgfinder.training.data import UV_PER_MV, Examples, batches, folds_of, kept, measured_on, to_images
from ecgfinder.training.encoders import FindingsEncoder, TextEncoder
from ecgfinder.training.losses import Likeness, image_text_contrast, soft_targets, statement_contrast
from ecgfinder.training.texts import Wordings, statement_names
from ecgfinder.training.tokens import UNKNOWN_ID, token_ids
from ecgfinder.training.towers import VisionTower
from ecgfinder.training.trainer import group_ids

log = logging.getLogger(__name__)

FEATURE_BATCH = 128
TEXT_CHUNK = 256
_MOST_RANK_SCALE = 50.0
LEAST_PAIR = 60
"""Two statements are asked for together where so many ECGs carry both."""


@dataclass(frozen=True)
class Alignment:
    """How to align. `variants` is the number of augmented copies of every ECG, of which one stands for it now and then.

    `dropout` is that of the projection of ECGs; `same_class` and `same_kinds` say what `losses.Likeness` adds.
    """

    epochs: int = 45
    batch: int = 1024
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    alike_weight: float = 1.0
    alike_scale: float = 20.0
    same_class: float = 0.1
    same_kinds: float = 0.5
    name_weight: float = 4.0
    rank_weight: float = 0.35
    token_drop: float = 0.05
    dropout: float = 0.3
    variants: int = 1
    augmented_share: float = 0.3
    bf16: bool = False
    seed: int = 0


class Names:
    """The statements' names as queries, alone and two together: their ECGs are those that carry the statements."""

    def __init__(self, statements: Sequence[str], tokenizer: Tokenizer, labels: Tensor) -> None:
        named = [(name, (k, k)) for k, code in enumerate(statements) for name in statement_names(code)]
        named += [(text, pair) for pair in frequent_pairs(labels) for text in _both_named(statements, pair)]
        self.ids = token_ids(tokenizer, [name for name, _ in named])
        self.first, self.second = torch.tensor([pair for _, pair in named]).T
        weight = (self.carried(labels).mean(0) + 1e-4) ** -0.5
        self.weight = weight / weight.mean()
        self.scale = nn.Parameter(torch.tensor(2.5))
        self.bias = nn.Parameter(torch.full((len(named),), -3.0))

    def carried(self, labels: Tensor) -> Tensor:
        """From labels (n, statements), which ECGs answer which names, (n, names)."""
        return labels[:, self.first] * labels[:, self.second]

    def losses(self, ecg: Tensor, text: TextEncoder, labels: Tensor) -> tuple[Tensor, Tensor]:
        """How badly the names say which ECGs carry their statement, and how badly they rank them.

        The first is the cross-entropy of "this ECG carries this statement" by the cosine of ECG and name, the rare
        weighing more; it shapes the whole space. The second is a softmax over the ECGs of the batch, as a query sees
        it: what stands first counts most, and every name the same.
        """
        cosine, carried = ecg @ text(self.ids).T, self.carried(labels)
        logits = self.scale.exp() * cosine + self.bias
        each = F.binary_cross_entropy_with_logits(logits, carried, reduction="none")
        ranking = self.scale.exp().clamp(max=_MOST_RANK_SCALE) * cosine.T
        return (each * self.weight).mean(), F.cross_entropy(ranking, soft_targets(carried.T))


def frequent_pairs(labels: Tensor, least: int = LEAST_PAIR) -> list[tuple[int, int]]:
    """The pairs of statements that at least so many of the ECGs with labels (n, statements) carry together."""
    together = (labels.T @ labels).triu(1)
    return [(first, second) for first, second in (together >= least).nonzero().tolist()]


def _both_named(statements: Sequence[str], pair: tuple[int, int]) -> list[str]:
    names = [next(iter(statement_names(statements[k])), "") for k in pair]
    return [". ".join(order) + "." for order in (names, names[::-1])] if all(names) else []


class Aligner:
    """Trains the text tower and both projections, in place; the vision tower stays as it is."""

    def __init__(
        self, ecg: FindingsEncoder, text: TextEncoder, tokenizer: Tokenizer, wordings: Sequence[Wordings],
        features: Tensor, told: Tensor, examples: Examples, plan: Alignment,
    ) -> None:  # fmt: skip
        """`features` (variants, n, width) and `told` (variants, n, findings) of the plain variant, then of others."""
        torch.manual_seed(plan.seed)
        self.rng = random.Random(plan.seed)
        self.ecg, self.text, self.tokenizer, self.plan = ecg, text, tokenizer, plan
        self.wordings, self.features, self.told = wordings, features, told
        self.labels = torch.from_numpy(examples.labels.astype("float32"))
        self.reports = group_ids([wording.original for wording in wordings])
        self.log_scale = nn.Parameter(torch.tensor(3.0))
        self.names = Names(examples.statements, tokenizer, self.labels)
        self.likeness = Likeness(examples.statements, plan.same_class, plan.same_kinds)
        ecg.projection.fit(features[0], told[0])

    def run(self, after_epoch: Callable[[int], None] = lambda epoch: None) -> None:
        """All epochs; `after_epoch` may look at the encoders, which are then in evaluation mode."""
        plan, count = self.plan, len(self.labels)
        batch = min(plan.batch, count)
        trained = [*self.ecg.projection.parameters(), *self.text.parameters()]
        trained += [self.log_scale, self.names.scale, self.names.bias]
        optimizer = torch.optim.AdamW(trained, plan.learning_rate, weight_decay=plan.weight_decay)
        steps = plan.epochs * (count // batch)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, plan.learning_rate, total_steps=steps, pct_start=0.15)
        for epoch in range(plan.epochs):
            self.ecg.projection.train()
            self.text.train()
            for rows in batches(count, batch):
                loss = self._loss(rows)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
                schedule.step()
            log.info("alignment epoch %d loss %.3f", epoch + 1, loss.item())
            self.ecg.eval()
            self.text.eval()
            after_epoch(epoch + 1)

    def _loss(self, rows: Tensor) -> Tensor:
        ecg, text = self.ecg.projection(*self._draw_features(rows)), self._read(rows)
        labels, reports = self.labels[rows], self.reports[rows]
        same = (reports[:, None] == reports[None, :]).float()
        named, ranked = self.names.losses(ecg, self.text, labels)
        return (
            image_text_contrast(ecg, text, same, self.log_scale.clamp(max=4.6).exp())
            + self.plan.alike_weight * statement_contrast(ecg, self.likeness(labels), self.plan.alike_scale)
            + self.plan.name_weight * named
            + self.plan.rank_weight * ranked
        )

    def _draw_features(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Features and findings of some rows, each of the plain variant or of another that is drawn for it."""
        count = len(self.features)
        variant = torch.randint(min(1, count - 1), count, (len(rows),))
        variant[torch.rand(len(rows)) >= self.plan.augmented_share] = 0
        return self.features[variant, rows], self.told[variant, rows]

    def _read(self, rows: Tensor) -> Tensor:
        """Vectors of a wording of each row, made in chunks of like length so that little is padded."""
        texts = [self.wordings[row].draw(self.rng, 0.0)[0] for row in rows.tolist()]
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        parts = []
        for start in range(0, len(order), TEXT_CHUNK):
            ids = token_ids(self.tokenizer, [texts[at] for at in order[start : start + TEXT_CHUNK]])
            dropped = (torch.rand(ids.shape) < self.plan.token_drop) & (ids > 0)
            with torch.autocast("cpu", torch.bfloat16, enabled=self.plan.bf16):
                features = self.text.tower.pooled(ids.masked_fill(dropped, UNKNOWN_ID))
            parts.append(self.text.project(features.float()))
        place = torch.empty(len(order), dtype=torch.int64)
        place[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[place]


@torch.no_grad()
def pooled_features(tower: VisionTower, examples: Examples, plan: Alignment) -> Tensor:
    """What a tower sees of all examples, plain and then in each augmented variant, (1 + variants, n, width)."""
    tower.eval()
    kinds = [plain(examples), *(augmented(examples, plan, number) for number in range(plan.variants))]
    return torch.stack([torch.cat([_pooled(tower, mv, plan) for mv in kind]) for kind in kinds])


def measured_variants(examples: Examples, plan: Alignment, cache: Path) -> Tensor:
    """The numbers measured on what `pooled_features` sees, (1 + variants, n, COUNT); kept in `cache`."""
    variants = [examples.measured]
    for number in range(plan.variants):
        windows = (mv.numpy() for part in augmented(examples, plan, number) for mv in part)
        path = cache / f"numbers{folds_of(examples)}-augmented{plan.seed + number}.npy"
        variants.append(kept(path, len(examples), partial(measured_on, windows)))
    return torch.from_numpy(np.stack(variants))


def plain(examples: Examples) -> Iterator[Tensor]:
    """The examples as recorded, in batches (n, 12, 1000) mV."""
    for start in range(0, len(examples), FEATURE_BATCH):
        yield torch.from_numpy(examples.uv[start : start + FEATURE_BATCH]).float() / UV_PER_MV


def augmented(examples: Examples, plan: Alignment, number: int) -> Iterator[Tensor]:
    """The examples augmented, in batches (n, 12, 1000) mV, NaN unknown; a variant is the same whenever it is drawn."""
    torch.manual_seed(plan.seed + number)
    yield from map(augment, plain(examples))


def _pooled(tower: VisionTower, mv: Tensor, plan: Alignment) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16, enabled=plan.bf16):
        return tower.pooled(to_images(mv)).float()
