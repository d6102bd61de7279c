"""The log: what went wrong, to read and to copy. It names no patient."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ecgfinder.gui import preferences
from ecgfinder.gui.log import read_log
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import ElidedLabel, within_screen


class LogWindow(QDialog):
    """Shows the newest part of the log."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setWindowTitle(tr("Log"))
        self.resize(within_screen(self, 860, 480))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setPlaceholderText(tr("Nothing went wrong so far."))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setObjectName("Log")
        where = ElidedLabel("Muted")
        where.setText(str(preferences.log_file()))
        copy, again = QPushButton(tr("Copy")), QPushButton(tr("Read again"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        again.clicked.connect(self.read)
        row = QHBoxLayout()
        row.addWidget(where, 1)
        for push in (again, copy):
            push.setAutoDefault(False)
            row.addWidget(push)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.read()

    def read(self) -> None:
        """Show what the log says now, its end first."""
        path = preferences.log_file()
        self._runner.start(mark("Reading the log"), lambda _: read_log(path), on_done=self._show, supersedes="log")

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
