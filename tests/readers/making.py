"""ECGs made up for the readers' tests."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from ecgfinder.domain import LEADS, Ecg, Patient


def made_up_ecg(n_samples: int = 500, rate_hz: float = 250.0, step_mv: float = 0.005) -> Ecg:
    """Twelve different leads of whole steps, with everything known that an `Ecg` can hold."""
    rng = np.random.default_rng(7)
    ints = np.cumsum(rng.integers(-40, 41, (len(LEADS), n_samples)), axis=1)
    return Ecg(
        signal_mv=(ints * step_mv).astype(np.float32),
        rate_hz=rate_hz,
        lead_names=LEADS,
        step_mv=(step_mv,) * len(LEADS),
        patient=Patient(age_years=63.0, sex="F", reference="p-0123456789abcdef", name="Nobody"),
        recorded_at=datetime(2021, 3, 4, 5, 6, 7),
        device="Cart 12",
        device_statements=("Sinus rhythm", "Left axis deviation"),
        device_measurements={"heart_rate_bpm": 61.0, "qrs_ms": 92.0},
    )
