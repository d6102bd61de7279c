"""The map of the paper goes both ways and is fitted from slopes."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.digitize.papermap import PaperMap, fit_gradients, flat_map, slopes


def test_a_tilted_map_knows_its_tilt_and_scale() -> None:
    paper = flat_map((600, 1000), 0.2, 5.0)
    assert paper.tilt_deg() == pytest.approx(5.0)
    assert paper.mm_per_pixel() == pytest.approx(0.2)


def test_millimetres_lead_back_to_the_same_pixels_on_a_curved_page() -> None:
    flat = flat_map((600, 1000), 0.2, 3.0)
    bent = flat.coefficients.copy()
    bent[0, 2:], bent[1, 2:] = 4.0, -3.0
    paper = PaperMap(bent, flat.centre, flat.scale)
    pixels = np.random.default_rng(1).uniform((0, 0), (1000, 600), (50, 2))
    np.testing.assert_allclose(paper.to_pixels(paper.to_mm(pixels)), pixels, atol=0.05)


def test_slopes_of_a_cubic_are_recovered() -> None:
    shape = (600, 1000)
    xy = np.random.default_rng(2).uniform((0, 0), (1000, 600), (60, 2))
    truth = np.array([100.0, 4, 3, -2, 1, 0.5, -0.5, 0.2, 0.1])
    fitted = fit_gradients(xy, slopes(truth, xy, shape), np.ones(60), shape, 3)
    np.testing.assert_allclose(fitted, truth, atol=0.05)
