"""What is exported: trained towers with a projection each into the one space that is searched."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.training.forest import Forest
from ecgfinder.training.hubness import EXTRA, HubCorrection
from ecgfinder.training.kinship import Kinship, length_beside
from ecgfinder.training.projection import FindingsProjection, NumbersProjection
from ecgfinder.training.towers import TextTower, VisionTower


class EcgEncoder(nn.Module):
    """A vision tower while it learns, and the projection of what it sees and what is measured."""

    def __init__(self, tower: VisionTower, projection: NumbersProjection) -> None:
        super().__init__()
        self.tower, self.projection = tower, projection

    def forward(self, images: Tensor, measured: Tensor) -> tuple[Tensor, Tensor]:
        """Images (n, 12, 1000, 3) in [0, 1], and the numbers measured on the same windows (n, COUNT).

        Returns unit vectors (n, dimension) and statement probabilities (n, statements).
        """
        features = self.tower.pooled(images)
        return self.projection(features, measured), torch.sigmoid(self.tower.statements(features))


class FindingsEncoder(nn.Module):
    """A vision tower that has learnt, and the projection of what it sees and what trees tell from the numbers."""

    def __init__(self, tower: VisionTower, told_share: Tensor, dimension: int, dropout: float) -> None:
        super().__init__()
        self.tower = tower.requires_grad_(False)
        self.projection = FindingsProjection(tower.statements, told_share, dimension, dropout)

    def forward(self, images: Tensor, told: Tensor) -> tuple[Tensor, Tensor]:
        """Images (n, 12, 1000, 3) in [0, 1] and log-odds of findings (n, findings).

        Returns unit vectors (n, dimension) and log-odds of the statements (n, statements).
        """
        features = self.tower.pooled(images)
        return self.projection(features, told), self.projection.claims(features, told)


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
    """Several encoders as one: their vectors and kinship side by side, seen along directions that keep most of them.

    The cosine with a text goes by the mean of the members' cosines, that of two ECGs by this and, with its share, by
    kinship, but for what the directions that were left out would say. Members that were trained apart err apart, so
    together they find more than each alone (MODEL_CARD.md has the figures).
    """

    def __init__(
        self, members: Sequence[FindingsEncoder], forest: Forest, kinship: Kinship, share: float, directions: Tensor
    ) -> None:
        """`directions` (width, dimension): those of `principal_directions` of the members' vectors and kinship."""
        super().__init__()
        self.members, self.forest, self.kinship = nn.ModuleList(members), forest, kinship
        self.length = length_beside(len(members), share)
        self.directions = nn.Parameter(directions, requires_grad=False)
        self.hubs: nn.Module = nn.Identity()

    @property
    def dimension(self) -> int:
        """Length of the vectors."""
        return self.directions.shape[1] + (EXTRA if isinstance(self.hubs, HubCorrection) else 0)

    def forward(self, images: Tensor, measured: Tensor) -> tuple[Tensor, Tensor]:
        """Images and the numbers measured on the same windows (n, COUNT).

        Returns as an `EcgEncoder`; the log-odds of a statement are the mean of the members' own.
        """
        told = self.forest(measured)
        vectors, claims = zip(*(member(images, told) for member in self.members), strict=True)
        claimed = torch.stack(claims).mean(0)
        return self.join(vectors, claimed, told), torch.sigmoid(claimed)

    def join(self, vectors: Sequence[Tensor], claims: Tensor, told: Tensor) -> Tensor:
        """Each member's vectors (n, width) and what kinship reads -> unit vectors (n, dimension)."""
        kin = self.length * self.kinship(claims, told)
        out: Tensor = self.hubs(F.normalize(torch.cat([*vectors, kin], dim=1) @ self.directions, dim=1))
        return out


class JointTextEncoder(nn.Module):
    """The text encoders of a `JointEcgEncoder`'s members as one; where the ECGs have kinship a text has nothing."""

    def __init__(self, members: Sequence[TextEncoder], directions: Tensor) -> None:
        """`directions`: the rows of the ECGs' that are the members'."""
        super().__init__()
        self.members = nn.ModuleList(members)
        self.directions = nn.Parameter(directions, requires_grad=False)
        self.hubs: nn.Module = nn.Identity()

    def forward(self, ids: Tensor) -> Tensor:
        """Token ids (n, tokens) -> unit vectors (n, dimension)."""
        return self.join([member(ids) for member in self.members])

    def join(self, vectors: Sequence[Tensor]) -> Tensor:
        """Each member's vectors (n, width) -> unit vectors (n, dimension)."""
        out: Tensor = self.hubs(F.normalize(torch.cat(tuple(vectors), dim=1) @ self.directions, dim=1))
        return out


@torch.no_grad()
def seen_directions(ecg: JointEcgEncoder, text: JointTextEncoder, least: float = 0.1) -> Tensor:
    """Directions (dimension, n) of what the members see of an ECG, kinship left out.

    Each is as long as what the members have of it; those of which they have less than `least` are left out.
    """
    members = ecg.directions[: len(text.directions)]
    power, directions = torch.linalg.eigh((members.T @ members).double())
    kept = power > least
    out = torch.zeros(ecg.dimension, int(kept.sum()))
    out[: len(directions)] = (directions[:, kept] * power[kept].sqrt()).flip(1)
    return out


def principal_directions(vectors: Tensor, count: int) -> Tensor:
    """Orthonormal directions (width, count) that keep most of the squared length of vectors (n, width)."""
    _, directions = torch.linalg.eigh(vectors.T @ vectors)
    kept: Tensor = directions[:, -count:]
    return kept
