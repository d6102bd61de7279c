"""Filters let through exactly the cases that meet all their conditions."""

from __future__ import annotations

from datetime import datetime

import pytest

from ecgfinder.domain import Report
from ecgfinder.library import Filter
from ecgfinder.library.filters import fts_query
from tests.library.helpers import BandEmbedder, filled_library, make_case

EMBEDDER = BandEmbedder()


@pytest.fixture(scope="module")
def library(backend, tmp_path_factory):
    with filled_library(tmp_path_factory.mktemp(f"filters-{backend}") / "lib", EMBEDDER, 40) as library:
        library.add(
            [
                make_case(100, report=Report("VORHOFFLIMMERN möglich", "de", "possible atrial fibrillation")),
                make_case(101, report=Report(""), device="AT-6", recorded_at=datetime(2001, 5, 6, 7)),
                make_case(102, recorded_at=datetime(2003, 1, 1), source_id="other/1"),
            ]
        )
        yield library


@pytest.mark.parametrize(
    ("where", "condition"),
    [
        (Filter(), lambda case: True),
        (Filter(report_text="vorhof"), lambda case: "VORHOF" in case.report.text),
        (Filter(sex="M"), lambda case: case.patient.sex == "M"),
        (Filter(age_years=(30, 40)), lambda case: 30 <= case.patient.age_years <= 40),
        (Filter(age_years=(None, 40)), lambda case: case.patient.age_years <= 40),
        (Filter(codes=("AFIB", "X")), lambda case: "AFIB" in case.codes),
        (Filter(device="AT-6"), lambda case: case.device == "AT-6"),
        (Filter(source="made/0000"), lambda case: case.source_id.startswith("made/0000")),
        (Filter(source="made_"), lambda case: False),
        (Filter(patient="made/p7"), lambda case: case.patient.reference == "made/p7"),
        (Filter(has_report=True), lambda case: case.report.text != ""),
        (Filter(has_report=False), lambda case: case.report.text == ""),
        (Filter(bookmarked=False), lambda case: True),
        (
            Filter(recorded=(datetime(2001, 1, 1), datetime(2003, 1, 1))),
            lambda case: case.recorded_at is not None and case.recorded_at.year == 2001,
        ),
        (Filter(sex="F", codes=("NORM",), age_years=(25, 60)), lambda case: case.patient.sex == "F"
         and "NORM" in case.codes and 25 <= case.patient.age_years <= 60),
    ],
)  # fmt: skip
def test_each_condition_holds_exactly(library, where, condition):
    every = library.cases(library.case_ids())
    expected = [case.case_id for case in every if condition(case)]
    assert library.case_ids(where) == expected
    sql, values = where.where(of_few=True)
    rows = library.store.rows(f"SELECT case_id FROM cases WHERE {sql} ORDER BY case_id", values)
    assert [row[0] for row in rows] == expected


@pytest.mark.parametrize("text", ["vorhof", "Vorhofflimmern MOGLICH", "fibrillation possible", "atrial fibr"])
def test_words_are_found_in_both_languages_by_their_beginnings(library, text):
    (case_id,) = library.case_ids(Filter(report_text=text))
    assert library.case(case_id).source_id == "made/00100"
    assert library.case_ids(Filter(report_text=text, sex=library.case(case_id).patient.sex)) == [case_id]


@pytest.mark.parametrize("text", ['"', "NEAR(a b)", "a OR b", "*", "text:sinus", "-sinus ^x"])
def test_no_sign_in_a_text_is_an_operator(library, text):
    assert library.case_ids(Filter(report_text=text)) == []


def test_a_limit_takes_the_first(library):
    assert library.case_ids(Filter(report_text="sinus"), limit=3) == [1, 2, 3]
    assert library.case_ids(limit=2) == [1, 2]


def test_words_become_quoted_prefixes():
    assert fts_query('Q-zacke "in" III') == '"Q"* "zacke"* "in"* "III"*'
    assert fts_query("!?") == '""'
