"""Report, tags and notes of a case, and saved searches."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog
from pytestqt.qtbot import QtBot

from ecgfinder.gui.views.case_editor import CaseEditor
from ecgfinder.gui.views.filter_dialog import FilterDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.menus import SavedSearchesDialog
from ecgfinder.gui.views.palette import CommandPalette
from ecgfinder.library import Filter, Library
from tests.gui.conftest import DIMENSION, beating_ecg, kind_of, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def own(make: Callable, qtbot: QtBot, filled_library: Path, tmp_path: Path) -> MainWindow:
    """A window on a library that may change, with an answer."""
    window = make(library=Path(shutil.copytree(filled_library, tmp_path / "own")))
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    return window


def edit(qtbot: QtBot, window: MainWindow) -> CaseEditor:
    window.commands["edit case"].trigger()
    editor = window.findChildren(CaseEditor)[-1]
    settle(qtbot, window)
    return editor


def save(qtbot: QtBot, window: MainWindow, editor: CaseEditor) -> None:
    button = editor.buttons.button(QDialogButtonBox.StandardButton.Save)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def stored(window: MainWindow, case_id: int) -> tuple[str, tuple[str, ...], list[str]]:
    with Library.open(window.session.info.folder, "tiny", DIMENSION) as library:
        case = library.case(case_id)
        return case.report.text, case.tags, [note.text for note in library.annotations.notes(case_id)]


def test_edited_report_tags_and_notes_are_kept_shown_undone_and_redone(own: MainWindow, qtbot: QtBot):
    own.case_list.pick(3)
    settle(qtbot, own)
    case_id = own.session.chosen.case.case_id
    editor = edit(qtbot, own)
    assert editor.report.toPlainText() == "sinustachykardie"
    editor.report.setPlainText("vorhofflimmern")
    editor.tags.setText("teaching, rare ,teaching")
    qtbot.keyClicks(editor.note, "look at V1")
    qtbot.keyClick(editor.note, Qt.Key.Key_Return)
    save(qtbot, own, editor)
    after = ("vorhofflimmern", ("rare", "teaching"), ["look at V1"])
    assert stored(own, case_id) == after
    assert own.session.chosen.case.case_id == case_id, "the case stays chosen"
    assert "atrial fibrillation" in own.report.toPlainText()
    assert "teaching" in own.report.toPlainText()
    own.commands["undo edit"].trigger()
    settle(qtbot, own)
    assert stored(own, case_id) == ("sinustachykardie", (), [])
    assert "sinus tachycardia" in own.report.toPlainText()
    own.commands["redo edit"].trigger()
    settle(qtbot, own)
    assert stored(own, case_id) == after


def test_saving_without_a_change_is_no_step(own: MainWindow, qtbot: QtBot):
    save(qtbot, own, edit(qtbot, own))
    assert not own.commands["undo edit"].isEnabled()


def test_notes_can_be_changed_and_taken_away(own: MainWindow, qtbot: QtBot):
    case_id = own.session.chosen.case.case_id
    editor = edit(qtbot, own)
    for text in ("first", "second"):
        qtbot.keyClicks(editor.note, text)
        qtbot.keyClick(editor.note, Qt.Key.Key_Return)
        assert editor.isVisible(), "Enter belongs to the note"
    save(qtbot, own, editor)
    editor = edit(qtbot, own)
    editor.notes.item(0).setText("changed")
    editor.notes.setCurrentRow(1)
    editor.notes.setFocus()
    qtbot.keyClick(editor.notes, Qt.Key.Key_Delete)
    save(qtbot, own, editor)
    assert stored(own, case_id)[2] == ["changed"]


def test_deleted_case_leaves_the_answer_and_comes_back_by_undo(own: MainWindow, qtbot: QtBot):
    gone = own.session.chosen.case.case_id
    own.commands["delete case"].trigger()
    settle(qtbot, own)
    assert gone not in {hit.case.case_id for hit in own.cases.hits}
    assert "23 cases" in own.status.texts[1]
    assert own.commands["undo edit"].text() == "Undo: deletion of 1 case"
    own.commands["undo edit"].trigger()
    settle(qtbot, own)
    assert own.cases.hits[0].case.case_id == gone


def test_step_that_fails_is_told_and_ends_what_can_be_undone(
    own: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    own.librarian.editing.tag([1, 2], "one")
    settle(qtbot, own)
    with Library.open(own.session.info.folder, "tiny", DIMENSION) as other:
        other.delete([5])
    own.librarian.editing.tag([5], "two")
    settle(qtbot, own)
    assert "no such case" in own.message.text
    assert not own.commands["undo edit"].isEnabled()


def test_opening_another_library_forgets_the_steps(own: MainWindow, qtbot: QtBot, filled_library: Path):
    own.librarian.editing.tag([1], "one")
    settle(qtbot, own)
    assert own.commands["undo edit"].isEnabled()
    own.session.open_library(filled_library)
    settle(qtbot, own)
    assert not own.commands["undo edit"].isEnabled()


def test_saved_search_is_asked_again_from_menu_and_palette_also_after_a_restart(
    own: MainWindow, qtbot: QtBot, make: Callable, monkeypatch: pytest.MonkeyPatch
):
    dialog = FilterDialog(own.session, own)
    dialog.sex.setCurrentIndex(1)
    dialog.accept()
    own.search_bar.box.setText("bradycardia")
    own.search_bar._ask()
    settle(qtbot, own)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("slow women", True))
    own.commands["save search"].trigger()
    settle(qtbot, own)
    folder = own.session.info.folder
    own.close()

    window = make(library=folder)
    (action,) = window.menus.saved_actions
    assert action.text() == "slow women"
    palette = CommandPalette(window.commands, window, window.menus.saved_actions)
    qtbot.keyClicks(palette.box, "slow wom")
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.session.question.text == "bradycardia"
    assert window.session.question.where == Filter(sex="F")
    assert {kind_of(hit.case.codes) for hit in window.cases.hits[:3]} == {"slow"}
    assert {hit.case.patient.sex for hit in window.cases.hits} == {"F"}


def test_saved_search_with_a_case_asks_with_that_case(own: MainWindow, qtbot: QtBot):
    own.commands["like this"].trigger()
    settle(qtbot, own)
    excluded = own.session.question.exclude_cases
    own.menus.saved.save("like that one")
    settle(qtbot, own)
    own.session.ask_for(beating_ecg(46, seed=41), "slow")
    settle(qtbot, own)
    own.menus.saved_actions[0].trigger()
    settle(qtbot, own)
    assert own.session.question.exclude_cases == excluded
    assert kind_of(own.cases.hits[0].case.codes) == "fast"


def test_saved_searches_are_renamed_and_removed(own: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    for name in ("a", "b"):
        own.menus.saved.save(name)
    settle(qtbot, own)
    dialog = SavedSearchesDialog(own.menus.saved, own)
    for new, names in (("b", ["a", "b"]), ("c", ["b", "c"])):
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, new=new, **__: (new, True))
        dialog.list.setCurrentRow(0)
        qtbot.mouseClick(dialog.buttons["rename"], Qt.MouseButton.LeftButton)
        settle(qtbot, own)
        assert [saved.name for saved in own.menus.saved.items] == names
    assert "taken" in own.message.text
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.buttons["remove"], Qt.MouseButton.LeftButton)
    settle(qtbot, own)
    assert [action.text() for action in own.menus.saved_actions] == ["c"]
