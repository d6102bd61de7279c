"""The straightened page: its ink, and how its pixels lie in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.corrections import Corrections, Framed, framed
from ecgfinder.digitize.errors import UndigitisableError
from ecgfinder.digitize.grid import Grid, find_grid
from ecgfinder.digitize.ink import PX_PER_MM, inside_picture, straighten, trace_ink
from ecgfinder.digitize.pages import Page
from ecgfinder.digitize.papermap import flat_map
from ecgfinder.digitize.result import Points
from ecgfinder.digitize.rows import without_lines

LARGEST_MM = (450.0, 320.0)
"""No printed ECG is wider or higher than this."""

_LEAST_CLARITY = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """The straightened page, `PX_PER_MM` pixels a millimetre.

    `ink` (height, width) is how much of each pixel is trace; `grid` is what it was straightened by, `gridded` whether
    that was seen or only assumed; `bounds_mm` (left, top, right, bottom) is the part of the paper shown; `frame` the
    part of the picture that was looked at.
    """

    frame: Framed
    grid: Grid
    bounds_mm: tuple[float, float, float, float]
    ink: npt.NDArray[np.float32]
    gridded: bool

    def to_picture(self, xy_px: Points) -> Points:
        """Pixels (…, 2) of the full picture from pixels of the sheet."""
        return self.frame.to_picture(self.grid.paper.to_pixels(xy_px / PX_PER_MM + np.array(self.bounds_mm[:2])))

    def from_picture(self, xy_px: Points) -> Points:
        """Pixels (…, 2) of the sheet from pixels of the full picture."""
        sheet: Points = (self.grid.paper.to_mm(self.frame.from_picture(xy_px)) - self.bounds_mm[:2]) * PX_PER_MM
        return sheet


def straightened(page: Page, corrections: Corrections, path: Path) -> Sheet:
    """The sheet of a page the right way up; UndigitisableError without a grid and without a stated scale."""
    frame = framed(page, corrections.corners_px)
    near = corrections.pixels_per_mm and corrections.pixels_per_mm / page.reduction
    grid = find_grid(frame.page.rgb, near)
    gridded = grid is not None and grid.clarity >= _LEAST_CLARITY
    if grid is None or not gridded:
        grid = _grid_by_density(frame.page, near, path)
    left, top, right, bottom = grid.seen_mm
    bounds = (left, top, min(right, left + LARGEST_MM[0]), min(bottom, top + LARGEST_MM[1]))
    rgb = straighten(frame.page.rgb, grid.paper, bounds)
    ink = trace_ink(rgb, gridded) * inside_picture(frame.page.rgb.shape, rgb.shape, grid.paper, bounds)
    return Sheet(frame, grid, bounds, without_lines(ink), gridded)


def _grid_by_density(page: Page, pixels_per_mm: float | None, path: Path) -> Grid:
    """A page without a grid: its scale is what the user or the file states."""
    density = pixels_per_mm or page.pixels_per_mm
    if density is None:
        raise UndigitisableError(
            "no grid was found, and the file does not state its resolution",
            path=path,
            advice="Scan it in colour, or give the resolution.",
        )
    paper = flat_map(page.rgb.shape, 1 / density)
    half = np.array(page.rgb.shape[1::-1]) / density / 2
    return Grid(paper, density, 0.0, (-half[0], -half[1], half[0], half[1]))
