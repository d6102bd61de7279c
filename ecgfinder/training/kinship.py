"""A part of the ECGs' vectors that texts do not see: which ECGs are alike by their statements.

By what a report is found and by what two ECGs are alike are two questions: wording and remarks tell one report from
another and say little of likeness. Where one projection answers both, either answer suffers (MODEL_CARD.md has the
figures). Kinship is learnt from what is claimed of the statements and told of the findings, and takes a share of the
vector; for a text that part is zero, so that the order in which ECGs answer a text stays nearly as it was.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.data import batches
from ecgfinder.training.losses import Likeness, statement_contrast
from ecgfinder.training.projection import ClaimsInput

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KinshipPlan:
    """How kinship is learnt, and the share of a vector's squared length that it takes."""

    share: float = 0.65
    dimension: int = 192
    epochs: int = 20
    batch: int = 1024
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    dropout: float = 0.2
    augmented_share: float = 0.3
    scale: float = 20.0
    same_class: float = 0.1
    same_kinds: float = 0.5
    seed: int = 0


class Kinship(nn.Module):
    """What is claimed of the statements and told of the findings -> a vector, alike where the statements are."""

    def __init__(self, said: int, plan: KinshipPlan) -> None:
        """`said` is the number of both together."""
        super().__init__()
        self.said = ClaimsInput(said)
        self.dropout = nn.Dropout(plan.dropout)
        self.linear = nn.Linear(2 * said, plan.dimension)

    def forward(self, claims: Tensor, told: Tensor) -> Tensor:
        """Log-odds of statements (n, statements) and of findings (n, findings) -> unit vectors (n, dimension)."""
        said = self.said(torch.cat([claims, told], dim=1))
        return F.normalize(self.linear(self.dropout(said)), dim=1)


def learn_kinship(
    claims: Tensor, told: Tensor, labels: Tensor, statements: Sequence[str], plan: KinshipPlan
) -> Kinship:
    """Kinship of ECGs with labels (n, statements) that were seen plain and then in other variants.

    `claims` (variants, n, statements) and `told` (variants, n, findings) are log-odds.
    """
    torch.manual_seed(plan.seed)
    kinship = Kinship(claims.shape[2] + told.shape[2], plan)
    kinship.said.fit(torch.cat([claims[0], told[0]], dim=1))
    likeness = Likeness(statements, plan.same_class, plan.same_kinds)
    batch = min(plan.batch, len(labels))
    optimizer = torch.optim.AdamW(kinship.parameters(), plan.learning_rate, weight_decay=plan.weight_decay)
    steps = plan.epochs * (len(labels) // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, plan.learning_rate, total_steps=steps, pct_start=0.15)
    for _ in range(plan.epochs):
        for rows in batches(len(labels), batch):
            variant = (torch.rand(batch) < plan.augmented_share) * torch.randint(len(claims), (batch,))
            loss = statement_contrast(
                kinship(claims[variant, rows], told[variant, rows]), likeness(labels[rows]), plan.scale
            )
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    log.info("kinship loss %.3f", loss.item())
    return kinship.requires_grad_(False).eval()


def length_beside(members: int, share: float) -> float:
    """How long kinship is beside the unit vectors of some members, if it takes this share of the squared length."""
    return math.sqrt(members * share / (1 - share))
