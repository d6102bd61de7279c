"""What the model sees: the encoded image with its name, small under the query or large in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QImage, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecgfinder.gui.encoded import SHIPPED, Encoded
from ecgfinder.gui.models.encoded_image import EncodedImage
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.encoded_view import EncodedView
from ecgfinder.gui.views.widgets import button, dress, label, within_screen
from ecgfinder.paper import PaperPoint

METHODS = {
    "lead-time": (mark("lead-time (shipped)"), mark("Leads down, ten seconds across, voltage as colour")),
    "plot": (mark("Simple plot"), mark("One beat of each lead, drawn")),
    "gaf": (mark("Gramian angular field (GAF)"), mark("One beat of each lead: cosine of the sum of two angles")),
    "mtf": (mark("Markov transition field (MTF)"), mark("One beat of each lead: how likely its levels follow")),
    "rp": (mark("Recurrence plot (RP)"), mark("One beat of each lead: distances between its samples")),
    "mtf+gaf": (mark("MTF and GAF"), mark("One beat of each lead, a colour an encoding")),
    "gaf+rp": (mark("GAF and RP"), mark("One beat of each lead, a colour an encoding")),
    "rp+mtf": (mark("RP and MTF"), mark("One beat of each lead, a colour an encoding")),
    "concat": (mark("All in one field"), mark("The beats of all leads as one series")),
    "grid": (mark("Grid of all three"), mark("One beat of each lead: MTF red, RP green, GAF blue")),
}
"""Name and explanation of each of `ecgfinder.encoding.ENCODINGS`; those after the first are of Qiu et al. 2023."""

_TITLE, _TITLE_OF_OTHERS = mark("WHAT THE ENCODER SEES"), mark("AS THE PAPER ENCODES IT")
_LARGE_PX = (1000, 760)
_LEAST_CHARACTERS = 10
_BESIDE_NAMES_PX = 100


class EncodedPanel(QWidget):
    """The image under a choice of encodings. `pointed` carries a PaperPoint or None."""

    pointed = Signal(object)

    def __init__(self, model: EncodedImage, enlarge: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "Pane")
        self._model = model
        self.view = EncodedView()
        self.view.pointed.connect(self.pointed)
        self.methods = QComboBox()
        self.methods.setAccessibleName(tr("Encoding"))
        self.methods.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.methods.setMinimumContentsLength(_LEAST_CHARACTERS)
        for method, (name, _) in METHODS.items():
            self.methods.addItem(tr(name), method)
        self.methods.activated.connect(lambda row: model.choose(self.methods.itemData(row)))
        self._title = label(name="Section")
        self._lay_out(enlarge)
        model.changed.connect(self._show)
        self._show(model.current)

    def _lay_out(self, enlarge: QAction | None) -> None:
        row = QHBoxLayout()
        row.addWidget(self._title)
        row.addWidget(self.methods, 1)
        if enlarge is not None:
            row.addWidget(button(enlarge, flat=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 12)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def minimumSizeHint(self) -> QSize:
        """May become so narrow that the title has no room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title gives way to the name of the encoding."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        name_px = self.methods.fontMetrics().horizontalAdvance(self.methods.currentText())
        needed = self._title.sizeHint().width() + name_px + _BESIDE_NAMES_PX
        self._title.setVisible(needed <= self.width())

    @property
    def image(self) -> QImage | None:
        """The image as shown."""
        return self.view.image

    def _show(self, encoded: Encoded | None) -> None:
        self.view.show_encoded(encoded)
        method = self._model.method
        self.methods.setCurrentIndex(self.methods.findData(method))
        self._title.setText(tr(_TITLE if method == SHIPPED else _TITLE_OF_OTHERS))
        self._make_room()
        self.view.setToolTip(tr(METHODS[method][1]))
        self.view.setAccessibleDescription(f"{tr(METHODS[method][0])}. {tr(METHODS[method][1])}")

    def mark(self, point: PaperPoint | None) -> None:
        """Mark the pixels that a point of the paper became."""
        self.view.mark(point)


class EncodedWindow(QDialog):
    """The same, as large as the screen allows; it follows the query and stays open beside the window."""

    def __init__(self, model: EncodedImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the encoder sees"))
        self.resize(within_screen(self, *_LARGE_PX))
        self.panel = EncodedPanel(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
