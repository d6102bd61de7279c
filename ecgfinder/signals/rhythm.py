"""Heart rate, its variability, and QT corrected for it."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.beats import Beats
from ecgfinder.signals.filters import Signal, known_stretches
from ecgfinder.signals.prepare import WORK_RATE_HZ

Intervals = npt.NDArray[np.float64]
_LEAST_INTERVALS = 4
_BETWEEN_COLUMNS_S = 0.06
_EVEN, _MOSTLY = 0.12, 0.7  # of the usual interval; of the intervals


def known_rr_ms(beats: Beats, signal_mv: Signal) -> Intervals:
    """The intervals between successive beats in which none can have been missed, milliseconds.

    One can where all leads are unknown for longer than between two columns of a print-out. Where one column ends and
    the next begins a complex may be cut in two: of a regular rhythm an interval over such a place that is about twice
    as long as usual does not count either.
    """
    known = np.isfinite(signal_mv)
    if known.all():
        return beats.rr_ms
    gaps = np.zeros(known.shape[1] + 1, dtype=np.intp)
    for start, stop in known_stretches(np.asarray(~known.any(axis=0))):
        gaps[start] = stop - start > _BETWEEN_COLUMNS_S * WORK_RATE_HZ
    hiding = np.diff(np.cumsum(gaps)[beats.at]) > 0
    unknown = np.cumsum(~known, axis=1)[:, beats.at]
    spanned = (np.diff(unknown, axis=1) == 0).any(axis=0)
    return np.asarray(beats.rr_ms[~hiding & (spanned | ~_doubled(beats.rr_ms))])


def _doubled(rr_ms: Intervals) -> npt.NDArray[np.bool_]:
    """Which intervals are about twice as long as the others of a regular rhythm."""
    usual = rr_ms / np.median(rr_ms) if len(rr_ms) >= _LEAST_INTERVALS else np.ones(len(rr_ms))
    regular = (abs(usual - 1) < _EVEN).mean() > _MOSTLY if len(rr_ms) else False
    return np.asarray(regular & (abs(usual - 2) < 2 * _EVEN))


def is_irregular(beats: Beats, signal_mv: Signal) -> bool:
    """Whether successive intervals differ by more than an eighth of their mean, as in atrial fibrillation."""
    rr_ms = known_rr_ms(beats, signal_mv)
    difference = rmssd_ms(rr_ms)
    return len(rr_ms) >= _LEAST_INTERVALS and difference is not None and difference > rr_ms.mean() / 8


def rmssd_ms(rr_ms: Intervals) -> float | None:
    """Root mean square of the differences of successive intervals; None for fewer than two."""
    return float(np.sqrt((np.diff(rr_ms) ** 2).mean())) if len(rr_ms) > 1 else None


def qtc_bazett_ms(qt_ms: float, rr_ms: float) -> float:
    """QT divided by the square root of RR in seconds (Bazett 1920)."""
    return qt_ms / math.sqrt(rr_ms / 1000)


def qtc_fridericia_ms(qt_ms: float, rr_ms: float) -> float:
    """QT divided by the cube root of RR in seconds (Fridericia 1920)."""
    return qt_ms / math.cbrt(rr_ms / 1000)


def qtc_framingham_ms(qt_ms: float, rr_ms: float) -> float:
    """QT + 154 ms x (1 - RR in seconds) (Sagie 1992)."""
    return qt_ms + 154 * (1 - rr_ms / 1000)


def qtc_hodges_ms(qt_ms: float, rr_ms: float) -> float:
    """QT + 1.75 ms x (heart rate - 60) (Hodges 1983)."""
    return qt_ms + 1.75 * (60_000 / rr_ms - 60)
