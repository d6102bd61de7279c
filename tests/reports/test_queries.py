from __future__ import annotations

import ast
import csv
from pathlib import Path

import pytest

from ecgfinder.reports import expand_query, normalise, statements
from ecgfinder.reports.lexicon import english_words
from ecgfinder.reports.tokens import is_word, tokenise

QUERIES = Path(__file__).resolve().parent.parent / "data" / "text_queries.csv"


@pytest.mark.parametrize(
    ("typed", "expanded"),
    [
        ("AF", "atrial fibrillation."),
        ("afib", "atrial fibrillation."),
        ("VHF", "atrial fibrillation."),
        ("Vorhofflimmern", "atrial fibrillation."),
        ("fast AF", "atrial fibrillation with rapid ventricular response."),
        ("TAA", "atrial fibrillation with rapid ventricular response."),
        ("LSB", "left bundle branch block."),
        ("RSB", "right bundle branch block."),
        ("LAFB", "left anterior fascicular block."),
        ("LVH", "left ventricular hypertrophy."),
        ("STEMI", "acute myocardial infarction. st elevation."),
        ("STEMI anterior", "acute anterior myocardial infarction. st elevation."),
        ("Vorderwand-STEMI", "acute anterior myocardial infarction. st elevation."),
        ("Hinterwandinfarkt", "inferior myocardial infarction."),
        ("old inferior MI with LAFB", "old inferior myocardial infarction. left anterior fascicular block."),
        ("MI old", "old myocardial infarction."),
        (
            "alter HWI mit LAHB und VES",
            "old inferior myocardial infarction. left anterior fascicular block. premature ventricular contraction(s).",
        ),
        ("Z.n. Vorderwandinfarkt", "status post anterior myocardial infarction."),
        ("anterior and inferior MI", "anterior and inferior myocardial infarction."),
        ("AV-Block III°", "third degree av block."),
        ("sinus tachy, RBBB", "sinus tachycardia. right bundle branch block."),
        ("T inversion V1-V3", "inverted t waves in v1-v3."),
        ("vänstersidigt skänkelblock", "left bundle branch block."),
    ],
)
def test_a_query_becomes_report_english(typed: str, expanded: str) -> None:
    assert expand_query(typed) == expanded


@pytest.mark.parametrize(
    ("typed", "expanded"),
    [
        ("VORHOFFLIMERN", "atrial fibrillation."),
        ("Linkschenkelblock", "left bundle branch block."),
        ("QT-Verlaengerung", "prolonged qt."),
        ("QT Verlangerung", "prolonged qt."),
        ("inferiore Ischamie", "inferior ischaemia."),
        ("anterolateral ischemia", "anterolateral ischaemia."),
    ],
)
def test_misspelt_words_are_understood(typed: str, expanded: str) -> None:
    assert expand_query(typed) == expanded


def test_an_unknown_word_stays() -> None:
    assert expand_query("takotsubo") == "takotsubo."
    assert expand_query("LBBB in sarcoidosis") == "left bundle branch block in sarcoidosis."


def test_nothing_typed_stays_nothing() -> None:
    assert expand_query("") == expand_query("   ") == ""


def test_a_whole_report_is_only_normalised() -> None:
    report = "sinus rhythm. voltages are high in chest leads suggesting lvh. otherwise normal ecg. Edit: NORM"
    assert expand_query(report) == normalise(report)


def test_a_whole_german_report_is_translated() -> None:
    report = (
        "sinusrhythmus a-v block i überdrehter linkstyp linksanteriorer hemiblock rechtsschenkelblock bifaszikulärer"
    )
    assert expand_query(f"{report} block qt-verlängerung normales ekg").startswith(
        "sinus rhythm. first degree av block."
    )


def test_expanding_an_expanded_query_says_nothing_new() -> None:
    for query in _queries():
        expanded = expand_query(query["query"])
        assert set(expand_query(expanded)[:-1].split(". ")) == set(expanded[:-1].split(". "))


def test_every_query_of_the_evaluation_is_fully_understood() -> None:
    for query in _queries():
        words = [word for word in tokenise(expand_query(query["query"])) if is_word(word)]
        assert words
        assert set(words) <= english_words()


def test_the_query_file_has_60_queries_with_known_codes_in_two_languages() -> None:
    queries = _queries()
    codes = {code for query in queries for part in query["codes"].split("+") for code in part.split("|")}
    assert len({query["query"] for query in queries}) == 60
    assert {query["language"] for query in queries} == {"en", "de"}
    assert codes <= statements().keys()


def test_most_queries_have_ten_fitting_records_in_fold_9(shared_data: Path) -> None:
    with (shared_data / "ptbxl" / "fold9.csv").open(newline="", encoding="utf-8") as file:
        records = [ast.literal_eval(row["scp_codes"]).keys() for row in csv.DictReader(file)]
    enough = [query for query in _queries() if sum(_fits(codes, query["codes"]) for codes in records) >= 10]
    assert len(enough) >= 45


def _queries() -> list[dict[str, str]]:
    with QUERIES.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _fits(codes: set[str], wanted: str) -> bool:
    return all(set(part.split("|")) & codes for part in wanted.split("+"))
