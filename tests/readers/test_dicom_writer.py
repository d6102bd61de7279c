from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pydicom
import pytest

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_dicom
from tests.readers.making import made_up_ecg


def test_a_written_file_reads_back_the_same_without_the_name(tmp_path: Path) -> None:
    ecg = dataclasses.replace(
        made_up_ecg(),
        device_measurements={"heart_rate_bpm": 61, "qtc_fridericia_ms": 410, "qtc_bazett_ms": 412, "p_axis_deg": -20},
        device_statements=("Sinusrhythmus, Überleitung verlängert",),
    )
    back = read_ecg(write_dicom(ecg, tmp_path / "out.dcm"))
    assert np.array_equal(back.signal_mv, ecg.signal_mv)
    assert back.patient == dataclasses.replace(ecg.patient, name=None)
    for name in ("rate_hz", "lead_names", "step_mv", "recorded_at", "device"):
        assert getattr(back, name) == getattr(ecg, name), name
    assert back.device_statements == ecg.device_statements
    assert back.device_measurements == ecg.device_measurements
    assert b"Nobody" not in (tmp_path / "out.dcm").read_bytes()


@pytest.mark.parametrize("step_mv", [0.001, 0.00488, 1 / 1716, 1 / 204.8])
def test_samples_of_any_step_come_back_to_the_last_bit(tmp_path: Path, step_mv: float) -> None:
    ecg = made_up_ecg(step_mv=step_mv)
    assert np.array_equal(read_ecg(write_dicom(ecg, tmp_path / "out.dcm")).signal_mv, ecg.signal_mv)


def test_unknown_samples_and_a_known_step_too_fine_for_16_bits(tmp_path: Path) -> None:
    ecg = Ecg(np.array([[0.0, np.nan, 40.0], [0.1, 0.2, np.nan]], np.float32), 500.0, ("I", "pleth"), (0.001, 0.001))
    back = read_ecg(write_dicom(ecg, tmp_path / "out.dcm"))
    assert back.lead_names == ("I", "pleth")
    np.testing.assert_allclose(back.signal_mv, ecg.signal_mv, atol=0.0007)


@pytest.mark.parametrize(
    ("rate_hz", "n_samples", "kind"),
    [
        (500.0, 5000, "12-lead ECG Waveform Storage"),
        (100.0, 1000, "Ambulatory ECG Waveform Storage"),
        (500.0, 20000, "Ambulatory ECG Waveform Storage"),
    ],
)
def test_the_kind_of_ecg_follows_the_limits_of_the_standard(
    tmp_path: Path, rate_hz: float, n_samples: int, kind: str
) -> None:
    path = write_dicom(made_up_ecg(n_samples, rate_hz), tmp_path / "out.dcm")
    data_set = pydicom.dcmread(path)
    assert data_set.SOPClassUID.name == kind
    assert data_set.WaveformSequence[0].ChannelDefinitionSequence[3].ChannelSourceSequence[0].CodeValue == "2:62"
    assert read_ecg(path).rate_hz == rate_hz


def test_a_rate_that_dicom_does_not_allow_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="no ECG of 12 leads at 2000 Hz"):
        write_dicom(made_up_ecg(rate_hz=2000.0), tmp_path / "out.dcm")
    assert not list(tmp_path.iterdir())
