from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg


@pytest.fixture
def sample(shared_data: Path) -> Path:
    return shared_data / "formats" / "schiller_sample.xml"


def _changed(sample: Path, folder: Path, *changes: tuple[str, str]) -> Path:
    text = sample.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "changed.xml").write_text(text, encoding="utf-8")
    return folder / "changed.xml"


def test_the_rhythm_is_read_and_the_averages_left_out(sample: Path) -> None:
    ecg = read_ecg(sample)
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples, ecg.step_mv) == (LEADS, 500.0, 5000, (0.001,) * 12)
    np.testing.assert_allclose(ecg.lead_mv("I")[:10], np.array([-60, *[-59] * 7, -57, -53]) / 1000, rtol=1e-6)
    assert 0.5 < np.ptp(ecg.lead_mv("II")) < 3
    np.testing.assert_allclose(ecg.lead_mv("III"), ecg.lead_mv("II") - ecg.lead_mv("I"), atol=0.01)


def test_measurements_are_read_and_absent_demographics_stay_unknown(sample: Path) -> None:
    ecg = read_ecg(sample)
    assert ecg.device_measurements == {
        "heart_rate_bpm": 69,
        "p_ms": 108,
        "pr_ms": 174,
        "qrs_ms": 94,
        "qt_ms": 370,
        "qtc_bazett_ms": 397,
        "p_axis_deg": 42,
        "qrs_axis_deg": 0,
        "t_axis_deg": 3,
    }
    assert (ecg.patient.age_years, ecg.patient.sex, ecg.patient.name, ecg.recorded_at) == (None, None, None, None)
    assert ecg.device == "Schiller AT-10P"


def test_demographics_and_interpretation_are_read_where_given(sample: Path, tmp_path: Path) -> None:
    path = _changed(
        sample,
        tmp_path,
        ("<lastname></lastname>", "<lastname>Muster</lastname>"),
        ("<birthdate></birthdate>", "<birthdate>19501231</birthdate>"),
        ("<gender>UNDEFINED", "<gender>FEMALE"),
        ("<date>19700101</date>\n<time>000000000", "<date>20210705</date>\n<time>143015000"),
        ("<textdata></textdata>", "<textdata>Sinus rhythm\n Normal ECG </textdata>"),
    )
    ecg = read_ecg(path)
    assert ecg.recorded_at == datetime(2021, 7, 5, 14, 30, 15)
    assert (ecg.patient.age_years, ecg.patient.sex, ecg.patient.name) == (70.0, "F", "Muster")
    assert ecg.device_statements == ("Sinus rhythm", "Normal ECG")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("ECG_RHYTHMS", "ECG_OTHERS", "no rhythm leads"),
        ("<units>UV", "<units>BAR", "given in BAR"),
        ("<exponent>1", "<exponent>7", "unknown way"),
        ("COMMASEPARATE", "BASE64", "written as BASE64"),
        ("<samplecount>5000", "<samplecount>5001", "cut short: 5000 of 5001"),
        ("-60,-59,", "-60,x,", "damaged"),
    ],
)
def test_a_changed_file_is_refused_with_its_reason(
    sample: Path, tmp_path: Path, old: str, new: str, reason: str
) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(_changed(sample, tmp_path, (old, new)))
