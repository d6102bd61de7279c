"""The heart's electrical vector over the usual beat: where it points, how far, and how QRS and T differ."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS
from ecgfinder.encoding.numbers.beat import MS, UsualBeat
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ

_VECTORS = ("first_20ms", "next_20ms", "before_end", "qrs_area", "qrs_largest", "st", "t_area", "t_largest")
_PARTS = ("left_mv", "down_mv", "back_mv", "length_mv", "down_share", "azimuth_rad")
NAMES = (
    *(f"vector_{name}_{part}" for name in _VECTORS for part in _PARTS), "qrs_t_area_cosine", "qrs_t_largest_cosine"
)  # fmt: skip

_KORS = {
    "I": (0.38, -0.07, 0.11), "II": (-0.07, 0.93, -0.23), "V1": (-0.13, 0.06, -0.43), "V2": (0.05, -0.02, -0.06),
    "V3": (-0.01, -0.05, -0.14), "V4": (0.14, 0.06, -0.20), "V5": (0.06, -0.17, -0.11), "V6": (0.54, 0.13, 0.31),
}  # fmt: skip
"""Left, down and back of each lead (Kors et al. 1990, the regression matrix)."""
_USED = [LEADS.index(lead) for lead in _KORS]
_MATRIX = np.array(list(_KORS.values()), dtype=np.float32).T
_20_MS, _LATE, _ST_AT = (round(s * WORK_RATE_HZ) for s in (0.02, 0.05, 0.06))
_LITTLE = 1e-3
Vector = npt.NDArray[np.float32]


def vectors(beat: UsualBeat) -> Signal:
    """Shape (len(NAMES),); NaN where one of the leads that the vector is made of is not known."""
    if not beat.known[_USED].all():
        return np.full(len(NAMES), np.nan)
    path = _MATRIX @ beat.level_mv[_USED]
    found = [*_of_qrs(path, *beat.qrs), *_of_t(path, beat.t)]
    cosines = [_cosine(found[_VECTORS.index(f"qrs_{name}")], found[_VECTORS.index(f"t_{name}")])
               for name in ("area", "largest")]  # fmt: skip
    return np.array([number for vector in found for number in _told(vector)] + cosines)


def _of_qrs(path: Signal, on: int, off: int) -> list[Vector]:
    """The mean of the first 20 ms, of the next, of 30 ms before the end; area, largest, and that of ST."""
    qrs = path[:, on : off + 1]
    late = qrs[:, -_LATE:-_20_MS] if qrs.shape[1] > _LATE else qrs
    return [
        qrs[:, :_20_MS].mean(axis=1), path[:, on + _20_MS : on + 2 * _20_MS].mean(axis=1), late.mean(axis=1),
        qrs.sum(axis=1) * MS / 1000, _largest(qrs), path[:, min(off + _ST_AT, path.shape[1] - 1)],
    ]  # fmt: skip


def _of_t(path: Signal, span: tuple[int, int] | None) -> list[Vector]:
    if span is None:
        return [np.full(3, np.nan, dtype=np.float32)] * 2
    wave = path[:, span[0] : span[1] + 1]
    return [wave.sum(axis=1) * MS / 1000, _largest(wave)]


def _largest(wave: Signal) -> Vector:
    return wave[:, int(np.square(wave).sum(axis=0).argmax())]


def _told(vector: Vector) -> tuple[float, ...]:
    left, down, back = vector.tolist()
    length = math.sqrt(left**2 + down**2 + back**2)
    return left, down, back, length, down / (length + _LITTLE), math.atan2(back, left)


def _cosine(a: Vector, b: Vector) -> float:
    return float(a @ b / (math.sqrt(float(a @ a) * float(b @ b)) + _LITTLE**2))
