"""The tour of three steps: a card beside each part of the window that one needs first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import label

STEPS = (
    (
        mark("1  Open an ECG"),
        mark(
            "Drop a file, a scan or a photo here, or press Ctrl+O. What you look for can also be typed in words above."
        ),
    ),
    (
        mark("2  Go through the cases"),
        mark(
            "The most similar past cases, the nearest first, with what they were called. The arrow keys go from case "
            "to case."
        ),
    ),
    (
        mark("3  Read and compare"),
        mark("The chosen case with its report. Space lays its beats over the query's; F1 shows all keys."),
    ),
)
_WIDTH_CHARACTERS = 46
_FRAME_PX = 3
_BESIDE_FRAME_PX = 16
_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FirstSteps(QFrame):
    """Lies over the window until it is gone through or closed by Esc; `ended` tells that it is gone."""

    ended = Signal()

    def __init__(self, window: QWidget, parts: tuple[QWidget, QWidget, QWidget]) -> None:
        super().__init__(window)
        self._window, self._parts, self._step = window, parts, 0
        self.setObjectName("TourCard")
        self._frame = QFrame(window)
        self._frame.setObjectName("TourFrame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = label(name="PaneTitle")
        self._text = label(wrap=True)
        self.next = QPushButton()
        self.next.setObjectName("Primary")
        self.leave = QPushButton(tr("Skip"))
        self._lay_out()
        self.next.clicked.connect(self._go_on)
        self.leave.clicked.connect(self.end)
        for watched in (window, *parts):
            watched.installEventFilter(self)
        self._show_step()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS)

    @property
    def title(self) -> str:
        """The title of the present step."""
        return self._title.text()

    def _show_step(self) -> None:
        title, text = STEPS[self._step]
        last = self._step == len(STEPS) - 1
        self._title.setText(tr(title))
        self._text.setText(tr(text))
        self.next.setText(tr("Begin") if last else tr("Next"))
        self.leave.setVisible(not last)
        self.setAccessibleName(f"{tr(title)}. {tr(text)}")
        self._place()
        self.next.setFocus()

    def _place(self) -> None:
        """At the foot of the framed part of the window, where it hides least of what the step is about."""
        part = self._parts[self._step]
        area = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())
        self._frame.setGeometry(area.adjusted(-_FRAME_PX, 0, _FRAME_PX, 0))
        self.resize(self.width(), self.heightForWidth(self.width()))
        place = QRect(QPoint(0, 0), self.size())
        place.moveCenter(area.center())
        place.moveBottom(area.bottom() - _BESIDE_FRAME_PX)
        window = self._window.rect()
        place.moveRight(min(place.right(), window.right() - _FRAME_PX))
        place.moveLeft(max(place.left(), window.left() + _FRAME_PX))
        self.move(place.topLeft())
        for widget in (self._frame, self):
            widget.show()
            widget.raise_()

    def _go_on(self) -> None:
        self._step += 1
        if self._step < len(STEPS):
            self._show_step()
        else:
            self.end()

    def end(self) -> None:
        """Take the card away."""
        for watched in (self._window, *self._parts):
            watched.removeEventFilter(self)
        self._frame.deleteLater()
        self.deleteLater()
        self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """While the card is shown its keys are not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part that the step is about."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)
