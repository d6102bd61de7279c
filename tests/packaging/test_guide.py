"""Help opens the built guide inside the program; no link leads out of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from ecgfinder.gui.views import guide as room

pytestmark = pytest.mark.gui


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "index.html").write_text('<h1>First</h1><a href="second.html">on</a>')
    (tmp_path / "second.html").write_text("<h1>Second</h1>")
    monkeypatch.setattr(room, "asset_path", lambda kind, folder, name: tmp_path / name)
    return tmp_path


def test_a_link_to_another_page_is_followed(pages: Path, qtbot: QtBot) -> None:
    shown = room.Guide()
    qtbot.addWidget(shown)
    assert "First" in shown.browser.toPlainText()
    shown.browser.anchorClicked.emit(QUrl("second.html"))
    assert "Second" in shown.browser.toPlainText()


def test_an_address_in_the_network_is_shown_and_not_opened(pages: Path, qtbot: QtBot) -> None:
    shown = room.Guide()
    qtbot.addWidget(shown)
    shown.browser.anchorClicked.emit(QUrl("https://doi.org/10.13026/x4td-x982"))
    assert "First" in shown.browser.toPlainText()
    assert shown.windowTitle() == "https://doi.org/10.13026/x4td-x982"


def test_where_it_is_not_built_it_says_how(pages: Path, qtbot: QtBot) -> None:
    (pages / "index.html").unlink()
    shown = room.Guide()
    qtbot.addWidget(shown)
    assert "build_docs.py" in shown.browser.toPlainText()
