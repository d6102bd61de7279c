"""Findings that stand alone in a pattern of their own or beside others, as in most patients.

How often they accompany a disturbed rhythm is rounded from PTB-XL folds 1-8 (17,418 records): of ECGs with atrial
fibrillation 21 % bear ASMI, 19 % LVH, 15 % IMI, 18 % ISC_, 29 % NDT or NST_, 8 % LAFB; beside ventricular premature
beats and first degree block they are alike but for 22 % and 18 % with IMI.
"""

from __future__ import annotations

from dataclasses import replace

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.conduction import Conduction
from ecgfinder.signals.synthetic.patterns.regions import (
    ANTERIOR_EPICARDIUM,
    ANTEROSEPTAL_SCAR,
    INFERIOR_SCAR,
    SUBENDOCARDIAL,
)
from ecgfinder.signals.synthetic.plan import Limits, Plan
from ecgfinder.signals.synthetic.repolarisation import Change, Region
from ecgfinder.signals.synthetic.voltage import Voltage

_FASCICULAR_DEG = -45.0
_BLOCK_MS = 110.0
_SLOW_BPM, _FAST_BPM = 60.0, 100.0
_LEFT_WALL = Region(165.0, 0.65, 90.0, 0.5)


def add_inferior_scar(plan: Plan) -> None:
    """An old inferior infarction beside whatever else the plan holds."""
    add_scar(plan, INFERIOR_SCAR, sizes=(0.67, 1.12), border_ms=(-26.0, 6.0), t_strength=0.8)
    _conduct_around_inferior_scar(plan, septum_deg=28.0, late_ms=4.0, slower_ms=21, limb_gain=0.92, swung_deg=4.0)
    _lay_axis(plan, plan.around(6, 23, (-48, 40)))
    plan.say("old_inferior", IMI=100, QWAVE=0)


def add_small_inferior_scar(plan: Plan) -> None:
    """A small old inferior infarction, as half of PTB-XL's are: Q waves leave its reader unsure."""
    add_scar(plan, INFERIOR_SCAR, sizes=(0.3, 0.65), border_ms=(-18.0, 6.0), t_strength=0.9)
    _conduct_around_inferior_scar(plan, septum_deg=18.0, late_ms=2.0, slower_ms=8, limb_gain=0.95, swung_deg=2.0)
    _lay_axis(plan, plan.around(18, 24, (-35, 55)))
    plan.say("possible_inferior", IMI=50)


def _conduct_around_inferior_scar(
    plan: Plan, septum_deg: float, late_ms: float, slower_ms: float, limb_gain: float, swung_deg: float
) -> None:
    """First forces away from the inferior leads, a QRS longer by up to `slower_ms`, lower limb leads."""
    plan.voltage = plan.voltage.at_most(2.7)
    path = conduct.with_inferior_q(plan.paths["conducted"], septum_deg=septum_deg, late_ms=late_ms)
    plan.paths["conducted"] = _slower(path, plan.between(0, slower_ms))
    plan.torso = plan.torso.quieter(limb_gain).swung(swung_deg)


def add_anteroseptal_scar(plan: Plan) -> None:
    """An old anteroseptal infarction beside whatever else the plan holds."""
    add_scar(plan, ANTEROSEPTAL_SCAR, sizes=(0.75, 1.15), border_ms=(0.0, 25.0), t_strength=0.48)
    plan.paths["conducted"] = _slower(conduct.with_anteroseptal_scar(plan.paths["conducted"]), plan.between(3, 11))
    plan.torso = plan.torso.quieter(1.12)
    plan.repolarisation = plan.repolarisation.shifted(anterior_ms=1, lateral_ms=-13)
    _lay_axis(plan, plan.around(25, 26, (-45, 85)))
    plan.say("old_anteroseptal", ASMI=100, QWAVE=0)


def _slower(path: Conduction, by_ms: float) -> Conduction:
    """A path around a scar, longer by that; a branch that is blocked takes longer than any scar."""
    return replace(path, qrs_ms=path.qrs_ms + by_ms) if path.qrs_ms < _BLOCK_MS else path


def _lay_axis(plan: Plan, axis_deg: float) -> None:
    """The axis of a heart with a scar, before the scar turns it; blocked bundles and fascicles keep their own."""
    if plan.axis_path is None and (plan.axis_deg or 0.0) > _FASCICULAR_DEG:
        plan.axis_deg = axis_deg


def add_scar_beside(plan: Plan, inferior: float, anteroseptal: float) -> None:
    """In the given shares of draws a scar beside what the plan holds: what blocks a branch often is an infarction."""
    roll = plan.rng.random()
    if roll < inferior:
        add_inferior_scar(plan)
    elif roll < inferior + anteroseptal:
        add_anteroseptal_scar(plan)


