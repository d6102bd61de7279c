"""Changing the library with undo and redo; every step runs off the GUI thread, in the order it was asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ecgfinder.gui import edits
from ecgfinder.gui.edits import CaseContent
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark, tr

Work = Callable[[], Any]


class Editing(QObject):
    """The changes made to the open library since it was opened; `steps_changed` tells that others can be undone.

    A step that fails is told like every error, and ends what can be undone: the library is no longer as the steps
    before it left it.
    """

    steps_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder: object = None
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self._index_changed)
        session.library_opened.connect(self._library_opened)

    def _library_opened(self, info: object) -> None:
        folder = getattr(info, "folder", None)
        if folder != self._folder:
            self._folder = folder
            self._stack.clear()

    @property
    def undo_text(self) -> str:
        """What `undo` would take back; empty when there is nothing."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """What `redo` would do again; empty when there is nothing."""
        return self._stack.redoText()

    def _index_changed(self, _: int) -> None:
        self.steps_changed.emit()

    def read(self, case_id: int, done: Callable[[CaseContent], None]) -> None:
        """Bring what can be changed of a case."""
        library = self._session.library
        self._session.runner.start(
            mark("Loading the case"), lambda _: edits.read_content(library, case_id), lane="database", on_done=done
        )

    def change(self, case_id: int, before: CaseContent, report: str, tags: Sequence[str], notes: Sequence[str]) -> None:
        """Give a case other texts; nothing where they are the same."""
        library = self._session.library
        if (report, set(tags), tuple(notes)) == (before.report.text, set(before.tags), before.notes):
            return

        def write() -> None:
            edits.write_content(library, case_id, before.with_texts(report, tags, notes))

        self._push(tr("edit of a case"), write, lambda: edits.write_content(library, case_id, before))

    def tag(self, case_ids: Sequence[int], name: str) -> None:
        """Give cases a tag."""
        library, touched = self._session.library, list[int]()

        def tag() -> None:
            touched[:] = edits.tag(library, case_ids, name)

        text = tr("tag “{name}” on {n} cases", name=name, n=len(case_ids))
        self._push(text, tag, lambda: edits.untag(library, touched, name))

    def untag(self, case_ids: Sequence[int], name: str) -> None:
        """Take a tag from cases."""
        library, touched = self._session.library, list[int]()

        def untag() -> None:
            touched[:] = edits.untag(library, case_ids, name)

        text = tr("removal of tag “{name}” from {n} cases", name=name, n=len(case_ids))
        self._push(text, untag, lambda: edits.tag(library, touched, name))

    def delete(self, case_ids: Sequence[int]) -> None:
        """Remove cases from the library."""
        library, text = self._session.library, tr("deletion of {n} cases", n=len(case_ids))
        self._push(text, lambda: library.library.delete(case_ids), lambda: library.library.restore(case_ids))

    def undo(self) -> None:
        """Take the last change back."""
        self._stack.undo()

    def redo(self) -> None:
        """Make the change that was taken back last again."""
        self._stack.redo()

    def _push(self, text: str, do: Work, undo: Work) -> None:
        self._stack.push(
            _Step(text, lambda: self._run(text, do, tr("Done")), lambda: self._run(text, undo, tr("Undone")))
        )

    def _run(self, text: str, work: Work, verb: str) -> None:
        def done(_: object) -> None:
            self._session.told.emit(f"{verb}: {text}")
            self._session.refresh_library()

        self._session.runner.start(text, lambda _: work(), lane="database", on_done=done, on_failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._stack.clear()
        self._session.failed.emit(error)
        self._session.refresh_library()


class _Step(QUndoCommand):
    """One change; both ways only start the work."""

    def __init__(self, text: str, do: Work, undo: Work) -> None:
        super().__init__(text)
        self._do, self._undo = do, undo

    def redo(self) -> None:
        """Make the change; also called when it is pushed."""
        self._do()

    def undo(self) -> None:
        """Take it back."""
        self._undo()
