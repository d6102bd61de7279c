"""The QRST of one way of activation: the potentials of all volumes, summed in the leads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d

from ecgfinder.signals.synthetic.heart import Floats

LEAD_IN_MS = 40
"""A beat's first sample lies this long before the first activation."""

_UPSTROKE_SD_MS = 3.0
_SAG_DELAY_MS, _SAG_SD_MS = 22.0, 9.0


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """What the volumes do in a beat, each (n,): activation, duration and loss of plateau."""

    activation_ms: Floats
    duration_ms: Floats
    sag: Floats
    downstroke_ms: float
    slope: float


def qrst_mv(transfer: Floats, cells: Cells, mean_duration_ms: float) -> Floats:
    """One beat at 1 kHz, shape (samples, 8), mV, from the transfer matrix (n, 8); starts LEAD_IN_MS early."""
    length = int(LEAD_IN_MS + mean_duration_ms + 420)
    up = _deposit(transfer, cells.activation_ms, length)
    sag = _deposit(transfer * cells.sag[:, None], cells.activation_ms + _SAG_DELAY_MS, length)
    end = cells.activation_ms + cells.duration_ms + mean_duration_ms
    down = _deposit(transfer * (1 - cells.sag)[:, None], end, length)
    change = gaussian_filter1d(up, _UPSTROKE_SD_MS, axis=0, mode="constant")
    change -= gaussian_filter1d(sag, _SAG_SD_MS, axis=0, mode="constant")
    change -= _downstroke(down, cells)
    return np.asarray(np.cumsum(change, axis=0))


def qrs_mv(transfer: Floats, activation_ms: Floats) -> Floats:
    """The depolarisation alone at 1 kHz, shape (samples, 8), mV."""
    up = _deposit(transfer, activation_ms, int(LEAD_IN_MS + activation_ms.max() + 40))
    return np.asarray(np.cumsum(gaussian_filter1d(up, _UPSTROKE_SD_MS, axis=0, mode="constant"), axis=0))


def _deposit(weights: Floats, time_ms: Floats, length: int) -> Floats:
    """Weights (n, 8) summed into bins of 1 ms, each shared between the two bins around its time."""
    place = np.clip(time_ms + LEAD_IN_MS, 0, length - 2)
    first = place.astype(np.int64)
    share = place - first
    out = np.empty((length, weights.shape[1]))
    for lead, column in enumerate(weights.T):
        out[:, lead] = np.bincount(first, column * (1 - share), length)
        out[:, lead] += np.bincount(first + 1, column * share, length)
    return out


def _downstroke(down: Floats, cells: Cells) -> Floats:
    """The downstroke: a slow part spread over the plateau, then the fast one, which begins gently and ends sharply."""
    sd = cells.downstroke_ms
    fast = 0.6 * gaussian_filter1d(down, sd, axis=0, mode="constant")
    early = 0.4 * np.roll(gaussian_filter1d(down, 1.8 * sd, axis=0, mode="constant"), -int(1.2 * sd), axis=0)
    slow = np.roll(gaussian_filter1d(down, 65.0, axis=0, mode="constant"), -110, axis=0)
    return np.asarray((1 - cells.slope) * (fast + early) + cells.slope * slow)
