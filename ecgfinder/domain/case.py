"""A past case: the report of an ECG, its statements, and how it answers a query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ecgfinder.domain.ecg import Patient


@dataclass(frozen=True, slots=True)
class Report:
    """The report's text as written, its language ("de", "en", "sv" or None) and its English rendering."""

    text: str
    language: str | None = None
    english: str | None = None

    @property
    def first_line(self) -> str:
        """The first non-empty line of the English text, else of the original."""
        lines = (self.english or self.text).strip().splitlines()
        return lines[0].strip() if lines else ""


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a library, without its waveform (`Library.ecg(case_id)` reads that).

    `codes` maps SCP-ECG statement codes to their likelihood in percent; 0 means "stated, likelihood unknown".
    `source_id` names the record where it came from (`ptbxl/00001`) and is unique within a library.
    """

    case_id: int
    source_id: str
    patient: Patient
    report: Report
    codes: Mapping[str, float] = field(default_factory=dict, hash=False)
    recorded_at: datetime | None = None
    device: str | None = None
    tags: tuple[str, ...] = ()
    synthetic: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that answers a query. `score` is the cosine similarity, `rank` counts from 1.

    `folded` holds further hits of the same patient, which share this place.
    """

    rank: int
    score: float
    case: Case
    folded: tuple[Hit, ...] = ()
