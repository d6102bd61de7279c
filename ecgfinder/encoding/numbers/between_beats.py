"""What differs from beat to beat: how P waves stand before their complexes, and what is left without the usual waves.

Fibrillation and flutter are in nobody's average: they show in the rest, as waves of 3 to 12 Hz.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS
from ecgfinder.encoding.numbers.beat import MS, UsualBeat
from ecgfinder.signals.delineation import Delineation
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.windows import Indices, cut, likeness, median

_P = ("p_alike", "p_alike_least", "p_shift_ms")
_REST = ("before_qrs_rest_mv", "t_rest_mv", *(f"rest_mv_{lead}" for lead in LEADS))
_WAVES = (
    *(f"{name}_{lead}" for lead in ("ii", "v1") for name in ("log_power", "peak_share", "peak_hz")),
    "slow_share", "fast_share",
)  # fmt: skip
NAMES = (*_P, *_REST, *(f"atrial_{name}" for name in _WAVES))
"""`rest` is the root mean square of the usual beats less their average, `atrial` the spectrum of the recording less the
average beats of all kinds, from 20 ms before P, or QRS where there is none, to the end of T."""

_LEAST_BEATS = 3
_REACH = round(0.03 * WORK_RATE_HZ)
_P_BEFORE, _P_UNTIL = round(0.2 * WORK_RATE_HZ), round(0.02 * WORK_RATE_HZ)
_SHORTEST_P = round(0.02 * WORK_RATE_HZ)
_AROUND = round(0.3 * WORK_RATE_HZ)
_EDGE, _T_UNTIL = round(0.02 * WORK_RATE_HZ), round(0.4 * WORK_RATE_HZ)
_EVERY = 5
_ATRIAL_HZ, _SLOW_HZ, _FAST_HZ, _ALL_HZ = (3.0, 12.0), (3.0, 5.5), (8.0, 15.0), (0.7, 30.0)
_BESIDE_PEAK = 3
_LITTLE = 1e-6
_II, _V1 = LEADS.index("II"), LEADS.index("V1")
Numbers = npt.NDArray[np.float64]


def between_beats(found: Delineation, beat: UsualBeat | None) -> Numbers:
    """Shape (len(NAMES),)."""
    if beat is None:
        return np.full(len(NAMES), np.nan)
    at = found.beats.at[found.beats.kind == 0]
    return np.concatenate([_p(found, beat, at), _rest(found, beat, at), _atrial(found, beat)])


def _p(found: Delineation, beat: UsualBeat, at: Indices) -> Numbers:
    """How like the average the P waves are, in the median and at least, and how far they move against QRS."""
    start, stop = beat.p or (beat.qrs[0] - _P_BEFORE, beat.qrs[0] - _P_UNTIL)
    if len(at) < _LEAST_BEATS or stop - start < _SHORTEST_P:
        return np.full(len(_P), np.nan)
    wave_mv = found.averages[0].signal_mv[:, start:stop]
    first = start - beat.zero
    windows = cut(found.level_mv, at + first, _REACH, stop - start + _REACH)
    centred = windows - windows.mean(axis=2, keepdims=True)
    scores = likeness(centred, wave_mv - wave_mv.mean(axis=1, keepdims=True))
    scores = scores[np.isfinite(scores).all(axis=1)]
    if not len(scores):
        return np.full(len(_P), np.nan)
    in_place = scores[:, _REACH]
    return np.array([median(in_place), in_place.min(), scores.argmax(axis=1).std() * MS])


def _rest(found: Delineation, beat: UsualBeat, at: Indices) -> Numbers:
    """What single beats differ by from the average: before QRS, in T, and from 300 ms before to after QRS by lead."""
    (on, off), average_mv = beat.qrs, found.averages[0].signal_mv
    start, stop = max(on - _AROUND, 0), min(max(off + _AROUND, beat.t[1] if beat.t else 0), average_mv.shape[1])
    windows = cut(found.level_mv, at + start - beat.zero, 0, stop - start) - average_mv[None, :, start:stop]
    known = np.isfinite(windows)
    square = np.square(np.where(known, windows, 0)).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    parts = [square[:, : on - start], square[:, beat.t[0] - start : beat.t[1] - start] if beat.t else square[:, :0]]
    means = [part.mean() if part.size else np.nan for part in parts]
    by_lead = square[:, : off + _AROUND - start].mean(axis=1)
    return np.asarray(np.sqrt(np.concatenate([means, np.where(beat.known, by_lead, np.nan)])), dtype=np.float64)


def _atrial(found: Delineation, beat: UsualBeat) -> Numbers:
    rest_mv = _without_beats(found, beat)[:, ::_EVERY]
    power = np.square(np.abs(np.fft.rfft(rest_mv - rest_mv.mean(axis=1, keepdims=True), axis=1)))
    hz = np.asarray(np.fft.rfftfreq(rest_mv.shape[1], _EVERY / WORK_RATE_HZ), dtype=np.float64)
    atrial = _band(hz, _ATRIAL_HZ)
    of_leads = [_peak(power[lead, atrial], hz[atrial]) if beat.known[lead] else (np.nan,) * 3 for lead in (_II, _V1)]
    together = power.sum(axis=0)
    every = together[_band(hz, _ALL_HZ)].sum() + _LITTLE
    shares = [together[_band(hz, band)].sum() / every for band in (_SLOW_HZ, _FAST_HZ)]
    return np.array([number for lead in of_leads for number in lead] + shares)


def _band(hz: Numbers, limits: tuple[float, float]) -> slice:
    return slice(*np.searchsorted(hz, limits))


def _peak(power: Numbers, hz: Numbers) -> tuple[float, float, float]:
    """The logarithm of all power of a lead's atrial waves, the share of it about the peak, and where that is."""
    peak, total = int(power.argmax()), float(power.sum())
    near = power[max(0, peak - _BESIDE_PEAK) : peak + _BESIDE_PEAK + 1].sum()
    return math.log(total + _LITTLE), float(near) / (total + _LITTLE), float(hz[peak])


def _without_beats(found: Delineation, beat: UsualBeat) -> Signal:
    """The levelled signal less the average beats of all kinds, 0 where it is not known."""
    rest_mv = zero_where_unknown(found.level_mv)
    first = max((beat.p or beat.qrs)[0] - _EDGE, 0)
    last = (beat.t[1] if beat.t else beat.qrs[0] + _T_UNTIL) + _EDGE
    for average in found.averages:
        wave_mv = zero_where_unknown(average.signal_mv[:, first:last])
        for at in found.beats.at[found.beats.kind == average.kind].tolist():
            start = at - average.zero + first
            low, high = max(start, 0), min(start + wave_mv.shape[1], rest_mv.shape[1])
            rest_mv[:, low:high] -= wave_mv[:, low - start : high - start]
    return rest_mv
