"""Phrases that two reports share, so that a reader need not look for them. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from ecgfinder.domain import Report

_BREAKS = re.compile(r"\.(?!\d)|[;:,\n\[\]()]")
_LEAST_LETTERS = 4
_SIGNATURE = re.compile(r"[\d.]*\s*(un)?best\wtigter bericht|unconfirmed \w*", re.IGNORECASE)
_SAYING_LITTLE = frozenset({"normal", "otherwise normal", "ecg", "otherwise normal ecg", "possible", "sonst normal"})

Span = tuple[int, int]


def phrases_of(texts: Iterable[str]) -> frozenset[str]:
    """The phrases of some texts, between their punctuation, in lower case; those that say little are left out."""
    found = {" ".join(part.split()).casefold() for text in texts for part in _BREAKS.split(_SIGNATURE.sub(".", text))}
    return frozenset(it for it in found if _says_something(it))


def _says_something(phrase: str) -> bool:
    return sum(map(str.isalpha, phrase)) >= _LEAST_LETTERS and phrase not in _SAYING_LITTLE


def texts_of(report: Report | None) -> list[str]:
    """A report's text as written and in English."""
    return [] if report is None else [report.text, report.english or ""]


def shared_spans(text: str, phrases: frozenset[str]) -> list[Span]:
    """Where any of the phrases stands in a text, whole words only; what overlaps is one span."""
    merged: list[Span] = []
    for start, end in sorted(_matches(text, phrases)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _matches(text: str, phrases: frozenset[str]) -> Iterator[Span]:
    for phrase in phrases:
        words = r"\s+".join(re.escape(word) for word in phrase.split())
        for match in re.finditer(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE):
            yield match.span()


def marked_html(text: str, phrases: frozenset[str], style: str) -> str:
    """A text as HTML, escaped, lines kept, with the phrases in a style sheet's style."""
    parts, at = [], 0
    for start, end in shared_spans(text, phrases):
        parts += [escape(text[at:start]), f"<span style='{style}'>{escape(text[start:end])}</span>"]
        at = end
    return "".join([*parts, escape(text[at:])]).replace("\n", "<br>")
