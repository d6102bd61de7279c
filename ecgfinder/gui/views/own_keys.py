"""Which keys belong to the widget that has the focus, before they are a command of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QWidget

_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_OF_SUGGESTIONS = (*_UP_AND_DOWN, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_TYPED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def belongs_to(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Whether a key is the focused widget's own: a button's Space, the arrows of a box, of a slider, of suggestions."""
    key, typed = Qt.Key(event.key()), not event.modifiers() & ~_TYPED
    if not typed:
        return False
    if isinstance(widget, QAbstractButton):
        return key == Qt.Key.Key_Space
    if isinstance(widget, QComboBox):
        return key in _UP_AND_DOWN or (event.text().isprintable() and event.text() != "")
    if isinstance(widget, QAbstractSlider):
        return key in _UP_AND_DOWN
    return isinstance(widget, QLineEdit) and key in _OF_SUGGESTIONS and suggests(widget)


def suggests(box: QLineEdit) -> bool:
    """Whether a text box shows its suggestions."""
    completer = box.completer()
    popup = completer.popup() if completer else None
    return popup is not None and popup.isVisible()
