"""The library as a table that never loads it whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Ecg, Patient, Report
from ecgfinder.gui.models import browsing
from ecgfinder.gui.models.browsing import PAGE
from ecgfinder.gui.views.browser import Browser
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.pack_dialog import PackDialog
from ecgfinder.library import Library, NewCase
from ecgfinder.library.packs import open_pack
from tests.gui.conftest import DIMENSION, kind_of, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def browse(qtbot: QtBot, window: MainWindow) -> Browser:
    window.commands["browse"].trigger()
    (browser,) = window.findChildren(Browser)
    settle(qtbot, window)
    browser.repaint()
    settle(qtbot, window)
    return browser


@pytest.fixture
def own(filled_library: Path, tmp_path: Path) -> Path:
    """A copy of the library that a test may change."""
    return Path(shutil.copytree(filled_library, tmp_path / "own"))


def select_rows(browser: Browser, first: int, last: int) -> None:
    part = QItemSelection(browser.model.index(first, 0), browser.model.index(last, 6))
    browser.table.selectionModel().select(part, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def cell(browser: Browser, row: int, column: int) -> str:
    return browser.model.data(browser.model.index(row, column))


def test_every_case_is_listed_with_what_is_known(window: MainWindow, qtbot: QtBot):
    browser = browse(qtbot, window)
    assert browser.model.rowCount() == 24
    assert browser.count.text() == "24 cases"
    assert [cell(browser, 0, column) for column in (0, 1, 3, 5)] == ["51", "F", "sinus bradycardia", "test/slow-1"]
    assert "sinus bradycardia" in cell(browser, 0, 2)
    assert cell(browser, 23, 2).startswith("SYNTHETIC")


def test_words_and_sex_narrow_the_list(window: MainWindow, qtbot: QtBot):
    browser = browse(qtbot, window)
    qtbot.keyClicks(browser.words, "tachycardia")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 6)
    browser.sex.setCurrentIndex(1)
    qtbot.waitUntil(lambda: browser.model.rowCount() == 3)
    settle(qtbot, window)
    assert {cell(browser, row, 1) for row in range(3)} <= {"F", "…"}


def test_double_click_searches_with_the_case(window: MainWindow, qtbot: QtBot):
    browser = browse(qtbot, window)
    index = browser.model.index(20, 0)
    browser.table.doubleClicked.emit(index)
    settle(qtbot, window)
    assert kind_of(window.cases.hits[0].case.codes) == "tall"
    assert browser.model.case(20).case_id not in {hit.case.case_id for hit in window.cases.hits}


def test_deleted_cases_come_back_by_undo_and_go_again_by_redo(make: Callable, qtbot: QtBot, own: Path):
    window = make(library=own)
    browser = browse(qtbot, window)
    gone = browser.model.ids(3, 5)
    browser.table.selectRow(3)
    select_rows(browser, 3, 5)
    qtbot.mouseClick(browser.buttons["delete"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert browser.model.rowCount() == 21
    assert "21 cases" in window.status.texts[1]
    assert "3" in window.librarian.editing.undo_text
    qtbot.mouseClick(browser.buttons["undo"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert browser.model.ids(3, 5) == gone
    assert "24 cases" in window.status.texts[1]
    window.commands["redo edit"].trigger()
    settle(qtbot, window)
    assert browser.model.rowCount() == 21


def test_tag_is_given_to_all_selected_cases_narrows_the_list_and_is_undone(
    make: Callable, qtbot: QtBot, own: Path, monkeypatch: pytest.MonkeyPatch
):
    window = make(library=own)
    browser = browse(qtbot, window)
    select_rows(browser, 2, 10)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("teaching", True))
    qtbot.mouseClick(browser.buttons["tag"], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    browser.tag.setCurrentIndex(browser.tag.findData("teaching"))
    settle(qtbot, window)
    assert browser.model.rowCount() == 9
    assert browser.count.text() == "9 cases"
    browser.repaint()
    settle(qtbot, window)
    assert cell(browser, 0, 6) == "teaching"
    window.commands["undo edit"].trigger()
    settle(qtbot, window)
    assert window.session.library.tags() == []
    assert browser.model.rowCount() == 0 or browser.tag.currentData() is None


def test_header_sorts_by_its_column_both_ways_and_back(window: MainWindow, qtbot: QtBot):
    browser = browse(qtbot, window)
    header = browser.table.horizontalHeader()
    for order, expected in ((Qt.SortOrder.AscendingOrder, "51"), (Qt.SortOrder.DescendingOrder, "56")):
        header.setSortIndicator(0, order)
        settle(qtbot, window)
        browser.repaint()
        settle(qtbot, window)
        assert cell(browser, 0, 0) == expected
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    settle(qtbot, window)
    assert browser.model.ids(0, 23) == list(range(1, 25))


def test_selected_cases_are_exported_as_a_pack(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window = make(library=own)
    browser = browse(qtbot, window)
    select_rows(browser, 20, 22)
    out = tmp_path / "three.ecgpack"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    qtbot.mouseClick(browser.buttons["pack"], Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(PackDialog)
    assert dialog.cases.currentText() == "The 3 selected cases"
    dialog.accept()
    settle(qtbot, window)
    assert open_pack(out, "tiny").manifest.cases == 3


def test_only_the_pages_in_sight_are_loaded_and_few_are_kept(
    make: Callable, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "large"
    with Library.open(folder, "tiny", DIMENSION, create=True) as library:
        blank = np.zeros((12, 10), dtype=np.float32)
        ecgs = [Ecg(blank + np.float32(n / 100), 10.0, LEADS, patient=Patient(n % 90)) for n in range(10 * PAGE)]
        library.add([NewCase(f"n/{n}", ecg, Report(f"report {n}")) for n, ecg in enumerate(ecgs)])
    window = make(library=folder)
    browser = browse(qtbot, window)
    assert browser.model.rowCount() == 10 * PAGE
    assert browser.model.loaded <= 2 * PAGE
    browser.table.scrollToBottom()
    browser.table.viewport().repaint()
    settle(qtbot, window)
    assert cell(browser, 10 * PAGE - 1, 3) == f"report {10 * PAGE - 1}"
    assert browser.model.loaded <= 4 * PAGE
    monkeypatch.setattr(browsing, "PAGES_KEPT", 3)
    for row in range(0, 10 * PAGE, PAGE):
        browser.model.case(row)
        settle(qtbot, window)
    assert browser.model.loaded == 3 * PAGE
    browser.table.selectAll()
    assert len(browser.selected_ids()) == 10 * PAGE, "selecting needs no row loaded"
    assert browser.model.loaded <= 3 * PAGE
