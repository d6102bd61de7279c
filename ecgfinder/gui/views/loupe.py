"""An enlarged view of the place under a corner that is being dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsView

from ecgfinder.gui.models.pyramid import Pyramid

_RADIUS_PX, _DISTANCE_PX = 70.0, 100.0
_ENLARGED = 3.0


def paint_loupe(painter: QPainter, view: QGraphicsView, shown: Pyramid, at: QPointF) -> None:
    """Draw a round loupe beside a point of the picture, towards the middle of the view so that it is not cut off."""
    corner = QPointF(view.mapFromScene(at))
    rect = view.viewport().rect()
    away = QPointF(
        _DISTANCE_PX if corner.x() < rect.width() / 2 else -_DISTANCE_PX,
        _DISTANCE_PX if corner.y() < rect.height() / 2 else -_DISTANCE_PX,
    )
    centre = corner + away
    frame = QRectF(centre.x() - _RADIUS_PX, centre.y() - _RADIUS_PX, 2 * _RADIUS_PX, 2 * _RADIUS_PX)
    image = shown.levels[0]
    factor = image.width() / shown.size[0]
    reach = _RADIUS_PX / (view.transform().m11() * _ENLARGED) * factor
    middle = at * factor
    painter.save()
    painter.resetTransform()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
    circle = QPainterPath()
    circle.addEllipse(frame)
    painter.setClipPath(circle)
    painter.fillRect(frame, view.palette().window())
    painter.drawImage(frame, image, QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach))
    painter.setPen(QPen(QColor("#C2410C"), 1))
    painter.drawLine(QPointF(frame.left(), centre.y()), QPointF(frame.right(), centre.y()))
    painter.drawLine(QPointF(centre.x(), frame.top()), QPointF(centre.x(), frame.bottom()))
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#0B5FC0"), 2))
    painter.drawEllipse(frame)
    painter.restore()
