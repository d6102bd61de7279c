"""The sentences that stand in every view, in one place so that a test can hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecgfinder.domain import Patient

if TYPE_CHECKING:
    from ecgfinder.search import Evidence, StatementShare

DISCLAIMER = "Similar past cases for a clinician's reading. Not a diagnosis, not a medical device."
SYNTHETIC = "SYNTHETIC"
SYNTHETIC_HINT = "Computed, not recorded from a patient"
RELEVANCE_LEGEND = "Orange: flattened, it makes the case less similar (occlusion)"
EMPTY_QUERY = "Drop an ECG here, or press Ctrl+O"
EMPTY_CASE = "The chosen case appears here"
NO_REPORT = "No report is stored with this case."

_SEXES = {"F": "female", "M": "male"}
_HIDDEN_AGE = 90


def patient_text(patient: Patient) -> str:
    """Age and sex, such as "63 y, female"; never a name."""
    age = patient.age_years
    years = "" if age is None else f"{age:.0f}{'+' if age >= _HIDDEN_AGE else ''} y"
    return ", ".join(part for part in (years, _SEXES.get(patient.sex or "", "")) if part) or "age and sex unknown"


def distance_text(score: float, background: tuple[float, float]) -> str:
    """How far a score stands out from what this query scores against the library at large (mean, SD)."""
    mean, sd = background
    return f"{(score - mean) / sd:+.1f} SD"


def evidence_title(evidence: Evidence) -> str:
    """What the bars are."""
    return f"What the {evidence.neighbours} nearest were called  / all"


def share_text(name: str, row: StatementShare) -> str:
    """One statement among the nearest cases, in words."""
    return (
        f"{name}: stated in {row.cases} of the nearest cases, weighted share {row.share:.0%} "
        f"(95 % interval {row.low:.0%}-{row.high:.0%}); in the whole library {row.base_rate:.0%}"
    )
