"""How far a wave reaches: from its steepest point outwards, as long as the leads keep moving."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.filters import Signal


def extent(velocity: Signal, peak: int, threshold: float | tuple[float, float], still: int) -> tuple[int, int]:
    """First and last sample around `peak` before which and after which the velocity stays low for `still` samples.

    Low is at or below the threshold (one, or one before and one after the peak); the ends of the array stop it too.
    """
    low_before, low_after = threshold if isinstance(threshold, tuple) else (threshold, threshold)
    onset = peak - first_still(velocity[: peak + 1][::-1], low_before, still)
    return onset, peak + first_still(velocity[peak:], low_after, still)


def first_still(velocity: Signal, threshold: float, still: int) -> int:
    """The first sample from which the velocity stays at or below the threshold for `still` samples and one."""
    moving = np.flatnonzero(velocity > threshold)
    if not len(moving):
        return 0
    pauses = np.flatnonzero(np.diff(moving) > still + 1)
    last = moving[pauses[0]] if len(pauses) else moving[-1]
    return int(min(last + 1, len(velocity) - 1))


def quietest(velocity: Signal, count: int) -> float:
    """Mean of the `count` smallest values: how much the leads move where there is no wave."""
    return float(np.sort(velocity)[:count].mean()) if len(velocity) else 0.0


def weighted_velocity(slopes: Signal, weights: npt.NDArray[np.float64]) -> Signal:
    """Root mean square over leads of their slopes (leads, samples) times a weight for each lead."""
    return np.asarray(np.sqrt(((slopes * weights[:, None]) ** 2).mean(axis=0)), dtype=np.float32)
