"""Where on the picture everything was found, for a view to draw."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.layouts import Segment
from ecgfinder.digitize.pulses import Pulse
from ecgfinder.digitize.result import Geometry, Points, TracePath
from ecgfinder.digitize.sheet import Sheet
from ecgfinder.digitize.tracing import Trace

_MESH_MM = 10


def geometry(
    sheet: Sheet, traces: list[Trace], pulses: list[Pulse | None], confidence: Mapping[Segment, float]
) -> Geometry:
    """All that was found on a sheet, in pixels of the picture; `confidence` names the segments and how sure each is."""
    height, width = sheet.ink.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64)
    levels = np.array([[[0, trace.row_px], [width, trace.row_px]] for trace in traces]).reshape(-1, 2, 2)
    boxes = [_pulse_box(pulse, trace) for pulse, trace in zip(pulses, traces, strict=True) if pulse]
    return Geometry(
        picture_size=sheet.frame.whole.full_size,
        corners_px=sheet.to_picture(corners),
        pitch_px=sheet.grid.pitch_px * sheet.frame.whole.reduction,
        tilt_deg=sheet.grid.paper.tilt_deg(),
        row_levels_px=sheet.to_picture(levels),
        pulses_px=sheet.to_picture(np.array(boxes).reshape(-1, 4, 2)),
        paths=tuple(_path(sheet, traces, segment, value) for segment, value in confidence.items()),
        mesh_px=sheet.to_picture(_mesh(height, width)),
    )


def _mesh(height: int, width: int) -> Points:
    step = _MESH_MM * PX_PER_MM
    across, down = np.meshgrid(np.arange(0, width + 1, step), np.arange(0, height + 1, step))
    return np.stack([across, down], axis=-1).astype(np.float64)


def _path(sheet: Sheet, traces: list[Trace], segment: Segment, confidence: float) -> TracePath:
    columns = np.arange(segment.start_px, segment.stop_px)
    points = np.stack([columns, traces[segment.row].y_px[columns]], axis=1)
    lost = np.isnan(points[:, 1])
    placed = sheet.to_picture(np.nan_to_num(points))
    placed[lost] = np.nan
    return TracePath(
        segment.lead, segment.row, placed, sheet.to_picture(_segment_box(traces, segment)), round(confidence, 3)
    )


def _segment_box(traces: list[Trace], segment: Segment) -> Points:
    """The stretch of the row, half-way to its neighbours."""
    levels = [trace.row_px for trace in traces]
    spacing = float(np.median(np.diff(levels))) if len(levels) > 1 else 30.0 * PX_PER_MM
    top, bottom = levels[segment.row] - spacing / 2, levels[segment.row] + spacing / 2
    left, right = segment.start_px, segment.stop_px
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float64)


def _pulse_box(pulse: Pulse, trace: Trace) -> list[list[float]]:
    top = trace.row_px - pulse.height_mm * PX_PER_MM
    left, right = float(pulse.first_px), float(pulse.last_px)
    return [[left, top], [right, top], [right, trace.row_px], [left, trace.row_px]]
