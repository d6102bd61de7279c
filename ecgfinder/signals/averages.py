"""Average beats: what each kind of beat looks like with noise and wander taken out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ecgfinder.domain import Ecg
from ecgfinder.signals.beats import Beats, find_beats
from ecgfinder.signals.filters import Signal, known_stretches
from ecgfinder.signals.kinds import median_window
from ecgfinder.signals.prepare import WORK_RATE_HZ, Prepared, prepare
from ecgfinder.signals.qrs_bounds import qrs_bounds
from ecgfinder.signals.windows import Indices, cut

BEFORE = round(0.6 * WORK_RATE_HZ)
AFTER = round(0.9 * WORK_RATE_HZ)
_LEVEL = round(0.02 * WORK_RATE_HZ)
_AROUND_QRS = round(0.3 * WORK_RATE_HZ)


@dataclass(frozen=True, slots=True, eq=False)
class AverageBeat:
    """The median of the beats of one kind, its PR level at 0 mV.

    `signal_mv` has shape (12, samples) in standard order at `rate_hz`, low-passed at 40 Hz, NaN where a lead does
    not show such a beat; `zero` is the sample that all its beats are aligned to. `kind` is 0 for the most frequent
    shape, `count` the number of beats, `rr_ms` the median interval before them (None when none is preceded by
    another).
    """

    signal_mv: Signal
    zero: int
    kind: int
    count: int
    spike_ms: float | None
    rr_ms: float | None
    rate_hz: float = WORK_RATE_HZ


def average_beats(ecg: Ecg) -> tuple[AverageBeat, ...]:
    """The average beat of each kind in the ECG, the most frequent first; empty when there are no beats."""
    prepared = prepare(ecg)
    beats = find_beats(prepared)
    return average_kinds(levelled(prepared, beats), beats)


def average_kinds(level_mv: Signal, beats: Beats) -> tuple[AverageBeat, ...]:
    """The average beat of each kind of beats, from the levelled signal that they were found in."""
    return tuple(_average(level_mv, beats, kind) for kind in range(beats.n_kinds))


def levelled(prepared: Prepared, beats: Beats) -> Signal:
    """The quiet signal minus its PR level, read in the 20 ms before each QRS onset and interpolated between."""
    out = prepared.quiet_mv.copy()
    onsets = np.unique(_rough_onsets(prepared, beats))
    known = np.isfinite(out)
    together = [out] if known.all() else [out[k : k + 1] for k in range(len(out))]  # as many leads as share their gaps
    for rows, mask in zip(together, known, strict=False):
        for start, stop in known_stretches(mask):
            here = onsets[(onsets - _LEVEL >= start) & (onsets < stop)]
            rows[:, start:stop] -= _pr_level(rows, here, start, stop)
    return out


def _pr_level(rows: Signal, onsets: Indices, start: int, stop: int) -> Signal:
    """The PR level of leads (rows, samples) from `start` to `stop`."""
    from scipy.interpolate import PchipInterpolator

    if not len(onsets):
        level = np.median(rows[:, start:stop], axis=1, keepdims=True)
        return np.asarray(level, dtype=np.float32)
    level = np.asarray(cut(rows, onsets, _LEVEL, 0).mean(axis=2).T)
    if len(onsets) == 1:
        return level
    at = onsets - _LEVEL / 2
    between = PchipInterpolator(at, level.astype(np.float64), axis=1)
    return np.asarray(between(np.arange(start, stop).clip(at[0], at[-1])), dtype=np.float32)


def _rough_onsets(prepared: Prepared, beats: Beats) -> Indices:
    """QRS onset of each beat, from its kind's shape."""
    onsets = beats.at.copy()
    for kind in range(beats.n_kinds):
        members = beats.kind == kind
        window = median_window(prepared.smooth_mv, beats.at[members], _AROUND_QRS, _AROUND_QRS)
        onsets[members] += qrs_bounds(window, _AROUND_QRS)[0] - _AROUND_QRS
    return onsets


def _average(level_mv: Signal, beats: Beats, kind: int) -> AverageBeat:
    members = np.flatnonzero(beats.kind == kind)
    intervals = beats.rr_ms[members[members > 0] - 1]
    return AverageBeat(
        signal_mv=median_window(level_mv, beats.at[members], BEFORE, AFTER),
        zero=BEFORE,
        kind=kind,
        count=len(members),
        spike_ms=_spike_ms(beats, members),
        rr_ms=float(np.median(intervals)) if len(intervals) else None,
    )


def _spike_ms(beats: Beats, members: Indices) -> float | None:
    paced = members[beats.paced[members]]
    if 2 * len(paced) <= len(members):
        return None
    return float(np.median(beats.spike[paced] - beats.at[paced]) / WORK_RATE_HZ * 1000)
