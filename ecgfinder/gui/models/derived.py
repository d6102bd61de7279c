"""Something worked out of the query's and of the chosen case's ECG, off-thread, while it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import Ecg
from ecgfinder.gui.models.session import Session

T = TypeVar("T")


class _Told(QObject):
    changed = Signal()


class Derived(Generic[T]):
    """Follows a session while active; `changed` tells that one of the two results arrived or went."""

    def __init__(self, session: Session, name: str, work: Callable[[Ecg], T]) -> None:
        self._session, self._name, self._do = session, name, work
        self._told = _Told(session)
        self.changed = self._told.changed
        self.active = False
        self.query: T | None = None
        self.case: T | None = None
        session.query_shown.connect(lambda _: self._work_out("query", session.question.ecg))
        session.case_shown.connect(lambda _: self._work_out("case", session.case_ecg))

    def set_active(self, on: bool) -> None:
        """Begin to follow the session, or stop and forget."""
        self.active = on
        if not on:
            self.query = self.case = None
            self.changed.emit()
            return
        self._work_out("query", self._session.question.ecg)
        self._work_out("case", self._session.case_ecg)

    def _work_out(self, which: str, ecg: Ecg | None) -> None:
        if not self.active:
            return
        if ecg is None:
            self._keep(which, None)
            return
        key = f"{self._name}, {which}"
        self._session.runner.start(
            self._name, lambda _: self._do(ecg), on_done=lambda result: self._keep(which, result), supersedes=key
        )

    def _keep(self, which: str, result: T | None) -> None:
        if self.active:
            setattr(self, which, result)
            self.changed.emit()
