"""All settings in one dialog; each takes effect at once when it is confirmed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from ecgfinder.gui.paper_colours import PAPER_COLOURS
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.translate import LANGUAGES, mark, tr
from ecgfinder.gui.views.widgets import label

_THEMES = ((mark("As the system"), "system"), (mark("Light"), "light"), (mark("Dark"), "dark"))
_SPOKEN = ((mark("As the system"), "system"), *((own_name, code) for code, own_name in LANGUAGES.items()))
_PERCENTS = (100, 125, 150, 175, 200)
_CHOICES: dict[str, tuple[str, tuple[tuple[str, object], ...]]] = {
    "language": (mark("Language"), _SPOKEN),
    "theme": (mark("Appearance"), _THEMES),
    "font_scale": (mark("Size of texts"), tuple((f"{percent} %", percent / 100) for percent in _PERCENTS)),
    "paper_colours": (mark("Paper"), tuple((name, name) for name in PAPER_COLOURS)),
    "hits": (mark("Cases to show"), tuple((f"{k}", k) for k in (10, 20, 50, 100, 200))),
    "page": (mark("Printer paper"), (("A4", "A4"), (mark("US Letter"), "Letter"))),
}


class PreferencesDialog(QDialog):
    """A box a setting; `changed` tells that the preferences hold new values."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._preferences = preferences
        self.boxes: dict[str, QComboBox] = {}
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        for name, (title, choices) in _CHOICES.items():
            self.boxes[name] = _box(tr(title), choices, getattr(preferences, name))
            form.addRow(tr(title), self.boxes[name])
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(label(tr("Another language is spoken from the next start on."), "Muted", wrap=True))
        form.addRow(buttons)
        self.setMinimumWidth(380)

    def accept(self) -> None:
        """Take the values over."""
        for name, box in self.boxes.items():
            setattr(self._preferences, name, box.currentData())
        self.changed.emit()
        super().accept()


def _box(title: str, choices: tuple[tuple[str, object], ...], now: object) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(title)
    for text, value in choices:
        box.addItem(tr(text), value)
    box.setCurrentIndex(max(box.findData(now), 0))
    return box
