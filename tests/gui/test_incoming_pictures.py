"""How pictures reach the digitising view: pasted, dropped, by the page, by the folder, upright."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ecgfinder.gui import pictures
from ecgfinder.gui.views.digitising_dialog import DigitisingDialog
from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.gui.views.main_window import MainWindow
from tests.gui.conftest import settle
from tests.gui.digitising_desk import Desk, drop, rest

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


# ---- other ways in ------------------------------------------------------------------------------------------------


def test_a_pasted_picture_is_digitised(window: MainWindow, qtbot: QtBot, desk: Desk, page: Path):
    QGuiApplication.clipboard().setImage(QImage(str(page)))
    window.commands["paste"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=60_000)
    (dialog,) = window.findChildren(DigitisingDialog)
    rest(qtbot, window, dialog)
    pixels = dialog.digitising.picture.page.rgb.astype(int)
    assert np.abs(pixels - pictures.open_picture(page).page.rgb).mean() < 2
    dialog.leave()
    QGuiApplication.clipboard().clear()


def test_pasting_without_a_picture_says_so(window: MainWindow, qtbot: QtBot):
    QGuiApplication.clipboard().setText("no picture")
    window.commands["paste"].trigger()
    assert "The clipboard holds no picture" in window.message.text
    assert not window.findChildren(DigitisingDialog)


def test_a_damaged_picture_is_one_sentence_and_the_query_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    window.open_ecg(tmp_path / "broken.png")
    settle(qtbot, window)
    assert "broken.png: is no picture or PDF that can be read" in window.message.text
    assert not window.findChildren(DigitisingDialog)


def test_pages_of_a_pdf_are_chosen_by_number_and_shown_small(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, open_page: Callable, tmp_path: Path
):
    first = Image.new("RGB", (800, 600), "white")
    with Image.open(page) as second:
        first.save(tmp_path / "two.pdf", save_all=True, append_images=[second.convert("RGB")])
    view = open_page(tmp_path / "two.pdf")
    assert view.side.pages.isVisible()
    assert view.side.pages.list.count() == 2
    qtbot.waitUntil(lambda: not view.side.pages.list.item(1).icon().isNull(), timeout=60_000)
    blank = view.digitising.picture.page.rgb.mean()
    view.side.pages.number.setValue(2)
    rest(qtbot, window, view)
    assert view.digitising.picture.number == 1
    assert view.digitising.picture.page.rgb.mean() < blank - 2
    assert view.side.pages.list.currentRow() == 1
    view.leave()


def test_a_dropped_folder_of_pictures_is_leafed_through(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, tmp_path: Path
):
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_bytes(page.read_bytes())
    (folder / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    drop(window, folder)
    qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=60_000)
    (view,) = window.findChildren(DigitisingDialog)
    rest(qtbot, window, view)
    assert view.side.pages.list.count() == 3
    view.side.pages.number.setValue(2)
    rest(qtbot, window, view)
    assert "b.jpg" in view.windowTitle()
    assert view.accept_button.isEnabled()
    view.side.pages.number.setValue(3)
    rest(qtbot, window, view)
    assert view.side.sentences.text().startswith("Is no picture or PDF")
    assert view.side.pages.number.value() == 2
    assert not view.accept_button.isEnabled()
    view.leave()


def test_a_dropped_folder_with_ecgs_in_it_is_offered_for_import(
    window: MainWindow, qtbot: QtBot, page: Path, fast_file: Path
):
    (fast_file.parent / "page.jpg").write_bytes(page.read_bytes())
    drop(window, fast_file.parent)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=60_000)
    (dialog,) = window.findChildren(ImportDialog)
    dialog.close()
    assert not window.findChildren(DigitisingDialog)


def test_a_camera_picture_stands_upright_by_its_exif_note(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, open_page: Callable, tmp_path: Path
):
    with Image.open(page) as upright:
        exif = Image.Exif()
        exif[0x0112] = 6
        upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "camera.jpg", exif=exif, quality=95)
        size = upright.size
    view = open_page(tmp_path / "camera.jpg")
    assert view.view.picture.pyramid.size == size
    view.leave()
