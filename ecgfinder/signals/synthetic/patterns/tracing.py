"""What lies with the body or the recording rather than with the heart's excitation."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.synthetic.noise import Noise
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.voltage import Voltage


@pattern("low-voltage", "Low voltage", "Niedervoltage", share=1.0)
def low_voltage(plan: Plan) -> None:
    """All limb leads below 0.5 mV; in three of ten all chest leads below 1 mV: fluid, fat or air around the heart."""
    everywhere = plan.chance(0.3)
    limb_mv = plan.between(0.26, 0.45)
    plan.voltage = Voltage(most_limb_mv=limb_mv, most_chest_mv=plan.between(0.6, 0.96) if everywhere else np.inf)
    if not everywhere:
        plan.torso = plan.torso.quieter(1.0, chest=plan.between(1.0, 1.7))
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.5, 0.9))
    plan.say("sinus", "low_voltage" if everywhere else "low_voltage_limbs", "axis", SR=0, LVOLT=100)


@pattern("dextrocardia", "Dextrocardia", "Dextrokardie", ages=(18, 85))
def dextrocardia(plan: Plan) -> None:
    """Everything inverted in I, R falling from V1 to V6."""
    plan.torso = plan.torso.reflected()
    plan.axis_deg = plan.around(125, 12, (105, 150))
    plan.say("sinus", "dextrocardia", "axis", SR=0, ABQRS=100)


@pattern("limb-lead-reversal", "Reversed arm electrodes", "Vertauschte Armelektroden", ages=(18, 89))
def limb_lead_reversal(plan: Plan) -> None:
    """I upside down, II and III exchanged, aVR and aVL exchanged, chest leads as they should be."""
    plan.swapped = ("RA", "LA")
    plan.with_healthy_t()
    plan.say("sinus", "arm_reversal", SR=0, ABQRS=50)


@pattern("poor-tracing", "Poor tracing", "Gestörte Ableitung", ages=(18, 92), share=1.5)
def poor_tracing(plan: Plan) -> None:
    """Wander, muscle and mains over a normal ECG."""
    plan.noise = Noise.draw(plan.rng, poor=plan.between(0.5, 1.0))
    plan.with_healthy_t()
    plan.say("sinus", "poor_tracing", "axis", SR=0, NORM=50)


@pattern("lost-electrode", "Missing chest lead", "Fehlende Brustwandableitung", ages=(18, 92))
def lost_electrode(plan: Plan) -> None:
    """One chest electrode not connected: that lead is missing."""
    plan.lost = (plan.choose("V1", "V2", "V3", "V4", "V5", "V6"),)
    plan.with_healthy_t()
    plan.say("sinus", "lost_electrode", "axis", SR=0, NORM=80)
