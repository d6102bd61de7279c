"""Pacemaker spikes: where they are, and the signal without them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.filters import Signal

SPIKE_MV = 0.1
"""Least height of a spike in the three leads that show it best; LUDB's unpaced QRS complexes stay below it."""
SPIKE_CONTRAST = 4.0
"""How far a spike stands out of the curvature around it; a sharp R wave reaches about 2."""
_LOWEST_RATE_HZ = 240.0
_RINGING_MV = 1.0  # spikes above this height ring before them, too, where a recording was resampled
_LEAST_PACED = 3


def find_spikes(signal_mv: Signal, rate_hz: float) -> npt.NDArray[np.intp]:
    """Samples of pacemaker spikes (2 ms wide or less) in (leads, samples).

    Below 240 Hz a spike cannot be told from a narrow QRS complex, and none is reported.
    """
    step = max(1, round(0.002 * rate_hz))
    if rate_hz < _LOWEST_RATE_HZ or signal_mv.shape[1] < 40 * step or signal_mv.shape[0] < 3:
        return np.zeros(0, dtype=np.intp)
    curvature = _heights(signal_mv, step)
    peaks = np.flatnonzero(curvature > SPIKE_MV)
    isolated = [at for at in peaks.tolist() if curvature[at] > SPIKE_CONTRAST * _around(curvature, at, step)]
    return _strongest_of_runs(np.asarray(isolated, dtype=np.intp), curvature, apart=10 * step)


def without_spikes(signal_mv: Signal, rate_hz: float, spikes: npt.NDArray[np.intp]) -> Signal:
    """The signal with each spike bridged by a straight line from 4 ms before to 20 ms after it.

    The 20 ms cover the electrode's discharge, which ends before the heart answers. Very high ones are bridged from
    20 ms before. A lone spike is an artefact and bridged to 4 ms after it only.
    """
    if not len(spikes):
        return signal_mv
    tail_s = 0.02 if len(spikes) >= _LEAST_PACED else 0.004
    out, usual, after = signal_mv.copy(), max(2, round(0.004 * rate_hz)), max(2, round(tail_s * rate_hz))
    high = _heights(signal_mv, max(1, round(0.002 * rate_hz)))[spikes] > _RINGING_MV
    for at, rings in zip(spikes.tolist(), high.tolist(), strict=True):
        before = after if rings else usual
        left, right = max(at - before, 0), min(at + after, out.shape[1] - 1)
        weight = np.linspace(0.0, 1.0, right - left + 1, dtype=np.float32)
        out[:, left : right + 1] = out[:, [left]] * (1 - weight) + out[:, [right]] * weight
    return out


def _heights(signal_mv: Signal, step: int) -> Signal:
    """How high a spike would be at each sample, in the three leads that show it best."""
    return _third_largest(np.nan_to_num(np.abs(_second_difference(signal_mv, step))))


def _second_difference(signal_mv: Signal, step: int) -> Signal:
    out = np.zeros_like(signal_mv)
    out[:, step:-step] = signal_mv[:, step:-step] - (signal_mv[:, : -2 * step] + signal_mv[:, 2 * step :]) / 2
    return out


def _third_largest(rows: Signal) -> Signal:
    return np.asarray(np.partition(rows, -3, axis=0)[-3], dtype=np.float32)


def _around(curvature: Signal, at: int, step: int) -> float:
    """The largest curvature from 6 to 30 ms before a sample: a spike starts out of quiet, a notch does not."""
    before = curvature[max(at - 15 * step, 0) : max(at - 3 * step, 1)]
    return float(before.max())


def _strongest_of_runs(at: npt.NDArray[np.intp], curvature: Signal, apart: int) -> npt.NDArray[np.intp]:
    if not len(at):
        return at
    groups = np.split(at, np.flatnonzero(np.diff(at) > apart) + 1)
    return np.asarray([group[np.argmax(curvature[group])] for group in groups], dtype=np.intp)
