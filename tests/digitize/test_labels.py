"""Leads' names are read from the page: in several fonts, in both orders, and where no law tells the layout."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.digitize import digitize
from ecgfinder.digitize.corrections import Corrections
from ecgfinder.digitize.digitizing import _traced
from ecgfinder.digitize.labels import Word, read_labels
from ecgfinder.digitize.layouts import _evenly_filled
from ecgfinder.digitize.pages import open_page
from ecgfinder.digitize.sheet import straightened
from ecgfinder.domain import LEADS
from tests.bench.digitize import snr_db
from tests.bench.digitize_pages import PageSpec, masked, render_page
from tests.digitize.conftest import heart, plain

FONTS = range(5)  # sans, bold, monospaced, serif and one more of the renderer


def drawn(spec: PageSpec, folder: Path) -> Path:
    """The page in a file; at this rate no complex runs through a name."""
    path = folder / "page.jpg"
    path.write_bytes(render_page(heart(60), spec))
    return path


def words(path: Path) -> list[Word]:
    """All that was read on a page."""
    sheet = straightened(open_page(path), Corrections())
    return read_labels(sheet.ink, _traced(sheet, None, path))


def best(word: Word) -> str:
    """The name that a word is most like."""
    return max(word.support, key=lambda name: word.support[name])


@pytest.mark.parametrize("font", FONTS)
def test_names_are_read_in_several_fonts(font: int, tmp_path: Path) -> None:
    read = [best(word) for word in words(drawn(replace(plain("3x4"), seed=font), tmp_path)) if word.y_px < 1500]
    assert len(set(read) & set(LEADS)) >= 10, read


@pytest.mark.parametrize("layout", ["3x4+1", "6x2"])
def test_cabreras_order_is_recognised_and_avr_turned_the_right_way_up(layout: str, tmp_path: Path) -> None:
    spec = replace(plain(layout), cabrera=True)
    result = digitize(drawn(spec, tmp_path))
    assert result.layout == f"{layout} Cabrera"
    assert snr_db(masked(heart(60), spec), result.ecg).mean() > 10
    avr = result.ecg.lead_mv("aVR")
    assert np.nanmin(avr) < -0.5 < -np.nanmax(avr) + 0.5


def test_without_any_name_the_laws_alone_tell_cabreras_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecgfinder.digitize.digitizing.read_labels", lambda ink, traces: [])
    assert digitize(drawn(replace(plain("3x4"), cabrera=True), tmp_path)).layout == "3x4 Cabrera"
    assert digitize(drawn(plain("3x4"), tmp_path)).layout == "3x4"


def test_leads_in_no_usual_order_are_named_as_they_are_on_the_page(tmp_path: Path) -> None:
    spec = replace(plain("3x4"), by_row=True)
    result = digitize(drawn(spec, tmp_path))
    assert snr_db(masked(heart(60), spec), result.ecg).mean() > 10
    assert any("no usual order" in note for note in result.notes)


def test_a_column_whose_names_are_covered_begins_as_far_from_its_neighbours_as_they_do() -> None:
    begins = np.array([100.0, 600.0, np.nan, 1602.0])
    np.testing.assert_allclose(_evenly_filled(begins), [100, 600, 1101, 1602], atol=1)
    misread = np.array([100.0, 640.0, 1100.0, 1600.0])
    np.testing.assert_allclose(_evenly_filled(misread), [100, 600, 1100, 1600], atol=1)
    assert np.isnan(_evenly_filled(np.array([100.0, np.nan, 1100.0, np.nan]))).all()
    assert np.isnan(_evenly_filled(np.array([100.0, 640.0, 1100.0, 1660.0]))).all()
