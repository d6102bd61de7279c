"""DICOM waveforms: 12-lead, general and ambulatory ECG, explicit or implicit VR.

Source: DICOM PS3.3 section C.10.9 (Waveform Module). pydicom, which takes a quarter of a second to import, is loaded
with the first DICOM file.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, Patient, UnreadableEcgError, canonical_lead
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, delayed, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_date, parse_sex, pseudonym
from ecgfinder.readers.dicom_codes import MEASUREMENT_OF_CODE
from ecgfinder.readers.files import read_bounded
from ecgfinder.readers.formats import LIKELY, SURE, Format
from ecgfinder.readers.lead_codes import LEAD_OF_NUMBER
from ecgfinder.readers.measurements import name_qtc, plausible_measurements
from ecgfinder.readers.units import mv_per_unit

_PREAMBLE_BYTES = 128
_DEFLATED = "1.2.840.10008.1.2.1.99"
_SAMPLE_TYPES = {
    (8, "SB"): "i1",
    (8, "UB"): "u1",
    (16, "SS"): "i2",
    (16, "US"): "u2",
    (32, "SL"): "i4",
    (32, "UL"): "u4",
}
_LEAD_CODE = re.compile(r"^(?:5\.6\.3-9-|2:)(\d+)$")
_YEARS_PER_UNIT = {"Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25}

Item = Any
"""A pydicom data set; its attributes depend on the file."""


def score(path: Path, head: bytes) -> int:
    """Sure of the signature `DICM`; a .dcm file may also begin with its data set at once."""
    if head[_PREAMBLE_BYTES : _PREAMBLE_BYTES + 4] == b"DICM":
        return SURE
    bare = head[:2] in (b"\x08\x00", b"\x02\x00") and path.suffix.casefold() in (".dcm", ".dicom")
    return LIKELY if bare else 0


def read(path: Path) -> Ecg:
    """Read the recorded waveforms; median beats are left out. Leads recorded in turn keep their places in time."""
    from pydicom.errors import BytesLengthException, InvalidDicomError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of values that many carts write
        try:
            return _read(path)
        except (AttributeError, NotImplementedError) as error:
            raise UnreadableEcgError(f"the DICOM data set is incomplete ({error})", path=path) from error
        except (BytesLengthException, InvalidDicomError) as error:
            raise UnreadableEcgError("the DICOM data set is damaged", path=path) from error


FORMAT = Format("DICOM", (".dcm", ".dicom"), score, read)


def _read(path: Path) -> Ecg:
    data_set = _data_set(path)
    groups = data_set.get("WaveformSequence") or []
    if not groups:
        raise UnreadableEcgError("this DICOM file holds no waveforms", path=path)
    little = data_set.original_encoding[1] is not False
    leads = _longest_of_each([lead for group in _recorded(groups) for lead in _leads(group, little)])
    if not leads:
        raise UnreadableEcgError("this DICOM file holds no channel in volts", path=path)
    return build_ecg(leads, _about(data_set), source=path.stem)


def _data_set(path: Path) -> Item:
    from pydicom import dcmread

    data = read_bounded(path)
    if _DEFLATED.encode() in data[:1024]:
        raise UnreadableEcgError("the deflated transfer syntax is not read", advice="Export it uncompressed.")
    return dcmread(BytesIO(data), force=True)


def _recorded(groups: Sequence[Item]) -> list[Item]:
    """The multiplex groups that were recorded, not derived; all where none is marked."""
    recorded = [x for x in groups if str(x.get("WaveformOriginality", "")).upper() != "DERIVED"]
    recorded = [x for x in recorded if "MEDIAN" not in str(x.get("MultiplexGroupLabel", "")).upper()]
    return recorded or list(groups)


def _leads(group: Item, little_endian: bool) -> Iterator[Lead]:
    """The channels of one multiplex group that are voltages."""
    rate_hz = float(group.SamplingFrequency)
    n_channels, n_samples = int(group.NumberOfWaveformChannels), int(group.NumberOfWaveformSamples)
    check_size(n_channels, n_samples, rate_hz)
    samples = _samples(group, n_channels, n_samples, little_endian)
    delay_s = float(group.get("MultiplexGroupTimeOffset") or 0) / 1000
    padding = _padding(group, samples.dtype)
    for channel, ints in zip(group.ChannelDefinitionSequence, samples.T, strict=False):
        factor = mv_per_unit(_code(channel, "ChannelSensitivityUnitsSequence", "CodeValue"))
        if factor is not None:
            missing = None if padding is None else ints == padding
            yield delayed(_lead(channel, ints, rate_hz, factor, missing), delay_s)


def _samples(group: Item, n_channels: int, n_samples: int, little_endian: bool) -> npt.NDArray[np.integer]:
    """Shape (samples, channels)."""
    key = (int(group.WaveformBitsAllocated), str(group.WaveformSampleInterpretation))
    if key not in _SAMPLE_TYPES:
        raise UnreadableEcgError(f"samples of {key[0]} bits as {key[1]} are not read")
    dtype = np.dtype(f"{'<' if little_endian else '>'}{_SAMPLE_TYPES[key]}")
    flat = np.frombuffer(
        group.WaveformData, dtype, count=min(n_channels * n_samples, len(group.WaveformData) // dtype.itemsize)
    )
    if len(flat) < n_channels * n_samples:
        raise UnreadableEcgError(f"the waveform is cut short: {len(flat)} of {n_channels * n_samples} samples")
    return flat.reshape(n_samples, n_channels)


def _padding(group: Item, dtype: np.dtype[Any]) -> int | None:
    """The value that stands for "not known", where the file names one that no sample can have.

    ECG Toolkit names 0, and its zeros are samples like others: only an end of the range is believed.
    """
    value = group.get("WaveformPaddingValue")
    if not isinstance(value, bytes) or len(value) < dtype.itemsize:
        return None
    padding = int(np.frombuffer(value[: dtype.itemsize], dtype)[0])
    return padding if padding in (np.iinfo(dtype).min, np.iinfo(dtype).max) else None


def _lead(
    channel: Item, ints: npt.NDArray[np.integer], rate_hz: float, factor: float, missing: npt.NDArray[np.bool_] | None
) -> Lead:
    """Sample times sensitivity times correction plus baseline, in millivolts."""
    correction = float(channel.get("ChannelSensitivityCorrectionFactor") or 1)
    step_mv = float(channel.ChannelSensitivity) * correction * factor
    baseline_mv = float(channel.get("ChannelBaseline") or 0) * factor
    shift = round(baseline_mv / step_mv) if step_mv else 0
    if shift == 0 and baseline_mv == 0:
        return lead_from_integers(_lead_name(channel), ints, rate_hz, step_mv, missing)
    if np.isclose(shift * step_mv, baseline_mv):
        return lead_from_integers(_lead_name(channel), ints.astype(np.int64) + shift, rate_hz, step_mv, missing)
    lead = lead_from_integers(_lead_name(channel), ints, rate_hz, step_mv, missing)
    return Lead(lead.name, lead.signal_mv + np.float32(baseline_mv), rate_hz)


def _lead_name(channel: Item) -> str:
    """By the code of the lead, else by its meaning or label."""
    number = _LEAD_CODE.match(_code(channel, "ChannelSourceSequence", "CodeValue"))
    if number and int(number[1]) in LEAD_OF_NUMBER:
        return LEAD_OF_NUMBER[int(number[1])]
    meaning = _code(channel, "ChannelSourceSequence", "CodeMeaning").partition("(")[0].strip()
    label = str(channel.get("ChannelLabel") or "")
    return canonical_lead(meaning) or canonical_lead(label) or label or meaning


def _code(item: Item, sequence: str, attribute: str) -> str:
    codes = item.get(sequence) or []
    return str(codes[0].get(attribute) or "") if codes else ""


def _longest_of_each(leads: Sequence[Lead]) -> list[Lead]:
    """One lead a name: carts store some leads both briefly and as a long rhythm strip."""
    longest: dict[str, Lead] = {}
    for lead in leads:
        known = longest.get(lead.name)
        if known is None or len(lead.signal_mv) > len(known.signal_mv):
            longest[lead.name] = lead
    return list(longest.values())


def _about(data_set: Item) -> About:
    recorded_at = _moment(data_set)
    makers = [str(data_set.get(name) or "").strip() for name in ("Manufacturer", "ManufacturerModelName")]
    annotations = data_set.get("WaveformAnnotationSequence") or []
    texts = (str(item.get("UnformattedTextValue") or "") for item in annotations)
    return About(
        patient=_patient(data_set, recorded_at),
        recorded_at=recorded_at,
        device=" ".join(maker for maker in makers if maker and maker != "Unknown") or None,
        device_statements=tuple(" ".join(text.split()) for text in texts if text.strip()),
        device_measurements=_measurements(annotations),
    )


def _moment(data_set: Item) -> datetime | None:
    pairs = ((data_set.get(f"{kind}Date"), data_set.get(f"{kind}Time")) for kind in ("Acquisition", "Content", "Study"))
    stamps = [
        str(data_set.get("AcquisitionDateTime") or ""),
        *(f"{day or ''}{time or '000000'}" for day, time in pairs),
    ]
    for stamp in stamps:
        try:
            return datetime.strptime(stamp[:14], "%Y%m%d%H%M%S")
        except ValueError:
            continue
    return None


def _patient(data_set: Item, recorded_at: datetime | None) -> Patient:
    age = str(data_set.get("PatientAge") or "")
    born = parse_date(str(data_set.get("PatientBirthDate") or ""))
    known = len(age) == 4 and age[:3].isdigit() and age[3] in _YEARS_PER_UNIT
    return Patient(
        age_years=int(age[:3]) * _YEARS_PER_UNIT[age[3]] if known else age_years_at(born, recorded_at),
        sex=parse_sex(str(data_set.get("PatientSex") or "")),
        reference=pseudonym(str(data_set.get("PatientID") or "")),
        name=str(data_set.get("PatientName") or "").replace("^", " ").strip() or None,
    )


def _measurements(annotations: Sequence[Item]) -> dict[str, float]:
    """Numbers of the whole recording; the first of each counts."""
    values: dict[str, str | float | None] = {}
    for item in annotations:
        scheme = _code(item, "ConceptNameCodeSequence", "CodingSchemeDesignator")
        name = MEASUREMENT_OF_CODE.get((scheme, _code(item, "ConceptNameCodeSequence", "CodeValue")))
        value = item.get("NumericValue")
        if name and value is not None:
            values.setdefault(name, str(value))
    qtc_ms = values.pop("qtc_ms", None)
    measured = plausible_measurements(values)
    return name_qtc(measured, qtc_ms) | measured
