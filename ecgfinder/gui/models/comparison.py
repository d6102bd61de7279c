"""The query's and the chosen case's average beats, worked out while they are looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import Ecg
from ecgfinder.gui import services
from ecgfinder.gui.models.session import Session


class Comparison(QObject):
    """Follows a session while `active`; `changed` tells that a beat arrived or went."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._active = False
        self.query_beat: Ecg | None = None
        self.case_beat: Ecg | None = None
        session.query_shown.connect(lambda _: self._work_out("query_beat", session.question.ecg))
        session.case_shown.connect(lambda _: self._work_out("case_beat", session.case_ecg))

    @property
    def active(self) -> bool:
        """Whether the beats are looked at."""
        return self._active

    def set_active(self, on: bool) -> None:
        """Begin or stop to follow the session."""
        self._active = on
        self._work_out("query_beat", self._session.question.ecg)
        self._work_out("case_beat", self._session.case_ecg)

    def _work_out(self, which: str, ecg: Ecg | None) -> None:
        if not self._active:
            return
        if ecg is None:
            self._keep(which, None)
            return
        self._session.runner.start(
            "Averaging beats",
            lambda _: services.usual_beat(ecg),
            on_done=lambda beat: self._keep(which, beat),
            supersedes=which,
        )

    def _keep(self, which: str, beat: Ecg | None) -> None:
        setattr(self, which, beat)
        self.changed.emit()
