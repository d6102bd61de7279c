"""Drawn hearts show what their reports tell of, and no other Q waves."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from ecgfinder.domain import LEADS
from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import generate
from ecgfinder.signals.synthetic.conduction import Start
from ecgfinder.signals.synthetic.reports import phrases
from ecgfinder.signals.synthetic.signs import (
    PATHOLOGICAL,
    PRESENT,
    SIGNS,
    UsualBeat,
    q_wave,
    shows_what_it_says,
    usual_beat,
)

NORMAL = conduct.normal(90.0)
END = 100


def beat(st_mv=None, t_mv=None, **qrs):
    """A beat whose leads hold a QRS of (duration in ms, mV) pieces, ST and T at the given levels; all else is 0."""
    leads_mv = {lead: np.zeros(500) for lead in LEADS}
    for lead, pieces in qrs.items():
        parts = [np.full(ms, mv) for ms, mv in pieces]
        leads_mv[lead][10 : 10 + sum(map(len, parts))] = np.concatenate(parts)
    for lead, level_mv in (st_mv or {}).items():
        leads_mv[lead][END:200] = level_mv
    for lead, level_mv in (t_mv or {}).items():
        leads_mv[lead][250:350] = level_mv
    return UsualBeat(leads_mv, END)


def with_q(*leads, ms=40, mv=0.2):
    return {lead: [(ms, -mv), (40, 0.6)] for lead in leads}


def test_leads_are_those_of_einthoven_and_goldberger():
    eight_mv = np.random.default_rng(0).normal(size=(300, 8))
    leads_mv = usual_beat(eight_mv, 90.4).leads_mv
    assert set(leads_mv) == set(LEADS)
    np.testing.assert_allclose(leads_mv["I"] + leads_mv["III"], leads_mv["II"])
    np.testing.assert_allclose(leads_mv["aVR"] + leads_mv["aVL"] + leads_mv["aVF"], 0, atol=1e-12)
    np.testing.assert_array_equal(leads_mv["V6"], eight_mv[:, 7])


@pytest.mark.parametrize(
    ("ms", "mv", "pathological", "present"),
    [
        (40, 0.2, True, True),
        (25, 0.2, False, True),
        (40, 0.08, False, True),
        (25, 0.08, False, True),
        (15, 0.2, False, False),
    ],
)
def test_a_q_wave_counts_by_its_duration_and_depth(ms, mv, pathological, present):
    found = beat(**with_q("III", ms=ms, mv=mv))
    assert q_wave(found, "III", *PATHOLOGICAL) == pathological
    assert q_wave(found, "III", *PRESENT) == present
    assert not q_wave(beat(III=[(30, 0.5), (40, -0.5)]), "III", *PRESENT)  # an S wave is none


def test_scars_are_seen_in_two_of_their_leads():
    assert shows_what_it_says(["sinus", "old_inferior"], NORMAL, beat(**with_q("II", "aVF")))
    assert not shows_what_it_says(["sinus", "old_inferior"], NORMAL, beat(**with_q("III")))
    assert shows_what_it_says(["sinus", "old_lateral"], NORMAL, beat(**with_q("I", "aVL")))
    assert not shows_what_it_says(["old_lateral", "old_inferior"], NORMAL, beat(**with_q("I", "aVL")))


def test_inferior_q_waves_belie_a_report_that_does_not_explain_them():
    q = with_q("III", "aVF")
    assert not shows_what_it_says(["sinus"], NORMAL, beat(**q))
    assert shows_what_it_says(["sinus"], NORMAL, beat())
    assert shows_what_it_says(["stemi_inferior"], NORMAL, beat({"II": 0.2, "III": 0.2, "aVL": -0.1}, **q))


def test_a_possible_infarction_has_a_q_wave_in_iii_and_one_in_avf_that_leaves_its_reader_unsure():
    unsure = with_q("III", ms=25, mv=0.08) | with_q("aVF", ms=15, mv=0.04)
    assert shows_what_it_says(["sinus", "possible_inferior"], NORMAL, beat(**unsure))
    assert not shows_what_it_says(["sinus", "possible_inferior"], NORMAL, beat(**with_q("III", ms=25, mv=0.08)))
    assert not shows_what_it_says(["sinus", "possible_inferior"], NORMAL, beat(**with_q("III", "aVF")))
    assert not shows_what_it_says(["sinus", "old_inferior"], NORMAL, beat(**unsure))


@pytest.mark.parametrize(
    ("finding", "st_mv", "seen"),
    [
        ("stemi_anterior", {"V2": 0.2, "V3": 0.2}, True),
        ("stemi_anterior", {"V2": 0.12, "V3": 0.12}, False),  # as in many healthy hearts
        ("stemi_anterior", {"V1": 0.12, "V4": 0.12}, True),
        ("stemi_inferior", {"III": 0.15, "aVF": 0.12, "aVL": -0.06}, True),
        ("stemi_inferior", {"III": 0.15, "aVF": 0.12}, False),
        ("stemi_lateral", {"aVL": 0.12, "V6": 0.12}, True),
        ("stemi_lateral", {"V6": 0.3}, False),
        ("ischaemia", {"V5": -0.06, "V6": -0.06}, True),
        ("ischaemia", {"V5": -0.04, "V6": -0.04}, False),
        ("pericarditis", {}, True),  # nothing is asked of it
    ],
)
def test_st_is_off_the_line_in_two_leads_as_the_report_says(finding, st_mv, seen):
    assert shows_what_it_says([finding], NORMAL, beat(st_mv)) == seen


def test_a_posterior_infarction_has_more_r_than_s_in_v2():
    st_mv = {"V1": -0.1, "V2": -0.1}
    assert shows_what_it_says(["stemi_posterior"], NORMAL, beat(st_mv, V2=[(40, 0.8), (40, -0.5)]))
    assert not shows_what_it_says(["stemi_posterior"], NORMAL, beat(st_mv, V2=[(40, 0.5), (40, -0.8)]))


R, RS, QR, RSR = [(40, 0.8)], [(30, 0.3), (40, -0.8)], [(30, -0.3), (40, 0.8)], [(20, 0.2), (30, -0.4), (40, 0.4)]


@pytest.mark.parametrize(
    ("finding", "qrs", "seen"),
    [
        ("irbbb", {"V1": RSR}, True),
        ("irbbb", {"V1": RS}, False),
        ("rbbb", {"V1": RSR, "I": RS, "V6": RS}, True),
        ("rbbb", {"V1": RSR, "I": RS, "V6": R}, False),
        ("lafb", {"II": RS, "III": RS, "aVF": RS, "aVL": QR}, True),
        ("lafb", {"II": RS, "III": RS, "aVF": RS, "aVL": R}, False),
        ("lafb", {"II": R, "III": RS, "aVF": R, "aVL": QR}, False),
        ("lpfb", {"I": RS, "aVL": RS, "III": QR, "aVF": R}, True),
        ("lpfb", {"I": R, "aVL": RS, "III": QR, "aVF": R}, False),
        ("bifascicular", {"V1": RSR, "II": RS, "III": RS, "aVL": QR}, True),
        ("bifascicular", {"V1": RS, "II": RS, "III": RS, "aVL": QR}, False),
        ("rvh", {"V1": R, "V5": RS, "V6": RS}, True),
        ("rvh", {"V1": RS, "V5": RS, "V6": RS}, False),
    ],
)
def test_blocks_and_the_right_ventricle_have_their_qrs(finding, qrs, seen):
    assert shows_what_it_says([finding], NORMAL, beat(**qrs)) == seen


def test_a_strained_right_heart_has_all_of_s1_q3_t3():
    t_mv = {"III": -0.2, "V1": -0.2, "V2": -0.2}
    qrs = {"I": [(40, 0.6), (40, -0.2)], **with_q("III")}
    assert shows_what_it_says(["s1q3t3"], NORMAL, beat(t_mv=t_mv, **qrs))
    for lead in qrs:
        without = {name: pieces for name, pieces in qrs.items() if name != lead}
        assert not shows_what_it_says(["s1q3t3"], NORMAL, beat(t_mv=t_mv, **without))
    assert not shows_what_it_says(["s1q3t3"], NORMAL, beat(t_mv=t_mv | {"III": 0.2}, **qrs))


@pytest.mark.parametrize(
    "path",
    [
        conduct.left_bundle_branch_block(150.0),
        conduct.from_focus(Start("left endocardium", 0.0, 0.5), 150.0),
        conduct.pre_excited(Start("epicardium", 80.0, 0.0), 40.0, 130.0),
    ],
)
def test_where_the_septum_does_not_come_first_nothing_is_asked(path):
    assert shows_what_it_says(["sinus", "ischaemia"], path, beat(**with_q("II", "III")))


def test_signs_are_asked_of_findings_that_reports_know():
    assert set(SIGNS) <= {finding for finding, _ in phrases()}


@pytest.mark.parametrize("pattern", ["old-inferior-infarction", "stemi-posterior", "pulmonary-embolism"])
def test_a_heart_that_would_belie_its_report_is_drawn_again(pattern, monkeypatch):
    seeds = range(12)
    drawn = [generate(pattern, seed, rate_hz=100, duration_s=3) for seed in seeds]
    monkeypatch.setattr(sys.modules[generate.__module__], "_MOST_DRAWS", 1)
    first = [generate(pattern, seed, rate_hz=100, duration_s=3) for seed in seeds]
    same = [np.array_equal(one.ecg.signal_mv, other.ecg.signal_mv) for one, other in zip(drawn, first, strict=True)]
    assert 0 < sum(same) < len(seeds)


def test_what_seldom_shows_is_as_frequent_as_drawn(monkeypatch):
    def scars():
        return [seed for seed in range(40) if "IMI" in generate("rbbb", seed, rate_hz=100, duration_s=3).codes]

    drawn = scars()
    monkeypatch.setattr(sys.modules[generate.__module__], "_MOST_DRAWS", 1)
    assert drawn == scars(), "a heart that is drawn again keeps its report"
    assert len(drawn) >= 5
