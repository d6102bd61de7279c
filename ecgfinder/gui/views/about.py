"""About the program and its licences, and what it says when it made a mistake."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ecgfinder import __version__
from ecgfinder.gui.icons import program_icon
from ecgfinder.gui.licences import parts
from ecgfinder.gui.preferences import log_file
from ecgfinder.gui.services import sentence_of
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label, within_screen
from ecgfinder.gui.wording import DISCLAIMER

_ICON_PX = 64


class AboutDialog(QDialog):
    """What the program is, what it is not, and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About ecgfinder"))
        self.resize(within_screen(self, 520, 460))
        self.licences = QTextBrowser()
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setHtml(_licences_html())
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("About ecgfinder"))
        tabs.addTab(self._about(), tr("About"))
        tabs.addTab(self.licences, tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(tabs, 1)
        column.addWidget(buttons)

    def _about(self) -> QWidget:
        page, icon, name = QWidget(), QLabel(), f"ecgfinder {__version__}"
        icon.setPixmap(program_icon().pixmap(_ICON_PX, _ICON_PX))
        head = QHBoxLayout()
        head.addWidget(icon)
        head.addWidget(label(name, "PaneTitle"), 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 14, 4, 4)
        column.setSpacing(14)
        column.addLayout(head)
        what = tr(
            "Shows the past ECGs most similar to a new one, with their reports. It works on this computer alone; "
            "nothing is sent anywhere."
        )
        column.addWidget(label(what, wrap=True))
        column.addWidget(label(tr(DISCLAIMER), "Warning", wrap=True))
        use = tr(
            "It finds cases; it does not judge them. What is similar here may have another cause there. "
            "Decide by the ECG, the patient and the reports as written, not by the order of the list."
        )
        column.addWidget(label(use, "Muted", wrap=True))
        column.addStretch(1)
        return page


def show_about(parent: QWidget) -> None:
    """What the program is and is not."""
    AboutDialog(parent).open()


def show_bug(parent: QWidget, error: Exception) -> None:
    """A mistake of the program: say so and name the log."""
    text = f"{sentence_of(error)}\n\n" + tr("What happened is written in\n{path}", path=log_file())
    box = QMessageBox(QMessageBox.Icon.Critical, tr("Unexpected error"), text, QMessageBox.StandardButton.Ok, parent)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _licences_html() -> str:
    own = tr("ecgfinder is free software under the Apache License 2.0. It is made with:")
    qt = tr("Qt is used under the LGPL 3: its libraries lie beside the program as files and may be replaced.")
    rows = "".join(
        f"<tr><td>{escape(part.name)}&nbsp;&nbsp;</td><td>{escape(part.version)}&nbsp;&nbsp;</td>"
        f"<td>{escape(part.licence)}</td></tr>"
        for part in parts()
    )
    return f"<p>{escape(own)}</p><table cellpadding='2'>{rows}</table><p>{escape(qt)}</p>"
