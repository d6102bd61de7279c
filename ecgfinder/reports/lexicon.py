"""The lexicon: tables of phrases and words that a doctor can edit, read once and matched longest first.

A table `lexicon_XX.tsv` has three columns: the phrase as it stands in a normalised report, its English, and its
role in the sentence (see `Role`). A word that ends in `~` stands for all inflected forms of a German adjective.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from ecgfinder.reports.tokens import tokenise

_ENDINGS = ("e", "er", "es", "en", "em")
_ABBREVIATION = re.compile(r"([^\W\d_]+)\.")


class Role(StrEnum):
    """What a phrase does in the English sentence."""

    FINDING = "finding"
    """A statement that can stand alone; it begins a new sentence where the one before it is complete."""
    WORD = "word"
    """Describes the finding that follows it; it too may begin a new sentence."""
    LINK = "link"
    """Ties two parts together (in, with, or): no sentence begins after it."""
    REMARK = "remark"
    """Follows its finding, set off by a comma (`, age undetermined`)."""
    FRONT = "front"
    """Written after the finding, but stands in front of all its adjectives in English (`possible`)."""
    BEFORE = "before"
    """Written after the finding, but stands directly in front of it in English (`flat`)."""
    EITHER = "either"
    """As `WORD` before another description, else as `FRONT` (`chronic`)."""
    PLACE = "place"
    """A lead or a group of leads."""
    PLAIN = "plain"
    """A word without grammar of its own, such as a word that is English already."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a table: the words it matches, their English and their role."""

    words: tuple[str, ...]
    english: str
    role: Role


class Lexicon:
    """Phrases of one language, found by their first word, the longest first."""

    def __init__(self, rows: Sequence[tuple[str, str, Role]]) -> None:
        self.abbreviations = frozenset(word for row in rows for word in _ABBREVIATION.findall(row[0]))
        phrases: dict[tuple[str, ...], Entry] = {}
        for source, english, role in sorted(rows, key=lambda row: row[0].count("~"), reverse=True):
            for words in _forms(tokenise(source, self.abbreviations)):
                phrases[words] = Entry(words, english, role)
        self.words = frozenset(word for words in phrases for word in words)
        self._by_first: dict[str, list[Entry]] = {}
        for entry in sorted(phrases.values(), key=lambda entry: -len(entry.words)):
            self._by_first.setdefault(entry.words[0], []).append(entry)

    def entries(self) -> Iterator[Entry]:
        """All phrases."""
        return itertools.chain.from_iterable(self._by_first.values())

    def longest(self, tokens: Sequence[str], start: int) -> Entry | None:
        """The longest phrase that stands at `tokens[start]`, or None."""
        for entry in self._by_first.get(tokens[start], ()):
            if tuple(tokens[start : start + len(entry.words)]) == entry.words:
                return entry
        return None


def _forms(tokens: list[str]) -> Iterator[tuple[str, ...]]:
    """Every inflected form of a phrase; the mark that follows a word stands for its endings."""
    choices: list[tuple[str, ...]] = []
    for piece in tokens:
        if piece == "~":
            choices[-1] = tuple(choices[-1][0] + ending for ending in _ENDINGS)
        else:
            choices.append((piece,))
    return itertools.product(*choices)


def read_table(name: str, columns: int) -> list[list[str]]:
    """The rows of a table of this package; blank lines and lines that start with `#` are skipped.

    ValueError names the table and the line that has not `columns` columns.
    """
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    rows = [(at, line.split("\t")) for at, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    for at, row in rows:
        if len(row) != columns:
            raise ValueError(f"{name}, line {at}: {len(row)} columns instead of {columns}")
    return [row for _, row in rows]


@lru_cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon of "de" (German) or "sv" (Swedish)."""
    return Lexicon(
        [(source, english, Role(role)) for source, english, role in read_table(f"lexicon_{language}.tsv", 3)]
    )


@lru_cache
def english_words() -> frozenset[str]:
    """The words that need no translation."""
    return frozenset(row[0] for row in read_table("words_en.tsv", 1))


@lru_cache
def spellings() -> dict[str, str]:
    """Every known other spelling of a word: misspelt, cut off, American, or `ue` for `ü`."""
    table = {_ascii(word): word for word in load_lexicon("de").words if word != _ascii(word)}
    known = english_words()
    table = {spelling: word for spelling, word in table.items() if spelling not in known}
    return table | dict(read_table("spelling.tsv", 2))


def _ascii(word: str) -> str:
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
