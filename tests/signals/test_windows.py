"""Stretches around beats: the medians that the delineation compares them by, and how alike they are at each lag."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.signals.windows import likeness, median_of, medians_of_others


@pytest.mark.parametrize("beats", [2, 3, 4, 9, 10, 33, 40])
def test_each_window_is_left_out_of_its_own_median(beats: int) -> None:
    draw = np.random.default_rng(beats)
    windows = draw.integers(-3, 4, (beats, 3, 40)).astype(np.float32) / 7  # many are equal
    windows[draw.random(windows.shape) < 0.3] = np.nan
    others = medians_of_others(windows)
    for beat, median in enumerate(others):
        np.testing.assert_array_equal(median, median_of(np.delete(windows, beat, axis=0)))


@pytest.mark.parametrize("beats", [0, 1])
def test_without_others_nothing_is_known(beats: int) -> None:
    others = medians_of_others(np.ones((beats, 2, 5), dtype=np.float32))
    assert others.shape == (beats, 2, 5)
    assert np.isnan(others).all()


@pytest.mark.filterwarnings("ignore:All-NaN slice")
@pytest.mark.parametrize("beats", range(1, 41))
def test_the_median_is_of_what_is_known(beats: int) -> None:
    draw = np.random.default_rng(beats)
    windows = draw.normal(size=(beats, 3, 200)).astype(np.float32)
    windows[draw.random(windows.shape) < draw.choice([0.0, 0.3, 0.9], (3, 1))] = np.nan
    np.testing.assert_array_equal(median_of(windows), np.nanmedian(windows, axis=0))


def test_likeness_is_the_correlation_at_each_lag() -> None:
    draw = np.random.default_rng(1)
    windows, template = draw.normal(size=(4, 3, 50)), draw.normal(size=(3, 40))
    windows[1, 2], windows[2, :, :5] = np.nan, np.nan
    expected = np.full((4, 11), np.nan)
    for beat, lag in np.ndindex(4, 11):
        part = windows[beat, :, lag : lag + 40]
        x, y = part[np.isfinite(part)], template[np.isfinite(part)]
        expected[beat, lag] = (x * y).sum() / np.sqrt((x * x).sum() * (y * y).sum())
    found = likeness(windows.astype(np.float32), template.astype(np.float32))
    np.testing.assert_allclose(found, expected, atol=1e-6)
