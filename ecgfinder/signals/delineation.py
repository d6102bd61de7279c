"""Onset, peak and end of P, QRS and T in each lead and beat, found on average beats and carried to each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ecgfinder.domain import Ecg
from ecgfinder.domain.leads import LEADS
from ecgfinder.signals.averages import AverageBeat, average_kinds, levelled
from ecgfinder.signals.beats import Beats, find_beats
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.marking import Mark, Marks, mark_average
from ecgfinder.signals.prepare import WORK_RATE_HZ, prepare
from ecgfinder.signals.rhythm import is_irregular
from ecgfinder.signals.windows import median


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
    of_kinds = np.full((len(averages), len(LEADS), len(Mark)), np.nan)
    of_beats = np.full((len(LEADS), len(beats), len(Mark)), np.nan)
    for average in averages:
        members = np.flatnonzero(beats.kind == average.kind)
        at = beats.at[members]
        marks = mark_average(average, level_mv, at, usual_rr(beats), is_irregular(beats, level_mv))
        of_kinds[average.kind] = marks
        of_beats[:, members] = at[None, :, None] + marks[:, None, :]
    ms = 1000 / WORK_RATE_HZ
    return Delineation(beats, level_mv, averages, of_kinds * ms, _where_known(of_beats, level_mv) / WORK_RATE_HZ)


def usual_rr(beats: Beats) -> float:
    """The median interval between beats in samples; one second where there are fewer than two beats."""
    return median(np.diff(beats.at)) if len(beats) > 1 else WORK_RATE_HZ


def _where_known(marks: Marks, level_mv: Signal) -> Marks:
    """The marks (leads, beats, 9), in samples, that lie on known signal; the others become NaN."""
    sample = np.nan_to_num(np.round(marks), nan=-1.0).astype(np.intp)
    inside = (sample >= 0) & (sample < level_mv.shape[1])
    known = np.isfinite(level_mv)[np.arange(len(LEADS))[:, None, None], np.where(inside, sample, 0)]
    return np.asarray(np.where(inside & known, marks, np.nan))
