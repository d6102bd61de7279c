"""What the window may say, and what it never says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import ecgfinder.gui
from ecgfinder.domain import Patient
from ecgfinder.gui import wording
from ecgfinder.gui.statement_names import NAMES, SHORT_NAMES
from ecgfinder.gui.statements import (
    short_name,
    statement_code,
    statement_name,
    statement_names,
    statement_text,
    words_to_search,
)
from ecgfinder.gui.translate import LANGUAGES, use_language
from ecgfinder.reports import statement_name as english_name
from ecgfinder.reports import statements
from ecgfinder.search import Evidence, StatementShare

pytestmark = pytest.mark.gui

ROW = StatementShare("AFIB", 0.62, 0.48, 0.74, 0.07, 31)
NEVER = (
    r"\bprobabilit", r"\blikely\b", r"\byou have\b", r"\bpatient has\b", r"\bdetected\b", r"\bdiagnos(is|ed)\b",
    r"\brisk\b", r"\bconfidence\b", r"% similar", r"\brecommend", r"\btreat",
)  # fmt: skip


def test_share_names_count_interval_and_base_rate():
    text = wording.share_text("atrial fibrillation", ROW)
    for part in ("31 of the nearest cases", "62%", "48%-74%", "whole library 7%"):
        assert part in text


@pytest.mark.parametrize("pattern", NEVER)
def test_evidence_never_speaks_like_a_diagnosis(pattern: str):
    texts = [wording.evidence_title(Evidence(neighbours=50)), wording.share_text("x", ROW), wording.EMPTY_CASE]
    assert not [text for text in texts if re.search(pattern, text, re.IGNORECASE)]


def test_disclaimer_says_what_the_program_is_not():
    assert "Not a diagnosis, not a medical device" in wording.DISCLAIMER


def test_no_view_speaks_of_percent_similar():
    sources = Path(ecgfinder.gui.__file__).parent.rglob("*.py")
    assert not [path.name for path in sources if re.search(r"%.{0,3} similar", path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(
    ("patient", "text"),
    [
        (Patient(63, "F"), "63 y, female"),
        (Patient(90, "M"), "90+ y, male"),
        (Patient(None, "M"), "male"),
        (Patient(name="Doe^John"), "age and sex unknown"),
    ],
)
def test_patient_is_named_by_age_and_sex_only(patient: Patient, text: str):
    assert wording.patient_text(patient) == text


def test_score_is_told_against_the_background_of_the_query():
    assert wording.distance_text(0.8, (0.2, 0.15)) == "+4.0 SD"


def test_statement_shows_its_likelihood_only_where_one_is_stated():
    assert statement_text("AFIB", 80) == "atrial fibrillation 80 %"
    assert statement_text("AFIB", 0) == statement_text("AFIB", 100) == statement_name("AFIB")
    assert "atrial fibrillation" in statement_names()


def test_statements_are_named_in_the_windows_language_and_known_by_either_name(qapp: QApplication):
    names = {code: english_name(code) for code in statements()}
    assert tuple(names.values()) == NAMES
    assert {short_name(code) for code in names} == (set(NAMES) - set(shortened(names))) | set(SHORT_NAMES)
    for language in LANGUAGES:
        use_language(language)
        told = {code: statement_name(code) for code in names}
        assert len(set(told.values())) == len(names), "no two statements bear one name"
        assert all(len(short_name(code)) <= len(told[code]) for code in names)
        assert all(statement_code(name) == code for code, name in told.items())
        assert statement_code("Atrial Fibrillation") == statement_code("afib") == "AFIB"
        assert (told["AFIB"] != "atrial fibrillation") is (language != "en")
        searched = words_to_search()
        assert ("Vorhofflimmern" in searched) is (language == "de")
        assert ("atrial fibrillation" in searched) is (language != "de")
    use_language("en")
    assert statement_code("") is statement_code("nothing known") is None


def shortened(names: dict[str, str]) -> list[str]:
    """The names that have a short form."""
    return [name for code, name in names.items() if short_name(code) != name]
