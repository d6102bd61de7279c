"""Premature ventricular beats: where they come from, after which beats, and beside another rhythm."""

from __future__ import annotations

from collections.abc import Sequence

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.conduction import Conduction, Start
from ecgfinder.signals.synthetic.plan import Plan
from ecgfinder.signals.synthetic.rhythm import Rhythm


def add_ventricular_premature(plan: Plan) -> None:
    """One to four ventricular premature beats of one shape beside the rhythm that the plan holds."""
    base = plan.rhythm or plan.sinus()
    plan.paths["ectopic-1"] = ectopic_path(plan)
    after = spread(plan, base, int(plan.rng.integers(1, 5)), 2)
    with_pvcs(plan, dict.fromkeys(after, ("ectopic-1",)), base)
    plan.say("pvc", PVC=100)


def ectopic_path(plan: Plan) -> Conduction:
    """A focus in one of the usual places: right outflow tract, septum, fascicular, lateral wall, apex."""
    focus = [
        Start("epicardium", plan.between(-60, -25), plan.between(-0.1, 0.15)),
        Start("right endocardium", plan.between(-40, 60), plan.between(0.3, 0.8)),
        Start("left endocardium", plan.between(-180, 180), plan.between(0.2, 0.95)),
        Start("left endocardium", plan.between(120, 240), plan.between(0.15, 0.5)),
    ][int(plan.rng.integers(4))]
    return conduct.from_focus(focus, plan.between(130, 168))


def spread(plan: Plan, rhythm: Rhythm, count: int, gap: int, most: int | None = None) -> list[int]:
    """Indices of beats within the recording, at least `gap` apart, after which premature beats come."""
    inside = [k for k, beat in enumerate(rhythm.beats) if 0.2 <= beat.onset_s <= plan.duration_s - 1.6]
    chosen: list[int] = []
    for k in plan.rng.permutation(inside).tolist():
        if len(chosen) < count and all(abs(k - other) >= gap for other in chosen):
            chosen.append(int(k))
    return sorted(chosen)[:most]


def with_pvcs(plan: Plan, runs: dict[int, Sequence[str]], base: Rhythm) -> None:
    """Give the plan the rhythm `base` with runs of ventricular beats, by their origins, after some of its beats."""
    rr_s = 60 / plan.rate_bpm
    coupling = min(plan.between(0.42, 0.56), 0.7 * rr_s)
    plan.rhythm = rhythms.with_ventricular_extrasystoles(base, runs, coupling, plan.between(0.36, 0.46))
    plan.values["ectopic"] = sum(len(run) for run in runs.values())
