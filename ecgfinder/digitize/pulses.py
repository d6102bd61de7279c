"""Calibration pulses: the rectangle of one millivolt before or after the trace."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.tracing import Trace

GAINS_MM_MV = (5.0, 10.0, 20.0)
"""What a pulse may stand for."""

_SEARCHED = 24 * PX_PER_MM  # a pulse lies within this distance of the trace's start or end
_TOLERANCE = 0.13
_IN_LINE = 2 * PX_PER_MM
_FOOT = 7 * PX_PER_MM // 4  # beside the lead
_JUMP = PX_PER_MM // 2  # from one column to the next but one


@dataclass(frozen=True, slots=True)
class Pulse:
    """A calibration pulse: its first and last column in pixels, and its height in mm."""

    first_px: int
    last_px: int
    height_mm: float

    @property
    def gain_mm_mv(self) -> float:
        """The customary gain that the height stands for."""
        return min(GAINS_MM_MV, key=lambda gain: abs(np.log(self.height_mm / gain)))


def find_pulses(traces: list[Trace]) -> list[Pulse | None]:
    """Each row's pulse before or after the trace, None where none is seen; they stand above each other.

    A broad complex that looks like one in a single row is so told from the pulses of the other rows.
    """
    candidates = [_pulses_of(trace) for trace in traces]
    every = [pulse for pulses in candidates for pulse in pulses]
    if not every:
        return [None] * len(traces)
    place = max(every, key=lambda pulse: sum(_above(pulse, other) for other in every))
    return [next((pulse for pulse in pulses if _above(pulse, place)), None) for pulses in candidates]


def _above(pulse: Pulse, other: Pulse) -> bool:
    """Whether two pulses stand above each other and stand for the same gain."""
    apart = max(abs(pulse.first_px - other.first_px), abs(pulse.last_px - other.last_px))
    return apart < _IN_LINE and pulse.gain_mm_mv == other.gain_mm_mv


def _pulses_of(trace: Trace) -> list[Pulse]:
    """What looks like a pulse before the trace, and after it."""
    start, stop = trace.start_stop()
    if stop - start < 2 * _SEARCHED:
        return []
    height = -_without_gaps(trace.y_px[start:stop]) / PX_PER_MM
    before = _rectangles(height[:_SEARCHED])
    after = _rectangles(height[: -_SEARCHED - 1 : -1])
    return [
        *(Pulse(start + one.first_px, start + one.last_px, one.height_mm) for one in before),
        *(Pulse(stop - 1 - one.last_px, stop - 1 - one.first_px, one.height_mm) for one in after),
    ]


def without_feet(traces: list[Trace], pulses: list[Pulse | None], start_px: int, stop_px: int) -> list[Trace]:
    """The traces without what is left of the pulses at the ends of the leads, up to the jump from there to the lead.

    The jump would be taken for a beat, as all rows have it at once.
    """
    middle = (start_px + stop_px) / 2
    before = any(pulse is not None and pulse.last_px < middle for pulse in pulses)
    after = any(pulse is not None and pulse.first_px > middle for pulse in pulses)
    out = [replace(trace, y_px=trace.y_px.copy()) for trace in traces]
    for trace in out:
        if before:
            _cut_foot(trace.y_px[start_px : start_px + _FOOT])
        if after:
            _cut_foot(trace.y_px[stop_px - _FOOT : stop_px][::-1])
    return out


def _cut_foot(y: npt.NDArray[np.float64]) -> None:
    """Make the beginning unknown up to the last jump in it, in place."""
    jumps = np.flatnonzero(abs(y[2:] - y[:-2]) > _JUMP)
    if len(jumps):
        y[: jumps[-1] + 2] = np.nan


def _without_gaps(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    columns = np.arange(len(values))
    known = np.isfinite(values)
    return np.interp(columns, columns[known], values[known])


def _rectangles(height_mm: npt.NDArray[np.float64]) -> list[Pulse]:
    """Flat tops of 1.5 to 8 mm that end in a steep fall, at a customary height above what lies on either side.

    The rise may lie off the page, and beside the fall the lead, at another height.
    """
    found: dict[int, Pulse] = {}
    reach = 3
    fall = height_mm[:-reach] - height_mm[reach:]
    for edge in np.flatnonzero(fall > 3.5):
        last = _end_of_fall(height_mm, int(edge))
        first = _start_of_top(height_mm, int(edge))
        if not 1.5 * PX_PER_MM <= edge - first <= 8 * PX_PER_MM:
            continue
        top = float(np.median(height_mm[first : edge + 1]))
        for foot in (height_mm[last + 1 : last + 1 + 2 * PX_PER_MM], height_mm[max(first - _FOOT, 0) : first - reach]):
            rise = top - float(np.median(foot)) if len(foot) else 0.0
            if any(abs(rise / gain - 1) < _TOLERANCE for gain in GAINS_MM_MV):
                found.setdefault(last, Pulse(max(first - reach, 0), last, rise))
    return list(found.values())


def _end_of_fall(height_mm: npt.NDArray[np.float64], edge: int) -> int:
    position = edge + 1
    while position + 1 < len(height_mm) and height_mm[position] - height_mm[position + 1] > 0.3:
        position += 1
    return position


def _start_of_top(height_mm: npt.NDArray[np.float64], edge: int) -> int:
    """The first column of the level stretch that ends at `edge`."""
    level = float(np.median(height_mm[max(edge - 8, 0) : edge])) if edge else float(height_mm[0])
    position = edge
    while position > 0 and abs(height_mm[position - 1] - level) < 0.6:
        position -= 1
    return position
