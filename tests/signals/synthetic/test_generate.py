"""What every synthetic ECG must be: bound by the lead relations, the same for the same seed, finite, as reported."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecgfinder.domain import LEADS, UserFacingError
from ecgfinder.reports.codes import statements
from ecgfinder.signals.synthetic import PATTERNS, STEP_MV, generate, leads_mv

SOME = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
patterns = st.sampled_from(sorted(PATTERNS))
seeds = st.integers(0, 2**31)


def rows(signal_mv):
    return dict(zip(LEADS, signal_mv, strict=True))


@SOME
@given(patterns, seeds, st.booleans())
def test_einthoven_and_goldberger_hold_exactly_before_quantisation(pattern, seed, noise):
    lead = rows(leads_mv(pattern, seed, duration_s=4, noise=noise))
    assert np.array_equal(lead["III"], lead["II"] - lead["I"])
    assert np.array_equal(lead["aVR"], -(lead["I"] + lead["II"]) / 2)
    assert np.array_equal(lead["aVL"], lead["I"] - lead["II"] / 2)
    assert np.array_equal(lead["aVF"], lead["II"] - lead["I"] / 2)


@SOME
@given(patterns, seeds, st.sampled_from([100, 250, 500, 1000]))
def test_the_same_seed_gives_the_same_bits(pattern, seed, rate_hz):
    first, second = (generate(pattern, seed, rate_hz=rate_hz, duration_s=4) for _ in range(2))
    assert first.ecg.signal_mv.tobytes() == second.ecg.signal_mv.tobytes()
    assert (first.report_en, first.report_de, first.truth) == (second.report_en, second.report_de, second.truth)


@SOME
@given(patterns, seeds, st.sampled_from([100.0, 360.0, 500.0]), st.sampled_from([4.0, 10.0, 20.0]))
def test_samples_are_finite_whole_steps_of_a_plausible_size(pattern, seed, rate_hz, duration_s):
    ecg = generate(pattern, seed, rate_hz=rate_hz, duration_s=duration_s).ecg
    steps = ecg.signal_mv.astype(np.float64) / STEP_MV
    assert ecg.signal_mv.shape == (12 - len(ecg.missing_leads), round(rate_hz * duration_s))
    assert np.abs(steps - np.rint(steps)).max() < 1e-3
    assert 0.15 < np.abs(ecg.signal_mv).max() < 12
    assert ecg.step_mv == (STEP_MV,) * len(ecg.lead_names)


@SOME
@given(patterns, seeds)
def test_what_is_drawn_lies_in_a_human_range(pattern, seed):
    truth = generate(pattern, seed, duration_s=10, rate_hz=100).truth
    assert 25 < truth.heart_rate_bpm < 210
    assert 70 <= truth.qrs_ms <= 190
    assert 180 < truth.qt_ms < 720
    assert truth.pr_ms is None or 80 <= truth.pr_ms <= 320


def test_different_seeds_and_patterns_give_different_ecgs():
    made = [generate(name, seed, rate_hz=100) for name in ("normal", "lbbb") for seed in (1, 2)]
    assert len({hashlib.sha256(item.ecg.signal_mv.tobytes()).digest() for item in made}) == 4


def test_noise_changes_the_record_but_not_the_heart():
    clean, noisy = (generate("normal", 5, noise=flag) for flag in (False, True))
    assert clean.truth == noisy.truth
    difference = noisy.ecg.signal_mv - clean.ecg.signal_mv
    assert 0.003 < difference.std() < 0.5


@pytest.mark.parametrize("pattern", sorted(PATTERNS))
def test_each_pattern_says_what_was_drawn_in_two_languages(pattern):
    made = generate(pattern, 3, rate_hz=100)
    assert set(made.codes) <= set(statements())
    assert f"{made.truth.qrs_ms:.0f}" in made.report_en
    assert f"{made.truth.qrs_ms:.0f}" in made.report_de
    assert made.report_en.endswith("Synthetic ECG.")
    assert made.report_de.endswith("Synthetisches EKG.")
    assert "{" not in made.report_en + made.report_de
    assert "synthetic" in (made.ecg.device or "")


def test_reports_of_one_pattern_differ_in_wording():
    texts = {generate("lbbb", seed, rate_hz=100).report_en.split("QRS axis")[0][:60] for seed in range(12)}
    assert len(texts) > 8


def test_an_unknown_pattern_is_refused_in_one_sentence():
    with pytest.raises(UserFacingError, match="no pattern 'nonsense'"):
        generate("nonsense", 1)


@pytest.mark.parametrize(("rate_hz", "duration_s"), [(10, 10), (500, 1), (5000, 10), (500, 10_000)])
def test_a_rate_or_duration_no_recorder_has_is_refused(rate_hz, duration_s):
    with pytest.raises(UserFacingError, match="out of range"):
        generate("normal", 1, rate_hz=rate_hz, duration_s=duration_s)


@pytest.mark.parametrize("seed", range(40, 52))
def test_three_seconds_of_a_heart_that_hardly_beats_have_its_rate(seed):
    truth = generate("av-block-3", seed, duration_s=3, rate_hz=100).truth
    assert 20 < truth.heart_rate_bpm < 60


def test_a_missing_chest_lead_is_absent_not_flat():
    ecg = generate("lost-electrode", 2).ecg
    assert len(ecg.missing_leads) == 1
    assert ecg.missing_leads[0].startswith("V")
