from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers import read_ecg
from tests.readers.making_binary import ISHNE_INTS, write_ishne


@pytest.mark.parametrize("announced", [600, 1800])  # of one lead, or of all together
def test_leads_rate_scale_and_patient_are_read(tmp_path: Path, announced: int) -> None:
    ecg = read_ecg(write_ishne(tmp_path, announced=announced))
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples) == (("II", "V1", "V5"), 200.0, 600)
    np.testing.assert_allclose(ecg.signal_mv.T, ISHNE_INTS * 0.0025, rtol=1e-6)
    assert (ecg.patient.age_years, ecg.patient.sex, ecg.patient.name) == (69.0, "F", "Ada Lovelace")
    assert ecg.recorded_at == datetime(2020, 12, 9, 8, 30, 15)
    assert "1815" not in (ecg.patient.reference or "")
    assert ecg.device == "digital"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"n_leads": 13}, "contradicts itself"),
        ({"n_leads": 0}, "contradicts itself"),
        ({"announced": 99999}, "cut short: 600 of 99999"),
        ({"rate": 0}, "0 Hz"),
        ({"resolution_nv": 0}, "no lead has a scale"),
        ({"announced": -5}, "no samples"),
    ],
)
def test_nonsense_is_refused_with_its_reason(tmp_path: Path, changes: dict, reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(write_ishne(tmp_path, **changes))


def test_a_cut_off_header_is_refused(tmp_path: Path) -> None:
    path = write_ishne(tmp_path)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(UnreadableEcgError, match="header is cut short"):
        read_ecg(path)
