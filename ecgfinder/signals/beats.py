"""Heart beats found in all leads together, and sorted by the shape of their QRS complex."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.extent import gradient
from ecgfinder.signals.filters import Signal, bandpass, zero_where_unknown
from ecgfinder.signals.kinds import sort_beats
from ecgfinder.signals.prepare import WORK_RATE_HZ, Prepared
from ecgfinder.signals.windows import Indices, median

_QRS_BAND_HZ = (6.0, 30.0)
_REFRACTORY_S = 0.2
_BRIEF, _BRIEF_WINDOW_S = 0.75, 0.8
_T_WITHIN_S = 0.36
_WINDOW_S, _SHARP_S = 0.09, 0.02
_LEAST_ACTIVITY = 0.3
_SHORTEST_S = 0.6
_LEAST_CONTRAST, _FULL_CONTRAST = 4.0, 24.0
_MANY, _LEAST_ALIKE = 6, 0.15
_SPIKE_TO_QRS_S = 0.14
_AV_DELAY_S = 0.06, 0.32
_LEAST_PACED = 3
_CUT_S = 0.05
_FAINT_WHERE_DOUBTFUL, _FAINT, _TOO_SOON, _LEAST_USUAL = 0.5, 0.35, 0.7, 4


@dataclass(frozen=True, slots=True, eq=False)
class Beats:
    """QRS complexes in order of time.

    `at` are samples at `WORK_RATE_HZ` in the middle of the steepest part of each complex; `kind` numbers the
    shapes, 0 being the usual one; `spike` is the sample of the pacemaker spike just before, -1 without one.
    """

    at: Indices
    kind: Indices
    spike: Indices

    def __len__(self) -> int:
        return len(self.at)

    @property
    def n_kinds(self) -> int:
        """How many shapes of beats there are."""
        return int(self.kind.max(initial=-1)) + 1

    @property
    def paced(self) -> npt.NDArray[np.bool_]:
        """Which complexes follow a pacemaker spike at once."""
        return np.asarray(self.spike >= 0)

    @property
    def times_s(self) -> npt.NDArray[np.float64]:
        """Time of each beat in seconds from the start."""
        return np.asarray(self.at / WORK_RATE_HZ, dtype=np.float64)

    @property
    def rr_ms(self) -> npt.NDArray[np.float64]:
        """Intervals between successive beats in milliseconds, one fewer than beats."""
        return np.diff(self.times_s) * 1000.0


_NONE = Beats(*(np.zeros(0, dtype=np.intp),) * 3)


def find_beats(prepared: Prepared) -> Beats:
    """All QRS complexes of the ECG; none where hardly two peaks are alike, as in noise."""
    if prepared.n_samples < _SHORTEST_S * WORK_RATE_HZ:
        return _NONE
    slope = _slope(prepared.raw_mv)
    known = np.isfinite(prepared.raw_mv)
    partly = known.sum(axis=0) < known.any(axis=1).sum()
    doubtful = partly | _far_from(prepared.spikes, prepared.n_samples)
    picked = _without_atrial_captures(_pick(_activity(slope), doubtful), prepared.spikes)
    at, kind = sort_beats(prepared.smooth_mv, picked)
    if len(at) >= _MANY and np.bincount(kind).max() < _LEAST_ALIKE * len(at):
        return _NONE
    return Beats(at, kind, _spike_before(at, prepared.spikes))


def _slope(raw_mv: Signal) -> Signal:
    """Steepness in the band of QRS complexes, mV a sample, 0 where nothing is known."""
    band = bandpass(raw_mv, WORK_RATE_HZ, _QRS_BAND_HZ, order=1)
    return zero_where_unknown(np.abs(gradient(band)))


def _activity(slope: Signal) -> Signal:
    """Steepness over all leads, shape (samples,), each lead against its own complexes; clear leads count more.

    What is steeper than a lead's complexes counts as much as these where a lead is known for a few seconds only: few
    leads are known at once there, and what is written over one of them is no beat.
    """
    known = slope > 0
    typical = np.array([_typical_peak(row) for row in slope], dtype=np.float32)
    weight = np.array([_peakedness(row, peak) for row, peak in zip(slope, typical, strict=True)], dtype=np.float32)
    total = weight @ known
    brief = np.count_nonzero(known, axis=1) < _BRIEF * known.shape[1]
    limited = np.minimum(slope, np.where(brief, typical, np.float32(np.inf))[:, None]) if brief.any() else slope
    scaled = (weight / np.maximum(typical, np.float32(1e-9))) @ limited
    return np.divide(scaled, total, out=np.zeros_like(scaled), where=total > 0)


def _typical_peak(row: Signal, window_s: float = 1.5) -> float:
    """The median of the highest values of successive windows, those without beats left out.

    A window has none where it stays below a third of the second highest: the highest may be an artefact. The two or
    three windows of a lead that is known for a few seconds may hold a single beat: there it is a sixth of the highest.
    """
    known = _known(row)
    brief = len(known) < _BRIEF * len(row)
    size = round((_BRIEF_WINDOW_S if brief else window_s) * WORK_RATE_HZ)
    part = known if brief else row
    if not len(known):
        return 0.0
    windows = np.arange(max(1, len(part) // size))
    length, longer = divmod(len(part), len(windows))  # the first ones are longer by a sample
    tops = np.maximum.reduceat(part, windows * length + np.minimum(windows, longer))
    least = max(np.sort(tops)[-2:].min() / 3, tops.max() / 6 if brief else 0.0)
    return median(tops[(tops > 0) & (tops >= least)])


def _known(row: Signal) -> Signal:
    """What is known of a lead's steepness."""
    return row if row.all() else row[row > 0]


