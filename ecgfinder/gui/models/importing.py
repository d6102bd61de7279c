"""An import under way: its progress, its end, what was rejected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ecgfinder.gui.models.session import Session
from ecgfinder.gui.services import LibraryService
from ecgfinder.gui.tasks import Progress, Task
from ecgfinder.gui.translate import mark, tr

if TYPE_CHECKING:
    from ecgfinder.library.importers import ImportProgress


class Importing(QObject):
    """Starts and stops an import into the session's library; what was imported stays after a stop."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = False
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._task is not None

    def start(self, paths: list[Path], *, dry_run: bool) -> None:
        """Import files and folders."""
        self._stop = False
        library: LibraryService = self._session.library
        self._session.runner.progressed.connect(self._told)

        def work(progress: Progress) -> list[ImportProgress]:
            def tell(state: ImportProgress) -> None:
                progress.report(state.done, state.total, pace_text(state))

            return library.import_from(
                paths, dry_run=dry_run, tell=tell, cancelled=lambda: self._stop or progress.cancelled
            )

        self._task = self._session.runner.start(
            IMPORT, work, lane="import", on_done=self._done, on_failed=self._failed, supersedes=IMPORT
        )

    def stop(self) -> None:
        """Stop after the batch under way."""
        self._stop = True

    def _told(self, name: str, done: int, total: int, text: str) -> None:
        if name == IMPORT:
            self.progressed.emit(done, total, text)

    def _done(self, summaries: list[ImportProgress]) -> None:
        self._end()
        self.finished.emit(summaries)
        self._session.refresh_library()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)
        self._session.refresh_library()

    def _end(self) -> None:
        self._task = None
        self._session.runner.progressed.disconnect(self._told)


IMPORT = mark("Importing")


def pace_text(state: ImportProgress) -> str:
    """How far and how fast, such as "640 of 21,799 records, 62/s, 341 s left"."""
    left = "" if state.left_s is None else tr(", {seconds} s left", seconds=round(state.left_s))
    pace = f"{state.records_per_s:.0f}"
    return tr("{done} of {total} records, {pace}/s", done=state.done, total=state.total, pace=pace) + left


def summary_text(summaries: list[ImportProgress], *, dry_run: bool) -> str:
    """What became of all records, in a sentence."""
    added, known = sum(it.added for it in summaries), sum(it.duplicates for it in summaries)
    rejected = sum(len(it.rejected) for it in summaries)
    counts = {"added": added, "known": known, "rejected": rejected}
    told = (
        tr("{added} could be added, {known} already there, {rejected} rejected.", **counts)
        if dry_run
        else tr("{added} added, {known} already there, {rejected} rejected.", **counts)
    )
    if any(it.cancelled for it in summaries):
        told += " " + tr("The import was stopped; importing again goes on from here.")
    return told
