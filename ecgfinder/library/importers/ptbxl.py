"""The PTB-XL data set: a folder with ptbxl_database.csv and records100/ or records500/ (Wagner et al. 2020)."""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from ecgfinder.domain import LibraryError, Patient, Sex, UserFacingError
from ecgfinder.library.cases import NewCase
from ecgfinder.library.importers.source import Candidate
from ecgfinder.library.statements import Statement, read_statement_table

TABLE = "ptbxl_database.csv"
STATEMENTS = "scp_statements.csv"
_HIDDEN_AGE_YEARS, _OLDEST_YEARS = 300.0, 90.0  # PTB-XL writes 300 for everyone above 89
_SEX: dict[str, Sex] = {"0": "M", "1": "F"}
_RECORD = re.compile(r"(\d{5})_(lr|hr)")

Row = Mapping[str, str]


class PtbXl:
    """A PTB-XL folder. `rate_hz` is 100 or 500; None takes the higher one whose files are there."""

    same_content_is_same_case = False

    def __init__(self, folder: Path, rate_hz: int | None = None) -> None:
        self.folder = folder
        self.rate_hz = rate_hz or (500 if (folder / "records500").is_dir() else 100)

    def candidates(self) -> Sequence[Candidate]:
        """One for each row of the table, in its order."""
        column = {100: "filename_lr", 500: "filename_hr"}[self.rate_hz]
        rows = _read_table(self.folder / TABLE)
        return [Candidate(row[column], _source_id(row), partial(self._load, row, row[column])) for row in rows]

    def statements(self) -> Sequence[Statement]:
        """The meanings of scp_statements.csv, where it is there."""
        table = self.folder / STATEMENTS
        return read_statement_table(table) if table.is_file() else ()

    def _load(self, row: Row, record: str) -> NewCase:
        from ecgfinder.readers import read_ecg
        from ecgfinder.reports import make_report

        ecg = read_ecg(self.folder / f"{record}.hea")
        try:
            return NewCase(
                source_id=_source_id(row),
                ecg=ecg,
                report=make_report(row["report"]),
                codes=_codes(row["scp_codes"]),
                patient=Patient(
                    _age_years(row["age"]), _SEX.get(_whole(row["sex"])), f"ptbxl/{_whole(row['patient_id'])}"
                ),
                recorded_at=_time(row.get("recording_date", "")),
                device=" ".join(row.get("device", "").split()) or None,
            )
        except (ValueError, SyntaxError) as error:
            raise UserFacingError(
                f"its row in {TABLE} cannot be understood ({error})", path=self.folder / record
            ) from error


def is_ptbxl(folder: Path) -> bool:
    """Whether a folder is laid out as PTB-XL."""
    return (folder / TABLE).is_file()


def source_id_of(path: Path) -> str | None:
    """`ptbxl/00001` for a path such as records100/00000/00001_lr.hea, None for any other."""
    match = _RECORD.fullmatch(path.stem)
    inside = any(part in ("records100", "records500") for part in path.absolute().parts)
    return f"ptbxl/{match[1]}" if match and inside else None


def _read_table(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LibraryError(f"the table of PTB-XL cannot be read ({error})", path=path) from error
    needed = {"ecg_id", "patient_id", "age", "sex", "report", "scp_codes", "filename_lr", "filename_hr"}
    if rows and needed - rows[0].keys():
        raise LibraryError(f"the table lacks the columns {', '.join(sorted(needed - rows[0].keys()))}", path=path)
    return rows


def _source_id(row: Row) -> str:
    return f"ptbxl/{_whole(row['ecg_id']).zfill(5)}"


def _whole(number: str) -> str:
    """`15709` for "15709", "15709.0" or blank-padded: the table's versions differ."""
    return number.strip().removesuffix(".0")


def _age_years(text: str) -> float | None:
    age_years = float(text) if text.strip() else None
    return _OLDEST_YEARS if age_years == _HIDDEN_AGE_YEARS else age_years


def _codes(text: str) -> dict[str, float]:
    return {str(code): float(likelihood) for code, likelihood in dict(ast.literal_eval(text)).items()}


def _time(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text.strip() else None