def add_scar(
    plan: Plan,
    *regions: Region,
    sizes: Limits = (0.75, 1.2),
    border_ms: Limits = (0.0, 14.0),
    t_strength: float = 0.85,
) -> None:
    """A scar through much of the wall; longer action potentials around it invert T, shorter ones raise it."""
    size, depth, border = plan.between(*sizes), plan.between(-0.15, 0.15), plan.between(*border_ms)
    scars = [_grown(region, size, depth) for region in regions]
    plan.muscle = plan.muscle.scarred(*scars)
    around = [replace(_grown(scar, 1.25, 0.0), depths=(0.0, 1.0)) for scar in scars]
    plan.repolarisation = plan.repolarisation.stronger(t_strength).changed(
        *(Change(region, duration_ms=border) for region in around)
    )


def _grown(region: Region, size: float, deeper: float) -> Region:
    low, high = region.depths
    depths = region.depths if region.depths == (0.0, 1.0) else (low, high + deeper)
    return replace(region, width_deg=region.width_deg * size, reach=region.reach * size, depths=depths)


def add_ischaemia(plan: Plan) -> None:
    """Subendocardial ischaemia beside whatever else the plan holds."""
    plan.repolarisation = plan.repolarisation.stronger(0.75).changed(
        Change(SUBENDOCARDIAL, sag=plan.between(0.08, 0.16)), Change(_LEFT_WALL, duration_ms=plan.between(8, 24))
    )
    plan.t_axis_deg = plan.around(158, 16, (125, 190))
    plan.voltage = plan.voltage.at_most(2.2)
    plan.say("ischaemia", ISCAL=100, STD_=0)


def add_nonspecific_t(plan: Plan) -> None:
    """Low or flat T waves, least so in V2-V3, beside whatever else the plan holds."""
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.1, 0.4)).changed(
        Change(ANTERIOR_EPICARDIUM, duration_ms=plan.between(-8, 0))
    )
    plan.t_axis_deg = plan.around(80, 13, (50, 110)) if plan.chance(0.8) else plan.around(-10, 20, (-40, 30))
    plan.say("nonspecific_t", NDT=100, LOWT=0)


def add_hypertrophy(plan: Plan) -> None:
    """Thick walls of the left ventricle: high voltages, a longer QRS, a strained left atrium.

    Seven of ten by the sum of Sokolow and Lyon, the others, of a lying heart, by R in aVL.
    """
    plan.muscle = replace(plan.muscle, left=plan.between(0.9, 1.15), right=plan.between(0.58, 0.88))
    torso = plan.torso.swung(plan.between(-14, -2))
    plan.torso = replace(torso, limb_gain=torso.limb_gain * 0.85)
    plan.paths["conducted"] = conduct.late_inferior_wall(plan.between(79, 105), delay_ms=plan.between(-3, 7))
    if plan.chance(0.7):
        plan.voltage = Voltage(sokolow_mv=(plan.between(3.7, 4.4), plan.between(4.4, 5.6)))
        plan.axis_deg = plan.around(45, 20, (-29, 80))
    else:
        plan.voltage = Voltage(sokolow_mv=(2.2, 3.4), least_avl_mv=plan.between(1.15, 1.7))
        plan.axis_deg = plan.around(-12, 12, (-29, 12))
    plan.atria = plan.atria.enlarged(left=1.3, longer_ms=6)


def add_lvh_with_strain(plan: Plan) -> None:
    """Left ventricular hypertrophy with strain beside whatever else the plan holds."""
    add_hypertrophy(plan)
    depth = plan.between(0.5, 0.95)
    plan.repolarisation = plan.repolarisation.stronger(0.4).changed(
        Change(_LEFT_WALL, duration_ms=24 * depth), Change(SUBENDOCARDIAL, sag=0.04 * depth)
    )
    plan.say("lvh_strain", LVH=100, VCLVH=0, ISC_=100)


def add_lafb(plan: Plan) -> None:
    """Left anterior fascicular block beside whatever else the plan holds."""
    plan.paths["conducted"] = conduct.left_anterior_fascicular_block(plan.between(84, 106))
    plan.axis_deg = plan.around(-52, 7, (-75, _FASCICULAR_DEG))
    plan.torso = plan.torso.quieter(0.75, chest=0.85)
    shifted = plan.repolarisation.shifted(coupling=-0.12, right_ms=-8, lateral_ms=-6)
    plan.repolarisation = shifted.stronger(0.75)
    plan.say("lafb", LAFB=100)


