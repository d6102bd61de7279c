"""Where the lines of the grid lie mends the map of the paper."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from ecgfinder.digitize.grid import find_grid
from ecgfinder.digitize.papermap import PaperMap, flat_map
from ecgfinder.digitize.phases import on_its_lines
from tests.bench.digitize_pages import render_page
from tests.digitize.conftest import heart, plain

SHAPE = (900, 1300)


def bent(amount: float) -> PaperMap:
    flat = flat_map(SHAPE, 0.2, 2.0)
    coefficients = flat.coefficients.copy()
    coefficients[:, 2:] += amount * np.array([[2, -1, 1, 0.5, 0.2, -0.3, 0.1], [-1, 1, 2, 0.3, -0.2, 0.1, 0.2]])
    return replace(flat, coefficients=coefficients)


def everywhere() -> npt.NDArray[np.float64]:
    return np.stack(np.meshgrid(np.arange(SHAPE[1]), np.arange(SHAPE[0])), axis=-1).astype(np.float64)


def spread_mm(one: npt.NDArray[np.float64], other: npt.NDArray[np.float64]) -> float:
    """The most by which two maps differ, one shift being free."""
    apart = (one - other).reshape(-1, 2)
    return float(np.abs(apart - np.median(apart, axis=0)).max())


def test_a_map_that_is_millimetres_off_is_put_on_its_lines() -> None:
    truth, guess = bent(1.0), bent(0.2)
    mm = truth.to_mm(everywhere())
    noise = np.random.default_rng(1).normal(0, 1, SHAPE)
    plane = (np.cos(2 * np.pi * mm).sum(axis=-1) + noise).astype(np.float32)
    assert spread_mm(guess.to_mm(everywhere()), mm) > 2
    assert spread_mm(on_its_lines(guess, plane, 1).to_mm(everywhere()), mm) < 0.03


def test_a_map_of_a_page_without_lines_stays() -> None:
    noise = np.random.default_rng(2).normal(0, 1, SHAPE).astype(np.float32)
    np.testing.assert_array_equal(on_its_lines(bent(1.0), noise, 1).coefficients, bent(1.0).coefficients)


@pytest.mark.parametrize("grid_name", ["red", "orange"])
def test_millimetres_of_a_drawn_page_are_right_from_edge_to_edge(grid_name: str) -> None:
    spec = replace(plain(), dpi=300, grid=grid_name, jpeg_quality=50)
    page = np.asarray(Image.open(io.BytesIO(render_page(heart(), spec))))
    grid = find_grid(page)
    assert grid is not None
    x_mm = np.linspace(20, 270, 26)
    pixels = np.stack([x_mm * spec.dpi / 25.4, np.full(26, page.shape[0] / 2)], axis=-1)
    off = grid.paper.to_mm(pixels)[:, 0] - x_mm
    assert np.ptp(off) < 0.04
