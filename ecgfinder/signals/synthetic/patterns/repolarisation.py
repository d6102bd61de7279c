"""ST-T changes without infarction: electrolytes, drugs, channels, inflammation."""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic.patterns.findings import add_hypertrophy, add_nonspecific_t, add_sinus, fibrillate
from ecgfinder.signals.synthetic.patterns.regions import (
    ALL_EPICARDIUM,
    INFEROLATERAL_EPICARDIUM,
    RIGHT_OUTFLOW,
    SUBENDOCARDIAL,
)
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.repolarisation import Change


@pattern("nonspecific-t", "Non-specific T abnormality", "Unspezifische T-Veränderungen", share=6.0)
def nonspecific_t(plan: Plan) -> None:
    """Low or flat T waves."""
    plan.say("sinus", SR=0)
    add_nonspecific_t(plan)
    plan.say("axis")


@pattern("long-qt", "Long QT interval", "QT-Verlängerung", ages=(18, 85), share=1.5)
def long_qt(plan: Plan) -> None:
    """QTc above 465 ms."""
    plan.rate_bpm = plan.between(56, 92)
    plan.qtc_ms = plan.between(466, 545)
    plan.axis_deg = plan.around(18, 28, (-29, 80))
    plan.repolarisation = replace(plan.repolarisation, downstroke_ms=plan.between(38, 52)).stronger(
        plan.between(0.5, 0.95)
    )
    plan.say("sinus", "long_qt", "axis", SR=0, LNGQT=100)


@pattern("short-qt", "Short QT interval", "QT-Verkürzung", ages=(18, 60))
def short_qt(plan: Plan) -> None:
    """QTc below 345 ms with tall narrow T waves."""
    plan.rate_bpm = plan.between(55, 82)
    plan.qtc_ms = plan.between(295, 342)
    plan.repolarisation = replace(plan.repolarisation.stronger(1.15), downstroke_ms=26.0, slope=0.03)
    plan.say("sinus", "short_qt", "axis", SR=0)


@pattern("hyperkalaemia", "Hyperkalaemia", "Hyperkaliämie", ages=(30, 88))
def hyperkalaemia(plan: Plan) -> None:
    """Narrow pointed T waves, flat P, long PR, broad QRS."""
    grade = plan.between(0.4, 1.0)
    plan.values["potassium"] = 5.8 + 2.2 * grade
    plan.repolarisation = replace(
        plan.repolarisation.stronger(1.5 + 0.5 * grade), downstroke_ms=21.0 - 5 * grade, slope=0.02
    )
    plan.atria = plan.atria.enlarged(1 - 0.7 * grade, 1 - 0.7 * grade, 12 * grade)
    plan.pr_ms = 170 + 60 * grade
    plan.paths["conducted"] = conduct.normal(96 + 34 * grade)
    plan.say("sinus", "hyperkalaemia", "axis", SR=0, EL=100)


@pattern("hypokalaemia", "Hypokalaemia", "Hypokaliämie", ages=(25, 88))
def hypokalaemia(plan: Plan) -> None:
    """Sagging ST, flat T, prominent U waves."""
    grade = plan.between(0.4, 1.0)
    plan.values["potassium"] = 3.2 - 1.0 * grade
    plan.u_wave_mv = 0.07 + 0.13 * grade
    plan.qtc_ms = plan.between(418, 470)
    plan.repolarisation = plan.repolarisation.stronger(0.35 - 0.25 * grade).changed(
        Change(SUBENDOCARDIAL, sag=0.03 + 0.04 * grade)
    )
    plan.say("sinus", "hypokalaemia", "axis", SR=0, EL=100, LOWT=0)


@pattern("digitalis", "Digitalis effect", "Digitaliseffekt", ages=(55, 92))
def digitalis(plan: Plan) -> None:
    """Scooped ST depression, low T, short QT, often with atrial fibrillation."""
    plan.qtc_ms = plan.between(345, 385)
    if plan.chance(0.65):
        fibrillate(plan, 52, 98)
        plan.say("afib", AFIB=0)
    else:
        plan.say("sinus", SR=0)
    if plan.chance(0.25):
        add_hypertrophy(plan)
        plan.say("lvh", LVH=100)
    plan.repolarisation = replace(plan.repolarisation.stronger(0.5), slope=0.35).changed(
        Change(SUBENDOCARDIAL, sag=plan.between(0.06, 0.12), duration_ms=-20)
    )
    plan.say("digitalis", "axis", DIG=100, STD_=0)


@pattern("pericarditis", "Acute pericarditis", "Akute Perikarditis", ages=(18, 70))
def pericarditis(plan: Plan) -> None:
    """Upward concave ST elevation nearly everywhere, depression in aVR and V1, PR segment lowered."""
    plan.rate_bpm = plan.between(74, 110)
    plan.repolarisation = plan.repolarisation.changed(Change(ALL_EPICARDIUM, sag=plan.between(0.06, 0.12)))
    plan.atria = replace(plan.atria, injury=plan.between(0.2, 0.4))
    add_sinus(plan)
    plan.say("pericarditis", "axis", STE_=100)


@pattern("early-repolarisation", "Early repolarisation", "Frühe Repolarisation", ages=(18, 50), share=1.5)
def early_repolarisation(plan: Plan) -> None:
    """J point elevated and slurred in the inferior and lateral leads, tall T waves."""
    plan.rate_bpm = plan.between(52, 74)
    plan.repolarisation = plan.repolarisation.stronger(1.2).changed(
        Change(INFEROLATERAL_EPICARDIUM, sag=plan.between(0.05, 0.11))
    )
    plan.axis_deg = plan.around(65, 15, (35, 90))
    plan.with_healthy_t()
    plan.say("sinus", "early_repolarisation", "axis", SR=0, NORM=50, STE_=0)


@pattern("brugada-1", "Brugada pattern, type 1", "Brugada-Muster Typ 1", ages=(20, 65))
def brugada_1(plan: Plan) -> None:
    """Coved ST elevation of 2 mm and inverted T in V1-V2."""
    plan.paths["conducted"] = conduct.late_right_ventricle(plan.between(100, 118), delay_ms=18.0)
    notch = plan.between(0.18, 0.34)
    plan.repolarisation = plan.repolarisation.changed(Change(RIGHT_OUTFLOW, sag=notch, duration_ms=230 * notch))
    plan.say("sinus", "brugada", "axis", SR=0, IRBBB=50, STE_=100, INVT=0)
