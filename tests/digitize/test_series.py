"""From rows of traces to leads: what a hand drew is taken, what it left open stays unknown."""

from __future__ import annotations

import numpy as np

from ecgfinder.digitize.layouts import Segment
from ecgfinder.digitize.pulses import Pulse, without_feet
from ecgfinder.digitize.result import TracePath
from ecgfinder.digitize.series import drawn_over, leads_mv
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


def test_a_rhythm_row_keeps_its_spike_where_two_short_leads_meet() -> None:
    y = np.full(400, 100.0)
    y[198:203] = 40.0
    row = Trace(100.0, y, y - 1, y + 1, 2.0)
    short, rest, rhythm = Segment("I", 0, 0, 200), Segment("V1", 0, 200, 400), Segment("II", 1, 0, 400)
    leads = leads_mv([row, row], (short, rest, rhythm), 10.0, 25.0)
    assert np.nanmax(leads[LEADS.index("II")]) > 0.5
    assert np.nanmax(leads[LEADS.index("V1")]) == 0.0
