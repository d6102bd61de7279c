"""What digitising a page yields: the ECG, how sure it is, and where on the picture everything was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg

Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class TracePath:
    """One lead's trace on the picture: points (n, 2), x and y in pixels of the upright picture; NaN where lost.

    `row` counts from the top; `box_px` (4, 2) bounds the lead's stretch of its row from the upper left clockwise;
    `confidence` lies in 0..1. A trace drawn by hand needs neither.
    """

    lead: str
    row: int
    points_px: Points
    box_px: Points | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """What was found where, in pixels of the upright picture at its full size (width, height).

    `corners_px` (4, 2) bound the gridded page from the upper left clockwise; `pitch_px` is one millimetre;
    `tilt_deg` by how much the time axis falls to the right; `row_levels_px` (rows, 2, 2) the left and right end of
    each row's resting level; `pulses_px` (n, 4, 2) the calibration pulses' boxes; `paths` the leads, rhythm rows last;
    `mesh_px` (rows, columns, 2) points of the paper every 10 mm.
    """

    picture_size: tuple[int, int]
    corners_px: Points
    pitch_px: float
    tilt_deg: float
    row_levels_px: Points
    pulses_px: Points
    paths: tuple[TracePath, ...]
    mesh_px: Points


@dataclass(frozen=True, slots=True, eq=False)
class Digitised:
    """A digitised page. Confidences lie in 0..1; `notes` say in words what was assumed."""

    ecg: Ecg
    layout: str
    speed_mm_s: float
    gain_mm_mv: float
    confidence: float
    lead_confidence: Mapping[str, float]
    geometry: Geometry
    notes: tuple[str, ...] = ()
