"""EDF, EDF+ and BDF: fixed-size records of 16- or 24-bit samples.

Sources: Kemp et al. 1992 (EDF), Kemp and Olivan 2003 (EDF+), https://www.edfplus.info, and BioSemi's BDF.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, Patient, UnreadableEcgError, canonical_lead
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_date, parse_sex, pseudonym
from ecgfinder.readers.files import read_bounded
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.units import mv_per_unit

_HEADER_BYTES = 256
_FIELD_BYTES = (16, 80, 8, 8, 8, 8, 8, 80, 8, 32)
_EDF_MARK, _BDF_MARK = b"0       ", b"\xffBIOSEMI"
_ANNOTATIONS = ("EDF Annotations", "BDF Annotations")
_ECG_LABEL = re.compile(r"^(?:ecg|ekg)\b[\s_-]*", re.IGNORECASE)
_ONSET = re.compile(rb"^([+-]\d+(?:\.\d*)?)\x14")
_YEAR_2000_FROM = 85
"""Two-digit years from 85 are of the last century."""


@dataclass(frozen=True, slots=True)
class _Channel:
    """One signal: its label, unit, scale of digital to physical, and samples in each record."""

    label: str
    unit: str
    physical: tuple[float, float]
    digital: tuple[float, float]
    per_record: int


@dataclass(frozen=True, slots=True)
class _Header:
    patient: str
    recorded_at: datetime | None
    header_bytes: int
    interrupted: bool
    n_records: int
    record_s: float
    sample_bytes: int
    channels: tuple[_Channel, ...]


def score(path: Path, head: bytes) -> int:
    """Sure of the version field that EDF and BDF files begin with."""
    return SURE if head.startswith((_EDF_MARK, _BDF_MARK)) and len(head) >= _HEADER_BYTES else 0


def read(path: Path) -> Ecg:
    """Read the ECG channels; in a polysomnogram EEG and others are left out. Gaps of EDF+D are unknown samples."""
    data = read_bounded(path)
    header = _parse_header(data)
    records = _records(data, header)
    chosen = _chosen(header.channels)
    if not chosen:
        raise UnreadableEcgError("the file holds no channel in volts", path=path)
    left_out = [c.label for n, c in enumerate(header.channels) if n not in chosen and c.label not in _ANNOTATIONS]
    starts_s = _starts_s(records, header)
    leads = [_lead(number, records, header, starts_s) for number in chosen]
    about = About(patient=_patient(header), recorded_at=header.recorded_at)
    notes = [f"left out, no ECG: {', '.join(left_out)}"] if left_out else []
    return build_ecg(leads, about, source=path.stem, notes=notes)


FORMAT = Format("EDF, BDF", (".edf", ".bdf", ".rec"), score, read)


def _parse_header(data: bytes) -> _Header:
    text = data[:_HEADER_BYTES].decode("latin-1")
    n_channels = int(text[252:256])
    if not 0 < n_channels <= 1024 or len(data) < _HEADER_BYTES * (n_channels + 1):
        raise UnreadableEcgError("the header is cut short")
    return _Header(
        patient=text[8:88].strip(),
        recorded_at=_start(text[168:176], text[176:184]),
        header_bytes=int(text[184:192]),
        interrupted=text[192:197] in ("EDF+D", "BDF+D"),
        n_records=int(text[236:244]),
        record_s=float(text[244:252]),
        sample_bytes=3 if data.startswith(_BDF_MARK) else 2,
        channels=_parse_channels(data[_HEADER_BYTES:].decode("latin-1"), n_channels),
    )


def _parse_channels(text: str, count: int) -> tuple[_Channel, ...]:
    """The fields lie in columns: all labels, then all transducers, and so on."""
    columns, start = [], 0
    for width in _FIELD_BYTES:
        columns.append([text[start + k * width : start + (k + 1) * width].strip() for k in range(count)])
        start += count * width
    label, _, unit, low, high, digital_low, digital_high, _, per_record, _ = columns
    return tuple(
        _Channel(label[k], unit[k], _pair(low[k], high[k]), _pair(digital_low[k], digital_high[k]), int(per_record[k]))
        for k in range(count)
    )


def _pair(low: str, high: str) -> tuple[float, float]:
    return float(low.replace(",", ".")), float(high.replace(",", "."))


def _start(day: str, clock: str) -> datetime | None:
    """`dd.mm.yy` and `hh.mm.ss`; 1 January 1985 is what anonymisers write."""
    try:
        moment = datetime.strptime(f"{day[:6]}19{day[6:8]} {clock}", "%d.%m.%Y %H.%M.%S")
    except ValueError:
        return None
    moment = moment if moment.year % 100 >= _YEAR_2000_FROM else moment.replace(year=moment.year + 100)
    return None if (moment.year, moment.month, moment.day) == (1985, 1, 1) else moment


def _records(data: bytes, header: _Header) -> npt.NDArray[np.uint8]:
    """The bytes of the records, shape (records, bytes of a record)."""
    per_record = sum(channel.per_record for channel in header.channels)
    if any(channel.per_record < 0 for channel in header.channels) or per_record <= 0 or not header.record_s > 0:
        raise UnreadableEcgError("the header announces records without samples")
    size = per_record * header.sample_bytes
    there = max(0, len(data) - header.header_bytes) // size
    n_records = there if header.n_records < 0 else header.n_records
    check_size(1, n_records * per_record, per_record / header.record_s)
    if there < n_records:
        raise UnreadableEcgError(
            f"the file is cut short: {there * header.record_s:g} s of {n_records * header.record_s:g} s",
            advice="Copy it once more.",
        )
    body = np.frombuffer(data, np.uint8, count=n_records * size, offset=header.header_bytes)
    return body.reshape(n_records, size)


def _chosen(channels: Sequence[_Channel]) -> list[int]:
    """The channels that are named as ECG; where none is, all voltages."""
    voltages = [
        number
        for number, channel in enumerate(channels)
        if channel.label not in _ANNOTATIONS and channel.per_record and mv_per_unit(channel.unit)
    ]
    named = [number for number in voltages if _is_ecg(channels[number].label)]
    return named or voltages


def _is_ecg(label: str) -> bool:
    return _ECG_LABEL.match(label) is not None or canonical_lead(label) is not None


def _starts_s(records: npt.NDArray[np.uint8], header: _Header) -> list[float]:
    """When each record begins, from the first annotation in it where the recording was interrupted."""
    regular = [number * header.record_s for number in range(len(records))]
    marks = [number for number, channel in enumerate(header.channels) if channel.label in _ANNOTATIONS]
    if not header.interrupted or not marks:
        return regular
    columns = _columns(marks[0], header)
    onsets = [_ONSET.match(record[columns].tobytes()) for record in records]
    return [float(onset[1]) if onset else start for onset, start in zip(onsets, regular, strict=True)]


def _columns(number: int, header: _Header) -> slice:
    before = sum(channel.per_record for channel in header.channels[:number])
    after = before + header.channels[number].per_record
    return slice(before * header.sample_bytes, after * header.sample_bytes)


def _lead(number: int, records: npt.NDArray[np.uint8], header: _Header, starts_s: Sequence[float]) -> Lead:
    channel = header.channels[number]
    rate_hz = channel.per_record / header.record_s
    body = np.ascontiguousarray(records[:, _columns(number, header)]).reshape(-1)
    ints = body.view("<i2") if header.sample_bytes == 2 else _little_24(body)
    if header.interrupted:
        return _with_gaps(_scaled(channel, ints, rate_hz), channel.per_record, starts_s)
    return _scaled(channel, _without_filling(ints, header.sample_bytes), rate_hz)


def _little_24(body: npt.NDArray[np.uint8]) -> npt.NDArray[np.int32]:
    wide = np.zeros((len(body) // 3, 4), np.uint8)
    wide[:, 1:] = body.reshape(-1, 3)
    return wide.reshape(-1).view("<i4") >> 8


def _without_filling(ints: npt.NDArray[np.integer], sample_bytes: int) -> npt.NDArray[np.integer]:
    """Without the lowest value at the end, with which writers fill up the last record."""
    others = np.flatnonzero(ints != -(2 ** (8 * sample_bytes - 1)))
    return ints[: others[-1] + 1] if len(others) else ints


def _scaled(channel: _Channel, ints: npt.NDArray[np.integer], rate_hz: float) -> Lead:
    """Digital to physical; the step is known where physical 0 is a whole number of steps away from digital 0."""
    name = _ECG_LABEL.sub("", channel.label) or channel.label
    span = channel.digital[1] - channel.digital[0]
    factor = mv_per_unit(channel.unit) or 1.0
    step_mv = (channel.physical[1] - channel.physical[0]) / span * factor if span else 0.0
    if not step_mv or not math.isfinite(step_mv):
        raise UnreadableEcgError(f"channel {name} has no scale")
    offset_mv = channel.physical[0] * factor - channel.digital[0] * step_mv
    shift = round(offset_mv / step_mv)
    if abs(offset_mv / step_mv - shift) < 1e-3:
        return lead_from_integers(name, ints.astype(np.int64) + shift if shift else ints, rate_hz, step_mv)
    return Lead(name, (ints * step_mv + offset_mv).astype(np.float32), rate_hz)


def _with_gaps(lead: Lead, per_record: int, starts_s: Sequence[float]) -> Lead:
    """The records in their places in time, unknown samples between them."""
    places = [round((start - starts_s[0]) * lead.rate_hz) for start in starts_s]
    if min(places) < 0:
        raise UnreadableEcgError("the records of the interrupted recording are out of order")
    check_size(1, max(places) + per_record, lead.rate_hz)
    signal_mv = np.full(max(places) + per_record, np.nan, np.float32)
    for place, samples in zip(places, lead.signal_mv.reshape(-1, per_record), strict=True):
        signal_mv[place : place + per_record] = samples
    return Lead(lead.name, signal_mv, lead.rate_hz, lead.step_mv)


def _patient(header: _Header) -> Patient:
    """EDF+ writes code, sex, date of birth and name; what else stands there only serves as identifier."""
    fields = header.patient.split()
    if len(fields) < 3 or fields[1] not in ("M", "F", "X"):
        return Patient(reference=pseudonym(header.patient))
    code, sex, born, *names = fields
    name = " ".join(names).replace("_", " ").strip()
    return Patient(
        age_years=age_years_at(parse_date(born), header.recorded_at),
        sex=parse_sex(sex),
        reference=pseudonym(code) if code != "X" else None,
        name=name if name not in ("", "X") else None,
    )
