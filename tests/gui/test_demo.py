"""The shipped demo library is read, never written."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecgfinder.gui import demo
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def shipped(filled_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library in the place of the shipped one."""
    folder = tmp_path / "program" / "demo"
    shutil.copytree(filled_library, folder)
    monkeypatch.setattr(demo, "demo_library", lambda: folder)
    return folder


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_stars_on_the_demo_library_are_kept_by_the_user_and_not_written_into_the_program(
    make: Callable, qtbot: QtBot, shipped: Path
):
    before = contents(shipped)
    window = make(library=shipped)
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_S)
    settle(qtbot, window)
    starred = window.cases.starred
    window.close()
    assert len(starred) == 1
    assert contents(shipped) == before
    assert make(library=shipped).cases.starred == starred


def test_demo_library_is_not_remembered_as_the_users_own(make: Callable, shipped: Path):
    window = make(library=shipped)
    assert window.preferences.last_library == ""
    assert window.status.texts[1] == "Library: demo, 24 cases"


def test_another_version_of_the_demo_library_has_a_copy_of_its_own(make: Callable, qtbot: QtBot, shipped: Path):
    window = make(library=shipped)
    first = window.session.info.folder
    with (shipped / "library.db").open("ab") as file:
        file.write(bytes(4096))
    assert demo.own_copy(shipped) != first


def test_demo_library_is_read_in_place_where_no_copy_can_be_made(
    make: Callable, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "blocked").write_text("")
    monkeypatch.setattr(demo, "data_folder", lambda: tmp_path / "blocked")
    assert make(library=shipped).session.info.folder == shipped
