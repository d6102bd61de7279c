"""A drawn page, a stand-in for the digitiser, and gestures for the tests of the digitising view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecgfinder.digitize import Corrections, Digitised
from ecgfinder.gui import pictures
from ecgfinder.gui.pictures import Picture
from ecgfinder.gui.views.digitising_dialog import DigitisingDialog
from ecgfinder.gui.views.main_window import MainWindow
from tests.bench.digitize_pages import render_page
from tests.digitize.conftest import plain
from tests.gui.conftest import beating_ecg, settle

_really_digitised = pictures.digitised


@cache
def _drawn_page() -> bytes:
    """A fast ECG on a clean 3x4+1 page."""
    ecg = beating_ecg(131, seed=40)
    times_s = np.arange(1000) / 100
    at_100_hz = [np.interp(times_s, np.arange(ecg.n_samples) / ecg.rate_hz, lead) for lead in ecg.signal_mv]
    return render_page(np.stack(at_100_hz).astype(np.float32), replace(plain(), dpi=100))


@cache
def found_on_it(path: Path) -> Digitised:
    return _really_digitised(pictures.open_picture(path), Corrections(), lambda: None)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as a picture file."""
    path = tmp_path_factory.mktemp("pages") / "page of today.jpg"
    path.write_bytes(_drawn_page())
    return path


class Desk:
    """Stands between view and digitiser: notes what is asked; answers with what was found on the untouched page."""

    def __init__(self, page: Path) -> None:
        self.asked: list[Corrections] = []
        self.answer: Callable[[], Digitised] = lambda: found_on_it(page)

    def digitised(self, picture: Picture, corrections: Corrections, between_steps: Callable[[], None]) -> Digitised:
        self.asked.append(corrections)
        between_steps()
        return self.answer()


@pytest.fixture
def desk(page: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """What the view asks of the digitiser."""
    desk = Desk(page)
    monkeypatch.setattr(pictures, "digitised", desk.digitised)
    return desk


@pytest.fixture
def open_page(window: MainWindow, qtbot: QtBot) -> Callable[[Path], DigitisingDialog]:
    """Opens a picture in the window; its digitising view, at rest."""

    def opened(path: Path) -> DigitisingDialog:
        window.open_ecg(path)
        qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=300_000)
        (dialog,) = window.findChildren(DigitisingDialog)
        rest(qtbot, window, dialog)
        return dialog

    return opened


@pytest.fixture
def view(desk: Desk, open_page: Callable[[Path], DigitisingDialog], page: Path) -> Iterator[DigitisingDialog]:
    """The digitising view on the page."""
    dialog = open_page(page)
    yield dialog
    dialog.leave()


def rest(qtbot: QtBot, window: MainWindow, dialog: DigitisingDialog) -> None:
    """Wait until nothing is digitised nor about to be."""
    qtbot.waitUntil(lambda: dialog.digitising.at_rest, timeout=300_000)
    settle(qtbot, window)


def drag(view: DigitisingDialog, start: QPoint, stop: QPoint) -> None:
    viewport = view.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + stop) / 2)
    QTest.mouseMove(viewport, stop)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=stop)


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left = Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier))


def corner(view: DigitisingDialog, number: int) -> QPoint:
    return view.view.mapFromScene(view.view.frame.handles[number].pos())
