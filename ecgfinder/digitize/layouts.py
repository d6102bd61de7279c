"""Which leads stand where: layouts of printed ECGs, recognised from the traces themselves.

Leads that are printed above each other were recorded together, so Einthoven's and Goldberger's laws tell whether rows
are what a layout says they are: II = I + III and aVR + aVL + aVF = 0, in the millimetres of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.tracing import Trace
from ecgfinder.domain import LEADS

Floats = npt.NDArray[np.float64]

_LAWS = ((("I", "II", "III"), (1, -1, 1)), (("aVR", "aVL", "aVF"), (1, 1, 1)))
_LEAST_LIKENESS = 0.6  # of a rhythm row with the lead that it repeats
_MOST_UNLIKE = 0.3  # what a rhythm row that repeats none costs at most
_ALIKE, _UNLIKE = 0.85, 0.45  # a rhythm row is renamed only if it is clearly another lead than the usual one
_SHIFTS = range(-PX_PER_MM, PX_PER_MM + 1, 2)  # rows may be out of step by a millimetre
_MOVED_ROW = 0.05  # what that costs, in agreement a millimetre
_NAME, _ENDS = 8 * PX_PER_MM, 2 * PX_PER_MM
_RENAMED = 0.1  # what a rhythm row under another than its usual name costs
_LEFT_OUT = 0.35  # what a row left out costs, in agreement
_MOVED_PER_MM = 0.25  # what moving the columns costs, in millimetres of steps a row
_MOST_LEFT_OUT = 2  # rows that may turn out to be text or the edge of the page


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: the leads of each column from the top, and the rhythm rows below, which span the page."""

    name: str
    columns: tuple[tuple[str, ...], ...]
    rhythm: tuple[str, ...] = ()

    @property
    def n_rows(self) -> int:
        """Rows of traces on the page."""
        return len(self.columns[0]) + len(self.rhythm)


_BY_THREE = (LEADS[0:3], LEADS[3:6], LEADS[6:9], LEADS[9:12])
_BY_SIX = (LEADS[0:6], LEADS[6:12])

LAYOUTS = (
    Layout("3x4", _BY_THREE),
    Layout("3x4+1", _BY_THREE, ("II",)),
    Layout("3x4+2", _BY_THREE, ("V1", "II")),
    Layout("3x4+3", _BY_THREE, ("V1", "II", "V5")),
    Layout("6x2", _BY_SIX),
    Layout("6x2+1", _BY_SIX, ("II",)),
    Layout("12x1", (LEADS,)),
)
"""The layouts known, with the rhythm leads that are usual."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One lead's stretch of a row: from column `start_px` up to `stop_px` of the straightened page."""

    lead: str
    row: int
    start_px: int
    stop_px: int


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """A layout laid over the rows found, of which rows above and below may be left out as no traces.

    `agreement`, at most 1, says how well the limb leads obey Einthoven's law; `score` takes off for rhythm rows that
    repeat no short lead and for rows left out; `laws` tells the agreement for the leads of each law.
    """

    layout: Layout
    segments: tuple[Segment, ...]
    agreement: float
    score: float
    laws: dict[tuple[str, ...], float]


def arrange(traces: list[Trace], start_px: int, stop_px: int, name: str | None = None) -> Arrangement | None:
    """The layout, `name` or the one that fits best, between two columns of the page; None when none fits."""
    candidates = [
        _laid_over(layout, traces, first, start_px, stop_px)
        for layout in LAYOUTS
        if name in (None, layout.name)
        for first in range(len(traces) - layout.n_rows + 1)
        if len(traces) - layout.n_rows <= _MOST_LEFT_OUT
    ]
    return max(candidates, key=lambda candidate: candidate.score) if candidates else None


def _laid_over(layout: Layout, traces: list[Trace], first: int, start_px: int, stop_px: int) -> Arrangement:
    """The layout over the rows from `first` on."""
    below = first + len(layout.columns[0])
    bounds = _column_bounds(traces[first:below], start_px, stop_px, len(layout.columns))
    short = [
        Segment(lead, first + row, bounds[column], bounds[column + 1])
        for column, leads in enumerate(layout.columns)
        for row, lead in enumerate(leads)
    ]
    rhythm = [Segment(lead, below + index, bounds[0], bounds[-1]) for index, lead in enumerate(layout.rhythm)]
    rhythm, likeness = _rhythm_named(rhythm, short, traces)
    laws = obeyed_laws(traces, short)
    agreement = float(np.mean(list(laws.values()))) if laws else 0.0
    left_out = len(traces) - layout.n_rows
    unlike = [float(np.clip(_LEAST_LIKENESS - value, 0, _MOST_UNLIKE)) for value in likeness]
    renamed = sum(segment.lead != usual for segment, usual in zip(rhythm, layout.rhythm, strict=True))
    score = agreement - sum(unlike) / max(len(unlike), 1) - _RENAMED * renamed - _LEFT_OUT * left_out
    return Arrangement(layout, (*short, *rhythm), agreement, score, laws)


