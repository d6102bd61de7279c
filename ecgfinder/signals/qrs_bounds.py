"""Onset and end of the QRS complex on an average beat, over all its leads together."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ

_CORE = round(0.08 * WORK_RATE_HZ)
_FARTHEST_ONSET = round(0.22 * WORK_RATE_HZ)
_FARTHEST_END = round(0.26 * WORK_RATE_HZ)
_QUIET = round(0.03 * WORK_RATE_HZ)
_STILL = round(0.016 * WORK_RATE_HZ)
_PART_OF_PEAK = 0.05
_TIMES_QUIET = 2.0


def qrs_bounds(beat_mv: Signal, zero: int) -> tuple[int, int]:
    """Onset and end (samples) of the QRS complex around `zero` in a beat of shape (leads, samples).

    The complex lasts while the spatial velocity stays above 5 % of its peak and twice the quietest level nearby;
    it has ended where it stays below for 16 ms.
    """
    velocity = spatial_velocity(beat_mv)
    core = velocity[zero - _CORE : zero + _CORE]
    peak = zero - _CORE + int(np.argmax(core))
    before = velocity[max(zero - _FARTHEST_ONSET, 0) : peak][::-1]
    after = velocity[peak + 1 : zero + _FARTHEST_END]
    quiet_before = _quietest(velocity[zero - round(0.15 * WORK_RATE_HZ) : zero - round(0.02 * WORK_RATE_HZ)])
    quiet_after = _quietest(velocity[zero + round(0.02 * WORK_RATE_HZ) : zero + round(0.2 * WORK_RATE_HZ)])
    top = float(core.max())
    onset = peak - _first_still(before, _PART_OF_PEAK * top + _TIMES_QUIET * quiet_before)
    end = peak + _first_still(after, _PART_OF_PEAK * top + _TIMES_QUIET * quiet_after)
    return onset, end


def spatial_velocity(beat_mv: Signal) -> Signal:
    """Root mean square over leads of the slope, mV a sample, smoothed over 6 ms; 0 where nothing is known."""
    from scipy.ndimage import uniform_filter1d

    slope = np.nan_to_num(np.abs(np.gradient(beat_mv, axis=1)))
    return np.asarray(np.sqrt((uniform_filter1d(slope, 3, axis=1) ** 2).mean(axis=0)), dtype=np.float32)


def _quietest(velocity: Signal) -> float:
    return float(np.sort(velocity)[:_QUIET].mean()) if len(velocity) else 0.0


def _first_still(velocity: Signal, threshold: float) -> int:
    """The first sample from which the velocity stays at or below the threshold for 16 ms."""
    from scipy.ndimage import maximum_filter1d

    ahead = maximum_filter1d(velocity, _STILL + 1, origin=-((_STILL + 1) // 2), mode="nearest")
    still = np.flatnonzero(ahead <= threshold)
    return int(still[0]) if len(still) else len(velocity)
