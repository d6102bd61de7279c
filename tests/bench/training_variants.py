"""What `tests.bench.training_choices` compares: trainers with a loss, an augmentation or data more or less."""

from __future__ import annotations

import copy
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ecgfinder.encoding.lead_time import windows_mv
from ecgfinder.reports import make_report, normalise
from ecgfinder.signals.synthetic import PATTERNS, SyntheticEcg, generate
from ecgfinder.training.augment import augment
from ecgfinder.training.data import UV_PER_MV, Examples, measured_on, to_images, to_uv
from ecgfinder.training.losses import soft_targets
from ecgfinder.training.texts import Wordings
from ecgfinder.training.tokens import UNKNOWN_ID, token_ids
from ecgfinder.training.trainer import Trainer

Records = tuple[Examples, list[Wordings]]

SYNTHETIC_SEED = 9_000_000
"""Far from the seeds of the demo library, its samples, and the queries of `tests.bench.synthetic`."""


class OwnReportOnly(Trainer):
    """Equal reports of other records count as wrong answers."""

    def _same(self, rows: Tensor, prompts: Tensor) -> Tensor:
        return torch.eye(len(rows))


class AsRecorded(Trainer):
    """No augmentation."""

    def _augmented(self, rows: Tensor) -> Tensor:
        return _recorded(self, rows)


def _recorded(trainer: Trainer, rows: Tensor) -> Tensor:
    return torch.from_numpy(trainer.examples.uv[rows.numpy()]).float() / UV_PER_MV


class MaskedWords(Trainer):
    """Masked language modelling beside the contrast: the words that were hidden, told by the embedding's own words."""

    SHARE, WEIGHT = 0.15, 1.0

    def _loss(self, rows: Tensor) -> Tensor:
        return super()._loss(rows) + self.WEIGHT * self._masked_words(rows)

    def _masked_words(self, rows: Tensor) -> Tensor:
        ids, _ = self._texts(rows)
        hidden = (torch.rand(ids.shape) < self.SHARE) & (ids > UNKNOWN_ID)
        text = self.pair.text
        weight = (ids > 0).unsqueeze(2).float()
        x = text.dropout(text.embedding(ids.masked_fill(hidden, UNKNOWN_ID))) * weight
        for block in text.blocks:
            x = block(x, weight)
        return functional.cross_entropy(x[hidden] @ text.embedding.weight.T, ids[hidden])


class WordsOfReport(Trainer):
    """The words of the report, in English, told from the ECG: every word's share of the report, the rare counting more.

    After classification over the words of a caption (Huang et al. 2024, SuperClass).
    """

    WEIGHT = 0.5

    def __init__(self, *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]
        self.pair.words = nn.Linear(2 * self.pair.vision.width, self.pair.config.vocabulary)
        self.average.words = copy.deepcopy(self.pair.words).requires_grad_(False)
        self.optimizer, self.schedule = self._optimizer()
        self.of_reports = self._words()

    def _words(self) -> Tensor:
        present = torch.zeros(len(self.wordings), self.pair.config.vocabulary)
        ids = token_ids(self.tokenizer, [wording.english for wording in self.wordings])
        present.scatter_(1, ids, 1.0)
        present[:, : UNKNOWN_ID + 1] = 0
        return soft_targets(present * torch.log(len(present) / (1 + present.sum(0))).clamp(min=0))

    def _told_loss(self, seen: Tensor, rows: Tensor) -> Tensor:
        told = self.pair.words(self.pair.dropout(seen))
        of_words = functional.cross_entropy(told, self.of_reports[rows])
        return super()._told_loss(seen, rows) + self.WEIGHT / self.plan.measured_weight * of_words


class Momentum(Trainer):
    """Momentum encoders with a queue of past pairs and soft targets, as ALBEF (Li et al. 2021) has them.

    The averaged towers are the momentum encoders; they see another augmentation and another wording.
    """

    LENGTH, SOFT = 2048, 0.4

    def __init__(self, *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]
        size = self.pair.config.contrastive_dim
        self.past = (torch.zeros(0, size), torch.zeros(0, size), torch.zeros(0, dtype=torch.int64))

    def _contrast(self, ecg: Tensor, text: Tensor, rows: Tensor, same: Tensor) -> Tensor:
        plain = super()._contrast(ecg, text, rows, same)
        own_ecg, own_text = self._momentum(rows)
        ecgs, texts, reports = (
            torch.cat([new, old])
            for new, old in zip((own_ecg, own_text, self.report_ids[rows]), self.past, strict=True)
        )
        self.past = (ecgs[: self.LENGTH], texts[: self.LENGTH], reports[: self.LENGTH])
        hard = soft_targets((self.report_ids[rows][:, None] == reports[None]).float())
        scale = self.pair.scale
        target = [(1 - self.SOFT) * hard + self.SOFT * (scale.detach() * own @ other.T).softmax(1)
                  for own, other in ((own_ecg, texts), (own_text, ecgs))]  # fmt: skip
        to_texts = functional.cross_entropy(scale * ecg @ texts.T, target[0])
        return (plain + (to_texts + functional.cross_entropy(scale * text @ ecgs.T, target[1])) / 2) / 2

    @torch.no_grad()
    def _momentum(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        mv, first = self._stretch(self._augmented(rows))
        vision, text = self.average.vision, self.average.text
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.plan.bf16):
            seen, read = vision.pooled(to_images(mv), first), text.pooled(self._texts(rows)[0])
        measured = self._hidden(self.measured[rows].to(self.device))
        return self.average.projection(seen.float(), measured), text.head(read.float())[0]


