"""Premature beats from the atria and the ventricles."""

from __future__ import annotations

from collections.abc import Sequence

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.conduction import Conduction, Start
from ecgfinder.signals.synthetic.patterns.findings import add_companion_or_normal
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.rhythm import Rhythm


@pattern("atrial-premature", "Atrial premature beats", "Supraventrikuläre Extrasystolen", ages=(40, 89), share=2.0)
def atrial_premature(plan: Plan) -> None:
    """Two to four early P waves of another shape, narrow QRS, no full pause."""
    plan.rate_bpm = plan.between(60, 88)
    count = int(plan.rng.integers(2, 5))
    base = plan.sinus()
    rhythm = rhythms.with_atrial_extrasystoles(
        base, _spread(plan, base, count, 2), plan.between(0.5, 0.66), plan.pr_ms + plan.between(0, 25)
    )
    plan.rhythm = rhythm
    plan.values["ectopic"] = count
    plan.say("sinus", "pac", SR=0, PAC=0)
    add_companion_or_normal(plan, normal=0.45)
    plan.say("axis")


def _ectopic_path(plan: Plan) -> Conduction:
    """A focus in one of the usual places: right outflow tract, septum, fascicular, lateral wall, apex."""
    focus = [
        Start("epicardium", plan.between(-60, -25), plan.between(-0.1, 0.15)),
        Start("right endocardium", plan.between(-40, 60), plan.between(0.3, 0.8)),
        Start("left endocardium", plan.between(-180, 180), plan.between(0.2, 0.95)),
        Start("left endocardium", plan.between(120, 240), plan.between(0.15, 0.5)),
    ][int(plan.rng.integers(4))]
    return conduct.from_focus(focus, plan.between(130, 168))


def _spread(plan: Plan, rhythm: Rhythm, count: int, gap: int, most: int | None = None) -> list[int]:
    """Indices of beats within the recording, at least `gap` apart, after which premature beats come."""
    inside = [k for k, beat in enumerate(rhythm.beats) if 0.2 <= beat.onset_s <= plan.duration_s - 1.6]
    chosen: list[int] = []
    for k in plan.rng.permutation(inside).tolist():
        if len(chosen) < count and all(abs(k - other) >= gap for other in chosen):
            chosen.append(int(k))
    return sorted(chosen)[:most]


def _with_pvcs(plan: Plan, runs: dict[int, Sequence[str]], base: Rhythm) -> None:
    rr_s = 60 / plan.rate_bpm
    coupling = min(plan.between(0.42, 0.56), 0.7 * rr_s)
    plan.rhythm = rhythms.with_ventricular_extrasystoles(base, runs, coupling, plan.between(0.36, 0.46))
    plan.values["ectopic"] = sum(len(run) for run in runs.values())


@pattern("ventricular-premature", "Ventricular premature beats", "Ventrikuläre Extrasystolen", ages=(40, 89), share=6.5)
def ventricular_premature(plan: Plan) -> None:
    """One to four broad early beats of one shape with a full pause."""
    plan.rate_bpm = plan.between(60, 90)
    plan.paths["ectopic-1"] = _ectopic_path(plan)
    base = plan.sinus()
    _with_pvcs(plan, dict.fromkeys(_spread(plan, base, int(plan.rng.integers(1, 5)), 2), ("ectopic-1",)), base)
    plan.say("sinus", "pvc", SR=0, PVC=100)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")


@pattern(
    "ventricular-premature-multiform", "Multiform ventricular premature beats", "Polymorphe ventrikuläre Extrasystolen"
)
def ventricular_premature_multiform(plan: Plan) -> None:
    """Broad early beats of two or three shapes."""
    plan.rate_bpm = plan.between(62, 92)
    names = [f"ectopic-{k}" for k in range(1, 4)]
    plan.paths.update({name: _ectopic_path(plan) for name in names})
    base = plan.sinus()
    places = _spread(plan, base, int(plan.rng.integers(3, 5)), 2)
    _with_pvcs(plan, {k: (names[j % 3],) for j, k in enumerate(places)}, base)
    plan.say("sinus", "pvc_multiform", SR=0, PVC=100)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")


@pattern("ventricular-bigeminy", "Ventricular bigeminy", "Ventrikulärer Bigeminus")
def ventricular_bigeminy(plan: Plan) -> None:
    """Every second beat is a ventricular premature beat."""
    plan.rate_bpm = plan.between(62, 88)
    plan.paths["ectopic-1"] = _ectopic_path(plan)
    base = plan.sinus()
    _with_pvcs(plan, dict.fromkeys(range(len(base.beats)), ("ectopic-1",)), base)
    plan.say("sinus", "pvc_bigeminy", SR=0, PVC=100, BIGU=0)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")


@pattern("ventricular-couplets", "Ventricular couplets", "Ventrikuläre Couplets")
def ventricular_couplets(plan: Plan) -> None:
    """Pairs of ventricular premature beats."""
    plan.rate_bpm = plan.between(62, 88)
    plan.paths["ectopic-1"] = _ectopic_path(plan)
    base = plan.sinus()
    pair = ("ectopic-1", "ectopic-1")
    _with_pvcs(plan, dict.fromkeys(_spread(plan, base, int(plan.rng.integers(1, 3)), 4), pair), base)
    plan.say("sinus", "pvc_couplets", SR=0, PVC=100)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")
