"""Finding the rows of traces on a straightened page."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.signal import find_peaks

from ecgfinder.digitize.ink import PX_PER_MM

INK = 0.4
"""Ink above this is taken as drawn."""

_PALE = 0.1

_THIN = round(1.3 * PX_PER_MM)  # a flat stretch of trace is at most this high
_PIECE = 7 * PX_PER_MM  # pieces of trace are at least this wide, letters are not
_LINE_ACROSS = 45 * PX_PER_MM  # nothing of an ECG is straight for so long
_LINE_DOWN = 110 * PX_PER_MM
_BLOT = round(2.2 * PX_PER_MM)  # no trace and no letter is as thick
_LEAST_DISTANCE_MM = 7.0
_LEAST_COVER = 0.3
_MOST_ROWS = 12
_UNEVEN = 0.15
_ASKEW = 0.25  # of their distance; how far a row's level wanders from where even spacing has it

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


def without_lines(ink: Floats) -> Floats:
    """The ink without what is longer and straighter, or thicker, than any part of a trace: frames, bars, the desk.

    Long pale lines, what is left of the grid, go too, but not the ink that lies over them.
    """
    drawn = ink > INK
    lines = _long_runs(drawn, _LINE_ACROSS, 1) | _long_runs(drawn, _LINE_DOWN, 0) | _thick(drawn)
    pale = _pale_lines(ink, _LINE_ACROSS, 1) | _pale_lines(ink, _LINE_DOWN // 2, 0)
    return np.where(lines | (pale & ~drawn), np.float32(0), ink)


def find_rows(ink: Floats) -> list[float]:
    """Heights in pixels of the rows' resting levels, from the top; empty when no trace is seen."""
    flat = _flat_trace(ink > INK)
    columns = np.flatnonzero(flat.any(axis=0))
    if len(columns) < 20 * PX_PER_MM:
        return []
    profile = ndimage.gaussian_filter1d(flat.sum(axis=1).astype(np.float64), 0.9 * PX_PER_MM, mode="constant")
    peaks, _ = find_peaks(profile, distance=_LEAST_DISTANCE_MM * PX_PER_MM, prominence=0.12 * profile.max())
    covers = [_cover(flat, int(peak), int(columns[0]), int(columns[-1])) for peak in peaks]
    least = max(_LEAST_COVER, 0.45 * max(covers, default=0.0))
    best = sorted(
        ((cover, float(peak)) for cover, peak in zip(covers, peaks, strict=True) if cover > least), reverse=True
    )
    return _with_skipped(sorted(peak for _, peak in best[:_MOST_ROWS]))


def _with_skipped(rows: list[float]) -> list[float]:
    """The rows, and one in the middle of each gap that is twice as wide as the others: rows are evenly spaced."""
    if len(rows) < 4:
        return rows
    spacing = float(np.median(np.diff(rows)))
    skipped = [(a + b) / 2 for a, b in pairwise(rows) if abs((b - a) / spacing - 2) < _UNEVEN]
    return sorted(rows + skipped)


def evenly_spaced(rows: list[float]) -> bool:
    """Whether the rows stand as far from each other as a print-out's do; text or an edge among them seldom would."""
    places = np.arange(len(rows))
    gap, first = np.polyfit(places, rows, 1)
    return bool(np.abs(np.array(rows) - first - gap * places).max() < _ASKEW * gap)


def _pale_lines(ink: Floats, length: int, axis: int) -> Mask:
    mean = ndimage.uniform_filter1d(np.minimum(ink, INK), 5 * PX_PER_MM, axis=axis)
    return _long_runs(mean > _PALE, length, axis)


def _long_runs(drawn: Mask, length: int, axis: int) -> Mask:
    """The runs along `axis` that are at least `length` long, thickened by a pixel."""
    short = drawn.astype(np.uint8)
    eroded = ndimage.minimum_filter1d(short, length, axis=axis, mode="constant")
    opened = ndimage.maximum_filter1d(eroded, length, axis=axis, mode="constant")
    if not opened.any():
        return np.zeros_like(drawn)
    return np.asarray(ndimage.maximum_filter1d(opened, 3, axis=1 - axis) > 0)


def _thick(drawn: Mask) -> Mask:
    """Blots that hold a square of `_BLOT`, with a margin."""
    solid = ndimage.minimum_filter(drawn.astype(np.uint8), _BLOT, mode="constant")
    if not solid.any():
        return np.zeros_like(drawn)
    return np.asarray(ndimage.maximum_filter(solid, _BLOT + 2 * PX_PER_MM) > 0)


def _flat_trace(drawn: Mask) -> Mask:
    """Pixels of wide pieces where the piece is thin: what lies flat, without letters and without QRS complexes."""
    joined = ndimage.maximum_filter1d(drawn.astype(np.uint8), 5, axis=1) > 0
    labels, count = ndimage.label(joined, np.ones((3, 3)))
    if count == 0:
        return np.zeros_like(drawn)
    wide = np.zeros(count + 1, dtype=bool)
    for index, box in enumerate(ndimage.find_objects(labels), start=1):
        wide[index] = box is not None and box[1].stop - box[1].start >= _PIECE
    kept = drawn & wide[labels]
    tall = ndimage.minimum_filter1d(kept.astype(np.uint8), _THIN, axis=0, mode="constant")
    return kept & ~(ndimage.maximum_filter1d(tall, _THIN, axis=0, mode="constant") > 0)


def _cover(flat: Mask, row: int, first: int, last: int) -> float:
    """The share of the columns between `first` and `last` with trace within 4 mm of a row."""
    reach = 4 * PX_PER_MM
    band = np.asarray(flat[max(row - reach, 0) : row + reach, first : last + 1].any(axis=0))
    whole = len(band) // PX_PER_MM * PX_PER_MM
    return float(band[:whole].reshape(-1, PX_PER_MM).any(axis=1).mean())
