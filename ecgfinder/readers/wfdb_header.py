"""The WFDB header (.hea): record line, signal lines or segment lines, comments.

Source: header(5) of the WFDB Applications Guide, https://physionet.org/physiotools/wag/header-5.htm
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from ecgfinder.domain import UnreadableEcgError

DEFAULT_GAIN = 200.0
DEFAULT_RATE_HZ = 250.0

_RECORD = re.compile(r"^[^\s/]+(?:/\d+)?\s+\d+(?:\s|$)")
_FORMAT = re.compile(r"^(\d+)(?:x(\d+))?(?::(-?\d+))?(?:\+(\d+))?$")
_GAIN = re.compile(r"^([-+.\deE]+)(?:\((-?\d+)\))?(?:/(\S+))?$")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6}))?)?$")
_DATE = re.compile(r"^(\d{1,2})[/-](\d{1,2}|[A-Za-z]{3})[/-](\d{4})$")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal line. `gain` is in steps per unit, `baseline` the step for 0, `first` what differences start from."""

    file_name: str
    fmt: str
    samples_per_frame: int
    skew: int
    byte_offset: int
    gain: float
    baseline: int
    first: int
    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header; either `signals` or `segments` (name, frames) is filled. `n_frames` 0 means "not said"."""

    record_name: str
    rate_hz: float
    n_frames: int
    recorded_at: datetime | None
    signals: tuple[Signal, ...]
    segments: tuple[tuple[str, int], ...]
    comments: tuple[str, ...]


def looks_like_header(head: str) -> bool:
    """Whether text begins, after comments, with a record line."""
    for line in head.splitlines():
        if line.strip() and not line.startswith("#"):
            return _RECORD.match(line) is not None
    return False


def parse_header(text: str) -> Header:
    """Parse a header. UnreadableEcgError when it is none or contradicts itself."""
    lines = [line.strip() for line in text.splitlines()]
    comments = tuple(line.lstrip("#").strip() for line in lines if line.startswith("#"))
    lines = [line for line in lines if line and not line.startswith("#")]
    if not lines or not _RECORD.match(lines[0]):
        raise UnreadableEcgError("this is no WFDB header")
    name, _, n_segments = lines[0].split()[0].partition("/")
    fields = lines[0].split()[1:]
    count = int(n_segments or fields[0])
    if count > len(lines) - 1:
        what = "segments" if n_segments else "signals"
        raise UnreadableEcgError(f"the header announces {count} {what} but describes {len(lines) - 1}")
    rows = lines[1 : count + 1]
    return Header(
        record_name=name,
        rate_hz=_rate_hz(fields[1]) if len(fields) > 1 else DEFAULT_RATE_HZ,
        n_frames=int(fields[2]) if len(fields) > 2 and fields[2].isdigit() else 0,
        recorded_at=_recorded_at(fields[3:]),
        signals=() if n_segments else tuple(_signal(row, number) for number, row in enumerate(rows, 1)),
        segments=tuple(_segment(row) for row in rows) if n_segments else (),
        comments=comments,
    )


def _rate_hz(field: str) -> float:
    return float(field.partition("/")[0].partition("(")[0])


def _segment(row: str) -> tuple[str, int]:
    name, n_frames = row.split()[:2]
    return name, int(n_frames)


def _signal(row: str, number: int) -> Signal:
    fields = row.split(None, 8)
    coding = _FORMAT.match(fields[1]) if len(fields) > 1 else None
    scale = _GAIN.match(fields[2] if len(fields) > 2 else "0")
    if coding is None or scale is None:
        raise UnreadableEcgError(f"line {number} of the signals in the header cannot be understood")
    adc_zero = int(fields[4]) if len(fields) > 4 else 0
    return Signal(
        file_name=fields[0],
        fmt=coding[1],
        samples_per_frame=int(coding[2] or 1),
        skew=int(coding[3] or 0),
        byte_offset=int(coding[4] or 0),
        gain=float(scale[1]) or DEFAULT_GAIN,
        baseline=int(scale[2]) if scale[2] else adc_zero,
        first=int(fields[5]) if len(fields) > 5 and coding[1] == "8" else adc_zero,
        unit=scale[3] or "mV",
        name=fields[8].strip() if len(fields) > 8 else f"signal {number}",
    )


def _recorded_at(fields: list[str]) -> datetime | None:
    """Date and time, in either order; None without a date, or for an impossible one."""
    days = [match for field in fields if (match := _DATE.match(field))]
    clocks = [match for field in fields if (match := _CLOCK.match(field))]
    if not days:
        return None
    try:
        return datetime.combine(_day(days[0]), _clock(clocks[0]) if clocks else time())
    except ValueError:
        return None


def _day(match: re.Match[str]) -> date:
    day, month, year = match.groups()
    number = int(month) if month.isdigit() else _MONTHS.index(month.lower()) + 1
    return date(int(year), number, int(day))


def _clock(match: re.Match[str]) -> time:
    hour, minute, second, fraction = match.groups()
    return time(int(hour), int(minute), int(second or 0), int((fraction or "0").ljust(6, "0")))
