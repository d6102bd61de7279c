"""A part of the ECGs' vectors that texts do not see: which ECGs are alike by their statements.

By what a report is found and by what two ECGs are alike are two questions: wording and remarks tell one report from
another and say little of likeness. Where one projection answers both, either answer suffers (MODEL_CARD.md has the
figures). Kinship is learnt from what is claimed of the statements and told of the findings, and takes a share of the
vector; for a text that part is zero, so that the order in which ECGs answer a text stays nearly as it was.

What is learnt is what a reader sees: a query's neighbours shall agree with it (neighbourhood components analysis,
Goldberger et al. 2004), and by their vote its statements shall be told. Queries are ECGs that the trees did not see
while they grew, as an ECG that is opened; the cases of a library are half such, half ECGs that they did see.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.data import batches
from ecgfinder.training.losses import Likeness, neighbours_gain, vote_loss
from ecgfinder.training.projection import ClaimsInput

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KinshipPlan:
    """How kinship is learnt, beside vectors that leave it `learnt_share` of the squared length, and the share it takes.

    A neighbour is worth the Jaccard index of its statements and the query's, `same_class` more where a super-class is
    shared and `same_kinds` more where the sub-classes are the same. The statements weigh by their frequency to the
    power of `-rare` in the vote. `gain_scale` and `vote_scale` say how fast a case falls back with its cosine; the
    vote's is sharper than that of the evaluation, which asks the 50 nearest alone.
    """

    share: float = 0.75
    learnt_share: float = 0.6
    readers: int = 3
    dimension: int = 192
    hidden: int = 256
    epochs: int = 12
    batch: int = 512
    library: int = 6144
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    dropout: float = 0.15
    augmented_share: float = 0.3
    seen_share: float = 0.5
    gain_weight: float = 6.0
    gain_scale: float = 60.0
    vote_scale: float = 50.0
    same_class: float = 1.3
    same_kinds: float = 1.1
    rare: float = 0.3
    seed: int = 0


class Known(NamedTuple):
    """What is known of some ECGs before kinship: members' vectors side by side and log-odds; variants may lead.

    `vectors` (..., n, width), each member's of unit length; `claims` of the statements (..., n, statements); `told` of
    the findings (..., n, findings).
    """

    vectors: Tensor
    claims: Tensor
    told: Tensor

    def said(self) -> Tensor:
        """What kinship reads, (..., n, statements + findings)."""
        return torch.cat([self.claims, self.told], dim=-1)


class Reader(nn.Module):
    """What is claimed of the statements and told of the findings -> a vector, alike where the statements are."""

    def __init__(self, said: int, plan: KinshipPlan) -> None:
        """`said` is the number of both together."""
        super().__init__()
        self.said = ClaimsInput(said)
        self.dropout = nn.Dropout(plan.dropout)
        self.linear = nn.Linear(2 * said, plan.dimension)
        self.layers = nn.Sequential(
            nn.Linear(2 * said, plan.hidden), nn.ReLU(), nn.Dropout(plan.dropout),
            nn.Linear(plan.hidden, plan.dimension),
        )  # fmt: skip

    def forward(self, said: Tensor) -> Tensor:
        """Log-odds (n, said) -> unit vectors (n, dimension)."""
        said = self.dropout(self.said(said))
        return F.normalize(self.linear(said) + self.layers(said), dim=1)


class Kinship(nn.Module):
    """Readers that learnt from different draws, side by side: their cosines' mean is surer than each."""

    def __init__(self, readers: Sequence[Reader]) -> None:
        super().__init__()
        self.readers = nn.ModuleList(readers)

    def forward(self, claims: Tensor, told: Tensor) -> Tensor:
        """Log-odds of statements (n, statements) and of findings (n, findings) -> unit vectors (n, width)."""
        said = torch.cat([claims, told], dim=1)
        return torch.cat([reader(said) for reader in self.readers], dim=1) / math.sqrt(len(self.readers))


def learn_kinship(
    opened: Known, seen: Known, labels: Tensor, patients: Tensor, statements: Sequence[str], plan: KinshipPlan
) -> Kinship:
    """Kinship of ECGs with labels (n, statements) and patients (n,), numbered.

    `opened` is what is known of them as of ECGs that the trees never saw, plain and then in other variants (variants
    lead); `seen` what is known of them plain, by trees that saw them.
    """
    lesson = _Lesson(opened, seen, labels, patients, statements, plan)
    return Kinship([_taught(lesson, number) for number in range(plan.readers)]).requires_grad_(False).eval()


class _Lesson:
    """Some ECGs opened beside a library of the others."""

    def __init__(
        self, opened: Known, seen: Known, labels: Tensor, patients: Tensor, statements: Sequence[str],
        plan: KinshipPlan,
    ) -> None:  # fmt: skip
        self.opened, self.seen, self.labels, self.patients, self.plan = opened, seen, labels, patients, plan
        self.opened_said, self.seen_said = opened.said(), seen.said()
        self.likeness = Likeness(statements, plan.same_class, plan.same_kinds, power=1)
        weight = (labels.mean(0) + 1e-3) ** -plan.rare
        self.weight = weight / weight.mean()

    def loss(self, reader: Reader, rows: Tensor) -> Tensor:
        """How badly the neighbours of some ECGs agree with them and tell their statements."""
        others = torch.randperm(len(self.labels))[: self.plan.library]
        cosines = self._cosines(reader, rows, others)
        cosines = cosines.masked_fill(self.patients[rows][:, None] == self.patients[others][None, :], -1e4)
        gain = neighbours_gain(cosines, self.likeness(self.labels[rows], self.labels[others]), self.plan.gain_scale)
        vote = vote_loss(cosines, self.labels[rows], self.labels[others], self.weight, self.plan.vote_scale)
        return vote - self.plan.gain_weight * gain

    def _cosines(self, reader: Reader, rows: Tensor, others: Tensor) -> Tensor:
        """Of vectors as the program compares, but for the share and what their principal directions leave out."""
        share, count = self.plan.learnt_share, len(self.opened.vectors)
        variant = (torch.rand(len(rows)) < self.plan.augmented_share) * torch.randint(count, (len(rows),))
        seen = torch.rand(len(others), 1) < self.plan.seen_share
        said = torch.where(seen, self.seen_said[others], self.opened_said[0, others])
        vectors = torch.where(seen, self.seen.vectors[others], self.opened.vectors[0, others])
        kin = reader(self.opened_said[variant, rows]) @ reader(said).T
        beside = F.normalize(self.opened.vectors[variant, rows], dim=1) @ F.normalize(vectors, dim=1).T
        cosines: Tensor = (1 - share) * beside + share * kin
        return cosines


def _taught(lesson: _Lesson, number: int) -> Reader:
    """A reader of some number, which says what is drawn."""
    plan, count = lesson.plan, len(lesson.labels)
    torch.manual_seed(plan.seed + number)
    reader = Reader(lesson.opened_said.shape[2], plan)
    reader.said.fit(lesson.opened_said[0])
    batch = min(plan.batch, count)
    optimizer = torch.optim.AdamW(reader.parameters(), plan.learning_rate, weight_decay=plan.weight_decay)
    steps = plan.epochs * (count // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, plan.learning_rate, total_steps=steps, pct_start=0.15)
    for _ in range(plan.epochs):
        for rows in batches(count, batch):
            loss = lesson.loss(reader, rows)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    log.info("kinship, reader %d: loss %.3f", number + 1, loss.item())
    return reader


def length_beside(members: int, share: float) -> float:
    """How long kinship is beside the unit vectors of some members, if it takes this share of the squared length."""
    return math.sqrt(members * share / (1 - share))
