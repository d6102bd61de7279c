"""Why a case is found: what of the query makes it similar, by occlusion (Zeiler and Fergus 2014). No Qt here."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, Embedder

STRETCH_S = 1.0
MOST_S = 10.0
_AT_ONCE = 12


@dataclass(frozen=True, slots=True, eq=False)
class Relevance:
    """How much the similarity falls when a stretch of a lead is flattened.

    `fall` has shape (leads, stretches) in units of cosine, leads as `lead_names`, stretches of `STRETCH_S` from
    `start_s`. Negative where the stretch makes the two ECGs less similar.
    """

    lead_names: tuple[str, ...]
    fall: npt.NDArray[np.float32]
    start_s: float = 0.0


def occlude(
    embedder: Embedder, query: Ecg, case: Ecg, tell: Callable[[int, int], None] = lambda _done, _total: None
) -> Relevance:
    """The relevance of each second of each standard lead of the query's first ten seconds for its being like a case.

    `tell` hears how many of the stretches are done; what it raises ends the work.
    """
    target = embedder.embed_ecgs([case])[0]
    whole = float(embedder.embed_ecgs([query])[0] @ target)
    leads = query.standard_leads
    n_stretches = max(1, math.ceil(min(query.duration_s, MOST_S) / STRETCH_S - 1e-6))
    fall = np.zeros((len(leads), n_stretches), dtype=np.float32)
    cells = [(row, column) for row in range(len(leads)) for column in range(n_stretches)]
    for start in range(0, len(cells), _AT_ONCE):
        tell(start, len(cells))
        batch = cells[start : start + _AT_ONCE]
        vectors = embedder.embed_ecgs([_flattened(query, leads[row], column) for row, column in batch])
        for (row, column), vector in zip(batch, vectors, strict=True):
            fall[row, column] = whole - float(vector @ target)
    return Relevance(leads, fall)


def _flattened(ecg: Ecg, lead: str, column: int) -> Ecg:
    """The ECG with one stretch of one lead drawn as a straight line."""
    first = round(column * STRETCH_S * ecg.rate_hz)
    last = min(round((column + 1) * STRETCH_S * ecg.rate_hz), ecg.n_samples)
    signal_mv = ecg.signal_mv.copy()
    row = signal_mv[ecg.lead_names.index(lead)]
    known = row[first:last][np.isfinite(row[first:last])]
    if known.size:
        row[first:last] = np.linspace(known[0], known[-1], last - first)
    return replace(ecg, signal_mv=signal_mv)


def shown_stretches(relevance: Relevance, least: float = 0.2) -> Iterator[tuple[str, float, float, float]]:
    """The stretches worth showing: lead, start and end in seconds, and strength in (0, 1] against the strongest."""
    strongest = float(relevance.fall.max())
    if strongest <= 0:
        return
    for row, column in np.argwhere(relevance.fall >= least * strongest).tolist():
        start_s = relevance.start_s + column * STRETCH_S
        yield relevance.lead_names[row], start_s, start_s + STRETCH_S, float(relevance.fall[row, column]) / strongest
