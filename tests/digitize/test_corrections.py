"""What is corrected by hand is taken, and the rest is found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgfinder.digitize import Corrections, Digitised, TracePath, digitize, open_page, turned
from tests.bench.digitize import snr_db
from tests.bench.digitize_pages import masked, render_page
from tests.digitize.conftest import heart, plain


def fidelity_db(result: Digitised) -> float:
    return float(snr_db(masked(heart(), plain()), result.ecg).mean())


def test_a_page_on_its_side_is_turned_by_hand(page: Path, tmp_path: Path) -> None:
    with Image.open(page) as image:
        image.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "side.png")
        size = image.size
    result = digitize(tmp_path / "side.png", Corrections(rotation_deg=90))
    assert fidelity_db(result) > 12
    upright = turned(open_page(tmp_path / "side.png"), 90)
    assert result.geometry.picture_size == upright.full_size == size


def test_corners_by_hand_cut_the_page_out_of_its_surroundings(page: Path, tmp_path: Path) -> None:
    inner = Image.fromarray(open_page(page).rgb)
    desk = Image.new("RGB", (inner.width + 500, inner.height + 300), (90, 70, 60))
    desk.paste(inner, (400, 200))
    desk.save(tmp_path / "desk.png")
    left, top, right, bottom = 400, 200, 400 + inner.width, 200 + inner.height
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float64)
    result = digitize(tmp_path / "desk.png", Corrections(corners_px=corners))
    assert fidelity_db(result) > 12
    points = np.concatenate([path.points_px for path in result.geometry.paths])
    assert np.nanmin(points[:, 0]) > left
    assert np.nanmax(points[:, 1]) < bottom


def test_corners_by_hand_undo_perspective(tmp_path: Path) -> None:
    flat, tilted = plain(), replace(plain(), perspective=0.06, rotation_deg=3.0, shadow=0.05)
    (tmp_path / "tilted.jpg").write_bytes(render_page(heart(), tilted))
    found = digitize(tmp_path / "tilted.jpg")
    again = digitize(tmp_path / "tilted.jpg", Corrections(corners_px=found.geometry.corners_px))
    assert abs(again.geometry.tilt_deg) < 0.5
    assert snr_db(masked(heart(), flat), again.ecg).mean() > 10


def test_a_trace_drawn_by_hand_replaces_the_one_that_was_followed(page: Path) -> None:
    found = digitize(page)
    v1 = next(path for path in found.geometry.paths if path.lead == "V1")
    flat = np.array([v1.points_px[0], v1.points_px[-1]])
    flat[:, 1] = np.nanmedian(v1.points_px[:, 1])
    result = digitize(page, Corrections(traces=(TracePath("V1", v1.row, flat),)))
    assert np.nanmax(np.abs(result.ecg.lead_mv("V1"))) < 0.1
    np.testing.assert_allclose(result.ecg.lead_mv("V2"), found.ecg.lead_mv("V2"))


def test_rows_by_hand_are_taken_as_given(page: Path) -> None:
    levels = digitize(page).geometry.row_levels_px
    result = digitize(page, Corrections(row_levels_px=levels[:3], layout="3x4"))
    assert result.layout == "3x4"
    assert len(result.geometry.row_levels_px) == 3


def test_a_pitch_by_hand_is_refined_by_the_grid(page: Path) -> None:
    pitch = digitize(page).geometry.pitch_px
    assert digitize(page, Corrections(pixels_per_mm=pitch * 1.05)).geometry.pitch_px == pytest.approx(pitch, rel=1e-3)


def test_the_result_carries_what_a_view_draws(page: Path) -> None:
    geometry = digitize(page).geometry
    width, height = geometry.picture_size
    assert geometry.mesh_px.shape[2] == 2
    assert np.linalg.norm(geometry.mesh_px[0, 1] - geometry.mesh_px[0, 0]) == pytest.approx(
        10 * geometry.pitch_px, 0.02
    )
    for path in geometry.paths:
        assert path.box_px is not None
        assert 0 <= path.confidence <= 1
        inside = (path.points_px[:, 0] > path.box_px[0, 0] - 2) & (path.points_px[:, 0] < path.box_px[1, 0] + 2)
        assert inside[np.isfinite(path.points_px[:, 0])].all()
    assert (geometry.corners_px >= 0).all()
    assert (geometry.corners_px <= (width + 1, height + 1)).all()
