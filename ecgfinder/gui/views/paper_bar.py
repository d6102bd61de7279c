"""The bar over the papers: layout, order, speed, gain, filter, zoom and calipers, for all papers at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ecgfinder.domain import LEADS
from ecgfinder.gui.filtering import FILTER_NAMES
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import ElidedLabel, button, dress
from ecgfinder.paper import BEATS, GAINS_MM_MV, LAYOUT_NAMES, SPEEDS_MM_S

_SPACING_PX, _MARGINS_PX = 6, 32


class PaperBar(QWidget):
    """Drop-down boxes bound to a PaperModel, and buttons for the given actions."""

    def __init__(self, paper: PaperModel, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "PaperBar")
        self._paper = paper
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(_SPACING_PX)
        self._boxes = self._make_boxes()
        for box, _ in self._boxes:
            row.addWidget(box)
        row.addSpacing(8)
        self._buttons = [button(action) for action in actions]
        for made in self._buttons:
            row.addWidget(made)
        self._read_out = ElidedLabel("Muted")
        self._read_out.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._read_out, 1)
        paper.changed.connect(self._follow)
        self._follow()

    def _make_boxes(self) -> list[tuple[QComboBox, Callable[[], object]]]:
        """Each box with what reads its value from the model."""
        paper, update = self._paper, self._paper.update
        orders = [(tr("Standard order"), "standard"), (tr("Cabrera order"), "cabrera")]
        speeds = [(f"{speed:g} mm/s", speed) for speed in SPEEDS_MM_S]
        gains = [(f"{gain:g} mm/mV", gain) for gain in GAINS_MM_MV]
        layouts, filters = ([(tr(name), name) for name in names] for names in (LAYOUT_NAMES, FILTER_NAMES))
        layouts += [(tr("Average beats"), BEATS)]
        layouts += [(tr("{lead} alone", lead=lead), lead) for lead in LEADS]
        return [
            (_box(tr("Layout"), layouts, lambda it: update(layout=it)), lambda: paper.settings.layout),
            (_box(tr("Order of the leads"), orders, lambda it: update(order=it)), lambda: paper.settings.order),
            (_box(tr("Paper speed"), speeds, lambda it: update(speed_mm_s=it)), lambda: paper.settings.speed_mm_s),
            (_box(tr("Gain"), gains, lambda it: update(gain_mm_mv=it)), lambda: paper.settings.gain_mm_mv),
            (_box(tr("Filter"), filters, paper.choose_filter), lambda: paper.filter_name),
        ]

    def minimumSizeHint(self) -> QSize:
        """May become narrower than its content."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that have no room are left to the menus, the last first."""
        super().resizeEvent(event)
        left_px = (
            event.size().width() - sum(box.sizeHint().width() + _SPACING_PX for box, _ in self._boxes) - _MARGINS_PX
        )
        for made in self._buttons:
            left_px -= made.sizeHint().width() + _SPACING_PX
            made.setVisible(left_px >= 0)

    def _follow(self) -> None:
        for box, value in self._boxes:
            box.setCurrentIndex(box.findData(value()))

    def tell(self, text: str) -> None:
        """Show a short read-out at the right."""
        self._read_out.setText(text)


def _box(name: str, choices: Sequence[tuple[str, object]], chosen: Callable[..., None]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for text, value in choices:
        box.addItem(text, value)
    box.activated.connect(lambda row: chosen(box.itemData(row)))
    return box
