"""Peak and end of the T wave on an average beat, over all its leads together."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.components import Curve, bump, main_component
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ

_AFTER_QRS = round(0.05 * WORK_RATE_HZ)
_SHORTEST = round(0.08 * WORK_RATE_HZ)
_TAIL = round(0.02 * WORK_RATE_HZ)


def t_window(qrs_on: int, qrs_off: int, rr: float, n_samples: int) -> tuple[int, int]:
    """Where the T wave may lie: from 50 ms after QRS to a limit that grows with the RR interval (samples)."""
    start = qrs_off + _AFTER_QRS
    stop = int(qrs_on + 0.55 * rr + 0.054 * WORK_RATE_HZ)
    return start, min(max(stop, start + _SHORTEST), n_samples - 2)


def t_bounds(beat_mv: Signal, start: int, stop: int) -> tuple[int, int, int] | None:
    """Samples of onset, peak and end of the T wave within the window; None where the window holds no signal."""
    from scipy.ndimage import gaussian_filter1d

    if stop - start < _SHORTEST:
        return None
    curve = gaussian_filter1d(main_component(beat_mv, start, stop), 0.01 * WORK_RATE_HZ)
    if not curve[start:stop].any():
        return None
    peak, upright = bump(curve, start, stop)
    return _tangent_onset(upright, peak, start), peak, _tangent_end(upright, peak, stop)


def _tangent_end(curve: Curve, peak: int, stop: int) -> int:
    """Where the tangent at the steepest descent meets the level at the window's end (Lepeschkin 1952)."""
    slope = np.gradient(curve)
    steepest = peak + int(np.argmin(slope[peak:stop]))
    level = float(np.median(curve[stop - _TAIL : stop]))
    if slope[steepest] >= 0:
        return steepest
    return min(steepest + round(float((curve[steepest] - level) / -slope[steepest])), stop)


def _tangent_onset(curve: Curve, peak: int, start: int) -> int:
    """The same as the end, seen backwards in time."""
    last = len(curve) - 1
    return last - _tangent_end(curve[::-1], last - peak, last - start)
