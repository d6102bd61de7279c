"""The tables of a PTB-XL folder, as the protocols need them."""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import UserFacingError

SUPER_CLASSES = ("NORM", "MI", "STTC", "CD", "HYP")


@dataclass(frozen=True)
class Statements:
    """The SCP statements of scp_statements.csv: code -> super-class and sub-class of the diagnostic ones."""

    codes: tuple[str, ...]
    description: dict[str, str]
    super_class: dict[str, str]
    sub_class: dict[str, str]
    form: frozenset[str]
    rhythm: frozenset[str]


@dataclass(frozen=True)
class Record:
    """One row of ptbxl_database.csv."""

    ecg_id: int
    patient: str
    fold: int
    report: str
    codes: frozenset[str]
    path: Path
    sex: str
    age_years: float


def read_statements(folder: Path) -> Statements:
    """Read scp_statements.csv of a PTB-XL folder; UserFacingError when it is missing."""
    rows = _rows(folder / "scp_statements.csv")
    key = next(iter(rows[0]))
    return Statements(
        codes=tuple(row[key] for row in rows),
        description={row[key]: row["description"] for row in rows},
        super_class={row[key]: row["diagnostic_class"] for row in rows if row["diagnostic_class"]},
        sub_class={row[key]: row["diagnostic_subclass"] for row in rows if row["diagnostic_subclass"]},
        form=frozenset(row[key] for row in rows if row["form"]),
        rhythm=frozenset(row[key] for row in rows if row["rhythm"]),
    )


def read_records(folder: Path, folds: Iterable[int], rate_hz: int = 100) -> list[Record]:
    """The records of some folds in the table's order; UserFacingError when the table is missing."""
    wanted = set(folds)
    column = "filename_lr" if rate_hz == 100 else "filename_hr"
    return [
        Record(
            ecg_id=int(row["ecg_id"]),
            patient=row["patient_id"],
            fold=int(row["strat_fold"]),
            report=row["report"],
            codes=frozenset(ast.literal_eval(row["scp_codes"])),
            path=folder / row[column],
            sex={"0": "M", "1": "F"}.get(row["sex"], ""),
            age_years=float(row["age"] or "nan"),
        )
        for row in _rows(folder / "ptbxl_database.csv")
        if int(row["strat_fold"]) in wanted
    ]


def multi_hot(records: list[Record], labels: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """Which statements each record carries, shape (records, labels)."""
    return np.array([[label in record.codes for label in labels] for record in records], dtype=bool)


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))
    except OSError as error:
        raise UserFacingError(
            f"the table cannot be read ({error.strerror})", path=path, advice="Name a folder in PTB-XL's layout."
        ) from error
