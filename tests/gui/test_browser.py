"""The library as a table that never loads it whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Ecg, Patient, Report
from ecgfinder.gui.models.browsing import PAGE
from ecgfinder.gui.views.browser import Browser
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.library import Library, NewCase
from tests.gui.conftest import DIMENSION, kind_of, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def browse(qtbot: QtBot, window: MainWindow) -> Browser:
    window.commands["browse"].trigger()
    (browser,) = window.findChildren(Browser)
    settle(qtbot, window)
    browser.repaint()
    settle(qtbot, window)
    return browser


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


def test_deleting_asks_first_and_then_removes(make: Callable, qtbot: QtBot, filled_library: Path, tmp_path: Path):
    window = make(library=Path(shutil.copytree(filled_library, tmp_path / "own")))
    browser = browse(qtbot, window)
    browser.table.selectRow(3)
    qtbot.mouseClick(browser.delete_button, Qt.MouseButton.LeftButton)
    (box,) = browser.findChildren(QMessageBox)
    assert browser.model.rowCount() == 24
    next(button for button in box.buttons() if button.text() == "Delete").click()
    settle(qtbot, window)
    assert browser.model.rowCount() == 23
    assert "23 cases" in window.status.texts[1]


def test_only_the_pages_in_sight_are_loaded(make: Callable, qtbot: QtBot, tmp_path: Path):
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
