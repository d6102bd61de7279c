"""Shows the image that the encoder sees, a row a lead; pointing at it points at the trace, and the other way."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgfinder.domain import LEADS
from ecgfinder.gui.fonts import font
from ecgfinder.gui.translate import tr
from ecgfinder.paper import PaperPoint

_WINDOW_S = 10.0
_LABELS_PX = 34
_LABEL_PX = 10


def to_qimage(pixels: npt.NDArray[np.float32]) -> QImage:
    """An encoded image, shape (height, width, 3) in [0, 1], as a QImage of the same pixels."""
    bytes_ = np.ascontiguousarray(np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8))
    height, width, _ = bytes_.shape
    return QImage(bytes_.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class EncodedView(QWidget):
    """The encoded image, a row a lead, its pixels enlarged but not smoothed in height."""

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._point: PaperPoint | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(90)
        self.setMaximumHeight(300)
        self.setAccessibleName(tr("What the encoder sees"))
        self.setToolTip(tr("Leads down, ten seconds across, voltage as colour"))

    @property
    def image(self) -> QImage | None:
        """The image as shown, one pixel a sample."""
        return self._image

    def sizeHint(self) -> QSize:
        """Twelve rows of a comfortable height."""
        return QSize(400, 180)

    def show_pixels(self, pixels: npt.NDArray[np.float32] | None) -> None:
        """Show an encoded image, or none."""
        self._image = None if pixels is None else to_qimage(pixels)
        self.update()

    def mark(self, point: PaperPoint | None) -> None:
        """Mark the pixel that a point of the paper became."""
        self._point = point
        self.update()

    def _area(self) -> QRectF:
        return QRectF(_LABELS_PX, 0, max(self.width() - _LABELS_PX, 1), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the image, the names of its rows and the mark."""
        if self._image is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(self._area(), self._image)
            self._paint_rows(painter)
            if self._point is not None:
                self._paint_mark(painter, self._point)

    def _paint_rows(self, painter: QPainter) -> None:
        area, row_px = self._area(), self.height() / len(LEADS)
        painter.setFont(font(_LABEL_PX))
        every = 1 if row_px >= QFontMetricsF(painter.font()).height() - 2 else 2
        for row, lead in enumerate(LEADS):
            painter.setPen(QColor(0, 0, 0, 70))
            painter.drawLine(QPointF(area.left(), row * row_px), QPointF(area.right(), row * row_px))
            if row % every == 0:
                painter.setPen(self.palette().placeholderText().color())
                label = QRectF(0, row * row_px - 4, _LABELS_PX - 6, row_px + 8)
                painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, lead)

    def _paint_mark(self, painter: QPainter, point: PaperPoint) -> None:
        lead = point.lead.removeprefix("-")
        if lead not in LEADS or not 0 <= point.time_s < _WINDOW_S:
            return
        area, row_px = self._area(), self.height() / len(LEADS)
        x_px = area.left() + point.time_s / _WINDOW_S * area.width()
        painter.setPen(QPen(QColor("#FFFFFF"), 1))
        painter.drawLine(QPointF(x_px, 0), QPointF(x_px, self.height()))
        painter.drawRect(QRectF(area.left(), LEADS.index(lead) * row_px, area.width() - 1, row_px))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which lead and time are pointed at."""
        area = self._area()
        if self._image is None or not area.contains(event.position()):
            self.pointed.emit(None)
            return
        row = min(int(event.position().y() / self.height() * len(LEADS)), len(LEADS) - 1)
        time_s = (event.position().x() - area.left()) / area.width() * _WINDOW_S
        self.mark(PaperPoint(LEADS[row], time_s, 0.0))
        self.pointed.emit(PaperPoint(LEADS[row], time_s, 0.0))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self.mark(None)
        self.pointed.emit(None)
        super().leaveEvent(event)
