"""All waves of one average beat, in every lead."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from ecgfinder.domain.leads import LEADS
from ecgfinder.signals.averages import AverageBeat
from ecgfinder.signals.components import above_feet
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.p_wave import PWave, find_p, p_is_there, p_window, slope_noise
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.qrs_bounds import qrs_bounds
from ecgfinder.signals.t_wave import find_t, t_window
from ecgfinder.signals.windows import Indices, cut, median

_SHORTEST_PR = round(0.075 * WORK_RATE_HZ)
"""What starts later before QRS is no P wave: part of QRS, or a pacemaker spike in a slowly sampled recording."""
Marks = npt.NDArray[np.float64]


class Mark(IntEnum):
    """The points of a beat, in the order in which arrays of marks hold them."""

    P_ON = 0
    P_PEAK = 1
    P_OFF = 2
    QRS_ON = 3
    QRS_PEAK = 4
    QRS_OFF = 5
    T_ON = 6
    T_PEAK = 7
    T_OFF = 8


def mark_average(average: AverageBeat, level_mv: Signal, at: Indices, rr: float, irregular: bool) -> Marks:
    """Marks on an average beat, shape (12, 9), in samples from its zero; NaN where a lead or wave is missing.

    `at` are the beats that it averages in the levelled signal, `rr` the usual interval in samples; in an
    irregular rhythm a P wave must be clearer to count.
    """
    beat_mv, zero = average.signal_mv, average.zero
    marks = np.full((len(LEADS), len(Mark)), np.nan)
    spike = None if average.spike_ms is None else zero + round(average.spike_ms * WORK_RATE_HZ / 1000)
    on, off = qrs_bounds(beat_mv, zero, spike)
    marks[:, [Mark.QRS_ON, Mark.QRS_OFF]] = on, off
    t_marks = find_t(beat_mv, *t_window(on, off, rr, beat_mv.shape[1]))
    if t_marks is not None:
        marks[:, Mark.T_ON :] = t_marks
    window = p_window(on, None if t_marks is None else median(t_marks[:, -1]), rr, spike)
    wave = _checked_p(average, level_mv, at, window, irregular)
    if wave is not None:
        marks[:, [Mark.P_ON, Mark.P_OFF]] = wave.of_leads
    for peak in (Mark.P_PEAK, Mark.QRS_PEAK):
        marks[:, peak] = _peaks(beat_mv, marks[:, peak - 1], marks[:, peak + 1])
    marks[~np.isfinite(beat_mv[:, zero])] = np.nan
    return marks - zero


def _checked_p(
    average: AverageBeat, level_mv: Signal, at: Indices, window: tuple[int, int], irregular: bool
) -> PWave | None:
    start, stop = window
    noise = slope_noise(cut(level_mv, at + start - average.zero, 0, stop - start))
    wave = find_p(average.signal_mv, noise, start, stop)
    if wave is None or wave.onset > stop - _SHORTEST_PR:
        return None
    beats = cut(level_mv, at + wave.onset - average.zero, 0, wave.end - wave.onset + 1)
    return wave if p_is_there(beats, average.signal_mv, wave, irregular) else None


def _peaks(beat_mv: Signal, starts: Marks, stops: Marks) -> Marks:
    """Sample of the largest excursion from the line between a wave's feet in each lead; NaN without a wave."""
    peaks, filled_mv = np.full(len(beat_mv), np.nan), zero_where_unknown(beat_mv)
    for lead, (start, stop) in enumerate(zip(starts, stops, strict=True)):
        if start < stop:  # not where either is NaN
            height = above_feet(filled_mv[lead, int(start) : int(stop) + 1])
            peaks[lead] = int(start) + int(np.abs(height).argmax())
    return peaks
