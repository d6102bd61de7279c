"""Onset and end of the QRS complex on an average beat, over all its leads together."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.extent import extent, gradient, quietest
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.prepare import WORK_RATE_HZ

_CORE = round(0.08 * WORK_RATE_HZ)
_FARTHEST_ONSET = round(0.22 * WORK_RATE_HZ)
_FARTHEST_END = round(0.26 * WORK_RATE_HZ)
_QUIET = round(0.03 * WORK_RATE_HZ)
_PR_FROM, _NEAR, _ST_TO = (round(s * WORK_RATE_HZ) for s in (0.15, 0.02, 0.2))
_EARLIER = round(0.004 * WORK_RATE_HZ)
"""Readers see the onset this much before the threshold is crossed."""
_DISCHARGE = round(0.02 * WORK_RATE_HZ)
_STILL = round(0.016 * WORK_RATE_HZ)
_PART_OF_PEAK = 0.05
_TIMES_QUIET = 2.0


def qrs_bounds(beat_mv: Signal, zero: int, spike: int | None = None) -> tuple[int, int]:
    """Onset and end (samples) of the QRS complex around `zero` in a beat of shape (leads, samples).

    The complex lasts while the spatial velocity stays above 5 % of its peak and twice the quietest level nearby;
    it has ended where it stays below for 16 ms. After a pacemaker spike it starts no sooner than the 20 ms that the
    electrode discharges.
    """
    velocity = spatial_velocity(beat_mv)
    peak = zero - _CORE + int(np.argmax(velocity[zero - _CORE : zero + _CORE]))
    part = _PART_OF_PEAK * float(velocity[peak])
    low_before = part + _TIMES_QUIET * float(quietest(velocity[zero - _PR_FROM : zero - _NEAR], _QUIET))
    low_after = part + _TIMES_QUIET * float(quietest(velocity[zero + _NEAR : zero + _ST_TO], _QUIET))
    start = max(zero - _FARTHEST_ONSET, 0)
    onset, end = extent(velocity[start : zero + _FARTHEST_END], peak - start, (low_before, low_after), _STILL)
    onset, end = onset + start, end + start
    onset -= _EARLIER
    if spike is not None:
        onset = min(max(onset, spike + _DISCHARGE), peak)
    return onset, end


def spatial_velocity(beat_mv: Signal) -> Signal:
    """Root mean square over leads of the slope, mV a sample, smoothed over 6 ms; 0 where nothing is known."""
    from scipy.ndimage import uniform_filter1d

    slope = zero_where_unknown(np.abs(gradient(beat_mv)))
    return np.asarray(np.sqrt((uniform_filter1d(slope, 3, axis=1) ** 2).mean(axis=0)), dtype=np.float32)
