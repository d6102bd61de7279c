"""What gives way in a window that is low for the size of its texts: the bar over the papers is folded into a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

_LOW_LINES = 30


class FoldedBar(QObject):
    """Unchecks `shown` when a window becomes low, and checks it when it is high again; in between the user chooses.

    `opener`, a button for `shown`, is there while the window is low.
    """

    def __init__(self, window: QWidget, shown: QAction, opener: QWidget) -> None:
        super().__init__(window)
        self._window, self._shown, self._opener = window, shown, opener
        self._low = False
        self._opener.hide()
        shown.setChecked(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another height, or its texts another size."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Show):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        low = self._window.height() < _LOW_LINES * self._window.fontMetrics().height()
        if low is not self._low:
            self._low = low
            self._opener.setVisible(low)
            self._shown.setChecked(not low)
