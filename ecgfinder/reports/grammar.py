"""From translated phrases to English sentences: where a sentence ends, and what moves to the front."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ecgfinder.reports.lexicon import Role

_REGION = (
    r"(?:high lateral|antero-inferior|(?:infero|antero)(?:lateral|septal|posterior)"
    r"|anterior|inferior|lateral|septal|posterior)"
)
_SHARED = r"(?: ischaemia or lv strain| subendocardial injury| myocardial involvement| leads)"
_TIDY = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\s+([,.;:)])", r"\1"),
        (r"\(\s*,?\s*", "("),
        (r"(?<=\w)\s([-/])\s(?=\w)", r"\1"),
        (r"(?<=\bv\d),\s(?=[1-6]\b(?!/))", ","),
        (r"(?<=\bv\d,\d),\s(?=[1-6]\b)", ","),
        (r"[,;]+(?=[,.;:])|[,;:]+$|\(\s*\)", ""),
        (r"\.(?:\s*[.,;:])+", "."),
        (r"\s{2,}", " "),
        (r"\b0,(?=\d)", "0."),
        (r"\bago (\d+ (?:years|weeks|days))", r"\1 ago"),
        # "anterior ischaemia. lateral ischaemia" -> "anterior, lateral ischaemia" -> "anterior and lateral ischaemia"
        (rf"\b({_REGION})({_SHARED})[.,] (?={_REGION}\2)", r"\1, "),
        (rf"\b({_REGION}(?:, {_REGION})*), ({_REGION}{_SHARED})", r"\1 and \2"),
    )
)
_BARE = ("t waves", "p waves", "q waves", "r waves", "st")
_STARTERS = (Role.FINDING, Role.WORD)
_MOVED = (Role.FRONT, Role.BEFORE)


@dataclass
class SentenceBuilder:
    """Takes phrases in the order of the original and puts them together as English sentences.

    `_group` and `_noun` are the positions, among the parts, of the last finding with its adjectives and without.
    """

    _parts: list[str] = field(default_factory=list)
    _last: Role | None = None
    _complete: bool = False
    _group: int = 0
    _noun: int = 0
    _depth: int = 0

    def add(self, english: str, role: Role, following: Role | None = None) -> None:
        """Append a phrase; `following` is the role of the next one."""
        if role is Role.EITHER:
            role = Role.WORD if following is Role.WORD else Role.FRONT
        if role in _MOVED:
            self._add_description(english, role)
        elif role is Role.PLACE:
            self._add_place(english)
        elif role is Role.REMARK:
            self._append(f", {english}" if self._complete else english, role)
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
            self._complete = False

    def text(self) -> str:
        """The sentences, ending with a full stop."""
        text = " ".join(self._parts)
        for pattern, replacement in _TIDY:
            text = pattern.sub(replacement, text)
        text = text.strip(" .,;:-")
        return f"{text}." if text else ""

    def _append(self, english: str, role: Role) -> None:
        self._parts.append(english)
        self._last = role

    def _start(self, english: str, role: Role) -> None:
        """Begin a new sentence where the last is complete, and note where its adjectives and noun stand."""
        if self._complete and self._last not in (Role.LINK, Role.WORD):
            self._parts.append("," if self._depth else ".")
            self._complete = False
        if self._last is not Role.WORD:
            self._group = len(self._parts)
        if role is Role.FINDING:
            self._noun, self._complete = len(self._parts), True
        self._append(english, role)

    def _add_description(self, english: str, role: Role) -> None:
        """Put a description in front of its finding if that can be told, else leave it where it stands."""
        if not self._complete:
            self._start(english, Role.WORD)
        elif role is Role.FRONT:
            self._move(english, self._group, role)
        elif self._last in (Role.FINDING, *_MOVED) or self._names_bare_wave():
            self._move(english, self._noun, role)
        else:
            comma = [","] if self._last is Role.PLACE else []
            self._parts += [*comma, english]
            self._last = Role.FINDING

    def _names_bare_wave(self) -> bool:
        """Whether the sentence ends in a place and has a wave without description yet (`t in v4-6 biphasisch`)."""
        return self._last is Role.PLACE and self._group == self._noun and self._parts[self._noun] in _BARE

    def _move(self, english: str, position: int, role: Role) -> None:
        if self._parts[-1] == ",":
            self._parts.pop()
        self._parts.insert(position, english)
        self._noun += 1
        self._last = role

    def _add_place(self, english: str) -> None:
        if self._complete and self._last in (Role.FINDING, Role.REMARK, *_MOVED) and not self._depth:
            self._parts.append("in")
        elif self._last is Role.PLACE:
            self._parts.append(",")
        self._append(english, Role.PLACE)
