"""From rows of traces to leads: what a hand drew is taken, what it left open stays unknown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ecgfinder.digitize.layouts import Segment, _column_bounds
from ecgfinder.digitize.pulses import Pulse, without_feet
from ecgfinder.digitize.result import TracePath
from ecgfinder.digitize.series import cut_between_leads, drawn_over, leads_mv
from ecgfinder.digitize.tracing import Trace
from ecgfinder.domain import LEADS


class FlatSheet:
    """A sheet whose pixels are the picture's."""

    def from_picture(self, xy_px: np.ndarray) -> np.ndarray:
        return xy_px


def test_a_drawn_trace_breaks_off_where_its_points_do() -> None:
    flat = np.full(100, 50.0)
    row = Trace(50.0, flat, flat - 1, flat + 1, 2.0)
    points = np.array([[10.0, 40.0], [20.0, 30.0], [np.nan, np.nan], [60.0, 70.0], [80.0, 60.0]])
    (drawn,) = drawn_over([row], (Segment("I", 0, 5, 90),), (TracePath("I", 0, points),), FlatSheet())
    assert np.flatnonzero(np.isfinite(drawn.y_px)).tolist() == [
        *range(5), *range(10, 21), *range(60, 81), *range(90, 100),
    ]  # fmt: skip
    assert drawn.y_px[15] == 35.0
    assert drawn.y_px[70] == 65.0
    assert drawn.y_px[[0, 95]].tolist() == [50.0, 50.0]


def test_the_jump_from_a_pulses_foot_to_its_lead_is_no_part_of_the_lead() -> None:
    y = np.full(3000, 100.0)
    y[:205] = 115.0
    row = Trace(100.0, y, y - 1, y + 1, 2.0)
    pulse = Pulse(140, 199, 10.0)
    (cut,) = without_feet([row], [pulse], 200, 2900)
    assert np.isnan(cut.y_px[200:205]).all()
    assert np.isfinite(cut.y_px[207:2900]).all()
    (whole,) = without_feet([row], [None], 200, 2900)
    assert np.isfinite(whole.y_px).all()


def rows_that_meet(*spikes: slice, height_px: float = 60.0) -> list[Trace]:
    """Three rows whose leads meet at column 200, 12 pixels apart, with a spike at each of the places."""
    y = np.where(np.arange(400) < 200, 100.0, 112.0)
    top = y - 1
    for spike in spikes:
        top[spike] = y[spike] - height_px
    return [Trace(100.0, np.where(top < y - 1, top, y), top, y + 1, 2.0) for _ in range(3)]


SHORT = tuple(
    Segment(lead, row, start, start + 200)
    for start, leads in ((0, ("I", "II", "III")), (200, ("V1", "V2", "V3")))
    for row, lead in enumerate(leads)
)


def cut_leads_mv(traces: list[Trace], segments: tuple[Segment, ...]) -> np.ndarray:
    return leads_mv(cut_between_leads(traces, segments), segments, 10.0, 25.0)


def test_strokes_between_leads_are_no_part_of_them_but_of_a_rhythm_row() -> None:
    rows = rows_that_meet(slice(198, 203))
    leads = cut_leads_mv([*rows, rows[0]], (*SHORT, Segment("II", 3, 0, 400)))
    assert np.nanmax(leads[LEADS.index("II")]) > 0.5
    assert np.nanmax(abs(leads[[LEADS.index("I"), LEADS.index("V1")]])) == 0.0


def test_a_complex_where_two_leads_of_one_row_meet_is_no_stroke_between_them() -> None:
    spiked, plain = rows_that_meet(slice(190, 199))[0], rows_that_meet()
    leads = cut_leads_mv([spiked, *plain[1:]], SHORT)
    assert (leads[LEADS.index("I"), 196:199] > 0.7).all()


def test_where_a_lead_leaps_to_the_next_neither_is_known() -> None:
    rows = [replace(row, y_px=np.convolve(row.y_px, [0.5, 0.5], "same")) for row in rows_that_meet()]
    leads = cut_leads_mv(rows, SHORT)
    for lead, columns in (("I", slice(1, 200)), ("V1", slice(200, 399))):
        known = leads[LEADS.index(lead), columns]
        assert np.isfinite(known).sum() >= 197
        assert np.nanmax(abs(known)) == 0.0


@pytest.mark.parametrize("leap_px", [998, 1000, 1002])
def test_columns_begin_exactly_where_the_rows_leap(leap_px: int) -> None:
    y = np.where(np.arange(2000) < leap_px, 100.0, 116.0)
    rows = [Trace(100.0, y, y - 1, y + 1, 2.0)] * 3
    assert _column_bounds(rows, 0, 2000, 2, np.array([np.nan])) == [0, leap_px, 2000]
