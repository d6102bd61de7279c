"""`ecgfinder digitize` on a drawn page."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from ecgfinder.cli.digitize import digitize
from ecgfinder.domain import LEADS, UserFacingError
from ecgfinder.readers import read_ecg
from tests.bench.digitize_pages import render_page
from tests.digitize.conftest import heart, plain


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.jpg"
    path.write_bytes(render_page(heart(), plain()))
    return path


def test_json_names_the_record_and_a_confidence_for_each_lead(page: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(
        digitize, [str(page), "--out", str(tmp_path / "record"), "--json"], catch_exceptions=False
    )
    answer = json.loads(done.stdout)
    assert answer["layout"] == "3x4+1"
    assert set(answer["leads"]) == set(LEADS)
    assert all(0 <= value <= 1 for value in answer["leads"].values())
    assert read_ecg(Path(answer["record"])).duration_s == pytest.approx(10, abs=0.2)


def test_the_resolution_of_a_scan_without_a_grid_can_be_given(tmp_path: Path) -> None:
    bare = Image.open(io.BytesIO(render_page(heart(), replace(plain(), grid="none"))))
    pages = [Image.new("RGB", bare.size, "white"), bare]
    pages[0].save(tmp_path / "fax.tif", save_all=True, append_images=pages[1:])
    durations_s = []
    for given in ([], ["--dpi", "150"], ["--dpi", "120"]):
        record = str(tmp_path / "record")
        command = [str(tmp_path / "fax.tif"), "--page", "2", "--out", record, "--json", *given]
        done = CliRunner().invoke(digitize, command, catch_exceptions=False)
        durations_s.append(read_ecg(Path(json.loads(done.stdout)["record"])).duration_s)
    assert durations_s[:2] == pytest.approx([10, 10], abs=0.1)
    assert durations_s[2] == pytest.approx(10 * 150 / 120, abs=0.5)  # believed, though it is wrong


def test_an_unknown_layout_is_a_usage_error(page: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(digitize, [str(page), "--out", str(tmp_path / "record"), "--layout", "5x5"])
    assert done.exit_code == 2
    assert "3x4+1" in done.stderr


def test_a_text_file_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("no picture")
    with pytest.raises(UserFacingError, match="no picture or PDF"):
        CliRunner().invoke(
            digitize, [str(tmp_path / "note.txt"), "--out", str(tmp_path / "record")], catch_exceptions=False
        )
    assert not list(tmp_path.glob("record*"))
