"""A long signal at several resolutions, so that hours of it are drawn as fast as seconds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Signal = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]

_FACTOR = 4
_LEAST_BLOCKS = 128


@dataclass(frozen=True, slots=True, eq=False)
class Envelope:
    """The signal itself, and the least and greatest value of its blocks of 4, 16, 64 … samples."""

    signal_mv: Signal
    levels: tuple[tuple[int, Signal, Signal], ...]

    def between(self, first: int, last: int, most: int) -> tuple[Floats, Floats]:
        """At most about `most` points (sample number, mV) that look like samples `first` to `last`; NaN where unknown.

        Where there are more samples than that, each block gives its least and its greatest value.
        """
        first, last = max(first, 0), min(last, self.signal_mv.size)
        if last - first <= most:
            return np.arange(first, last, dtype=np.float64), self.signal_mv[first:last].astype(np.float64)
        fitting = (level for level in self.levels if 2 * (last - first) / level[0] <= most)
        block, lows, highs = next(fitting, self.levels[-1])
        start, stop = first // block, -(-last // block)
        values = np.stack([lows[start:stop], highs[start:stop]], axis=1).ravel().astype(np.float64)
        at = (np.arange(start, stop)[:, None] + np.array([0.25, 0.75])).ravel() * block
        return at, values


def envelope(signal_mv: Signal) -> Envelope:
    """All resolutions of a signal of shape (samples,). Takes a while for a long one."""
    levels: list[tuple[int, Signal, Signal]] = []
    lows, highs, block = signal_mv, signal_mv, 1
    while lows.size > _LEAST_BLOCKS * _FACTOR:
        block *= _FACTOR
        lows, highs = _blocks(lows, np.fmin), _blocks(highs, np.fmax)
        levels.append((block, lows, highs))
    return Envelope(signal_mv, tuple(levels))


def _blocks(values: Signal, function: np.ufunc) -> Signal:
    """The function over each block of the values; one that knows nothing gives NaN."""
    starts = np.arange(0, values.size, _FACTOR)
    return np.asarray(function.reduceat(values, starts), dtype=np.float32)


def extent_mv(signal_mv: Signal) -> float | None:
    """From the least to the greatest known value; None where nothing is known."""
    low, high = (float(function.reduce(signal_mv)) for function in (np.fmin, np.fmax)) if signal_mv.size else (0, 0)
    return None if not np.isfinite(low) or not signal_mv.size else high - low
