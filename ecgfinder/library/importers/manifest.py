"""A CSV table that lists ECG files with what is known of them."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.domain import LibraryError, Patient, UserFacingError
from ecgfinder.library.cases import NewCase
from ecgfinder.library.importers.files import content_id
from ecgfinder.library.importers.identity import Identity
from ecgfinder.library.importers.source import Candidate
from ecgfinder.library.statements import Statement

if TYPE_CHECKING:
    from ecgfinder.readers import Hints

COLUMNS = ("path", "report", "age", "sex", "codes", "patient", "recorded_at", "device", "tags", "source_id")
_SEPARATOR = re.compile(r"[;|\s]+")

Row = Mapping[str, str]


class Manifest:
    """A CSV file with the columns of `COLUMNS`; only `path`, relative to the CSV file, is needed.

    `codes` are SCP statements separated by blanks or semicolons, each with its likelihood if wanted (`AFIB:100`);
    `tags` are separated likewise; `recorded_at` is ISO 8601. What a row leaves blank is taken from the ECG.
    """

    same_content_is_same_case = True

    def __init__(self, path: Path, identity: Identity, hints: Hints | None = None) -> None:
        self.path = path
        self.identity = identity
        self.hints = hints

    def candidates(self) -> Sequence[Candidate]:
        """One for each row, in its order."""
        return [
            Candidate(row["path"], row.get("source_id") or None, partial(self._load, row)) for row in _rows(self.path)
        ]

    def statements(self) -> Sequence[Statement]:
        """Nothing: files do not explain their codes."""
        return ()

    def _load(self, row: Row) -> NewCase:
        from ecgfinder.readers import read_ecg
        from ecgfinder.reports import as_scp, make_report

        path = self.path.parent / row["path"]
        ecg = read_ecg(path, self.hints)
        try:
            return NewCase(
                source_id=row.get("source_id") or (row["path"] if self.identity.keep else content_id(ecg)),
                ecg=ecg,
                report=make_report(row.get("report") or "\n".join(ecg.device_statements)),
                codes=as_scp(_codes(row["codes"]) if row.get("codes") else ecg.codes),
                patient=self.identity.patient(_patient(row, ecg.patient)),
                recorded_at=datetime.fromisoformat(row["recorded_at"]) if row.get("recorded_at") else None,
                device=row.get("device") or None,
                tags=tuple(tag for tag in _SEPARATOR.split(row.get("tags", "")) if tag),
            )
        except ValueError as error:
            raise UserFacingError(f"its row in {self.path.name} cannot be understood ({error})", path=path) from error


def is_manifest(path: Path) -> bool:
    """Whether a file is a CSV table with a column `path`; a CSV file of samples is none."""
    if path.suffix.casefold() != ".csv" or not path.is_file():
        return False
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return "path" in _names(file.readline(10_000))
    except (OSError, UnicodeDecodeError):
        return False


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            rows = csv.DictReader(file, fieldnames=_names(first), delimiter=_delimiter(first), restkey="", restval="")
            return [{name: str(value or "").strip() for name, value in row.items()} for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LibraryError(f"the table cannot be read ({error})", path=path) from error


def _delimiter(first_line: str) -> str:
    return max(",;\t", key=first_line.count)


def _names(first_line: str) -> list[str]:
    return [name.strip().strip('"').casefold() for name in first_line.strip().split(_delimiter(first_line))]


def _patient(row: Row, of_ecg: Patient) -> Patient:
    from ecgfinder.readers.demographics import parse_sex

    age, sex = row.get("age"), parse_sex(row.get("sex", ""))
    return Patient(
        age_years=float(age) if age else of_ecg.age_years,
        sex=sex or of_ecg.sex,
        reference=row.get("patient") or of_ecg.reference,
        name=of_ecg.name,
    )


def _codes(text: str) -> dict[str, float]:
    found = (item.partition(":") for item in _SEPARATOR.split(text) if item)
    return {code: float(likelihood or 0) for code, _, likelihood in found}
