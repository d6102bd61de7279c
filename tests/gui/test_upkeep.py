"""The Library menu: every job says how far it is and what came of it, and leaves all whole."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from ecgfinder.gui import upkeep
from ecgfinder.gui.models.jobs import Control, Job, Outcome
from ecgfinder.gui.services import LibraryService
from ecgfinder.gui.tasks import CancelledError
from ecgfinder.gui.views.job_dialog import JobDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.pack_dialog import PackDialog
from ecgfinder.gui.views.passphrase_dialog import NewPassphraseDialog
from ecgfinder.library import Library, NewCase
from ecgfinder.library.packs import export_pack
from tests.gui.conftest import DIMENSION, TinyEmbedder, beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def own(filled_library: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(filled_library, tmp_path / "own"))


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable:
    """Answers the next file dialogs with these paths."""

    def answer(*paths: Path) -> None:
        left = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: left.pop(0))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (left.pop(0), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (left.pop(0), ""))

    return answer


def outcome(qtbot: QtBot, window: MainWindow) -> str:
    """What the newest job dialog says in the end."""
    settle(qtbot, window)
    dialog = window.findChildren(JobDialog)[-1]
    assert dialog.isVisible()
    assert dialog.bar.isHidden()
    return dialog.told.text()


def count(folder: Path) -> int:
    with Library.open(folder, "tiny", DIMENSION) as library:
        return library.count


def test_checking_a_sound_library_says_so(make: Callable, qtbot: QtBot, own: Path):
    window = make(library=own)
    window.commands["verify"].trigger()
    assert outcome(qtbot, window) == "24 cases were checked. All is well."


def test_checking_lists_every_problem(make: Callable, qtbot: QtBot, own: Path):
    with Library.open(own, "tiny", DIMENSION) as library, library.store.writing():
        library.store.write("UPDATE recordings SET sha256 = ? WHERE case_id IN (3, 5)", (b"x" * 32,))
    window = make(library=own)
    window.commands["verify"].trigger()
    assert outcome(qtbot, window) == "24 cases were checked. 2 problems were found."
    details = window.findChildren(JobDialog)[-1].details
    assert details.isVisible()
    assert [line.split(":")[0] for line in details.toPlainText().splitlines()] == ["case 3", "case 5"]


def test_backup_is_made_while_in_use_and_restored_elsewhere(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, choose: Callable
):
    window = make(library=own)
    choose(tmp_path / "saved")
    window.commands["backup"].trigger()
    assert outcome(qtbot, window) == f"24 cases are backed up in {tmp_path / 'saved'}"
    window.librarian.editing.delete([1, 2, 3])
    settle(qtbot, window)
    choose(tmp_path / "saved", tmp_path / "back")
    window.commands["restore"].trigger()
    assert outcome(qtbot, window) == f"24 cases were restored into {tmp_path / 'back'}"
    settle(qtbot, window)
    assert window.session.info.folder == tmp_path / "back"
    assert "24 cases" in window.status.texts[1]
    assert count(own) == 21, "the library in use is not overwritten"


def test_backup_into_a_folder_with_a_library_is_refused_with_a_sentence(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, choose: Callable
):
    window = make(library=own)
    choose(own)
    window.commands["backup"].trigger()
    assert "there is a library already" in outcome(qtbot, window)


def test_damaged_backup_is_not_restored(window: MainWindow, qtbot: QtBot, own: Path, tmp_path: Path, choose: Callable):
    with Library.open(own, "tiny", DIMENSION) as library, library.store.writing():
        library.store.write("UPDATE recordings SET sha256 = ? WHERE case_id = 3", (b"x" * 32,))
    choose(own, tmp_path / "back")
    window.commands["restore"].trigger()
    assert "the backup is damaged: case 3" in outcome(qtbot, window)
    assert not (tmp_path / "back").exists()


def test_cases_of_another_library_are_taken_over_once(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, choose: Callable
):
    embedder = TinyEmbedder()
    with Library.open(tmp_path / "other", "tiny", DIMENSION, create=True) as other:
        ecgs = [beating_ecg(150 + n, seed=60 + n) for n in range(3)]
        other.add([NewCase(f"other/{n}", ecg, vector=embedder.embed_ecgs([ecg])[0]) for n, ecg in enumerate(ecgs)])
    window = make(library=own)
    for expected in ("3 added, 0 already there, 0 rejected.", "0 added, 3 already there, 0 rejected."):
        choose(tmp_path / "other")
        window.commands["merge"].trigger()
        assert outcome(qtbot, window) == expected
    assert "27 cases" in window.status.texts[1]
    choose(own)
    window.commands["merge"].trigger()
    assert "open library itself" in outcome(qtbot, window)


def test_found_cases_travel_in_a_sealed_pack(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, choose: Callable, monkeypatch: pytest.MonkeyPatch
):
    window = make(library=own)
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    window.commands["export pack"].trigger()
    (dialog,) = window.findChildren(PackDialog)
    assert [dialog.cases.itemText(row) for row in range(dialog.cases.count())] == [
        "The 20 similar cases", "All 24 cases"
    ]  # fmt: skip
    dialog.passphrase.setText("größer als 3 Hunde")
    dialog.accept()
    assert dialog.isVisible(), "the second passphrase is missing"
    dialog.again.setText("größer als 3 Hunde")
    choose(tmp_path / "some.ecgpack")
    dialog.accept()
    assert outcome(qtbot, window) == f"20 cases were written to {tmp_path / 'some.ecgpack'}"

    window.session.open_library(tmp_path / "new", create=True)
    settle(qtbot, window)
    for word, said in (("wrong", "passphrase is wrong"), ("größer als 3 Hunde", "20 added, 0 already there")):
        choose(tmp_path / "some.ecgpack")
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, word=word: (word, True))
        window.commands["import pack"].trigger()
        settle(qtbot, window)
        assert said in outcome(qtbot, window)
    assert "20 cases" in window.status.texts[1]


def test_new_library_is_made_empty_and_remembered(make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, choose):
    window = make(library=own)
    choose(tmp_path / "fresh")
    window.commands["new library"].trigger()
    settle(qtbot, window)
    assert "fresh, 0 cases" in window.status.texts[1]
    assert window.preferences.recent_libraries == [str(tmp_path / "fresh"), str(own)]


def test_library_on_a_server_that_does_not_answer_gives_a_sentence_and_the_old_one_stays(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    pytest.importorskip("psycopg")
    url = "postgresql://nobody:secret@127.0.0.1:9/none"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (url, True))
    window.commands["server"].trigger()
    settle(qtbot, window)
    assert "127.0.0.1" in window.message.text
    assert "secret" not in window.message.text
    assert "24 cases" in window.status.texts[1]


@pytest.mark.parametrize("name", ["backup", "export_pack"])
def test_work_that_is_cancelled_leaves_nothing_behind(own: Path, tmp_path: Path, name: str):
    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    service, out = LibraryService(TinyEmbedder), tmp_path / "out" / "copy"
    service.open(own)
    with pytest.raises(CancelledError):
        upkeep.backup(service, out, stop) if name == "backup" else upkeep.export_pack(service, None, out, stop)
    service.close()
    assert not list(tmp_path.glob("out/**/*.*"))


def test_dropped_case_pack_is_taken_over(make: Callable, qtbot: QtBot, own: Path, tmp_path: Path):
    with Library.open(own, "tiny", DIMENSION) as library:
        export_pack(library, [1, 2, 3], tmp_path / "three.ecgpack")
    window = make(library=own)
    window.session.open_library(tmp_path / "new", create=True)
    settle(qtbot, window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "three.ecgpack"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    settle(qtbot, window)
    assert outcome(qtbot, window).startswith("3 added")


def test_cancelled_job_ends_and_says_so(window: MainWindow, qtbot: QtBot):
    reached = threading.Event()

    def work(control: Control) -> Outcome:
        ends = time.monotonic() + 30
        while time.monotonic() < ends:
            reached.set()
            control.tell(1, 2)
        return Outcome("never")

    dialog = JobDialog(Job(window.session.runner, "Long work", work), window)
    dialog.start()
    assert reached.wait(5)
    dialog._job.cancel()
    settle(qtbot, window)
    assert dialog.told.text() == "Cancelled. Nothing was changed."


def test_paused_job_waits_and_goes_on(window: MainWindow, qtbot: QtBot):
    steps = []

    def work(control: Control) -> Outcome:
        for step in range(300):
            control.tell(step, 300)
            steps.append(step)
            threading.Event().wait(0.001)
        return Outcome("done")

    dialog = JobDialog(Job(window.session.runner, "Long work", work), window)
    dialog.start()
    qtbot.waitUntil(lambda: len(steps) > 3)
    qtbot.mouseClick(dialog.pause_button, Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    held = len(steps)
    qtbot.wait(200)
    assert len(steps) == held < 300
    qtbot.mouseClick(dialog.pause_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert len(steps) == 300
    assert dialog.told.text() == "done"


def test_encrypted_library_is_made_in_the_window_and_opened_again_with_its_passphrase_alone(
    make: Callable, qtbot: QtBot, choose: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pytest.importorskip("sqlcipher3")
    window = make()
    folder = tmp_path / "sealed"
    folder.mkdir()
    choose(folder)
    window.commands["new encrypted"].trigger()
    (dialog,) = window.findChildren(NewPassphraseDialog)
    for first, again in (("short", "short"), ("correct horse", "correct house")):
        dialog.first.setText(first)
        dialog.again.setText(again)
        dialog.accept()
        assert dialog.told.isVisible()
    dialog.again.setText("correct horse")
    dialog.accept()
    settle(qtbot, window)
    assert window.session.info.folder == folder
    window.session.ask_for(beating_ecg(75, seed=1), "query")
    window.session.add_query("vorhofflimmern", {})
    settle(qtbot, window)
    window.close()
    assert b"SQLite format 3" not in (folder / "library.db").read_bytes()[:16]
    assert all(b"vorhofflimmern" not in file.read_bytes() for file in folder.iterdir())

    asked: list[str] = []

    def answer(*arguments: object) -> tuple[str, bool]:
        asked.append(str(arguments[1]))
        return ["wrong horse", "correct horse"][len(asked) - 1], True

    monkeypatch.setattr(QInputDialog, "getText", answer)
    window = make()
    window.session.open_library(folder)
    settle(qtbot, window)
    assert "the passphrase is wrong" in window.message.text
    window.session.open_library(folder)
    settle(qtbot, window)
    assert asked == ["Encrypted library: sealed"] * 2
    assert window.session.info.cases == 1
