"""What comment lines of a text header say of patient, device and diagnosis; and writing the same.

Known are the spellings of the PhysioNet challenges (`Age: 74`, `Dx: 59118001`, SNOMED CT), LUDB (`<age>: 51`,
`<diagnoses>:` with one statement a line), PTB (`age: 81`, `sex: female`) and our own writers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from ecgfinder.domain import Ecg, Patient
from ecgfinder.readers.building import About
from ecgfinder.readers.demographics import parse_age_years, parse_sex
from ecgfinder.readers.measurements import plausible_measurements

_ITEM = re.compile(r"^<?([A-Za-z][\w .()-]*?)>?\s*:\s*(.*)$")
_SNOMED = re.compile(r"\b\d{6,18}\b")
_SCP = re.compile(r"([\w/-]+)=(\d+(?:\.\d+)?)")
_REFERENCES = ("patient", "patient id", "subject_id", "subject id")
_MEASUREMENT = "measurement "


def comment_items(comments: Sequence[str]) -> list[tuple[str, str]]:
    """The `name: value` pairs among comment lines, names in lower case, in their order."""
    matches = (_ITEM.match(line.strip()) for line in comments)
    return [(match[1].strip().casefold(), match[2].strip()) for match in matches if match]


def about_from_comments(comments: Sequence[str]) -> About:
    """Age, sex, reference, time, codes, device, measurements and statements.

    SNOMED CT codes get the likelihood 0: stated, not weighed.
    """
    pairs = comment_items(comments)
    items = dict(reversed(pairs))
    return About(
        patient=Patient(
            age_years=parse_age_years(items.get("age", "")),
            sex=parse_sex(items.get("sex", "")),
            reference=next((items[key] for key in _REFERENCES if items.get(key)), None),
        ),
        recorded_at=_moment(items.get("recorded", "")),
        device=items.get("device"),
        device_statements=(*(text for key, text in pairs if key == "statement"), *_listed_statements(comments)),
        device_measurements=plausible_measurements(
            {key.removeprefix(_MEASUREMENT): text for key, text in pairs if key.startswith(_MEASUREMENT)}
        ),
        codes=dict.fromkeys(_SNOMED.findall(items.get("dx", "")), 0.0)
        | {code: float(likelihood) for code, likelihood in _SCP.findall(items.get("scp", ""))},
    )


def comments_about(ecg: Ecg) -> Iterator[str]:
    """The lines that `about_from_comments` reads, without the mark of a comment; never the patient's name."""
    patient = ecg.patient
    if patient.age_years is not None:
        yield f"Age: {patient.age_years:g}"
    if patient.sex:
        yield f"Sex: {'Female' if patient.sex == 'F' else 'Male'}"
    if snomed := [code for code in ecg.codes if code.isdigit()]:
        yield f"Dx: {','.join(snomed)}"
    if scp := [f"{code}={likelihood:g}" for code, likelihood in ecg.codes.items() if not code.isdigit()]:
        yield f"SCP: {','.join(scp)}"
    if patient.reference:
        yield f"Patient: {patient.reference}"
    if ecg.device:
        yield f"Device: {' '.join(ecg.device.split())}"
    yield from (f"Measurement {name}: {value:.9g}" for name, value in ecg.device_measurements.items())
    yield from (f"Statement: {' '.join(statement.split())}" for statement in ecg.device_statements)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _listed_statements(comments: Sequence[str]) -> Iterator[str]:
    """The lines after `<diagnoses>:`."""
    lines = iter(comments)
    for line in lines:
        if line.casefold().startswith("<diagnoses>"):
            yield from (rest.rstrip(". ") for rest in lines if rest.strip())
