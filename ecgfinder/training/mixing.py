"""How the contrastive vector and the statement probabilities are joined, chosen on the validation folds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.evaluation import metrics
from ecgfinder.training.export import Mix
from ecgfinder.training.validation import rsum

Vectors = npt.NDArray[np.float32]

SHARES = (0.3, 0.4, 0.5, 0.6, 0.7)
POWERS = (0.5, 0.75, 1.0)
RARITIES = (0.25, 0.5)


@dataclass(frozen=True)
class TowerOutputs:
    """Contrastive unit vectors (n, d) and statement logits (n, statements) of the same records."""

    contrastive: Vectors
    logits: Vectors


def rarity_weight(labels: npt.NDArray[np.bool_], rarity: float) -> Vectors:
    """Weight of each statement, (share of records that carry it) ** -rarity, shape (statements,)."""
    share = np.maximum(labels.mean(axis=0), 1 / len(labels))
    return np.asarray(share**-rarity, dtype=np.float32)


def joined(outputs: TowerOutputs, mix: Mix, weight: Vectors) -> Vectors:
    """`export.JoinedEmbedding` in numpy."""
    statements = weight * (1 / (1 + np.exp(-outputs.logits))) ** mix.power
    statements /= np.linalg.norm(statements, axis=1, keepdims=True)
    share = mix.statement_share
    return np.hstack([np.sqrt(1 - share) * outputs.contrastive, np.sqrt(share) * statements]).astype(np.float32)


def candidates(labels: npt.NDArray[np.bool_]) -> Iterator[tuple[Mix, float, Vectors]]:
    """Every mix of the grid with its rarity and statement weights."""
    for share in SHARES:
        for power in POWERS:
            for rarity in RARITIES:
                yield Mix(share, power), rarity, rarity_weight(labels, rarity)


def quality(ecg: Vectors, text: Vectors, labels: npt.NDArray[np.bool_], patients: npt.NDArray[np.str_]) -> float:
    """What is maximised: paired RSUM (in hundreds) plus mean Jaccard of the ten nearest of other patients, times 5.

    The factor makes a point of Jaccard worth five points of RSUM, about the ratio of their targets.
    """
    index, _ = metrics.nearest(ecg, ecg, 10, (patients, patients))
    agreement = float(metrics.jaccard(labels, labels[index]).mean())
    return rsum(ecg, text) / 100 + 5 * agreement
