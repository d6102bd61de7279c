"""Premature beats from the atria and the ventricles."""

from __future__ import annotations

from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.patterns.findings import add_companion_or_normal
from ecgfinder.signals.synthetic.patterns.premature import ectopic_path, spread, with_pvcs
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan


@pattern("atrial-premature", "Atrial premature beats", "Supraventrikuläre Extrasystolen", ages=(40, 89), share=2.0)
def atrial_premature(plan: Plan) -> None:
    """Two to four early P waves of another shape, narrow QRS, no full pause."""
    plan.rate_bpm = plan.between(60, 88)
    count = int(plan.rng.integers(2, 5))
    base = plan.sinus()
    rhythm = rhythms.with_atrial_extrasystoles(
        base, spread(plan, base, count, 2), plan.between(0.5, 0.66), plan.pr_ms + plan.between(0, 25)
    )
    plan.rhythm = rhythm
    plan.values["ectopic"] = count
    plan.say("sinus", "pac", SR=0, PAC=0)
    add_companion_or_normal(plan, normal=0.45)
    plan.say("axis")


@pattern("ventricular-premature", "Ventricular premature beats", "Ventrikuläre Extrasystolen", ages=(40, 89), share=8.5)
def ventricular_premature(plan: Plan) -> None:
    """One to four broad early beats of one shape with a full pause."""
    plan.rate_bpm = plan.between(60, 90)
    plan.paths["ectopic-1"] = ectopic_path(plan)
    base = plan.sinus()
    with_pvcs(plan, dict.fromkeys(spread(plan, base, int(plan.rng.integers(1, 5)), 2), ("ectopic-1",)), base)
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
    plan.paths.update({name: ectopic_path(plan) for name in names})
    base = plan.sinus()
    places = spread(plan, base, int(plan.rng.integers(3, 5)), 2)
    with_pvcs(plan, {k: (names[j % 3],) for j, k in enumerate(places)}, base)
    plan.say("sinus", "pvc_multiform", SR=0, PVC=100)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")


@pattern("ventricular-bigeminy", "Ventricular bigeminy", "Ventrikulärer Bigeminus")
def ventricular_bigeminy(plan: Plan) -> None:
    """Every second beat is a ventricular premature beat."""
    plan.rate_bpm = plan.between(62, 88)
    plan.paths["ectopic-1"] = ectopic_path(plan)
    base = plan.sinus()
    with_pvcs(plan, dict.fromkeys(range(len(base.beats)), ("ectopic-1",)), base)
    plan.say("sinus", "pvc_bigeminy", SR=0, PVC=100, BIGU=0)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")


@pattern("ventricular-couplets", "Ventricular couplets", "Ventrikuläre Couplets")
def ventricular_couplets(plan: Plan) -> None:
    """Pairs of ventricular premature beats."""
    plan.rate_bpm = plan.between(62, 88)
    plan.paths["ectopic-1"] = ectopic_path(plan)
    base = plan.sinus()
    pair = ("ectopic-1", "ectopic-1")
    with_pvcs(plan, dict.fromkeys(spread(plan, base, int(plan.rng.integers(1, 3)), 4), pair), base)
    plan.say("sinus", "pvc_couplets", SR=0, PVC=100)
    add_companion_or_normal(plan, normal=0.16)
    plan.say("axis")
