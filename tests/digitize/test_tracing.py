"""Ink becomes heights: thin spikes keep their tips, gaps stay unknown, neighbours are left alone."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from ecgfinder.digitize.digitizing import _traced
from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.pulses import find_pulses
from ecgfinder.digitize.rows import evenly_spaced, find_rows, without_lines
from ecgfinder.digitize.tracing import Trace, trace_rows


def drawn(*lines: list[tuple[float, float]], size: tuple[int, int] = (1600, 640)) -> npt.NDArray[np.float32]:
    image = Image.new("L", (size[0] * 4, size[1] * 4), 0)
    for line in lines:
        ImageDraw.Draw(image).line([(x * 4, y * 4) for x, y in line], fill=255, width=12, joint="curve")
    return np.asarray(image.reduce(4), dtype=np.float32) / 255


FLAT_AND_SPIKE = [(0.0, 300.0), (700.0, 300.0), (706.0, 180.0), (712.0, 300.0), (1600.0, 300.0)]


def test_a_narrow_spike_keeps_its_height() -> None:
    trace = trace_rows(drawn(FLAT_AND_SPIKE), [300.0])[0]
    assert abs(np.nanmin(trace.y_px) - 180) < 12
    assert abs(np.nanmedian(trace.y_px) - 300) < 0.6


def test_a_gap_stays_unknown_and_ends_the_trace_at_the_paper() -> None:
    ink = drawn(FLAT_AND_SPIKE)
    ink[:, 400:460] = 0
    ink[:, 1400:] = 0
    trace = trace_rows(ink, [300.0])[0]
    assert np.isnan(trace.y_px[405:455]).all()
    assert trace.start_stop()[1] in range(1396, 1404)


def test_a_spike_into_the_next_row_stays_in_its_own() -> None:
    upper = [(0.0, 200.0), (800.0, 200.0), (812.0, 420.0), (824.0, 200.0), (1600.0, 200.0)]
    lower = [(0.0, 400.0), (1600.0, 400.0)]
    first, second = trace_rows(drawn(upper, lower), [200.0, 400.0])
    assert abs(np.nanmax(first.y_px) - 420) < 12
    assert abs(np.nanmedian(second.y_px) - 400) < 0.6
    assert abs(second.y_px[1000:] - 400).max() < 2


def test_rows_are_found_and_a_frame_is_not_one() -> None:
    rng = np.random.default_rng(3)
    rows = [[(x, level + rng.normal(0, 1.5)) for x in range(100, 1500, 6)] for level in (160.0, 320.0, 480.0)]
    frame = [(20.0, 20.0), (1580.0, 20.0), (1580.0, 620.0), (20.0, 620.0), (20.0, 20.0)]
    found = find_rows(without_lines(drawn(*rows, frame)))
    np.testing.assert_allclose(found, [160, 320, 480], atol=4)


def test_a_row_of_complexes_alone_is_found_between_its_even_neighbours() -> None:
    steep = [(x, 400.0 + (60 if (x // 6) % 2 else -60)) for x in range(100, 1500, 6)]
    rows = [[(100.0, level), (1500.0, level + 2)] for level in (100.0, 200.0, 300.0, 500.0)]
    assert len(find_rows(drawn(steep, *rows))) == 5


def test_twelve_rows_are_told_from_text_by_their_even_spacing() -> None:
    even = [283.0 + 110 * row + (-1) ** row * 14 for row in range(12)]
    assert evenly_spaced(even)
    assert not evenly_spaced([213.0, *even[:11]])
    assert not evenly_spaced([*even[:5], *(level + 110 for level in even[5:])])


def test_of_twelve_even_rows_none_is_dropped_for_running_along_another() -> None:
    rng = np.random.default_rng(5)
    rows = [[(x, 80.0 + 110 * row + rng.normal(0, 3)) for x in range(60, 1500, 6)] for row in range(12)]
    rows[5] = [(x, y if x < 860 else upper) for (x, y), (_, upper) in zip(rows[5], rows[4], strict=True)]
    sheet = SimpleNamespace(ink=drawn(*rows, size=(1600, 1400)))
    assert len(_traced(sheet, None, Path("page.jpg"))) == 12


def test_a_pulse_of_ten_millimetres_is_measured() -> None:
    top, base = 300.0 - 10 * PX_PER_MM, 300.0
    pulse = [(40.0, base), (48.0, base), (48.0, top), (88.0, top), (88.0, base), (96.0, base)]
    (found,) = find_pulses(trace_rows(drawn([*pulse, (1500.0, base)]), [300.0]))
    assert found is not None
    assert abs(found.height_mm - 10) < 0.4
    assert found.gain_mm_mv == 10
    assert find_pulses(trace_rows(drawn(FLAT_AND_SPIKE), [300.0])) == [None]


def row_with(*blocks: tuple[int, int, float], rest_px: float = 300.0, lead_px: float = 300.0) -> Trace:
    """A row of 1600 columns: up to 1400 a lead, then its foot; blocks (first, stop, height) stand on it."""
    y = np.where(np.arange(1600) < 1400, lead_px, rest_px)
    for first, stop, height_px in blocks:
        y[first:stop] = rest_px - height_px
    return Trace(300.0, y, y - 1, y + 1, 3.0)


def test_a_pulse_behind_a_lead_that_ends_at_another_height_is_measured_from_its_far_foot() -> None:
    (found,) = find_pulses([row_with((1420, 1460, 80.0), lead_px=260.0)])
    assert found is not None
    assert found.height_mm == 10


def test_steps_of_unlike_heights_at_the_edge_do_not_hide_the_pulses_behind_them() -> None:
    pulse, stray = (100, 140, 80.0), (20, 60)
    found = find_pulses([row_with((*stray, 80.0), pulse), row_with((*stray, 160.0), pulse), row_with(pulse)])
    assert [pulse and round(pulse.first_px, -1) for pulse in found] == [100, 100, 100]


def test_a_broad_complex_at_the_other_end_is_no_pulse_where_other_rows_have_theirs() -> None:
    pulse = (1420, 1460, 80.0)
    found = find_pulses([row_with(pulse), row_with((60, 90, 160.0)), row_with(pulse)])
    assert [pulse and round(pulse.first_px, -1) for pulse in found] == [1420, None, 1420]


def test_a_pale_thin_spike_on_a_dark_trace_keeps_its_height() -> None:
    ink = drawn(FLAT_AND_SPIKE)
    ink[:292] *= 0.5
    trace = trace_rows(ink, [300.0])[0]
    assert abs(np.nanmin(trace.y_px) - 180) < 14


def test_a_pale_line_of_the_grid_is_no_row() -> None:
    ink = drawn(FLAT_AND_SPIKE, [(0.0, 500.0), (1600.0, 500.0)], [(0.0, 100.0), (1600.0, 100.0)])
    ink[480:] *= 0.35
    assert [round(trace.row_px) for trace in trace_rows(ink, [100.0, 300.0, 500.0])] == [100, 300]
    assert len(trace_rows(ink, [100.0, 300.0, 500.0], keep_pale=True)) == 3


def test_long_pale_lines_are_wiped_and_the_trace_over_them_stays() -> None:
    ink = drawn(FLAT_AND_SPIKE)
    ink[240:243] = np.maximum(ink[240:243], 0.2)
    left = without_lines(ink)
    assert left[241, 100:600].max() == 0
    assert left[241, 695:720].max() > 0.9
