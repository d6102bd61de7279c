"""Cutting a normalised report into words, numbers and punctuation."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

PLACES = frozenset({"i", "ii", "iii", "avr", "avl", "avf", *(f"v{n}" for n in range(1, 10))})
"""Lead names as they stand in lower-cased text."""

_TOKEN = re.compile(r"(?P<gap>\s*)(?P<text>v[1-9](?!\d)|\d+(?:[.,:/]\d+)*|[^\W\d_]+|\S)")


def is_word(token: str) -> bool:
    """Whether a token is written with letters and is no lead name."""
    return token.isalpha() and token not in PLACES


def is_place(token: str) -> bool:
    """Whether a token names a lead or is a number that may continue one (`v5,6`)."""
    return token in PLACES or token[0].isdigit()


def tokenise(text: str, abbreviations: Collection[str] = ()) -> list[str]:
    """Words, numbers and single punctuation marks of `text`, in order.

    A hyphen that joins words is dropped (`st-senkung` and `st senkung` are alike), as is the full stop of an
    abbreviation; a hyphen between leads or numbers stays (`v1-v3`).

    >>> tokenise("st-senkung in v4-v6, i")
    ['st', 'senkung', 'in', 'v4', '-', 'v6', ',', 'i']
    """
    found = [(match["text"], bool(match["gap"])) for match in _TOKEN.finditer(text)]
    return list(_without_joints(found, abbreviations))


def _without_joints(found: list[tuple[str, bool]], abbreviations: Collection[str]) -> Iterator[str]:
    for at, (piece, spaced) in enumerate(found):
        before = found[at - 1][0] if at else ""
        after, after_spaced = found[at + 1] if at + 1 < len(found) else ("", True)
        ends_abbreviation = piece == "." and not spaced and before in abbreviations
        if not ends_abbreviation and not _joins(piece, before, after, spaced and after_spaced):
            yield piece


def _joins(piece: str, before: str, after: str, free: bool) -> bool:
    """Whether `piece` is a hyphen that joins words, `free` if it stands between blanks."""
    return piece == "-" and not free and bool(before and after) and not (is_place(before) and is_place(after))
