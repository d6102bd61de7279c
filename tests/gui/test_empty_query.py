"""What stands in the query's place before there is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ecgfinder.gui.views.main_window import MainWindow
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
LEFT = Qt.MouseButton.LeftButton


def test_before_the_first_ecg_a_file_an_example_and_recent_ones_are_offered(
    make: Callable, qtbot: QtBot, fast_file: Path, monkeypatch: pytest.MonkeyPatch
):
    window = make(recent_files=[str(fast_file), "/gone/other.hea"])
    empty = window.empty_query
    assert empty.isVisible()
    assert not window.query_pane.paper.isVisible()
    assert not window.encoded.isVisible(), "there is nothing to encode"
    assert [button.accessibleName() for button in empty.recent] == ["fast.hea", "other.hea"]
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (asked.append("asked"), ("", ""))[1])
    qtbot.mouseClick(empty.opener, LEFT)
    assert asked
    qtbot.mouseClick(empty.recent[0], LEFT)
    settle(qtbot, window)
    assert not empty.isVisible()
    assert window.session.question.title == "fast.hea"
    assert window.query_pane.paper.hasFocus(), "keys work on the paper at once"
    assert window.encoded.isVisible()


def test_example_is_opened_and_searched(window: MainWindow, qtbot: QtBot):
    qtbot.mouseClick(window.empty_query.sample, LEFT)
    settle(qtbot, window)
    assert window.query_pane.paper.badge == "SYNTHETIC"
    assert len(window.cases.hits) == 20


def test_words_alone_leave_the_place_open_and_the_box_keeps_the_focus(window: MainWindow, qtbot: QtBot):
    window.commands["search"].trigger()
    qtbot.keyClicks(window.search_bar.box, "bradycardia")
    qtbot.keyClick(window.search_bar.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.cases.hits
    assert window.empty_query.isVisible()
    assert window.search_bar.box.hasFocus()


def test_another_query_in_the_grid_does_not_bring_the_measurement_strip_back(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    assert window.query_pane.strip.isVisible()
    window.commands["grid"].trigger()
    settle(qtbot, window)
    window.session.ask_for(beating_ecg(46, seed=41), "slow")
    settle(qtbot, window)
    assert not window.query_pane.strip.isVisible()
