"""Drawn hearts show the Q waves that their reports tell of, and no others."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import generate
from ecgfinder.signals.synthetic.conduction import Start
from ecgfinder.signals.synthetic.signs import INFERIOR, PATHOLOGICAL, PRESENT, has_q, shows_what_it_says


def qrs_with_q(ii_ms=0, ii_mv=0.0, iii_ms=0, iii_mv=0.0):
    """I, II, V1-V6 of a QRS, (samples, 8): Q waves of these sizes in II and III, then R waves; aVF is their mean."""

    def lead(ms, mv):
        return np.concatenate([np.zeros(10), np.full(ms, -mv), np.full(50, 0.6), np.zeros(20 + 80 - ms)])

    ii, iii = lead(ii_ms, ii_mv), lead(iii_ms, iii_mv)
    return np.stack([ii - iii, ii, *np.zeros((6, len(ii)))], axis=1)


def test_a_q_wave_counts_by_its_duration_and_depth_in_two_leads():
    assert has_q(qrs_with_q(40, 0.2, 40, 0.2), INFERIOR, *PATHOLOGICAL)
    assert not has_q(qrs_with_q(25, 0.2, 25, 0.2), INFERIOR, *PATHOLOGICAL)
    assert not has_q(qrs_with_q(40, 0.08, 40, 0.08), INFERIOR, *PATHOLOGICAL)
    assert not has_q(qrs_with_q(iii_ms=40, iii_mv=0.2), INFERIOR, *PATHOLOGICAL)  # in aVF R of II begins with it
    assert has_q(qrs_with_q(25, 0.08, 25, 0.08), INFERIOR, *PRESENT)


def test_hearts_are_true_to_their_findings():
    normal, q, none = conduct.normal(90.0), qrs_with_q(40, 0.2, 40, 0.2), qrs_with_q()
    assert shows_what_it_says(["sinus", "old_inferior"], normal, q)
    assert not shows_what_it_says(["sinus", "old_inferior"], normal, none)
    assert shows_what_it_says(["sinus"], normal, none)
    assert not shows_what_it_says(["sinus"], normal, q)
    assert shows_what_it_says(["stemi_inferior"], normal, q)
    assert shows_what_it_says(["stemi_inferior"], normal, none)


def test_a_lateral_scar_is_seen_in_i_and_avl():
    normal, none = conduct.normal(90.0), qrs_with_q()
    lead_i = qrs_with_q(ii_ms=40, ii_mv=0.2)[:, 1]
    lateral = np.stack([lead_i, *np.zeros((7, len(lead_i)))], axis=1)  # II is silent: aVL is as I
    assert shows_what_it_says(["sinus", "old_lateral"], normal, lateral)
    assert not shows_what_it_says(["sinus", "old_lateral"], normal, none)
    assert not shows_what_it_says(["old_lateral", "old_inferior"], normal, lateral)


@pytest.mark.parametrize(
    "path",
    [
        conduct.left_bundle_branch_block(150.0),
        conduct.from_focus(Start("left endocardium", 0.0, 0.5), 150.0),
        conduct.pre_excited(Start("epicardium", 80.0, 0.0), 40.0, 130.0),
    ],
)
def test_where_the_septum_does_not_come_first_q_waves_tell_nothing(path):
    assert shows_what_it_says(["sinus"], path, qrs_with_q(40, 0.2, 40, 0.2))


def test_a_heart_that_would_belie_its_report_is_drawn_again(monkeypatch):
    seeds = range(12)
    drawn = [generate("old-inferior-infarction", seed, rate_hz=100, duration_s=3) for seed in seeds]
    monkeypatch.setattr(sys.modules[generate.__module__], "_MOST_DRAWS", 1)
    first = [generate("old-inferior-infarction", seed, rate_hz=100, duration_s=3) for seed in seeds]
    same = [np.array_equal(one.ecg.signal_mv, other.ecg.signal_mv) for one, other in zip(drawn, first, strict=True)]
    assert 0 < sum(same) < len(seeds)
