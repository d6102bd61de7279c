"""The bar over the papers: layout, order, speed, gain, filter, zoom and calipers, for all papers at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.services import FILTER_NAMES
from ecgfinder.gui.views.widgets import button, dress, label
from ecgfinder.paper import GAINS_MM_MV, LAYOUT_NAMES, SPEEDS_MM_S


class PaperBar(QWidget):
    """Drop-down boxes bound to a PaperModel, and buttons for the given actions."""

    def __init__(self, paper: PaperModel, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "PaperBar")
        self._paper = paper
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        for box in self._boxes():
            row.addWidget(box)
        row.addSpacing(8)
        for action in actions:
            row.addWidget(button(action))
        row.addStretch(1)
        self._read_out = label(name="Muted")
        self._read_out.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._read_out)

    def _boxes(self) -> list[QComboBox]:
        settings, update = self._paper.settings, self._paper.update
        return [
            _box("Layout", [(name, name) for name in LAYOUT_NAMES], settings.layout, lambda it: update(layout=it)),
            _box(
                "Order of the leads",
                [("Standard order", "standard"), ("Cabrera order", "cabrera")],
                settings.order,
                lambda it: update(order=it),
            ),
            _box(
                "Paper speed",
                [(f"{speed:g} mm/s", speed) for speed in SPEEDS_MM_S],
                settings.speed_mm_s,
                lambda it: update(speed_mm_s=it),
            ),
            _box(
                "Gain",
                [(f"{gain:g} mm/mV", gain) for gain in GAINS_MM_MV],
                settings.gain_mm_mv,
                lambda it: update(gain_mm_mv=it),
            ),
            _box("Filter", [(name, name) for name in FILTER_NAMES], self._paper.filter_name, self._paper.choose_filter),
        ]

    def tell(self, text: str) -> None:
        """Show a short read-out at the right."""
        self._read_out.setText(text)


def _box(name: str, choices: list[tuple[str, object]], now: object, chosen: Callable[..., None]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex([value for _, value in choices].index(now))
    box.activated.connect(lambda row: chosen(box.itemData(row)))
    return box