_KORS = torch.tensor([
    [0.38, -0.07, -0.13, 0.05, -0.01, 0.14, 0.06, 0.54],
    [-0.07, 0.93, 0.06, -0.02, -0.05, 0.06, -0.17, 0.13],
    [0.11, -0.23, -0.43, -0.06, -0.14, -0.20, -0.11, 0.31],
])  # fmt: skip
"""Leads I, II, V1 to V6 to the vectorcardiogram's X, Y, Z (Kors et al. 1990)."""
_DOWER = torch.tensor([
    [0.632, -0.235, 0.059], [0.235, 1.066, -0.132], [-0.515, 0.157, -0.917], [0.044, 0.164, -1.387],
    [0.882, 0.098, -1.277], [1.213, 0.127, -0.601], [1.125, 0.127, -0.086], [0.831, 0.076, 0.230],
])  # fmt: skip
"""X, Y, Z to leads I, II, V1 to V6 (Dower et al. 1980)."""
_INDEPENDENT = [0, 1, 6, 7, 8, 9, 10, 11]


class Turned(Trainer):
    """The heart's vector turned by some degrees about each axis before the other augmentations.

    After 3KG (Gopal et al. 2021). What three dipole components do not explain of the leads stays as it is.
    """

    DEGREES = 6.0

    def _augmented(self, rows: Tensor) -> Tensor:
        return augment(self._turned(_recorded(self, rows)), mask_share=self.plan.mask_share)

    def _turned(self, mv: Tensor) -> Tensor:
        angle = torch.randn(len(mv), 3) * math.radians(self.DEGREES) * torch.rand(len(mv), 1) * 1.5
        change = _DOWER @ (torch.linalg.matrix_exp(_skew(angle)) - torch.eye(3)) @ _KORS
        eight = mv[:, _INDEPENDENT]
        one, two, *chest = (eight + change @ eight).unbind(1)
        return torch.stack([one, two, two - one, -(one + two) / 2, one - two / 2, two - one / 2, *chest], dim=1)


def _skew(angle: Tensor) -> Tensor:
    x, y, z = angle.unbind(1)
    zero = torch.zeros_like(x)
    return torch.stack([zero, -z, y, z, zero, -x, -y, x, zero], dim=1).view(-1, 3, 3)


def with_synthetic(examples: Examples, wordings: list[Wordings], count: int, cache: Path) -> Records:
    """Real records and `count` synthetic ones, as many of every pattern, with reports of either language."""
    made = [generate(pattern, SYNTHETIC_SEED + turn) for turn, pattern in _turns(count)]
    path = cache / f"synthetic-{count}.npz"
    if not path.exists():
        uv = np.stack([to_uv(windows_mv(one.ecg)[0]) for one in made])
        np.savez(path, uv=uv, measured=measured_on(uv.astype(np.float32) / UV_PER_MV))
    kept = np.load(path)
    labels = np.array([[code in one.codes for code in examples.statements] for one in made])
    records = [replace(examples.records[0], codes=frozenset(one.codes)) for one in made]
    both = Examples(
        np.concatenate([examples.uv, kept["uv"]]),
        examples.records + records,
        np.concatenate([examples.labels, labels]),
        examples.statements,
        np.concatenate([examples.measured, kept["measured"]]),
    )
    return both, wordings + [_wordings(one, at) for at, one in enumerate(made)]


def _turns(count: int) -> list[tuple[int, str]]:
    names = sorted(PATTERNS)
    return [(at // len(names), names[at % len(names)]) for at in range(count)]


def _wordings(one: SyntheticEcg, at: int) -> Wordings:
    report = one.report_en if at % 2 else one.report_de
    english = make_report(report).english
    return Wordings(normalise(report), english or normalise(report), tuple(sorted(one.codes)))
