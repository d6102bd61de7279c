from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers import read_ecg
from tests.readers.making_binary import write_edf


def _two_records() -> list[list[np.ndarray]]:
    rng = np.random.default_rng(5)
    return [[rng.integers(-3000, 3000, 200), rng.integers(-3000, 3000, 200)] for _ in range(2)]


def test_the_sample_is_one_lead_of_thirty_seconds(shared_data: Path) -> None:
    ecg = read_ecg(shared_data / "formats" / "edf" / "cardio_sample.edf")
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples, ecg.step_mv) == (("ECG",), 300.0, 9000, (0.001,))
    np.testing.assert_allclose(ecg.signal_mv[0, :3], [-0.127, -0.162, -0.197], rtol=1e-6)
    assert 0.5 < np.ptp(ecg.signal_mv) < 5
    assert ecg.recorded_at is None


@pytest.mark.parametrize(("bdf", "unit", "step_mv"), [(False, "mV", 0.001), (True, "uV", 524.287 / 16777215)])
def test_16_and_24_bit_samples_are_scaled(tmp_path: Path, bdf: bool, unit: str, step_mv: float) -> None:
    records = _two_records()
    ecg = read_ecg(write_edf(tmp_path, records, ["EKG V1", "ECG II"], unit=unit, bdf=bdf))
    assert (ecg.lead_names, ecg.rate_hz) == (("II", "V1"), 200.0)
    for lead, number in (("V1", 0), ("II", 1)):
        digital = np.concatenate([record[number] for record in records])
        expected = (digital + 8388608) * step_mv - 262.144 if bdf else digital * step_mv
        np.testing.assert_allclose(ecg.lead_mv(lead), expected, atol=1e-6)
    assert ecg.recorded_at == datetime(2021, 3, 2, 4, 5, 6)


def test_microvolts_are_understood(tmp_path: Path) -> None:
    records = _two_records()
    ecg = read_ecg(write_edf(tmp_path, records, ["I", "II"], unit="uV"))
    np.testing.assert_allclose(ecg.lead_mv("I")[:200], records[0][0] / 1e6, atol=1e-9)


def test_in_a_polysomnogram_only_the_ecg_is_read(tmp_path: Path) -> None:
    ecg = read_ecg(write_edf(tmp_path, _two_records(), ["EEG Fpz-Cz", "ECG"]))
    assert ecg.lead_names == ("ECG",)
    assert ecg.notes == ("left out, no ECG: EEG Fpz-Cz",)


def test_the_patient_of_edf_plus_is_read(tmp_path: Path) -> None:
    ecg = read_ecg(write_edf(tmp_path, _two_records(), ["I", "II"], patient="MCH-0234567 F 02-MAY-1951 Haagse_Harry"))
    assert (ecg.patient.age_years, ecg.patient.sex, ecg.patient.name) == (69.0, "F", "Haagse Harry")
    assert "0234567" not in (ecg.patient.reference or "")


def test_gaps_of_an_interrupted_recording_are_unknown(tmp_path: Path) -> None:
    marks = [np.frombuffer(f"+{start}\x14\x14\0".encode().ljust(20, b"\0"), np.uint8) for start in ("0", "2.5")]
    records = [[np.arange(100), marks[0]], [np.arange(100, 200), marks[1]]]
    path = write_edf(tmp_path, records, ["ECG", "EDF Annotations"], reserved="EDF+D")
    data = bytearray(path.read_bytes())
    at = 256 + 2 * (16 + 80 + 8 * 5 + 80)
    data[at : at + 16] = f"{100:<8}{10:<8}".encode()  # ten two-byte samples hold twenty characters
    path.write_bytes(data)
    ecg = read_ecg(path)
    assert ecg.n_samples == 350
    np.testing.assert_allclose(ecg.signal_mv[0, :100] * 1000, np.arange(100), atol=1e-4)
    assert np.isnan(ecg.signal_mv[0, 100:250]).all()
    np.testing.assert_allclose(ecg.signal_mv[0, 250:] * 1000, np.arange(100, 200), atol=1e-4)


def test_an_unknown_number_of_records_is_taken_from_the_file(tmp_path: Path) -> None:
    assert read_ecg(write_edf(tmp_path, _two_records(), ["I", "II"], n_records=-1)).n_samples == 400


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"n_records": 3}, "cut short: 2 s of 3 s"),
        ({"n_records": 99999999}, "too long"),
        ({"unit": "mmHg"}, "no channel in volts"),
    ],
)
def test_nonsense_is_refused_with_its_reason(tmp_path: Path, changes: dict, reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(write_edf(tmp_path, _two_records(), ["I", "II"], **changes))


def test_a_cut_off_header_is_refused(tmp_path: Path) -> None:
    path = write_edf(tmp_path, _two_records(), ["I", "II"])
    path.write_bytes(path.read_bytes()[:400])
    with pytest.raises(UnreadableEcgError, match="header is cut short"):
        read_ecg(path)
