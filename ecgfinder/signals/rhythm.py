"""Heart rate, its variability, and QT corrected for it."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.beats import Beats
from ecgfinder.signals.filters import Signal

Intervals = npt.NDArray[np.float64]
_LEAST_INTERVALS = 4


def known_rr_ms(beats: Beats, signal_mv: Signal) -> Intervals:
    """The intervals between successive beats with at least one lead known all the way, milliseconds."""
    unknown = np.concatenate([[0], np.cumsum(~np.isfinite(signal_mv).any(axis=0))])
    bridged = unknown[beats.at[1:]] == unknown[beats.at[:-1]]
    return np.asarray(beats.rr_ms[bridged])


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
