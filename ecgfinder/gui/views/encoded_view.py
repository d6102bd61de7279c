"""Shows an encoded image; pointing at it points at the trace, and the other way."""

from __future__ import annotations

from math import ceil

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgfinder.domain import LEADS
from ecgfinder.gui.encoded import SHIPPED, Encoded
from ecgfinder.gui.fonts import font
from ecgfinder.gui.translate import tr
from ecgfinder.paper import PaperPoint

_LABELS_EMS = 3.4
_LABEL_SHARE = 0.8  # of the window's texts


def to_qimage(pixels: npt.NDArray[np.float32]) -> QImage:
    """An encoded image, shape (height, width, 3) in [0, 1], as a QImage of the same pixels."""
    bytes_ = np.ascontiguousarray(np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8))
    height, width, _ = bytes_.shape
    return QImage(bytes_.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class EncodedView(QWidget):
    """The encoded image, its pixels enlarged but not smoothed. `pointed` carries a PaperPoint or None."""

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._encoded: Encoded | None = None
        self._image: QImage | None = None
        self._point: PaperPoint | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(90)
        self.setAccessibleName(tr("What the encoder sees"))

    @property
    def image(self) -> QImage | None:
        """The image as shown, one pixel a sample."""
        return self._image

    def sizeHint(self) -> QSize:
        """Twelve rows of a comfortable height."""
        return QSize(400, 180)

    def show_encoded(self, encoded: Encoded | None) -> None:
        """Show an encoded image, or none."""
        self._encoded = encoded
        self._image = None if encoded is None else to_qimage(encoded.pixels)
        self.update()

    def mark(self, point: PaperPoint | None) -> None:
        """Mark the pixels that a point of the paper became."""
        self._point = point
        self.update()

    def _label_px(self) -> int:
        return round(self.fontInfo().pixelSize() * _LABEL_SHARE)

    def area(self) -> QRectF:
        """Where the image lies: beside its labels, or as large as fits where it has proportions of its own."""
        if self._encoded is None or self._encoded.method == SHIPPED:
            left = self._label_px() * _LABELS_EMS
            return QRectF(left, 0, max(self.width() - left, 1), self.height())
        height, width = self._encoded.shape
        scale = min(self.width() / width, self.height() / height)
        return QRectF((self.width() - width * scale) / 2, 0, width * scale, height * scale)

    def place(self, share_x: float, share_y: float) -> QPointF:
        """The point of the widget at shares of the image's width and height."""
        area = self.area()
        return QPointF(area.left() + share_x * area.width(), area.top() + share_y * area.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the image, the names of the leads and the mark."""
        if self._image is None or self._encoded is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(self.area(), self._image)
            self._paint_leads(painter, self._encoded)
            if self._point is not None:
                self._paint_mark(painter, self._encoded, self._point)

    def _paint_leads(self, painter: QPainter, encoded: Encoded) -> None:
        painter.setFont(font(self._label_px()))
        for lead, (left, top, width, height) in encoded.boxes().items():
            box = QRectF(self.place(left, top), self.place(left + width, top + height))
            painter.setPen(QColor(0, 0, 0, 70) if encoded.method == SHIPPED else QColor(255, 255, 255, 70))
            painter.drawRect(box)
            if encoded.method == SHIPPED:
                self._paint_row_name(painter, lead, box)
            else:
                painter.setPen(QColor("#FFFFFF"))
                painter.drawText(box.adjusted(4, 2, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, lead)

    def _paint_row_name(self, painter: QPainter, lead: str, box: QRectF) -> None:
        every = max(1, ceil((QFontMetricsF(painter.font()).height() - 2) / max(box.height(), 1)))
        if LEADS.index(lead) % every == 0:
            painter.setPen(self.palette().placeholderText().color())
            room = QRectF(0, box.top() - 4, box.left() - 6, box.height() + 8)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, lead)

    def _paint_mark(self, painter: QPainter, encoded: Encoded, point: PaperPoint) -> None:
        lead = point.lead.removeprefix("-")
        column = encoded.column_of(lead, point.time_s)
        if column is None:
            return
        left, top, width, height = encoded.boxes()[lead]
        painter.setPen(QPen(QColor("#FFFFFF"), 1))
        painter.drawRect(QRectF(self.place(left, top), self.place(left + width, top + height)))
        ends = (0.0, 1.0) if encoded.method == SHIPPED else (top, top + height)
        painter.drawLine(self.place(column, ends[0]), self.place(column, ends[1]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which lead and time are pointed at."""
        area, at = self.area(), event.position()
        found = None
        if self._encoded is not None and area.contains(at):
            share = (at.x() - area.left()) / area.width(), (at.y() - area.top()) / area.height()
            found = self._encoded.point_at(*share)
        point = None if found is None else PaperPoint(*found, 0.0)
        self.mark(point)
        self.pointed.emit(point)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self.mark(None)
        self.pointed.emit(None)
        super().leaveEvent(event)