def _peakedness(row: Signal, peak: float) -> float:
    """How far complexes stand out of a lead: 0 for a flat or noisy lead, 1 for a clean one."""
    known = _known(row)
    if not len(known) or peak < 1e-5:
        return 0.0
    contrast = (peak / median(known) - _LEAST_CONTRAST) / (_FULL_CONTRAST - _LEAST_CONTRAST)
    return min(max(contrast, 0.02), 1.0)


def _pick(activity: Signal, doubtful: npt.NDArray[np.bool_]) -> Indices:
    """Middles of the 90 ms with most activity that are QRS complexes; where it is `doubtful` they must be clearer."""
    from scipy.ndimage import maximum_filter1d, uniform_filter1d
    from scipy.signal import find_peaks

    window = round(_WINDOW_S * WORK_RATE_HZ)
    smoothed = uniform_filter1d(activity, window)
    least = _LEAST_ACTIVITY * max(_typical_peak(smoothed), 1e-9)
    peaks, _ = find_peaks(smoothed, height=least, distance=round(_REFRACTORY_S * WORK_RATE_HZ))
    sharpness = maximum_filter1d(uniform_filter1d(activity, round(_SHARP_S * WORK_RATE_HZ)), window)
    whole = _without_cut(np.asarray(peaks, dtype=np.intp), smoothed)
    return _without_faint(_without_t_waves(whole, sharpness), smoothed, doubtful)


def _without_t_waves(peaks: Indices, sharpness: Signal) -> Indices:
    """The peaks less those that follow one more than twice as sharp within 360 ms: tall T waves."""
    if len(peaks) < 2:
        return peaks
    soon = np.diff(peaks) < _T_WITHIN_S * WORK_RATE_HZ
    blunt = sharpness[peaks[1:]] < sharpness[peaks[:-1]] / 2
    return np.asarray(peaks[np.concatenate([[True], ~(soon & blunt)])], dtype=np.intp)


def _without_cut(peaks: Indices, activity: Signal) -> Indices:
    """The peaks less those that the recording's beginning or end cuts off: neither what nor when they are is known."""
    known = np.flatnonzero(activity > 0)
    if not len(known):
        return peaks
    margin = _CUT_S * WORK_RATE_HZ
    return np.asarray(peaks[(peaks - known[0] >= margin) & (known[-1] - peaks >= margin)], dtype=np.intp)


def _without_faint(peaks: Indices, activity: Signal, doubtful: npt.NDArray[np.bool_]) -> Indices:
    """The peaks less those with much less than the usual activity that come too soon beside a stronger one.

    Noise in the few leads that a column of a print-out shows reaches half of it, and noise and P waves do beside the
    broad complexes of a paced rhythm. Elsewhere they hardly reach a third; a premature beat may be as blunt as 0.37.
    """
    least = np.where(doubtful[peaks], _FAINT_WHERE_DOUBTFUL, _FAINT)
    firm = activity[peaks] >= least * median(activity[peaks]) if len(peaks) else np.zeros(0, dtype=bool)
    if firm.sum() < _LEAST_USUAL:
        return peaks
    apart = np.abs(peaks[:, None] - peaks[firm][None, :]).min(axis=1)
    return np.asarray(peaks[firm | (apart >= _TOO_SOON * median(np.diff(peaks[firm])))], dtype=np.intp)


def _without_atrial_captures(peaks: Indices, spikes: Indices) -> Indices:
    """The peaks less the P waves of dual-chamber pacing, which may be as steep as its broad complexes.

    Of two peaks that follow two spikes an AV delay apart, the first is an atrial capture.
    """
    spike = _spike_before(peaks, spikes)
    delay_s = np.diff(spike) / WORK_RATE_HZ
    atrial = (spike[:-1] >= 0) & (spike[1:] >= 0) & (delay_s > _AV_DELAY_S[0]) & (delay_s < _AV_DELAY_S[1])
    return np.asarray(np.delete(peaks, np.flatnonzero(atrial)), dtype=np.intp)


def _far_from(spikes: Indices, samples: int) -> npt.NDArray[np.bool_]:
    """Where in a paced rhythm no pacemaker spike came just before, shape (samples,); nowhere without pacing."""
    far = np.full(samples, len(spikes) >= _LEAST_PACED)
    for spike in spikes.tolist():
        far[spike : spike + round(_SPIKE_TO_QRS_S * WORK_RATE_HZ)] = False
    return far


def _spike_before(at: Indices, spikes: Indices) -> Indices:
    """For each complex the pacemaker spike at most 140 ms before its middle, else -1."""
    out = np.full(len(at), -1, dtype=np.intp)
    for spike in spikes.tolist():
        delay = (at - spike) / WORK_RATE_HZ
        out[(delay > -0.02) & (delay < _SPIKE_TO_QRS_S)] = spike
    return out
