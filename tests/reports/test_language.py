from __future__ import annotations

import pytest

from ecgfinder.reports import detect_language, normalise


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sinusrhythmus linkstyp sonst normales ekg", "de"),
        ("schrittmacher ekg", "de"),
        ("Überdrehter Linkstyp", "de"),
        ("st-hebung in v1", "de"),
        ("sinus rhythm. normal ecg.", "en"),
        ("pacemaker spikes noted.", "en"),
        ("trace only requested.", "en"),
        ("sinusrytm normalt ekg", "sv"),
        ("vänster el-axel", "sv"),
        ("ventrikulär(a) extrasystoli(er)", "sv"),
        ("quaxifex", None),
        ("v1 12", None),
        ("", None),
    ],
)
def test_the_language_is_told_by_its_words(text: str, language: str | None) -> None:
    assert detect_language(normalise(text)) == language
