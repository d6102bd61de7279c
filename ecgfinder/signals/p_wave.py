"""The P wave on an average beat: its bounds over all leads and in each one, and whether there is one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.components import above_feet
from ecgfinder.signals.extent import extent, gradient, quietest, weighted_velocity
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.windows import Windows, likeness_in_pairs, median, medians_of_others

_LONGEST_PR = round(0.3 * WORK_RATE_HZ)
_SHORTEST_WINDOW = round(0.08 * WORK_RATE_HZ)
_SMOOTH = 0.014 * WORK_RATE_HZ
_HALF_WAVE = round(0.05 * WORK_RATE_HZ)
_FARTHEST = round(0.12 * WORK_RATE_HZ)
_EDGE = round(0.02 * WORK_RATE_HZ)
_STILL = round(0.012 * WORK_RATE_HZ)
_STILL_IN_LEAD = round(0.06 * WORK_RATE_HZ)  # a lead may rest between the right and the left atrium
_QUIET = round(0.02 * WORK_RATE_HZ)
_REACH = round(0.02 * WORK_RATE_HZ)
_GUARD = round(0.008 * WORK_RATE_HZ)
_PART_OF_PEAK, _PART_OF_LEAD_PEAK = 0.2, 0.3
_OWN_SHARE = 0.65
_CLEAR = 0.5  # of the steepest lead's slope: a lead as clear may begin before the others
_LEAST_MEDIAN_MV, _LEAST_TOP_MV, _LEAST_IRREGULAR_MV = 0.009, 0.025, 0.03
_LEAST_LIKENESS, _VERY_LIKE, _LEAST_VERY_LIKE_MV = 0.6, 0.9, 0.02
"""With 30 µV, or 20 µV where the beats are very alike, 94 % of the irregular sinus rhythms of PTB-XL's fold 8 pass and
7 % of its fibrillations."""
_READERS = np.array([0.003, -0.017]) * WORK_RATE_HZ
"""Where readers see onset and end, against where smoothed slopes first and last exceed the threshold."""
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class PWave:
    """Onset and end (samples) over all leads, and those of each lead, shape (leads, 2)."""

    onset: int
    end: int
    of_leads: Floats


def p_window(qrs_on: int, t_end: float | None, rr: float, spike: int | None = None) -> tuple[int, int]:
    """Where the P wave may lie: the 300 ms before QRS (or its pacemaker spike), but after the T wave before it."""
    stop = qrs_on if spike is None else min(qrs_on, spike)
    start = qrs_on - _LONGEST_PR
    if t_end is not None:
        start = max(start, round(t_end - rr + 0.02 * WORK_RATE_HZ))
    return max(min(start, stop - _SHORTEST_WINDOW), 0), stop - _GUARD


def find_p(beat_mv: Signal, noise: Floats, start: int, stop: int) -> PWave | None:
    """The wave in the window that moves the leads most; None where nothing moves.

    `noise` (leads,) is how much the slope of each lead differs between beats; steady leads count more.
    """
    slopes = _slopes(beat_mv, start, stop)
    velocity = _smoothed(weighted_velocity(slopes, _weights(noise, beat_mv[:, start:stop])))
    if not velocity.any():
        return None
    centre = _centre(velocity)
    low, high = max(centre - _HALF_WAVE, 0), centre + _HALF_WAVE
    peak = low + int(np.argmax(velocity[low:high]))
    threshold = _PART_OF_PEAK * float(velocity[peak]) + float(quietest(velocity, _QUIET))
    first = max(centre - _FARTHEST, 0)
    onset, end = (first + at for at in extent(velocity[first : centre + _FARTHEST], peak - first, threshold, _STILL))
    common = np.array([onset, end])
    own = _bounds_of_leads(np.abs(slopes), onset, end)
    return PWave(start + onset, start + end, start + common + _OWN_SHARE * (own - common) + _READERS)


def slope_noise(windows: Windows) -> Floats:
    """How much the slope differs between beats in each lead of (beats, leads, samples); 1 where it cannot be told."""
    known = windows[np.isfinite(windows).all(axis=(1, 2))]
    if len(known) < 3:
        return np.ones(windows.shape[1])
    return np.asarray(np.sqrt(np.diff(known, axis=2).var(axis=0).mean(axis=1)), dtype=np.float64)


def p_is_there(windows: Windows, beat_mv: Signal, wave: PWave, irregular: bool) -> bool:
    """Whether the beats agree on the wave: high enough, and alike from beat to beat, unlike fibrillation.

    `windows` are the single beats from its onset to its end, shape (beats, leads, samples). Where the rhythm is
    irregular the wave must be higher.
    """
    heights = p_heights_mv(beat_mv, wave.onset, wave.end)
    if not len(heights) or heights.max() < _LEAST_TOP_MV:
        return False
    alike = beat_likeness(windows)
    if irregular:
        least = _LEAST_IRREGULAR_MV if alike is None or alike < _VERY_LIKE else _LEAST_VERY_LIKE_MV
    else:
        least = _LEAST_MEDIAN_MV
    return bool(median(heights) >= least and (alike is None or alike >= _LEAST_LIKENESS))


def p_heights_mv(beat_mv: Signal, onset: int, end: int) -> Signal:
    """The wave's largest distance from the line between its feet in each known lead, mV."""
    part = beat_mv[:, onset : end + 1]
    part = part[np.isfinite(part).all(axis=1)]
    return np.asarray(np.abs(above_feet(part)).max(axis=1), dtype=np.float32)


