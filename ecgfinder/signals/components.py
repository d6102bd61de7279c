"""One clear wave out of many leads: the direction in lead space along which a stretch changes most."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.filters import Signal, zero_where_unknown

Curve = npt.NDArray[np.float64]


def main_component(beat_mv: Signal, start: int, stop: int) -> Curve:
    """The weighted sum of leads that moves most from `start` to `stop`, shape (samples,), mV.

    It is the first principal component of the slopes there. Leads unknown in the stretch take no part; with none
    known the curve is 0.
    """
    known = np.isfinite(beat_mv[:, start:stop]).all(axis=1)
    if not known.any() or stop - start < 3:
        return np.zeros(beat_mv.shape[1])
    leads = zero_where_unknown(beat_mv[known]).astype(np.float64)
    slope = np.diff(leads[:, start:stop], axis=1)
    _, directions = np.linalg.eigh(slope @ slope.T)
    return np.asarray(directions[:, -1] @ leads, dtype=np.float64)


def above_feet(waves_mv: Curve | Signal) -> Curve:
    """How far waves (..., samples) lie above the straight line between their first and their last sample."""
    first, last = waves_mv[..., :1], waves_mv[..., -1:]
    along = np.arange(waves_mv.shape[-1]) / max(waves_mv.shape[-1] - 1, 1)
    return np.asarray(waves_mv - (first + (last - first) * along), dtype=np.float64)


def bump(curve: Curve, start: int, stop: int) -> tuple[int, Curve]:
    """The sample of the largest bump above the feet of a stretch, and the curve turned so that it points up."""
    height = above_feet(curve[start:stop])
    at = int(np.argmax(np.abs(height)))
    return start + at, curve if height[at] >= 0 else -curve
