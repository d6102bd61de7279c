"""Writing a DICOM waveform: 12-lead ECG where its limits allow, else ambulatory ECG. No name and no date of birth."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.readers.dicom_codes import MEASUREMENT_OF_CODE
from ecgfinder.readers.files import write_files
from ecgfinder.readers.lead_codes import LEAD_NUMBERS
from ecgfinder.readers.wfdb_writer import FINE_STEP_MV, integers

Item = Any

_TWELVE_LEAD = "1.2.840.10008.5.1.4.1.1.9.1.1"
_AMBULATORY = "1.2.840.10008.5.1.4.1.1.9.1.3"
_RATES_HZ = {_TWELVE_LEAD: (200, 1000), _AMBULATORY: (50, 1000)}
_CHANNELS = {_TWELVE_LEAD: 13, _AMBULATORY: 12}
_MAX_SAMPLES = 16384
"""In the only group of a 12-lead ECG (PS3.3, A.34.3); an ambulatory ECG may be longer."""

_MISSING = -32768
_DS_CHARACTERS, _LO_CHARACTERS, _ST_CHARACTERS = 16, 64, 1024
_WRITTEN_CODES = {name: code for code, name in MEASUREMENT_OF_CODE.items() if name != "qtc_ms"}


def write_dicom(ecg: Ecg, path: Path) -> Path:
    """Write a DICOM file of 16-bit samples in steps of `step_mv`; return its path.

    Where no step is known, or 16 bits do not reach, samples are rounded to the finest step that fits. UserFacingError
    when the rate or the number of leads fits no ECG of DICOM, or the file cannot be written.
    """
    from pydicom import dcmwrite

    buffer = BytesIO()
    dcmwrite(buffer, _data_set(ecg, _sop_class(ecg, path)), enforce_file_format=True)
    write_files({path: buffer.getvalue()})
    return path


def _sop_class(ecg: Ecg, path: Path) -> str:
    for kind, (lowest_hz, highest_hz) in _RATES_HZ.items():
        short = kind == _AMBULATORY or ecg.n_samples <= _MAX_SAMPLES
        if short and lowest_hz <= ecg.rate_hz <= highest_hz and len(ecg.lead_names) <= _CHANNELS[kind]:
            return kind
    raise UserFacingError(
        f"DICOM has no ECG of {len(ecg.lead_names)} leads at {ecg.rate_hz:g} Hz",
        path=path,
        advice="Write WFDB instead.",
    )


def _data_set(ecg: Ecg, sop_class: str) -> Item:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian

    data_set = Dataset()
    data_set.file_meta = FileMetaDataset()
    data_set.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data_set.SpecificCharacterSet = "ISO_IR 192"
    data_set.SOPClassUID, data_set.SOPInstanceUID = sop_class, _uid(ecg, "instance")
    data_set.StudyInstanceUID, data_set.SeriesInstanceUID = _uid(ecg, "study"), _uid(ecg, "series")
    data_set.Modality = "ECG"
    data_set.Manufacturer, data_set.ManufacturerModelName = "", (ecg.device or "")[:_LO_CHARACTERS]
    _describe(data_set, ecg)
    data_set.WaveformSequence = [_group(ecg)]
    if annotations := [*_statements(ecg), *_measurements(ecg)]:
        data_set.WaveformAnnotationSequence = annotations
    return data_set


def _uid(ecg: Ecg, level: str) -> str:
    """A UID that hangs on the recording alone: written twice, the same ECG is the same object."""
    from pydicom.uid import generate_uid

    about = (level, ecg.rate_hz, ecg.lead_names, ecg.patient.reference, ecg.recorded_at)
    return generate_uid(entropy_srcs=[repr(about), hashlib.sha256(ecg.signal_mv.tobytes()).hexdigest()])


def _describe(data_set: Item, ecg: Ecg) -> None:
    """Patient and time; the attributes that must be there are empty where nothing is known."""
    age = ecg.patient.age_years
    data_set.PatientName, data_set.PatientBirthDate = "", ""
    data_set.PatientID, data_set.PatientSex = ecg.patient.reference or "", ecg.patient.sex or ""
    data_set.PatientAge = "" if age is None else f"{age:03.0f}Y" if age >= 2 else f"{age * 12:03.0f}M"
    when = ecg.recorded_at
    data_set.AcquisitionDateTime = when.strftime("%Y%m%d%H%M%S.%f") if when else ""
    data_set.StudyDate = data_set.ContentDate = when.strftime("%Y%m%d") if when else ""
    data_set.StudyTime = data_set.ContentTime = when.strftime("%H%M%S") if when else ""
    data_set.ReferringPhysicianName, data_set.StudyID, data_set.AccessionNumber = "", "", ""
    data_set.SeriesNumber, data_set.InstanceNumber = "1", "1"
    data_set.AcquisitionContextSequence = []


def _group(ecg: Ecg) -> Item:
    from pydicom.dataset import Dataset

    steps = [_written_step(row, step) for row, step in zip(ecg.signal_mv, _steps(ecg), strict=True)]
    ints = integers(ecg.signal_mv, [float(step) for step in steps])
    group = Dataset()
    group.WaveformOriginality, group.MultiplexGroupLabel = "ORIGINAL", "RHYTHM"
    group.MultiplexGroupTimeOffset = "0"
    group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = ints.shape
    group.SamplingFrequency = f"{ecg.rate_hz:.10g}"
    group.WaveformBitsAllocated, group.WaveformSampleInterpretation = 16, "SS"
    group.add_new("WaveformPaddingValue", "OW", np.array(_MISSING, "<i2").tobytes())
    samples = np.where(np.isnan(ints), _MISSING, ints).astype("<i2")
    group.add_new("WaveformData", "OW", np.ascontiguousarray(samples.T).tobytes())
    group.ChannelDefinitionSequence = [_channel(name, step) for name, step in zip(ecg.lead_names, steps, strict=True)]
    return group


def _steps(ecg: Ecg) -> Sequence[float]:
    return ecg.step_mv or (FINE_STEP_MV,) * len(ecg.lead_names)


def _written_step(row_mv: npt.NDArray[np.float32], step_mv: float) -> str:
    """The step as a decimal string of DICOM, widened where the samples would not fit in 16 bits."""
    largest_mv = float(np.nanmax(np.abs(row_mv), initial=0))
    step = step_mv if largest_mv <= step_mv * (-_MISSING - 1) else largest_mv / (-_MISSING - 1)
    return next(text for digits in range(17, 6, -1) if len(text := f"{step:.{digits}g}") <= _DS_CHARACTERS)


def _channel(name: str, step: str) -> Item:
    from pydicom.dataset import Dataset

    channel = Dataset()
    number = LEAD_NUMBERS.get(name)
    channel.ChannelLabel = name[:_DS_CHARACTERS]
    source = (f"2:{number}", "MDC", f"Lead {name}") if number else ("2:0", "MDC", "Unspecified lead")
    channel.ChannelSourceSequence = [_coded(*source)]
    channel.ChannelSensitivity = step
    channel.ChannelSensitivityUnitsSequence = [_coded("mV", "UCUM", "millivolt")]
    channel.ChannelSensitivityCorrectionFactor, channel.ChannelBaseline = "1", "0"
    channel.ChannelSampleSkew, channel.WaveformBitsStored = "0", 16
    return channel


def _coded(value: str, scheme: str, meaning: str) -> Item:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def _statements(ecg: Ecg) -> Iterator[Item]:
    for statement in ecg.device_statements:
        item = _annotation()
        item.UnformattedTextValue = statement[:_ST_CHARACTERS]
        yield item


def _measurements(ecg: Ecg) -> Iterator[Item]:
    """The measurements that a code is known for."""
    for name, value in ecg.device_measurements.items():
        if name in _WRITTEN_CODES:
            scheme, code = _WRITTEN_CODES[name]
            item = _annotation()
            item.ConceptNameCodeSequence = [_coded(code, scheme, name)]
            unit = {"bpm": "/min", "ms": "ms", "deg": "deg"}[name.rpartition("_")[2]]
            item.MeasurementUnitsCodeSequence = [_coded(unit, "UCUM", unit)]
            item.NumericValue = f"{value:.10g}"
            yield item


def _annotation() -> Item:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.AnnotationGroupNumber = 1
    item.ReferencedWaveformChannels = [1, 0]
    return item
