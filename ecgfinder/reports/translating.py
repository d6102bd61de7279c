"""Translating a German or Swedish report into English with the lexicon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ecgfinder.reports.grammar import SentenceBuilder
from ecgfinder.reports.language import language_of
from ecgfinder.reports.lexicon import Entry, Lexicon, Role, english_words, load_lexicon
from ecgfinder.reports.tokens import PLACES, is_place, is_word, tokenise

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
FOREIGN = ("de", "sv")
"""The languages that are translated."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A report in English, and how many of its words the lexicon knew.

    Counted are words; lead names, numbers and punctuation are the same in every language. `unknown` words
    stand unchanged in the text.
    """

    english: str
    n_translated: int = 0
    n_already_english: int = 0
    unknown: tuple[str, ...] = ()

    @property
    def n_words(self) -> int:
        """All words that were counted."""
        return self.n_translated + self.n_already_english + len(self.unknown)

    @property
    def coverage(self) -> float:
        """The share of words that were translated or English already; 1 for a text without words."""
        return 1 - len(self.unknown) / self.n_words if self.n_words else 1.0


def translate(text: str, language: str | None) -> Translation:
    """Render a normalised report in English. `language` is what `detect_language` says of it.

    An English report stays as it is, save sentences in another language.
    """
    if language in FOREIGN:
        return _translate_foreign(text, str(language))
    parts = [_translate_sentence(sentence) for sentence in _SENTENCE.split(text) if sentence]
    return Translation(
        " ".join(part.english for part in parts),
        sum(part.n_translated for part in parts),
        sum(part.n_already_english for part in parts),
        tuple(word for part in parts for word in part.unknown),
    )


def _translate_sentence(text: str) -> Translation:
    """A sentence of an English report: as it is, unless a written-out word shows that it is in another language."""
    tokens = tokenise(text)
    words = [token for token in tokens if is_word(token)]
    unknown = tuple(word for word in words if word not in english_words())
    language = language_of(tokens)
    if language in FOREIGN and any(len(word) > 3 for word in unknown):
        return _translate_foreign(text, str(language))
    return Translation(text, 0, len(words) - len(unknown), unknown)


def _translate_foreign(text: str, language: str) -> Translation:
    lexicon = load_lexicon(language)
    matched = match_phrases(tokenise(text, lexicon.abbreviations), lexicon)
    builder = SentenceBuilder()
    for (entry, known), (following, _) in zip(matched, [*matched[1:], (None, False)], strict=True):
        if known or is_place(entry.words[0]) or is_word(entry.words[0]):
            builder.add(entry.english, entry.role, following.role if following else None)
        else:
            builder.punctuate(entry.words[0])
    return _counted(builder.text(), matched)


def _counted(english: str, matched: Sequence[tuple[Entry, bool]]) -> Translation:
    """The translation with its words counted by what became of them."""
    translated = already = 0
    unknown: list[str] = []
    for entry, known in matched:
        words = [word for word in entry.words if is_word(word)]
        if not known:
            unknown += words
        elif entry.english == " ".join(entry.words):
            already += len(words)
        else:
            translated += len(words)
    return Translation(english, translated, already, tuple(unknown))


def match_phrases(tokens: Sequence[str], lexicon: Lexicon) -> list[tuple[Entry, bool]]:
    """A tokenised text as lexicon entries, longest first, and whether each is known.

    What is not in the lexicon becomes an entry of its own: a lead (`Role.PLACE`), else `Role.PLAIN`.
    """
    found: list[tuple[Entry, bool]] = []
    at = 0
    while at < len(tokens):
        entry = lexicon.longest(tokens, at)
        known = entry is not None or tokens[at] in english_words()
        if entry is None or (entry.words == ("r",) and _continues_leads(tokens, at)):
            entry = _unmatched(tokens, at)
        found.append((entry, known))
        at += len(entry.words)
    return found


def _unmatched(tokens: Sequence[str], at: int) -> Entry:
    """A token outside the lexicon as it is: a lead, a number that continues a list of leads, or a plain word."""
    token = tokens[at]
    if token in ("r",):
        return Entry(("r",), "avr", Role.PLACE)
    continues = token[0].isdigit() and _continues_leads(tokens, at)
    return Entry((token,), token, Role.PLACE if token in PLACES or continues else Role.PLAIN)


def _continues_leads(tokens: Sequence[str], at: int) -> bool:
    """Whether `tokens[at]` stands in a list of leads (`v5,6`; `iii, l, r`) and not before "in"."""
    listed = at > 1 and tokens[at - 1] in ",-/" and (is_place(tokens[at - 2]) or tokens[at - 2] in "lf")
    return listed and tokens[at + 1 : at + 2] != ["in"]
