"""Golden geometry: where the lines lie, in millimetres."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from ecgfinder.domain import CABRERA, LEADS, Ecg
from ecgfinder.paper import LAYOUT_NAMES, PaperSettings, Scene, draw_paper


def ramp_ecg(duration_s: float = 10.0, rate_hz: float = 500.0, lead_names: tuple[str, ...] = LEADS) -> Ecg:
    """Each lead rises from -0.5 to 0.5 mV over the recording, so that voltage tells time."""
    n = round(duration_s * rate_hz)
    ramp = np.linspace(-0.5, 0.5, n, dtype=np.float32)
    return Ecg(np.tile(ramp, (len(lead_names), 1)), rate_hz, lead_names)


def pulse_ecg() -> Ecg:
    """1 mV for exactly one second in every lead, in each 2.5 s."""
    signal = np.zeros((12, 5000), dtype=np.float32)
    for start in range(0, 5000, 1250):
        signal[:, start + 250 : start + 750] = 1.0
    return Ecg(signal, 500.0, LEADS)


def texts(scene: Scene, role: str) -> list[str]:
    return [text.text for text in scene.texts if text.role == role]


def test_one_millivolt_is_ten_millimetres_and_one_second_is_twenty_five():
    trace = draw_paper(pulse_ecg(), PaperSettings("12x1")).traces[0]
    up, down = np.flatnonzero(np.diff(trace.y_mm) < -5)[0], np.flatnonzero(np.diff(trace.y_mm) > 5)[0]
    assert trace.y_mm.max() - trace.y_mm.min() == pytest.approx(10.0)
    assert trace.x_mm[down] - trace.x_mm[up] == pytest.approx(25.0)


@pytest.mark.parametrize(("speed", "gain"), [(12.5, 2.5), (25, 5), (50, 40)])
def test_speed_and_gain_scale_trace_and_calibration_pulse_alike(speed: float, gain: float):
    scene = draw_paper(pulse_ecg(), PaperSettings("3x4", speed_mm_s=speed, gain_mm_mv=gain))
    assert np.ptp(scene.traces[0].y_mm) == pytest.approx(gain)
    for pulse in scene.pulses:
        top = pulse.y_mm == pulse.y_mm.min()
        assert np.ptp(pulse.y_mm) == pytest.approx(gain)
        assert np.ptp(pulse.x_mm[top]) == pytest.approx(0.2 * speed)
        assert pulse.x_mm.min() >= 0


def test_each_row_has_one_pulse_on_its_own_baseline_left_of_its_trace():
    scene = draw_paper(ramp_ecg(), PaperSettings("3x4+1"))
    assert [pulse.y_mm[-1] for pulse in scene.pulses] == sorted({panel.baseline_mm for panel in scene.panels})
    assert max(pulse.x_mm.max() for pulse in scene.pulses) <= min(panel.left_mm for panel in scene.panels)


@pytest.mark.parametrize(("name", "columns"), [("3x4", 4), ("3x4+1", 4), ("3x4+3", 4), ("6x2", 2), ("12x1", 1)])
def test_columns_are_continuous_in_time_and_space(name: str, columns: int):
    scene = draw_paper(ramp_ecg(), PaperSettings(name))
    first_row = [panel for panel in scene.panels if panel.row == 0]
    assert len(first_row) == columns
    assert first_row[0].start_s == 0
    assert first_row[-1].end_s == pytest.approx(10)
    for left, right in itertools.pairwise(first_row):
        assert left.end_s == right.start_s
        assert left.right_mm == right.left_mm
    for trace in scene.traces:
        assert trace.x_mm[0] - trace.panel.left_mm < 25 / 500 + 1e-9
        assert trace.panel.right_mm - trace.x_mm[-1] < 25 / 500 + 1e-9


def test_each_column_shows_the_stretch_of_the_recording_it_claims():
    scene = draw_paper(ramp_ecg(), PaperSettings("3x4"))
    for trace in scene.traces:
        value_mv = (trace.panel.baseline_mm - trace.y_mm) / 10
        time_s = trace.panel.start_s + (trace.x_mm - trace.panel.left_mm) / 25
        np.testing.assert_allclose(value_mv, time_s / 10 * (5000 / 4999) - 0.5, atol=1e-3)


def test_standard_order_of_three_by_four():
    scene = draw_paper(ramp_ecg(), PaperSettings("3x4"))
    rows = [[panel.lead for panel in scene.panels if panel.row == row] for row in range(3)]
    assert rows == [["I", "aVR", "V1", "V4"], ["II", "aVL", "V2", "V5"], ["III", "aVF", "V3", "V6"]]


def test_cabrera_order_inverts_avr_and_says_so():
    ecg = ramp_ecg()
    scene = draw_paper(ecg, PaperSettings("12x1", order="cabrera"))
    assert tuple(panel.lead for panel in scene.panels) == CABRERA
    inverted = scene.traces[CABRERA.index("-aVR")]
    assert inverted.y_mm[-1] > inverted.y_mm[0], "aVR rises in this ECG, so -aVR must fall (y grows downwards)"
    assert "Cabrera" in texts(scene, "caption")[0]


def test_rhythm_strips_span_the_full_ten_seconds():
    scene = draw_paper(ramp_ecg(), PaperSettings("3x4+3"))
    strips = [panel for panel in scene.panels if panel.row >= 3]
    assert [strip.lead for strip in strips] == ["V1", "II", "V5"]
    assert all(strip.right_mm - strip.left_mm == pytest.approx(250) for strip in strips)


@pytest.mark.parametrize("name", [*LAYOUT_NAMES, "V2"])
def test_every_layout_lies_on_whole_large_boxes_and_keeps_its_panels_apart(name: str):
    scene = draw_paper(ramp_ecg(), PaperSettings(name))
    assert scene.width_mm % 5 == 0
    assert scene.height_mm % 5 == 0
    assert all(panel.baseline_mm % 5 == 0 and panel.left_mm >= 10 for panel in scene.panels)
    rows = sorted({(panel.top_mm, panel.bottom_mm) for panel in scene.panels})
    assert all(upper[1] <= lower[0] for upper, lower in itertools.pairwise(rows))


def test_grid_lines_stand_every_millimetre_and_every_five_to_the_edges():
    scene = draw_paper(ramp_ecg(), PaperSettings("3x4+1"))
    np.testing.assert_allclose(np.diff(scene.grid_x_mm(1)), 1.0)
    np.testing.assert_allclose(np.diff(scene.grid_y_mm(5)), 5.0)
    assert scene.grid_x_mm(5)[-1] == scene.width_mm
    assert scene.grid_y_mm(1)[-1] == scene.height_mm


def test_caption_names_speed_gain_and_filters():
    scene = draw_paper(ramp_ecg(), PaperSettings(filter_text="0.05-150 Hz notch 50"))
    assert texts(scene, "caption") == ["25 mm/s   10 mm/mV   0.05-150 Hz notch 50"]


def test_missing_lead_keeps_its_place_and_is_named():
    names = tuple(name for name in LEADS if name != "V3")
    scene = draw_paper(ramp_ecg(lead_names=names), PaperSettings("3x4"))
    (panel,) = [panel for panel in scene.panels if panel.lead == "V3"]
    assert panel.state == "not recorded"
    assert texts(scene, "note") == ["V3  not recorded"]
    assert "V3" not in [trace.panel.lead for trace in scene.traces]


def test_lead_without_a_single_value_is_named_as_without_signal():
    ecg = ramp_ecg()
    ecg.signal_mv[LEADS.index("aVL")] = np.nan
    assert texts(draw_paper(ecg, PaperSettings("6x2")), "note") == ["aVL  no signal"]


def test_nan_stretch_becomes_a_gap_of_its_length():
    ecg = ramp_ecg()
    ecg.signal_mv[1, 1000:1500] = np.nan
    scene = draw_paper(ecg, PaperSettings("12x1"))
    (gap,) = scene.gaps
    assert gap.right_mm - gap.left_mm == pytest.approx(25.0, abs=0.11)
    assert gap.y_mm == scene.panels[1].baseline_mm


def test_short_recording_shows_all_leads_in_what_was_recorded_and_says_so():
    scene = draw_paper(ramp_ecg(duration_s=5), PaperSettings("3x4+1"))
    assert len(scene.traces) == 13
    assert {round(panel.end_s - panel.start_s, 3) for panel in scene.panels if panel.row < 3} == {1.25}
    assert scene.width_mm == draw_paper(ramp_ecg(), PaperSettings("3x4+1")).width_mm
    assert "only 5.0 s recorded" in texts(scene, "caption")[0]


def test_long_recording_shows_its_window_and_says_which():
    scene = draw_paper(ramp_ecg(duration_s=30), PaperSettings("12x1", start_s=12))
    assert (scene.panels[0].start_s, scene.panels[0].end_s) == (12, 22)
    assert "12.0-22.0 s of 30.0 s" in texts(scene, "caption")[0]


def test_window_past_the_end_moves_back_into_the_recording():
    scene = draw_paper(ramp_ecg(duration_s=30), PaperSettings("12x1", start_s=28))
    assert (scene.panels[0].start_s, scene.panels[0].end_s) == (20, 30)


def test_day_long_recording_draws_only_its_window():
    ecg = Ecg(np.zeros((1, 24 * 3600 * 100), dtype=np.float32), 100.0, ("II",))
    scene = draw_paper(ecg, PaperSettings("II", start_s=3600))
    assert scene.traces[0].x_mm.size == 1001


def test_single_lead_recording_gets_a_row_of_its_own_instead_of_eleven_empty_places():
    scene = draw_paper(ramp_ecg(lead_names=("ECG",)), PaperSettings("3x4+1"))
    assert [panel.lead for panel in scene.panels] == ["ECG"]


def test_leads_that_have_no_place_in_the_layout_are_named():
    scene = draw_paper(ramp_ecg(lead_names=(*LEADS, "V7", "V4R")), PaperSettings("3x4"))
    assert "also recorded: V7, V4R" in texts(scene, "caption")[0]


def test_constant_offset_of_a_lead_is_put_on_the_baseline():
    ecg = ramp_ecg()
    shifted = Ecg(ecg.signal_mv + np.float32(3), 500.0, LEADS)
    for plain, moved in zip(draw_paper(ecg).traces, draw_paper(shifted).traces, strict=True):
        np.testing.assert_allclose(plain.y_mm, moved.y_mm, atol=1e-4)


def test_locating_a_point_inverts_drawing_it():
    scene = draw_paper(ramp_ecg(), PaperSettings("3x4+1", speed_mm_s=50, gain_mm_mv=20))
    for panel in scene.panels:
        x_mm, y_mm = scene.place(panel, panel.start_s + 0.7, 0.25)
        point = scene.locate(x_mm, y_mm)
        assert point is not None
        assert (point.lead, round(point.time_s, 6), round(point.value_mv, 6)) == (
            panel.lead,
            round(panel.start_s + 0.7, 6),
            0.25,
        )


def test_a_point_in_the_margin_belongs_to_no_lead():
    assert draw_paper(ramp_ecg()).locate(1, 1) is None


def test_recording_without_samples_draws_empty_paper_without_failing():
    scene = draw_paper(Ecg(np.zeros((12, 0), dtype=np.float32), 500.0, LEADS))
    assert not scene.traces
    assert len(texts(scene, "note")) == 13
