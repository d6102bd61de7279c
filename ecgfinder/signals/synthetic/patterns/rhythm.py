"""Rhythms of the sinus node, the atria and the junction, and ventricular tachycardia."""

from __future__ import annotations

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.conduction import Start
from ecgfinder.signals.synthetic.patterns.findings import (
    add_companion,
    add_companion_or_normal,
    add_sinus_tachycardia,
    fibrillate,
)
from ecgfinder.signals.synthetic.patterns.premature import add_ventricular_premature
from ecgfinder.signals.synthetic.patterns.registry import pattern
from ecgfinder.signals.synthetic.plan import Plan


@pattern("sinus-bradycardia", "Sinus bradycardia", "Sinusbradykardie", ages=(30, 85), share=2.0)
def sinus_bradycardia(plan: Plan) -> None:
    """Sinus rhythm below 60/min."""
    plan.rate_bpm = plan.around(46.5, 4, (38, 56))
    plan.say("sinus_bradycardia", SBRAD=0)
    add_companion_or_normal(plan, normal=0.6)
    plan.say("axis")


@pattern("sinus-tachycardia", "Sinus tachycardia", "Sinustachykardie", ages=(18, 85), share=2.0)
def sinus_tachycardia(plan: Plan) -> None:
    """Sinus rhythm above 100/min, the PR interval shorter."""
    add_sinus_tachycardia(plan)
    add_companion_or_normal(plan, normal=0.3)
    plan.say("axis")


@pattern(
    "sinus-arrhythmia", "Respiratory sinus arrhythmia", "Respiratorische Sinusarrhythmie", ages=(18, 45), share=2.0
)
def sinus_arrhythmia(plan: Plan) -> None:
    """The rate follows the breath by more than 10 %."""
    plan.rate_bpm = plan.between(58, 82)
    plan.respiratory = plan.between(0.12, 0.22)
    plan.say("sinus_arrhythmia", SARRH=0)
    add_companion_or_normal(plan, normal=0.75)
    plan.say("axis")


def _accompanied(plan: Plan) -> None:
    """A further finding in nearly all, and premature beats in one of seven, as in PTB-XL's fibrillations."""
    add_companion(plan, without=0.08)
    if plan.chance(0.14):
        add_ventricular_premature(plan)
    plan.say("axis")


@pattern("atrial-fibrillation", "Atrial fibrillation", "Vorhofflimmern", ages=(55, 92), share=4.0)
def atrial_fibrillation(plan: Plan) -> None:
    """No P waves, fibrillatory waves, irregularly irregular ventricles at a normal rate."""
    fibrillate(plan, 62, 98)
    plan.say("afib", AFIB=0)
    _accompanied(plan)


@pattern(
    "atrial-fibrillation-slow", "Atrial fibrillation, slow", "Bradykardes Vorhofflimmern", ages=(65, 92), share=1.0
)
def atrial_fibrillation_slow(plan: Plan) -> None:
    """The same below 60/min."""
    fibrillate(plan, 44, 57)
    plan.say("afib_slow", AFIB=0)
    _accompanied(plan)


@pattern(
    "atrial-fibrillation-fast", "Atrial fibrillation, fast", "Tachykardes Vorhofflimmern", ages=(50, 92), share=2.0
)
def atrial_fibrillation_fast(plan: Plan) -> None:
    """The same above 105/min."""
    fibrillate(plan, 108, 160)
    plan.say("afib_fast", AFIB=0)
    _accompanied(plan)


def _fluttering(plan: Plan, ratios: tuple[int, ...]) -> None:
    plan.values["atrial_bpm"] = atrial = plan.between(255, 315)
    amplitude = plan.between(0.22, 0.42)
    plan.rhythm = rhythms.flutter(plan.rng, atrial, ratios, amplitude, plan.duration_s)
    plan.repolarisation = plan.repolarisation.stronger(plan.between(0.2, 0.6))


@pattern("atrial-flutter-2-1", "Atrial flutter, 2:1", "Vorhofflattern, 2:1-Überleitung", ages=(50, 88))
def atrial_flutter_2_1(plan: Plan) -> None:
    """Saw teeth, every second conducted."""
    _fluttering(plan, (2,))
    plan.say("flutter_2_1", AFLT=0)
    add_companion(plan, without=0.4)
    plan.say("axis")


@pattern("atrial-flutter-4-1", "Atrial flutter, 4:1", "Vorhofflattern, 4:1-Überleitung", ages=(50, 88))
def atrial_flutter_4_1(plan: Plan) -> None:
    """Saw teeth, every fourth conducted."""
    _fluttering(plan, (4,))
    plan.say("flutter_4_1", AFLT=0)
    add_companion(plan, without=0.4)
    plan.say("axis")


@pattern("supraventricular-tachycardia", "Supraventricular tachycardia", "Supraventrikuläre Tachykardie", ages=(18, 75))
def supraventricular_tachycardia(plan: Plan) -> None:
    """Regular, narrow and fast; P waves hidden in or just after the QRS."""
    plan.rate_bpm = plan.between(152, 205)
    hidden = plan.choose("after the QRS", "hidden") == "hidden"
    delay = None if hidden else plan.between(75, 110)
    plan.rhythm = rhythms.regular(plan.rng, plan.rate_bpm, "conducted", plan.duration_s, delay)
    plan.qtc_ms -= 25
    plan.repolarisation = plan.repolarisation.stronger(0.6)
    plan.say("svt_hidden" if hidden else "svt_retrograde", "axis", SVTAC=0, PSVT=0)


@pattern("ventricular-tachycardia", "Ventricular tachycardia", "Ventrikuläre Tachykardie", ages=(45, 85))
def ventricular_tachycardia(plan: Plan) -> None:
    """Regular, broad and fast, with P waves marching through."""
    plan.rate_bpm = plan.between(140, 198)
    angle = plan.between(-180, 180)
    focus = Start("left endocardium", angle, plan.between(0.2, 0.9))
    plan.paths["ventricular"] = conduct.from_focus(focus, plan.between(142, 180))
    plan.rhythm = rhythms.with_dissociated_p(
        rhythms.regular(plan.rng, plan.rate_bpm, "ventricular", plan.duration_s),
        rhythms.sinus_times(plan.rng, plan.between(65, 95), plan.duration_s),
    )
    plan.axis_deg = None
    plan.qtc_ms -= 20
    plan.say("vt", "axis", ABQRS=0)


@pattern("junctional-rhythm", "Junctional rhythm", "AV-junktionaler Rhythmus", ages=(40, 88))
def junctional_rhythm(plan: Plan) -> None:
    """Narrow and regular at 38 to 58/min, P waves absent or inverted."""
    plan.rate_bpm = plan.between(38, 58)
    kind = plan.choose("hidden", "after", "before")
    delay = {"hidden": None, "after": plan.between(90, 130), "before": -plan.between(95, 115)}[kind]
    plan.rhythm = rhythms.regular(plan.rng, plan.rate_bpm, "conducted", plan.duration_s, delay)
    plan.say("junctional_hidden" if kind == "hidden" else "junctional_retrograde", SVARR=0)
    add_companion(plan, without=0.4)
    plan.say("axis")
