"""Hypertrophy of the ventricles, enlargement of the atria, and strain."""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic.patterns.findings import (
    add_companion,
    add_hypertrophy,
    add_lvh_with_strain,
    add_rhythm,
    add_scar_beside,
    add_sinus,
)
from ecgfinder.signals.synthetic.patterns.regions import RIGHT_WALL
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.repolarisation import Change


@pattern("lvh", "Left ventricular hypertrophy", "Linksventrikuläre Hypertrophie", ages=(35, 88), share=8.0)
def lvh(plan: Plan) -> None:
    """Tall R in I, aVL, V5-V6, deep S in V1-V3; in most T is taller in V2-V3 than in V5-V6."""
    add_rhythm(plan)
    add_hypertrophy(plan)
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.55, 1.0))
    plan.say("lvh", LVH=100, VCLVH=0)
    add_scar_beside(plan, inferior=0.12, anteroseptal=0.1)
    plan.say("axis")


@pattern(
    "lvh-strain",
    "Left ventricular hypertrophy with strain",
    "Linksventrikuläre Hypertrophie mit Schädigungszeichen",
    share=10.0,
)
def lvh_strain(plan: Plan) -> None:
    """The same with sagging ST and inverted T in I, aVL, V5-V6."""
    add_rhythm(plan)
    add_lvh_with_strain(plan)
    add_scar_beside(plan, inferior=0.14, anteroseptal=0.1)
    plan.say("axis")


@pattern("rvh", "Right ventricular hypertrophy", "Rechtsventrikuläre Hypertrophie", ages=(18, 80), share=1.5)
def rvh(plan: Plan) -> None:
    """Right axis, tall R in V1, deep S in V5-V6, T inverted in V1; with complete or incomplete block."""
    plan.muscle = replace(plan.muscle, left=plan.between(0.65, 0.85), right=plan.between(0.95, 1.35))
    plan.axis_deg = plan.around(100, 16, (80, 136))
    if complete := plan.chance(0.6):
        plan.paths["conducted"] = conduct.right_bundle_branch_block(plan.between(126, 150))
        plan.axis_path = conduct.normal(90.0)
    else:
        plan.paths["conducted"] = conduct.late_right_ventricle(plan.between(98, 118), delay_ms=plan.between(42, 60))
    plan.torso = plan.torso.quieter(0.65, chest=1.25).swung(plan.between(0, 12))
    repolarisation = plan.repolarisation.shifted(coupling=0.12, right_ms=8, apical_ms=14).stronger(0.7)
    plan.repolarisation = repolarisation.changed(Change(RIGHT_WALL, duration_ms=plan.between(5, 50)))
    plan.atria = plan.atria.enlarged(right=1.5)
    plan.say("sinus", "rvh", "rbbb" if complete else "irbbb", "axis", SR=0, RVH=100)
    plan.codes["CRBBB" if complete else "IRBBB"] = 100


@pattern("left-atrial-enlargement", "Left atrial enlargement", "P mitrale", ages=(40, 88))
def left_atrial_enlargement(plan: Plan) -> None:
    """Broad, notched P in II, deep terminal P in V1."""
    plan.atria = replace(
        plan.atria.enlarged(right=1.06, left=plan.between(1.8, 2.5)),
        p_ms=plan.between(122, 144),
        right_share=plan.between(0.6, 0.8),
        left_delay=0.4,
        forward=plan.between(0.2, 1.0),
        turn_deg=plan.around(14, 16, (-20, 46)),
    )
    plan.rate_bpm = plan.around(80, 13, (60, 99))
    plan.pr_ms = plan.between(160, 198)
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.4, 0.9))
    plan.values["p_ms"] = plan.atria.p_ms
    plan.say("sinus", "lae", SR=0, **{"LAO/LAE": 100})
    add_companion(plan, without=0.1)
    plan.say("axis")


@pattern("right-atrial-enlargement", "Right atrial enlargement", "P pulmonale", ages=(25, 85))
def right_atrial_enlargement(plan: Plan) -> None:
    """Tall, pointed P in II, III, aVF."""
    plan.rate_bpm = plan.around(92, 15, (64, 126))
    plan.atria = replace(
        plan.atria.enlarged(left=1.6),
        right_mv=plan.between(0.24, 0.37),
        left_delay=0.28,
        turn_deg=plan.between(20, 48),
        forward=plan.between(-0.6, 0.5),
    )
    plan.axis_deg = plan.around(66, 30, (-10, 105))
    plan.torso = plan.torso.quieter(0.75)
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.35, 0.85))
    add_sinus(plan)
    plan.say("rae", **{"RAO/RAE": 100})
    add_companion(plan, without=0.5)
    plan.say("axis")


@pattern(
    "pulmonary-embolism", "Acute right heart strain (S1Q3T3)", "Akute Rechtsherzbelastung (SIQIII-Typ)", ages=(30, 88)
)
def pulmonary_embolism(plan: Plan) -> None:
    """Fast rate, S in I, Q and inverted T in III, T inverted in V1-V3, slowed right ventricle."""
    plan.rate_bpm = plan.between(105, 134)
    plan.pr_ms = plan.around(140, 10, (122, 160))
    plan.respiratory = 0.008
    plan.muscle = replace(plan.muscle, right=plan.between(1.3, 1.8))
    late = conduct.late_right_ventricle(plan.between(94, 112), delay_ms=25.0)
    plan.paths["conducted"] = conduct.with_inferior_q(late, septum_deg=32.0)
    plan.axis_deg = plan.around(60, 9, (42, 80))
    plan.repolarisation = plan.repolarisation.changed(Change(RIGHT_WALL, duration_ms=plan.between(70, 110)))
    plan.atria = plan.atria.enlarged(right=1.5)
    plan.say("sinus_tachycardia", "s1q3t3", "axis", STACH=0, INVT=0)
