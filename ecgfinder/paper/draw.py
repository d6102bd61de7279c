"""Lays an ECG out on paper: panels, traces, calibration pulses, marks, gaps and texts."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.paper.layouts import Layout, fitting_layout_name, make_layout
from ecgfinder.paper.scene import LARGE_BOX_MM, Gap, Line, Panel, PanelState, PaperText, Scene, Trace
from ecgfinder.paper.settings import PaperSettings

PULSE_MV = 1.0
PULSE_S = 0.2
_PULSE_LEAD_MM = 2.5
_BOTTOM_MM = 10.0
_RIGHT_MM = 5.0
_LABEL_MM = 3.8
_LABEL_OVER_MM = 13.0
_NOTE_MM = 3.0
_CAPTION_MM = 3.0
_MARK_MM = (5.5, 3.0)
_OFFSET_SAMPLES = 20_000
_AROUND_S = 30.0
_ROUNDING = 1e-6


def draw_paper(ecg: Ecg, settings: PaperSettings = PaperSettings()) -> Scene:  # noqa: B008 - frozen
    """The scene of an ECG under the settings.

    The columns of a row are continuous in time. A recording shorter than the window fills the left of the paper,
    its columns sharing what was recorded; absent leads keep their place and are named as not recorded.
    """
    layout = make_layout(fitting_layout_name(ecg, settings.layout), settings.order, ecg.lead_names)
    start_s, end_s = shown_stretch(ecg.duration_s, settings)
    left_mm = pulse_width_mm(settings.speed_mm_s)
    panels = tuple(_panels(ecg, layout, start_s, end_s, left_mm, settings))
    traces = tuple(_trace(ecg, panel, settings) for panel in panels if panel.state == "shown")
    times = layout.most_columns if layout.simultaneous else 1
    width_mm = _up_to_box(left_mm + times * settings.window_s * settings.speed_mm_s + _RIGHT_MM)
    height_mm = layout.top_mm + layout.row_mm * len(layout.rows) + _BOTTOM_MM
    return Scene(
        settings=settings,
        width_mm=width_mm,
        height_mm=height_mm,
        traces=traces,
        panels=panels,
        pulses=tuple(_pulse(row_y_mm, settings) for row_y_mm in _baselines_mm(layout)),
        marks=tuple(mark for panel in panels if panel.left_mm > left_mm for mark in _column_marks(panel)),
        gaps=tuple(gap for trace in traces for gap in _gaps(trace)),
        texts=(*(_label(panel) for panel in panels), _caption(ecg, layout, settings, height_mm)),
    )


def shown_stretch(duration_s: float, settings: PaperSettings) -> tuple[float, float]:
    """The stretch (start, end) in seconds that is drawn: the window, moved into the recording."""
    start_s = max(0.0, min(settings.start_s, duration_s - settings.window_s))
    return start_s, min(start_s + settings.window_s, duration_s)


def stretch_to_know(duration_s: float, settings: PaperSettings) -> tuple[float, float]:
    """The stretch (start, end) in seconds that must be known to draw: what is shown and half a minute around it.

    A lead's level on the baseline is that of this stretch, so that a recording of hours stays on the paper.
    """
    start_s, end_s = shown_stretch(duration_s, settings)
    return max(0.0, start_s - _AROUND_S), min(duration_s, end_s + _AROUND_S)


def pulse_width_mm(speed_mm_s: float) -> float:
    """Width of the strip left of the traces that holds the calibration pulses: whole large boxes."""
    return _up_to_box(2 * _PULSE_LEAD_MM + PULSE_S * speed_mm_s)


def _up_to_box(length_mm: float) -> float:
    return math.ceil(length_mm / LARGE_BOX_MM - _ROUNDING) * LARGE_BOX_MM


def _baselines_mm(layout: Layout) -> list[float]:
    return [layout.top_mm + row * layout.row_mm + layout.baseline_mm for row in range(len(layout.rows))]


def _panels(
    ecg: Ecg, layout: Layout, start_s: float, end_s: float, left_mm: float, settings: PaperSettings
) -> Iterator[Panel]:
    speed_mm_s, known_s = settings.speed_mm_s, stretch_to_know(ecg.duration_s, settings)
    for row, leads in enumerate(layout.rows):
        top_mm = layout.top_mm + row * layout.row_mm
        for column, lead in enumerate(leads):
            (from_s, to_s), from_mm = _stretch(column, len(leads), start_s, end_s, speed_mm_s, layout.simultaneous)
            state, offset_mv = _state(ecg, lead, known_s)
            yield Panel(
                lead=lead,
                row=row,
                left_mm=left_mm + from_mm,
                right_mm=left_mm + from_mm + (to_s - from_s) * speed_mm_s,
                top_mm=top_mm,
                bottom_mm=top_mm + layout.row_mm,
                baseline_mm=top_mm + layout.baseline_mm,
                start_s=from_s,
                end_s=to_s,
                state=state,
                offset_mv=0.0 if layout.simultaneous else offset_mv,  # average beats have their PR level at 0
            )


def _stretch(
    column: int, columns: int, start_s: float, end_s: float, speed_mm_s: float, simultaneous: bool
) -> tuple[tuple[float, float], float]:
    """The time (s) that a column shows, and where it begins (mm right of the first column)."""
    if simultaneous:
        return (start_s, end_s), column * (end_s - start_s) * speed_mm_s
    length_s = (end_s - start_s) / columns
    return (start_s + column * length_s, start_s + (column + 1) * length_s), column * length_s * speed_mm_s


def _state(ecg: Ecg, lead: str, known_s: tuple[float, float]) -> tuple[PanelState, float]:
    """What can be drawn of a lead, and its median level around it in mV, which is put on the baseline."""
    if lead.removeprefix("-") not in ecg.lead_names:
        return "not recorded", 0.0
    first, last = (round(edge_s * ecg.rate_hz) for edge_s in known_s)
    sign = -1 if lead.startswith("-") else 1
    around_mv = sign * ecg.lead_mv(lead.removeprefix("-"))[first:last]
    sampled = around_mv[:: max(1, around_mv.size // _OFFSET_SAMPLES)]
    known = sampled[np.isfinite(sampled)]
    return ("shown", float(np.median(known))) if known.size else ("no signal", 0.0)


def _trace(ecg: Ecg, panel: Panel, settings: PaperSettings) -> Trace:
    first = math.ceil(panel.start_s * ecg.rate_hz - _ROUNDING)
    last = math.floor(panel.end_s * ecg.rate_hz + _ROUNDING)
    name = panel.lead.removeprefix("-")
    sign = -1.0 if panel.lead.startswith("-") else 1.0
    signal_mv = sign * ecg.lead_mv(name)[first : last + 1].astype(np.float64)
    times_s = np.arange(first, first + signal_mv.size) / ecg.rate_hz
    return Trace(
        panel,
        panel.left_mm + (times_s - panel.start_s) * settings.speed_mm_s,
        panel.baseline_mm - (signal_mv - panel.offset_mv) * settings.gain_mm_mv,
    )


def _pulse(baseline_mm: float, settings: PaperSettings) -> Line:
    """1 mV for 200 ms, with a stretch of baseline on both sides, ending at the left edge of the traces."""
    right = pulse_width_mm(settings.speed_mm_s)
    width, height = PULSE_S * settings.speed_mm_s, PULSE_MV * settings.gain_mm_mv
    x_mm = [right - width - 4.0, *[right - width - 2.0] * 2, *[right - 2.0] * 2, right]
    y_mm = [baseline_mm, baseline_mm, baseline_mm - height, baseline_mm - height, baseline_mm, baseline_mm]
    return Line(np.array(x_mm), np.array(y_mm))


def _column_marks(panel: Panel) -> Iterator[Line]:
    """Two short strokes above and below the baseline where one lead ends and the next begins."""
    outer, inner = _MARK_MM
    for sign in (-1, 1):
        y_mm = np.array([panel.baseline_mm + sign * inner, panel.baseline_mm + sign * outer])
        yield Line(np.full(2, panel.left_mm), y_mm)


def _gaps(trace: Trace) -> Iterator[Gap]:
    for first, last in nan_runs(trace.y_mm):
        left, right = max(first - 1, 0), min(last + 1, trace.x_mm.size - 1)
        yield Gap(float(trace.x_mm[left]), float(trace.x_mm[right]), trace.panel.baseline_mm)


def nan_runs(values: npt.NDArray[np.float64]) -> list[tuple[int, int]]:
    """First and last index of each run of NaN, in order."""
    unknown = np.concatenate([[False], np.isnan(values), [False]]).astype(np.int8)
    steps = np.diff(unknown)
    return list(zip(np.flatnonzero(steps == 1).tolist(), (np.flatnonzero(steps == -1) - 1).tolist(), strict=True))


def _label(panel: Panel) -> PaperText:
    x_mm, y_mm = panel.left_mm + 1.2, max(panel.top_mm + _LABEL_MM, panel.baseline_mm - _LABEL_OVER_MM)
    if panel.state == "shown":
        return PaperText(panel.lead, x_mm, y_mm, _LABEL_MM, "lead")
    return PaperText(f"{panel.lead}  {panel.state}", x_mm, y_mm, _NOTE_MM, "note")


def _caption(ecg: Ecg, layout: Layout, settings: PaperSettings, height_mm: float) -> PaperText:
    text = "   ".join([settings.caption(), *_remarks(ecg, layout, settings)])
    return PaperText(text, LARGE_BOX_MM, height_mm - 2.5, _CAPTION_MM, "caption")


def _remarks(ecg: Ecg, layout: Layout, settings: PaperSettings) -> Iterator[str]:
    """What the reader of the paper must not miss: the stretch shown, the lead order, leads that have no place."""
    start_s, end_s = shown_stretch(ecg.duration_s, settings)
    if ecg.duration_s > settings.window_s + _ROUNDING:
        yield f"{start_s:.1f}-{end_s:.1f} s of {ecg.duration_s:.1f} s"
    elif ecg.duration_s < settings.window_s - 1 / ecg.rate_hz - _ROUNDING:
        yield f"only {ecg.duration_s:.1f} s recorded"
    if settings.order == "cabrera":
        yield "Cabrera"
    shown = {lead.removeprefix("-") for row in layout.rows for lead in row}
    others = [lead for lead in ecg.lead_names if lead not in shown and lead not in LEADS]
    if others:
        yield f"also recorded: {', '.join(others)}"
