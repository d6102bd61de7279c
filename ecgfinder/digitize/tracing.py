"""Following each row's trace over the page, and turning its ink into one height a column.

The trace of a row is the cheapest path from the left edge to the right: it may climb and fall freely along ink, pays
for white paper, and pays a little for straying far from its own row. Each column's value then comes from the whole
stretch of ink that the path touches there, since a spike thinner than the pen fills the column from base to tip.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ecgfinder.digitize.crossings import Followed, parted
from ecgfinder.digitize.ink import PX_PER_MM

Floats = npt.NDArray[np.float32]

_FAINT, _FULL = 0.22, 0.5  # of a row's typical ink: below the first is paper, above the second is trace
_LEAST_FAINT, _LEAST_FULL = 0.12, 0.25
_NOISE = 0.07  # above the noise of the paper ink begins
_SURE = 1.3  # on the scale on which 0 is paper and 1 is ink
_PALE = 2 * PX_PER_MM  # the widest stretch that may be pale
_CLIMB_ON_INK = 0.004  # cost of a pixel up or down; a column of white paper costs 1
_CLIMB_ON_PAPER = 0.6
_STRAY_PER_MM = 0.015
_LEAST_DARKNESS = 0.6  # of the other rows'
_LOST = 1.5  # times the pen; a spike that loses more is thinner than the pen
_NICK = 3  # columns, 15 ms
_TINY = 1e-6
_SHARED = 0.4  # of the columns; leads that cross each other share far fewer
_CENTRE_REACH = 10  # pixels each side in which the centre of the ink is weighed


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One row's trace, a value a column of the straightened page.

    `y_px` is the height of the signal in pixels from the top, NaN where there is no ink; `top_px` and `bottom_px` bound
    the ink that belongs to it. `row_px` is the row's resting level, `pen_px` the width of the line.
    """

    row_px: float
    y_px: npt.NDArray[np.float64]
    top_px: npt.NDArray[np.float64]
    bottom_px: npt.NDArray[np.float64]
    pen_px: float

    def strays_px(self) -> float:
        """How far the trace's typical height lies from its row."""
        return float(np.nanmedian(np.abs(self.y_px - self.row_px))) if np.isfinite(self.y_px).any() else np.inf

    def swing_px(self) -> float:
        """From its lowest to its highest part, without a hundredth at either end and without slow wander."""
        y = self.y_px[np.isfinite(self.y_px)]
        if not len(y):
            return 0.0
        level = ndimage.median_filter(y, min(len(y), 15 * PX_PER_MM), mode="nearest")
        return float(np.subtract(*np.percentile(y - level, (99, 1))))

    def start_stop(self) -> tuple[int, int]:
        """First column of the trace and the one after its last: between them most columns carry ink."""
        known = np.isfinite(self.y_px).astype(np.float64)
        width = 12 * PX_PER_MM
        ahead = ndimage.uniform_filter1d(known, width, origin=-(width // 2), mode="constant")
        behind = ndimage.uniform_filter1d(known, width, origin=(width - 1) // 2, mode="constant")
        first = np.flatnonzero((ahead > 0.8) & (known > 0))
        last = np.flatnonzero((behind > 0.8) & (known > 0))
        return (int(first[0]), int(last[-1]) + 1) if len(first) and len(last) else (0, 0)


def trace_rows(ink: Floats, rows_px: list[float], keep_pale: bool = False) -> list[Trace]:
    """The trace of each row of a page's ink (height, width), without rows that are much paler than the others.

    `keep_pale` keeps these too, where it is known otherwise that they are rows.
    """
    spacing = _spacing(rows_px, ink.shape[0])
    reach = int(1.5 * spacing) + 2 * PX_PER_MM
    offsets = np.arange(-reach, reach + 1)
    inks = [_band(ink, row, offsets) for row in rows_px]
    bands = np.stack([_firmness(band, np.abs(offsets) < spacing / 2) for band in inks])
    paths = _cheapest_paths(bands, _stray_cost(offsets, spacing))
    followed = [_followed(band, path, row, reach) for band, path, row in zip(bands, paths, rows_px, strict=True)]
    own = parted(ink > _LEAST_FULL, followed)
    traces = [_trace(band, row, reach) for band, row in zip(bands, own, strict=True)]
    darkness = [float(np.median(_near_path(band, path, 2))) for band, path in zip(inks, paths, strict=True)]
    least = 0.0 if keep_pale else _LEAST_DARKNESS * float(np.median(darkness))
    return [trace for trace, dark in zip(traces, darkness, strict=True) if dark >= least]


def _firmness(band: Floats, near: npt.NDArray[np.bool_]) -> Floats:
    """How surely each pixel of a band is trace: 0 is paper, from 1 on it is ink, measured by what is usual in this row.

    Pens differ, photos are pale, and quick strokes are paler than the rest of their trace: only its own row tells what
    is ink. `near` names the lines around the resting level.
    """
    darkest = band[near].max(axis=0)
    usual = float(np.median(darkest[darkest > _LEAST_FULL])) if (darkest > _LEAST_FULL).any() else 1.0
    noise = float(np.percentile(band[near, ::4], 90))
    faint = max(_FAINT * usual, _LEAST_FAINT, noise + _NOISE)
    full = max(_FULL * usual, _LEAST_FULL, faint + _NOISE)
    return np.asarray(np.clip((band - faint) / (full - faint), 0, _SURE + 1), dtype=np.float32)


def without_doubles(traces: list[Trace]) -> list[Trace]:
    """Leave out rows whose path runs along another row's trace: a line of text has none of its own."""
    strays = [trace.strays_px() for trace in traces]
    return [
        trace
        for trace, stray in zip(traces, strays, strict=True)
        if not any(other < stray and _same(trace, rival) for rival, other in zip(traces, strays, strict=True))
    ]


def _same(one: Trace, other: Trace) -> bool:
    both = np.isfinite(one.y_px) & np.isfinite(other.y_px)
    apart = np.abs(one.y_px[both] - other.y_px[both])
    return bool(both.any() and (apart < 2).mean() > _SHARED)


def _spacing(rows_px: list[float], height: int) -> float:
    if len(rows_px) < 2:
        return min(height / 2, 25 * PX_PER_MM)
    return float(np.clip(np.median(np.diff(rows_px)), 8 * PX_PER_MM, 30 * PX_PER_MM))


def _band(ink: Floats, row: float, offsets: npt.NDArray[np.int64]) -> Floats:
    """The ink around a row, shape (offsets, width), 0 beyond the page."""
    lines = round(row) + offsets
    inside = (lines >= 0) & (lines < ink.shape[0])
    return np.where(inside[:, None], ink[np.clip(lines, 0, ink.shape[0] - 1)], np.float32(0))


def _stray_cost(offsets: npt.NDArray[np.int64], spacing: float) -> Floats:
    far_mm = np.maximum(np.abs(offsets) - 0.4 * spacing, 0) / PX_PER_MM
    return np.asarray(_STRAY_PER_MM * far_mm, dtype=np.float32)


def _cheapest_paths(bands: Floats, stray: Floats) -> npt.NDArray[np.int64]:
    """For each band (rows, heights, columns) the height of the cheapest path in each column, shape (rows, columns)."""
    firm = np.minimum(bands, 1)
    here = np.ascontiguousarray(np.moveaxis(1 - firm + stray[None, :, None], 2, 0))
    climb = np.cumsum(np.moveaxis(_CLIMB_ON_PAPER + (_CLIMB_ON_INK - _CLIMB_ON_PAPER) * firm, 2, 0), axis=2)
    total = np.empty_like(here)
    total[0] = here[0]
    for column in range(1, len(here)):
        total[column] = here[column] + _climbed(total[column - 1], climb[column])
    return _walk_back(total, np.asarray(climb, dtype=np.float32))


def _climbed(cost: Floats, climb: Floats) -> Floats:
    """The least cost at each height after climbing or falling within a column; `climb` is cumulative."""
    down = np.minimum.accumulate(cost - climb, axis=1) + climb
    up = np.minimum.accumulate((cost + climb)[:, ::-1], axis=1)[:, ::-1] - climb
    return np.minimum(down, up)


def _walk_back(total: Floats, climb: Floats) -> npt.NDArray[np.int64]:
    columns, rows, _ = total.shape
    path = np.empty((rows, columns), dtype=np.int64)
    path[:, -1] = total[-1].argmin(axis=1)
    every = np.arange(rows)
    for column in range(columns - 1, 0, -1):
        level = climb[column][every, path[:, column]][:, None]
        path[:, column - 1] = (total[column - 1] + np.abs(climb[column] - level)).argmin(axis=1)
    return path


def _followed(band: Floats, path: npt.NDArray[np.int64], row: float, reach: int) -> Followed:
    """The path with the ink that it touches, in lines of the page."""
    top, bottom = _ink_touched(band, path)
    zero = round(row) - reach
    pen = max(2.0, float(np.nanpercentile(bottom - top + 1, 10))) if np.isfinite(top).any() else 0.0
    return Followed(row, path.astype(np.float64) + zero, top + zero, bottom + zero, pen)


def _trace(band: Floats, row: Followed, reach: int) -> Trace:
    """The row's signal, from the ink that is its own."""
    if not np.isfinite(row.top_px).any():
        return Trace(row.row_px, row.top_px, row.top_px, row.bottom_px, 0.0)
    zero = round(row.row_px) - reach
    y = _heights(band, row.top_px - zero, row.bottom_px - zero, row.pen_px)
    return Trace(row.row_px, y + zero, row.top_px, row.bottom_px, row.pen_px)


def _ink_touched(band: Floats, path: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """First and last line of the ink that the path touches in each column; NaN where it runs over paper.

    Only quick strokes are pale: what is pale over a longer stretch is a line of the grid.
    """
    drawn = band > 0.5
    height, width = drawn.shape
    lines = np.arange(height)[:, None]
    paper_above = np.maximum.accumulate(np.where(drawn, -1, lines), axis=0)
    paper_below = np.minimum.accumulate(np.where(drawn, height, lines)[::-1], axis=0)[::-1]
    columns = np.arange(width)
    at = np.where(_surely_inked(band, path), _nearest_drawn(drawn, path), -1)
    top = np.where(at >= 0, paper_above[at, columns] + 1.0, np.nan)
    bottom = np.where(at >= 0, paper_below[at, columns] - 1.0, np.nan)
    return top, bottom


def _surely_inked(band: Floats, path: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Whether there is full ink on or beside the path within a millimetre or so."""
    return np.asarray(ndimage.maximum_filter1d(_near_path(band, path, 3), _PALE) > _SURE)


def _near_path(band: Floats, path: npt.NDArray[np.int64], reach: int) -> Floats:
    """The most ink in each column within `reach` of the path."""
    columns = np.arange(band.shape[1])
    near = [band[np.clip(path + offset, 0, len(band) - 1), columns] for offset in range(-reach, reach + 1)]
    return np.asarray(np.maximum.reduce(near), dtype=np.float32)


def _nearest_drawn(drawn: npt.NDArray[np.bool_], path: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The path itself where it lies on ink, else a drawn line up to two pixels away, else -1."""
    columns = np.arange(drawn.shape[1])
    at = np.full(len(path), -1)
    for offset in (2, -2, 1, -1, 0):
        line = np.clip(path + offset, 0, drawn.shape[0] - 1)
        at = np.where(drawn[line, columns], line, at)
    return at


def _heights(
    band: Floats, top: npt.NDArray[np.float64], bottom: npt.NDArray[np.float64], pen: float
) -> npt.NDArray[np.float64]:
    """The signal's height in each column from the ink's extent.

    The pen widens the signal: the ink's upper edge is the signal's maximum over a pen's width, its lower edge the
    minimum. Undoing that leaves the peaks right in one edge and the valleys right in the other, and both right on a
    slope. Where they differ, the edge that departs more from the surroundings carries the deflection; where both have
    been undone too far, the middle is nearest. Where the ink is no higher than the pen, its centre is finer still.
    """
    known = np.isfinite(top)
    filled_top, filled_bottom = _filled(top, known), _filled(bottom, known)
    upper = _undone(filled_top, pen) + (pen - 1) / 2
    lower = -_undone(-filled_bottom, pen) - (pen - 1) / 2
    middle = ndimage.median_filter((filled_top + filled_bottom) / 2, round(2.5 * PX_PER_MM), mode="nearest")
    rise, fall = np.maximum(middle - upper, 0) ** 2, np.maximum(lower - middle, 0) ** 2
    deflected = (rise * upper + fall * lower + _TINY * middle) / (rise + fall + _TINY)
    steep = np.where(upper >= lower, (upper + lower) / 2, deflected)
    thin = (filled_bottom - filled_top + 1) <= 1.6 * pen
    y = np.where(thin, _ink_centre(band, (filled_top + filled_bottom) / 2, pen), steep)
    return np.where(known, middle - _without_nicks(middle - y, pen), np.nan)


def _without_nicks(rise: npt.NDArray[np.float64], pen: float) -> npt.NDArray[np.float64]:
    """Heights above the surroundings without what cuts into a spike: no wave is as short as `_NICK` columns."""
    closed = ndimage.grey_closing(rise, (_NICK + 1,), mode="nearest")
    rise = np.where((closed > 2 * pen) & (closed - rise > pen), closed, rise)
    opened = ndimage.grey_opening(rise, (_NICK + 1,), mode="nearest")
    return np.where((opened < -2 * pen) & (rise - opened > pen), opened, rise)


def _undone(edge: npt.NDArray[np.float64], pen: float) -> npt.NDArray[np.float64]:
    """The upper edge without the pen's width; a spike that would be lost, as quick strokes are thin, stays longer."""
    out = edge
    for width in (3, round(pen) + 1):
        narrowed = _narrowed(edge, width)
        kept = ndimage.minimum_filter1d(narrowed, width + 1 - width % 2, mode="nearest")
        out = np.where(kept - edge > _LOST * pen, out, narrowed)
    return out


def _narrowed(edge: npt.NDArray[np.float64], width: int) -> npt.NDArray[np.float64]:
    """The largest value over `width` columns around each; for an even width the mean of leaning left and right."""
    centred: npt.NDArray[np.float64] = ndimage.maximum_filter1d(edge, width, mode="nearest")
    if width % 2:
        return centred
    leaning: npt.NDArray[np.float64] = ndimage.maximum_filter1d(edge, width, mode="nearest", origin=-1)
    return (centred + leaning) / 2


def _filled(values: npt.NDArray[np.float64], known: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    columns = np.arange(len(values))
    return np.interp(columns, columns[known], values[known])


def _ink_centre(band: Floats, middle: npt.NDArray[np.float64], pen: float) -> npt.NDArray[np.float64]:
    """Centre of gravity of the ink within a pen's width of `middle`, to a fraction of a pixel."""
    reach = min(_CENTRE_REACH, round(pen * 0.8) + 1)
    lines = np.rint(middle).astype(np.int64) + np.arange(-reach, reach + 1)[:, None]
    lines = np.clip(lines, 0, band.shape[0] - 1)
    weight = band[lines, np.arange(band.shape[1])].astype(np.float64)
    total = weight.sum(axis=0)
    return np.where(total > 0, (weight * lines).sum(axis=0) / np.maximum(total, 1e-9), middle)
