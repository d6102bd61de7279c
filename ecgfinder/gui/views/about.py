"""About the program, and what it says when it made a mistake."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ecgfinder import __version__
from ecgfinder.gui.preferences import log_file
from ecgfinder.gui.services import sentence_of
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import DISCLAIMER


def show_about(parent: QWidget) -> None:
    """What the program is and is not."""
    what = tr(
        "Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; "
        "nothing is sent anywhere."
    )
    licences = tr(
        "Apache License 2.0. Uses Qt (LGPL 3), ONNX Runtime, hnswlib, SQLite, NumPy and SciPy. "
        "The font is Inter (OFL 1.1)."
    )
    text = f"<h3>ecgfinder {__version__}</h3><p>{what}</p><p><b>{tr(DISCLAIMER)}</b></p><p>{licences}</p>"
    _open(QMessageBox.Icon.NoIcon, tr("About ecgfinder"), text, parent)


def show_bug(parent: QWidget, error: Exception) -> None:
    """A mistake of the program: say so and name the log."""
    text = f"{sentence_of(error)}\n\n" + tr("What happened is written in\n{path}", path=log_file())
    _open(QMessageBox.Icon.Critical, tr("Unexpected error"), text, parent)


def _open(icon: QMessageBox.Icon, title: str, text: str, parent: QWidget) -> None:
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
