"""The straightened page: its ink, and how its pixels lie in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.corrections import Corrections, Framed, framed
from ecgfinder.digitize.grid import Grid, find_grid
from ecgfinder.digitize.ink import PX_PER_MM, inside_picture, likeness_of_squares, straighten, trace_ink
from ecgfinder.digitize.pages import Page
from ecgfinder.digitize.papermap import flat_map
from ecgfinder.digitize.result import Points
from ecgfinder.digitize.rows import without_lines
from ecgfinder.digitize.tilt import rows_tilt_deg

LARGEST_MM = (450.0, 320.0)
"""No printed ECG is wider or higher than this."""

_LEAST_CLARITY = 0.25
_LEAST_ALIKE = 0.3  # of the squares; creased photos have 0.5, pages without a grid hardly more than 0
_USUAL_WIDTH_MM = 285.0  # of a page that states no scale


class Scale(Enum):
    """What tells how large a millimetre is: the grid, a resolution that is stated, or nothing but the usual paper."""

    GRID = "grid"
    STATED = "stated"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """The straightened page, `PX_PER_MM` pixels a millimetre.

    `ink` (height, width) is how much of each pixel is trace; `grid` is what it was straightened by, `scale` where its
    pitch is from; `bounds_mm` (left, top, right, bottom) is the part of the paper shown; `frame` the part of the
    picture that was looked at.
    """

    frame: Framed
    grid: Grid
    bounds_mm: tuple[float, float, float, float]
    ink: npt.NDArray[np.float32]
    scale: Scale

    @property
    def gridded(self) -> bool:
        """Whether the grid was seen."""
        return self.scale is Scale.GRID

    def to_picture(self, xy_px: Points) -> Points:
        """Pixels (…, 2) of the full picture from pixels of the sheet."""
        return self.frame.to_picture(self.grid.paper.to_pixels(xy_px / PX_PER_MM + np.array(self.bounds_mm[:2])))

    def from_picture(self, xy_px: Points) -> Points:
        """Pixels (…, 2) of the sheet from pixels of the full picture."""
        sheet: Points = (self.grid.paper.to_mm(self.frame.from_picture(xy_px)) - self.bounds_mm[:2]) * PX_PER_MM
        return sheet


def straightened(page: Page, corrections: Corrections) -> Sheet:
    """The sheet of a page the right way up; without a grid by the scale that is stated, else by that of usual paper."""
    frame = framed(page, corrections.corners_px)
    near = corrections.pixels_per_mm and corrections.pixels_per_mm / page.reduction
    grid, scale = find_grid(frame.page.rgb, near), Scale.GRID
    flat = _flattened(frame.page, grid) if grid is not None and grid.clarity >= _LEAST_CLARITY else None
    if grid is None or flat is None or likeness_of_squares(flat) < _LEAST_ALIKE:
        grid, scale = _ungridded(frame.page, near)
        flat = _flattened(frame.page, grid)
    bounds = _bounds_mm(grid)
    ink = trace_ink(flat, scale is Scale.GRID)
    ink = ink * inside_picture(frame.page.rgb.shape, flat.shape, grid.paper, bounds)
    return Sheet(frame, grid, bounds, without_lines(ink), scale)


def _flattened(page: Page, grid: Grid) -> npt.NDArray[np.uint8]:
    return straighten(page.rgb, grid.paper, _bounds_mm(grid))


def _bounds_mm(grid: Grid) -> tuple[float, float, float, float]:
    left, top, right, bottom = grid.seen_mm
    return (left, top, min(right, left + LARGEST_MM[0]), min(bottom, top + LARGEST_MM[1]))


def _ungridded(page: Page, pixels_per_mm: float | None) -> tuple[Grid, Scale]:
    """A page without a grid: its scale is what the user or the file states, else that of a usual page."""
    stated = pixels_per_mm or page.pixels_per_mm
    density = stated or max(page.rgb.shape[:2]) / _USUAL_WIDTH_MM
    paper = flat_map(page.rgb.shape, 1 / density, rows_tilt_deg(page.rgb))
    half = np.array(page.rgb.shape[1::-1]) / density / 2
    return Grid(paper, density, 0.0, (-half[0], -half[1], half[0], half[1])), Scale.STATED if stated else Scale.ASSUMED
