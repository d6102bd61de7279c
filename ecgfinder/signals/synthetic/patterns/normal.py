"""Normal ECGs: what the diagnoses have to be told apart from."""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.signals.synthetic.patterns.regions import INFEROLATERAL_EPICARDIUM
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.repolarisation import Change
from ecgfinder.signals.synthetic.voltage import Voltage


@pattern("normal", "Normal ECG", "Normales EKG", ages=(25, 75), share=38.0)
def normal(plan: Plan) -> None:
    """Everything within its limits."""
    plan.with_healthy_t()
    plan.say("sinus", "axis", "normal", SR=0, NORM=100)


@pattern("normal-young", "Normal ECG of a young adult", "Normales EKG, junger Mensch", ages=(18, 28), share=4.0)
def normal_young(plan: Plan) -> None:
    """Steeper axis, taller voltages and T waves, breathing in the rate."""
    plan.axis_deg = plan.around(68, 15, (30, 92))
    plan.respiratory = plan.between(0.03, 0.055)
    plan.repolarisation = plan.repolarisation.stronger(1.15)
    plan.with_healthy_t()
    plan.say("sinus", "axis", "normal", SR=0, NORM=100)


@pattern("normal-old", "Normal ECG of an old person", "Normales EKG, alter Mensch", ages=(75, 92), share=6.0)
def normal_old(plan: Plan) -> None:
    """Left axis, lower voltages, longer PR, flatter T waves."""
    plan.axis_deg = plan.around(22, 17, (-20, 56))
    plan.pr_ms = plan.around(176, 12, (150, 198))
    plan.repolarisation = plan.repolarisation.stronger(0.9)
    plan.with_healthy_t()
    plan.say("sinus", "axis", "normal_for_age", SR=0, NORM=80)


@pattern("athlete", "Normal ECG of an athlete", "Normales EKG, Sportler", ages=(18, 40), share=1.5)
def athlete(plan: Plan) -> None:
    """Slow rate, high voltages, tall T waves, elevated J points: training, not disease."""
    plan.rate_bpm = plan.around(46.5, 3.2, (40, 55))
    plan.pr_ms = plan.between(150, 198)
    plan.axis_deg = plan.around(72, 12, (40, 95))
    plan.muscle = replace(plan.muscle, left=plan.between(1.2, 1.45))
    plan.voltage = Voltage(sokolow_mv=(2.4, 4.8))
    plan.repolarisation = plan.repolarisation.stronger(1.2).changed(Change(INFEROLATERAL_EPICARDIUM, sag=0.04))
    plan.with_healthy_t()
    plan.say("sinus_bradycardia", "axis", "athlete", SBRAD=0, NORM=80)