def _column_bounds(traces: list[Trace], start_px: int, stop_px: int, columns: int) -> list[int]:
    """Where columns of leads begin and end: evenly spaced, moved to where the rows step from lead to lead."""
    if columns == 1:
        return [start_px, stop_px]
    steps = np.sum([_steps(trace) for trace in traces], axis=0)
    width = (stop_px - start_px) / columns
    best, bounds = -np.inf, [start_px, stop_px]
    for shift in np.arange(-2.5, 2.6, 0.25) * PX_PER_MM:
        for stretch in np.arange(-0.75, 0.8, 0.25) * PX_PER_MM:
            inner = start_px + shift + (width + stretch) * np.arange(1, columns)
            at = np.clip(np.rint(inner).astype(int), 0, len(steps) - 1)
            score = steps[at].sum() - _MOVED_PER_MM * (abs(shift) + abs(stretch)) / PX_PER_MM * len(traces)
            if score > best:
                best, bounds = score, [start_px, *(int(position) for position in at), stop_px]
    return bounds


def _steps(trace: Trace) -> Floats:
    """How far the resting level jumps at each column, in mm, at most 2."""
    y = _interpolated(trace.y_px) / PX_PER_MM
    near, far = PX_PER_MM // 2, 3 * PX_PER_MM
    level = ndimage.median_filter(y, far - near, mode="nearest")
    away = (far + near) // 2
    jump = np.abs(np.roll(level, -away) - np.roll(level, away))
    sudden = np.abs(np.roll(y, -2) - np.roll(y, 2))
    steps: Floats = np.clip(jump, 0, 2) + np.clip(np.minimum(sudden, jump), 0, 2)
    return steps


def obeyed_laws(traces: list[Trace], segments: Sequence[Segment]) -> dict[tuple[str, ...], float]:
    """How well Einthoven's and Goldberger's laws are obeyed, at most 1, by the leads of each that the page can test."""
    place = {segment.lead: segment for segment in segments[::-1]}
    return {
        leads: _explained_moved([_height(traces, place[lead]) for lead in leads], signs)
        for leads, signs in _LAWS
        if len({(place[lead].start_px, place[lead].stop_px) for lead in leads}) == 1
    }


def _explained_moved(heights: list[Floats], signs: tuple[int, ...]) -> float:
    """The share explained when the second and third row may each be moved a little: paper curls, and pens lean."""
    best = -np.inf
    for second in _SHIFTS:
        for third in _SHIFTS:
            moved = [heights[0], np.roll(heights[1], second), np.roll(heights[2], third)]
            best = max(best, _explained(moved, signs) - _MOVED_ROW * (abs(second) + abs(third)) / PX_PER_MM)
    return best


def _explained(heights: list[Floats], signs: tuple[int, ...]) -> float:
    total = np.sum([sign * height for sign, height in zip(signs, heights, strict=True)], axis=0)
    power = float(np.sum([height.var() for height in heights]))
    return 1 - float(total.var()) / power if power > 0 else 0.0


def _height(traces: list[Trace], segment: Segment) -> Floats:
    """A segment's height above its own resting level in mm, gaps bridged, slow wander removed.

    Its ends are cut off: what is left of a pulse or of the lead before may lie there, and often the lead's name.
    """
    y = -_interpolated(traces[segment.row].y_px)[segment.start_px + _NAME : segment.stop_px - _ENDS] / PX_PER_MM
    return y - ndimage.median_filter(y, min(len(y), 15 * PX_PER_MM), mode="nearest")


def _rhythm_named(
    rhythm: list[Segment], short: list[Segment], traces: list[Trace]
) -> tuple[list[Segment], list[float]]:
    """Each rhythm row under the name of the short lead that it clearly repeats, else its usual name; and how alike."""
    out: list[Segment] = []
    likeness: list[float] = []
    for segment in rhythm:
        free = [other for other in short if other.lead not in {named.lead for named in out}]
        alike = {other.lead: _likeness(traces, segment, other) for other in free}
        best = max(alike, key=lambda lead: alike[lead])
        usual = alike.get(segment.lead, -1.0)
        name = best if (usual < _UNLIKE and alike[best] > _ALIKE) or usual == -1.0 else segment.lead
        out.append(Segment(name, segment.row, segment.start_px, segment.stop_px))
        likeness.append(alike[name])
    return out, likeness


def _likeness(traces: list[Trace], rhythm: Segment, short: Segment) -> float:
    """Correlation of a rhythm row with a short lead printed above it."""
    first = _height(traces, short)
    second = _height(traces, Segment(rhythm.lead, rhythm.row, short.start_px, short.stop_px))
    return max(_alike(first, np.roll(second, shift)) for shift in _SHIFTS)


def _alike(first: Floats, second: Floats) -> float:
    """Mean of the correlation and of its like that also wants the same size."""
    spread = float(first.std() * second.std())
    if spread == 0:
        return 0.0
    mean_product = float(((first - first.mean()) * (second - second.mean())).mean())
    scale = 2 * mean_product / float(first.var() + second.var())
    return (mean_product / spread + scale) / 2


def _interpolated(values: Floats) -> Floats:
    columns = np.arange(len(values))
    known = np.isfinite(values)
    return np.interp(columns, columns[known], values[known]) if known.any() else np.zeros(len(values))
