from __future__ import annotations

import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers import read_ecg

_INTS = np.random.default_rng(2).integers(-2000, 2000, (600, 3))


def _ishne(folder: Path, *, n_leads: int = 3, announced: int = 600, rate: int = 200, resolution_nv: int = 2500) -> Path:
    """A Holter of leads II, V1 and V5, laid out field by field as the paper of 1998 has it."""
    header = struct.pack("<iiiih", 0, announced, 522, 522, 1)
    header += b"Ada".ljust(40, b"\0") + b"Lovelace".ljust(40, b"\0") + b"ID-1815".ljust(20, b"\0")
    header += struct.pack("<hh", 2, 1) + struct.pack("<3h", 10, 12, 1950) + struct.pack("<3h", 9, 12, 2020)
    header += struct.pack("<3h", 10, 12, 2020) + struct.pack("<3h", 8, 30, 15) + struct.pack("<h", n_leads)
    header += struct.pack("<12h", 6, 11, 15, *[-9] * 9) + struct.pack("<12h", *[1] * 3, *[-9] * 9)
    header += struct.pack("<12h", *[resolution_nv] * 3, *[-9] * 9) + struct.pack("<h", 0)
    header += b"digital".ljust(40, b"\0") + struct.pack("<h", rate) + bytes(80 + 80 + 88)
    assert len(header) == 512
    path = folder / "holter.ecg"
    path.write_bytes(b"ISHNE1.0" + struct.pack("<H", 0) + header + _INTS.astype("<i2").tobytes())
    return path


@pytest.mark.parametrize("announced", [600, 1800])  # of one lead, or of all together
def test_leads_rate_scale_and_patient_are_read(tmp_path: Path, announced: int) -> None:
    ecg = read_ecg(_ishne(tmp_path, announced=announced))
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples) == (("II", "V1", "V5"), 200.0, 600)
    np.testing.assert_allclose(ecg.signal_mv.T, _INTS * 0.0025, rtol=1e-6)
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
        read_ecg(_ishne(tmp_path, **changes))


def test_a_cut_off_header_is_refused(tmp_path: Path) -> None:
    path = _ishne(tmp_path)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(UnreadableEcgError, match="header is cut short"):
        read_ecg(path)
