"""Blocks of the bundle branches and fascicles, and accessory pathways."""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic.conduction import Start
from ecgfinder.signals.synthetic.patterns.findings import (
    add_irbbb,
    add_lafb,
    add_rbbb,
    add_rhythm,
    add_scar_beside,
    add_sinus,
    lay_axis_before_the_block,
)
from ecgfinder.signals.synthetic.patterns.premature import add_ventricular_premature
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan


@pattern("rbbb", "Complete right bundle branch block", "Kompletter Rechtsschenkelblock", ages=(40, 92), share=5.0)
def rbbb(plan: Plan) -> None:
    """Broad QRS, rsR' in V1, broad S in I and V6."""
    add_rhythm(plan)
    add_rbbb(plan)
    add_scar_beside(plan, inferior=0.27, anteroseptal=0.3)
    plan.say("axis")


@pattern("irbbb", "Incomplete right bundle branch block", "Inkompletter Rechtsschenkelblock", ages=(18, 80), share=3.5)
def irbbb(plan: Plan) -> None:
    """The same shape with a QRS of 100 to 119 ms."""
    plan.say("sinus", SR=0)
    add_irbbb(plan)
    add_scar_beside(plan, inferior=0.15, anteroseptal=0.12)
    plan.say("axis")


@pattern("lbbb", "Complete left bundle branch block", "Kompletter Linksschenkelblock", ages=(50, 92), share=4.5)
def lbbb(plan: Plan) -> None:
    """Broad QRS, deep QS or rS in V1-V3, broad R in I, aVL, V6 without Q, T against the QRS."""
    plan.paths["conducted"] = conduct.left_bundle_branch_block(plan.around(157, 12, (136, 184)))
    plan.axis_deg = plan.around(-8, 25, (-65, 35))
    plan.torso = plan.torso.quieter(1.2)
    # in a dilated, late left ventricle the order of activation rules the T wave, the heart's own gradients hardly do
    plan.repolarisation = replace(plan.repolarisation, coupling=-0.4).stronger(0.48)
    add_rhythm(plan)
    plan.say("lbbb", CLBBB=100)
    if plan.chance(0.1):  # as in PTB-XL
        add_ventricular_premature(plan)
    plan.say("axis")


@pattern("lafb", "Left anterior fascicular block", "Linksanteriorer Hemiblock", ages=(40, 92), share=4.0)
def lafb(plan: Plan) -> None:
    """Axis beyond -45 degrees, qR in I and aVL, rS in II, III, aVF."""
    add_rhythm(plan)
    add_lafb(plan)
    add_scar_beside(plan, inferior=0.15, anteroseptal=0.3)
    plan.say("axis")


@pattern("lpfb", "Left posterior fascicular block", "Linksposteriorer Hemiblock", ages=(35, 88))
def lpfb(plan: Plan) -> None:
    """Axis beyond +90 degrees, rS in I and aVL, qR in III and aVF; six of ten with right bundle branch block."""
    if plan.chance(0.6):
        _two_bundles(plan, posterior=True)
        return
    plan.paths["conducted"] = conduct.late_inferior_wall(plan.between(92, 114), delay_ms=plan.between(5, 13))
    plan.muscle = replace(plan.muscle, right=plan.between(1.0, 1.5))
    plan.axis_deg = plan.around(112, 9, (96, 138))
    plan.torso = plan.torso.quieter(0.6).swung(plan.between(16, 36))  # a steep heart turned to the left shoulder
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.4, 0.9))
    plan.say("sinus", "lpfb", "axis", SR=0, LPFB=100)


@pattern("bifascicular-block", "Bifascicular block", "Bifaszikulärer Block", ages=(55, 92), share=2.5)
def bifascicular_block(plan: Plan) -> None:
    """Right bundle branch block with left anterior, in some left posterior fascicular block."""
    _two_bundles(plan, posterior=plan.chance(0.3))


