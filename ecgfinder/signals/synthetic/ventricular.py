"""The QRST of one way of activation: the potentials of all volumes, summed in the leads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.fft import irfft, next_fast_len, rfft, rfftfreq

from ecgfinder.signals.synthetic.heart import Floats

Spectrum = npt.NDArray[np.complex128]

LEAD_IN_MS = 40
"""A beat's first sample lies this long before the first activation."""

_UPSTROKE_SD_MS = 3.8
_SAG_DELAY_MS, _SAG_SD_MS = 22.0, 9.0
_TAIL_MS = 300


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
    end = cells.activation_ms + cells.duration_ms + mean_duration_ms
    down = _deposit(transfer * (1 - cells.sag)[:, None], end, length)
    hz = _frequencies(length)
    change = _spectrum(up) * _gaussian(hz, _UPSTROKE_SD_MS) - _spectrum(down) * _downstroke(hz, cells)
    if cells.sag.any():
        sag = _deposit(transfer * cells.sag[:, None], cells.activation_ms + _SAG_DELAY_MS, length)
        change -= _spectrum(sag) * _gaussian(hz, _SAG_SD_MS)
    return _accumulated(change, length)


def qrs_mv(transfer: Floats, activation_ms: Floats) -> Floats:
    """The depolarisation alone at 1 kHz, shape (samples, 8), mV."""
    length = int(LEAD_IN_MS + activation_ms.max() + 40)
    up = _deposit(transfer, activation_ms, length)
    return _accumulated(_spectrum(up) * _gaussian(_frequencies(length), _UPSTROKE_SD_MS), length)


def _deposit(weights: Floats, time_ms: Floats, length: int) -> Floats:
    """Weights (n, 8) summed into bins of 1 ms, each shared between the two bins around its time."""
    place = np.clip(time_ms + LEAD_IN_MS, 0, length - 2)
    first = place.astype(np.int64)
    share = place - first
    out = np.empty((length, weights.shape[1]))
    for lead, column in enumerate(weights.T):
        later = column * share
        out[:, lead] = np.bincount(first, column - later, length)
        out[1:, lead] += np.bincount(first, later, length)[:-1]
    return out


def _padded(length: int) -> int:
    """A length for the transform with room for the tails of the widest kernel."""
    return next_fast_len(length + _TAIL_MS, real=True)


def _frequencies(length: int) -> Floats:
    return np.asarray(rfftfreq(_padded(length)))


def _spectrum(bins: Floats) -> Spectrum:
    return np.asarray(rfft(bins, _padded(len(bins)), axis=0))


def _accumulated(change: Spectrum, length: int) -> Floats:
    return np.asarray(np.cumsum(irfft(change, _padded(length), axis=0)[:length], axis=0))


def _gaussian(per_ms: Floats, sd_ms: float, shift_ms: float = 0.0) -> Spectrum:
    """Spectrum of a Gaussian of unit area, shape (frequencies, 1), later by `shift_ms`."""
    exponent = -2 * (np.pi * per_ms * sd_ms) ** 2 - 2j * np.pi * per_ms * shift_ms
    return np.asarray(np.exp(exponent)[:, None])


def _downstroke(per_ms: Floats, cells: Cells) -> Spectrum:
    """The downstroke: a slow part spread over the plateau, then the fast one, which begins gently and ends sharply."""
    sd = cells.downstroke_ms
    fast = 0.6 * _gaussian(per_ms, sd) + 0.4 * _gaussian(per_ms, 1.8 * sd, -1.2 * sd)
    return (1 - cells.slope) * fast + cells.slope * _gaussian(per_ms, 65.0, -110.0)
