"""Small makers of the widgets that several views need; `name` chooses the rule of the style sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QSizePolicy,
    QStyledItemDelegate,
    QToolButton,
    QWidget,
)

_HEADER_ROOM_PX = 24
_USUAL_LINE_PX = 16
_BESIDE_PX = (40, 80)
_TEXT_MARGIN_PX = 7
_HALF = 128


def label(text: str = "", name: str = "", *, wrap: bool = False, centred: bool = False) -> QLabel:
    """A label in the style of a name."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setWordWrap(wrap)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


class ElidedLabel(QLabel):
    """Lines of text, each ending in dots where there is no room for it; pointing at them shows all.

    A text may come with a shorter one, which is shown first where there is little room.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._shorter = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str, shorter: str = "") -> None:
        """Show another text."""
        self._shorter = shorter
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """May become as narrow as it must."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            area, metrics = self.contentsRect(), self.fontMetrics()
            fits = not self._shorter or metrics.horizontalAdvance(self.text()) <= area.width()
            lines = (self.text() if fits else self._shorter).split("\n")
            shown = [metrics.elidedText(it, Qt.TextElideMode.ElideRight, area.width()) for it in lines]
            painter.drawText(area, self.alignment() | Qt.AlignmentFlag.AlignVCenter, "\n".join(shown))


class EntryLine(QLineEdit):
    """Enter adds what is typed to a list, and presses no button of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As usual, but Enter goes no further; suggestions have then served."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            completer = self.completer()
            if completer and (popup := completer.popup()):
                popup.hide()


class EntryList(QListWidget):
    """A list from which Del takes the current item."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As usual, and Del."""
        if event.key() == Qt.Key.Key_Delete:
            self.take_current()
        else:
            super().keyPressEvent(event)

    def take_current(self) -> None:
        """Take the current item away."""
        self.takeItem(self.currentRow())


def leave_edge(box: QAbstractSpinBox) -> None:
    """Keep a number off the edge of its box, as other texts are: style sheets cannot."""
    box.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)


def suggest(box: QLineEdit, names: Sequence[str]) -> None:
    """Suggest names that hold what is typed."""
    completer, listed = QCompleter(list(names), box), QListView()
    completer.setPopup(listed)
    listed.setObjectName("Suggestions")
    listed.setItemDelegate(QStyledItemDelegate(listed))
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)


def within_screen(widget: QWidget, width_px: int, height_px: int) -> QSize:
    """A size for a window, in pixels at the usual size of texts: larger with larger ones, smaller than the screen."""
    scale = widget.fontMetrics().height() / _USUAL_LINE_PX
    wanted = QSize(round(width_px * scale), round(height_px * scale))
    return wanted.boundedTo(widget.screen().availableSize() - QSize(*_BESIDE_PX))


def panel(name: str, layout: QLayout, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0) -> QWidget:
    """A widget with the background of a name, holding a layout."""
    made = QWidget()
    dress(made, name)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    made.setLayout(layout)
    return made


class Header(QWidget):
    """The bar over a pane; all of them are equally high, whatever they hold."""

    def __init__(self, row: QHBoxLayout) -> None:
        super().__init__()
        dress(self, "PaneHeader")
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of text with room above and below."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _HEADER_ROOM_PX)

    def minimumSizeHint(self) -> QSize:
        """May become as narrow as the pane."""
        return QSize(0, self.sizeHint().height())


def on_dark(widget: QWidget) -> bool:
    """Whether a widget lies on a dark ground, as its letters tell: a ground that is clear says nothing."""
    return widget.palette().windowText().color().lightness() > _HALF


def dress(widget: QWidget, name: str) -> None:
    """Give a widget the background of a name."""
    widget.setObjectName(name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def button(action: QAction, *, text: bool = False, flat: bool = False) -> QToolButton:
    """A tool button for an action, with its text beside the icon if wanted."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setObjectName("Flat" if flat else "")
    style = Qt.ToolButtonStyle
    made.setToolButtonStyle(style.ToolButtonTextBesideIcon if text else style.ToolButtonIconOnly)
    return made
