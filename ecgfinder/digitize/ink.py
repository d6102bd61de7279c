"""The straightened page, and on it the ink of the trace without grid, light and shade."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ecgfinder.digitize.papermap import PaperMap

PX_PER_MM = 8
"""Resolution of the straightened page: at 25 mm/s a column is 5 ms, at 10 mm/mV a row is 12.5 uV."""

CELL = 5 * PX_PER_MM
"""A large square of the grid in pixels."""

_MESH = 64  # the map is taken as straight over this many pixels
_LEAST_LEFT = 0.65  # under a darker grid the trace is not made up for, lest noise becomes trace
_BLOCK = 6  # the grid's own darkness is learnt from this many large squares each way

Floats = npt.NDArray[np.float32]


def straighten(
    rgb: npt.NDArray[np.uint8], paper: PaperMap, bounds_mm: tuple[float, float, float, float]
) -> npt.NDArray[np.uint8]:
    """The part `bounds_mm` (left, top, right, bottom) of the page at `PX_PER_MM`, lines of the grid upright."""
    from PIL import Image

    left, top, right, bottom = bounds_mm
    width, height = round((right - left) * PX_PER_MM), round((bottom - top) * PX_PER_MM)
    across, down = [*range(0, width, _MESH), width], [*range(0, height, _MESH), height]
    corners_mm = np.stack(np.meshgrid(across, down), axis=-1) / PX_PER_MM + (left, top)
    corners = paper.to_pixels(corners_mm) + 0.5
    mesh = [
        ((across[i], down[j], across[i + 1], down[j + 1]), _quad(corners, i, j))
        for j in range(len(down) - 1)
        for i in range(len(across) - 1)
    ]
    image = Image.fromarray(rgb)
    out = image.transform(
        (width, height), Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=(255, 255, 255)
    )
    return np.asarray(out)


def _quad(corners: npt.NDArray[np.float64], i: int, j: int) -> tuple[float, ...]:
    """Upper left, lower left, lower right, upper right, as Pillow wants them."""
    points = corners[j, i], corners[j + 1, i], corners[j + 1, i + 1], corners[j, i + 1]
    return tuple(float(value) for point in points for value in point)


def inside_picture(
    shape: tuple[int, ...], page_shape: tuple[int, ...], paper: PaperMap, bounds_mm: tuple[float, float, float, float]
) -> npt.NDArray[np.bool_]:
    """Which pixels of the straightened page lie in the picture of `shape`, two millimetres from its edge or more."""
    height, width = (-(-side // PX_PER_MM) for side in page_shape[:2])
    centres_mm = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1) + 0.5 + np.array(bounds_mm[:2])
    x, y = np.moveaxis(paper.to_pixels(centres_mm), -1, 0)
    inside: npt.NDArray[np.bool_] = (x >= 0) & (y >= 0) & (x < shape[1]) & (y < shape[0])
    if not inside.all():
        inside = ndimage.binary_erosion(inside, np.ones((5, 5), dtype=bool), border_value=1)
    pixels: npt.NDArray[np.bool_] = inside.repeat(PX_PER_MM, axis=0).repeat(PX_PER_MM, axis=1)
    return pixels[: page_shape[0], : page_shape[1]]


def trace_ink(page: npt.NDArray[np.uint8], gridded: bool) -> Floats:
    """How much of each pixel of a straightened page is trace, 0 to about 1, shape (height, width).

    The colour in which the grid is faintest against the trace is taken; light and shade are divided out, and what
    repeats from square to square is subtracted.
    """
    planes = [page.max(axis=2), page[:, :, 0], page[:, :, 2], page[:, :, 1]]
    inks = [_darkness(plane) for plane in planes]
    ink = _scaled(max(inks, key=_contrast))
    return _without_grid(ink) if gridded else ink


def _without_grid(ink: Floats) -> Floats:
    """The ink of the trace alone: where it crosses a line of the grid it hides it, so it loses nothing there."""
    grid = np.clip(_grid_ink(ink), 0, 1)
    trace: Floats = np.clip((ink - grid) / np.maximum(1 - grid, _LEAST_LEFT), 0, 1.5)
    return trace


def _darkness(plane: npt.NDArray[np.uint8]) -> Floats:
    """1 - light / paper; the paper's light is a high percentile around each point."""
    values = plane.astype(np.float32)
    paper = _paper_level(values)
    darkness: Floats = np.clip(1 - values / paper, 0, 1)
    return darkness


