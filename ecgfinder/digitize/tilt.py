"""How a page without a grid is tilted: its rows of traces are the lines on which dark pixels gather."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_LONGEST_SIDE = 900
_MOST_DEG, _STEP_DEG, _FINE_DEG = 8.0, 0.25, 0.05
_DARK = 0.5  # of the way from paper to the darkest ink
_CLEARER = 1.25  # times, than level lines: a wandering base line gathers a little along a slope, too


def rows_tilt_deg(rgb: npt.NDArray[np.uint8]) -> float:
    """By how much the rows of a picture (height, width, 3) fall to the right, in degrees; 0 where that is not clear."""
    y, x = _dark_points(rgb)
    if not len(y):
        return 0.0
    level = _gathering(y, x, 0.0)
    coarse = _best(y, x, np.arange(-_MOST_DEG, _MOST_DEG + _STEP_DEG, _STEP_DEG))
    fine = _best(y, x, coarse + np.arange(-_STEP_DEG, _STEP_DEG + _FINE_DEG, _FINE_DEG))
    return fine if _gathering(y, x, fine) > _CLEARER * level else 0.0


def _dark_points(rgb: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Rows and columns of the dark pixels, the picture reduced such that thin lines stay."""
    step = -(-max(rgb.shape[:2]) // _LONGEST_SIDE)
    height, width = (side // step for side in rgb.shape[:2])
    darkest = rgb[: height * step, : width * step].min(axis=2).reshape(height, step, width, step).min(axis=(1, 3))
    paper, ink = (float(value) for value in np.percentile(darkest, (60, 0.5)))
    y, x = np.nonzero(darkest < paper - _DARK * (paper - ink))
    return y.astype(np.float64), x.astype(np.float64)


def _best(y: npt.NDArray[np.float64], x: npt.NDArray[np.float64], angles_deg: npt.NDArray[np.float64]) -> float:
    return float(max(angles_deg, key=lambda angle: _gathering(y, x, float(angle))))


def _gathering(y: npt.NDArray[np.float64], x: npt.NDArray[np.float64], angle_deg: float) -> float:
    """The sum of squares of how many points lie on each line that falls by an angle."""
    line = np.rint(y - x * np.tan(np.radians(angle_deg))).astype(np.int64)
    return float((np.bincount(line - line.min()).astype(np.float64) ** 2).sum())
