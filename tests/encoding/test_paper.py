"""The encodings of Qiu et al. 2023: sizes, colours, tiles."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.encoding import ENCODINGS, SHIPPED, encode
from ecgfinder.encoding.paper import TILE, beats_of_leads
from tests.ecgs import bumpy_ecg


@pytest.mark.parametrize("method", list(ENCODINGS))
def test_every_encoding_is_an_image_that_is_not_blank(method: str) -> None:
    image = encode(bumpy_ecg(), method)
    assert image.ndim == 3
    assert image.shape[2] == 3
    assert image.dtype == np.float32
    assert image.min() >= 0
    assert image.max() <= 1
    assert image.std() > 0.01


def test_the_names_are_those_of_the_papers_table() -> None:
    assert set(ENCODINGS) == {SHIPPED, "plot", "mtf", "gaf", "rp", "mtf+gaf", "gaf+rp", "rp+mtf", "concat", "grid"}


def test_a_pair_is_the_grid_with_one_colour_off() -> None:
    ecg = bumpy_ecg()
    grid, pair = encode(ecg, "grid"), encode(ecg, "gaf+rp")
    np.testing.assert_array_equal(pair[..., 1:], grid[..., 1:])
    assert not pair[..., 0].any()


def test_the_beat_is_aligned_on_r_and_has_unit_height() -> None:
    beats = beats_of_leads(bumpy_ecg())
    assert all(abs(np.abs(beat).max() - 1) < 1e-5 for beat in beats)
    assert abs(int(np.abs(beats[1]).argmax()) - 35) <= 1


def test_tiles_run_down_the_columns_and_an_absent_lead_is_black() -> None:
    without_v1 = bumpy_ecg(leads=("I", "II", "V2", "V3", "V4", "V5", "V6"))
    image = encode(without_v1, "grid")
    assert image.shape == (3 * TILE, 4 * TILE, 3)
    third_column = image[:, 2 * TILE : 3 * TILE]
    assert not third_column[:TILE].any()
    assert third_column[TILE:].any()


def test_the_images_ignore_voltage_as_the_papers_do() -> None:
    ecg = bumpy_ecg()
    louder = type(ecg)(2 * ecg.signal_mv, ecg.rate_hz, ecg.lead_names)
    np.testing.assert_allclose(encode(louder, "gaf"), encode(ecg, "gaf"), atol=0.02)
