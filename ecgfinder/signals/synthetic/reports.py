"""The report of a synthetic ECG in English and German, in several wordings, with the drawn values.

`phrases.tsv` holds the wordings, one a line: the finding, the language, the text. Braces name values: {rate} 1/min,
{pr} {qrs} {qt} {qtc} ms, {axis} degrees, and what a pattern draws beside them.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

import numpy as np

from ecgfinder.domain import Measurements

Language = str


@cache
def phrases() -> dict[tuple[str, Language], tuple[str, ...]]:
    """Wordings by finding and language."""
    text = files("ecgfinder.signals.synthetic").joinpath("phrases.tsv").read_text(encoding="utf-8")
    out: dict[tuple[str, Language], tuple[str, ...]] = {}
    for finding, language, wording in csv.reader(text.splitlines(), delimiter="\t"):
        out[finding, language] = (*out.get((finding, language), ()), wording)
    return out


def write_report(
    rng: np.random.Generator, language: Language, findings: list[str], truth: Measurements, values: dict[str, float]
) -> str:
    """All findings as sentences, the intervals among them, and the remark that nobody was recorded."""
    numbers = _numbers(truth) | {name: f"{value:.0f}" for name, value in values.items()}
    if "potassium" in values:
        numbers["potassium"] = f"{values['potassium']:.1f}".replace(".", "," if language == "de" else ".")
    axis = values.get("axis", truth.qrs_axis_deg or 0.0)
    names = [_axis_type(axis) if finding == "axis" else finding for finding in findings]
    names.insert(1, "intervals" if truth.pr_ms is not None else "intervals_without_pr")
    sentences = [_choose(rng, name, language).format(**numbers) for name in [*names, "synthetic"]]
    return " ".join(sentence for sentence in sentences if sentence)


def _choose(rng: np.random.Generator, finding: str, language: Language) -> str:
    wordings = phrases()[finding, language]
    return wordings[int(rng.integers(len(wordings)))]


def _numbers(truth: Measurements) -> dict[str, str]:
    named = {
        "rate": truth.heart_rate_bpm,
        "pr": truth.pr_ms,
        "qrs": truth.qrs_ms,
        "qt": truth.qt_ms,
        "qtc": truth.qtc_fridericia_ms,
        "axis": truth.qrs_axis_deg,
    }
    return {name: f"{value:.0f}" for name, value in named.items() if value is not None}


def _axis_type(angle: float) -> str:
    """The name of the frontal axis (positional type) that the drawn angle falls into."""
    bounds = [(-90, "axis_right_extreme"), (-30, "axis_left_extreme"), (30, "axis_left"), (60, "axis_normal")]
    bounds += [(90, "axis_steep"), (120, "axis_right")]
    return next((name for bound, name in bounds if angle < bound), "axis_right_extreme")
