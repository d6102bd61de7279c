"""Keeps what is open, so that a crash loses none of it: written now and then, taken away at a proper end.

Kept are paths, words and filters, never a waveform or what is known of a patient.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject, QTimer

from ecgfinder.domain import UserFacingError
from ecgfinder.gui import preferences
from ecgfinder.gui.files import write_file
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.models.saved_searches import query_of
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.translate import mark

if TYPE_CHECKING:
    from ecgfinder.library import Filter, SavedSearch

FILE, LOCK = "session.json", "session.lock"
_WRITE_AFTER_MS = 700
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LostSession:
    """What was open when the program ended without being closed."""

    ecg: Path | None
    library: Path | None
    search: SavedSearch


class Keeper(QObject):
    """Follows a session. Of several programs at work at the same time, the first alone keeps its session."""

    def __init__(
        self, session: Session, paper: PaperModel, settings: Preferences, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._paper, self._settings, self._folder = session, paper, settings, folder
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_WRITE_AFTER_MS)
        self._delay.timeout.connect(self.write)

    def begin(self) -> LostSession | None:
        """Follow the session from now on; returns what was open before a crash."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        if not self._lock.tryLock(0):
            return None
        lost = load(self._folder / FILE)
        self._session.question_changed.connect(self._changed)
        self._session.library_opened.connect(self._changed)
        self._paper.changed.connect(self._delay.start)
        return lost

    def end(self) -> None:
        """The program ends as it should: there is nothing to restore."""
        self._delay.stop()
        if self._lock.isLocked():
            (self._folder / FILE).unlink(missing_ok=True)
            self._lock.unlock()

    def _changed(self, _: object) -> None:
        self._delay.start()

    def write(self) -> None:
        """Write what is open, and the settings, off the GUI thread."""
        self._paper.remember(self._settings)
        settings, question = deepcopy(self._settings), self._session.question
        path = None if question.exclude_cases else question.path  # a question by a case holds an older path
        info = self._session.info
        kept = {
            "ecg": str(path or ""),
            "library": str(info.folder) if info is not None and info.folder.is_absolute() else "",
            "query": dict(query_of(question)),
        }
        self._session.runner.start(
            mark("Keeping the session"), lambda _: self._write(kept, question.where, settings), supersedes="keep"
        )

    def _write(self, kept: dict[str, Any], where: Filter | None, settings: Preferences) -> None:
        from ecgfinder.library.filters import filter_to_json

        conditions = None if where is None else filter_to_json(where)
        try:
            write_file(self._folder / FILE, json.dumps(kept | {"where": conditions}).encode())
            preferences.save(settings, self._folder)
        except UserFacingError:
            _log.warning("the session could not be kept")


def load(path: Path) -> LostSession | None:
    """What was kept in a file; None where there is nothing, or nothing that can be understood."""
    try:
        kept: Any = json.loads(path.read_text(encoding="utf-8"))
        return _understood(kept)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _understood(kept: Mapping[str, Any]) -> LostSession:
    from ecgfinder.library import Filter, SavedSearch
    from ecgfinder.library.filters import filter_from_json

    where = filter_from_json(kept["where"]) if kept["where"] else None
    search = SavedSearch("", dict(kept["query"]), where or Filter(), datetime.now(UTC))
    ecg, library = (Path(kept[name]) if kept[name] else None for name in ("ecg", "library"))
    return LostSession(ecg, library if library is not None and library.is_dir() else None, search)
