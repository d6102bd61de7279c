"""What a user corrects by hand, and the picture as it is once turned and framed by that."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.pages import Page
from ecgfinder.digitize.result import Points, TracePath

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Corrections:
    """What a user knows better than the picture tells; None lets the digitiser find it.

    `rotation_deg`, a multiple of 90, turns the picture clockwise before all else: every coordinate here and in the
    result is one of the picture so turned, at its full size. `corners_px` (4, 2) bound the page from its upper left
    clockwise; what lies outside is not looked at. `pixels_per_mm` is the pitch near which the grid is looked for, and
    the scale where there is no grid. `layout` is one of `layouts.LAYOUTS`. `row_levels_px` (rows, 2, 2) are the left
    and right end of each row's resting level. `traces` replace what was followed for their lead and row.
    """

    rotation_deg: int = 0
    corners_px: Points | None = None
    pixels_per_mm: float | None = None
    speed_mm_s: float = 25.0
    gain_mm_mv: float | None = None
    layout: str | None = None
    row_levels_px: Points | None = None
    traces: tuple[TracePath, ...] = ()

    @property
    def by_hand(self) -> bool:
        """Whether a user has said where something lies or what it is: then the result is shown whatever it is."""
        return any(value is not None for value in (self.corners_px, self.layout, self.row_levels_px)) or bool(
            self.traces
        )


@dataclass(frozen=True, slots=True, eq=False)
class Framed:
    """The part of a picture that is looked at.

    `matrix` (3, 3) projects the pixels of `page`, that part, to those of `whole`.
    """

    page: Page
    whole: Page
    matrix: Matrix

    def to_picture(self, xy_px: Points) -> Points:
        """Pixels (…, 2) of the whole picture at its full size from pixels of `page`."""
        return _projected(xy_px, self.matrix) * self.whole.reduction

    def from_picture(self, xy_px: Points) -> Points:
        """Pixels (…, 2) of `page` from pixels of the whole picture at its full size."""
        return _projected(xy_px / self.whole.reduction, np.linalg.inv(self.matrix).astype(np.float64))


def turned(page: Page, rotation_deg: int) -> Page:
    """The page turned clockwise by a multiple of 90 degrees."""
    quarters = round(rotation_deg / 90) % 4
    if quarters == 0:
        return page
    width, height = page.full_size
    size = (height, width) if quarters % 2 else (width, height)
    return replace(page, rgb=np.ascontiguousarray(np.rot90(page.rgb, -quarters)), full_size=size)


def framed(page: Page, corners_px: Points | None) -> Framed:
    """The page cut out and straightened by its corners at the picture's full size, or whole."""
    if corners_px is None:
        return Framed(page, page, np.eye(3))
    from PIL import Image

    corners = np.asarray(corners_px, dtype=np.float64) / page.reduction
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    width, height = max(round(sides[[0, 2]].mean()), 1), max(round(sides[[1, 3]].mean()), 1)
    matrix = _projection(np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64), corners)
    image = Image.fromarray(page.rgb).transform(
        (width, height),
        Image.Transform.PERSPECTIVE,
        tuple((matrix / matrix[2, 2]).ravel()[:8]),
        Image.Resampling.BICUBIC,
        fillcolor=(255, 255, 255),
    )
    return Framed(Page(np.asarray(image), (width, height), page.pixels_per_mm), page, matrix)


def _projection(source: Points, target: Points) -> Matrix:
    """The projection (3, 3) that takes four points to four others."""
    rows = []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    solution = np.linalg.solve(np.array(rows), target.ravel())
    return np.append(solution, 1.0).reshape(3, 3)


def _projected(xy: Points, matrix: Matrix) -> Points:
    homogeneous = np.concatenate([xy, np.ones_like(xy[..., :1])], axis=-1) @ matrix.T
    projected: Points = homogeneous[..., :2] / homogeneous[..., 2:]
    return projected
