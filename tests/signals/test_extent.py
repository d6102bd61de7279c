"""Slopes of waves."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.signals.extent import gradient


@pytest.mark.parametrize("shape", [(2,), (3,), (12, 50), (4, 12, 7)])
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_slopes_are_those_of_numpy(shape: tuple[int, ...], kind: type[np.float32]) -> None:
    curves = np.random.default_rng(0).normal(size=shape).astype(kind)
    slopes = gradient(curves)
    assert slopes.dtype == kind
    np.testing.assert_array_equal(slopes, np.gradient(curves, axis=-1))
