"""The T wave search on signals that are no T wave."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.t_wave import find_t


def test_a_window_whose_level_rises_behind_the_peak_is_no_crash() -> None:
    rng = np.random.default_rng(1841)  # a random walk whose tangent meets the level long before the peak
    walk = (np.cumsum(rng.normal(size=(12, 600)), axis=1) * 0.05).astype(np.float32)
    marks = find_t(walk, 100, int(rng.integers(160, 400)))
    assert marks is not None
    assert np.isfinite(marks).all()
