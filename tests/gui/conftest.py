"""Qt without a display, and ECGs to show."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg, Patient


@pytest.fixture
def square_ecg() -> Ecg:
    """1 mV from 0.5 to 1.5 s of each 2.5 s in every lead, 500 Hz, 10 s."""
    signal = np.zeros((12, 5000), dtype=np.float32)
    for start in range(0, 5000, 1250):
        signal[:, start + 250 : start + 750] = 1.0
    return Ecg(signal, 500.0, LEADS, patient=Patient(age_years=63, sex="F"))
