"""How near a library's own cases lie to each other: what a query's nearness is held against.

Cosines mean nothing by themselves: what is near depends on the model and on the library. So the library's own cases
are asked as if they were queries, each without its patient's ECGs, and a query is compared with their answers. A new
model or other cases bring their own scale with them; there is no threshold to tune.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ecgfinder.library.store import Store
from ecgfinder.library.vectors import Floats, Ids

NEIGHBOURS = 20
"""The nearest cases whose mean cosine is the nearness. One alone may be near by chance, as noise is to noise."""

SAMPLE = 400
"""So many of the library's cases are asked."""

_LEAST_CASES = 100
_PERCENTILES = np.arange(101)
_MOST_GROWTH = 0.1

Ask = Callable[[Floats, Ids], float | None]
"""How near a vector's nearest cases are, those of some ids left out."""


@dataclass(frozen=True, slots=True)
class OwnNearness:
    """The nearness of a library's own cases as percentiles 0 to 100, when it held `vectors` of this model."""

    vectors: int
    percentiles: tuple[float, ...]

    def fits(self, vectors: int) -> bool:
        """Whether a library of so many vectors is still about the same."""
        return abs(vectors - self.vectors) <= _MOST_GROWTH * self.vectors

    def share_below(self, nearness: float) -> float:
        """The share of the own cases, in [0, 1], that lie no nearer than this."""
        return float(np.searchsorted(self.percentiles, nearness, side="right")) / len(self.percentiles)


def cosines_by(directions: Floats, vector: Floats, others: Floats) -> Floats:
    """Cosines (n,) of a vector (dimension,) with others (n, dimension), seen along directions (dimension, m)."""
    one, many = vector @ directions, others @ directions
    lengths = np.linalg.norm(many, axis=1) * np.linalg.norm(one)
    return np.asarray(many @ one / np.maximum(lengths, 1e-9), dtype=np.float32)


def measure(store: Store, ids: Ids, vectors: Floats, count: int, ask: Ask) -> OwnNearness | None:
    """Ask with some cases of a library of `count`; None where it is too small to tell, or all are one patient's."""
    if count < _LEAST_CASES:
        return None
    found = [
        ask(vector, _of_same_patient(store, case_id)) for case_id, vector in zip(ids.tolist(), vectors, strict=True)
    ]
    known = [near for near in found if near is not None]
    if not known:
        return None
    return OwnNearness(count, tuple(round(float(it), 5) for it in np.percentile(known, _PERCENTILES)))


def _of_same_patient(store: Store, case_id: int) -> Ids:
    rows = store.rows(
        "SELECT other.case_id FROM cases JOIN cases other USING (patient_id) WHERE cases.case_id = ?", (case_id,)
    )
    return np.array([case_id, *(row[0] for row in rows)], np.int64)


def recall(store: Store, name: str) -> OwnNearness | None:
    """What was kept under a name, if anything."""
    rows = store.rows("SELECT value FROM settings WHERE name = ?", (_setting(name),))
    if not rows:
        return None
    kept = json.loads(rows[0][0])
    return OwnNearness(kept["vectors"], tuple(kept["percentiles"]))


def keep(store: Store, name: str, nearness: OwnNearness) -> None:
    """Keep under a name, in a transaction of its own. Raises LibraryError where the library may only be read."""
    value = json.dumps({"vectors": nearness.vectors, "percentiles": nearness.percentiles})
    with store.writing():
        store.write("DELETE FROM settings WHERE name = ?", (_setting(name),))
        store.write("INSERT INTO settings VALUES (?, ?)", (_setting(name), value))


def _setting(name: str) -> str:
    return f"nearness/{name}"
