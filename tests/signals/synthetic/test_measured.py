"""Our own measurements find what was drawn, and follow each parameter."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.measure import measure
from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import generate
from ecgfinder.signals.synthetic.generate import record
from ecgfinder.signals.synthetic.plan import Plan, healthy
from ecgfinder.signals.synthetic.voltage import Voltage, sokolow_mv

FEW = settings(max_examples=4, deadline=None)
seeds = st.integers(0, 100)


def person(seed: int) -> Plan:
    plan = healthy(np.random.default_rng(seed), 10.0, ages=(30, 60))
    plan.rate_bpm, plan.axis_deg, plan.respiratory = 70.0, 40.0, 0.0
    return plan


def measured(plan: Plan):
    signal_mv, _ = record(plan, 500, noise=False)
    return measure(Ecg(signal_mv.astype(np.float32), 500.0, LEADS))


def responses(change, values, seed):
    found = []
    for value in values:
        plan = person(seed)
        change(plan, value)
        found.append(measured(plan))
    return found


def rises(numbers, least):
    return all(second - first >= least for first, second in pairwise(numbers))


@FEW
@given(seeds)
def test_heart_rate_follows_the_drawn_rate(seed):
    found = responses(lambda plan, value: setattr(plan, "rate_bpm", value), (45, 70, 100, 135), seed)
    assert rises([item.heart_rate_bpm for item in found], 20)


@FEW
@given(seeds)
def test_pr_follows_the_drawn_pr(seed):
    found = responses(lambda plan, value: setattr(plan, "pr_ms", value), (125, 160, 210, 280), seed)
    assert rises([item.pr_ms for item in found], 20)


@FEW
@given(seeds)
def test_qrs_duration_follows_the_drawn_one(seed):
    def widen(plan, value):
        plan.paths["conducted"] = conduct.normal(value)

    assert rises([item.qrs_ms for item in responses(widen, (76, 92, 110, 130), seed)], 5)


@FEW
@given(seeds)
def test_qt_follows_the_drawn_qtc(seed):
    found = responses(lambda plan, value: setattr(plan, "qtc_ms", value), (330, 380, 430, 500), seed)
    assert rises([item.qt_ms for item in found], 25)


@FEW
@given(seeds)
def test_axis_follows_the_drawn_axis(seed):
    found = responses(lambda plan, value: setattr(plan, "axis_deg", value), (-25, 10, 45, 80), seed)
    assert rises([item.qrs_axis_deg for item in found], 15)


@FEW
@given(seeds)
def test_stronger_repolarisation_gives_taller_t_waves(seed):
    heights = []
    for factor in (0.4, 1.0, 1.6):
        plan = person(seed)
        plan.repolarisation = plan.repolarisation.stronger(factor)
        signal_mv, truth = record(plan, 500, noise=False)
        onset = int(np.argmax(np.abs(np.diff(signal_mv[LEADS.index("V4"), 1000:1500])))) + 1000
        heights.append(signal_mv[LEADS.index("V4"), onset + 80 : onset + int(truth.qt_ms / 2)].max())
    assert rises(heights, 0.05)


@FEW
@given(seeds)
def test_more_muscle_gives_higher_voltage(seed):
    sums = []
    for strength in (0.6, 1.0, 1.8):
        plan = person(seed)
        plan.voltage = Voltage()
        plan.muscle = replace(plan.muscle, left=strength)
        signal_mv, _ = record(plan, 500, noise=False)
        sums.append(sokolow_mv(signal_mv[[0, 1, 6, 7, 8, 9, 10, 11]].T))
    assert rises(sums, 0.1)


@pytest.mark.parametrize(
    ("pattern", "name", "tolerance"),
    [
        ("normal", "heart_rate_bpm", 2),
        ("normal", "pr_ms", 15),
        ("normal", "qrs_ms", 15),
        ("normal", "qt_ms", 25),
        ("normal", "qrs_axis_deg", 10),
        ("lbbb", "qrs_ms", 15),
        ("lafb", "qrs_axis_deg", 10),
        ("av-block-1", "pr_ms", 15),
        ("long-qt", "qt_ms", 30),
    ],
)
def test_measurements_of_noisy_ecgs_lie_near_what_was_drawn(pattern, name, tolerance):
    errors = []
    for seed in range(6):
        made = generate(pattern, seed)
        found = getattr(measure(made.ecg), name)
        errors.append(np.inf if found is None else abs(found - getattr(made.truth, name)))
    assert np.median(errors) <= tolerance / 2
    assert sorted(errors)[4] <= tolerance


def test_there_is_no_pr_where_atria_and_ventricles_are_not_coupled():
    for pattern in ("atrial-fibrillation", "av-block-3", "atrial-flutter-4-1", "ventricular-tachycardia"):
        assert generate(pattern, 1, rate_hz=100).truth.pr_ms is None
