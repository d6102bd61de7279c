"""The grid's lines as peaks in the spectra of small tiles of the picture.

Lines of ECG paper repeat every millimetre, stronger ones every five. In a tile small enough to be flat they are a comb
of peaks along one direction: tooth k lies at k/5 per millimetre. Everything here looks at one family of lines, those
that cross the x axis; the other family is the same on the transposed picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import fft, ndimage

Floats = npt.NDArray[np.float32]

TILE = 144
"""Side of a tile in pixels: some thirty millimetres of a page 1700 pixels wide."""

SPECTRUM = 2 * TILE
STEEPEST = 0.3
"""Tangent of the largest tilt of a line against its axis that is looked for."""

FAINT = 0.15
"""Least noise assumed, in units of the plane: drawn pages have none, and then every rounding would look like a line."""

_FINEST = 0.47  # cycles a pixel; a grid finer than that is not resolved
_COARSEST = 3 / TILE


@dataclass(frozen=True, slots=True, eq=False)
class Tiles:
    """Whitened power spectra of tiles.

    `centres` has shape (n, 2), x and y in pixels; `power` (n, rows, columns) with 1 as the level of noise, the row
    `SPECTRUM // 2` being zero vertical frequency. One bin is 1 / SPECTRUM cycles a pixel.
    """

    centres: npt.NDArray[np.float64]
    power: Floats


def grid_plane(rgb: npt.NDArray[np.uint8]) -> Floats:
    """Darkness of the grid in whatever colour it has, light and shade evened out, trace and text clipped."""
    darkest = rgb.min(axis=2).astype(np.float32)
    detail = darkest - ndimage.uniform_filter(darkest, 31)
    spread = np.sqrt(np.maximum(ndimage.uniform_filter(detail * detail, 121), 0)) + 2
    clipped: Floats = np.clip(detail / spread, -2, 2)
    return clipped


def tile_spectra(plane: Floats) -> Tiles:
    """Spectra of tiles that cover the picture, each overlapping its neighbours by a third."""
    height, width = plane.shape
    corners = [(x, y) for y in _starts(height) for x in _starts(width)]
    window = np.outer(np.hanning(TILE), np.hanning(TILE)).astype(np.float32)
    power = np.stack([_power(plane[y : y + TILE, x : x + TILE], window) for x, y in corners])
    centres = np.array(corners, dtype=np.float64) + TILE / 2 - 0.5
    return Tiles(centres, _whitened(power))


def _starts(length: int) -> list[int]:
    count = max(1, int(np.ceil((length - TILE) / (TILE * 0.66))) + 1)
    return [int(start) for start in np.linspace(0, max(length - TILE, 0), count)]


def _power(tile: Floats, window: Floats) -> Floats:
    if tile.shape != window.shape:
        missing = [(0, TILE - side) for side in tile.shape]
        tile = np.pad(tile, missing)
    spectrum = fft.rfft2((tile - tile.mean()) * window, s=(SPECTRUM, SPECTRUM))
    power: Floats = fft.fftshift(np.abs(spectrum) ** 2, axes=0)
    return power


def _whitened(power: Floats) -> Floats:
    """Divide by the noise: the median over all tiles at that distance from zero, scaled to each tile."""
    rows, columns = power.shape[1:]
    radius = np.hypot(np.arange(rows)[:, None] - rows // 2, np.arange(columns)).astype(np.int64)
    typical = np.median(power, axis=0)
    noise = np.array(ndimage.median(typical, radius, np.arange(radius.max() + 1)))
    noise = ndimage.uniform_filter1d(noise, 7) + FAINT**2 * TILE**2 * (3 / 8) ** 2
    white = power / noise[radius].astype(np.float32)
    level = np.maximum(np.median(white[:, :, columns // 8 :], axis=(1, 2)), 0.3)
    return np.asarray(white / level[:, None, None], dtype=np.float32)


def strength_by_frequency(tiles: Tiles) -> npt.NDArray[np.float64]:
    """Mean logarithm over tiles of the strongest power at each distance from zero, above its surroundings.

    Shape (2 * columns,): half bins. Only directions near the x axis count.
    """
    rows, columns = tiles.power.shape[1:]
    down = np.arange(rows)[:, None] - rows // 2
    across = np.arange(columns)[None]
    half_bins = np.rint(2 * np.hypot(down, across)).astype(np.int64)
    near = (np.abs(down) <= STEEPEST * across) & (half_bins < 2 * columns)
    order = np.argsort(half_bins[near], kind="stable")
    bins, first = np.unique(half_bins[near][order], return_index=True)
    strongest = np.maximum.reduceat(tiles.power[:, near][:, order], first, axis=1)
    log = np.zeros((len(strongest), 2 * columns))
    log[:, bins] = np.log(strongest + 1e-6)
    log -= ndimage.median_filter(log, (1, 41), mode="nearest")
    return np.asarray(np.clip(log, 0, 4).mean(axis=0))


def comb_score(strength: npt.NDArray[np.float64], per_mm: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """How well teeth at multiples of a fifth of `per_mm` (cycles a pixel of the 1 mm lines) explain the peaks."""
    score = np.zeros(len(per_mm))
    ceiling = ndimage.maximum_filter1d(strength, 5)
    for tooth in range(1, 16):
        frequency = per_mm * tooth / 5
        usable = (frequency < _FINEST) & (frequency > _COARSEST / 2)
        on = ceiling[np.minimum(np.rint(2 * SPECTRUM * frequency).astype(int), len(ceiling) - 1)]
        gap = frequency + per_mm / 10
        off = ceiling[np.minimum(np.rint(2 * SPECTRUM * gap).astype(int), len(ceiling) - 1)]
        score += np.where(usable, np.minimum(on, 2.0) - np.where(gap < _FINEST, np.minimum(off, 2.0), 0) - 0.15, 0)
    return score


def peaks_near(
    tiles: Tiles, expected: npt.NDArray[np.float64], along: float, across: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The strongest peak of each tile near its expected frequency.

    `expected` (n, 2) in cycles a pixel; `along` and `across` the x axis are how far to look, as shares of its length.
    Returns the peaks (n, 2), refined between bins, and their power (n,); power 0 where there is none.
    """
    found = np.zeros_like(expected)
    power = np.zeros(len(expected))
    for index, vector in enumerate(expected):
        reach = np.maximum(2.0, np.array([along, across]) * float(np.hypot(*vector)) * SPECTRUM)
        found[index], power[index] = _peak(tiles.power[index], vector * SPECTRUM, reach)
    return found / SPECTRUM, power


