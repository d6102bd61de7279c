"""What is exported: trained towers with a projection each into the one space that is searched."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.towers import TextTower, VisionTower


class Projection(nn.Module):
    """Pooled features -> unit vector. The features are standardised first, see `fit`."""

    def __init__(self, inputs: int, dimension: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.mean: Tensor
        self.spread: Tensor
        self.register_buffer("mean", torch.zeros(inputs))
        self.register_buffer("spread", torch.ones(inputs))
        self.dropout = nn.Dropout(dropout)
        self.linear = nn.Linear(inputs, dimension)

    def fit(self, features: Tensor) -> None:
        """Take mean and spread of features (n, inputs) as the standard."""
        self.mean.copy_(features.mean(0))
        self.spread.copy_(features.std(0) + 1e-3)

    def forward(self, features: Tensor) -> Tensor:
        """(n, inputs) -> unit vectors (n, dimension)."""
        return F.normalize(self.linear(self.dropout((features - self.mean) / self.spread)), dim=1)


class EcgEncoder(nn.Module):
    """One or several vision towers, side by side, and their projection."""

    def __init__(self, towers: Sequence[VisionTower], dimension: int) -> None:
        super().__init__()
        self.towers = nn.ModuleList(towers)
        self.projection = Projection(sum(2 * tower.width for tower in towers), dimension)

    def pooled(self, images: Tensor) -> Tensor:
        """Features of all towers, (n, sum of 2 width)."""
        return torch.cat(self._features(images), dim=1)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Images (n, 12, 1000, 3) in [0, 1] -> unit vectors (n, dimension), statement probabilities (n, statements).

        A probability is the mean of the towers' own.
        """
        features = self._features(images)
        named = [torch.sigmoid(t.head.statements(part)) for t, part in zip(self._towers(), features, strict=True)]
        return self.projection(torch.cat(features, dim=1)), torch.stack(named).mean(0)

    def _features(self, images: Tensor) -> list[Tensor]:
        return [tower.pooled(images) for tower in self._towers()]

    def _towers(self) -> list[VisionTower]:
        return [tower for tower in self.towers if isinstance(tower, VisionTower)]


class TextEncoder(nn.Module):
    """The text tower and its projection."""

    def __init__(self, tower: TextTower, dimension: int) -> None:
        super().__init__()
        self.tower = tower
        self.projection = Projection(2 * tower.width, dimension)

    def forward(self, ids: Tensor) -> Tensor:
        """Token ids (n, tokens) -> unit vectors (n, dimension)."""
        out: Tensor = self.projection(self.tower.pooled(ids))
        return out
