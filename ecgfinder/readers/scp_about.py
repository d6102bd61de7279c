"""What SCP-ECG says beside the samples: patient (section 1), measurements (7), statements (8)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time

from ecgfinder.domain import Patient, Sex
from ecgfinder.readers.building import About
from ecgfinder.readers.demographics import MAX_AGE_YEARS, age_years_at, pseudonym
from ecgfinder.readers.measurements import name_qtc, plausible_measurements

_LAST_NAME, _FIRST_NAME, _IDENTIFIER, _AGE, _BORN, _SEX, _DEVICE, _DAY, _TIME = 0, 1, 2, 4, 5, 8, 14, 25, 26
_END_TAG = 255
_SEXES: dict[int, Sex] = {1: "M", 2: "F"}
_YEARS_PER_UNIT = {1: 1.0, 2: 1 / 12, 3: 7 / 365.25, 4: 1 / 365.25, 5: 1 / 8766}
_MODEL = slice(8, 14)
_UNKNOWN = 29999
_GLOBAL = struct.Struct("<5H3h")
_SPIKE_BYTES = 4 + 6


def about_from_sections(sections: Mapping[int, bytes]) -> About:
    """All that is known; sections that are absent or cut short leave their part empty."""
    tags = dict(_tags(sections.get(1, b"")))
    recorded_at = _moment(tags)
    return About(
        patient=_patient(tags, recorded_at),
        recorded_at=recorded_at,
        device=_text(tags.get(_DEVICE, b"")[_MODEL]) or None,
        device_statements=tuple(_statements(sections.get(8, b""))),
        device_measurements=_measurements(sections.get(7, b"")),
    )


def _tags(section: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset + 3 <= len(section) and section[offset] != _END_TAG:
        tag, length = struct.unpack_from("<BH", section, offset)
        yield tag, section[offset + 3 : offset + 3 + length]
        offset += 3 + length


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("latin-1").strip()


def _day(field: bytes) -> date | None:
    try:
        return date(*struct.unpack_from("<HBB", field))
    except (ValueError, struct.error):
        return None


def _moment(tags: Mapping[int, bytes]) -> datetime | None:
    day, clock = _day(tags.get(_DAY, b"")), tags.get(_TIME, b"")
    try:
        return None if day is None else datetime.combine(day, time(*clock[:3]))
    except ValueError:
        return None


def _patient(tags: Mapping[int, bytes], recorded_at: datetime | None) -> Patient:
    age = tags.get(_AGE, b"")
    value, unit = struct.unpack_from("<HB", age) if len(age) >= 3 else (0, 0)
    years = value * _YEARS_PER_UNIT.get(unit, 0.0)
    names = (_text(tags.get(_LAST_NAME, b"")), _text(tags.get(_FIRST_NAME, b"")))
    return Patient(
        age_years=years if 0 < years <= MAX_AGE_YEARS else age_years_at(_day(tags.get(_BORN, b"")), recorded_at),
        sex=_SEXES.get(next(iter(tags.get(_SEX, b"")), 0)),
        reference=pseudonym(_text(tags.get(_IDENTIFIER, b""))),
        name=", ".join(name for name in names if name) or None,
    )


def _statements(section: bytes) -> Iterator[str]:
    """Section 8: the confirmed or unconfirmed report, one text a statement."""
    count, offset = section[8] if len(section) > 8 else 0, 9
    for _ in range(count):
        if offset + 3 > len(section):
            return
        (length,) = struct.unpack_from("<H", section, offset + 1)
        if text := _text(section[offset + 3 : offset + 3 + length]):
            yield text
        offset += 3 + length


def _measurements(section: bytes) -> dict[str, float]:
    """Section 7: intervals and axes of the reference beat of type 0, and rates where they follow."""
    if len(section) < 6 + _GLOBAL.size:
        return {}
    n_beats, n_spikes = section[0], section[1]
    p_on, p_off, qrs_on, qrs_off, t_off, *axes = (
        None if value == _UNKNOWN else value for value in _GLOBAL.unpack_from(section, 6)
    )
    rates = _rates(section, 6 + n_beats * _GLOBAL.size + n_spikes * _SPIKE_BYTES)
    measured = plausible_measurements(
        {
            "heart_rate_bpm": rates.get("heart_rate_bpm"),
            "p_ms": _between(p_on, p_off),
            "pr_ms": _between(p_on, qrs_on),
            "qrs_ms": _between(qrs_on, qrs_off),
            "qt_ms": _between(qrs_on, t_off),
        }
        | dict(zip(("p_axis_deg", "qrs_axis_deg", "t_axis_deg"), axes, strict=True))
    )
    return measured | name_qtc(measured, rates.get("qtc_ms"))


def _between(start: int | None, end: int | None) -> float | None:
    return None if start is None or end is None else float(end - start)


def _rates(section: bytes, offset: int) -> dict[str, float]:
    """Ventricular rate and QTc, behind the list of the QRS types."""
    if offset + 2 > len(section):
        return {}
    (n_qrs,) = struct.unpack_from("<H", section, offset)
    offset += 2 + n_qrs
    if offset + 6 > len(section):
        return {}
    ventricular, _, qtc = struct.unpack_from("<HHH", section, offset)
    return {name: x for name, x in (("heart_rate_bpm", ventricular), ("qtc_ms", qtc)) if x not in (0, _UNKNOWN)}