def add_rbbb(plan: Plan) -> None:
    """Complete right bundle branch block beside whatever else the plan holds."""
    plan.paths["conducted"] = conduct.right_bundle_branch_block(plan.around(149, 12, (124, 174)))
    lay_axis_before_the_block(plan, conduct.normal(90.0), plan.around(26, 28, (-25, 90)))
    plan.torso = plan.torso.quieter(0.78)
    plan.muscle = replace(plan.muscle, left=1.15, right=plan.between(0.8, 1.06))
    shifted = plan.repolarisation.shifted(coupling=-0.2, right_ms=-6, anterior_ms=15, lateral_ms=10)
    plan.repolarisation, plan.t_axis_deg = shifted.stronger(0.8), plan.around(12, 20, (-35, 60))
    plan.say("rbbb", CRBBB=100)


def add_irbbb(plan: Plan) -> None:
    """Incomplete right bundle branch block beside whatever else the plan holds."""
    plan.paths["conducted"] = conduct.incomplete_right_bundle_branch_block(plan.between(104, 119))
    plan.muscle = replace(plan.muscle, right=plan.between(0.6, 0.85))
    plan.repolarisation = replace(plan.repolarisation, right_ms=plan.repolarisation.right_ms - plan.between(8, 24))
    lay_axis_before_the_block(plan, conduct.normal(90.0), plan.around(30, 32, (-29, 90)))
    plan.say("irbbb", IRBBB=100)


def lay_axis_before_the_block(plan: Plan, path: Conduction, axis_deg: float) -> None:
    """The axis of what comes before the right ventricle's late forces."""
    plan.axis_deg, plan.axis_path, plan.values["axis"] = axis_deg, path, axis_deg


def add_sinus(plan: Plan) -> None:
    """Sinus rhythm by its name at the drawn rate, kept away from 60 and 100/min, where a beat more would change it."""
    if plan.rate_bpm > _FAST_BPM:
        plan.rate_bpm = max(plan.rate_bpm, _FAST_BPM + 3)
        plan.say("sinus_tachycardia", STACH=0)
    elif plan.rate_bpm < _SLOW_BPM:
        plan.rate_bpm = min(plan.rate_bpm, _SLOW_BPM - 3)
        plan.say("sinus_bradycardia", SBRAD=0)
    else:
        plan.rate_bpm = min(max(plan.rate_bpm, _SLOW_BPM + 3), _FAST_BPM - 3)
        plan.say("sinus", SR=0)


def add_sinus_tachycardia(plan: Plan) -> None:
    """Sinus rhythm above 100/min, the PR interval shorter."""
    plan.rate_bpm = plan.between(102, 142)
    plan.pr_ms = plan.around(136, 10, (120, 160))
    plan.respiratory = 0.006
    plan.say("sinus_tachycardia", STACH=0)


def add_rhythm(plan: Plan, fibrillating: float = 0.12, delayed: float = 0.12) -> None:
    """The rhythm of an old heart: sinus rhythm in most, atrial fibrillation or first degree block in some."""
    roll = plan.rng.random()
    if roll < fibrillating:
        fibrillate(plan, 62, 98)
        plan.say("afib", AFIB=0)
        return
    plan.say("sinus", SR=0)
    if roll < fibrillating + delayed:
        plan.pr_ms = plan.between(205, 270)
        plan.say("av_block_1", **{"1AVB": 100})


def fibrillate(plan: Plan, low_bpm: float, high_bpm: float) -> None:
    """Fibrillating atria over ventricles that beat at a mean rate within the limits."""
    plan.rate_bpm = plan.between(low_bpm, high_bpm)
    amplitude = plan.between(0.010, 0.040)
    plan.rhythm = rhythms.fibrillation(plan.rng, plan.rate_bpm, amplitude, plan.duration_s)


_COMPANIONS = (
    (0.20, add_anteroseptal_scar),
    (0.16, add_lvh_with_strain),
    (0.25, add_inferior_scar),
    (0.11, add_ischaemia),
    (0.17, add_nonspecific_t),
    (0.10, add_lafb),
)


def add_companion(plan: Plan, without: float = 0.13) -> bool:
    """Add one further finding to the plan, none in the given share of draws; whether one was added."""
    if plan.chance(without):
        plan.with_healthy_t()
        return False
    weights = [weight for weight, _ in _COMPANIONS]
    chosen = plan.rng.choice(len(_COMPANIONS), p=[weight / sum(weights) for weight in weights])
    _COMPANIONS[int(chosen)][1](plan)
    return True


def add_companion_or_normal(plan: Plan, normal: float) -> None:
    """Call the ECG otherwise normal in the given share of draws, else add one further finding."""
    if not add_companion(plan, without=normal):
        plan.say("otherwise_normal", NORM=80)
