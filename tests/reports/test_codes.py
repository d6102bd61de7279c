from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from ecgfinder.reports import statement_name, statements


def test_there_are_71_statements_of_which_44_are_diagnostic() -> None:
    kinds = Counter(kind for statement in statements().values() for kind in statement.kinds)
    assert len(statements()) == 71
    assert kinds == {"diagnostic": 44, "form": 19, "rhythm": 12}


def test_a_code_has_a_name_in_both_languages() -> None:
    assert statement_name("IMI") == "inferior myocardial infarction"
    assert statement_name("AFIB", "de") == "Vorhofflimmern"
    assert all(statement.english and statement.german for statement in statements().values())


def test_an_unknown_code_stands_for_itself() -> None:
    assert statement_name("SNOMED 426783006") == "SNOMED 426783006"


def test_only_diagnostic_statements_have_classes() -> None:
    for statement in statements().values():
        assert ("diagnostic" in statement.kinds) == (statement.super_class is not None)
        assert (statement.super_class is None) == (statement.sub_class is None)
    assert {s.super_class for s in statements().values()} == {"NORM", "MI", "STTC", "CD", "HYP", None}


def test_kinds_and_classes_are_those_of_ptbxl(shared_data: Path) -> None:
    with (shared_data / "ptbxl" / "scp_statements.csv").open(newline="", encoding="utf-8") as file:
        rows = {row[""]: row for row in csv.DictReader(file)}
    assert rows.keys() == statements().keys()
    for code, row in rows.items():
        statement = statements()[code]
        assert statement.kinds == tuple(kind for kind in ("diagnostic", "form", "rhythm") if row[kind])
        assert (statement.super_class or "", statement.sub_class or "") == (
            row["diagnostic_class"],
            row["diagnostic_subclass"],
        )
