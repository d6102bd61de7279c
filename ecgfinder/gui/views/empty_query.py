"""What stands in the query's place before there is one: a place to drop an ECG, and what was open lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecgfinder.assets import asset_path
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import ElidedLabel, button, dress, label

SAMPLE = "atrial-fibrillation.hea"
_TITLE = mark("Drop an ECG here")
_EXPLAINED = mark("A recorder's file, a scan, a photo or a PDF page; or say above what you look for.")
_MOST_RECENT = 4


class EmptyQuery(QWidget):
    """`chosen` carries the path of a sample or of an ECG that was open lately."""

    chosen = Signal(object)

    def __init__(self, open_action: QAction, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "Pane")
        self._preferences = preferences
        self.sample = QPushButton(tr("Show an example"))
        self.sample.clicked.connect(lambda: self.chosen.emit(asset_path("resources", "samples", SAMPLE)))
        self.recent: list[QPushButton] = []
        self._recent_title = label(tr("OPEN LATELY"), "Section")
        self._recent_rows = QVBoxLayout()
        self._recent_rows.setSpacing(0)
        self._lay_out(open_action)

    def _lay_out(self, open_action: QAction) -> None:
        zone = QFrame()
        zone.setObjectName("DropZone")
        self.opener = button(open_action)
        self.opener.setObjectName("Primary")
        self.opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.opener)
        buttons.addWidget(self.sample)
        buttons.addStretch(1)
        inner = QVBoxLayout(zone)
        inner.setContentsMargins(20, 26, 20, 26)
        inner.setSpacing(10)
        inner.addWidget(label(tr(_TITLE), "DropTitle", centred=True))
        inner.addWidget(label(tr(_EXPLAINED), "Muted", wrap=True, centred=True))
        inner.addSpacing(4)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 20)
        column.setSpacing(10)
        column.addWidget(zone)
        column.addSpacing(8)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent_rows)
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """List what was open lately."""
        super().showEvent(event)
        for old in self.recent:
            old.deleteLater()
        names = self._preferences.recent_files[:_MOST_RECENT]
        self.recent = [self._recent_button(Path(name)) for name in names]
        self._recent_title.setVisible(bool(names))

    def _recent_button(self, path: Path) -> QPushButton:
        made = QPushButton()
        made.setObjectName("Recent")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setAccessibleName(path.name)
        made.setToolTip(str(path))
        name, folder = label(path.name), ElidedLabel("Muted")
        folder.setText(str(path.parent))
        for shown in (name, folder):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(made)
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(name)
        row.addWidget(folder, 1)
        made.setMinimumHeight(self.fontMetrics().height() + 14)
        made.clicked.connect(lambda: self.chosen.emit(path))
        self._recent_rows.addWidget(made)
        return made
