"""A lead's trace drawn by hand: points set one after the other along the line on the paper."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ecgfinder.gui.lead_colours import LEAD_COLOURS
from ecgfinder.gui.views.picture_items import cosmetic

_DOT_PX = 3.0
_CROSS_PX = 12.0
_ROOM = 100  # pixels of the picture


class TraceTool(QGraphicsItem):
    """The line drawn so far, and from its last point to the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self.lead = ""
        self.points: list[QPointF] = []
        self.pointer: QPointF | None = None
        self.setVisible(False)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def active(self) -> bool:
        """Whether a trace is being drawn."""
        return bool(self.lead)

    @property
    def points_px(self) -> npt.NDArray[np.float64]:
        """The points (n, 2) from left to right."""
        points = np.array([[point.x(), point.y()] for point in self.points]).reshape(-1, 2)
        return np.asarray(points[np.argsort(points[:, 0], kind="stable")], dtype=np.float64)

    def begin(self, lead: str, at: QPointF) -> None:
        """Draw this lead's trace; the pointer is there."""
        self.prepareGeometryChange()
        self.lead, self.points, self.pointer = lead, [], at
        self.setVisible(True)

    def end(self) -> None:
        """Draw no more."""
        self.prepareGeometryChange()
        self.lead, self.points, self.pointer = "", [], None
        self.setVisible(False)

    def add(self, at: QPointF) -> None:
        """Set a point."""
        self.prepareGeometryChange()
        self.points.append(at)
        self.move_to(at)

    def remove_last(self) -> None:
        """Take the last point away."""
        self.prepareGeometryChange()
        self.points = self.points[:-1]
        self.update()

    def move_to(self, at: QPointF) -> None:
        """The pointer is there now."""
        self.prepareGeometryChange()
        self.pointer = at
        self.update()

    def boundingRect(self) -> QRectF:
        """Around the points and the pointer, with room for dots at any zoom."""
        around = [*self.points, *([self.pointer] if self.pointer else [])]
        return QPolygonF(around).boundingRect().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def shape(self) -> QPainterPath:
        """Nothing: clicks go to the view."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Lines, a dot on each point, a cross at the pointer."""
        if not self.lead:
            return
        colour = QColor(LEAD_COLOURS[self.lead])
        px = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(cosmetic(colour, 2))
        painter.drawPolyline(self.points)
        if self.pointer is not None:
            self._paint_pointer(painter, self.pointer, colour, px)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in self.points:
            painter.drawEllipse(point, _DOT_PX * px, _DOT_PX * px)

    def _paint_pointer(self, painter: QPainter, at: QPointF, colour: QColor, px: float) -> None:
        if self.points:
            painter.setPen(cosmetic(colour, 1, Qt.PenStyle.DashLine))
            painter.drawLine(self.points[-1], at)
        painter.setPen(cosmetic(colour, 1))
        reach = _CROSS_PX * px
        painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
        painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))
