"""Deleting cases so that they can be brought back: all their rows move into one line of `deleted_cases`."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ecgfinder.library import embeddings
from ecgfinder.library.store import Store, now

KEPT_DAYS = 30
"""How long a deleted case can be restored."""

_TABLES = ("cases", "recordings", "reports", "statements", "measurements", "tags", "notes", "bookmarks")

Content = dict[str, Any]


@dataclass(frozen=True, slots=True)
class DeletedCase:
    """A case that was deleted and can be restored until `KEPT_DAYS` after `deleted_at`."""

    case_id: int
    source_id: str
    deleted_at: datetime


def remove(store: Store, case_id: int) -> Content | None:
    """Take a case out of all tables; returns its content, None where there is no such case. Inside a transaction."""
    content: Content = {"tables": {table: _rows(store, table, case_id) for table in _TABLES}}
    if not content["tables"]["cases"]:
        return None
    content["patient"] = _patient(store, case_id)
    content["vectors"] = _vectors(store, case_id)
    embeddings.drop(store, [case_id])
    store.write("DELETE FROM cases WHERE case_id = ?", (case_id,))
    _drop_unused_patient(store, content["tables"]["cases"][0]["patient_id"])
    return content


def keep(store: Store, case_id: int, content: Content) -> None:
    """Hold the content of a removed case for its restoration. Inside a transaction."""
    (case,) = content["tables"]["cases"]
    text = json.dumps(content, ensure_ascii=False, default=_as_text, separators=(",", ":"))
    store.write("INSERT INTO deleted_cases VALUES (?, ?, ?, ?)", (case_id, case["source_id"], now(), text))


def bring_back(store: Store, case_id: int) -> bool:
    """Put a deleted case back; False where it is not held, or its source is a case again. Inside a transaction."""
    held = store.rows(
        "SELECT content FROM deleted_cases WHERE case_id = ? AND source_id NOT IN (SELECT source_id FROM cases)",
        (case_id,),
    )
    if not held:
        return False
    content = json.loads(held[0][0], object_hook=_from_text)
    if content["patient"] is not None:
        content["tables"]["cases"][0]["patient_id"] = _patient_id(store, content["patient"])
    for table in _TABLES:
        for row in content["tables"][table]:
            _insert(store, table, row)
    for model_id, vector in content["vectors"]:
        _give_vector(store, case_id, model_id, vector)
    store.write("DELETE FROM deleted_cases WHERE case_id = ?", (case_id,))
    return True


def held(store: Store) -> list[DeletedCase]:
    """The cases that can be restored, the latest deleted first."""
    if not store.has_table("deleted_cases"):
        return []
    rows = store.rows("SELECT case_id, source_id, deleted_at FROM deleted_cases ORDER BY deleted_at DESC, case_id DESC")
    return [DeletedCase(case_id, source_id, datetime.fromisoformat(at)) for case_id, source_id, at in rows]


def forget_old(store: Store, kept_days: float = KEPT_DAYS) -> int:
    """Let go of what was deleted longer ago; returns how many cases that were. Inside a transaction."""
    before = (datetime.now(UTC) - timedelta(days=kept_days)).isoformat(timespec="seconds")
    return store.write("DELETE FROM deleted_cases WHERE deleted_at <= ?", (before,))


def forget(store: Store, case_ids: Sequence[int]) -> None:
    """Let go of some deleted cases. Inside a transaction."""
    for case_id in case_ids:
        store.write("DELETE FROM deleted_cases WHERE case_id = ?", (int(case_id),))


def _rows(store: Store, table: str, case_id: int) -> list[dict[str, Any]]:
    return store.records(f"SELECT * FROM {table} WHERE case_id = ?", (case_id,))  # noqa: S608 - own names


def _patient(store: Store, case_id: int) -> str | None:
    rows = store.rows("SELECT reference FROM patients JOIN cases USING (patient_id) WHERE case_id = ?", (case_id,))
    return str(rows[0][0]) if rows else None


def _drop_unused_patient(store: Store, patient_id: int | None) -> None:
    without = "NOT EXISTS (SELECT 1 FROM cases WHERE cases.patient_id = patients.patient_id)"
    store.write(f"DELETE FROM patients WHERE patient_id = ? AND {without}", (patient_id,))  # noqa: S608 - own clause


def _vectors(store: Store, case_id: int) -> list[tuple[str, bytes]]:
    sql = "SELECT model_id, vector FROM embeddings JOIN models USING (model_key) WHERE case_id = ?"
    return [(row[0], row[1]) for row in store.rows(sql, (case_id,))]


def _patient_id(store: Store, reference: str) -> int:
    store.write("INSERT INTO patients (reference) VALUES (?) ON CONFLICT DO NOTHING", (reference,))
    return store.number("SELECT patient_id FROM patients WHERE reference = ?", (reference,))


def _insert(store: Store, table: str, row: dict[str, Any]) -> None:
    marks = ", ".join("?" * len(row))
    store.write(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))  # noqa: S608


def _give_vector(store: Store, case_id: int, model_id: str, vector: bytes) -> None:
    """The case's vector, unless its model was given up meanwhile: the case is then encoded anew with all others."""
    found = store.rows("SELECT model_key FROM models WHERE model_id = ?", (model_id,))
    if found:
        embeddings.add(store, found[0][0], [(case_id, vector)])


def _as_text(value: object) -> object:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    raise TypeError(f"{type(value).__name__} in a case")


def _from_text(value: dict[str, Any]) -> object:
    return base64.b64decode(value["base64"]) if value.keys() == {"base64"} else value
