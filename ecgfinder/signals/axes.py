"""Electrical axes in the frontal plane."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.components import above_feet
from ecgfinder.signals.filters import Signal

_HALF_ROOT_3 = math.sqrt(3) / 2
FRONTAL_DIRECTIONS = np.array(
    [
        [1.0, 0.0],
        [0.5, _HALF_ROOT_3],
        [-0.5, _HALF_ROOT_3],
        [-0.75, -_HALF_ROOT_3 / 2],
        [0.75, -_HALF_ROOT_3 / 2],
        [0.0, _HALF_ROOT_3],
    ]
)
"""How leads I, II, III, aVR, aVL and aVF see a frontal dipole (leftward, downward), by Einthoven and Goldberger."""
_LEAST_NET = 0.1


def axis_deg(beat_mv: Signal, start: int, stop: int) -> float | None:
    """The direction of the wave from `start` to `stop` in degrees, -180 (excluded) to 180, +90 pointing down.

    From the net areas over the line between the wave's feet in the six limb leads (at least two of them). None
    where the wave has no clear direction, as what is left of its area is below a tenth of its parts, and where it ends
    before it starts: the marks of a usual beat are told one by one.
    """
    if stop <= start:
        return None
    areas, parts = _areas(beat_mv[:6], start, stop)
    known = np.isfinite(areas)
    seen_from = _dipole_of(known.tobytes())
    if seen_from is None:
        return None
    left, down = seen_from @ areas[known]
    if math.hypot(left, down) < _LEAST_NET * float(parts[known].max()):
        return None
    degrees = math.degrees(math.atan2(down, left))
    return 180.0 if degrees == -180.0 else degrees


@lru_cache(maxsize=64)
def _dipole_of(known: bytes) -> npt.NDArray[np.float64] | None:
    """The dipole per areas of the known limb leads, (2, leads), by least squares; None where they do not tell it."""
    directions = FRONTAL_DIRECTIONS[np.frombuffer(known, dtype=bool)]
    if len(directions) < 2 or np.linalg.matrix_rank(directions) < 2:
        return None
    return np.linalg.pinv(directions)


def _areas(beat_mv: Signal, start: int, stop: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Net and absolute area of each lead, mV samples; NaN where the lead is unknown."""
    over = above_feet(beat_mv[:, start : stop + 1])
    return over.sum(axis=1), np.abs(over).sum(axis=1)
