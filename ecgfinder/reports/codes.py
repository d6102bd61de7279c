"""The 71 SCP-ECG statements of PTB-XL: what each code means, in English and German.

Sources: `scp_statements.csv` of PTB-XL (Wagner et al. 2020) and the SCP-ECG standard EN 1064.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from ecgfinder.reports.lexicon import read_table

Kind = Literal["diagnostic", "form", "rhythm"]

_KINDS: dict[str, Kind] = {"d": "diagnostic", "f": "form", "r": "rhythm"}


@dataclass(frozen=True, slots=True)
class Statement:
    """One SCP-ECG statement; `super_class` and `sub_class` are None unless it is diagnostic."""

    code: str
    english: str
    german: str
    kinds: tuple[Kind, ...]
    super_class: str | None
    sub_class: str | None
    synonyms: tuple[str, ...]


@lru_cache
def statements() -> Mapping[str, Statement]:
    """All statements by code, the diagnostic ones first."""
    return MappingProxyType({row[0]: _statement(row) for row in read_table("scp_statements.tsv", 7)})


def statement_name(code: str, language: str = "en") -> str:
    """The description of a code in "de" or else in English; a code that is not known stands for itself."""
    known = statements().get(code)
    if known is None:
        return code
    return known.german if language == "de" else known.english


def _statement(row: list[str]) -> Statement:
    code, english, german, kinds, super_class, sub_class, synonyms = row
    return Statement(
        code,
        english,
        german,
        tuple(_KINDS[letter] for letter in kinds),
        super_class or None,
        sub_class or None,
        tuple(synonym for synonym in synonyms.split("; ") if synonym),
    )
