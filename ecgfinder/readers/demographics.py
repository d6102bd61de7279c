"""Age, sex, dates and identifiers of patients as files write them."""

from __future__ import annotations

import hashlib
import math
import re
from datetime import date, datetime

from ecgfinder.domain import Sex

MAX_AGE_YEARS = 130
HIDDEN_AGE = 300
"""What PTB-XL and its descendants write for "over 89"."""

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_PSEUDONYM = re.compile(r"p-[0-9a-f]{16}")
_FEMALE = {"f", "female", "w", "weiblich", "woman", "femme", "mujer"}
_MALE = {"m", "male", "männlich", "maennlich", "man", "homme", "hombre"}
_DATE_FORMATS = ("%Y%m%d", "%Y-%m-%d", "%m-%d-%Y", "%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d", "%d-%b-%Y")


def parse_age_years(text: str) -> float | None:
    """An age in years, 90 for ages that the source hides, None for nonsense.

    >>> parse_age_years("74"), parse_age_years("300"), parse_age_years("NaN"), parse_age_years("-1")
    (74.0, 90.0, None, None)
    """
    match = _NUMBER.match(text.strip())
    age = float(match[0]) if match else math.nan
    if age == HIDDEN_AGE:
        return 90.0
    return age if 0 <= age <= MAX_AGE_YEARS else None


def parse_sex(text: str) -> Sex | None:
    """Female or male; None for anything else, which includes numbers: their meaning differs between sources."""
    key = text.strip().casefold()
    if key in _FEMALE:
        return "F"
    return "M" if key in _MALE else None


def parse_date(text: str) -> date | None:
    """A calendar date in one of the spellings that devices use, or None."""
    for pattern in _DATE_FORMATS:
        try:
            return datetime.strptime(text.strip(), pattern).date()
        except ValueError:
            continue
    return None


def age_years_at(born: date | None, recorded_at: datetime | None) -> float | None:
    """Completed years of life on the day of the recording, or None where that cannot be known or true."""
    if born is None or recorded_at is None:
        return None
    day = recorded_at.date()
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return float(years) if 0 <= years <= MAX_AGE_YEARS else None


def pseudonym(identifier: str | None) -> str | None:
    """A stable stand-in for a patient's identifier: equal for the same patient, without showing the identifier.

    It groups the recordings of one patient. Who holds a list of all identifiers can still match them.
    A pseudonym stands for itself, so that files which we wrote keep theirs.
    """
    key = (identifier or "").strip()
    if not key or _PSEUDONYM.fullmatch(key):
        return key or None
    return f"p-{hashlib.blake2b(key.encode(), digest_size=8, person=b'ecgfinder').hexdigest()}"
