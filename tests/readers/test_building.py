from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError, derive_limb_leads
from ecgfinder.readers.building import MAX_SAMPLES, Lead, build_ecg, check_size, delayed, joined, lead_from_integers

_RNG = np.random.default_rng(9)


def _lead(name: str, n_samples: int = 50, rate_hz: float = 500.0, step_mv: float | None = None) -> Lead:
    return Lead(name, _RNG.normal(0, 1, n_samples).astype(np.float32), rate_hz, step_mv)


def test_leads_come_in_standard_order_with_other_channels_last() -> None:
    ecg = build_ecg([_lead(name) for name in ("pleth", "V6", "MDC_ECG_LEAD_AVR", "lead ii", "I")])
    assert ecg.lead_names == ("I", "II", "aVR", "V6", "pleth")


def test_the_turned_over_avr_of_cabrera_is_turned_back() -> None:
    lead = _lead("-aVR", step_mv=0.005)
    ecg = build_ecg([lead])
    assert (ecg.lead_names, ecg.step_mv) == (("aVR",), (0.005,))
    assert np.array_equal(ecg.lead_mv("aVR"), -lead.signal_mv)


def test_infinite_samples_are_unknown_and_empty_leads_are_left_out() -> None:
    odd, empty = _lead("I"), Lead("II", np.full(50, np.nan, np.float32), 500.0)
    odd.signal_mv[3] = np.inf
    ecg = build_ecg([odd, empty])
    assert ecg.lead_names == ("I",)
    assert np.isnan(ecg.signal_mv[0, 3])
    assert ecg.notes == ("left out, without a valid sample: II",)


def test_an_ecg_without_any_sample_is_refused() -> None:
    with pytest.raises(UnreadableEcgError, match="no lead holds a valid sample"):
        build_ecg([Lead("II", np.full(50, np.nan, np.float32), 500.0)])


def test_the_rate_of_most_standard_leads_wins() -> None:
    others = [_lead(f"EEG {number}", rate_hz=256) for number in range(5)]
    ecg = build_ecg([*others, _lead("I"), _lead("II")])
    assert (ecg.lead_names, ecg.rate_hz) == (("I", "II"), 500.0)
    assert "EEG 4" in ecg.notes[0]


def test_shorter_leads_are_filled_up_as_unknown() -> None:
    ecg = build_ecg([_lead("I"), _lead("V1", 20)])
    assert np.isnan(ecg.lead_mv("V1")[20:]).all()
    assert np.isfinite(ecg.lead_mv("V1")[:20]).all()
    assert "V1" in ecg.notes[0]


def test_limb_leads_are_derived_only_where_asked_for_and_absent() -> None:
    leads = [_lead(name) for name in ("I", "II", "aVF")]
    assert build_ecg(leads).lead_names == ("I", "II", "aVF")
    ecg = build_ecg(leads, derive_limbs=True)
    assert ecg.lead_names == LEADS[:6]
    iii, avr, avl, _ = derive_limb_leads(leads[0].signal_mv, leads[1].signal_mv)
    np.testing.assert_allclose([ecg.lead_mv("III"), ecg.lead_mv("aVR"), ecg.lead_mv("aVL")], [iii, avr, avl], rtol=1e-6)
    assert np.array_equal(ecg.lead_mv("aVF"), leads[2].signal_mv)


def test_derived_leads_of_whole_steps_are_whole_half_steps() -> None:
    ints = _RNG.integers(-2000, 2000, (2, 999))
    leads = [lead_from_integers(name, row, 500.0, 0.00488) for name, row in zip(("I", "II"), ints, strict=True)]
    ecg = build_ecg(leads, derive_limbs=True)
    expected = (-(ints[0] + ints[1]) * np.float64(0.00244)).astype(np.float32)
    assert np.array_equal(ecg.lead_mv("aVR"), expected)
    assert ecg.step_mv == (0.00488, 0.00488, 0.00488, 0.00244, 0.00244, 0.00244)


def test_steps_are_known_for_all_leads_or_for_none() -> None:
    assert build_ecg([_lead("I", step_mv=0.005), _lead("II")]).step_mv is None


def test_a_negative_gain_turns_the_lead_over() -> None:
    lead = lead_from_integers("I", np.array([1, -2]), 500.0, -0.001)
    np.testing.assert_allclose(lead.signal_mv, [-0.001, 0.002], rtol=1e-6)
    assert lead.step_mv == 0.001


def test_stretches_of_one_lead_are_laid_over_each_other() -> None:
    first, second = _lead("I", 10), delayed(_lead("I", 5), 20 / 500)
    (whole,) = joined([first, second])
    assert np.array_equal(whole.signal_mv[:10], first.signal_mv)
    assert np.isnan(whole.signal_mv[10:20]).all()
    assert np.array_equal(whole.signal_mv[20:], second.signal_mv[20:])


@pytest.mark.parametrize(
    ("n_leads", "n_samples", "rate_hz", "reason"),
    [
        (0, 10, 500, "no samples"),
        (3, 0, 500, "no samples"),
        (1, 10, float("nan"), "not that of an ECG"),
        (1, 10, -1, "not that of an ECG"),
        (2, MAX_SAMPLES, 500, "too long"),
    ],
)
def test_what_no_ecg_has_is_refused_before_memory_is_taken(
    n_leads: int, n_samples: int, rate_hz: float, reason: str
) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        check_size(n_leads, n_samples, rate_hz)
