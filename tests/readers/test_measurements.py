from __future__ import annotations

import pytest

from ecgfinder.readers.measurements import in_ms, name_qtc, plausible_measurements
from ecgfinder.readers.units import mv_per_unit


def test_what_was_not_measured_is_left_out() -> None:
    values = {"pr_ms": "148", "qrs_ms": 0, "qt_ms": "", "p_axis_deg": "-30", "t_axis_deg": 29999, "p_ms": None}
    values |= {"qrs_axis_deg": 0, "heart_rate_bpm": "nan"}
    assert plausible_measurements(values) == {"pr_ms": 148, "p_axis_deg": -30, "qrs_axis_deg": 0}


@pytest.mark.parametrize(
    ("qtc_ms", "named"),
    [("491", {"qtc_bazett_ms": 491}), (460, {"qtc_fridericia_ms": 460}), (430, {}), ("", {}), (None, {})],
)
def test_a_qtc_is_named_by_the_formula_that_gives_it(qtc_ms: str | float | None, named: dict[str, float]) -> None:
    assert name_qtc({"qt_ms": 402, "heart_rate_bpm": 90}, qtc_ms) == named


def test_a_qtc_that_fits_both_formulas_stays_unnamed() -> None:
    assert name_qtc({"qt_ms": 400, "heart_rate_bpm": 60}, 400) == {}
    assert name_qtc({"qt_ms": 400}, 420) == {}


def test_durations_in_seconds_become_milliseconds() -> None:
    assert (in_ms("0.12", "s"), in_ms("120", "ms"), in_ms("x", "ms")) == (120, 120, None)


@pytest.mark.parametrize(
    ("unit", "factor"),
    [("mV", 1), ("uV", 1e-3), ("µV", 1e-3), ("μV", 1e-3), ("[MICROVOLTS]", 1e-3), ("V", 1e3), ("nV", 1e-6)],
)
def test_units_of_voltage(unit: str, factor: float) -> None:
    assert mv_per_unit(unit) == factor


@pytest.mark.parametrize("unit", ["", "mmHg", "bpm", "NU"])
def test_other_units_are_none(unit: str) -> None:
    assert mv_per_unit(unit) is None
