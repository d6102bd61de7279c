"""Beats sorted by the shape of their QRS complex: the usual ones, and ectopic or aberrant ones apart."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.windows import Indices, aligned, cut, median_of

_REACH = round(0.06 * WORK_RATE_HZ)
_SHIFT = round(0.03 * WORK_RATE_HZ)
_NEARLY_AS_FREQUENT = 0.7
SAME_SHAPE = 0.85
"""Least correlation over all leads of two QRS complexes of one kind; respiration alone keeps it above 0.9."""


def sort_beats(smooth_mv: Signal, at: Indices) -> tuple[Indices, Indices]:
    """The beats aligned to one another within their kind, and the number of each one's kind.

    Kind 0 is the usual one: the most frequent, or one nearly as frequent that comes later after the beat before it,
    so that in bigeminy it is not the premature one. The others follow by frequency.
    """
    kind, moved = _first_come(smooth_mv, at)
    kind = _in_order(kind, at)
    for number in range(int(kind.max(initial=-1)) + 1):
        members = np.flatnonzero(kind == number)
        template = median_window(smooth_mv, moved[members], _REACH, _REACH)
        moved[members], _ = aligned(smooth_mv, moved[members], template, _REACH, _SHIFT)
    return moved, kind


def median_window(signal_mv: Signal, at: Indices, before: int, after: int) -> Signal:
    """The median over beats of the stretches around them, shape (leads, before + after); NaN where none is known."""
    return median_of(cut(signal_mv, at, before, after))


def _first_come(smooth_mv: Signal, at: Indices) -> tuple[Indices, Indices]:
    """Each beat joins the kind that it resembles most, or starts a new one."""
    kind, moved = np.zeros(len(at), dtype=np.intp), at.copy()
    places: list[Indices] = []  # of every beat, as each kind's first beat would move it
    likenesses: list[list[float]] = []
    for beat in range(len(at)):
        scores = [of_kind[beat] for of_kind in likenesses]
        if max(scores, default=-1.0) >= SAME_SHAPE:
            kind[beat] = scores.index(max(scores))
            moved[beat] = places[kind[beat]][beat]
        else:
            kind[beat] = len(places)
            template = cut(smooth_mv, at[[beat]], _REACH, _REACH)[0]
            place, likeness = aligned(smooth_mv, at, template, _REACH, _SHIFT)
            places.append(place)
            # beats that share no lead with a kind (another column of a print-out) count as alike
            likenesses.append(np.nan_to_num(likeness, nan=SAME_SHAPE).tolist())
    return kind, moved


def _in_order(kind: Indices, at: Indices) -> Indices:
    """The kinds numbered anew, the usual one first."""
    if not len(kind):
        return kind
    counts = np.bincount(kind)
    since = np.diff(at, prepend=at[0])  # the first beat follows none: it counts as premature
    waits = np.array([np.median(since[kind == number]) for number in range(len(counts))])
    usual = np.where(counts >= _NEARLY_AS_FREQUENT * counts.max(), 1 + waits / (waits.max() + 1), 0.0)
    rank = np.empty(len(counts), dtype=np.intp)
    rank[np.lexsort((-counts, -usual))] = np.arange(len(counts))
    return rank[kind]
