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

Ask = Callable[[Floats, int, Ids], Floats]
"""The greatest cosines of a vector, so many of them, with the cases of some ids."""


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


def mean_nearness(scores: Floats) -> float:
    """The nearness that some greatest cosines make."""
    return float(np.mean(scores[:NEIGHBOURS]))


def measure(store: Store, ids: Ids, vectors: Floats, count: int, ask: Ask) -> OwnNearness | None:
    """Ask with some cases of a library of `count`; None where it is too small to tell."""
    if count < _LEAST_CASES:
        return None
    found = [
        mean_nearness(ask(vector, NEIGHBOURS, _of_same_patient(store, case_id)))
        for case_id, vector in zip(ids.tolist(), vectors, strict=True)
    ]
    return OwnNearness(count, tuple(round(float(it), 5) for it in np.percentile(found, _PERCENTILES)))


def _of_same_patient(store: Store, case_id: int) -> Ids:
    rows = store.rows(
        "SELECT other.case_id FROM cases JOIN cases other USING (patient_id) WHERE cases.case_id = ?", (case_id,)
    )
    return np.array([case_id, *(row[0] for row in rows)], np.int64)


def recall(store: Store, model_id: str) -> OwnNearness | None:
    """What was kept for a model, if anything."""
    rows = store.rows("SELECT value FROM settings WHERE name = ?", (_name(model_id),))
    if not rows:
        return None
    kept = json.loads(rows[0][0])
    return OwnNearness(kept["vectors"], tuple(kept["percentiles"]))


def keep(store: Store, model_id: str, nearness: OwnNearness) -> None:
    """Keep for a model, in a transaction of its own. Raises LibraryError where the library may only be read."""
    value = json.dumps({"vectors": nearness.vectors, "percentiles": nearness.percentiles})
    with store.writing():
        store.write("DELETE FROM settings WHERE name = ?", (_name(model_id),))
        store.write("INSERT INTO settings VALUES (?, ?)", (_name(model_id), value))


def _name(model_id: str) -> str:
    return f"nearness/{model_id}"
