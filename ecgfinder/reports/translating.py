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
_FOREIGN = ("de", "sv")


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
    if language in _FOREIGN:
        return _translate_foreign(text, str(language))
    parts = [_translate_sentence(sentence) for sentence in _SENTENCE.split(text) if sentence]
    return Translation(
        " ".join(part.english for part in parts),
        sum(part.n_translated for part in parts),
        sum(part.n_already_english for part in parts),
        tuple(word for part in parts for word in part.unknown),
    )


def _translate_sentence(text: str) -> Translation:
    tokens = tokenise(text)
    language = language_of(tokens)
    if language in _FOREIGN:
        return _translate_foreign(text, str(language))
    words = [token for token in tokens if is_word(token)]
    unknown = tuple(word for word in words if word not in english_words())
    return Translation(text, 0, len(words) - len(unknown), unknown)


def _translate_foreign(text: str, language: str) -> Translation:
    lexicon = load_lexicon(language)
    tokens = tokenise(text, lexicon.abbreviations)
    builder = SentenceBuilder()
    counts = {"translated": 0, "english": 0}
    unknown: list[str] = []
    entries = list(_matched(tokens, lexicon))
    for at, (entry, known) in enumerate(entries):
        n_words = sum(is_word(word) for word in entry.words)
        same = entry.english == " ".join(entry.words)
        if known:
            counts["english" if same else "translated"] += n_words
        elif n_words:
            unknown += entry.words
        if not known and not n_words and not is_place(entry.words[0]):
            builder.punctuate(entry.words[0])
        else:
            following = entries[at + 1][0].role if at + 1 < len(entries) else None
            builder.add(entry.english, entry.role, following)
    return Translation(builder.text(), counts["translated"], counts["english"], tuple(unknown))


def _matched(tokens: Sequence[str], lexicon: Lexicon) -> list[tuple[Entry, bool]]:
    """The text as lexicon entries, longest first, and whether each is known."""
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
