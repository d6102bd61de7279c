"""Onset, peak and end of the T wave on an average beat, over all its leads and in each one."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.components import Curve, above_feet, bump, main_component
from ecgfinder.signals.extent import gradient
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.windows import Indices, median

_AFTER_QRS = round(0.05 * WORK_RATE_HZ)
_SHORTEST = round(0.08 * WORK_RATE_HZ)
_TAIL = round(0.04 * WORK_RATE_HZ)
_BEYOND_END = round(0.08 * WORK_RATE_HZ)
_PEAK_BEFORE, _PEAK_AFTER = round(0.08 * WORK_RATE_HZ), round(0.05 * WORK_RATE_HZ)
_FARTHEST_OWN = 0.06 * WORK_RATE_HZ
_OWN_SHARE = 0.5
_SMOOTH = 0.01 * WORK_RATE_HZ
_AFTER_TANGENT = 0.013 * WORK_RATE_HZ
"""Readers see the end of T where the curve has levelled out, which is after its tangent has."""
Floats = npt.NDArray[np.float64]


def t_window(qrs_on: int, qrs_off: int, rr: float, n_samples: int) -> tuple[int, int]:
    """Where the T wave may lie (samples): from 50 ms after QRS to the longest QT that the RR interval leaves room for.

    That is QTc 550 ms by Bazett's rule, and in fast hearts half of RR and a little more: the next P wave follows.
    """
    start = qrs_off + _AFTER_QRS
    rr_s = rr / WORK_RATE_HZ
    stop = int(qrs_on + min(0.55 * rr_s**0.5, 0.55 * rr_s + 0.05) * WORK_RATE_HZ)
    return start, min(max(stop, start + _SHORTEST), n_samples - 2)


def find_t(beat_mv: Signal, start: int, stop: int) -> Floats | None:
    """Onset, peak and end of the T wave in each lead, shape (leads, 3); None where the window holds no signal.

    The bounds over all leads come from the main component; each lead's own end moves them half-way.
    """
    from scipy.ndimage import gaussian_filter1d

    curve = gaussian_filter1d(main_component(beat_mv, start, stop), _SMOOTH)
    if stop - start < _SHORTEST or not curve[start:stop].any():
        return None
    peak, upright = bump(curve, start, stop)
    common = max(_tangent_end(upright, peak, stop), peak + 1.0)  # on a rising level it may fall before the peak
    leads = gaussian_filter1d(zero_where_unknown(beat_mv).astype(np.float64), _SMOOTH, axis=1)
    last = min(round(common) + _BEYOND_END, stop)
    peaks, turned = _own_peaks(leads, start, peak, last)
    own = [_tangent_end(row, at, last) for row, at in zip(turned, peaks.tolist(), strict=True)]
    ends = np.clip(own, common - _FARTHEST_OWN, common + _FARTHEST_OWN)
    centre = (common + median(ends)) / 2
    onset = np.full(len(leads), _tangent_onset(upright, peak, start))
    return np.stack([onset, peaks, centre + _OWN_SHARE * (ends - centre) + _AFTER_TANGENT], axis=1)


def _own_peaks(leads_mv: Floats, start: int, peak: int, stop: int) -> tuple[Indices, Floats]:
    """The peak of each lead near the common one, and the leads turned so that it points up."""
    low, high = max(peak - _PEAK_BEFORE, start), min(peak + _PEAK_AFTER, stop)
    height = above_feet(leads_mv[:, start:stop])[:, low - start : high - start]
    own = np.abs(height).argmax(axis=1)
    up = height[np.arange(len(own)), own] >= 0
    return low + own, np.where(up[:, None], leads_mv, -leads_mv)


def _tangent_end(curve: Curve, peak: int, stop: int) -> float:
    """Where the tangent at the steepest descent meets the level at the window's end (Lepeschkin 1952)."""
    slope = gradient(curve[peak:stop])
    steepest = int(slope.argmin())
    level = median(curve[max(stop - _TAIL, peak) : stop])
    if slope[steepest] >= 0:
        return float(peak + steepest)
    return min(peak + steepest + float((curve[peak + steepest] - level) / -slope[steepest]), float(stop))


def _tangent_onset(curve: Curve, peak: int, start: int) -> float:
    """The same as the end, seen backwards in time."""
    last = len(curve) - 1
    return last - _tangent_end(curve[::-1], last - peak, last - start)