def _peak(
    power: Floats, vector: npt.NDArray[np.float64], reach: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float64], float]:
    rows, columns = power.shape
    centre = vector + np.array([0, rows // 2])
    left, top = np.maximum((centre - reach).astype(int), (2, 1))
    right, bottom = np.minimum((centre + reach).astype(int) + 2, (columns - 1, rows - 1))
    if right - left < 3 or bottom - top < 3:
        return vector, 0.0
    window = power[top:bottom, left:right]
    y, x = (int(value) for value in np.unravel_index(int(np.argmax(window)), window.shape))
    y, x = y + int(top), x + int(left)
    shift_x = _vertex(power[y, x - 1], power[y, x], power[y, min(x + 1, columns - 1)])
    shift_y = _vertex(power[y - 1, x], power[y, x], power[min(y + 1, rows - 1), x])
    return np.array([x + shift_x, y + shift_y - rows // 2]), float(power[y, x])


def _vertex(before: float, here: float, after: float) -> float:
    """Where a parabola through three logarithms has its top, in bins from the middle one."""
    low, mid, high = np.log([before + 1e-9, here + 1e-9, after + 1e-9])
    bend = low - 2 * mid + high
    return float(np.clip(0.5 * (low - high) / bend, -0.5, 0.5)) if bend < -1e-9 else 0.0
