"""What was open is open again after a crash, and only then."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecgfinder.gui import app
from ecgfinder.gui.models.keeping import FILE, LOCK, Keeper, load
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.library import Filter
from tests.gui.conftest import kind_of, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def keeper_of(window: MainWindow, folder: Path) -> Keeper:
    return Keeper(window.session, window.paper, window.preferences, folder, window)


def crash(keeper: Keeper) -> None:
    """What a kill leaves: the file, and a lock that nobody holds."""
    keeper._lock.unlock()
    keeper._delay.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config"


def test_ecg_words_filters_library_and_layout_come_back_after_a_crash(
    make: Callable, qtbot: QtBot, folder: Path, filled_library: Path, fast_file: Path
):
    window = make(library=None)
    keeper = keeper_of(window, folder)
    app.begin(window, keeper, None, filled_library)
    settle(qtbot, window)
    window.open_ecg(fast_file)
    settle(qtbot, window)
    window.session.ask(
        replace(window.session.question, text="sinus tachycardia", text_weight=0.3, where=Filter(sex="F"))
    )
    window.paper.update(layout="6x2")
    qtbot.waitUntil(lambda: (folder / FILE).exists() and "tachycardia" in (folder / FILE).read_text())
    settle(qtbot, window)
    assert json.loads((folder / "preferences.json").read_text())["layout"] == "6x2"
    crash(keeper)

    other = make(library=None)
    said: list[str] = []  # in passing: on a busy machine it may be gone when all is open again
    other.session.told.connect(lambda _: said.append(other.status.texts[2]))
    app.begin(other, keeper_of(other, folder), None, None)
    settle(qtbot, other)
    question = other.session.question
    assert (question.title, question.text, question.text_weight) == ("fast.hea", "sinus tachycardia", 0.3)
    assert question.where == Filter(sex="F")
    assert other.session.info.folder == filled_library
    assert {kind_of(hit.case.codes) for hit in other.cases.hits[:3]} == {"fast"}
    assert "open again" in said[0]
    assert other.search_bar.box.text() == "sinus tachycardia"


def test_nothing_of_the_patient_is_kept(make: Callable, qtbot: QtBot, folder: Path, fast_file: Path):
    window = make()
    keeper = keeper_of(window, folder)
    keeper.begin()
    window.open_ecg(fast_file)
    settle(qtbot, window)
    keeper.write()
    settle(qtbot, window)
    kept = json.loads((folder / FILE).read_text())
    assert set(kept) == {"ecg", "library", "query", "where"}
    assert set(kept["query"]) <= {"text", "text_weight", "k", "case_id"}
    keeper.end()


def test_proper_end_leaves_nothing_to_restore(make: Callable, qtbot: QtBot, folder: Path, fast_file: Path):
    window = make()
    keeper = keeper_of(window, folder)
    window.closing.connect(keeper.end)
    keeper.begin()
    window.open_ecg(fast_file)
    settle(qtbot, window)
    keeper.write()
    settle(qtbot, window)
    assert load(folder / FILE).ecg == fast_file
    window.close()
    assert not (folder / FILE).exists()
    assert not (folder / LOCK).exists()


def test_second_program_restores_nothing_while_the_first_is_at_work(make: Callable, folder: Path, qtbot: QtBot):
    first = make()
    keeper = keeper_of(first, folder)
    assert keeper.begin() is None
    keeper.write()
    settle(qtbot, first)
    second = keeper_of(make(), folder)
    assert second.begin() is None
    second.end()
    assert (folder / FILE).exists(), "the first one's session is left alone"
    keeper.end()


def test_asked_for_file_wins_over_what_was_open(
    make: Callable, qtbot: QtBot, folder: Path, filled_library: Path, fast_file: Path, tmp_path: Path
):
    folder.mkdir()
    kept = {"ecg": str(tmp_path / "gone.hea"), "library": "", "query": {"text": "old"}, "where": None}
    (folder / FILE).write_text(json.dumps(kept))
    window = make(library=None)
    keeper = keeper_of(window, folder)
    app.begin(window, keeper, fast_file, filled_library)
    settle(qtbot, window)
    assert (window.session.question.title, window.session.question.text) == ("fast.hea", "")
    keeper.end()


@pytest.mark.parametrize("content", ["", "[]", "null", '{"ecg": 3}', '{"ecg": "", "library": "", "query": 7}'])
def test_damaged_file_is_no_obstacle(tmp_path: Path, content: str):
    (tmp_path / FILE).write_text(content)
    assert load(tmp_path / FILE) is None
