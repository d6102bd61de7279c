"""What is asked: an ECG, a text, or both, and how they become one vector."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, Embedder, Region, part_of
from ecgfinder.library import Filter
from ecgfinder.reports import as_asked

Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A question to a library. Raises ValueError when it asks nothing or for less than one case.

    `text_weight` lies in [0, 1] and matters only where there are both an ECG and a text: 0 asks by the ECG alone.
    `exclude_cases` are case ids that may not answer; the query's own recording never does. With `fold_patients`
    one patient takes one place, whose further cases are folded under it. With a `region` only that part of the ECG is
    asked with.
    """

    ecg: Ecg | None = None
    text: str | None = None
    text_weight: float = 0.5
    k: int = 10
    where: Filter | None = None
    exclude_cases: frozenset[int] = frozenset()
    fold_patients: bool = True
    region: Region | None = None

    def __post_init__(self) -> None:
        """Refuse a query that cannot be answered."""
        if self.ecg is None and not self.words:
            raise ValueError("a query needs an ECG or a text")
        if self.k < 1:
            raise ValueError(f"a query for {self.k} cases")
        if not 0 <= self.text_weight <= 1:
            raise ValueError(f"text_weight must lie in [0, 1], not {self.text_weight}")

    @property
    def words(self) -> str:
        """The text without surrounding blanks; empty when there is none."""
        return (self.text or "").strip()


class _Background(Protocol):
    def background(self, vector: Vector) -> tuple[float, float]:
        """Mean and standard deviation of the cosine between a vector and the cases searched."""


def query_vector(library: _Background, embedder: Embedder, query: Query) -> Vector:
    """The unit vector, shape (dimension,), that stands for a query.

    ECGs and texts come from two towers: the cosines of a text with the library's ECGs spread far less than those of
    an ECG, so a plain weighted sum would be all ECG. Each score is therefore standardised against what the same
    query scores over the library's background, z = (cos - mean) / sd, and the weights are given to the z. The fused
    score (1 - w) z_ecg + w z_text is linear in the case's vector, hence itself a cosine (up to scale and a constant)
    with one vector, the one returned: the index needs to be asked only once, and its answer is exact. Words are
    spelt out as reports spell them ("AF" as "atrial fibrillation"), for that is what the text tower has learnt.
    """
    parts: list[tuple[float, Vector]] = []
    weight = query.text_weight if query.words else 0.0
    if query.ecg is not None and weight < 1:
        parts.append((1 - weight, embedder.embed_ecgs([part_of(query.ecg, query.region)])[0]))
    if query.words and (weight > 0 or query.ecg is None):
        parts.append((weight if query.ecg is not None else 1.0, embedder.embed_texts([as_asked(query.words)])[0]))
    return parts[0][1] if len(parts) == 1 else _fuse(library, parts)


def _fuse(library: _Background, parts: Iterable[tuple[float, Vector]]) -> Vector:
    total = np.sum([weight / library.background(vector)[1] * vector for weight, vector in parts], axis=0)
    fused: Vector = (total / max(float(np.linalg.norm(total)), 1e-12)).astype(np.float32)
    return fused
