"""Works out, while it is looked at, what of the query makes the chosen case similar."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import part_of, start_of
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.relevance import Relevance, occlude
from ecgfinder.gui.tasks import Progress
from ecgfinder.gui.translate import mark

_NAME = mark("Asking why")


class Explaining(QObject):
    """Follows the session's chosen case while active; `changed` carries a Relevance or None."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._active = False
        session.case_chosen.connect(lambda _: self.changed.emit(None))
        session.case_shown.connect(lambda _: self._work_out())

    def set_active(self, on: bool) -> None:
        """Begin to explain, or stop."""
        self._active = on
        self.changed.emit(None)
        self._session.runner.cancel(_NAME)
        self._work_out()

    def _work_out(self) -> None:
        question, case = self._session.question, self._session.case_ecg
        query = question.ecg
        if not self._active or query is None or case is None:
            return
        library = self._session.library

        def work(progress: Progress) -> Relevance:
            found = occlude(library.embedder, part_of(query, question.region), case, progress.report)
            return replace(found, start_s=start_of(query, question.region))

        self._session.runner.start(_NAME, work, lane="model", on_done=self.changed.emit, supersedes=_NAME)
