"""Cases as rows: written once, read back as the nouns of the domain."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Case, Ecg, Patient, Report
from ecgfinder.library.store import Store
from ecgfinder.library.waveforms import DamagedWaveformError, PackedWaveform, content_hash, pack, unpack

_AT_ONCE = 500  # ids in one query


@dataclass(frozen=True, slots=True, eq=False)
class NewCase:
    """A case to be added. `patient`, `recorded_at`, `device` and `codes` default to what the ECG says.

    `source_id` names the record where it came from and is unique within a library. `vector` is the ECG's
    embedding, shape (dimension,), unit length; a case without one is kept but not found by similarity.
    """

    source_id: str
    ecg: Ecg
    report: Report = field(default_factory=lambda: Report(""))
    codes: Mapping[str, float] | None = None
    patient: Patient | None = None
    recorded_at: datetime | None = None
    device: str | None = None
    tags: tuple[str, ...] = ()
    synthetic: bool = False
    vector: npt.NDArray[np.float32] | None = None
    measurements: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PreparedCase:
    """A new case with its waveform compressed: the costly part, done outside the write transaction."""

    case: NewCase
    packed: PackedWaveform
    content_hash: bytes


def prepare(case: NewCase) -> PreparedCase:
    """Compress and hash; needs no database, so it may run in any thread."""
    return PreparedCase(case, pack(case.ecg), content_hash(case.ecg))


def existing_case(store: Store, prepared: PreparedCase, *, same_content_is_same_case: bool) -> int | None:
    """The id of the case that already holds this record, by source id or else by content."""
    rows = store.rows("SELECT case_id FROM cases WHERE source_id = ?", (prepared.case.source_id,))
    if not rows and same_content_is_same_case:
        rows = store.rows("SELECT case_id FROM cases WHERE content_hash = ? LIMIT 1", (prepared.content_hash,))
    return int(rows[0][0]) if rows else None


def insert_case(store: Store, prepared: PreparedCase, added_at: str) -> int:
    """Write a case with everything but its vector; returns its id. Must run inside a transaction."""
    case_id = _insert_main_row(store, prepared, added_at)
    _insert_recording(store, case_id, prepared)
    _insert_satellites(store, case_id, prepared.case)
    return case_id


def read_cases(store: Store, case_ids: Sequence[int]) -> list[Case]:
    """The cases in the order asked for; an id that is absent is left out."""
    found: dict[int, Case] = {}
    for start in range(0, len(case_ids), _AT_ONCE):
        found |= _read_some(store, [int(case_id) for case_id in case_ids[start : start + _AT_ONCE]])
    return [found[case_id] for case_id in case_ids if case_id in found]


def read_ecg(store: Store, case_id: int) -> Ecg:
    """The waveform of a case as it was recorded, with its patient and device.

    Raises KeyError for an unknown case and DamagedWaveformError when the stored bytes changed.
    """
    rows = store.rows(
        "SELECT r.rate_hz, r.n_samples, r.lead_names, r.step_mv, r.extras, r.coding, r.data, r.sha256, "
        "c.source_id, c.age_years, c.sex, p.reference, c.patient_name, c.recorded_at, c.device "
        "FROM recordings r JOIN cases c USING (case_id) LEFT JOIN patients p USING (patient_id) WHERE r.case_id = ?",
        (case_id,),
    )
    if not rows:
        raise KeyError(case_id)
    try:
        return _ecg(rows[0])
    except DamagedWaveformError:
        raise
    except (ValueError, TypeError, AttributeError) as error:
        raise DamagedWaveformError(f"its description is not what was stored ({error})") from error


def _ecg(row: Sequence[Any]) -> Ecg:
    rate_hz, n_samples, names, steps, extras, coding, data, sha256, source_id, *person = row
    age_years, sex, reference, name, recorded_at, device = person
    lead_names = tuple(json.loads(names))
    step_mv = None if steps is None else tuple(json.loads(steps))
    said = json.loads(extras)
    return Ecg(
        unpack(PackedWaveform(coding, data, sha256), n_samples, lead_names, step_mv),
        rate_hz,
        lead_names,
        step_mv=step_mv,
        patient=Patient(age_years, sex, reference, name),
        recorded_at=_time(recorded_at),
        device=device,
        device_statements=tuple(said.get("device_statements", ())),
        device_measurements=said.get("device_measurements", {}),
        source=source_id,
        notes=tuple(said.get("notes", ())),
    )


def _insert_main_row(store: Store, prepared: PreparedCase, added_at: str) -> int:
    case = prepared.case
    patient = case.patient or case.ecg.patient
    recorded_at = case.recorded_at or case.ecg.recorded_at
    row: dict[str, object] = {
        "source_id": case.source_id,
        "content_hash": prepared.content_hash,
        "patient_id": _patient_id(store, patient.reference),
        "patient_name": patient.name,
        "age_years": patient.age_years,
        "sex": patient.sex,
        "recorded_at": None if recorded_at is None else recorded_at.isoformat(),
        "device": case.device or case.ecg.device,
        "synthetic": int(case.synthetic),
        "added_at": added_at,
    }
    return store.insert("cases", row, "case_id")


def _insert_recording(store: Store, case_id: int, prepared: PreparedCase) -> None:
    ecg, packed = prepared.case.ecg, prepared.packed
    extras = {
        "device_statements": ecg.device_statements,
        "device_measurements": ecg.device_measurements,
        "notes": ecg.notes,
    }
    row: dict[str, object] = {
        "case_id": case_id,
        "rate_hz": float(ecg.rate_hz),
        "n_samples": ecg.n_samples,
        "lead_names": _json(ecg.lead_names),
        "step_mv": None if ecg.step_mv is None else _json([float(step) for step in ecg.step_mv]),
        "extras": _json({name: value for name, value in extras.items() if value}),
        "coding": packed.coding,
        "data": packed.data,
        "sha256": packed.sha256,
    }
    store.insert("recordings", row, "case_id")


def _insert_satellites(store: Store, case_id: int, case: NewCase) -> None:
    report = case.report
    row: dict[str, object] = {
        "case_id": case_id,
        "text": report.text,
        "language": report.language,
        "english": report.english,
    }
    store.insert("reports", row, "case_id")
    codes = case.ecg.codes if case.codes is None else case.codes
    for code, likelihood in codes.items():
        store.insert(
            "statements", {"case_id": case_id, "code": code, "likelihood_percent": float(likelihood)}, "case_id"
        )
    for name, value in case.measurements.items():
        store.insert("measurements", {"case_id": case_id, "name": name, "value": float(value)}, "case_id")
    for tag in dict.fromkeys(case.tags):
        store.insert("tags", {"case_id": case_id, "tag": tag}, "case_id")


def _patient_id(store: Store, reference: str | None) -> int | None:
    if reference is None:
        return None
    rows = store.rows("SELECT patient_id FROM patients WHERE reference = ?", (reference,))
    return int(rows[0][0]) if rows else store.insert("patients", {"reference": reference}, "patient_id")


def _read_some(store: Store, case_ids: Sequence[int]) -> dict[int, Case]:
    marks = ", ".join("?" * len(case_ids))
    rows = store.records(
        "SELECT case_id, source_id, age_years, sex, reference, patient_name, text, language, english, recorded_at, "  # noqa: S608
        "device, synthetic FROM cases JOIN reports USING (case_id) LEFT JOIN patients USING (patient_id) "
        f"WHERE case_id IN ({marks})",
        list(case_ids),
    )
    codes_sql = f"SELECT case_id, code, likelihood_percent FROM statements WHERE case_id IN ({marks})"  # noqa: S608
    tags_sql = f"SELECT case_id, tag, 1 FROM tags WHERE case_id IN ({marks})"  # noqa: S608
    codes = _grouped(store, codes_sql, case_ids)
    tags = _grouped(store, tags_sql, case_ids)
    return {row["case_id"]: _case(row, codes[row["case_id"]], tuple(tags[row["case_id"]])) for row in rows}


def _grouped(store: Store, sql: str, case_ids: Iterable[int]) -> dict[int, dict[str, float]]:
    groups: dict[int, dict[str, float]] = defaultdict(dict)
    for case_id, key, value in store.rows(sql, tuple(case_ids)):
        groups[case_id][key] = value
    return groups


def _case(row: Mapping[str, Any], codes: Mapping[str, float], tags: tuple[str, ...]) -> Case:
    return Case(
        case_id=row["case_id"],
        source_id=row["source_id"],
        patient=Patient(row["age_years"], row["sex"], row["reference"], row["patient_name"]),
        report=Report(row["text"], row["language"], row["english"]),
        codes=codes,
        recorded_at=_time(row["recorded_at"]),
        device=row["device"],
        tags=tags,
        synthetic=bool(row["synthetic"]),
    )


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
