"""Artificial pacemakers."""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.conduction import Conduction, Start
from ecgfinder.signals.synthetic.patterns.findings import add_companion
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan


def _from_right_ventricle(plan: Plan) -> Conduction:
    """The usual place of a ventricular lead, below in the right one; the left one follows through the septum."""
    focus = Start("right endocardium", plan.between(35, 85), plan.between(0.3, 0.55))
    plan.torso = plan.torso.quieter(plan.between(0.45, 0.85), chest=0.75).swung(-14.0)
    return replace(conduct.from_focus(focus, plan.between(155, 205)), left_speed=1.15)


@pattern("paced-atrial", "Atrial paced rhythm", "Vorhofstimulation", ages=(60, 92))
def paced_atrial(plan: Plan) -> None:
    """An impulse before every P wave, own conduction to the ventricles."""
    plan.rate_bpm = plan.between(60, 82)
    plan.respiratory = 0.0
    plan.values["spike_mv"] = plan.between(0.8, 2.2)
    plan.rhythm = rhythms.paced_atrium(plan.sinus())
    plan.say("paced_atrial", PACE=100)
    add_companion(plan, without=0.4)
    plan.say("axis")


@pattern("paced-ventricular", "Ventricular paced rhythm", "Ventrikuläre Stimulation", ages=(60, 92), share=2.0)
def paced_ventricular(plan: Plan) -> None:
    """An impulse before every broad QRS; atria fibrillating or beating on their own."""
    plan.rate_bpm = plan.between(58, 82)
    plan.paths["paced"] = _from_right_ventricle(plan)
    plan.axis_deg = None
    plan.values["spike_mv"] = plan.between(0.3, 1.5)
    fibrillating = plan.chance(0.6)
    base = rhythms.regular(plan.rng, plan.rate_bpm, "paced", plan.duration_s)
    if fibrillating:
        amplitude = plan.between(0.01, 0.035)
        waves = rhythms.AtrialWaves("fibrillation", plan.between(330, 470), amplitude)
        base = rhythms.Rhythm(base.beats, waves=waves)
    else:
        base = rhythms.with_dissociated_p(base, rhythms.sinus_times(plan.rng, plan.between(62, 92), plan.duration_s))
    plan.rhythm = rhythms.paced_ventricle(base)
    plan.say("paced_ventricular_af" if fibrillating else "paced_ventricular", "axis", PACE=100)
    if fibrillating:
        plan.codes["AFIB"] = 0


@pattern("paced-dual", "Dual chamber paced rhythm", "Zweikammerstimulation", ages=(60, 92))
def paced_dual(plan: Plan) -> None:
    """Impulses before P waves (or sensed P waves) and before every QRS."""
    plan.rate_bpm = plan.between(60, 84)
    plan.respiratory = 0.0
    plan.pr_ms = plan.between(150, 195)
    plan.paths["paced"] = _from_right_ventricle(plan)
    plan.axis_deg = None
    plan.values["spike_mv"] = plan.between(0.3, 1.5)
    sensed = plan.chance(0.45)
    base = plan.sinus() if sensed else rhythms.paced_atrium(plan.sinus())
    plan.rhythm = rhythms.paced_ventricle(base)
    plan.say("paced_tracking" if sensed else "paced_dual", "axis", PACE=100)
