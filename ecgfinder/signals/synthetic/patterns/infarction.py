"""Acute and old infarctions, and ischaemia without infarction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic.patterns.findings import (
    add_anteroseptal_scar,
    add_inferior_scar,
    add_irbbb,
    add_ischaemia,
    add_lafb,
    add_lvh_with_strain,
    add_nonspecific_t,
    add_rbbb,
    add_rhythm,
    add_scar,
    add_sinus,
    add_sinus_tachycardia,
    add_small_inferior_scar,
)
from ecgfinder.signals.synthetic.patterns.premature import add_ventricular_premature
from ecgfinder.signals.synthetic.patterns.regions import (
    ANTERIOR_SCAR,
    ANTEROSEPTAL,
    ANTEROSEPTAL_SCAR,
    APICAL,
    INFERIOR,
    INFERIOR_SCAR,
    LATERAL,
    LATERAL_SCAR,
    POSTERIOR,
)
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.repolarisation import Change, Region


def _acute(plan: Plan, *regions: Region, dead: Region, low: float = 0.10, high: float = 0.26) -> bool:
    """Injury through the wall, strongest at the epicardium: a lost plateau and a shorter action potential.

    Eight of ten are hours old: less ST elevation, a scar in the `dead` region, T waves that begin to turn over.
    Returns whether this is so.
    """
    hours_old = plan.chance(0.8)
    injury = plan.between(low, high) * (0.75 if hours_old else 0.95)
    late_ms = plan.between(10, 45) if hours_old else -220 * injury
    outer = [replace(region, depths=(0.5, 1.0)) for region in regions]
    plan.rate_bpm = plan.around(82, 13, (61, 114))
    plan.repolarisation = plan.repolarisation.stronger(0.7).changed(
        *(Change(region, sag=injury, duration_ms=late_ms) for region in outer)
    )
    if hours_old:
        plan.muscle = plan.muscle.scarred(dead)
    return hours_old


@pattern("stemi-anterior", "Acute anterior infarction", "Akuter Vorderwandinfarkt", ages=(38, 88), share=2.0)
def stemi_anterior(plan: Plan) -> None:
    """ST elevation in V1-V4 and more."""
    _acute(plan, ANTEROSEPTAL, dead=ANTEROSEPTAL_SCAR, low=0.18, high=0.36)
    if plan.chance(0.5):
        tip = Change(replace(APICAL, depths=(0.5, 1.0)), sag=plan.between(0.03, 0.09))
        plan.repolarisation = plan.repolarisation.changed(tip)
    add_sinus(plan)
    plan.say("stemi_anterior", "axis", ASMI=100, STE_=0)


@pattern("stemi-inferior", "Acute inferior infarction", "Akuter Hinterwandinfarkt (inferior)", ages=(38, 88), share=2.0)
def stemi_inferior(plan: Plan) -> None:
    """ST elevation in II, III, aVF, reciprocal depression in I, aVL."""
    if _acute(plan, INFERIOR, dead=INFERIOR_SCAR, low=0.20, high=0.34):
        plan.paths["conducted"] = conduct.with_inferior_q(plan.paths["conducted"])
        plan.axis_deg = plan.around(-4, 14, (-35, 20))
    else:
        plan.axis_deg = plan.around(20, 20, (-25, 60))
    add_sinus(plan)
    plan.say("stemi_inferior", "axis", IMI=100, STE_=0)


@pattern("stemi-lateral", "Acute lateral infarction", "Akuter Seitenwandinfarkt", ages=(38, 88))
def stemi_lateral(plan: Plan) -> None:
    """ST elevation in I, aVL, V5-V6."""
    _acute(plan, LATERAL, dead=LATERAL_SCAR, low=0.13, high=0.24)
    add_sinus(plan)
    plan.say("stemi_lateral", "axis", LMI=100, STE_=0)


@pattern("stemi-posterior", "Acute posterior infarction", "Akuter strikt posteriorer Infarkt", ages=(38, 88))
def stemi_posterior(plan: Plan) -> None:
    """ST depression, tall R and upright T in V1-V3."""
    _acute(plan, POSTERIOR, dead=replace(POSTERIOR, depths=(0.0, 0.8)), low=0.4, high=0.62)
    add_sinus(plan)
    plan.say("stemi_posterior", "axis", PMI=100, STD_=0)


Add = Callable[[Plan], None]
Companions = tuple[tuple[float, Add], ...]


def _add_scar_and_more(plan: Plan, scar: Add, *kinds: Companions) -> None:
    """A scar, with at most one companion of each kind, in the given shares of draws."""
    findings, codes = plan.findings, plan.codes
    plan.findings, plan.codes = [], {}
    for companions in kinds:
        _add_one(plan, companions)
    beside = plan.findings, plan.codes  # told last, but drawn first: the scar has the last word
    plan.findings, plan.codes = findings, codes
    if not beside[0] and scar is not add_anteroseptal_scar:
        plan.t_axis_deg = plan.around(25, 30, (-60, 90))  # upright in half, as in real ones
    scar(plan)
    plan.say(*beside[0], **beside[1])


def _add_one(plan: Plan, companions: Companions) -> None:
    roll = plan.rng.random()
    for share, add in companions:
        if 0 <= roll < share:
            add(plan)
        roll -= share


@pattern(
    "old-inferior-infarction",
    "Old inferior infarction",
    "Alter Hinterwandinfarkt (inferior)",
    ages=(45, 92),
    share=33.0,
)
def old_inferior(plan: Plan) -> None:
    """Q waves in II, III, aVF; in a third but small ones in III and aVF: a possible infarction."""
    # What stands beside it is drawn about as often as in PTB-XL (folds 1-8). Beside another scar, a block or
    # hypertrophy nobody would tell of a small one.
    if plan.chance(0.05):
        add_sinus_tachycardia(plan)
    else:
        add_rhythm(plan, fibrillating=0.12, delayed=0.06)
    if plan.chance(0.35):
        _add_scar_and_more(plan, add_small_inferior_scar)
    else:
        wall = (0.15, add_lvh_with_strain), (0.07, add_ischaemia), (0.06, add_nonspecific_t)
        conducted = (
            (0.12, add_lafb),
            (0.07, add_rbbb),
            (0.07, add_irbbb),
        )  # after the wall: hypertrophy would set it back
        _add_scar_and_more(plan, add_inferior_scar, wall, conducted, ((0.36, add_anteroseptal_scar),))
    if plan.chance(0.09):
        add_ventricular_premature(plan)
    plan.say("axis")


@pattern(
    "old-anteroseptal-infarction",
    "Old anteroseptal infarction",
    "Alter anteroseptaler Infarkt",
    ages=(45, 92),
    share=6.5,
)
def old_anteroseptal(plan: Plan) -> None:
    """QS or lost R in V1-V3."""
    add_rhythm(plan)
    others = (0.28, add_inferior_scar), (0.09, add_lvh_with_strain), (0.08, add_ischaemia), (0.06, add_lafb)
    _add_scar_and_more(plan, add_anteroseptal_scar, others)
    plan.say("axis")


@pattern(
    "old-anterior-infarction",
    "Old extensive anterior infarction",
    "Alter ausgedehnter Vorderwandinfarkt",
    ages=(45, 92),
    share=1.5,
)
def old_anterior(plan: Plan) -> None:
    """Q waves from V1 to V5, low R in V6, often with an aneurysm's persistent ST elevation."""
    add_scar(plan, ANTEROSEPTAL_SCAR, ANTERIOR_SCAR, border_ms=(0.0, 27.0), t_strength=0.6)
    plan.axis_deg = plan.around(10, 38, (-60, 85))
    if plan.chance(0.4):
        edge = replace(ANTEROSEPTAL, depths=(0.5, 1.0), width_deg=65.0)
        plan.repolarisation = plan.repolarisation.changed(Change(edge, sag=plan.between(0.08, 0.16)))
        plan.say("aneurysm", ANEUR=50)
    plan.findings[:0] = ["sinus", "old_anterior"]
    plan.say("axis", SR=0, ASMI=100, ALMI=100, QWAVE=0)


