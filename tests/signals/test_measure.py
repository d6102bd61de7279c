from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.axes import axis_deg
from ecgfinder.signals.measure import measure

from .heart import P_AXIS_DEG, QRS_AXIS_DEG, T_AXIS_DEG, make_ecg


@pytest.mark.parametrize("rate_hz", [100.0, 250.0, 500.0, 1000.0])
def test_drawn_values_return_at_any_rate(rate_hz):
    found = measure(make_ecg(rate_hz, pr_s=0.17, qrs_s=0.1, qt_s=0.4))
    assert found.heart_rate_bpm == pytest.approx(60.0, abs=0.5)
    assert found.pr_ms == pytest.approx(170, abs=14)
    assert found.qrs_ms == pytest.approx(100, abs=14)
    assert found.qt_ms == pytest.approx(400, abs=24)
    assert found.p_axis_deg == pytest.approx(P_AXIS_DEG, abs=8)
    assert found.qrs_axis_deg == pytest.approx(QRS_AXIS_DEG, abs=5)
    assert found.t_axis_deg == pytest.approx(T_AXIS_DEG, abs=8)


@pytest.mark.parametrize(
    ("name", "drawn", "draws"),
    [
        ("pr_ms", "pr_s", (0.13, 0.16, 0.2, 0.25)),
        ("qrs_ms", "qrs_s", (0.07, 0.09, 0.11, 0.14)),
        ("qt_ms", "qt_s", (0.34, 0.38, 0.42, 0.46)),
    ],
)
def test_each_interval_grows_with_what_was_drawn(name, drawn, draws):
    found = [getattr(measure(make_ecg(**{drawn: draw})), name) for draw in draws]
    assert np.diff(found) == pytest.approx(1000 * np.diff(draws), abs=10)


def test_qt_is_corrected_by_four_formulas():
    found = measure(make_ecg(rr_s=(0.8,) * 11))
    qt_ms, rr_s = found.qt_ms, found.rr_mean_ms / 1000
    assert found.qtc_bazett_ms == pytest.approx(qt_ms / rr_s**0.5)
    assert found.qtc_fridericia_ms == pytest.approx(qt_ms / rr_s ** (1 / 3))
    assert found.qtc_framingham_ms == pytest.approx(qt_ms + 154 * (1 - rr_s))
    assert found.qtc_hodges_ms == pytest.approx(qt_ms + 1.75 * (60 / rr_s - 60))


def test_no_p_wave_is_measured_where_there_is_none():
    rr_s = np.random.default_rng(3).uniform(0.55, 1.1, 10)
    found = measure(make_ecg(rr_s=tuple(rr_s), p_mv=0.0))
    assert (found.pr_ms, found.p_ms, found.p_axis_deg) == (None, None, None)
    assert "Irregular rhythm without P waves." in found.notes
    assert found.rr_rmssd_ms == pytest.approx(1000 * np.sqrt((np.diff(rr_s) ** 2).mean()), rel=0.05)


def test_voltages_are_those_drawn():
    found = measure(make_ecg(noise_mv=0.0))
    assert found.r_mv["V5"] == pytest.approx(1.2, rel=0.1)
    assert found.s_mv["V1"] == pytest.approx(1.0, rel=0.1)
    assert found.sokolow_lyon_mv == pytest.approx(2.2, rel=0.1)
    assert found.cornell_mv == pytest.approx(found.r_mv["aVL"] + found.s_mv["V3"])
    assert max(abs(level) for level in found.st_j60_mv.values()) < 0.03


def test_st_elevation_is_measured_over_wander():
    ecg = make_ecg()
    t_s = np.arange(ecg.n_samples) / 500.0
    signal_mv = ecg.signal_mv + 0.3 * np.sin(2 * np.pi * 0.2 * t_s)
    for onset in np.arange(10) + 0.5:
        signal_mv[LEADS.index("V2")] += 0.2 * ((t_s > onset + 0.09) & (t_s < onset + 0.25))
    found = measure(Ecg(signal_mv.astype(np.float32), 500.0, LEADS))
    assert found.st_j60_mv["V2"] == pytest.approx(0.2, abs=0.03)
    assert found.st_j80_mv["V2"] == pytest.approx(0.2, abs=0.03)
    assert abs(found.st_j60_mv["V5"]) < 0.03


def test_ectopic_beats_do_not_change_the_intervals():
    found = measure(make_ecg(rr_s=(1.0, 1.0, 0.6, 1.4, 1.0, 0.6, 1.4, 1.0), wide_beats=(3, 6)))
    plain = measure(make_ecg())
    assert found.qrs_ms == pytest.approx(plain.qrs_ms, abs=6)
    assert found.pr_ms == pytest.approx(plain.pr_ms, abs=8)
    assert "2 of 9 beats have another QRS shape than the usual ones." in found.notes


