"""Which leads stand where: layouts of printed ECGs, recognised from the traces and from the names beside them.

Leads that are printed above each other were recorded together, so Einthoven's and Goldberger's laws tell whether rows
are what a layout says they are: II = I + III and aVR + aVL + aVF = 0, in the millimetres of the page. Names that could
be read speak for the layouts that have them in their places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.optimize import linear_sum_assignment

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.labels import Word
from ecgfinder.digitize.tracing import Trace
from ecgfinder.domain import LEADS

Floats = npt.NDArray[np.float64]

_LAWS = (
    (("I", "II", "III"), (1.0, -1.0, 1.0)),
    (("aVR", "aVL", "aVF"), (1.0, 1.0, 1.0)),
    (("aVL", "I", "aVR"), (1.0, -1.5, -1.0)),
    (("II", "aVF", "III"), (1.0, -2.0, 1.0)),
)
_TESTED = 2  # laws; the leads of a page have no more that are independent
_LEAST_LIKENESS = 0.6  # of a rhythm row with the lead that it repeats
_MOST_UNLIKE = 0.6  # what a rhythm row that repeats none costs at most, more than leaving it out
_ALIKE, _UNLIKE = 0.85, 0.45  # a rhythm row is renamed only if it is clearly another lead than the usual one
_SHIFTS = range(-PX_PER_MM, PX_PER_MM + 1, 2)  # rows may be out of step by a millimetre
_MOVED_ROW = 0.05  # what that costs, in agreement a millimetre
_NAME, _ENDS = 8 * PX_PER_MM, 2 * PX_PER_MM
_READ = 0.5  # what a name that was read adds to likeness
_RENAMED = 0.1  # what a rhythm row under another than its usual name costs
_LEFT_OUT = 0.35  # what a row left out costs, in agreement
_MOVED_MM, _STRETCHED_MM = np.arange(-2.5, 2.6, 0.25), np.arange(-0.75, 0.8, 0.25)
_MOVED_NAMED_MM = np.arange(-1.5, 1.6, 0.125)  # the first column may seem to begin early, at the foot of a pulse
_MOVED_PER_MM = 2.0  # what moving the columns costs, in millimetres of steps a row
_LEAP, _LEAST_LEAP_MM, _NEARER = 2, 0.5, 0.3  # columns each side; of all rows; what a column of distance costs
_CABRERA = 0.08  # what the rarer order costs
_NAMED = 0.5  # what it is worth when all names stand where the layout has them
_BEFORE, _BEHIND = 12 * PX_PER_MM, 12 * PX_PER_MM  # a lead's name stands between them and where the lead begins
_ABOVE, _BELOW = 0.75, 0.35  # of the rows' spacing
_SURELY_READ, _CONTRADICTED = 0.7, 4  # support of a name, and how many must contradict the layout to be followed
_UNTESTED = 0.9  # agreement of limb leads of which no three are printed above each other
_SURE, _LEAST_READ = 0.5, 2  # support that a name needs to tell where its column begins, and names needed for that
_LEAST_FOR_SPACING, _UNEVEN_NAMES = 3, PX_PER_MM  # columns whose names tell where another one stands, and how evenly
_MOST_MOVED = 6 * PX_PER_MM  # between where names have a column and where even spacing has it
_MOST_LEFT_OUT = 2  # rows that may turn out to be text or the edge of the page


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: the leads of each column from the top, and the rhythm rows below, which span the page.

    `inverted` names the leads that may be printed upside down, as aVR is in Cabrera's order.
    """

    name: str
    columns: tuple[tuple[str, ...], ...]
    rhythm: tuple[str, ...] = ()
    inverted: tuple[str, ...] = ()

    @property
    def n_rows(self) -> int:
        """Rows of traces on the page."""
        return len(self.columns[0]) + len(self.rhythm)


_CABRERA_LEADS = ("aVL", "I", "aVR", "II", "aVF", "III", *LEADS[6:])
_USUAL = (
    ("3x4", 3, ()),
    ("3x4+1", 3, ("II",)),
    ("3x4+2", 3, ("V1", "II")),
    ("3x4+3", 3, ("V1", "II", "V5")),
    ("6x2", 6, ()),
    ("6x2+1", 6, ("II",)),
    ("12x1", 12, ()),
)


def _columns(leads: tuple[str, ...], rows: int) -> tuple[tuple[str, ...], ...]:
    return tuple(leads[first : first + rows] for first in range(0, len(leads), rows))