def beat_likeness(windows: Windows) -> float | None:
    """Median correlation of each beat's stretch with the median of the others; None where no two beats compare."""
    centred = windows - windows.mean(axis=2, keepdims=True)
    scores = likeness_in_pairs(centred, medians_of_others(centred))
    comparable = scores[np.isfinite(scores)]
    return median(comparable) if len(comparable) else None


def _slopes(beat_mv: Signal, start: int, stop: int) -> Signal:
    """Smoothed slopes within the window, shape (leads, stop - start); what lies outside does not reach in."""
    from scipy.ndimage import gaussian_filter1d

    held = zero_where_unknown(beat_mv[:, start:stop])
    return np.asarray(gradient(gaussian_filter1d(held, _SMOOTH, axis=1, mode="nearest")), dtype=np.float32)


def _weights(noise: Floats, part_mv: Signal) -> Floats:
    weights = np.where(np.isfinite(part_mv).all(axis=1), 1.0 / (np.nan_to_num(noise, nan=1.0) + 1e-4), 0.0)
    return np.asarray(weights / max(float(np.sqrt((weights**2).mean())), 1e-9))


def _smoothed(velocity: Signal) -> Signal:
    from scipy.ndimage import uniform_filter1d

    return np.asarray(uniform_filter1d(velocity, 5), dtype=np.float32)


def _centre(velocity: Signal) -> int:
    """Where the 100 ms with most movement lie."""
    from scipy.ndimage import uniform_filter1d

    energy = uniform_filter1d(velocity**2, 2 * _HALF_WAVE, mode="constant")
    inner = energy[_EDGE : max(len(energy) - _EDGE, _EDGE + 1)]
    return _EDGE + int(np.argmax(inner))


def _bounds_of_leads(slopes: Signal, onset: int, end: int) -> Floats:
    """The bounds in each lead of steepness (leads, samples), shape (leads, 2); only clear leads begin before all."""
    peaks = slopes[:, onset : end + 1].max(axis=1)
    clear = peaks >= _CLEAR * peaks.max()
    bounds = np.empty((len(slopes), 2))
    for leads, reach in ((clear, _REACH), (~clear, 0)):
        bounds[leads] = _own_bounds(slopes[leads], reach, onset, end)
    return bounds


def _own_bounds(slopes: Signal, reach: int, onset: int, end: int) -> Floats:
    """The bounds in leads around their steepest points, from at most `reach` samples before those over all leads on.

    What moves after a rest is noise: a lead in which one atrium does not show has a short wave.
    """
    low, high = max(onset - reach, 0), min(end + _REACH, slopes.shape[1])
    near = slopes[:, low:high]
    peaks = onset - low + slopes[:, onset : end + 1].argmax(axis=1)
    thresholds = _PART_OF_LEAD_PEAK * near[np.arange(len(near)), peaks] + quietest(near, _QUIET)
    own = zip(near, peaks.tolist(), thresholds.tolist(), strict=True)
    return low + np.array([extent(row, peak, threshold, _STILL_IN_LEAD) for row, peak, threshold in own]).reshape(-1, 2)
