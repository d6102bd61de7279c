"""The tour of three steps and the log window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from ecgfinder.gui import app, preferences
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.views.first_steps import STEPS, FirstSteps
from ecgfinder.gui.views.log_window import LogWindow
from ecgfinder.gui.views.main_window import MainWindow
from tests.gui.conftest import settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def card(window: MainWindow) -> FirstSteps:
    """The card of the first step, in a window that has the focus."""
    window.activateWindow()
    window.commands["tour"].trigger()
    return window.findChild(FirstSteps)


def test_tour_goes_by_enter_through_three_parts_and_ends(window: MainWindow, card: FirstSteps, qtbot: QtBot):
    seen = []
    for part in (window.query_pane, window.case_list, window.case_pane):
        seen.append(card.title)
        middle = card.geometry().center()
        assert part.rect().contains(part.mapFrom(window, middle)), "the card lies over the part it is about"
        assert window.rect().contains(card.geometry())
        if part is window.case_pane:
            with qtbot.waitSignal(card.ended):
                qtbot.keyClick(card, Qt.Key.Key_Return)
        else:
            qtbot.keyClick(card, Qt.Key.Key_Return)
    assert seen == [title for title, _ in STEPS]
    qtbot.waitUntil(
        lambda: not window.findChildren(QFrame, "TourCard") and not window.findChildren(QFrame, "TourFrame")
    )


def test_esc_ends_the_tour_and_no_search(window: MainWindow, card: FirstSteps, qtbot: QtBot):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.next)
    with qtbot.waitSignal(card.ended):
        qtbot.keyClick(card.next, Qt.Key.Key_Escape)
    assert window.preferences.knows_first_steps


def test_space_presses_the_cards_button_and_compares_nothing(window: MainWindow, card: FirstSteps, qtbot: QtBot):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.next)
    qtbot.keyClick(card.next, Qt.Key.Key_Space)
    assert card.title == STEPS[1][0]
    assert not window.commands["compare"].isChecked()
    card.end()


@pytest.mark.parametrize(("known", "shown"), [(False, 1), (True, 0)])
def test_tour_is_shown_on_the_first_start_alone(
    make: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, known: bool, shown: int
):
    window = make()
    shows = []
    monkeypatch.setattr(window, "show_first_steps", lambda: shows.append(window))
    monkeypatch.setattr(app, "make_window", lambda *_: window)
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr(app, "start_log", lambda _: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    folder = preferences.config_folder()
    preferences.save(Preferences(knows_first_steps=known), folder)
    app.run(library=window.session.library.library.folder)
    assert len(shows) == shown


def test_log_window_shows_the_end_of_the_log(window: MainWindow, qtbot: QtBot):
    preferences.log_file().write_text("x" * 300_000 + "\nthe last line", encoding="utf-8")
    log = LogWindow(window.session.runner, window)
    qtbot.addWidget(log)
    settle(qtbot, window)
    assert log.text.toPlainText().endswith("the last line")
    assert len(log.text.toPlainText()) <= 200_000


def test_log_window_says_that_nothing_went_wrong(window: MainWindow, qtbot: QtBot):
    log = LogWindow(window.session.runner, window)
    qtbot.addWidget(log)
    settle(qtbot, window)
    assert log.text.toPlainText() == ""
    assert "Nothing went wrong" in log.text.placeholderText()
