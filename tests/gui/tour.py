"""Goes through the whole window: opens every dialog that a command opens, and names what is shown on every widget."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecgfinder.gui.views.main_window import MainWindow
from tests.gui.conftest import settle

LEFT_OUT = ("quit", "print", "paste", "delete case")
"""Commands that end the program, change the library or open a dialog of Qt's own."""


def no_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for a file, a folder or a line of text is told that the user gave up."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args, **_named: ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args, **_named: ""))
    for name in ("getText", "getItem", "getInt", "getMultiLineText"):
        monkeypatch.setattr(QInputDialog, name, staticmethod(lambda *_args, **_named: ("", False)))
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.show() or 0)
    for name in ("question", "information", "warning", "critical"):
        monkeypatch.setattr(QMessageBox, name, staticmethod(lambda *_args: QMessageBox.StandardButton.Cancel))


def open_ecg(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Search with an ECG, so that most commands can be used."""
    window.open_ecg(path)
    settle(qtbot, window)


def dialogs(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each dialog that a command opens, with the command's name; it is closed when the next is asked for."""
    for name, action in list(window.commands.actions.items()):
        if name in LEFT_OUT or not action.isEnabled():
            continue
        before = set(QApplication.topLevelWidgets())
        action.trigger()
        settle(qtbot, window)
        for opened in [widget for widget in QApplication.topLevelWidgets() if widget not in before]:
            if opened.isVisible() and opened.isWindow() and not isinstance(opened, QMenu):
                qtbot.wait(30)  # the layout follows the texts
                yield name, opened
                opened.close()
                opened.deleteLater()
        if action.isCheckable() and action.isChecked():
            action.trigger()
        settle(qtbot, window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def widgets(root: QWidget) -> list[QWidget]:
    """The widget and all in it, without the inner parts of Qt's own widgets and without other windows."""
    children = root.findChildren(QWidget)
    return [root, *(it for it in children if it.window() is root.window() and not it.objectName().startswith("qt_"))]


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a user reads or hears of a window: where it stands, and the text."""
    if root.windowTitle():
        yield "windowTitle", root.windowTitle()
    for widget in widgets(root):
        place = type(widget).__name__
        for kind in ("toolTip", "accessibleName", "accessibleDescription", "placeholderText", "specialValueText"):
            text = getattr(widget, kind, str)()
            if text:
                yield f"{place}.{kind}", text
        yield from ((place, text) for text in _shown(widget) if text)
        for action in widget.actions():
            yield from _of_action(action)


def _shown(widget: Any) -> list[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QComboBox):
        return [widget.itemText(row) for row in range(widget.count())]
    if isinstance(widget, QGroupBox | QMenu):
        return [widget.title()]
    if isinstance(widget, QTabWidget):
        return [widget.tabText(row) for row in range(widget.count())]
    if isinstance(widget, QSpinBox):
        return [widget.prefix(), widget.suffix()]
    return []


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    for text in (action.text(), action.toolTip()):
        if text:
            yield "QAction", text


def is_typed(widget: QWidget) -> bool:
    """Whether the widget holds what the user types."""
    return isinstance(widget, QLineEdit | QPlainTextEdit)
