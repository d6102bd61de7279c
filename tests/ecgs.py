"""ECGs made for tests: plain sums of bumps, with just enough anatomy for the code under test."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import LEADS, Ecg

# weight of the P wave, QRS and T wave in each lead, mV
_QRS_MV = (0.8, 1.2, 0.4, -1.0, 0.2, 0.8, -0.6, 0.6, 1.0, 1.5, 1.3, 1.0)


def bumpy_ecg(
    rate_hz: float = 500.0, duration_s: float = 10.0, heart_rate_bpm: float = 72.0, leads: tuple[str, ...] = LEADS
) -> Ecg:
    """P, QRS and T as Gaussian bumps at a steady rate; the limb leads obey Einthoven and Goldberger."""
    time_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    beat = np.zeros_like(time_s)
    for r_s in np.arange(0.4, duration_s, 60 / heart_rate_bpm):
        for offset_s, width_s, height in ((-0.16, 0.022, 0.12), (0.0, 0.012, 1.0), (0.28, 0.045, 0.25)):
            beat += height * np.exp(-(((time_s - r_s - offset_s) / width_s) ** 2) / 2)
    weight = np.array([_QRS_MV[LEADS.index(name)] for name in leads])
    return Ecg((weight[:, None] * beat).astype(np.float32), rate_hz, leads)
