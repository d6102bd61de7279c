"""Which cases a search may answer with, as parametrised SQL."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from ecgfinder.domain import Sex

Clause = tuple[str, tuple[object, ...]]
Belongs = Callable[[str, str, str], str]


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that all must hold; None or empty means "any".

    `age_years` is an inclusive range, either end None. `codes` and `tags` ask for at least one of them.
    `recorded` is a range of times, the end exclusive. `source` is the beginning of a source id, such as `ptbxl/`.
    `report_text` are words that the report, original or English, must all contain (a word's beginning is enough).
    `patient` is a patient's pseudonymous reference.
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
    patient: str | None = None

    def where(self, *, of_few: bool = False) -> Clause:
        """One SQL condition on the table `cases`, with its parameters; `1 = 1` when all may pass.

        `of_few` words it for looking at some hundred cases one by one, instead of for finding all that pass.
        """
        belongs = _one_by_one if of_few else _all_at_once
        clauses = [
            *_range("age_years", self.age_years),
            *_equal("sex", self.sex),
            *_equal("device", self.device),
            *_times(self.recorded),
            *_source(self.source),
            *_patient(self.patient),
            *_among(belongs, "statements", "code", self.codes),
            *_among(belongs, "tags", "tag", self.tags),
            *_has(belongs, "reports", "text <> ''", self.has_report),
            *_has(belongs, "bookmarks", "1 = 1", self.bookmarked),
        ]
        if self.report_text and self.report_text.strip():
            sql = belongs("reports_fts", "rowid", "reports_fts MATCH ?")
            clauses.append((sql, (fts_query(self.report_text),)))
        sql = " AND ".join(clause for clause, _ in clauses) or "1 = 1"
        return sql, tuple(value for _, values in clauses for value in values)


def filter_to_json(where: Filter) -> dict[str, Any]:
    """The conditions that are set, as JSON can hold them."""
    held = {name: value for name, value in asdict(where).items() if value not in (None, ())}
    if where.recorded is not None:
        held["recorded"] = [None if time is None else time.isoformat() for time in where.recorded]
    return held


def filter_from_json(held: Mapping[str, Any]) -> Filter | None:
    """The filter that `filter_to_json` described; None where it has a condition that this program does not know."""
    if not set(held) <= {each.name for each in fields(Filter)}:
        return None
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in held.items()}
    if "recorded" in values:
        values["recorded"] = tuple(None if time is None else datetime.fromisoformat(time) for time in held["recorded"])
    return Filter(**values)


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


def _source(prefix: str | None) -> list[Clause]:
    return [] if not prefix else [("substr(source_id, 1, ?) = ?", (len(prefix), prefix))]


def _patient(reference: str | None) -> list[Clause]:
    sql = "patient_id IN (SELECT patient_id FROM patients WHERE reference = ?)"
    return [] if reference is None else [(sql, (reference,))]


def _all_at_once(table: str, key: str, condition: str) -> str:
    return f"case_id IN (SELECT {key} FROM {table} WHERE {condition})"  # noqa: S608 - own names


def _one_by_one(table: str, key: str, condition: str) -> str:
    return f"EXISTS (SELECT 1 FROM {table} WHERE {table}.{key} = cases.case_id AND {condition})"  # noqa: S608


def _among(belongs: Belongs, table: str, column: str, values: tuple[str, ...]) -> list[Clause]:
    marks = ", ".join("?" * len(values))
    return [(belongs(table, "case_id", f"{column} IN ({marks})"), values)] if values else []


def _has(belongs: Belongs, table: str, condition: str, wanted: bool | None) -> list[Clause]:
    sql = belongs(table, "case_id", condition)
    return [] if wanted is None else [(sql if wanted else f"NOT {sql}", ())]
