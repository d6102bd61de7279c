"""Which language a report is written in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ecgfinder.reports.lexicon import english_words, load_lexicon
from ecgfinder.reports.tokens import is_word, tokenise

LANGUAGES = ("de", "en", "sv")
"""The languages that can be told apart, as ISO 639-1 codes; the first wins a tie."""


@lru_cache
def _weights() -> dict[str, dict[str, float]]:
    """For each known word, what it says for each language; a word of two languages says half as much."""
    known = {"de": load_lexicon("de").words, "en": english_words(), "sv": load_lexicon("sv").words}
    weights: dict[str, dict[str, float]] = {}
    for word in filter(is_word, frozenset().union(*known.values())):
        speakers = [language for language in LANGUAGES if word in known[language]]
        weights[word] = dict.fromkeys(speakers, 1 / len(speakers) ** 2)
    return weights


def detect_language(text: str) -> str | None:
    """The language of a normalised text: "de", "en", "sv", or None if no word of it is known."""
    return language_of(tokenise(text))


def language_of(tokens: Iterable[str]) -> str | None:
    """The language of a tokenised text, as `detect_language`."""
    scores = dict.fromkeys(LANGUAGES, 0.0)
    weights = _weights()
    for token in tokens:
        for language, weight in weights.get(token, {}).items():
            scores[language] += weight
    best = max(LANGUAGES, key=scores.__getitem__)
    return best if scores[best] else None
