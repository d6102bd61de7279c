"""Days as a user types them: a year, a month or a day, and what they mean as the ends of a range of times."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_TYPED = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_MONTHS = 12


def first_moment(text: str) -> datetime | None:
    """When "2019", "2019-06" or "2019-06-30" begins; None where the text is no such thing."""
    return _moments(text)[0]


def end_moment(text: str) -> datetime | None:
    """The first moment after "2019", "2019-06" or "2019-06-30"; None where the text is no such thing."""
    return _moments(text)[1]


def last_day(end: datetime) -> datetime:
    """The day before a range's end, which itself does not belong to the range."""
    return end - timedelta(microseconds=1)


def told_day(moment: datetime) -> str:
    """A day as it is typed."""
    return f"{moment:%Y-%m-%d}"


def _moments(text: str) -> tuple[datetime | None, datetime | None]:
    found = _TYPED.fullmatch(text.strip())
    if not found:
        return None, None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    try:
        start = datetime(year or 0, month or 1, day or 1)
        if day is not None:
            return start, start + timedelta(days=1)
        months = start.month + (1 if month is not None else _MONTHS)
        over, rest = divmod(months - 1, _MONTHS)
        return start, start.replace(year=start.year + over, month=rest + 1)
    except (ValueError, OverflowError):
        return None, None
