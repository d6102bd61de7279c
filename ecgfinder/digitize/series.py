"""From rows of traces in pixels to leads in millivolts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.layouts import Segment
from ecgfinder.digitize.pulses import Pulse
from ecgfinder.digitize.result import TracePath
from ecgfinder.digitize.sheet import Sheet
from ecgfinder.digitize.tracing import Trace
from ecgfinder.domain import LEADS

Floats = npt.NDArray[np.float64]

_LONGEST_GAP_S = 0.1  # shorter gaps in a trace are bridged
_LEAST_KNOWN = 0.3  # of a segment, else its lead counts as not printed
_SEPARATOR = PX_PER_MM // 2
_MOSTLY = 0.5
_USUAL_GAIN = 10.0


def gain_mm_mv(pulses: list[Pulse | None]) -> tuple[float, list[str]]:
    """The gain that most calibration pulses show, else the usual one and a note that says so."""
    gains = [pulse.gain_mm_mv for pulse in pulses if pulse]
    if not gains:
        return _USUAL_GAIN, ["No calibration pulse was found: 10 mm/mV assumed."]
    commonest = max(gains, key=gains.count)
    if commonest == _USUAL_GAIN or gains.count(commonest) >= max(2, len(pulses) / 2):
        return commonest, []
    return _USUAL_GAIN, ["The calibration pulses disagree: 10 mm/mV assumed."]


def drawn_over(
    traces: list[Trace], segments: tuple[Segment, ...], drawn: tuple[TracePath, ...], sheet: Sheet
) -> list[Trace]:
    """The traces with what was drawn by hand in place of what was followed, within its lead's segment."""
    out = list(traces)
    for path in drawn:
        for segment in segments:
            if (segment.lead, segment.row) == (path.lead, path.row):
                out[segment.row] = _with_points(out[segment.row], segment, sheet.from_picture(path.points_px))
    return out


def _with_points(trace: Trace, segment: Segment, xy_px: Floats) -> Trace:
    """The trace through these points; where they are broken off by unknown ones, so is the trace."""
    known = np.isfinite(xy_px).all(axis=1)
    y = trace.y_px.copy()
    columns = np.arange(segment.start_px, segment.stop_px)
    y[columns] = np.nan
    for run in np.split(xy_px, np.flatnonzero(np.diff(known)) + 1):
        if np.isfinite(run).all() and len(run):
            run = run[np.argsort(run[:, 0], kind="stable")]
            through = np.interp(columns, run[:, 0], run[:, 1], np.nan, np.nan)
            y[columns] = np.where(np.isfinite(through), through, y[columns])
    return replace(trace, y_px=y)


def cut_between_leads(traces: list[Trace], segments: tuple[Segment, ...]) -> list[Trace]:
    """The traces without what is neither lead's where one ends and the next begins: strokes, or the leap itself."""
    first = min(segment.start_px for segment in segments)
    last = max(segment.stop_px for segment in segments)
    inner = {segment.start_px for segment in segments if segment.start_px > first}
    whole = {segment.row for segment in segments if (segment.start_px, segment.stop_px) == (first, last)}
    part = _parted
    if _separated([trace for row, trace in enumerate(traces) if row not in whole], inner):
        part = _without_separators
    return [trace if row in whole else replace(trace, y_px=part(trace.y_px, inner)) for row, trace in enumerate(traces)]


def leads_mv(
    traces: list[Trace], segments: tuple[Segment, ...], gain: float, speed_mm_s: float
) -> npt.NDArray[np.float32]:
    """All leads in mV, shape (12, columns), NaN where nothing was printed.

    Rhythm rows come last among the segments and replace the short stretch of their lead.
    """
    first = min(segment.start_px for segment in segments)
    last = max(segment.stop_px for segment in segments)
    signal = np.full((len(LEADS), last - first), np.nan, dtype=np.float32)
    longest = round(_LONGEST_GAP_S * speed_mm_s * PX_PER_MM)
    for segment in segments:
        y = traces[segment.row].y_px[segment.start_px : segment.stop_px]
        if np.isfinite(y).mean() < _LEAST_KNOWN:
            continue
        mv = segment.sign * (np.nanmedian(y) - _bridged(y, longest)) / (gain * PX_PER_MM)
        signal[LEADS.index(segment.lead), segment.start_px - first : segment.stop_px - first] = mv
    return signal


def _separated(traces: list[Trace], boundaries: set[int]) -> bool:
    """Whether a stroke stands upright where one lead ends and the next begins, at most of these places."""
    strokes = [
        np.nan_to_num(trace.bottom_px[near] - trace.top_px[near]).max() > trace.pen_px + 2 * _SEPARATOR
        for trace in traces
        for near in (slice(boundary - _SEPARATOR, boundary + _SEPARATOR + 1) for boundary in boundaries)
    ]
    return bool(strokes) and float(np.mean(strokes)) > _MOSTLY


def _without_separators(y: Floats, boundaries: set[int]) -> Floats:
    """A row without what stands upright where one lead ends and the next begins."""
    out = y.copy()
    for boundary in boundaries:
        for step in (-1, 1):
            beside = y[boundary + step * _SEPARATOR : boundary + step * 5 * _SEPARATOR : step]
            near = slice(boundary - _SEPARATOR, boundary) if step < 0 else slice(boundary, boundary + _SEPARATOR + 1)
            level = np.nanmedian(beside) if np.isfinite(beside).any() else np.nan
            out[near] = np.where(abs(out[near] - level) > _SEPARATOR, np.nan, out[near])
    return out


def _parted(y: Floats, boundaries: set[int]) -> Floats:
    """A row without the columns in which one lead leaps to the next: their heights are neither lead's."""
    out = y.copy()
    for boundary in boundaries:
        if abs(y[boundary + 1] - y[boundary - 2]) > _SEPARATOR:
            out[boundary - 1 : boundary + 1] = np.nan
    return out


def _bridged(y: Floats, longest: int) -> Floats:
    """Gaps of at most `longest` columns filled in a straight line."""
    known = np.flatnonzero(np.isfinite(y))
    out = y.copy()
    for before, after in pairwise(known):
        if 1 < after - before <= longest + 1:
            out[before : after + 1] = np.linspace(y[before], y[after], after - before + 1)
    return out
