"""Onset, peak and end of P, QRS and T in each lead and beat, found on average beats and carried to the single ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg
from ecgfinder.domain.leads import LEADS
from ecgfinder.signals.averages import AverageBeat, average_kinds, levelled
from ecgfinder.signals.beats import Beats, find_beats
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.p_wave import p_bounds, p_is_there, p_window
from ecgfinder.signals.prepare import WORK_RATE_HZ, prepare
from ecgfinder.signals.qrs_bounds import qrs_bounds
from ecgfinder.signals.t_wave import t_bounds, t_window

Marks = npt.NDArray[np.float64]


class Mark(IntEnum):
    """The points of a beat, in the order of the last axis of `Delineation.marks_s`."""

    P_ON = 0
    P_PEAK = 1
    P_OFF = 2
    QRS_ON = 3
    QRS_PEAK = 4
    QRS_OFF = 5
    T_ON = 6
    T_PEAK = 7
    T_OFF = 8


@dataclass(frozen=True, slots=True, eq=False)
class Delineation:
    """The waves of an ECG.

    `marks_s` has shape (12, beats, 9): seconds from the start for each standard lead, beat and `Mark`, NaN where a
    lead does not show the wave. `level_mv` is the signal it was measured on, shape (12, samples) at `WORK_RATE_HZ`,
    low-passed at 40 Hz with the PR level at 0. `averages` are the average beats by kind and `average_marks_ms`
    (kinds, 12, 9) the same points on them, milliseconds from their `zero`.
    """

    beats: Beats
    level_mv: Signal
    averages: tuple[AverageBeat, ...]
    average_marks_ms: Marks
    marks_s: Marks


def delineate(ecg: Ecg) -> Delineation:
    """All waves of all beats in the ECG; empty arrays when there are no beats."""
    prepared = prepare(ecg)
    beats = find_beats(prepared)
    level_mv = levelled(prepared, beats)
    averages = average_kinds(level_mv, beats)
    marks = np.full((len(averages), len(LEADS), len(Mark)), np.nan)
    for average in averages:
        marks[average.kind] = _mark_average(average, level_mv, beats)
    return Delineation(
        beats, level_mv, averages, marks * (1000 / WORK_RATE_HZ), _marks_of_beats(marks, beats, level_mv)
    )


def _marks_of_beats(marks: Marks, beats: Beats, level_mv: Signal) -> Marks:
    """Marks of every beat in seconds, from those of its kind; NaN where the lead is unknown."""
    if not len(beats):
        return np.zeros((len(LEADS), 0, len(Mark)))
    at = beats.at[None, :, None] + marks[beats.kind].transpose(1, 0, 2)
    sample = np.nan_to_num(np.round(at), nan=-1.0).astype(np.intp)
    inside = (sample >= 0) & (sample < level_mv.shape[1])
    known = np.isfinite(level_mv)[np.arange(len(LEADS))[:, None, None], np.where(inside, sample, 0)]
    return np.asarray(np.where(inside & known, at / WORK_RATE_HZ, np.nan))


def _mark_average(average: AverageBeat, level_mv: Signal, beats: Beats) -> Marks:
    """Marks on an average beat, shape (12, 9), in samples from its zero; NaN where a lead or wave is missing."""
    beat_mv, zero = average.signal_mv, average.zero
    rr = usual_rr(beats)
    marks = np.full((len(LEADS), len(Mark)), np.nan)
    on, off = qrs_bounds(beat_mv, zero)
    marks[:, [Mark.QRS_ON, Mark.QRS_OFF]] = on, off
    t_wave = t_bounds(beat_mv, *t_window(on, off, rr, beat_mv.shape[1]))
    if t_wave is not None:
        marks[:, Mark.T_ON : Mark.T_OFF + 1] = t_wave
    p_wave = p_bounds(beat_mv, *p_window(on, t_wave and t_wave[-1], rr))
    members = beats.at[beats.kind == average.kind]
    if p_wave is not None and p_is_there(level_mv, members, beat_mv, p_wave[0], min(p_wave[2], on), zero):
        marks[:, : Mark.P_OFF + 1] = p_wave
    for peak in (Mark.P_PEAK, Mark.QRS_PEAK, Mark.T_PEAK):
        marks[:, peak] = _peaks(beat_mv, marks[:, peak - 1], marks[:, peak + 1])
    marks[~np.isfinite(beat_mv[:, zero])] = np.nan
    return marks - zero


def usual_rr(beats: Beats) -> float:
    """The median interval between beats in samples; one second where there are fewer than two beats."""
    return float(np.median(np.diff(beats.at))) if len(beats) > 1 else WORK_RATE_HZ


def _peaks(beat_mv: Signal, starts: Marks, stops: Marks) -> Marks:
    """Sample of the largest excursion from the line between a wave's feet in each lead; NaN without a wave."""
    peaks = np.full(len(beat_mv), np.nan)
    for lead, (start, stop) in enumerate(zip(starts, stops, strict=True)):
        if np.isfinite(start + stop):
            part = np.nan_to_num(beat_mv[lead, int(start) : int(stop) + 1])
            line = np.linspace(part[0], part[-1], len(part))
            peaks[lead] = int(start) + int(np.argmax(np.abs(part - line)))
    return peaks
