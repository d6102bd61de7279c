from __future__ import annotations

import pytest

from ecgfinder.reports import normalise, says_nothing
from ecgfinder.reports.lexicon import english_words, read_table, spellings


@pytest.mark.parametrize(
    ("written", "normalised"),
    [
        (
            "sinusrhythmus normales ekg 4.46                          unbestÄtigter bericht",
            "sinusrhythmus normales ekg",
        ),
        ("sinusrhythmus linkstyp 4.46                          unbestÄti", "sinusrhythmus linkstyp"),
        ("ischaemia not  excluded 4.40                          unconfi", "ischaemia not excluded"),
        ("sinusrhythmus " * 17 + "linkstyp 4.4", "sinusrhythmus " * 17 + "linkstyp"),
        ("sinus rhythm. normal ecg. Edit: NORM 100, (NORM 100)", "sinus rhythm. normal ecg."),
        ("linkstyp 4.46                 unbestÄtigter bericht Edit: IMI 50, QSIII", "linkstyp"),
        ("UNVOLLSTÄNDIGER  Rechtsschenkelblock", "unvollständiger rechtsschenkelblock"),
        ("ueberdrehter linkstyp", "überdrehter linkstyp"),
        ("verzoegerte r-progression", "verzögerte r-progression"),
        ("mäßige amplitudenkriterien f#r linkshypertrophie", "mässige amplitudenkriterien für linkshypertrophie"),
        ("r-s #bergang", "r-s übergang"),
        ("U\u0308berleitung", "überleitung"),
        ("anterior ischemia", "anterior ischaemia"),
        ("pathologsiches keg", "pathologisches ekg"),
        ("neg. t in v 1, v 4-6", "neg. t in v1, v4-6"),
        ("g tachykardes vorhofflimmern", "tachykardes vorhofflimmern"),
        ("  sinus\nrhythm \t", "sinus rhythm"),
        ("Normal sinus rhythm \r\n  Normal ECG.\nLVH", "normal sinus rhythm. normal ecg. lvh"),
        ("Ventricular rate,\nPR 0.24\n120 ms", "ventricular rate, pr 0.24 120 ms"),
        ("", ""),
    ],
)
def test_a_report_is_spelt_in_one_way(written: str, normalised: str) -> None:
    assert normalise(written) == normalised


@pytest.mark.parametrize(
    "text",
    [
        "frequent premature atrial contractions. v5,6",
        "t waves are low in v4,5,6",
        "kalium 4.46",
        "potassium 4.4",
        "pr interval 0.24",
        "neue veränderung, value of treatment",
        "credit: none",
    ],
)
def test_clinical_content_is_kept(text: str) -> None:
    assert normalise(text) == text


def test_normalising_twice_changes_nothing_for_every_known_spelling() -> None:
    assert [word for word in spellings() if normalise(normalise(word)) != normalise(word)] == []


def test_no_english_word_is_taken_for_a_misspelling() -> None:
    assert english_words() & spellings().keys() == set()


def test_the_spelling_table_names_each_word_once() -> None:
    words = [wrong for wrong, _ in read_table("spelling.tsv", 2)]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    "text", ["trace only requested.", "Trace only requested", "", " . ", "4.46  unbestätigter bericht"]
)
def test_a_report_without_findings_says_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["sinus rhythm", "trace only requested. sinus rhythm.", "normales ekg"])
def test_a_report_with_a_finding_says_something(text: str) -> None:
    assert not says_nothing(text)
