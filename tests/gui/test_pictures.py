"""What is a picture is told by its first bytes, alone and among other files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ecgfinder.domain import LEADS
from ecgfinder.gui import pictures
from tests.gui.conftest import beating_ecg


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "bmp", "gif", "pdf"])
def test_pictures_are_known_whatever_they_are_called(tmp_path: Path, suffix: str):
    Image.new("RGB", (400, 400), "white").save(tmp_path / f"page.{suffix}")
    renamed = (tmp_path / f"page.{suffix}").rename(tmp_path / "page.ecg")
    assert pictures.is_picture(renamed)
    assert pictures.open_picture(renamed).page.full_size[0] >= 400


@pytest.mark.parametrize(
    "content", [b"", b"BM is no bitmap", b"RIFF....WAVE", b"I,II,III\n1,2,3\n", bytes(128) + b"DICM" + b"%PDF-1.4"]
)
def test_other_files_are_no_pictures(tmp_path: Path, content: bytes):
    (tmp_path / "file").write_bytes(content)
    assert not pictures.is_picture(tmp_path / "file")
    assert not pictures.is_picture(tmp_path / "absent")
    assert not pictures.is_picture(tmp_path)


def test_a_folder_counts_as_pictures_only_if_all_its_files_are(tmp_path: Path):
    for name in ("b.png", "a.png"):
        Image.new("L", (400, 400), 255).save(tmp_path / name)
    (tmp_path / ".hidden").write_text("no picture")
    found = pictures.pictures_among([tmp_path])
    assert [path.name for path in found] == ["a.png", "b.png"]
    assert pictures.open_one_of(found, 1).path.name == "b.png"
    assert pictures.open_page_beside(pictures.open_one_of(found, 1), 0).path.name == "a.png"
    (tmp_path / "notes.txt").write_text("no picture")
    assert pictures.pictures_among([tmp_path]) == ()


def test_a_small_page_is_small(tmp_path: Path):
    Image.new("L", (3000, 2000), 255).save(tmp_path / "large.png")
    small = pictures.thumbnail(pictures.open_picture(tmp_path / "large.png"), 0)
    assert max(small.shape) < 1000


def test_leads_left_out_are_unknown_and_noted():
    ecg = beating_ecg()
    left = pictures.without_leads(ecg, {"V6", "I"})
    assert [lead for lead in LEADS if np.isnan(left.lead_mv(lead)).any()] == ["I", "V6"]
    assert left.notes[-1] == "Left out by hand: I, V6."
    assert pictures.without_leads(ecg, set()) is ecg


def test_the_file_dialog_offers_recordings_and_pictures_together():
    first, *others = pictures.file_dialog_filter().split(";;")
    assert "*.hea" in first
    assert "*.jpg" in first
    assert "*.pdf" in first
    assert others[-1] == "* (*)"
