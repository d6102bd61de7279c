"""A long piece of work: how far it is, pause and cancel, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ecgfinder.gui.models.jobs import Job, Outcome
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label, within_screen


class JobDialog(QDialog):
    """Stays open until the user has read the outcome; closing it earlier cancels the job."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(job.name))
        self.setMinimumWidth(within_screen(self, 480, 0).width())
        self._job = job
        self.told = label(tr("Beginning …"), wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.hide()
        self.pause_button = QPushButton(tr("Pause"))
        self.pause_button.setCheckable(True)
        self.close_button = QPushButton(tr("Cancel"))
        self._lay_out()
        self.pause_button.toggled.connect(self._pause)
        self.close_button.clicked.connect(self.close)
        job.progressed.connect(self._progressed)
        job.ended.connect(self._ended)

    def start(self) -> None:
        """Begin the job and show it."""
        self._job.start()
        self.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.told, self.bar, self.details):
            column.addWidget(widget)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.pause_button)
        last.addWidget(self.close_button)
        column.addLayout(last)

    def _pause(self, on: bool) -> None:
        self._job.pause(on)
        self.pause_button.setText(tr("Go on") if on else tr("Pause"))

    def _progressed(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.told.setText(text)

    def _ended(self, outcome: Outcome) -> None:
        self.bar.hide()
        self.pause_button.hide()
        self.close_button.setText(tr("Close"))
        self.told.setText(outcome.sentence)
        self.details.setPlainText("\n".join(outcome.details))
        self.details.setVisible(bool(outcome.details))
        self.adjustSize()

    def done(self, result: int) -> None:
        """Closing it ends the job."""
        if self._job.running:
            self._job.cancel()
        super().done(result)
