"""The log: what went wrong, to read and to copy. It names no patient."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ecgfinder.gui import preferences
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import ElidedLabel, within_screen

_MOST_BYTES = 200_000


class LogWindow(QDialog):
    """Shows the newest part of the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Log"))
        self.resize(within_screen(self, 860, 480))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setPlaceholderText(tr("Nothing went wrong so far."))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
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
        self.text.setPlainText(newest(preferences.log_file()))
        self.text.moveCursor(QTextCursor.MoveOperation.End)


def newest(path: Path) -> str:
    """The last part of a log; nothing where there is none."""
    try:
        with path.open("rb") as log:
            log.seek(max(0, path.stat().st_size - _MOST_BYTES))
            return log.read().decode("utf-8", "replace")
    except OSError:
        return ""
