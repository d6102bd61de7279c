"""The patterns show the signs that a textbook asks of their diagnosis, on average beats of drawn ECGs."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS
from ecgfinder.signals.delineation import delineate
from ecgfinder.signals.measure import measure, usual_points
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.synthetic import generate, leads_mv

DRAWS = 6


def qrs(pattern, seed):
    """The QRS of the usual beat, noise-free: leads by name, each from onset to end."""
    found = delineate(generate(pattern, seed, noise=False).ecg)
    points = usual_points(found)
    beat_mv = found.averages[0].signal_mv[:, points[2] : points[3]]
    return dict(zip(LEADS, beat_mv, strict=True))


def first(lead_mv, until_ms):
    return lead_mv[: round(until_ms * WORK_RATE_HZ / 1000)]


def has_q(lead_mv):
    """A negative deflection before any positive one of note."""
    begins = int(np.argmax(np.abs(lead_mv) > 0.04))
    return bool(lead_mv[begins] < 0)


def shown(pattern, sign):
    return sum(bool(sign(qrs(pattern, seed))) for seed in range(DRAWS))


@pytest.mark.parametrize(
    ("pattern", "sign"),
    [
        ("old-inferior-infarction", lambda lead: sum(has_q(lead[name]) for name in ("II", "III", "aVF")) >= 2),
        ("old-anteroseptal-infarction", lambda lead: max(first(lead[v], 40).max() for v in ("V1", "V2")) < 0.15),
        ("old-anterior-infarction", lambda lead: max(first(lead[v], 40).max() for v in ("V1", "V2", "V3")) < 0.15),
        ("rbbb", lambda lead: np.argmax(lead["V1"]) * 1000 / WORK_RATE_HZ > 60 and lead["I"].min() < -0.1),
        ("lbbb", lambda lead: lead["V1"].sum() < 0 and not has_q(lead["V6"]) and lead["V6"].max() > 0.3),
    ],
)
def test_the_qrs_shows_the_signs_of_the_diagnosis(pattern, sign):
    assert shown(pattern, sign) >= DRAWS - 1


@pytest.mark.parametrize("pattern", ["lvh", "lvh-strain"])
def test_hypertrophy_reaches_the_voltage_of_sokolow_and_lyon_or_that_of_avl(pattern):
    by_sum = 0
    for seed in range(2 * DRAWS):
        lead = dict(zip(LEADS, leads_mv(pattern, seed, noise=False), strict=True))
        high_sum = max(lead["V5"].max(), lead["V6"].max()) - lead["V1"].min() >= 3.4
        high_avl = lead["aVL"].max() >= 1.05
        assert high_sum or high_avl
        by_sum += high_sum
    assert by_sum >= DRAWS


def test_strain_turns_t_over_in_the_leads_that_face_the_left_ventricle():
    def inverted(seed):
        found = delineate(generate("lvh-strain", seed, noise=False).ecg)
        points, beat_mv = usual_points(found), dict(zip(LEADS, found.averages[0].signal_mv, strict=True))
        t_mv = [beat_mv[name][points[4] : points[5]] for name in ("V5", "V6")]
        return all(wave.min() < -max(0.05, wave.max()) for wave in t_mv)

    assert sum(inverted(seed) for seed in range(2 * DRAWS)) >= 2 * DRAWS - 1


def test_low_voltage_is_below_half_a_millivolt_in_the_limb_leads_and_at_times_below_one_in_the_chest():
    low_chests = 0
    for seed in range(2 * DRAWS):
        made = generate("low-voltage", seed, noise=False)
        lead = dict(zip(LEADS, made.ecg.signal_mv, strict=True))
        assert max(np.ptp(lead[name]) for name in LEADS[:6]) < 0.6  # P and T lie within, too
        low_chests += max(np.ptp(lead[name]) for name in LEADS[6:]) < 1.1
    assert 0 < low_chests < 2 * DRAWS


@pytest.mark.parametrize(
    ("pattern", "lifted", "sunk"),
    [
        ("stemi-anterior", ("V2", "V3"), ()),
        ("stemi-inferior", ("III", "aVF"), ("aVL",)),
        ("stemi-lateral", ("I", "aVL", "V5", "V6"), ()),
        ("stemi-posterior", (), ("V1", "V2")),
        ("pericarditis", ("II", "V5"), ("aVR",)),
        ("ischaemia", (), ("I", "II", "V4", "V5", "V6")),
        ("digitalis", (), ("I", "II", "V4", "V5", "V6")),
    ],
)
def test_st_is_measured_off_the_line_where_the_report_says(pattern, lifted, sunk):
    for seed in range(2 * DRAWS):
        st_mv = measure(generate(pattern, seed, noise=False).ecg).st_j60_mv
        assert max((st_mv[lead] for lead in lifted), default=1.0) > 0.04
        assert min((st_mv[lead] for lead in sunk), default=-1.0) < -0.01


def test_a_posterior_infarction_has_tall_r_in_front():
    def tall(seed):
        lead = qrs("stemi-posterior", seed)
        return lead["V3"].max() > -lead["V3"].min() and lead["V2"].max() > 0.4

    assert sum(tall(seed) for seed in range(2 * DRAWS)) >= 2 * DRAWS - 1


def test_an_acute_anterior_infarction_lifts_st_most_in_front():
    def lifted_mv(seed):
        st_mv = measure(generate("stemi-anterior", seed, noise=False).ecg).st_j60_mv
        return max(st_mv["V2"], st_mv["V3"]), max(st_mv["V6"], st_mv["aVF"])

    drawn = np.array([lifted_mv(seed) for seed in range(2 * DRAWS)])
    assert (drawn[:, 0] > drawn[:, 1]).mean() > 0.8
    assert np.median(drawn[:, 0]) > 0.12


def test_a_right_bundle_branch_block_stands_beside_either_fascicle():
    drawn = [generate("bifascicular-block", seed, rate_hz=100, duration_s=4) for seed in range(12)]
    fascicles = {code for made in drawn for code in made.codes if code in ("LAFB", "LPFB")}
    assert fascicles == {"LAFB", "LPFB"}
    assert all("CRBBB" in made.codes and len({"LAFB", "LPFB"} & set(made.codes)) == 1 for made in drawn)
    assert all(("posterior" in made.report_en) == ("LPFB" in made.codes) for made in drawn)


@pytest.mark.parametrize("pattern", ["normal", "normal-young", "normal-old", "athlete"])
def test_t_of_a_normal_ecg_points_left_and_down_as_in_real_ones(pattern):
    axes_deg = np.array([generate(pattern, seed, rate_hz=100, duration_s=4).truth.t_axis_deg for seed in range(12)])
    assert 20 < np.median(axes_deg) < 60
    assert ((axes_deg > -10) & (axes_deg < 85)).sum() >= 11


@pytest.mark.parametrize("pattern", ["stemi-anterior", "stemi-inferior", "pericarditis"])
def test_a_fast_sinus_rhythm_is_called_tachycardia(pattern):
    drawn = [generate(pattern, seed, rate_hz=100) for seed in range(24)]
    fast = [made for made in drawn if made.truth.heart_rate_bpm > 100]
    assert 0 < len(fast) < len(drawn)
    assert all(("STACH" in made.codes) == (made in fast) != ("SR" in made.codes) for made in drawn)
    assert all(("tachycardia" in made.report_en.lower()) == (made in fast) for made in drawn)


def test_t_of_a_normal_ecg_is_a_tenth_of_r_or_more_in_the_leads_that_face_it():
    def ratio(seed):
        found = delineate(generate("normal", seed, noise=False).ecg)
        onset = usual_points(found)[2]
        beat_mv = dict(zip(LEADS, found.averages[0].signal_mv, strict=True))
        late = slice(onset + round(0.2 * WORK_RATE_HZ), onset + round(0.45 * WORK_RATE_HZ))
        return max(beat_mv[name][late].max() / beat_mv[name].max() for name in ("II", "V5"))

    assert sum(ratio(seed) >= 0.1 for seed in range(10)) >= 9


@pytest.mark.parametrize("pattern", ["wpw-left", "wpw-right", "right-atrial-enlargement"])
def test_sinus_rhythm_is_named_by_its_rate(pattern):
    names = set()
    for seed in range(25):
        made = generate(pattern, seed, rate_hz=100)
        name = {"SBRAD", "SR", "STACH"} & made.codes.keys()
        assert name == {_sinus_of(made.truth.heart_rate_bpm)}
        names |= name
    assert len(names) == 2


def _sinus_of(rate_bpm):
    return "SBRAD" if rate_bpm < 60 else "STACH" if rate_bpm > 100 else "SR"


def test_pre_excitation_is_slight_in_some_and_broad_in_others():
    durations_ms = [generate("wpw-left", seed, rate_hz=100, duration_s=3).truth.qrs_ms for seed in range(60)]
    assert np.quantile(durations_ms, 0.2) < 112
    assert np.quantile(durations_ms, 0.8) > 122
