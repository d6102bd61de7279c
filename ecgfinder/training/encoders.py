"""What is exported: trained towers with a projection each into the one space that is searched."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.hubness import EXTRA, HubCorrection
from ecgfinder.training.projection import EcgProjection
from ecgfinder.training.towers import TextTower, VisionTower


class EcgEncoder(nn.Module):
    """A vision tower, and the projection of what it sees and what is measured."""

    def __init__(self, tower: VisionTower, projection: EcgProjection) -> None:
        super().__init__()
        self.tower, self.projection = tower, projection

    def forward(self, images: Tensor, measured: Tensor) -> tuple[Tensor, Tensor]:
        """Images (n, 12, 1000, 3) in [0, 1] and the numbers measured on the same windows (n, COUNT).

        Returns unit vectors (n, dimension) and statement probabilities (n, statements).
        """
        features = self.tower.pooled(images)
        return self.projection(features, measured), torch.sigmoid(self.tower.statements(features))


class TextEncoder(nn.Module):
    """The text tower and its projection."""

    def __init__(self, tower: TextTower, dimension: int) -> None:
        super().__init__()
        self.tower = tower
        self.dropout = nn.Dropout(0.1)
        self.linear = nn.Linear(2 * tower.width, dimension)

    def forward(self, ids: Tensor) -> Tensor:
        """Token ids (n, tokens) -> unit vectors (n, dimension)."""
        return self.project(self.tower.pooled(ids))

    def project(self, features: Tensor) -> Tensor:
        """Pooled features (n, 2 width) -> unit vectors (n, dimension)."""
        return F.normalize(self.linear(self.dropout(features)), dim=1)


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

    def forward(self, images: Tensor, measured: Tensor) -> tuple[Tensor, Tensor]:
        """As an `EcgEncoder`; a probability is the mean of the members' own."""
        vectors, probabilities = zip(*(member(images, measured) for member in self.members), strict=True)
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
