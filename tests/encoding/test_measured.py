"""The numbers beside the image: what they are, what is missing, and that any window has them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecgfinder.domain import LEADS
from ecgfinder.encoding.lead_time import WIDTH, windows_mv
from ecgfinder.encoding.measured import COUNT, NAMES, REVISION, measured_numbers
from ecgfinder.signals.measure import measure
from ecgfinder.signals.synthetic import generate
from tests.ecgs import bumpy_ecg

DATA = Path(__file__).parents[1] / "data"
KEPT = DATA / "measured_numbers.json"
WINDOWS = DATA / "measured_windows.npz"
"""The windows whose numbers are kept, synthetic ones as they were drawn then."""


def numbers(pattern: str = "normal", seed: int = 3) -> dict[str, float]:
    return named(windows_mv(generate(pattern, seed).ecg)[0])


def named(window_mv: np.ndarray) -> dict[str, float]:
    return dict(zip(NAMES, measured_numbers(window_mv).tolist(), strict=True))


def test_every_number_has_a_name_of_its_own() -> None:
    assert len(set(NAMES)) == COUNT


def test_the_numbers_are_those_of_the_measurements() -> None:
    ecg = generate("normal", 3).ecg
    found, of_window = measure(ecg), numbers()
    for name, tolerance in (("heart_rate_bpm", 0.5), ("pr_ms", 10), ("qrs_ms", 10), ("qt_ms", 15)):
        assert of_window[name] == pytest.approx(getattr(found, name), abs=tolerance)
    assert found.qrs_axis_deg is not None
    axis_deg = np.degrees(np.arctan2(of_window["qrs_axis_deg_sin"], of_window["qrs_axis_deg_cos"]))
    assert axis_deg == pytest.approx(found.qrs_axis_deg, abs=8)
    for lead in LEADS:
        assert of_window[f"r_mv_{lead}"] == pytest.approx(found.r_mv[lead], abs=0.1)


@pytest.mark.parametrize("pattern", ["normal", "ventricular-premature"])
def test_the_numbers_are_those_that_the_encoders_have_learnt(pattern: str) -> None:
    """If this fails, `measured.REVISION` is to be raised, and the encoders to be evaluated anew."""
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    assert kept["revision"] == REVISION
    with np.load(WINDOWS) as windows:
        found = named(windows[pattern])
    for name, value in found.items():
        assert kept[pattern][name] == (None if np.isnan(value) else pytest.approx(value, rel=1e-2, abs=2e-3)), name


def test_the_numbers_hardly_hang_on_the_rate_of_the_recorder() -> None:
    slow, fast = (measured_numbers(windows_mv(bumpy_ecg(rate_hz))[0]) for rate_hz in (100.0, 500.0))
    np.testing.assert_array_equal(np.isnan(slow), np.isnan(fast))
    times = [at for at, name in enumerate(NAMES) if "_ms" in name]
    np.testing.assert_allclose(slow[times], fast[times], atol=12)


def test_a_q_wave_is_found_where_it_was_drawn() -> None:
    old, normal = numbers("old-inferior-infarction", 6), numbers()  # with nothing beside it
    assert old["q_mv_III"] > normal["q_mv_III"] + 0.05


def test_two_leads_that_show_a_sign_show_it_as_a_group() -> None:
    old, normal = numbers("old-inferior-infarction"), numbers()
    assert old["q_ms_second_highest_inferior"] > normal["q_ms_second_highest_inferior"] + 10
    by_lead = sorted(normal[f"r_mv_{lead}"] for lead in ("I", "aVL", "V5", "V6"))
    assert normal["r_mv_second_lowest_lateral"] == pytest.approx(by_lead[1])
    assert normal["r_mv_second_highest_lateral"] == pytest.approx(by_lead[2])
    assert normal["r_mv_mean_lateral"] == pytest.approx(np.mean(by_lead))


def test_the_hearts_vector_points_where_the_leads_say() -> None:
    normal, strained = numbers(), numbers("lvh-strain")
    assert normal["vector_qrs_largest_left_mv"] > 0
    assert normal["vector_qrs_largest_down_mv"] > 0
    assert normal["qrs_t_area_cosine"] > 0.5
    assert strained["qrs_t_area_cosine"] < 0


def test_a_pre_excited_complex_begins_slowly() -> None:
    slurred, normal = (
        [
            n["vector_next_20ms_length_mv"] / n["vector_qrs_largest_length_mv"]
            for n in (numbers(name, k) for k in range(12))
        ]
        for name in ("wpw-left", "normal")
    )
    assert np.mean(slurred) < 0.35 < np.mean(normal)


def test_fibrillation_shows_in_what_differs_from_beat_to_beat() -> None:
    fibrillating, normal = [numbers("atrial-fibrillation", seed) for seed in range(3, 8)], numbers()
    assert np.mean([found["p_alike"] for found in fibrillating]) < 0.4 < 0.5 < normal["p_alike"]
    assert min(found["rr_spread"] for found in fibrillating) > normal["rr_spread"]
    assert np.mean([found["atrial_log_power_v1"] for found in fibrillating]) > normal["atrial_log_power_v1"]


def test_bigeminy_takes_turns() -> None:
    found = numbers("ventricular-bigeminy")
    assert found["rr_like_next"] < -0.5 < 0.5 < found["rr_like_next_but_one"]
    assert found["second_like_usual"] < 0.9


def test_an_extra_beat_is_a_second_kind_that_comes_early_and_is_broad() -> None:
    found = numbers("ventricular-premature")
    assert found["kinds"] >= 2
    assert found["rr_least"] < 0.8
    assert found["second_qrs_ms"] > found["qrs_ms"]


def test_a_lead_that_is_missing_has_no_numbers_and_the_others_keep_theirs() -> None:
    window = windows_mv(generate("normal", 3).ecg)[0]
    without = window.copy()
    without[LEADS.index("V2")] = np.nan
    whole, part = (dict(zip(NAMES, measured_numbers(one).tolist(), strict=True)) for one in (window, without))
    assert all(np.isnan(part[name]) for name in NAMES if name.endswith("_V2"))
    assert part["r_mv_V5"] == pytest.approx(whole["r_mv_V5"], abs=0.03)


def test_where_nothing_is_known_nothing_is_measured() -> None:
    found = dict(zip(NAMES, measured_numbers(np.full((12, WIDTH), np.nan, np.float32)).tolist(), strict=True))
    assert found.pop("beats") == 0
    assert found.pop("kinds") == 0
    assert np.isnan(list(found.values())).all()


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 2**32 - 1), st.floats(0, 5), st.floats(0, 0.5), st.integers(0, 12), st.integers(0, WIDTH - 1)
)  # fmt: skip
def test_any_window_has_its_numbers(seed: int, noise_mv: float, spoilt: float, lost: int, start: int) -> None:
    rng = np.random.default_rng(seed)
    window = windows_mv(bumpy_ecg(100.0))[0] + rng.normal(size=(12, WIDTH)).astype(np.float32) * noise_mv
    window[rng.random(window.shape) < spoilt] = np.nan
    window[rng.permutation(12)[:lost], start:] = np.nan
    found = measured_numbers(window)
    assert found.shape == (COUNT,)
    assert not np.isinf(found).any()
