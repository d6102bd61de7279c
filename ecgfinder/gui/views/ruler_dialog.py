"""Screens lie about their size: the user makes a line as long as 100 mm on a ruler."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSlider, QVBoxLayout, QWidget

from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import label

RULER_MM = 100.0
_STEPS_PER_PX = 100
_LEAST_PX_PER_MM, _MOST_PX_PER_MM = 1.5, 12.0
_EXPLAINED = mark("Hold a ruler to the screen and move the slider until the line is 100 mm long.")


class _Ruler(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.px_per_mm = _LEAST_PX_PER_MM
        self.setMinimumHeight(60)

    def sizeHint(self) -> QSize:
        return QSize(round(RULER_MM * _MOST_PX_PER_MM / 2), 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.palette().text().color(), 1))
        painter.drawLine(QLineF(10, 40, 10 + RULER_MM * self.px_per_mm, 40))
        for mm in range(int(RULER_MM) + 1):
            x = 10 + mm * self.px_per_mm
            painter.drawLine(QLineF(x, 40, x, 20 if mm % 10 == 0 else 28 if mm % 5 == 0 else 34))


class RulerDialog(QDialog):
    """Asks for the length of 100 mm; `measured` carries pixels to the millimetre when the user agrees."""

    measured = Signal(float)

    def __init__(self, px_per_mm: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Measure this screen"))
        self._ruler = _Ruler()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*(round(end * _STEPS_PER_PX) for end in (_LEAST_PX_PER_MM, _MOST_PX_PER_MM)))
        self.slider.setAccessibleName(tr("Length of 100 mm"))
        self.slider.valueChanged.connect(self._moved)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        for widget in (label(tr(_EXPLAINED)), self._ruler, self.slider, buttons):
            column.addWidget(widget)
        self.resize(900, 200)
        self.slider.setValue(round(px_per_mm * _STEPS_PER_PX))

    def _moved(self, value: int) -> None:
        self._ruler.px_per_mm = value / _STEPS_PER_PX
        self._ruler.update()

    def _accept(self) -> None:
        self.measured.emit(self.slider.value() / _STEPS_PER_PX)
        self.accept()
