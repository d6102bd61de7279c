"""The sentences to read before the answer is trusted, over the list of cases."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ecgfinder.domain import Measurements
from ecgfinder.gui.cautions import cautions
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import tr


class CautionsView(QLabel):
    """Follows the session's answer and the measurements of its query; hidden while there is nothing to tell."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Warning")
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Cautions"))
        self._session = session
        self._measured: Measurements | None = None
        session.answered.connect(lambda _: self._refresh())
        session.query_shown.connect(lambda _: self._take(None))
        session.query_measured.connect(self._take)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is told."""
        return [] if self.isHidden() else self.text().split("\n")

    def _take(self, measured: Measurements | None) -> None:
        self._measured = measured
        self._refresh()

    def _refresh(self) -> None:
        question, result = self._session.question, self._session.result
        told = cautions(question.ecg, question.region, result.evidence if result else None, self._measured)
        self.setText("\n".join(told))
        self.setVisible(bool(told))
