"""What every measurement starts from: twelve leads at one rate, without pacemaker spikes, wander and hum."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg
from ecgfinder.domain.leads import LEADS
from ecgfinder.signals.filters import Signal, highpass, lowpass, resample
from ecgfinder.signals.pacing import find_spikes, without_spikes

WORK_RATE_HZ = 500.0
"""Rate of all measuring; a 100 Hz recording is interpolated, so boundaries fall between its samples."""

_LIMB = {
    "I": ((("II", 1.0), ("III", -1.0)), (("aVL", 4 / 3), ("aVF", 2 / 3)), (("II", 2.0), ("aVF", -2.0))),
    "II": ((("I", 1.0), ("III", 1.0)), (("aVL", 2 / 3), ("aVF", 4 / 3)), (("I", 0.5), ("aVF", 1.0))),
}
_DERIVED = {"III": (-1.0, 1.0), "aVR": (-0.5, -0.5), "aVL": (1.0, -0.5), "aVF": (-0.5, 1.0)}


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """An ECG made ready for measuring, at `WORK_RATE_HZ`.

    `raw_mv` and `smooth_mv` have shape (12, samples) in standard order, NaN where nothing is known. `raw_mv` is
    the recording itself without pacemaker spikes; `quiet_mv` has hum and muscle noise (above 40 Hz) removed,
    `smooth_mv` also wander (below 0.4 Hz). `spikes` are the samples of the pacemaker spikes.
    """

    raw_mv: Signal
    quiet_mv: Signal
    smooth_mv: Signal
    spikes: npt.NDArray[np.intp]

    @property
    def n_samples(self) -> int:
        """Samples in each lead."""
        return int(self.raw_mv.shape[1])


def prepare(ecg: Ecg) -> Prepared:
    """The ECG ready for measuring; limb leads that follow from two others are filled in."""
    leads_mv = all_leads_mv(ecg)
    spikes = find_spikes(leads_mv, ecg.rate_hz)
    raw_mv = resample(without_spikes(leads_mv, ecg.rate_hz, spikes), ecg.rate_hz, WORK_RATE_HZ)
    quiet_mv = lowpass(raw_mv, WORK_RATE_HZ, 40.0)
    smooth_mv = highpass(quiet_mv, WORK_RATE_HZ, 0.4)
    at = np.round(spikes * (WORK_RATE_HZ / ecg.rate_hz)).astype(np.intp)
    return Prepared(raw_mv, quiet_mv, smooth_mv, at)


def all_leads_mv(ecg: Ecg) -> Signal:
    """Shape (12, samples), standard order, NaN where unknown; limb leads that follow from two others filled in."""
    leads_mv = ecg.twelve_leads_mv()
    leads_mv[np.isinf(leads_mv)] = np.nan
    return fill_limb_leads(leads_mv)


def fill_limb_leads(leads_mv: Signal) -> Signal:
    """Shape (12, samples) with unknown limb leads computed where two others are known (Einthoven, Goldberger)."""
    if np.isfinite(leads_mv[:6]).all():
        return leads_mv
    out = leads_mv.copy()
    for name, ways in _LIMB.items():
        for (first, a), (second, b) in ways:
            _fill(out, name, a * out[LEADS.index(first)] + b * out[LEADS.index(second)])
    for name, (a, b) in _DERIVED.items():
        _fill(out, name, a * out[0] + b * out[1])
    return out


def _fill(leads_mv: Signal, name: str, values: Signal) -> None:
    row = leads_mv[LEADS.index(name)]
    unknown = ~np.isfinite(row)
    row[unknown] = values[unknown]
