"""The tables are edited by hand: these tests tell the editor what is wrong with a line."""

from __future__ import annotations

import pytest

from ecgfinder.reports.lexicon import Lexicon, Role, english_words, load_lexicon, read_table
from ecgfinder.reports.tokens import is_word, tokenise

TABLES = ("lexicon_de.tsv", "lexicon_sv.tsv", "query_terms.tsv")


@pytest.mark.parametrize("name", TABLES)
def test_every_line_has_a_phrase_its_english_and_a_known_role(name: str) -> None:
    rows = read_table(name, 3)
    assert len(rows) > 200
    assert [row for row in rows if row[2] not in set(Role) or not row[0].strip() or not row[1].strip()] == []


@pytest.mark.parametrize("name", TABLES)
def test_no_phrase_stands_twice(name: str) -> None:
    phrases = [row[0] for row in read_table(name, 3)]
    assert [phrase for phrase in set(phrases) if phrases.count(phrase) > 1] == []


@pytest.mark.parametrize("name", TABLES)
def test_the_english_side_is_made_of_english_words(name: str) -> None:
    words = {word for row in read_table(name, 3) for word in tokenise(row[1]) if is_word(word)}
    assert words - english_words() == set()


def test_a_malformed_line_is_named() -> None:
    with pytest.raises(ValueError, match=r"words_en\.tsv, line 2: 1 columns instead of 2"):
        read_table("words_en.tsv", 2)


def test_the_longest_phrase_is_found() -> None:
    lexicon = Lexicon([("st", "st", Role.FINDING), ("st senkung", "st depression", Role.FINDING)])
    found = lexicon.longest(["t", "st", "senkung"], 1)
    assert found is not None
    assert found.english == "st depression"
    assert lexicon.longest(["senkung"], 0) is None


def test_a_tilde_stands_for_the_endings_of_an_adjective() -> None:
    lexicon = Lexicon([("inferior~ infarkt", "inferior infarct", Role.FINDING)])
    assert lexicon.longest(["inferiorem", "infarkt"], 0) is not None
    assert lexicon.longest(["inferior", "infarkt"], 0) is None


def test_an_abbreviation_is_found_with_and_without_its_full_stop() -> None:
    lexicon = load_lexicon("de")
    for text in ("alter unbest.", "alter unbest"):
        tokens = tokenise(text, lexicon.abbreviations)
        found = lexicon.longest(tokens, 0)
        assert found is not None
        assert found.english == "age undetermined"
