"""Finding the grid of ECG paper: its pitch, and how the paper lies in the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.papermap import PaperMap, fit_gradients, slopes
from ecgfinder.digitize.phases import on_its_lines
from ecgfinder.digitize.spectra import (
    SPECTRUM,
    STEEPEST,
    Tiles,
    comb_score,
    grid_plane,
    peaks_near,
    strength_by_frequency,
)
from ecgfinder.digitize.spectra import tile_spectra as spectra_of

Floats = npt.NDArray[np.float64]

LONGEST_SIDE = 1800
"""The grid is looked for in a picture reduced to at most this many pixels."""

CLEAR = 6.0
"""A peak counts when its power exceeds the noise this many times."""

_PITCHES_PX = np.geomspace(2.2, 34.0, 700)  # of the 1 mm lines
_USUAL_WIDTH_MM = 250.0
_LEAST_SCORE = 1.0
_NEAR = 0.15  # logarithm; how far a pitch may lie from the one that is given


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """The grid found: the map of the paper, and how clear the lines are.

    `pitch_px` is one millimetre in pixels of the picture. `clarity` in 0..1 is the share of the picture in which both
    families of lines were seen; `seen_mm` (left, top, right, bottom) bounds that part on the paper.
    """

    paper: PaperMap
    pitch_px: float
    clarity: float
    seen_mm: tuple[float, float, float, float]


def find_grid(rgb: npt.NDArray[np.uint8], near_px: float | None = None) -> Grid | None:
    """The grid of a picture (height, width, 3), or None where there is none to be seen.

    `near_px`, where given, is about one millimetre in pixels.
    """
    factor = int(np.ceil(max(rgb.shape[:2]) / LONGEST_SIDE))
    plane = grid_plane(_reduced(rgb, factor))
    families = [spectra_of(plane), spectra_of(np.ascontiguousarray(plane.T))]
    per_mm = _pitch(families, max(plane.shape), near_px and near_px / factor)
    if per_mm is None:
        return None
    lines = [_follow(tiles, per_mm) for tiles in families]
    if any(line is None for line in lines):
        return None
    grid = _assemble([line for line in lines if line is not None], rgb.shape, factor)
    return replace(grid, paper=on_its_lines(grid.paper, plane, factor))


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """Local slopes of one family: points (n, 2), mm a pixel (n, 2), weights (n,), and the points in all."""

    xy: Floats
    gradients: Floats
    weights: Floats
    tiles: int


def _reduced(rgb: npt.NDArray[np.uint8], factor: int) -> npt.NDArray[np.uint8]:
    if factor == 1:
        return rgb
    from PIL import Image

    return np.asarray(Image.fromarray(rgb).reduce(factor))


def _pitch(families: list[Tiles], longest_side: int, near_px: float | None) -> float | None:
    """Cycles a pixel of the 1 mm lines: the comb that explains most peaks, if the page then has a sensible size."""
    per_mm = 1 / _PITCHES_PX
    strength = [strength_by_frequency(tiles) for tiles in families]
    score = np.sum([comb_score(curve, per_mm) for curve in strength], axis=0)
    surprise = np.maximum(np.abs(np.log(longest_side * per_mm / _USUAL_WIDTH_MM)) - 0.5, 0)
    score = score - 3 * surprise**2 if near_px is None else np.where(abs(np.log(near_px * per_mm)) < _NEAR, score, 0)
    best = int(np.argmax(score))
    return float(per_mm[best]) if score[best] > _LEAST_SCORE else None


def _follow(tiles: Tiles, per_mm: float) -> _Lines | None:
    """Follow one family of lines over the picture, from its typical direction to its local ones."""
    best: tuple[float, Floats, Floats, int] | None = None
    for tooth in (5, 10, 1, 2, 3, 4):
        if not 6 / SPECTRUM < per_mm * tooth / 5 < 0.46:
            continue
        along = 0.3 if tooth == 5 and _stands_out(tiles, per_mm) else 0.4 / tooth
        peaks, power = _tooth(tiles, per_mm, tooth, along)
        strength = float(np.log1p(power[power > CLEAR]).sum())
        if best is None or strength > best[0] * 1.3:
            best = strength, peaks, power, tooth
    if best is None or (best[2] > CLEAR).sum() < 3:
        return None
    return _settle(tiles, *best[1:])


def _tooth(tiles: Tiles, per_mm: float, tooth: int, along: float) -> tuple[Floats, Floats]:
    expected = np.tile([per_mm * tooth / 5, 0.0], (len(tiles.centres), 1))
    return peaks_near(tiles, expected, along, STEEPEST)


def _stands_out(tiles: Tiles, per_mm: float) -> bool:
    """Whether the 1 mm lines are clearly stronger than the teeth beside theirs, and so cannot be mistaken."""
    four, five, six = (np.log1p(_tooth(tiles, per_mm, tooth, 0.05)[1]).mean() for tooth in (4, 5, 6))
    return bool(five > 1.25 * max(four, six))


def _settle(tiles: Tiles, peaks: Floats, power: Floats, tooth: int) -> _Lines | None:
    """Fit slopes with ever more freedom, looking again for peaks near the fit each time."""
    shape = tuple(int(side) for side in np.ceil(tiles.centres.max(axis=0))[::-1])
    for degree, reach in ((1, 0.08), (2, 0.05), (3, 0.04), (3, 0.03)):
        weights = np.where(power > CLEAR, np.minimum(np.log1p(power), 5), 0)
        middle = _weighted_median(peaks, weights) if degree == 1 else None
        expected = _fitted(tiles.centres, peaks, weights, shape, degree, middle)
        peaks, power = peaks_near(tiles, expected, reach, reach)
    clear = power > CLEAR
    if clear.sum() < 3:
        return None
    gradients = peaks[clear] * 5 / tooth
    return _Lines(tiles.centres[clear], gradients, np.minimum(np.log1p(power[clear]), 5), len(tiles.centres))


def _weighted_median(peaks: Floats, weights: Floats) -> Floats:
    kept = peaks[weights > 0]
    return np.array(np.median(kept, axis=0))


def _fitted(
    xy: Floats, peaks: Floats, weights: Floats, shape: tuple[int, ...], degree: int, middle: Floats | None
) -> Floats:
    """The frequencies a smooth page would have at `xy`; tiles that fit badly lose their weight."""
    if middle is not None:
        far = np.hypot(*(peaks - middle).T) / np.hypot(*middle)
        weights = weights / (1 + (far / 0.1) ** 2)
        degree = 2
    expected = peaks
    for _ in range(4):
        coefficients = fit_gradients(xy, peaks, weights, shape, degree)
        expected = slopes(coefficients, xy, shape)
        error = np.hypot(*(peaks - expected).T) / np.hypot(*expected.T)
        weights = weights / (1 + (error / 0.02) ** 2)
    return expected


def _assemble(lines: list[_Lines], full_shape: tuple[int, ...], factor: int) -> Grid:
    across, down = lines[0], lines[1]
    xy = [(across.xy + 0.5) * factor - 0.5, (down.xy[:, ::-1] + 0.5) * factor - 0.5]
    gradients = [across.gradients / factor, down.gradients[:, ::-1] / factor]
    rows = [
        _robust(points, slope, line.weights, full_shape)
        for points, slope, line in zip(xy, gradients, lines, strict=True)
    ]
    paper = PaperMap(np.stack(rows), (full_shape[1] / 2, full_shape[0] / 2), max(full_shape[:2]) / 2)
    both = _seen_by_both(xy[0], xy[1])
    margin = 0.4 * 144 * factor
    corners = np.concatenate([both + offset for offset in ((-margin, -margin), (margin, margin))])
    corners = np.clip(corners, 0, np.array([full_shape[1], full_shape[0]]))
    mm = paper.to_mm(corners)
    bounds = (*mm.min(axis=0), *mm.max(axis=0))
    clarity = len(both) / max(line.tiles for line in lines)
    return Grid(paper, 1 / paper.mm_per_pixel(), clarity, (bounds[0], bounds[1], bounds[2], bounds[3]))


def _robust(xy: Floats, gradients: Floats, weights: Floats, shape: tuple[int, ...]) -> Floats:
    degree = 3 if len(xy) >= 30 else 2 if len(xy) >= 12 else 1
    coefficients = fit_gradients(xy, gradients, weights, shape, degree)
    for _ in range(5):
        error = np.hypot(*(gradients - slopes(coefficients, xy, shape)).T) / np.hypot(*gradients.T)
        coefficients = fit_gradients(xy, gradients, weights / (1 + (error / 0.01) ** 2), shape, degree)
    return coefficients


def _seen_by_both(first: Floats, second: Floats) -> Floats:
    """The points that lie in both lists, else the first list."""
    keys = {(round(x), round(y)) for x, y in second}
    both = np.array([point for point in first if (round(point[0]), round(point[1])) in keys])
    return both if len(both) else first
