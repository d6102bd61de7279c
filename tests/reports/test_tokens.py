from __future__ import annotations

import pytest

from ecgfinder.reports.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("st-senkung", ["st", "senkung"]),
        ("st- senkung", ["st", "senkung"]),
        ("a-v block i", ["a", "v", "block", "i"]),
        ("v4-v6, i", ["v4", "-", "v6", ",", "i"]),
        ("v1 - v3", ["v1", "-", "v3"]),
        ("vorhofflimmern/-flattern", ["vorhofflimmern", "/", "flattern"]),
        ("pr 0.24 sec", ["pr", "0.24", "sec"]),
        ("qrs(t)", ["qrs", "(", "t", ")"]),
        ("linkstyp - normal", ["linkstyp", "-", "normal"]),
        ("", []),
    ],
)
def test_a_report_is_cut_into_words_numbers_and_marks(text: str, tokens: list[str]) -> None:
    assert tokenise(text) == tokens


def test_the_full_stop_of_an_abbreviation_is_dropped_and_that_of_a_sentence_kept() -> None:
    assert tokenise("neg. t. neg .", {"neg"}) == ["neg", "t", ".", "neg", "."]
