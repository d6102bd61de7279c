"""What statement codes mean, kept in the library that uses them."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

from ecgfinder.domain import LibraryError
from ecgfinder.library.store import Store


@dataclass(frozen=True, slots=True)
class Statement:
    """An SCP-ECG statement: its meaning, its place among the diagnostic classes, its codes elsewhere."""

    code: str
    description: str
    category: str | None = None
    super_class: str | None = None
    sub_class: str | None = None
    aha: str | None = None
    aecg: str | None = None
    cdisc: str | None = None
    dicom: str | None = None


_COLUMNS = {
    "category": "Statement Category",
    "super_class": "diagnostic_class",
    "sub_class": "diagnostic_subclass",
    "aha": "AHA code",
    "aecg": "aECG REFID",
    "cdisc": "CDISC Code",
    "dicom": "DICOM Code",
}


def read_statement_table(path: Path) -> list[Statement]:
    """The statements of a scp_statements.csv as PTB-XL ships it. Raises LibraryError when it cannot be read."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LibraryError(f"the table of statements cannot be read ({error})", path=path) from error
    return [
        Statement(row[""], row["description"], **{name: _filled(row.get(column)) for name, column in _COLUMNS.items()})
        for row in rows
        if row.get("")
    ]


def store_statements(store: Store, statements: Iterable[Statement]) -> None:
    """Keep the meaning of codes; what is known already is overwritten."""
    with store.writing():
        for statement in statements:
            store.write("DELETE FROM statement_codes WHERE code = ?", (statement.code,))
            store.write("INSERT INTO statement_codes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(statement))


def load_statements(store: Store) -> dict[str, Statement]:
    """The codes whose meaning is known here."""
    rows = store.rows(
        "SELECT code, description, category, super_class, sub_class, aha, aecg, cdisc, dicom FROM statement_codes"
    )
    return {row[0]: Statement(*row) for row in rows}


def _filled(text: str | None) -> str | None:
    """The text, or None for a blank cell; numbers that the table's writer made floats become whole again."""
    return (text or "").strip().removesuffix(".0") or None
