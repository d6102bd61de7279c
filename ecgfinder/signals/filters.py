"""Resampling and zero-phase filtering of signals that may have gaps (NaN).

Every function takes and returns shape (leads, samples). A gap stays a gap, and what lies on its two sides never
meets in a filter: each known stretch is treated as a signal of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

Signal = npt.NDArray[np.float32]
Kind = Literal["highpass", "lowpass", "bandpass"]


def zero_where_unknown(signal_mv: Signal) -> Signal:
    """The signal with 0 for NaN; `np.nan_to_num` looks for infinity besides and takes nearly twice the time."""
    return np.where(np.isnan(signal_mv), np.float32(0), signal_mv)


def known_stretches(known: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Start and end (exclusive) of each run of True in a (samples,) mask."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def resample(signal_mv: Signal, rate_hz: float, to_hz: float) -> Signal:
    """The signal at another rate, polyphase FIR with anti-aliasing (zero phase); gaps stay gaps.

    A lead with gaps is resampled with its gaps bridged linearly, and the gaps are cut out again.
    """
    if rate_hz == to_hz:
        return signal_mv
    ratio = Fraction(to_hz / rate_hz).limit_denominator(1000)
    known = np.isfinite(signal_mv)
    out = _resample_known(_bridge_gaps(signal_mv, known), ratio)
    if known.all():
        return out
    source = np.minimum((np.arange(out.shape[1]) * rate_hz / to_hz).astype(np.intp), known.shape[1] - 1)
    out[~known[:, source]] = np.nan
    return out


def highpass(signal_mv: Signal, rate_hz: float, cut_hz: float, order: int = 2) -> Signal:
    """Butterworth high-pass, forward and backward (zero phase), on each known stretch of each lead.

    The ends are mirrored, not turned about their last sample: that would pull the ends to 0 mV and make the last
    second hang on one sample, which at another rate is another one.
    """
    return _filter_stretches(signal_mv, _sos(order, cut_hz, rate_hz, "highpass"), ends="even")


def lowpass(signal_mv: Signal, rate_hz: float, cut_hz: float, order: int = 2) -> Signal:
    """Butterworth low-pass, forward and backward (zero phase), on each known stretch of each lead."""
    return _filter_stretches(signal_mv, _sos(order, cut_hz, rate_hz, "lowpass"))


def bandpass(signal_mv: Signal, rate_hz: float, band_hz: tuple[float, float], order: int = 2) -> Signal:
    """Butterworth band-pass, forward and backward (zero phase), on each known stretch of each lead."""
    return _filter_stretches(signal_mv, _sos(order, band_hz, rate_hz, "bandpass"))


def notch(signal_mv: Signal, rate_hz: float, cut_hz: float, quality: float = 30.0) -> Signal:
    """Notch of second order (`quality` = centre / bandwidth), forward and backward, on each known stretch."""
    return _filter_stretches(signal_mv, _notch_sos(cut_hz, rate_hz, quality))


def _filter_stretches(signal_mv: Signal, sos: npt.NDArray[np.float64], ends: Literal["even", "odd"] = "odd") -> Signal:
    from scipy.signal import sosfiltfilt

    def run(x: Signal) -> Signal:
        pad = min(3 * 2 * len(sos) * 50, x.shape[-1] - 1)
        return np.asarray(sosfiltfilt(sos, x, axis=-1, padtype=ends, padlen=pad), dtype=np.float32)

    return _per_stretch(signal_mv, run)


def _per_stretch(signal_mv: Signal, run: Callable[[Signal], Signal]) -> Signal:
    """Apply `run` to the whole array where nothing is missing, else to every known stretch of every lead."""
    known = np.isfinite(signal_mv)
    if known.all() and signal_mv.shape[1] > 1:
        return run(signal_mv)
    out = np.full_like(signal_mv, np.nan)
    for row, mask in enumerate(known):
        for start, stop in known_stretches(mask):
            stretch = signal_mv[row, start:stop]
            out[row, start:stop] = run(stretch) if stop - start > 1 else 0.0
    return out


def _resample_known(signal_mv: Signal, ratio: Fraction) -> Signal:
    from scipy.signal import resample_poly

    mean, up, down = signal_mv.mean(axis=1, keepdims=True), ratio.numerator, ratio.denominator
    taps = _anti_aliasing(max(up, down))
    out = resample_poly(signal_mv - mean, up, down, axis=1, window=taps, padtype="line")  # type: ignore[call-overload]
    return np.asarray(out + mean, dtype=np.float32)


def _bridge_gaps(signal_mv: Signal, known: npt.NDArray[np.bool_]) -> Signal:
    if known.all():
        return signal_mv
    out = np.zeros_like(signal_mv)
    at = np.arange(signal_mv.shape[1])
    for row, mask in enumerate(known):
        if mask.any():
            out[row] = np.interp(at, at[mask], signal_mv[row, mask])
    return out


@lru_cache(maxsize=32)
def _sos(order: int, cut_hz: float | tuple[float, float], rate_hz: float, kind: Kind) -> npt.NDArray[np.float64]:
    from scipy.signal import butter

    return np.asarray(butter(order, cut_hz, btype=kind, fs=rate_hz, output="sos"))


@lru_cache(maxsize=32)
def _anti_aliasing(factor: int) -> Signal:
    """The low-pass that `resample_poly` would design anew at each call."""
    from scipy.signal import firwin

    return np.asarray(firwin(2 * 10 * factor + 1, 1 / factor, window=("kaiser", 5.0)), dtype=np.float32)


@lru_cache(maxsize=8)
def _notch_sos(cut_hz: float, rate_hz: float, quality: float) -> npt.NDArray[np.float64]:
    from scipy.signal import iirnotch, tf2sos

    return np.asarray(tf2sos(*iirnotch(cut_hz, quality, fs=rate_hz)))
