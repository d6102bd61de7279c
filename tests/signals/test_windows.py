"""Stretches around beats: the medians that the delineation compares them by."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.signals.windows import median_of, medians_of_others


@pytest.mark.parametrize("beats", [2, 3, 4, 9, 10])
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
