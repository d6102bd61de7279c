"""Pictures and PDF pages are opened upright, within limits, or refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgfinder.digitize import UnreadablePictureError, count_pages, digitize, open_page
from ecgfinder.digitize.pages import LONGEST_SIDE
from tests.bench.digitize import snr_db
from tests.bench.digitize_pages import masked
from tests.digitize.conftest import heart, plain


def test_a_photo_on_its_side_is_turned_by_its_exif_note(tmp_path: Path) -> None:
    image = Image.new("RGB", (800, 400), "white")
    image.paste((255, 0, 0), (0, 0, 400, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(tmp_path / "side.jpg", exif=exif)
    page = open_page(tmp_path / "side.jpg")
    assert page.rgb.shape == (800, 400, 3)
    assert page.full_size == (400, 800)
    assert page.rgb[100, 200, 1] < 30
    assert page.rgb[700, 200, 1] > 220


def test_a_large_picture_is_reduced_and_keeps_its_size_in_mind(tmp_path: Path) -> None:
    Image.new("RGB", (8000, 4000), "white").save(tmp_path / "large.jpg")
    page = open_page(tmp_path / "large.jpg")
    assert max(page.rgb.shape) <= LONGEST_SIDE
    assert page.full_size == (8000, 4000)
    assert page.reduction == pytest.approx(8000 / page.rgb.shape[1])


def test_forty_megapixels_are_read_and_described_in_their_own_pixels(page: Path, tmp_path: Path) -> None:
    picture = Image.open(page)
    factor = 7300 / picture.width
    picture.resize((7300, round(picture.height * factor)), Image.Resampling.BICUBIC).save(tmp_path / "camera.jpg")
    small, large = digitize(page), digitize(tmp_path / "camera.jpg")
    assert large.geometry.picture_size[0] * large.geometry.picture_size[1] > 38e6
    assert large.geometry.pitch_px == pytest.approx(small.geometry.pitch_px * factor, rel=0.01)
    assert snr_db(masked(heart(), plain()), large.ecg).mean() > 12


def test_a_tiff_of_several_pages_is_opened_page_by_page(tmp_path: Path) -> None:
    pages = [Image.new("L", (400, 400 + 10 * number), 200 + number) for number in range(3)]
    pages[0].save(tmp_path / "fax.tif", save_all=True, append_images=pages[1:])
    assert count_pages(tmp_path / "fax.tif") == 3
    last = open_page(tmp_path / "fax.tif", 2)
    assert last.full_size == (400, 420)
    assert last.rgb.mean() == 202
    with pytest.raises(UnreadablePictureError, match="no page 4"):
        open_page(tmp_path / "fax.tif", 3)


def test_a_transparent_picture_lies_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (400, 400), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert open_page(tmp_path / "clear.png").rgb.min() == 255


def test_a_stated_scan_resolution_is_kept(tmp_path: Path) -> None:
    Image.new("L", (600, 600), 255).save(tmp_path / "scan.png", dpi=(300, 300))
    assert open_page(tmp_path / "scan.png").pixels_per_mm == pytest.approx(300 / 25.4, rel=1e-3)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"%PDF-1.4 broken"])
def test_what_is_no_picture_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(UnreadablePictureError):
        open_page(tmp_path / "file")


def test_a_truncated_picture_is_refused(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (500, 500, 3)).astype(np.uint8)
    Image.fromarray(noise).save(tmp_path / "whole.jpg")
    (tmp_path / "half.jpg").write_bytes((tmp_path / "whole.jpg").read_bytes()[:20_000])
    with pytest.raises(UnreadablePictureError):
        open_page(tmp_path / "half.jpg")


def test_a_missing_file_and_a_thumbnail_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="cannot be opened"):
        open_page(tmp_path / "nothing.png")
    Image.new("RGB", (90, 60)).save(tmp_path / "thumb.png")
    with pytest.raises(UnreadablePictureError, match="only 90 x 60 pixels"):
        open_page(tmp_path / "thumb.png")


def test_every_page_of_a_pdf_opens_and_no_other(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (600, 400), colour) for colour in ("white", "red")]
    pages[0].save(tmp_path / "two.pdf", save_all=True, append_images=pages[1:], resolution=100)
    assert count_pages(tmp_path / "two.pdf") == 2
    assert tuple(open_page(tmp_path / "two.pdf", 1).rgb[50, 50]) == pytest.approx((254, 0, 0), abs=3)
    with pytest.raises(UnreadablePictureError, match="no page 3"):
        open_page(tmp_path / "two.pdf", 2)
