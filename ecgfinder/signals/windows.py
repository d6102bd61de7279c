"""Stretches of the signal around each beat: cutting them out, comparing and aligning them."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.filters import Signal, zero_where_unknown

Indices = npt.NDArray[np.intp]
Windows = npt.NDArray[np.float32]
Scores = npt.NDArray[np.float64]

_FEW = 32
"""Beats; of more than so many the network has too many comparisons."""


def cut(signal_mv: Signal, at: Indices, before: int, after: int) -> Windows:
    """Stretches around the samples `at`, shape (beats, leads, before + after); NaN beyond the recording."""
    windows = np.full((len(at), len(signal_mv), before + after), np.nan, dtype=np.float32)
    for window, first in zip(windows, (at - before).tolist(), strict=True):
        low, high = max(first, 0), min(first + before + after, signal_mv.shape[1])
        if low < high:
            window[:, low - first : high - first] = signal_mv[:, low:high]
    return windows


def median_of(windows: Windows) -> Signal:
    """Median over windows (beats, leads, samples) of what is known, shape (leads, samples); NaN where nothing is."""
    ordered, is_known = _ordered(windows)
    known = np.count_nonzero(is_known, axis=0)
    middle = sum(_taken(ordered, at) for at in _middles(known, len(windows)))
    return np.asarray(np.where(known > 0, middle / np.float32(2), np.nan), dtype=np.float32)


def medians_of_others(windows: Windows) -> Windows:
    """For each of the windows (beats, leads, samples) the median of all others, as `median_of` gives it.

    They are put in order once: without a window, what comes behind it moves up by one place.
    """
    ordered, is_known = _ordered(windows)
    known = np.count_nonzero(is_known, axis=0) - is_known
    middle = np.zeros_like(windows)
    for at in _middles(known, len(windows) - 1):
        here = _taken(ordered, at)
        middle += np.where(windows <= here, _taken(ordered, np.minimum(at + 1, len(windows) - 1)), here)
    return np.asarray(np.where(known > 0, middle / np.float32(2), np.nan), dtype=np.float32)


def _middles(known: Indices, count: int) -> tuple[Indices, Indices]:
    """The places of the two values in the middle of so many known ones; the same place twice of an odd number."""
    return np.maximum(known - 1, 0) // 2, np.minimum(known // 2, max(count - 1, 0))


def _ordered(windows: Windows) -> tuple[Windows, npt.NDArray[np.bool_]]:
    """The windows (beats, leads, samples) with the values of each place in order, and what is known; NaN as infinite.

    Of few beats, as ten seconds have, Batcher's network puts all places in order at once, in a quarter of the time.
    """
    is_known = np.isfinite(windows)
    rows = np.where(is_known, windows, np.float32(np.inf))
    if len(rows) > _FEW:
        return np.sort(rows, axis=0), is_known
    lower = np.empty_like(rows[:1])
    for one, other in _comparisons(len(rows)):
        np.minimum(rows[one], rows[other], out=lower[0])
        np.maximum(rows[one], rows[other], out=rows[other])
        rows[one] = lower[0]
    return rows, is_known


@lru_cache(maxsize=_FEW)
def _comparisons(count: int) -> tuple[tuple[int, int], ...]:
    """Pairs of places to put in order, one after the other, until all are: odd-even merge sort (Batcher 1968)."""
    exponents = range((count - 1).bit_length())
    steps = [(2**p, 2**k) for p in exponents for k in range(p, -1, -1)]
    return tuple(
        (one, one + apart)
        for merged, apart in steps
        for first in range(apart % merged, count - apart, 2 * apart)
        for one in range(first, min(first + apart, count - apart))
        if one // (2 * merged) == (one + apart) // (2 * merged)
    )


def _taken(ordered: Windows, at: Indices) -> Windows:
    """What stands at a place of each sample: `take_along_axis` for places (..., leads, samples), sooner."""
    places = np.arange(math.prod(ordered.shape[1:])).reshape(ordered.shape[1:])
    return np.asarray(ordered.take(at * places.size + places))


def median(values: npt.NDArray[np.floating[Any]]) -> float:
    """The median of some known values; for few, which is most of measuring, `np.median` takes six times as long."""
    low, high = (len(values) - 1) // 2, len(values) // 2
    middle = np.partition(values, (low, high))
    return float((middle[low] + middle[high]) / 2)


def likeness(windows: Windows, template: Signal) -> npt.NDArray[np.float64]:
    """Correlation of windows (beats, leads, samples) with a template (leads, samples) at each lag, (beats, lags).

    Windows longer than the template give one lag for each place it fits. Only samples known in both count; NaN
    where there are none.
    """
    (x, x_known), (y, y_known) = _zero_where_unknown(windows), _zero_where_unknown(template)
    return _correlation(_slide(x, y), _slide(x * x, y_known), _slide(x_known, y * y))


def likeness_in_pairs(windows: Windows, others: Windows) -> Scores:
    """Correlation of windows (beats, leads, samples) with the others at their places, (beats,); NaN as above."""
    (x, x_known), (y, y_known) = _zero_where_unknown(windows), _zero_where_unknown(others)
    return _correlation(*(np.einsum("bls,bls->b", a, b) for a, b in ((x, y), (x * x, y_known), (x_known, y * y))))


def aligned(signal_mv: Signal, at: Indices, template: Signal, before: int, reach: int) -> tuple[Indices, Scores]:
    """The samples near `at`, at most `reach` away, where the signal is most like the template, and how like it is.

    A beat that shares no known sample with the template stays where it is, with the likeness NaN.
    """
    after = template.shape[1] - before
    scores = likeness(cut(signal_mv, at, before + reach, after + reach), template)
    best = np.argmax(np.nan_to_num(scores, nan=-2.0), axis=1)
    known = np.isfinite(scores).any(axis=1)
    moved = np.where(known, at + best - reach, at).astype(np.intp)
    return np.clip(moved, 0, signal_mv.shape[1] - 1), scores[np.arange(len(at)), best]


def _correlation(product: Scores, of_one: Scores, of_other: Scores) -> Scores:
    norm = np.sqrt(np.maximum(of_one * of_other, 0.0))
    return np.asarray(np.divide(product, norm, out=np.full(norm.shape, np.nan), where=norm > 1e-9))


def _zero_where_unknown(signal_mv: Signal) -> tuple[Signal, Signal]:
    """The signal with zeros where it is not known, and 1 where it is."""
    known = np.isfinite(signal_mv)
    return zero_where_unknown(signal_mv), known.astype(np.float32)


def _slide(x: Windows, y: Signal) -> Scores:
    """Sum of products of y with x at each lag, over all leads and samples: x times y moved to each of them."""
    (beats, leads, samples), lags = x.shape, x.shape[2] - y.shape[1] + 1
    moved = np.zeros((lags, leads * samples + 1), dtype=np.float32)  # read as rows of one less, each lies one later
    moved[:, :-1].reshape(lags, leads, samples)[..., : y.shape[1]] = y
    at_lags = moved.reshape(-1)[: lags * leads * samples].reshape(lags, leads * samples)
    return np.asarray(x.reshape(beats, -1) @ at_lags.T, dtype=np.float64)
