from __future__ import annotations

import base64
import re
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg

_FILES = ["v1_03_129DYPRG.XML", "v1_04_ZZDEMO.xml", "v1_04_01.xml"]


@pytest.fixture
def samples(shared_data: Path) -> Path:
    return shared_data / "formats" / "philips_sierra"


def _changed(samples: Path, folder: Path, pattern: str, new: str) -> Path:
    text, count = re.subn(pattern, new, (samples / _FILES[0]).read_text(encoding="utf-8"), count=1, flags=re.DOTALL)
    assert count == 1
    (folder / "changed.xml").write_text(text, encoding="utf-8")
    return folder / "changed.xml"


@pytest.mark.parametrize("name", _FILES)
def test_all_versions_give_twelve_leads_of_ten_seconds(samples: Path, name: str) -> None:
    ecg = read_ecg(samples / name)
    assert (ecg.lead_names, ecg.rate_hz, ecg.step_mv) == (LEADS, 500.0, (0.005,) * 12)
    assert 10.5 < ecg.duration_s < 10.7
    assert ecg.notes == ("the calibration pulse at the end is left out",)


@pytest.mark.parametrize("name", _FILES)
def test_the_whole_limb_leads_obey_einthoven_and_goldberger(samples: Path, name: str) -> None:
    i, ii, iii, avr, avl, avf = read_ecg(samples / name).signal_mv[:6].astype(float) / 0.005
    assert np.abs(iii - (ii - i)).max() <= 2.01
    for lead, expected in ((avr, -(i + ii) / 2), (avl, (i - iii) / 2), (avf, (ii + iii) / 2)):
        assert np.abs(lead - expected).max() <= 1.51
        assert abs((lead - expected).mean()) < 0.3


@pytest.mark.parametrize(
    ("name", "first", "peak_to_peak"),
    [
        (_FILES[0], [48, 117, 69, -83, -10, 93, 33, 45, 50, 49, 45, 28], 1.09),
        (_FILES[1], [33, 38, 5, -35, 14, 22, 19, 117, 217, 146, 106, 79], 2.32),
        (_FILES[2], [-2, 139, 141, -68, -71, 140, -2, 17, 34, 27, 13, 11], 1.25),
    ],
)
def test_sample_values(samples: Path, name: str, first: list[int], peak_to_peak: float) -> None:
    ecg = read_ecg(samples / name)
    np.testing.assert_allclose(ecg.signal_mv[:, 0] / 0.005, first, rtol=1e-5)
    assert np.ptp(ecg.lead_mv("II")) == pytest.approx(peak_to_peak, abs=1e-5)


def test_the_representative_beat_of_v3_fits_the_rhythm(samples: Path) -> None:
    """The file holds its own mean beats uncompressed: what XLI decodes to must look like them."""
    text = (samples / _FILES[1]).read_text(encoding="utf-16")
    beat_text = re.search(r'<repbeat leadname="V3">.*?<waveform[^>]*>(.*?)</waveform>', text, re.DOTALL)
    assert beat_text is not None
    beat = np.frombuffer(base64.b64decode(beat_text[1]), "<i2").astype(float)[240:420]
    rhythm = read_ecg(samples / _FILES[1]).lead_mv("V3").astype(float) / 0.005
    windows = np.lib.stride_tricks.sliding_window_view(rhythm, len(beat))
    windows = windows - windows.mean(axis=1, keepdims=True)
    beat -= beat.mean()
    correlation = windows @ beat / np.sqrt((windows**2).sum(axis=1) * (beat**2).sum())
    assert correlation.max() > 0.99


def test_statements_measurements_and_demographics(samples: Path) -> None:
    old, new = read_ecg(samples / _FILES[0]), read_ecg(samples / _FILES[1])
    assert old.device_statements[0] == "Sinus bradycardia"
    assert old.device_measurements["qtc_bazett_ms"] == 393  # the file says only "QTc"
    assert (old.patient.age_years, old.patient.sex) == (50.0, "M")
    assert old.recorded_at == datetime(2011, 12, 1, 7, 27, 34)
    assert new.device_measurements["qtc_fridericia_ms"] == 394
    assert new.device == "Philips PageWriter Touch"
    assert new.patient.name == "ZZDEMOPTONLY, ADULT"
    assert new.patient.age_years == 60  # from the date of birth


@pytest.mark.parametrize(
    ("name", "reason"),
    [("invalid-doc-type.xml", "document type MortaraECG"), ("invalid-doc-version.xml", r"version 1\.05")],
)
def test_documents_of_another_kind_are_refused(samples: Path, name: str, reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(samples / name)


_WAVEFORMS = r"<parsedwaveforms .*?</parsedwaveforms>"


@pytest.mark.parametrize("encoding", ["Plain", "Base64"])
def test_uncompressed_waveforms_are_read_as_they_are(samples: Path, tmp_path: Path, encoding: str) -> None:
    values = np.arange(24, dtype="<i2")
    data = base64.b64encode(values.tobytes()).decode() if encoding == "Base64" else " ".join(map(str, values))
    attributes = f'compressflag="False" dataencoding="{encoding}" durationperchannel="4"'
    new = f"<parsedwaveforms {attributes}>{data}</parsedwaveforms>"
    ecg = read_ecg(_changed(samples, tmp_path, _WAVEFORMS, new))
    np.testing.assert_allclose(ecg.signal_mv / 0.005, values.reshape(12, 2), atol=1e-5)


@pytest.mark.parametrize(
    ("pattern", "new", "reason"),
    [
        ('compressmethod="XLI"', 'compressmethod="ZIP"', "compression ZIP is not known"),
        ('durationperchannel="11000"', 'durationperchannel="12000"', "channel 1 is damaged"),
        ('durationperchannel="11000"', 'durationperchannel="99999999999"', "too long"),
        (_WAVEFORMS, '<parsedwaveforms compressmethod="XLI" durationperchannel="11000"/>', "0 of 12 leads"),
        (">7gUA", ">7gUE", "cut short"),
    ],
)
def test_damage_is_refused_with_its_reason(samples: Path, tmp_path: Path, pattern: str, new: str, reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(_changed(samples, tmp_path, pattern, new))
