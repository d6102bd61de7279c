"""From translated phrases to English sentences: where a sentence ends, and what moves to the front."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ecgfinder.reports.lexicon import Role

_TIDY = (
    (re.compile(r"\s+([,.;:)])"), r"\1"),
    (re.compile(r"\(\s+"), "("),
    (re.compile(r"(?<=\w)\s([-/])\s(?=\w)"), r"\1"),
    (re.compile(r"(?<=\bv\d),\s(?=[1-6]\b(?!/))"), ","),
    (re.compile(r"(?<=\bv\d,\d),\s(?=[1-6]\b)"), ","),
    (re.compile(r"[,;]+(?=[,.;:])|[,;:]+$|\(\s*\)"), ""),
    (re.compile(r"\.(?:\s*[.,;:])+"), "."),
    (re.compile(r"\s{2,}"), " "),
)
_STARTERS = (Role.FINDING, Role.WORD)


@dataclass
class SentenceBuilder:
    """Takes phrases in the order of the original and puts them together as English sentences."""

    _parts: list[str] = field(default_factory=list)
    _last: Role | None = None
    _complete: bool = False
    _group: int | None = None
    _noun: int | None = None
    _depth: int = 0

    def add(self, english: str, role: Role, *, starts_next: bool = False) -> None:
        """Append a phrase; `starts_next` says that a finding follows at once and takes it as its description."""
        if role in (Role.FRONT, Role.BEFORE):
            self._add_description(english, role, starts_next)
        elif role is Role.PLACE:
            self._add_place(english)
        elif role is Role.REMARK:
            self._append(f", {english}" if self._last in (Role.FINDING, Role.PLACE) else english, role)
        elif role in _STARTERS:
            self._start(english, role)
        else:
            self._append(english, role)

    def punctuate(self, mark: str) -> None:
        """Append a punctuation mark; a full stop ends the sentence."""
        self._depth = max(0, self._depth + (mark == "(") - (mark == ")"))
        self._parts.append("." if mark == "!" else mark)
        self._last = Role.FINDING if mark == ")" and self._complete else Role.LINK
        if mark in ".!;":
            self._complete, self._group, self._noun = False, None, None

    def text(self) -> str:
        """The sentences, ending with a full stop."""
        text = " ".join(self._parts)
        for pattern, replacement in _TIDY:
            text = pattern.sub(replacement, text)
        text = text.strip(" .,;:-")
        return f"{text}." if text else ""

    def _append(self, english: str, role: Role) -> None:
        if english:
            self._parts.append(english)
        self._last = role

    def _start(self, english: str, role: Role) -> None:
        """Begin a new sentence where the last is complete, and note where its adjectives and noun stand."""
        fresh = self._last is not Role.WORD
        if self._complete and self._last not in (Role.LINK, Role.WORD):
            self._parts.append("," if self._depth else ".")
            self._complete = False
        if fresh:
            self._group = len(self._parts)
        if role is Role.FINDING:
            self._noun, self._complete = len(self._parts), True
        self._append(english, role)

    def _add_description(self, english: str, role: Role, starts_next: bool) -> None:
        near = self._last in (Role.FINDING, Role.FRONT, Role.BEFORE)
        at = self._group if role is Role.FRONT else self._noun if near else None
        if at is None or self._noun is None or (starts_next and not near):
            self._describe_in_place(english, starts_next)
            return
        self._parts.insert(at, english)
        self._noun += 1
        self._last = role

    def _describe_in_place(self, english: str, starts_next: bool) -> None:
        if starts_next or not self._complete:
            self._start(english, Role.WORD)
        else:
            comma = [","] if self._last is Role.PLACE else []
            self._parts += [*comma, english]
            self._last = Role.FINDING

    def _add_place(self, english: str) -> None:
        if self._last in (Role.FINDING, Role.FRONT, Role.BEFORE, Role.REMARK) and not self._depth:
            self._parts.append("in")
        elif self._last is Role.PLACE:
            self._parts.append(",")
        self._append(english, Role.PLACE)
