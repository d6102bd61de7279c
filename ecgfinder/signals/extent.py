"""How far a wave reaches: from its steepest point outwards, as long as the leads keep moving."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.filters import Signal

Real = TypeVar("Real", np.float32, np.float64)


def extent(velocity: Signal, peak: int, threshold: float | tuple[float, float], still: int) -> tuple[int, int]:
    """First and last sample around `peak` before which and after which the velocity stays low for `still` samples.

    Low is at or below the threshold (one, or one before and one after the peak); the ends of the array stop it too.
    """
    low_before, low_after = threshold if isinstance(threshold, tuple) else (threshold, threshold)
    onset = peak - first_still(velocity[: peak + 1][::-1], low_before, still)
    return onset, peak + first_still(velocity[peak:], low_after, still)


def first_still(velocity: Signal, threshold: float, still: int) -> int:
    """The first sample from which the velocity stays at or below the threshold for `still` samples and one."""
    moving = (velocity > threshold).nonzero()[0]
    if not len(moving):
        return 0
    paused = moving[1:] - moving[:-1] > still + 1
    last = moving[paused.argmax()] if paused.any() else moving[-1]
    return int(min(last + 1, len(velocity) - 1))


def quietest(velocity: Signal, count: int) -> npt.NDArray[np.floating[Any]]:
    """Mean of the `count` smallest values of the last axis: how much the leads move where there is no wave."""
    return np.asarray(np.sort(velocity)[..., :count].sum(axis=-1) / max(min(count, velocity.shape[-1]), 1))


def weighted_velocity(slopes: Signal, weights: npt.NDArray[np.float64]) -> Signal:
    """Root mean square over leads of their slopes (leads, samples) times a weight for each lead."""
    return np.asarray(np.sqrt(((slopes * weights[:, None]) ** 2).mean(axis=0)), dtype=np.float32)


def gradient(curves: npt.NDArray[Real]) -> npt.NDArray[Real]:
    """Slopes along the last axis, a sample: as `np.gradient` gives them, which takes several times as long."""
    out = np.empty_like(curves)
    np.subtract(curves[..., 2:], curves[..., :-2], out=out[..., 1:-1])
    out[..., 1:-1] /= 2
    out[..., 0], out[..., -1] = curves[..., 1] - curves[..., 0], curves[..., -1] - curves[..., -2]
    return out
