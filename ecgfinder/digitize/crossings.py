"""Strokes that run from one row into another: each is given to the row that it belongs to.

A tall complex crosses the traces above or below it, and where it does a column holds one stretch of ink for both rows.
A complex is wide at its own resting level and narrow at its tip, while the trace that it crosses runs straight through.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ecgfinder.digitize.ink import PX_PER_MM

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

_REACH = 2  # rows beyond the next a stroke may run into
_SAME = 2 * PX_PER_MM  # shared stretches of ink that are closer are one complex
_MARGIN = PX_PER_MM  # beside what is shared, where the flanks stand apart
_LEVEL = 8 * PX_PER_MM  # each side, from which a row's level at a complex is taken
_BASE = (0.12, 0.4)  # of the way from a row to the other: where its own complex is wide
_MIDDLE = (0.4, 0.6)
_WIDER = 1.2  # times, to be told from equal
_OWN = 3 * PX_PER_MM  # how far from its level a crossed row's own small complex may lead its path
_TIP, _TIPS = PX_PER_MM, 0.6  # beyond the crossed row's level, in pixels; at most, of the way between both rows
_WAIST = 0.6  # of both ends, where two complexes meet tip to tip


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """A row's path over the page: `path_px` a height a column, and the ink it touches, NaN where there is none."""

    row_px: float
    path_px: Floats
    top_px: Floats
    bottom_px: Floats
    pen_px: float


def parted(drawn: Mask, rows: list[Followed]) -> list[Followed]:
    """The rows, from the top, without the strokes of others; `drawn` (height, width) is the page's ink."""
    out = [replace(row, top_px=row.top_px.copy(), bottom_px=row.bottom_px.copy()) for row in rows]
    levels = [_level(row) for row in rows]
    for distance in range(1, _REACH + 1):
        for upper in range(len(rows) - distance):
            lower = upper + distance
            for first, stop in _shared(out[upper], out[lower]):
                _part(drawn, (out[upper], out[lower]), (levels[upper], levels[lower]), first, stop)
    return out


def _level(row: Followed) -> Floats:
    """The resting level at each column, without complexes."""
    middle = (row.top_px + row.bottom_px) / 2
    known = np.isfinite(middle)
    if not known.any():
        return np.full(len(middle), row.row_px)
    columns = np.arange(len(middle))
    return ndimage.median_filter(np.interp(columns, columns[known], middle[known]), 2 * _LEVEL, mode="nearest")


def _shared(upper: Followed, lower: Followed) -> list[tuple[int, int]]:
    """First column and the one after the last of each complex whose ink both rows touch."""
    both = (upper.bottom_px >= lower.top_px) & (upper.top_px <= lower.bottom_px)
    columns = np.flatnonzero(both)
    if not len(columns):
        return []
    parts = np.split(columns, np.flatnonzero(np.diff(columns) > _SAME) + 1)
    return [(int(part[0]), int(part[-1]) + 1) for part in parts]


def _part(drawn: Mask, rows: tuple[Followed, Followed], levels: tuple[Floats, Floats], first: int, stop: int) -> None:
    """Give what is shared between two columns to one of both rows, in place, or part it at the waist."""
    upper, lower = (float(np.median(level[first:stop])) for level in levels)
    if lower - upper < 2 * PX_PER_MM:
        return
    window = drawn[:, max(first - _MARGIN, 0) : stop + _MARGIN]
    lines = upper + (lower - upper) * np.linspace(0, 1, 41)
    widths = _widths(window, lines)
    at_upper, at_lower = _typical(widths, _BASE), _typical(widths[::-1], _BASE)
    middle = _typical(widths, _MIDDLE)
    columns = slice(max(first - 1, 0), stop + 1)
    if middle < _WAIST * min(at_upper, at_lower):
        waist = float(lines[10 + int(np.argmin(widths[10:31]))])
        rows[0].bottom_px[columns] = np.minimum(rows[0].bottom_px[columns], waist)
        rows[1].top_px[columns] = np.maximum(rows[1].top_px[columns], waist)
    elif at_upper > _WIDER * at_lower:
        _keep_near(rows[1], levels[1], columns)
        _take_tip(drawn, rows[0], levels[1], columns, _TIPS * (lower - upper))
    elif at_lower > _WIDER * at_upper:
        _keep_near(rows[0], levels[0], columns)
        _take_tip(drawn, rows[1], levels[0], columns, -_TIPS * (lower - upper))


def _widths(window: Mask, lines: Floats) -> Floats:
    """From the first to the last ink of the window on each line; 0 where there is none."""
    at = window[np.clip(np.rint(lines).astype(int), 0, len(window) - 1)]
    span = at.shape[1] - at.argmax(axis=1) - at[:, ::-1].argmax(axis=1)
    return np.where(at.any(axis=1), span, 0).astype(np.float64)


def _typical(widths: Floats, part: tuple[float, float]) -> float:
    begin, end = (round(share * (len(widths) - 1)) for share in part)
    return float(np.median(widths[begin : end + 1]))


def _keep_near(row: Followed, level: Floats, columns: slice) -> None:
    """Of the ink that a crossed row touches keep what lies on its own path, in place."""
    path, own = row.path_px[columns], level[columns]
    own = np.where(abs(path - own) < _OWN, path, own)
    row.top_px[columns] = np.maximum(row.top_px[columns], own - row.pen_px / 2)
    row.bottom_px[columns] = np.minimum(row.bottom_px[columns], own + row.pen_px / 2)
    nothing = columns.start + np.flatnonzero(row.top_px[columns] > row.bottom_px[columns])
    row.top_px[nothing] = row.bottom_px[nothing] = np.nan


def _take_tip(drawn: Mask, row: Followed, crossed: Floats, columns: slice, most: float) -> None:
    """Let a stroke reach as far beyond the crossed row's level as its ink does, down or, if `most` is negative, up.

    In place. Ink that goes on for more than `most` pixels is another row's.
    """
    down = most > 0
    edge = row.bottom_px if down else row.top_px
    level = round(float(np.median(crossed[columns])))
    window = drawn[level:, columns] if down else drawn[level::-1, columns]
    inked = window.any(axis=1)
    reach = len(window) if inked.all() else int(inked.argmin())
    if not _TIP < reach < abs(most):
        return
    last = np.where(window[:reach].any(axis=0), reach - 1 - window[:reach][::-1].argmax(axis=0), 0)
    for column in np.flatnonzero(last > _TIP):
        tip, at = level + (last[column] if down else -last[column]), columns.start + column
        if np.isfinite(edge[at]):
            edge[at] = max(edge[at], tip) if down else min(edge[at], tip)