@pytest.mark.parametrize("leads", [("II",), ("I", "V1"), ("V1", "V2", "V3")])
def test_axes_need_two_limb_leads(leads):
    found = measure(make_ecg(leads=leads))
    assert found.qrs_axis_deg is None
    assert found.qrs_ms == pytest.approx(90, abs=20)
    assert set(found.r_mv) == set(leads)


def test_two_limb_leads_give_the_axes_and_the_other_four():
    found = measure(make_ecg(leads=("aVL", "aVF")))
    assert found.qrs_axis_deg == pytest.approx(QRS_AXIS_DEG, abs=5)
    assert set(found.r_mv) == {"I", "II", "III", "aVR", "aVL", "aVF"}


def test_channels_that_are_no_standard_leads_are_not_measured():
    ecg = make_ecg(leads=("II",))
    found = measure(Ecg(ecg.signal_mv, 500.0, ("ABP",)))
    assert found.heart_rate_bpm is None
    assert found.notes == ("No channel bears the name of a standard lead, so nothing was measured.",)


def test_a_gap_in_all_leads_is_no_pause():
    ecg = make_ecg()
    signal_mv = ecg.signal_mv.copy()
    signal_mv[:, 1800:2900] = np.nan
    found = measure(Ecg(signal_mv, 500.0, LEADS))
    assert found.heart_rate_bpm == pytest.approx(60.0, abs=0.5)
    assert found.qrs_ms == pytest.approx(90, abs=14)


def test_a_short_gap_between_two_columns_hides_no_interval():
    ecg = make_ecg(rr_s=(0.6, 1.0, 0.7, 1.1, 0.6, 1.0, 0.8, 1.2))
    signal_mv = ecg.signal_mv.copy()
    signal_mv[:6, 2500:] = np.nan
    signal_mv[6:, :2520] = np.nan
    whole, shown = measure(ecg), measure(Ecg(signal_mv, 500.0, LEADS))
    assert shown.heart_rate_bpm == pytest.approx(whole.heart_rate_bpm, abs=0.5)


@pytest.mark.parametrize(("rr_s", "rate_bpm"), [((1.0,) * 9, 60.0), ((0.6, 1.0, 0.5, 1.2, 2.0, 0.7, 1.1, 0.6), 62.3)])
def test_an_interval_without_the_beat_between_two_columns_counts_only_in_an_irregular_rhythm(rr_s, rate_bpm):
    ecg = make_ecg(rr_s=rr_s)
    signal_mv = ecg.signal_mv.copy()
    if len(set(rr_s)) == 1:  # the complex at 4.5 s is lost where the columns meet
        signal_mv[:, 2240:2330] = signal_mv[:, 2400:2401]
    signal_mv[:6, 2280:] = np.nan
    signal_mv[6:, :2280] = np.nan
    assert measure(Ecg(signal_mv, 500.0, LEADS)).heart_rate_bpm == pytest.approx(rate_bpm, abs=1)


@pytest.mark.parametrize("signal_mv", [np.zeros((12, 0)), np.zeros((12, 5000)), np.full((12, 5000), np.nan)])
def test_nothing_is_measured_on_nothing(signal_mv):
    found = measure(Ecg(signal_mv.astype(np.float32), 500.0, LEADS))
    assert found.heart_rate_bpm is None
    assert found.qrs_ms is None
    assert found.notes == ("No heart beats were found.",)
    assert set(found.lead_quality) == set(LEADS)


@pytest.mark.parametrize("seed", range(12))
def test_damaged_signals_give_finite_numbers_or_none(seed):
    rng = np.random.default_rng(seed)
    ecg = make_ecg(rate_hz=float(rng.choice([100, 257, 500])), seed=seed)
    signal_mv = ecg.signal_mv * 10 ** rng.uniform(-3, 3, (12, 1)).astype(np.float32)
    signal_mv[rng.integers(12)] = rng.choice([np.inf, np.nan, 0.0])
    signal_mv[:, rng.random(ecg.n_samples) < 0.1 * rng.integers(3)] = np.nan
    signal_mv[rng.integers(12), :: rng.integers(2, 9)] *= -50
    found = measure(Ecg(signal_mv[:, : rng.integers(1, ecg.n_samples)], ecg.rate_hz, LEADS))
    numbers = [found.heart_rate_bpm, found.pr_ms, found.qrs_ms, found.qt_ms, found.qrs_axis_deg, found.cornell_mv]
    numbers += [*found.r_mv.values(), *found.s_mv.values(), *found.st_j60_mv.values()]
    assert all(number is None or np.isfinite(number) for number in numbers)


def test_a_wave_whose_marks_cross_has_no_axis():
    """Marks of a usual beat are medians of their own: on a flutter wave the end of P may lie before its onset."""
    beat_mv = np.random.default_rng(0).normal(size=(12, 100)).astype(np.float32)
    assert axis_deg(beat_mv, 30, 50) is not None
    assert axis_deg(beat_mv, 50, 30) is None
