"""ISHNE Holter files, version 1.0.

Source: Badilini, "The ISHNE Holter standard output file format", Ann Noninvasive Electrocardiol 1998;3:263-266.
"""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import numpy as np

from ecgfinder.domain import LEADS, Ecg, Patient, Sex, UnreadableEcgError
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, pseudonym
from ecgfinder.readers.files import read_bounded
from ecgfinder.readers.formats import SURE, Format

_MAGIC = b"ISHNE1.0"
_HEADER = np.dtype(
    [
        ("magic", "S8"),
        ("checksum", "<u2"),
        ("variable_bytes", "<i4"),
        ("n_samples", "<i4"),
        ("variable_offset", "<i4"),
        ("ecg_offset", "<i4"),
        ("version", "<i2"),
        ("first_name", "S40"),
        ("last_name", "S40"),
        ("identifier", "S20"),
        ("sex", "<i2"),
        ("race", "<i2"),
        ("born", "<i2", 3),
        ("recorded", "<i2", 3),
        ("written", "<i2", 3),
        ("clock", "<i2", 3),
        ("n_leads", "<i2"),
        ("lead_codes", "<i2", 12),
        ("lead_qualities", "<i2", 12),
        ("resolutions_nv", "<i2", 12),
        ("pacemaker", "<i2"),
        ("recorder", "S40"),
        ("rate_hz", "<i2"),
    ]
)
_MAX_LEADS = 12
_NAMES = ("unspecified", "bipolar", "X", "Y", "Z", *LEADS, "ES", "AS", "AI")
_SEXES: dict[int, Sex] = {1: "M", 2: "F"}
_MV_PER_NV = 1e-6


def score(path: Path, head: bytes) -> int:
    """Sure of the magic number."""
    return SURE if head.startswith(_MAGIC) else 0


def read(path: Path) -> Ecg:
    """Read all leads of a Holter recording."""
    data = read_bounded(path)
    if len(data) < _HEADER.itemsize:
        raise UnreadableEcgError("the header is cut short", path=path)
    header = np.frombuffer(data, _HEADER, 1)[0]
    leads = _leads(data, header)
    if not leads:
        raise UnreadableEcgError("no lead has a scale", path=path)
    return build_ecg(leads, _about(header), source=path.stem)


FORMAT = Format("ISHNE", (".ecg", ".hol"), score, read)


def _leads(data: bytes, header: Any) -> list[Lead]:  # noqa: ANN401 - one record of _HEADER
    n_leads, offset, rate_hz = int(header["n_leads"]), int(header["ecg_offset"]), float(header["rate_hz"])
    if not 0 < n_leads <= _MAX_LEADS or not _HEADER.itemsize <= offset < len(data):
        raise UnreadableEcgError("the header contradicts itself")
    n_samples = _samples_per_lead(int(header["n_samples"]), (len(data) - offset) // 2, n_leads)
    check_size(n_leads, n_samples, rate_hz)
    ints = np.frombuffer(data, "<i2", n_samples * n_leads, offset).reshape(n_samples, n_leads)
    return [
        lead_from_integers(_name(int(code)), row, rate_hz, int(resolution_nv) * _MV_PER_NV)
        for code, resolution_nv, row in zip(header["lead_codes"], header["resolutions_nv"], ints.T, strict=False)
        if resolution_nv > 0
    ]


def _samples_per_lead(announced: int, there: int, n_leads: int) -> int:
    """The header counts the samples of one lead or, as some recorders do, of all together."""
    if announced * n_leads <= there:
        return announced
    if announced <= there:
        return announced // n_leads
    raise UnreadableEcgError(f"the file is cut short: {there // n_leads} of {announced} samples a lead")


def _name(code: int) -> str:
    return _NAMES[code] if 0 <= code < len(_NAMES) else f"lead {code}"


def _about(header: Any) -> About:  # noqa: ANN401 - one record of _HEADER
    day = _day(header["recorded"])
    recorded_at = None if day is None else datetime.combine(day, _time(header["clock"]))
    name = f"{_text(header['first_name'])} {_text(header['last_name'])}".strip()
    patient = Patient(
        age_years=age_years_at(_day(header["born"]), recorded_at),
        sex=_SEXES.get(int(header["sex"])),
        reference=pseudonym(_text(header["identifier"])),
        name=name or None,
    )
    return About(patient, recorded_at, _text(header["recorder"]) or None)


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("latin-1").strip()


def _day(fields: Any) -> date | None:  # noqa: ANN401 - an array of three
    """Day, month, year; unknown ones are negative."""
    try:
        return date(int(fields[2]), int(fields[1]), int(fields[0]))
    except ValueError:
        return None


def _time(fields: Any) -> time:  # noqa: ANN401 - an array of three
    try:
        return time(int(fields[0]), int(fields[1]), int(fields[2]))
    except ValueError:
        return time()