LAYOUTS = (
    *(Layout(name, _columns(LEADS, rows), rhythm) for name, rows, rhythm in _USUAL),
    *(Layout(f"{name} Cabrera", _columns(_CABRERA_LEADS, rows), rhythm, ("aVR",)) for name, rows, rhythm in _USUAL),
)
"""The layouts known, with the rhythm leads that are usual."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One lead's stretch of a row: from column `start_px` up to `stop_px` of the straightened page.

    `sign` is -1 for a lead that is printed upside down.
    """

    lead: str
    row: int
    start_px: int
    stop_px: int
    sign: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """A layout laid over the rows found, of which rows above and below may be left out as no traces.

    `agreement`, at most 1, says how well the limb leads obey Einthoven's law; `score` takes off for rhythm rows that
    repeat no short lead and for rows left out; `laws` tells the agreement for the leads of each law. `named` is the
    share of the leads whose names were read where the layout has them; `renamed` says that the names that were read
    stand in no known order, and are followed.
    """

    layout: Layout
    segments: tuple[Segment, ...]
    agreement: float
    score: float
    laws: dict[tuple[str, ...], float]
    named: float = 0.0
    renamed: bool = False


def arrange(
    traces: list[Trace], start_px: int, stop_px: int, name: str | None = None, words: Sequence[Word] = ()
) -> Arrangement | None:
    """The layout, `name` or the one that fits best, between two columns of the page; None when none fits."""
    heights = _Heights(traces)
    candidates = [
        _laid_over(layout, sign, heights, first, (start_px, stop_px), words)
        for layout in LAYOUTS
        if name in (None, layout.name)
        for sign in ((-1, 1) if layout.inverted else (1,))
        for first in range(len(traces) - layout.n_rows + 1)
        if len(traces) - layout.n_rows <= _MOST_LEFT_OUT
    ]
    if not candidates:
        return None
    return _as_named(max(candidates, key=lambda candidate: candidate.score), heights, words)


def _laid_over(
    layout: Layout, sign: int, heights: _Heights, first: int, extent_px: tuple[int, int], words: Sequence[Word]
) -> Arrangement:
    """The layout over the rows from `first` on; `sign` is that of the leads that may be upside down."""
    traces, below = heights.traces, first + len(layout.columns[0])
    anchors = _anchors(words, traces[first:below], *extent_px, layout.columns)
    bounds = _column_bounds(traces[first:below], *extent_px, len(layout.columns), anchors)
    short = [
        Segment(lead, first + row, bounds[column], bounds[column + 1], sign if lead in layout.inverted else 1)
        for column, leads in enumerate(layout.columns)
        for row, lead in enumerate(leads)
    ]
    rhythm = [Segment(lead, below + index, bounds[0], bounds[-1]) for index, lead in enumerate(layout.rhythm)]
    rhythm, likeness = _rhythm_named(rhythm, short, heights, words)
    laws = _obeyed_laws(heights, short)
    agreement = float(np.mean(list(laws.values()))) if laws else 0.0
    named = float(np.mean([_named(segment, traces, words) for segment in (*short, *rhythm)]))
    unlike = [float(np.clip(_LEAST_LIKENESS - value, 0, _MOST_UNLIKE)) for value in likeness]
    renamed = sum(segment.lead != usual for segment, usual in zip(rhythm, layout.rhythm, strict=True))
    cost = sum(unlike) / max(len(unlike), 1) + _RENAMED * renamed + _LEFT_OUT * (len(traces) - layout.n_rows)
    cost += _CABRERA if layout.inverted else 0.0
    return Arrangement(layout, (*short, *rhythm), agreement, agreement + _NAMED * named - cost, laws, named)


def _as_named(found: Arrangement, heights: _Heights, words: Sequence[Word]) -> Arrangement:
    """The arrangement under the names that were read where nearly all of them were and they are in no known order."""
    short, rhythm = found.segments[: len(LEADS)], found.segments[len(LEADS) :]
    read = _read_names(short, heights.traces, words)
    names = [name for name in read if name]
    contradicted = sum(name not in (None, segment.lead) for name, segment in zip(read, short, strict=True))
    if len(names) < len(LEADS) - 1 or contradicted < _CONTRADICTED:
        return found
    left = next((lead for lead in LEADS if lead not in names), None)
    short = tuple(replace(old, lead=name or left or old.lead, sign=1) for name, old in zip(read, short, strict=True))
    laws = _obeyed_laws(heights, short)
    agreement = float(np.mean(list(laws.values()))) if laws else _UNTESTED
    return replace(found, segments=(*short, *rhythm), laws=laws, agreement=agreement, renamed=True)


def _read_names(short: Sequence[Segment], traces: list[Trace], words: Sequence[Word]) -> list[str | None]:
    """The names that were surely read where those of the segments would stand, each used once."""
    support = np.array([[_named(replace(old, lead=lead), traces, words) for lead in LEADS] for old in short])
    _, places = linear_sum_assignment(-support)
    return [LEADS[at] if row[at] >= _SURELY_READ else None for row, at in zip(support, places, strict=True)]


