"""What is exported: trained towers with a projection each into the one space that is searched."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.hubness import EXTRA, HubCorrection
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
    """A vision tower and its projection."""

    def __init__(self, tower: VisionTower, dimension: int) -> None:
        super().__init__()
        self.tower = tower
        self.projection = Projection(2 * tower.width, dimension)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Images (n, 12, 1000, 3) in [0, 1] -> unit vectors (n, dimension), statement probabilities (n, statements)."""
        features = self.tower.pooled(images)
        return self.projection(features), torch.sigmoid(self.tower.head.statements(features))


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


class JointEcgEncoder(nn.Module):
    """Several encoders as one: their vectors side by side, seen along the directions of `principal_directions`.

    The cosine is the mean of the members' cosines, but for what the directions that were left out would say. Members
    that were trained apart err apart, so together they find more than each alone (MODEL_CARD.md has the figures).
    """

    def __init__(self, members: Sequence[EcgEncoder], directions: Tensor, hubs: nn.Module | None = None) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)
        self.directions = nn.Parameter(directions, requires_grad=False)
        self.hubs = hubs or nn.Identity()

    @property
    def dimension(self) -> int:
        """Length of the vectors."""
        return self.directions.shape[1] + (EXTRA if isinstance(self.hubs, HubCorrection) else 0)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """As an `EcgEncoder`; a probability is the mean of the members' own."""
        vectors, probabilities = zip(*(member(images) for member in self.members), strict=True)
        return self.join(torch.cat(vectors, dim=1)), torch.stack(probabilities).mean(0)

    def join(self, vectors: Tensor) -> Tensor:
        """The members' vectors side by side (n, width) -> unit vectors (n, dimension)."""
        out: Tensor = self.hubs(F.normalize(vectors @ self.directions, dim=1))
        return out


class JointTextEncoder(nn.Module):
    """The text encoders of a `JointEcgEncoder`'s members as one."""

    def __init__(self, members: Sequence[TextEncoder], directions: Tensor, hubs: nn.Module | None = None) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)
        self.directions = nn.Parameter(directions, requires_grad=False)
        self.hubs = hubs or nn.Identity()

    def forward(self, ids: Tensor) -> Tensor:
        """Token ids (n, tokens) -> unit vectors (n, dimension)."""
        return self.join(torch.cat([member(ids) for member in self.members], dim=1))

    def join(self, vectors: Tensor) -> Tensor:
        """The members' vectors side by side (n, width) -> unit vectors (n, dimension)."""
        out: Tensor = self.hubs(F.normalize(vectors @ self.directions, dim=1))
        return out


def principal_directions(vectors: Tensor, count: int) -> Tensor:
    """Orthonormal directions (width, count) that keep most of the squared length of vectors (n, width)."""
    _, directions = torch.linalg.eigh(vectors.T @ vectors)
    kept: Tensor = directions[:, -count:]
    return kept
