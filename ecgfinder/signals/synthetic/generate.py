"""One synthetic ECG: draw a plan from pattern and seed, let the heart beat, record it, write its report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from zlib import crc32

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg, Measurements, UserFacingError
from ecgfinder.signals.synthetic.assembly import (
    RATE_HZ,
    Source,
    eight_leads_mv,
    main_origin,
    prepare,
    with_default_rhythm,
)
from ecgfinder.signals.synthetic.heart import Floats
from ecgfinder.signals.synthetic.patterns import PATTERNS, Pattern
from ecgfinder.signals.synthetic.plan import Plan, healthy
from ecgfinder.signals.synthetic.reports import write_report
from ecgfinder.signals.synthetic.rhythm import Rhythm
from ecgfinder.signals.synthetic.signs import shows_what_it_says, usual_beat
from ecgfinder.signals.synthetic.ventricular import LEAD_IN_MS, qrst_mv

STEP_MV = 0.005
"""Quantisation step of every lead."""

_DEVICE = "ecgfinder synthetic heart"
_SWAPPED_ARMS = ("RA", "LA")
_MOST_DRAWS = 24
_MOST_PLANS = 400


@dataclass(frozen=True, slots=True, eq=False)
class SyntheticEcg:
    """A generated ECG, its reports, its SCP statements with their likelihood in percent, and what was drawn."""

    ecg: Ecg
    report_en: str
    report_de: str
    codes: dict[str, float]
    truth: Measurements


def generate(
    pattern: str, seed: int, *, rate_hz: float = 500, duration_s: float = 10, noise: bool = True
) -> SyntheticEcg:
    """The ECG of a pattern and a seed: the same bits for the same arguments.

    Raises UserFacingError for an unknown pattern, and for a rate or duration that no recorder has.
    """
    plan, signal, truth = _draw(pattern, seed, rate_hz, duration_s, noise)
    report_en = write_report(plan.rng, "en", plan.findings, truth, plan.values)
    report_de = write_report(plan.rng, "de", plan.findings, truth, plan.values)
    return SyntheticEcg(_recorded(plan, signal, rate_hz, f"{pattern}-{seed}"), report_en, report_de, plan.codes, truth)


def leads_mv(
    pattern: str, seed: int, *, rate_hz: float = 500, duration_s: float = 10, noise: bool = True
) -> npt.NDArray[np.float64]:
    """The twelve leads before quantisation, shape (12, samples), mV, standard order; no lead is missing."""
    return _draw(pattern, seed, rate_hz, duration_s, noise)[1]


def _draw(pattern: str, seed: int, rate_hz: float, duration_s: float, noise: bool) -> tuple[Plan, Floats, Measurements]:
    _check(pattern, rate_hz, duration_s)
    chosen = PATTERNS[pattern]
    rng = np.random.Generator(np.random.PCG64([seed, crc32(pattern.encode())]))
    findings = None
    for _ in range(_MOST_DRAWS):  # a heart that would belie its report is drawn again, the report is not
        plan = _plan(rng, duration_s, chosen, findings)
        findings = plan.findings
        rhythm, source = _beating(plan)
        if _shows_what_it_says(plan, rhythm, source):
            break
    return plan, *_seen(plan, rhythm, source, rate_hz, noise)


def _plan(rng: np.random.Generator, duration_s: float, pattern: Pattern, findings: Sequence[str] | None) -> Plan:
    """A plan of the pattern, with these findings if they can be had: what accompanies it shall be as frequent as said.

    Else those that seldom show, as a scar beside a block, would nearly always give way to another draw.
    """
    for _ in range(_MOST_PLANS):
        plan = healthy(rng, duration_s, pattern.ages)
        pattern.change(plan)
        if findings is None or plan.findings == findings:
            break
    return plan


def record(plan: Plan, rate_hz: float, noise: bool) -> tuple[Floats, Measurements]:
    """The twelve leads of a plan, shape (12, samples), mV, not quantised, and what they hold."""
    return _seen(plan, *_beating(plan), rate_hz, noise)


def _beating(plan: Plan) -> tuple[Rhythm, Source]:
    rhythm = with_default_rhythm(plan)
    return rhythm, prepare(plan, rhythm)


def _shows_what_it_says(plan: Plan, rhythm: Rhythm, source: Source) -> bool:
    origin = main_origin(rhythm)
    beat_mv = qrst_mv(source.transfer, source.cells[origin], source.mean_duration_ms)
    path = plan.paths[origin]
    beat = usual_beat(beat_mv, LEAD_IN_MS + source.onset_ms[origin] + path.qrs_ms)
    return shows_what_it_says(plan.findings, path, beat)


def _seen(plan: Plan, rhythm: Rhythm, source: Source, rate_hz: float, noise: bool) -> tuple[Floats, Measurements]:
    eight = _resampled(eight_leads_mv(plan, source, rhythm, noise), rate_hz)
    return _twelve(eight, plan.swapped), source.truth


def _check(pattern: str, rate_hz: float, duration_s: float) -> None:
    if pattern not in PATTERNS:
        raise UserFacingError(f"there is no pattern {pattern!r}", advice="ecgfinder synth --list names them all.")
    if not (50 <= rate_hz <= 2000 and 3 <= duration_s <= 600):
        raise UserFacingError(
            f"{rate_hz:g} Hz for {duration_s:g} s is out of range",
            advice="Take 50 to 2000 Hz and 3 to 600 s.",
        )


def _resampled(signal_mv: Floats, rate_hz: float) -> Floats:
    from scipy.signal import resample_poly

    ratio = Fraction(rate_hz / RATE_HZ).limit_denominator(1000)
    if ratio == 1:
        return signal_mv
    return np.asarray(resample_poly(signal_mv, ratio.numerator, ratio.denominator, axis=1, padtype="line"))


def _twelve(eight: Floats, swapped: tuple[str, str] | None) -> Floats:
    """The twelve leads of the eight (8, samples); with exchanged arms I turns over, II and III change places."""
    lead_i, lead_ii = eight[0], eight[1]
    if swapped == _SWAPPED_ARMS:
        lead_i, lead_ii = -lead_i, lead_ii - lead_i
    limb = [lead_i, lead_ii, lead_ii - lead_i, -(lead_i + lead_ii) / 2, lead_i - lead_ii / 2, lead_ii - lead_i / 2]
    return np.vstack([*limb, eight[2:]])


def _quantised(signal_mv: Floats) -> Floats:
    """Whole steps, shape (12, samples): measured leads rounded, the derived limb leads formed from the rounded ones."""
    steps = np.rint(signal_mv / STEP_MV)
    lead_i, lead_ii = steps[0], steps[1]
    steps[2] = lead_ii - lead_i
    steps[3] = -np.floor((lead_i + lead_ii) / 2)
    steps[4] = np.floor(lead_i - lead_ii / 2)
    steps[5] = np.floor(lead_ii - lead_i / 2)
    return steps


def _recorded(plan: Plan, signal_mv: Floats, rate_hz: float, name: str) -> Ecg:
    kept = [k for k, lead in enumerate(LEADS) if lead not in plan.lost]
    steps = _quantised(signal_mv)[kept]
    return Ecg(
        signal_mv=(steps * STEP_MV).astype(np.float32),
        rate_hz=float(rate_hz),
        lead_names=tuple(LEADS[k] for k in kept),
        step_mv=(STEP_MV,) * len(kept),
        patient=replace(plan.patient, reference=f"synthetic-{name}"),
        device=_DEVICE,
        codes=dict(plan.codes),
        source=f"synthetic/{name}",
        notes=("This ECG is synthetic: nobody was recorded.",),
    )