def _paper_level(values: Floats) -> Floats:
    step = PX_PER_MM
    height, width = (side // step * step for side in values.shape)
    blocks = values[:height, :width].reshape(height // step, step, width // step, step)
    bright = np.percentile(blocks[:, ::2, :, ::2], 75, axis=(1, 3)).astype(np.float32)
    smooth = ndimage.gaussian_filter(ndimage.percentile_filter(bright, 60, 9, mode="nearest"), 2, mode="nearest")
    zoom = np.maximum(smooth, 8)
    rows = np.clip(np.arange(values.shape[0]) / step - 0.5, 0, zoom.shape[0] - 1)
    columns = np.clip(np.arange(values.shape[1]) / step - 0.5, 0, zoom.shape[1] - 1)
    return _bilinear(zoom, rows, columns)


def _bilinear(grid: Floats, rows: npt.NDArray[np.float64], columns: npt.NDArray[np.float64]) -> Floats:
    top = np.minimum(rows.astype(int), grid.shape[0] - 2) if grid.shape[0] > 1 else np.zeros(len(rows), int)
    left = np.minimum(columns.astype(int), grid.shape[1] - 2) if grid.shape[1] > 1 else np.zeros(len(columns), int)
    down = (rows - top).astype(np.float32)[:, None]
    across = (columns - left).astype(np.float32)
    by_row = grid[top] * (1 - down) + grid[np.minimum(top + 1, len(grid) - 1)] * down
    right = np.minimum(left + 1, grid.shape[1] - 1)
    out: Floats = by_row[:, left] * (1 - across) + by_row[:, right] * across
    return out


def _contrast(ink: Floats) -> float:
    """Trace against grid: the darkest half percent against the typical darkness of all that is less than half so."""
    sample = ink[::3, ::3]
    trace = float(np.percentile(sample, 99.5))
    rest = sample[sample < trace / 2]
    return trace / (float(np.sqrt(np.mean(rest**2))) + 0.02) if rest.size else 0.0


def _grid_ink(ink: Floats) -> Floats:
    """What repeats every large square: per block of squares, the median at each place within a square."""
    height, width = ink.shape
    rows, columns = -(-height // CELL), -(-width // CELL)
    padded = np.full((rows * CELL, columns * CELL), np.nan, dtype=np.float32)
    padded[:height, :width] = ink
    cells = padded.reshape(rows, CELL, columns, CELL)
    out = np.zeros_like(padded).reshape(cells.shape)
    for top in _block_starts(rows):
        for left in _block_starts(columns):
            block = cells[top : top + _BLOCK, :, left : left + _BLOCK]
            with np.errstate(invalid="ignore"):
                typical = _median_square(block)
            out[top : top + _BLOCK, :, left : left + _BLOCK] = typical[None, :, None, :]
    return out.reshape(padded.shape)[:height, :width]


def likeness_of_squares(page: npt.NDArray[np.uint8]) -> float:
    """How alike the large squares of neighbouring parts of a straightened page are: near 1 on a grid, else about 0.

    The comb of a grid that is none, such as what text and blocks of JPEG leave, does not repeat over the page.
    """
    side = _BLOCK * CELL
    rows, columns = page.shape[0] // side, page.shape[1] // side
    blocks = page[: rows * side, : columns * side].min(axis=2).reshape(rows, _BLOCK, CELL, columns, _BLOCK, CELL)
    squares = blocks.transpose(0, 3, 1, 4, 2, 5).reshape(rows, columns, _BLOCK**2, CELL, CELL)
    typical = _even(np.partition(squares, _BLOCK**2 // 2, axis=2)[:, :, _BLOCK**2 // 2].astype(np.float32))
    across = (typical[:, 1:] * typical[:, :-1]).mean(axis=(2, 3)).ravel()
    down = (typical[1:] * typical[:-1]).mean(axis=(2, 3)).ravel()
    alike = np.concatenate([across, down])
    return float(np.percentile(alike, 75)) if len(alike) else 0.0


def _even(squares: Floats) -> Floats:
    """Squares without their mean and their slope of light, and of one size; flat ones stay zero."""
    ramp = np.linspace(-1, 1, CELL, dtype=np.float32)
    out = squares - squares.mean(axis=(2, 3), keepdims=True)
    for slope in (ramp[:, None], ramp[None, :]):
        out = out - slope * (out * slope).mean(axis=(2, 3), keepdims=True) / (ramp**2).mean()
    return np.asarray(out / np.maximum(np.sqrt((out**2).mean(axis=(2, 3), keepdims=True)), 1e-3), dtype=np.float32)


def _block_starts(count: int) -> list[int]:
    return sorted({min(start, max(count - _BLOCK, 0)) for start in range(0, count, _BLOCK)})


def _median_square(block: Floats) -> Floats:
    """Median over squares at each place; where a place lies outside the page, 0."""
    flat = np.sort(np.moveaxis(block, 2, 1).reshape(-1, CELL, CELL), axis=0)
    known = np.isfinite(flat).sum(axis=0)
    middle = np.take_along_axis(flat, np.maximum(known - 1, 0)[None] // 2, axis=0)[0]
    return np.where(known > 3, middle, 0).astype(np.float32)


def _scaled(ink: Floats) -> Floats:
    """Divide by the trace's darkness: what the darkest pixels reach in the square centimetres that hold it."""
    height, width = (side // (10 * PX_PER_MM) * (10 * PX_PER_MM) for side in ink.shape)
    if height == 0 or width == 0:
        return ink
    blocks = ink[:height, :width].reshape(height // 80, 80, width // 80, 80)
    darkest = np.percentile(blocks[:, ::2, :, ::2], 99.5, axis=(1, 3))
    level = float(np.percentile(darkest, 92))
    return np.asarray(np.clip(ink / max(level, 0.05), 0, 1.5), dtype=np.float32)
