from __future__ import annotations

from datetime import date, datetime

import pytest

from ecgfinder.readers.demographics import age_years_at, parse_age_years, parse_date, parse_sex, pseudonym


@pytest.mark.parametrize(
    ("text", "age"),
    [("74", 74), (" 83 years", 83), ("0", 0), ("300", 90), ("NaN", None), ("", None), ("-1", None), ("999", None)],
)
def test_ages(text: str, age: float | None) -> None:
    assert parse_age_years(text) == age


@pytest.mark.parametrize(
    ("text", "sex"),
    [("Male", "M"), ("f", "F"), ("weiblich", "F"), ("Unknown", None), ("", None), ("1", None), ("UN", None)],
)
def test_sexes(text: str, sex: str | None) -> None:
    assert parse_sex(text) == sex


@pytest.mark.parametrize("text", ["20210305", "2021-03-05", "03-05-2021", "05.03.2021", "05/03/2021", "05-MAR-2021"])
def test_dates_in_the_spellings_of_devices(text: str) -> None:
    assert parse_date(text) == date(2021, 3, 5)


def test_nonsense_is_no_date() -> None:
    assert parse_date("someday") is None


def test_age_is_in_completed_years() -> None:
    assert age_years_at(date(1950, 12, 31), datetime(2020, 12, 30)) == 69
    assert age_years_at(date(1950, 12, 31), datetime(2020, 12, 31)) == 70
    assert age_years_at(date(2021, 1, 1), datetime(2020, 1, 1)) is None
    assert age_years_at(date(1850, 1, 1), datetime(2020, 1, 1)) is None
    assert age_years_at(None, datetime(2020, 1, 1)) is None


def test_a_pseudonym_is_stable_and_hides_the_identifier() -> None:
    first = pseudonym("4711")
    assert first == pseudonym(" 4711 ")
    assert first != pseudonym("4712")
    assert first is not None
    assert "4711" not in first
    assert pseudonym(first) == first
    assert pseudonym("") is pseudonym(None) is None
