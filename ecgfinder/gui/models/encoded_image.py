"""The encoded image of the query: what the model sees, or what another encoding of the paper would show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ecgfinder.gui import services
from ecgfinder.gui.encoded import SHIPPED, Encoded
from ecgfinder.gui.models.session import Question, Session
from ecgfinder.gui.translate import mark

_NAME = mark("Encoding")


class EncodedImage(QObject):
    """Follows the session's question; `changed` carries an `Encoded`, or None without an ECG."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.method = SHIPPED
        self.current: Encoded | None = None
        self._shown = Question()
        session.question_changed.connect(self._follow)

    def choose(self, method: str) -> None:
        """Show another of `ecgfinder.encoding.ENCODINGS`."""
        if method != self.method:
            self.method = method
            self._encode()

    def _follow(self, question: Question) -> None:
        same = question.ecg is self._shown.ecg and question.region == self._shown.region
        self._shown = question
        if not same:
            self._encode()

    def _encode(self) -> None:
        ecg, region, method = self._shown.ecg, self._shown.region, self.method
        if ecg is None:
            self._session.runner.cancel("encode")
            self._keep(None)
            return
        self._session.runner.start(
            _NAME,
            lambda _: services.encoded(ecg, region, method),
            on_done=self._keep,
            on_failed=lambda _: self._keep(None),  # the search by the same part tells why
            supersedes="encode",
        )

    def _keep(self, encoded: Encoded | None) -> None:
        self.current = encoded
        self.changed.emit(encoded)
