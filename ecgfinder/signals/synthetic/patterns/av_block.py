"""Disturbed conduction between atria and ventricles."""

from __future__ import annotations

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.conduction import Start
from ecgfinder.signals.synthetic.patterns.findings import add_companion
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan


@pattern("av-block-1", "First degree AV block", "AV-Block I. Grades", ages=(50, 92), share=2.5)
def av_block_1(plan: Plan) -> None:
    """Every P wave conducted, PR above 200 ms."""
    plan.rate_bpm = plan.between(52, 84)
    plan.pr_ms = plan.around(258, 28, (212, 316))
    plan.say("sinus", "av_block_1", **{"SR": 0, "1AVB": 100})
    add_companion(plan, without=0.3)
    plan.say("axis")


@pattern("av-block-2-wenckebach", "Second degree AV block, Wenckebach", "AV-Block II. Grades, Typ Wenckebach")
def av_block_2_wenckebach(plan: Plan) -> None:
    """PR grows until a P wave is not conducted."""
    plan.rate_bpm = plan.between(66, 92)
    cycle = int(plan.rng.integers(3, 6))
    plan.values.update(cycle=cycle, conducted=cycle - 1)
    plan.rhythm = rhythms.wenckebach(plan.rng, plan.rate_bpm, plan.between(170, 230), cycle, plan.duration_s)
    plan.with_healthy_t()
    plan.say("wenckebach", "axis", **{"SR": 0, "2AVB": 100})


@pattern("av-block-2-mobitz", "Second degree AV block, Mobitz II", "AV-Block II. Grades, Typ Mobitz II")
def av_block_2_mobitz(plan: Plan) -> None:
    """Constant PR, now and then a P wave is not conducted; often with a broad QRS."""
    plan.rate_bpm = plan.between(64, 92)
    cycle = int(plan.rng.integers(3, 6))
    plan.values.update(cycle=cycle, conducted=cycle - 1)
    if plan.chance(0.5):
        plan.paths["conducted"] = conduct.right_bundle_branch_block(plan.between(124, 150))
        plan.axis_path, plan.values["axis"] = conduct.normal(90.0), plan.axis_deg or 0.0
        plan.say("rbbb", CRBBB=100)
    else:
        plan.with_healthy_t()
    plan.rhythm = rhythms.dropped(plan.rng, plan.rate_bpm, plan.pr_ms, cycle, plan.duration_s)
    plan.findings.insert(0, "mobitz")
    plan.say("axis", **{"SR": 0, "2AVB": 100})


@pattern("av-block-2-1", "2:1 AV block", "2:1-AV-Block", ages=(55, 92))
def av_block_2_1(plan: Plan) -> None:
    """Every second P wave conducted."""
    plan.rate_bpm = plan.between(70, 98)
    plan.pr_ms = plan.between(150, 240)
    plan.rhythm = rhythms.dropped(plan.rng, plan.rate_bpm, plan.pr_ms, 2, plan.duration_s)
    plan.values["atrial_bpm"] = plan.rate_bpm
    plan.with_healthy_t()
    plan.say("av_block_2_1", "axis", **{"SR": 0, "2AVB": 100})


@pattern("av-block-3", "Third degree AV block", "AV-Block III. Grades", ages=(60, 92), share=1.5)
def av_block_3(plan: Plan) -> None:
    """P waves and QRS complexes independent, escape rhythm narrow (junction) or broad (ventricles)."""
    atrial = plan.between(68, 102)
    plan.values["atrial_bpm"] = atrial
    ventricular = plan.chance(0.45)
    escape = plan.between(28, 40) if ventricular else plan.between(38, 52)
    if ventricular:
        focus = Start("right endocardium", plan.between(-30, 60), plan.between(0.4, 0.9))
        plan.paths["escape"] = conduct.from_focus(focus, plan.between(132, 170))
        plan.axis_deg = None
    origin = "escape" if ventricular else "conducted"
    plan.rhythm = rhythms.complete_block(plan.rng, atrial, escape, origin, plan.duration_s)
    plan.say("av_block_3_broad" if ventricular else "av_block_3_narrow", "axis", **{"3AVB": 100})