def _named(segment: Segment, traces: list[Trace], words: Sequence[Word]) -> float:
    """How much the words where a segment's name would stand speak for the lead."""
    return max((word.support.get(segment.lead, 0.0) for word in _words_at(segment, traces, words)), default=0.0)


def _words_at(segment: Segment, traces: list[Trace], words: Sequence[Word]) -> list[Word]:
    levels = [trace.row_px for trace in traces]
    spacing = float(np.median(np.diff(levels))) if len(levels) > 1 else 25.0 * PX_PER_MM
    level = levels[segment.row]
    return [
        word
        for word in words
        if segment.start_px - _BEFORE < word.x_px < segment.start_px + _BEHIND
        and level - _ABOVE * spacing < word.y_px < level + _BELOW * spacing
    ]


def _anchors(
    words: Sequence[Word], traces: list[Trace], start_px: int, stop_px: int, columns: Sequence[Sequence[str]]
) -> Floats:
    """Where the second and further columns begin by their names, which stand as far from there as in the first column.

    A column of which no name was read stands as far from its neighbours as the others do from theirs. Unknown where
    too few were read, or where the names contradict even spacing.
    """
    even = start_px + (stop_px - start_px) / len(columns) * np.arange(len(columns))
    begins = []
    for leads, begin in zip(columns, even, strict=True):
        lefts = [
            word.left_px
            for row, lead in enumerate(leads)
            for word in _words_at(Segment(lead, row, int(begin), stop_px), traces, words)
            if word.support.get(lead, 0.0) > _SURE
        ]
        begins.append(float(np.median(lefts)) if len(lefts) >= min(len(leads), _LEAST_READ) else np.nan)
    anchors = _evenly_filled(np.array(begins)) - begins[0] + start_px
    return np.where(abs(anchors - even) < _MOST_MOVED, anchors, np.nan)[1:]


def _evenly_filled(begins: Floats) -> Floats:
    """Beginnings of columns that are unknown, or contradict the even spacing of three others, from these others.

    All unknown where no three are evenly spaced; of two columns both as they are.
    """
    if len(begins) < _LEAST_FOR_SPACING:
        return begins
    places, known = np.arange(len(begins)), np.flatnonzero(np.isfinite(begins))
    for trusted in (known, *(np.delete(known, left_out) for left_out in range(len(known)))):
        if len(trusted) < _LEAST_FOR_SPACING:
            continue
        even = np.polyval(np.polyfit(trusted, begins[trusted], 1), places)
        if abs(begins[trusted] - even[trusted]).max() < _UNEVEN_NAMES:
            return np.where(np.isin(places, trusted), begins, even)
    return np.full(len(begins), np.nan)


def _column_bounds(traces: list[Trace], start_px: int, stop_px: int, columns: int, anchors: Floats) -> list[int]:
    """Where columns of leads begin and end: evenly spaced, moved to where the rows step from lead to lead.

    `anchors` tells where the names have the inner bounds, unknown where they do not tell.
    """
    if columns == 1:
        return [start_px, stop_px]
    steps = np.sum([_steps(trace) for trace in traces], axis=0)
    named = bool(np.isfinite(anchors).all())
    even = start_px + (stop_px - start_px) / columns * np.arange(1, columns)
    best, bounds = -np.inf, [start_px, stop_px]
    for shift_mm in _MOVED_NAMED_MM if named else _MOVED_MM:
        for stretch_mm in (0.0,) if named else _STRETCHED_MM:
            moved = (shift_mm + stretch_mm * np.arange(1, columns)) * PX_PER_MM
            at = np.clip(np.rint((anchors if named else even) + moved).astype(int), 0, len(steps) - 1)
            score = steps[at].sum() - _MOVED_PER_MM * (abs(shift_mm) + abs(stretch_mm)) * len(traces)
            if score > best:
                best, bounds = score, [start_px, *(int(position) for position in at), stop_px]
    leaps = np.sum([_leaps(trace) for trace in traces], axis=0)
    return [start_px, *(_at_the_leap(leaps, bound) for bound in bounds[1:-1]), stop_px]


def _at_the_leap(leaps: Floats, bound_px: int) -> int:
    """The column nearby at which the rows leap from one lead to the next, or `bound_px` where they do not."""
    near = np.arange(max(bound_px - _LEAP, 0), min(bound_px + _LEAP + 1, len(leaps)))
    clear = near[leaps[near] > _LEAST_LEAP_MM]
    return int(clear[np.argmax(leaps[clear] - _NEARER * abs(clear - bound_px))]) if len(clear) else bound_px