def _two_bundles(plan: Plan, posterior: bool) -> None:
    one_left = conduct.left_posterior_fascicular_block if posterior else conduct.left_anterior_fascicular_block
    plan.paths["conducted"] = conduct.without_right_branch(one_left(plan.between(126, 160)))
    plan.torso = plan.torso.quieter(0.75)
    axis_deg = plan.around(116, 9, (98, 138)) if posterior else plan.around(-57, 7, (-75, -46))
    lay_axis_before_the_block(plan, one_left(100.0), axis_deg)
    _against_the_block(plan)
    if plan.chance(0.3):
        plan.pr_ms = plan.between(205, 260)
        plan.say("av_block_1", **{"1AVB": 100})
    plan.findings.insert(0, "sinus")
    plan.codes.update({"SR": 0, "CRBBB": 100, "LPFB" if posterior else "LAFB": 100})
    plan.say("bifascicular_posterior" if posterior else "bifascicular")
    if not posterior:
        add_scar_beside(plan, inferior=0.15, anteroseptal=0.3)
    plan.say("axis")


@pattern("wpw-left", "Pre-excitation, left-sided pathway", "WPW-Syndrom, linksseitige Bahn", ages=(18, 60), share=4.0)
def wpw_left(plan: Plan) -> None:
    """Short PR, delta wave, positive in V1 or from V2 on; negative in III, aVF from behind, in I, aVL from the side."""
    behind = plan.chance(0.5)
    angle = plan.around(77, 4, (69, 88)) if behind else plan.between(205, 250)
    plan.axis_deg = plan.around(-30, 45, (-80, 70)) if behind else plan.around(97, 13, (70, 125))
    plan.torso = plan.torso.quieter(1.18, chest=0.62)
    shifted = plan.repolarisation.shifted(coupling=0.22, right_ms=-8, anterior_ms=-4, lateral_ms=-19, apical_ms=-8)
    plan.repolarisation = shifted.stronger(0.76)
    _pre_excited(plan, Start("epicardium", angle, 0.02), earliest_ms=57)
    plan.say("wpw_left", "axis", WPW=100)


@pattern(
    "wpw-right",
    "Pre-excitation, right-sided or septal pathway",
    "WPW-Syndrom, rechtsseitige Bahn",
    ages=(18, 60),
    share=3.0,
)
def wpw_right(plan: Plan) -> None:
    """Short PR, delta wave, negative in V1 and often in III and aVF."""
    front = plan.chance(0.4)
    angle = plan.around(-24, 12, (-50, 10)) if front else plan.around(45, 8, (30, 65))
    plan.axis_deg = plan.around(-13, 42, (-75, 70))
    plan.torso = plan.torso.quieter(0.88, chest=0.65).swung(9.0)
    shifted = plan.repolarisation.shifted(coupling=-0.2, right_ms=-19, anterior_ms=17, lateral_ms=-16)
    plan.repolarisation = shifted.stronger(0.8)
    _pre_excited(plan, Start("epicardium", angle, -0.09), earliest_ms=66)
    plan.say("wpw_right", "axis", WPW=100)


def _against_the_block(plan: Plan) -> None:
    """T waves as in the mean beats of real blocks: against the late forces, low in V4-V6."""
    plan.repolarisation = plan.repolarisation.shifted(coupling=-0.2, anterior_ms=-1, lateral_ms=-10, right_ms=-20)


def _pre_excited(plan: Plan, pathway: Start, earliest_ms: float) -> None:
    """Sinus rhythm that reaches the ventricles by a pathway first, by so much where it excites most of them.

    In a quarter of PTB-XL's (folds 1-8) the fusion is slight, QRS below 98 ms, in half below 114, in a quarter over 138
    and in a tenth over 152 ms.
    """
    share = plan.between(0.35, 1.0)
    plan.rate_bpm = plan.around(71, 13, (50, 96))
    add_sinus(plan)
    plan.pr_ms = plan.between(94, 119)
    qrs_ms = plan.around(36 + 121 * share, 6, (88, 156))
    plan.paths["conducted"] = conduct.pre_excited(pathway, share * earliest_ms, qrs_ms)
