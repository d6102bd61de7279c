from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_dicom
from tests.readers.making import made_up_ecg

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pydicom
    from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian


@pytest.fixture
def samples(shared_data: Path) -> Path:
    return shared_data / "formats" / "dicom"


def _changed(folder: Path, change: Callable[[Any], None], syntax: Any = None) -> Path:
    path = write_dicom(made_up_ecg(), folder / "made up.dcm")
    data_set = pydicom.dcmread(path)
    change(data_set)
    if syntax is not None:
        data_set.file_meta.TransferSyntaxUID = syntax
    pydicom.dcmwrite(
        path,
        data_set,
        implicit_vr=syntax == ImplicitVRLittleEndian,
        little_endian=syntax != ExplicitVRBigEndian,
        enforce_file_format=True,
    )
    return path


def test_an_eli_250_at_1_khz(samples: Path) -> None:
    ecg = read_ecg(samples / "pydicom_waveform_ecg.dcm")
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples, ecg.step_mv) == (LEADS, 1000.0, 10000, (0.00125,) * 12)
    np.testing.assert_allclose(ecg.signal_mv[:4, 0], [0.1, 0.1125, 0.0125, -0.10625], rtol=1e-6)
    assert np.ptp(ecg.lead_mv("V5")) == pytest.approx(2.1875)
    assert ecg.device_statements == ("RITMO SINUSALE", "ECG NORMALE")
    assert ecg.device_measurements["qt_ms"] == 368
    assert (ecg.patient.age_years, ecg.patient.sex) == (42.0, "F")
    assert ecg.recorded_at == datetime(2013, 1, 25, 10, 59, 19)
    assert "642341" not in repr(ecg)


def test_the_pydicom_package_gives_the_same_voltages(samples: Path) -> None:
    for path in sorted(samples.glob("*.dcm")):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            data_set = pydicom.dcmread(path)
            peer = data_set.waveform_array(0)
        unit = data_set.WaveformSequence[0].ChannelDefinitionSequence[0].ChannelSensitivityUnitsSequence[0].CodeValue
        ours = read_ecg(path).signal_mv
        expected = peer.T * (0.001 if unit == "uV" else 1)
        np.testing.assert_allclose(np.sort(ours[:, 0]), np.sort(expected[:, 0]), atol=1e-6)
        np.testing.assert_allclose(ours[:2], expected[:2], atol=1e-6)


def test_a_hemodynamic_file_from_marquette(samples: Path) -> None:
    ecg = read_ecg(samples / "ArturRod_test_ecg.dcm")
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples) == (LEADS, 240.0, 2400)
    assert ecg.step_mv == (0.00122,) * 12
    assert ecg.signal_mv[0, 0] == np.float32(0.22692)
    assert ecg.device_measurements == {"heart_rate_bpm": 69}


def test_the_ecg_toolkit_example_agrees_with_its_aecg_to_the_last_bit(samples: Path) -> None:
    """Its zeros are samples, although the file calls 0 its padding."""
    dicom = read_ecg(samples / "ecgtoolkit_Example.dcm")
    aecg = read_ecg(samples.parent / "hl7_aecg" / "ecgtoolkit_Example.xml")
    assert np.array_equal(dicom.signal_mv, aecg.signal_mv)
    assert dicom.rate_hz == aecg.rate_hz
    assert dicom.patient.reference == aecg.patient.reference
    assert dicom.recorded_at == aecg.recorded_at
    assert dicom.device_measurements.items() <= aecg.device_measurements.items()


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian])
def test_implicit_vr_and_big_endian_read_the_same(tmp_path: Path, syntax: Any) -> None:
    def swap(data_set: Any) -> None:
        if syntax == ExplicitVRBigEndian:
            group = data_set.WaveformSequence[0]
            group.WaveformData = np.frombuffer(group.WaveformData, "<i2").astype(">i2").tobytes()

    path = _changed(tmp_path, swap, syntax)
    assert np.array_equal(read_ecg(path).signal_mv, made_up_ecg().signal_mv)


def test_sensitivity_correction_and_baseline_count(tmp_path: Path) -> None:
    def change(data_set: Any) -> None:
        channel = data_set.WaveformSequence[0].ChannelDefinitionSequence[0]
        channel.ChannelSensitivity, channel.ChannelSensitivityCorrectionFactor = "2", "0.5"
        channel.ChannelSensitivityUnitsSequence[0].CodeValue = "uV"
        channel.ChannelBaseline = "3"

    ints = made_up_ecg().signal_mv[0].astype(float) / 0.005
    np.testing.assert_allclose(read_ecg(_changed(tmp_path, change)).lead_mv("I"), (ints + 3) / 1000, atol=1e-5)


def test_leads_recorded_in_turn_keep_their_places_and_the_longer_strip_wins(tmp_path: Path) -> None:
    def change(data_set: Any) -> None:
        first = data_set.WaveformSequence[0]
        buffer = BytesIO()
        pydicom.dcmwrite(buffer, data_set, enforce_file_format=True)
        buffer.seek(0)
        second = pydicom.dcmread(buffer).WaveformSequence[0]
        first.NumberOfWaveformSamples = 100
        second.MultiplexGroupTimeOffset = "1000"
        second.ChannelDefinitionSequence = second.ChannelDefinitionSequence[:2]
        second.NumberOfWaveformChannels = 2
        data_set.WaveformSequence = [first, second]

    ecg = read_ecg(_changed(tmp_path, change))
    assert np.isnan(ecg.lead_mv("I")[:250]).all()
    assert np.isfinite(ecg.lead_mv("I")[250:]).all()
    assert np.isfinite(ecg.lead_mv("V6")[:100]).all()
    assert np.isnan(ecg.lead_mv("V6")[100:]).all()


def _remove_waveforms(data_set: Any) -> None:
    del data_set.WaveformSequence


def _set(name: str, value: Any) -> Callable[[Any], None]:
    return lambda data_set: setattr(data_set.WaveformSequence[0], name, value)


def _pressure(data_set: Any) -> None:
    for channel in data_set.WaveformSequence[0].ChannelDefinitionSequence:
        channel.ChannelSensitivityUnitsSequence[0].CodeValue = "mm[Hg]"


def _no_sensitivity(data_set: Any) -> None:
    del data_set.WaveformSequence[0].ChannelDefinitionSequence[0].ChannelSensitivity


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_remove_waveforms, "holds no waveforms"),
        (_pressure, "no channel in volts"),
        (_no_sensitivity, "incomplete"),
        (_set("NumberOfWaveformSamples", 501), "cut short: 6000 of 6012"),
        (_set("NumberOfWaveformSamples", 4_000_000_000), "too long"),
        (_set("WaveformSampleInterpretation", "MB"), "16 bits as MB are not read"),
        (_set("SamplingFrequency", "0"), "0 Hz"),
    ],
)
def test_what_is_no_ecg_is_refused_with_its_reason(tmp_path: Path, change: Callable[[Any], None], reason: str) -> None:
    path = _changed(tmp_path, change)
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(path)


def test_a_deflated_file_is_refused_unexpanded(tmp_path: Path) -> None:
    path = _changed(tmp_path, lambda _: None, DeflatedExplicitVRLittleEndian)
    with pytest.raises(UnreadableEcgError, match="deflated"):
        read_ecg(path)


@pytest.mark.parametrize("keep", [132, 140, 400, 2000, 10_000])
def test_a_cut_off_file_is_refused(tmp_path: Path, keep: int) -> None:
    path = write_dicom(made_up_ecg(), tmp_path / "cut.dcm")
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(UnreadableEcgError) as caught:
        read_ecg(path)
    assert caught.value.path == path