def _leaps(trace: Trace) -> Floats:
    """By how much each column differs from the one before where the resting level jumps too, in mm, at most 2."""
    y = _interpolated(trace.y_px) / PX_PER_MM
    leaps: Floats = np.clip(np.minimum(np.abs(y - np.roll(y, 1)), _level_jump(y)), 0, 2)
    return leaps


def _level_jump(y_mm: Floats) -> Floats:
    near, far = PX_PER_MM // 2, 3 * PX_PER_MM
    level = ndimage.median_filter(y_mm, far - near, mode="nearest")
    away = (far + near) // 2
    jump: Floats = np.abs(np.roll(level, -away) - np.roll(level, away))
    return jump


def _steps(trace: Trace) -> Floats:
    """How far the resting level jumps at each column, in mm, at most 2, twice as much where it does so at once."""
    y = _interpolated(trace.y_px) / PX_PER_MM
    jump = _level_jump(y)
    sudden = np.abs(np.roll(y, -2) - np.roll(y, 2))
    steps: Floats = np.clip(jump, 0, 2) + np.clip(np.minimum(sudden, jump), 0, 2)
    return steps


def _obeyed_laws(heights: _Heights, segments: Sequence[Segment]) -> dict[tuple[str, ...], float]:
    """How well Einthoven's and Goldberger's laws are obeyed, at most 1, by the leads of each that the page can test."""
    place = {segment.lead: segment for segment in segments[::-1]}
    testable = [
        (leads, factors)
        for leads, factors in _LAWS
        if len({(place[lead].start_px, place[lead].stop_px) for lead in leads}) == 1
    ]
    return {
        leads: _explained_moved([heights.of(place[lead]) for lead in leads], factors)
        for leads, factors in testable[:_TESTED]
    }


def _explained_moved(heights: list[Floats], factors: tuple[float, ...]) -> float:
    """The share explained when the second and third row may each be moved a little: paper curls, and pens lean."""
    best = -np.inf
    for second in _SHIFTS:
        for third in _SHIFTS:
            moved = [heights[0], np.roll(heights[1], second), np.roll(heights[2], third)]
            best = max(best, _explained(moved, factors) - _MOVED_ROW * (abs(second) + abs(third)) / PX_PER_MM)
    return best


def _explained(heights: list[Floats], factors: tuple[float, ...]) -> float:
    parts = [factor * height for factor, height in zip(factors, heights, strict=True)]
    total, power = np.sum(parts, axis=0), float(np.sum([part.var() for part in parts]))
    return 1 - float(total.var()) / power if power > 0 else 0.0


class _Heights:
    """Segments' heights above their own resting level in mm, gaps bridged, slow wander removed; each worked out once.

    Their ends are cut off: what is left of a pulse or of the lead before may lie there, and often the lead's name.
    """

    def __init__(self, traces: list[Trace]) -> None:
        self.traces = traces
        self._known: dict[tuple[int, int, int], Floats] = {}

    def of(self, segment: Segment) -> Floats:
        """One segment's, the right way up."""
        key = segment.row, segment.start_px, segment.stop_px
        if key not in self._known:
            self._known[key] = self._worked_out(*key)
        return self._known[key] * segment.sign

    def _worked_out(self, row: int, start_px: int, stop_px: int) -> Floats:
        y = -_interpolated(self.traces[row].y_px)[start_px + _NAME : stop_px - _ENDS] / PX_PER_MM
        return y - ndimage.median_filter(y, min(len(y), 15 * PX_PER_MM), mode="nearest")


def _rhythm_named(
    rhythm: list[Segment], short: list[Segment], heights: _Heights, words: Sequence[Word]
) -> tuple[list[Segment], list[float]]:
    """Each rhythm row under the name of the short lead that it clearly repeats, else its usual name; and how alike.

    A name that was read beside the row counts as much as likeness.
    """
    out: list[Segment] = []
    likeness: list[float] = []
    for segment in rhythm:
        free = [other for other in short if other.lead not in {named.lead for named in out}]
        alike = {
            other.lead: _likeness(heights, segment, other)
            + _READ * _named(replace(segment, lead=other.lead), heights.traces, words)
            for other in free
        }
        best = max(alike, key=lambda lead: alike[lead])
        usual = alike.get(segment.lead, -1.0)
        name = best if (usual < _UNLIKE and alike[best] > _ALIKE) or usual == -1.0 else segment.lead
        out.append(replace(segment, lead=name))
        likeness.append(alike[name])
    return out, likeness


def _likeness(heights: _Heights, rhythm: Segment, short: Segment) -> float:
    """Correlation of a rhythm row with a short lead printed above it."""
    first = heights.of(short)
    second = heights.of(replace(rhythm, start_px=short.start_px, stop_px=short.stop_px))
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