@pattern("old-lateral-infarction", "Old lateral infarction", "Alter Seitenwandinfarkt", ages=(45, 92))
def old_lateral(plan: Plan) -> None:
    """Q waves in I and aVL."""
    add_scar(plan, LATERAL_SCAR, border_ms=(-7.0, 3.0), t_strength=0.55)
    plan.axis_deg = plan.around(30, 15, (-5, 70))
    plan.torso = plan.torso.quieter(0.85, chest=1.15).swung(-15)
    plan.repolarisation = plan.repolarisation.shifted(coupling=-0.13, right_ms=-8, anterior_ms=4, apical_ms=7)
    plan.say("sinus", "old_lateral", "axis", SR=0, LMI=100, QWAVE=0)


@pattern("ischaemia", "Ischaemic ST depression", "Ischämische ST-Senkung", share=5.5)
def ischaemia(plan: Plan) -> None:
    """Horizontal or falling ST depression in I, II, V4-V6."""
    add_rhythm(plan)
    add_ischaemia(plan)
    plan.say("axis")


@pattern("ischaemia-t-inversion", "Anterolateral T inversion", "Anterolaterale T-Negativierung", share=2.0)
def ischaemia_t_inversion(plan: Plan) -> None:
    """T inversion in I, aVL, V5-V6, often from V3 on."""
    late = plan.between(30, 55)
    wide = Region(-90.0, 0.8, 100.0, 0.5)
    plan.repolarisation = plan.repolarisation.changed(Change(wide, duration_ms=late))
    plan.say("sinus", "t_inversion", "axis", SR=0, ISCAL=100, INVT=0)
