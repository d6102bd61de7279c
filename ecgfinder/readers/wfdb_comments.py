"""What the comments of a WFDB header say of patient and diagnosis.

Known are the spellings of the PhysioNet challenges (`#Age: 74`, `#Dx: 59118001`, SNOMED CT), LUDB (`#<age>: 51`,
`#<diagnoses>:` with one statement a line), PTB (`# age: 81`, `# sex: female`) and our own writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ecgfinder.domain import Patient
from ecgfinder.readers.building import About
from ecgfinder.readers.demographics import parse_age_years, parse_sex

_ITEM = re.compile(r"^<?([A-Za-z][\w .()-]*?)>?\s*:\s*(.*)$")
_SNOMED = re.compile(r"\b\d{6,18}\b")
_SCP = re.compile(r"([\w/-]+)=([\d.]+)")
_REFERENCES = ("patient", "patient id", "subject_id", "subject id")
_MEASUREMENT = "measurement "


def about_from_comments(comments: Sequence[str]) -> About:
    """Age, sex, reference, codes, device, measurements and statements.

    SNOMED CT codes get the likelihood 0: stated, not weighed.
    """
    pairs = list(_items(comments))
    items = dict(reversed(pairs))
    return About(
        patient=Patient(
            age_years=parse_age_years(items.get("age", "")),
            sex=parse_sex(items.get("sex", "")),
            reference=next((items[key] for key in _REFERENCES if items.get(key)), None),
        ),
        device=items.get("device"),
        device_statements=(*(text for key, text in pairs if key == "statement"), *_listed_statements(comments)),
        device_measurements={
            key.removeprefix(_MEASUREMENT): float(text) for key, text in pairs if key.startswith(_MEASUREMENT)
        },
        codes=dict.fromkeys(_SNOMED.findall(items.get("dx", "")), 0.0)
        | {code: float(likelihood) for code, likelihood in _SCP.findall(items.get("scp", ""))},
    )


def _items(comments: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in comments:
        if match := _ITEM.match(line):
            yield match[1].strip().casefold(), match[2].strip()


def _listed_statements(comments: Sequence[str]) -> Iterator[str]:
    """The lines after `<diagnoses>:`."""
    lines = iter(comments)
    for line in lines:
        if line.casefold().startswith("<diagnoses>"):
            yield from (rest.rstrip(". ") for rest in lines if rest.strip())
