"""Filters and resampling: the quick ways say what the plain ones say."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import butter, resample_poly, sosfiltfilt

from ecgfinder.signals import filters
from ecgfinder.signals.filters import Signal

RATE_HZ = 500.0


def wandering_mv(samples: int, leads: int = 3) -> Signal:
    """Random walks with an electrode's offset of some hundred mV: what a filter may meet."""
    steps = np.random.default_rng(7).normal(0, 0.05, (leads, samples))
    return (np.cumsum(steps, axis=1) + np.arange(leads)[:, None] * 150).astype(np.float32)


@pytest.mark.parametrize("samples", [2, 30, 299, 320, 5000])
@pytest.mark.parametrize(
    ("kind", "order", "cut_hz"), [("lowpass", 2, 40.0), ("bandpass", 1, (6.0, 30.0)), ("lowpass", 2, 2.0)]
)
def test_a_filter_says_what_scipy_says_forward_and_backward(
    kind: str, order: int, cut_hz: float | tuple[float, float], samples: int
) -> None:
    signal_mv = wandering_mv(samples)
    sos = butter(order, cut_hz, btype=kind, fs=RATE_HZ, output="sos")
    plain = sosfiltfilt(sos, signal_mv, axis=-1, padtype="odd", padlen=min(300, samples - 1))
    quick = getattr(filters, kind)(signal_mv, RATE_HZ, cut_hz, order)
    np.testing.assert_allclose(quick, plain, rtol=0, atol=4e-7 * np.abs(signal_mv).max())


@pytest.mark.parametrize("samples", [2, 7, 1000])
@pytest.mark.parametrize(("up", "down"), [(5, 1), (1, 5), (2, 5), (5, 4)])
def test_resampling_says_what_scipy_says(up: int, down: int, samples: int) -> None:
    signal_mv = wandering_mv(samples)
    mean = signal_mv.mean(axis=1, keepdims=True)
    taps = filters._anti_aliasing(max(up, down))
    plain = resample_poly(signal_mv - mean, up, down, axis=1, window=taps, padtype="line") + mean
    quick = filters.resample(signal_mv, float(down), float(up))
    assert quick.shape == plain.shape
    np.testing.assert_allclose(quick, plain, rtol=1e-6, atol=1e-5)


def test_nothing_is_kept_of_long_recordings() -> None:
    kept = filters._gain.cache_info().currsize
    signal_mv = wandering_mv(filters._LONG, leads=1)
    sos = butter(2, 40.0, fs=RATE_HZ, output="sos")
    plain = sosfiltfilt(sos, signal_mv, padtype="odd", padlen=300)
    np.testing.assert_array_equal(filters.lowpass(signal_mv, RATE_HZ, 40.0), plain.astype(np.float32))
    assert filters.resample(signal_mv, 500.0, 100.0).shape == (1, filters._LONG // 5)
    assert filters._gain.cache_info().currsize == kept


def test_a_single_sample_is_held() -> None:
    np.testing.assert_allclose(filters.resample(np.full((1, 1), 0.7, np.float32), 100.0, 500.0), 0.7, atol=1e-6)
