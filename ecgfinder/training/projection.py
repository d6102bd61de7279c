"""How what is measured joins what the vision tower sees."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.encoding.measured import COUNT

_FARTHEST = 5.0
"""Measured numbers farther from the median, in spreads, count as this far."""
_SURE = 3.0
"""What a probability of 1 stands for among standardised numbers."""
_DEVIATION = 1.4826
"""A normal distribution's standard deviation in median deviations."""


class MeasuredInput(nn.Module):
    """Measured numbers, NaN where unknown -> the standardised numbers and which of them are known, side by side."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.median: Tensor
        self.spread: Tensor
        self.register_buffer("median", torch.zeros(count))
        self.register_buffer("spread", torch.ones(count))

    def fit(self, measured: Tensor) -> None:
        """Take median and spread of numbers (n, count) as the standard: of the spreads by median or mean the larger."""
        median = measured.nanmedian(0).values.nan_to_num()
        off = (measured - median).abs()
        by_mean = off.square().nanmean(0).sqrt().nan_to_num()
        self.median.copy_(median)
        self.spread.copy_(torch.maximum(_DEVIATION * off.nanmedian(0).values.nan_to_num(), by_mean / 2) + 1e-3)

    def forward(self, measured: Tensor) -> Tensor:
        """(n, count) -> (n, 2 count)."""
        unknown = torch.isnan(measured)
        value = torch.where(unknown, self.median, measured)
        standard = ((value - self.median) / self.spread).clamp(-_FARTHEST, _FARTHEST)
        return torch.cat([standard, (~unknown).to(standard.dtype)], dim=1)


class NumbersProjection(nn.Module):
    """Pooled features of a vision tower and measured numbers -> unit vector.

    The numbers go in as they are and through two layers that may learn limits and their combinations.
    """

    def __init__(self, features: int, dimension: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.measured = MeasuredInput(COUNT)
        self.dropout, self.input_dropout = nn.Dropout(dropout), nn.Dropout(dropout / 2)
        self.limits = nn.Sequential(
            nn.Linear(2 * COUNT, hidden), nn.ReLU(), nn.Dropout(dropout),
            nn.Linear(hidden, hidden), nn.ReLU(), nn.Dropout(dropout),
        )  # fmt: skip
        self.linear = nn.Linear(features + 2 * COUNT + hidden, dimension)

    def forward(self, features: Tensor, measured: Tensor) -> Tensor:
        """(n, features), (n, COUNT) -> unit vectors (n, dimension)."""
        seen, numbers = self.dropout(features), self.input_dropout(self.measured(measured))
        return F.normalize(self.linear(torch.cat([seen, numbers, self.limits(numbers)], dim=1)), dim=1)


class Standard(nn.Module):
    """Numbers (n, count) by the mean and the spread of those that `fit` saw."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.mean: Tensor
        self.spread: Tensor
        self.register_buffer("mean", torch.zeros(count))
        self.register_buffer("spread", torch.ones(count))

    def fit(self, rows: Tensor) -> None:
        """Take mean and spread of rows (n, count) as the standard."""
        self.mean.copy_(rows.mean(0))
        self.spread.copy_(rows.std(0) + 1e-3)

    def forward(self, rows: Tensor) -> Tensor:
        """(n, count) -> (n, count)."""
        return (rows - self.mean) / self.spread


class ClaimsInput(nn.Module):
    """Log-odds of statements, (n, count) -> probabilities and standardised log-odds side by side, (n, 2 count).

    Two ECGs are alike by what is likely of them: that the unlikely is still more unlikely does not matter. The rare is
    never likely, there the log-odds tell.
    """

    def __init__(self, count: int) -> None:
        super().__init__()
        self.standard = Standard(count)

    def fit(self, claims: Tensor) -> None:
        """Take mean and spread of log-odds (n, count) as the standard."""
        self.standard.fit(claims)

    def forward(self, claims: Tensor) -> Tensor:
        """(n, count) -> (n, 2 count)."""
        return torch.cat([_SURE * torch.sigmoid(claims), _limited(self.standard(claims))], dim=1)


class FindingsProjection(nn.Module):
    """Pooled features of a vision tower and the log-odds of findings -> unit vector.

    Beside both stands what they claim of each statement (`claims`). A single layer: with hidden ones the encoders learn
    the training reports by heart (MODEL_CARD.md). All are taken as they come until `fit` has seen some.
    """

    def __init__(self, head: nn.Linear, told_share: Tensor, dimension: int, dropout: float) -> None:
        """`head` tells the statements from the features, `told_share` is as `told_shares` gives it."""
        super().__init__()
        findings, statements = told_share.shape
        self.head = head.requires_grad_(False)
        self.told_share: Tensor
        self.register_buffer("told_share", told_share)
        self.seen, self.told, self.claimed = Standard(head.in_features), Standard(findings), ClaimsInput(statements)
        self.dropout, self.told_dropout = nn.Dropout(dropout), nn.Dropout(dropout / 2)
        self.claimed_dropout = nn.Dropout(dropout / 3)
        self.linear = nn.Linear(head.in_features + findings + 2 * statements, dimension)

    def fit(self, features: Tensor, told: Tensor) -> None:
        """Take mean and spread of features (n, features) and of log-odds (n, findings) as the standard."""
        self.seen.fit(features)
        self.told.fit(told)
        self.claimed.fit(self.claims(features, told))

    def claims(self, features: Tensor, told: Tensor) -> Tensor:
        """Log-odds of the statements, (n, statements): the mean of the head's and the trees' where there are trees."""
        of_head: Tensor = self.head(features)
        return of_head * (1 - self.told_share.sum(0)) + told @ self.told_share

    def forward(self, features: Tensor, told: Tensor) -> Tensor:
        """(n, features), (n, findings) -> unit vectors (n, dimension)."""
        claimed = self.claimed_dropout(self.claimed(self.claims(features, told)))
        seen, told = self.dropout(self.seen(features)), self.told_dropout(_limited(self.told(told)))
        return F.normalize(self.linear(torch.cat([seen, told, claimed], dim=1)), dim=1)


def told_shares(findings: Sequence[str], statements: Sequence[str]) -> Tensor:
    """How much of a statement's claim is what trees tell of each finding, (findings, statements): half or nothing."""
    return torch.tensor([[0.5 * (finding == statement) for statement in statements] for finding in findings])


def _limited(standard: Tensor) -> Tensor:
    return standard.clamp(-_FARTHEST, _FARTHEST)
