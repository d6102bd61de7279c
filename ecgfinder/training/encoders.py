"""What is exported: trained towers with a projection each into the one space that is searched."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.forest import Forest
from ecgfinder.training.hubness import EXTRA, HubCorrection
from ecgfinder.training.projection import FindingsProjection, NumbersProjection
from ecgfinder.training.towers import TextTower, VisionTower


class EcgEncoder(nn.Module):
    """A vision tower, and the projection of what it sees and what is measured.

    While the tower learns, the measured numbers themselves stand beside its features; later what trees tell from them.
    """

    def __init__(self, tower: VisionTower, projection: NumbersProjection | FindingsProjection) -> None:
        super().__init__()
        self.tower, self.projection = tower, projection

    def forward(self, images: Tensor, beside: Tensor) -> tuple[Tensor, Tensor]:
        """Images (n, 12, 1000, 3) in [0, 1], and beside them what the projection reads: numbers or log-odds.

        Returns unit vectors (n, dimension) and statement probabilities (n, statements).
        """
        features = self.tower.pooled(images)
        return self.projection(features, beside), torch.sigmoid(self.tower.statements(features))


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

    def __init__(
        self, members: Sequence[EcgEncoder], forest: Forest, directions: Tensor, hubs: nn.Module | None = None
    ) -> None:
        super().__init__()
        self.members, self.forest = nn.ModuleList(members), forest
        self.directions = nn.Parameter(directions, requires_grad=False)
        self.hubs = hubs or nn.Identity()

    @property
    def dimension(self) -> int:
        """Length of the vectors."""
        return self.directions.shape[1] + (EXTRA if isinstance(self.hubs, HubCorrection) else 0)

    def forward(self, images: Tensor, measured: Tensor) -> tuple[Tensor, Tensor]:
        """Images and the numbers measured on the same windows (n, COUNT).

        Returns as an `EcgEncoder`; a probability is the mean of the members' own.
        """
        told = self.forest(measured)
        vectors, probabilities = zip(*(member(images, told) for member in self.members), strict=True)
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
