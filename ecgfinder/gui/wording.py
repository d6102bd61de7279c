"""The sentences that stand in every view, in one place so that a test can hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecgfinder.domain import Patient
from ecgfinder.gui.translate import mark, tr

if TYPE_CHECKING:
    from ecgfinder.search import Evidence, StatementShare

DISCLAIMER = mark("Similar past cases for a clinician's reading. Not a diagnosis, not a medical device.")
SYNTHETIC = mark("SYNTHETIC")
SYNTHETIC_HINT = mark("Computed, not recorded from a patient")
RELEVANCE_LEGEND = mark("matters: flattened, the case is less similar (occlusion)")
EMPTY_QUERY = mark("Drop an ECG here, or press Ctrl+O")
EMPTY_CASE = mark("The chosen case appears here")
NO_REPORT = mark("No report is stored with this case.")

_SEXES = {"F": mark("female"), "M": mark("male")}
_HIDDEN_AGE = 90


def patient_text(patient: Patient) -> str:
    """Age and sex, such as "63 y, female"; never a name."""
    age = patient.age_years
    years = "" if age is None else tr("{age} y", age=f"{age:.0f}{'+' if age >= _HIDDEN_AGE else ''}")
    sex = tr(_SEXES[patient.sex]) if patient.sex in _SEXES else ""
    return ", ".join(part for part in (years, sex) if part) or tr("age and sex unknown")


def distance_text(score: float, background: tuple[float, float]) -> str:
    """How far a score stands out from what this query scores against the library at large (mean, SD)."""
    mean, sd = background
    return f"{(score - mean) / sd:+.1f} SD"


def evidence_title(evidence: Evidence) -> str:
    """What the bars are."""
    return tr("What the {count} nearest were called  / all", count=evidence.neighbours)


def short_evidence_title(evidence: Evidence) -> str:
    """The same where there is little room."""
    return tr("The {count} nearest  / all", count=evidence.neighbours)


def agreement_text(evidence: Evidence) -> str:
    """How far the neighbours say the same: the likeness (Jaccard) of the statements of two of them."""
    return tr("Agreement among them: {share}", share=f"{evidence.agreement:.0%}")


def short_agreement_text(evidence: Evidence) -> str:
    """The same where there is little room."""
    return tr("Agreement: {share}", share=f"{evidence.agreement:.0%}")


def share_text(name: str, row: StatementShare) -> str:
    """One statement among the nearest cases, in words."""
    return tr(
        "{name}: stated in {count} of the nearest cases, weighted share {share} (95 % interval {low}-{high}); "
        "in the whole library {base}",
        name=name,
        count=row.cases,
        share=f"{row.share:.0%}",
        low=f"{row.low:.0%}",
        high=f"{row.high:.0%}",
        base=f"{row.base_rate:.0%}",
    )
