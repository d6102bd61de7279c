"""Pictures of ECGs become ECGs, or an error that says what was not found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgfinder.digitize import Corrections, UndigitisableError, digitize, digitize_page, open_page
from ecgfinder.domain import LEADS
from ecgfinder.signals.measure import measure
from tests.bench.digitize import snr_db
from tests.bench.digitize_pages import masked, render_page
from tests.digitize.conftest import heart, plain


def test_a_clean_page_is_read_with_its_layout_gain_and_signals(page: Path) -> None:
    result = digitize(page)
    assert (result.layout, result.gain_mm_mv) == ("3x4+1", 10.0)
    assert result.confidence > 0.8
    assert snr_db(masked(heart(), plain()), result.ecg).mean() > 12


@pytest.mark.parametrize("layout", ["3x4", "3x4+3", "6x2", "12x1"])
def test_each_layout_is_told_from_the_traces(layout: str, tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(render_page(heart(), plain(layout)))
    assert digitize(path).layout == layout


def test_a_tilted_shaded_grey_page_is_straightened(tmp_path: Path) -> None:
    spec = replace(plain(), rotation_deg=4.0, shadow=0.35, grid="grey")
    path = tmp_path / "page.jpg"
    path.write_bytes(render_page(heart(), spec))
    result = digitize(path)
    assert result.geometry.tilt_deg == pytest.approx(4.0, abs=0.3)
    assert snr_db(masked(heart(), spec), result.ecg).mean() > 9


def test_short_leads_are_unknown_where_they_are_not_printed(page: Path) -> None:
    ecg = digitize(page).ecg
    known = np.isfinite(ecg.signal_mv).mean(axis=1)
    assert known[LEADS.index("II")] > 0.98
    assert known[LEADS.index("V6")] == pytest.approx(0.25, abs=0.02)
    assert np.isnan(ecg.lead_mv("V6")[: ecg.n_samples // 2]).all()


def test_the_heart_rate_survives_paper(page: Path) -> None:
    rate = measure(digitize(page).ecg).heart_rate_bpm
    assert rate == pytest.approx(75, abs=2)


def test_paths_lie_on_dark_pixels_of_the_picture(page: Path) -> None:
    picture = np.asarray(Image.open(page).convert("L"))
    path = next(trace for trace in digitize(page).geometry.paths if trace.lead == "V1")
    points = path.points_px[np.isfinite(path.points_px).all(axis=1)].round().astype(int)
    near = np.minimum.reduce([picture[points[:, 1] + offset, points[:, 0]] for offset in (-1, 0, 1)])
    assert np.mean(near < 140) > 0.9


@pytest.mark.parametrize("dpi", [150, None, 300])
def test_a_page_without_a_grid_is_ten_seconds_long(dpi: int | None, tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(render_page(heart(), replace(plain(), grid="none")))
    picture = Image.open(path).convert("RGB")
    picture.save(path, quality=40, **({"dpi": (dpi, dpi)} if dpi else {}))
    result = digitize(path)
    assert result.ecg.duration_s == pytest.approx(10, abs=0.2)
    assert any(note.startswith("No grid was found") for note in result.notes)
    assert measure(result.ecg).heart_rate_bpm == pytest.approx(75, abs=2)


@pytest.mark.parametrize("tilt_deg", [-4.0, 1.5])
def test_a_page_without_a_grid_is_straightened_by_its_rows(tilt_deg: float, tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    path.write_bytes(render_page(heart(), replace(plain(), grid="none", rotation_deg=tilt_deg)))
    result = digitize(path)
    assert result.geometry.tilt_deg == pytest.approx(tilt_deg, abs=0.15)
    assert measure(result.ecg).heart_rate_bpm == pytest.approx(75, abs=2)


def test_a_blank_page_has_no_traces(tmp_path: Path) -> None:
    Image.new("RGB", (1200, 800), "white").save(tmp_path / "blank.png")
    with pytest.raises(UndigitisableError, match="no traces were found"):
        digitize(tmp_path / "blank.png")


def test_grid_without_traces_says_so(tmp_path: Path) -> None:
    pixels = np.full((900, 1300, 3), 255, dtype=np.uint8)
    pixels[::30], pixels[:, ::30] = (240, 150, 150), (240, 150, 150)
    Image.fromarray(pixels).save(tmp_path / "paper.png")
    with pytest.raises(UndigitisableError, match="no traces were found"):
        digitize(tmp_path / "paper.png")


def test_a_layout_that_does_not_fit_is_refused(page: Path) -> None:
    with pytest.raises(UndigitisableError, match="not the layout 12x1"):
        digitize(page, Corrections(layout="12x1"))


def test_a_given_gain_scales_the_leads(page: Path) -> None:
    usual, doubled = digitize(page), digitize(page, Corrections(gain_mm_mv=20.0))
    np.testing.assert_allclose(doubled.ecg.signal_mv * 2, usual.ecg.signal_mv, rtol=1e-4, atol=1e-5)


def test_two_leads_of_a_page_are_refused(shared_data: Path) -> None:
    with pytest.raises(UndigitisableError, match="2 rows of traces"):
        digitize(shared_data / "images" / "ecg00008.jpg")


def test_a_photo_in_perspective_is_read(shared_data: Path) -> None:
    result = digitize(shared_data / "images" / "ecg00040.jpg")
    assert result.layout == "3x4+1"
    assert result.confidence > 0.5
    assert result.ecg.duration_s == pytest.approx(10, abs=0.3)


def test_the_work_ends_between_two_steps(page: Path) -> None:
    calls = 0

    def stop_at_the_third() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        digitize_page(open_page(page), Corrections(), page, stop_at_the_third)
    assert calls == 3
