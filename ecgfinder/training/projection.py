"""How what is measured joins what the vision tower sees."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.encoding.measured import COUNT

_FARTHEST = 5.0
"""Measured numbers farther from the median, in spreads, count as this far."""
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


class FindingsProjection(nn.Module):
    """Pooled features of a vision tower and the log-odds of findings -> unit vector.

    A single layer: with hidden ones the encoders learn the training reports by heart (MODEL_CARD.md). Both are taken
    as they come until `fit` has seen some.
    """

    def __init__(self, features: int, findings: int, dimension: int, dropout: float) -> None:
        super().__init__()
        self.seen, self.told = Standard(features), Standard(findings)
        self.dropout, self.told_dropout = nn.Dropout(dropout), nn.Dropout(dropout / 2)
        self.linear = nn.Linear(features + findings, dimension)

    def fit(self, features: Tensor, told: Tensor) -> None:
        """Take mean and spread of features (n, features) and of log-odds (n, findings) as the standard."""
        self.seen.fit(features)
        self.told.fit(told)

    def forward(self, features: Tensor, told: Tensor) -> Tensor:
        """(n, features), (n, findings) -> unit vectors (n, dimension)."""
        seen = self.dropout(self.seen(features))
        told = self.told_dropout(self.told(told).clamp(-_FARTHEST, _FARTHEST))
        return F.normalize(self.linear(torch.cat([seen, told], dim=1)), dim=1)
