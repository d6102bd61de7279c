"""The P wave on an average beat, over all its leads together, and whether there is one."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.components import Curve, bump, main_component
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.windows import Indices, Windows, cut, likeness, median_of

_LONGEST_PR = round(0.3 * WORK_RATE_HZ)
_SHORTEST_WINDOW = round(0.08 * WORK_RATE_HZ)
_FLANK = round(0.12 * WORK_RATE_HZ)
_LEAST_MV = 0.012
_LEAST_LIKENESS = 0.5
_ON_SLOPE, _OFF_SLOPE = 0.3, 0.3


def p_window(qrs_on: int, t_end: int | None, rr: float) -> tuple[int, int]:
    """Where the P wave may lie: the 300 ms before QRS, but not before the end of the T wave of the last beat."""
    start = qrs_on - _LONGEST_PR
    if t_end is not None:
        start = max(start, int(t_end - rr + 0.02 * WORK_RATE_HZ))
    return max(min(start, qrs_on - _SHORTEST_WINDOW), 0), qrs_on


def p_bounds(beat_mv: Signal, start: int, stop: int) -> tuple[int, int, int] | None:
    """Samples of onset, peak and end of the largest wave in the window; None where it holds no signal."""
    from scipy.ndimage import gaussian_filter1d

    curve = gaussian_filter1d(main_component(beat_mv, start, stop), 0.01 * WORK_RATE_HZ)
    if not curve[start:stop].any():
        return None
    peak, upright = bump(curve, start, stop)
    slope = np.gradient(upright)
    return _foot_before(slope, peak, start), peak, _foot_after(slope, peak, stop)


def p_height_mv(beat_mv: Signal, onset: int, end: int) -> float:
    """Median over leads of the wave's height over the line between its feet, mV."""
    part = beat_mv[:, onset : end + 1]
    part = part[np.isfinite(part).all(axis=1)]
    if not part.size:
        return 0.0
    line = np.linspace(part[:, 0], part[:, -1], part.shape[1], axis=1)
    return float(np.median(np.abs(part - line).max(axis=1)))


def p_is_there(level_mv: Signal, at: Indices, beat_mv: Signal, onset: int, end: int, zero: int) -> bool:
    """Whether the beats agree on the wave: high enough, and alike from beat to beat (fibrillation is not)."""
    if end - onset < 5 or p_height_mv(beat_mv, onset, end) < _LEAST_MV:
        return False
    alike = beat_likeness(cut(level_mv, at + onset - zero, 0, end - onset))
    return alike is None or alike >= _LEAST_LIKENESS


def beat_likeness(windows: Windows) -> float | None:
    """Median correlation of each beat's stretch with the median of the others; None where no two beats compare."""
    centred = windows - windows.mean(axis=2, keepdims=True)
    others = [median_of(np.delete(centred, i, axis=0)) for i in range(len(centred))] if len(centred) > 1 else []
    scores = [float(likeness(beat[None], rest)[0, 0]) for beat, rest in zip(centred, others, strict=False)]
    comparable = [score for score in scores if np.isfinite(score)]
    return float(np.median(comparable)) if comparable else None


def _foot_before(slope: Curve, peak: int, start: int) -> int:
    low = max(start, peak - _FLANK)
    steepest = low + int(np.argmax(slope[low : peak + 1]))
    flat = np.flatnonzero(slope[low : steepest + 1] <= _ON_SLOPE * slope[steepest])
    return low + int(flat[-1]) if len(flat) else low


def _foot_after(slope: Curve, peak: int, stop: int) -> int:
    high = min(stop, peak + _FLANK)
    steepest = peak + int(np.argmin(slope[peak:high])) if high > peak else peak
    flat = np.flatnonzero(slope[steepest:high] >= _OFF_SLOPE * slope[steepest])
    return steepest + int(flat[0]) if len(flat) else high
