"""A line under the top bar that says what went wrong and what to do, until it is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import dress, label


class MessageBar(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "MessageBar")
        self._text, self._detail = label(name="Message", wrap=True), label(name="Detail", wrap=True)
        close = QToolButton()
        close.setObjectName("Flat")
        close.setText("×")
        close.setAccessibleName(tr("Close the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addWidget(self._detail)
        row.addLayout(column, 1)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while the bar is hidden."""
        return "" if self.isHidden() else "\n".join(it for it in (self._text.text(), self._detail.text()) if it)

    def say(self, sentence: str) -> None:
        """Show a sentence; what follows on a second line is a detail."""
        said, _, detail = sentence.partition("\n")
        self._text.setText(said)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.show()
