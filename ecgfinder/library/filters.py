"""Which cases a search may answer with, as parametrised SQL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from ecgfinder.domain import Sex

Clause = tuple[str, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that all must hold; None or empty means "any".

    `age_years` is an inclusive range, either end None. `codes` and `tags` ask for at least one of them.
    `recorded` is a range of times, the end exclusive. `source` is the beginning of a source id, such as `ptbxl/`.
    `report_text` are words that the report, original or English, must all contain (a word's beginning is enough).
    """

    sex: Sex | None = None
    age_years: tuple[float | None, float | None] | None = None
    codes: tuple[str, ...] = ()
    recorded: tuple[datetime | None, datetime | None] | None = None
    device: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    has_report: bool | None = None
    report_text: str | None = None
    bookmarked: bool | None = None

    def clauses(self) -> list[Clause]:
        """The SQL conditions on the table `cases`, each with its parameters."""
        found = [
            *_range("age_years", self.age_years),
            *_equal("sex", self.sex),
            *_equal("device", self.device),
            *_among("statements", "code", self.codes),
            *_among("tags", "tag", self.tags),
            *_times(self.recorded),
            *_source(self.source),
            *_has("reports WHERE text <> ''", self.has_report),
            *_has("bookmarks", self.bookmarked),
        ]
        if self.report_text and self.report_text.strip():
            found.append(
                (
                    "case_id IN (SELECT rowid FROM reports_fts WHERE reports_fts MATCH ?)",
                    (fts_query(self.report_text),),
                )
            )
        return found

    def where(self) -> Clause:
        """One SQL condition on `cases` for all, with its parameters; `1` when there is none."""
        clauses = self.clauses()
        sql = " AND ".join(clause for clause, _ in clauses) or "1"
        return sql, tuple(value for _, values in clauses for value in values)


def fts_query(text: str) -> str:
    """Words as a full-text query in which no character of the text acts as an operator.

    >>> fts_query('sinus "rhythm OR 1=1')
    '"sinus"* "rhythm"* "OR"* "1"* "1"*'
    """
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", text)) or '""'


def _range(column: str, bounds: tuple[float | None, float | None] | None) -> list[Clause]:
    low, high = bounds or (None, None)
    return [(f"{column} {sign} ?", (bound,)) for sign, bound in ((">=", low), ("<=", high)) if bound is not None]


def _times(bounds: tuple[datetime | None, datetime | None] | None) -> list[Clause]:
    start, end = bounds or (None, None)
    return [
        (f"recorded_at {sign} ?", (bound.isoformat(),))
        for sign, bound in ((">=", start), ("<", end))
        if bound is not None
    ]


def _equal(column: str, value: str | None) -> list[Clause]:
    return [] if value is None else [(f"{column} = ?", (value,))]


def _among(table: str, column: str, values: tuple[str, ...]) -> list[Clause]:
    if not values:
        return []
    marks = ", ".join("?" * len(values))
    return [(f"case_id IN (SELECT case_id FROM {table} WHERE {column} IN ({marks}))", values)]  # noqa: S608 - own names


def _source(prefix: str | None) -> list[Clause]:
    return [] if not prefix else [("substr(source_id, 1, ?) = ?", (len(prefix), prefix))]


def _has(table: str, wanted: bool | None) -> list[Clause]:
    if wanted is None:
        return []
    return [(f"case_id {'IN' if wanted else 'NOT IN'} (SELECT case_id FROM {table})", ())]  # noqa: S608 - own names
