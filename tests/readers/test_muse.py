from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg


@pytest.fixture
def sample(shared_data: Path) -> Path:
    return shared_data / "formats" / "muse" / "muse-sinus.xml"


def _changed(sample: Path, folder: Path, old: str, new: str) -> Path:
    text = sample.read_text(encoding="latin-1")
    assert old in text
    (folder / "changed.xml").write_text(text.replace(old, new), encoding="latin-1")
    return folder / "changed.xml"


def test_the_rhythm_is_read_and_the_derived_leads_computed(sample: Path) -> None:
    ecg = read_ecg(sample)
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples) == (LEADS, 500.0, 5000)
    np.testing.assert_allclose(ecg.signal_mv[:3, 0], [-0.00976, 0.00488, 0.01464], rtol=1e-6)
    assert "computed from I and II" in ecg.notes[0]
    assert ecg.step_mv == (0.00488,) * 3 + (0.00244,) * 3 + (0.00488,) * 6


def test_it_agrees_with_the_same_ecg_in_wfdb(sample: Path) -> None:
    """The WFDB copy holds whole microvolts but announces 200 steps a millivolt, so it reads five times too high."""
    ecg, copy = read_ecg(sample), read_ecg(sample.with_suffix(".hea"))
    np.testing.assert_allclose(copy.signal_mv / 5, ecg.signal_mv, atol=0.0006)


def test_derived_leads_are_whole_steps_to_the_last_bit(sample: Path) -> None:
    ecg = read_ecg(sample)
    steps = np.array(ecg.step_mv)[:, None]
    assert np.array_equal((np.rint(ecg.signal_mv.astype(float) / steps) * steps).astype(np.float32), ecg.signal_mv)


def test_demographics_statements_and_measurements_are_read(sample: Path) -> None:
    ecg = read_ecg(sample)
    assert (ecg.patient.age_years, ecg.patient.sex, ecg.patient.name) == (43.0, "M", "DOE, JOHN")
    assert "081486213" not in (ecg.patient.reference or "")
    assert ecg.recorded_at == datetime(2023, 4, 29, 22, 41, 16)
    assert ecg.device_statements[:2] == ("Normal Sinus rhythm", "Anterior infarct, age undetermined")
    assert ecg.device_measurements == {
        "heart_rate_bpm": 90,
        "pr_ms": 144,
        "qrs_ms": 86,
        "qt_ms": 402,
        "qtc_bazett_ms": 491,
        "qtc_fridericia_ms": 460,
        "p_axis_deg": 48,
        "qrs_axis_deg": 0,
        "t_axis_deg": 111,
    }


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("<WaveformType>Rhythm", "<WaveformType>Other", "no rhythm waveform"),
        ("MICROVOLTS", "FURLONGS", "FURLONGS, not in volts"),
        ("<LeadSampleCountTotal>5000", "<LeadSampleCountTotal>6000", "cut short: 5000 of 6000"),
        ("<LeadDataCRC32>2", "<LeadDataCRC32>1", "checksum does not match"),
        ("<SampleBase>500", "<SampleBase>fast", "damaged"),
    ],
)
def test_a_changed_file_is_refused_with_its_reason(
    sample: Path, tmp_path: Path, old: str, new: str, reason: str
) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(_changed(sample, tmp_path, old, new))


def test_loose_electrodes_are_noted(sample: Path, tmp_path: Path) -> None:
    ecg = read_ecg(_changed(sample, tmp_path, "<LeadOff>FALSE", "<LeadOff>TRUE"))
    assert ecg.notes[0] == "the recorder reports loose electrodes: I, II, V1, V2, V3, V4, V5, V6"


def test_an_age_in_months_becomes_years(sample: Path, tmp_path: Path) -> None:
    ecg = read_ecg(_changed(sample, tmp_path, "<AgeUnits>YEARS", "<AgeUnits>MONTHS"))
    assert ecg.patient.age_years == pytest.approx(43 / 12)
