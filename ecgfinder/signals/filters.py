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
Ends = Literal["even", "odd"]

_FEW = 5
"""Between neighbouring samples: so many values to be found, and the spectrum is the quicker way."""
_FORGOTTEN = 1e-8
"""Less of a sample than float32 can tell."""
_LONG = 60_000
"""Samples (two minutes at 500 Hz) from which on the spectrum is no quicker, and would be kept for each length."""


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


def _filter_stretches(signal_mv: Signal, sos: npt.NDArray[np.float64], ends: Ends = "odd") -> Signal:
    from scipy.signal import filtfilt, sosfiltfilt

    def run(x: Signal) -> Signal:
        pad = min(3 * 2 * len(sos) * 50, x.shape[-1] - 1)
        if x.shape[-1] < _LONG and _memory(sos.tobytes(), pad) < _FORGOTTEN:
            return _by_spectrum(sos, x, pad, ends)
        if len(sos) == 1:  # the same, sooner
            return np.asarray(filtfilt(sos[0, :3], sos[0, 3:], x, padtype=ends, padlen=pad), dtype=np.float32)
        return np.asarray(sosfiltfilt(sos, x, padtype=ends, padlen=pad), dtype=np.float32)

    return _per_stretch(signal_mv, run)


@lru_cache(maxsize=64)
def _memory(sos: bytes, samples: int) -> float:
    """What a filter still remembers of a sample after so many others: its slowest pole to their power."""
    poles = [np.roots(section[3:]) for section in np.frombuffer(sos).reshape(-1, 6)]
    return float(np.abs(poles).max() ** samples)


def _by_spectrum(sos: npt.NDArray[np.float64], x: Signal, pad: int, ends: Ends) -> Signal:
    """As `sosfiltfilt`, in a quarter of the time; for a filter that has forgotten `pad` samples later what came before.

    It forgets what the spectrum takes for the neighbour of either end before it comes to the signal.
    """
    from scipy.fft import irfft, next_fast_len, rfft

    samples, offset, turned = x.shape[-1], x[..., :1], np.float32(-1 if ends == "odd" else 1)
    size = next_fast_len(samples + 2 * pad, real=True)
    gain, longer = _gain(sos.tobytes(), size), np.zeros((*x.shape[:-1], size), dtype=np.float32)
    known, last = np.subtract(x, offset, out=longer[..., pad : pad + samples]), x[..., -1:] - offset
    longer[..., :pad] = turned * known[..., pad:0:-1]
    longer[..., pad + samples : samples + 2 * pad] = last + turned * (known[..., -2 : -pad - 2 : -1] - last)
    spectrum = rfft(longer, overwrite_x=True)
    spectrum *= gain
    return np.asarray(irfft(spectrum, size, overwrite_x=True)[..., pad : pad + samples] + offset * gain[0])


@lru_cache(maxsize=64)
def _gain(sos: bytes, samples: int) -> Signal:
    """What a filter that runs both ways leaves of each frequency of so many samples."""
    from scipy.signal import sosfreqz

    frequencies = np.arange(samples // 2 + 1) * (2 * np.pi / samples)
    _, response = sosfreqz(np.frombuffer(sos).reshape(-1, 6), frequencies)
    return np.asarray(np.abs(response) ** 2, dtype=np.float32)


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
    from scipy.signal import fftconvolve, resample_poly

    mean, up, down = signal_mv.mean(axis=1, keepdims=True), ratio.numerator, ratio.denominator
    taps, level = _anti_aliasing(max(up, down)), signal_mv - mean
    if up > _FEW or signal_mv.shape[1] >= _LONG:
        out = resample_poly(level, up, down, axis=1, window=taps, padtype="line")  # type: ignore[call-overload]
    else:  # the same in a third to half of the time
        pad = -(-len(taps) // (2 * up))
        between = np.zeros((len(level), (level.shape[1] + 2 * pad) * up), dtype=np.float32)
        between[:, ::up] = _on_a_line(level, pad)
        out = fftconvolve(between, up * taps[None], mode="same", axes=1)[:, pad * up : -pad * up : down]
    return np.asarray(out + mean, dtype=np.float32)


def _on_a_line(signal_mv: Signal, pad: int) -> Signal:
    """The signal with `pad` samples more at both ends, on a line as steep as that from its first to its last sample."""
    first, last = signal_mv[:, :1], signal_mv[:, -1:]
    steps = (last - first) / max(signal_mv.shape[1] - 1, 1) * np.arange(1, pad + 1, dtype=np.float32)
    return np.concatenate([first - steps[:, ::-1], signal_mv, last + steps], axis=1)


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
