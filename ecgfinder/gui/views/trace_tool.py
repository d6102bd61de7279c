"""What is set point by point on the picture: a lead's trace, or the resting levels of the rows."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ecgfinder.gui.lead_colours import LEAD_COLOURS
from ecgfinder.gui.views.picture_items import cosmetic

_DOT_PX = 3.0
_ROW_COLOUR = "#C2410C"
_CROSS_PX = 12.0
_ROOM = 100  # pixels of the picture


class TraceTool(QGraphicsItem):
    """The points set so far: joined for a trace of `lead`, each with a line across the page for `rows`."""

    def __init__(self) -> None:
        super().__init__()
        self.lead, self.rows = "", False
        self._across = QPointF(), QPointF()
        self.points: list[QPointF] = []
        self.pointer: QPointF | None = None
        self.setVisible(False)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def active(self) -> bool:
        """Whether points are being set."""
        return bool(self.lead) or self.rows

    @property
    def points_px(self) -> npt.NDArray[np.float64]:
        """The points (n, 2) from left to right."""
        points = np.array([[point.x(), point.y()] for point in self.points]).reshape(-1, 2)
        return np.asarray(points[np.argsort(points[:, 0], kind="stable")], dtype=np.float64)

    @property
    def enough(self) -> bool:
        """Whether the points set make a trace or a row."""
        return len(self.points) >= (1 if self.rows else 2)

    @property
    def levels_px(self) -> npt.NDArray[np.float64]:
        """The rows' resting levels (n, 2, 2) from the top: the left and right end of each."""
        lines = [self._line_through(point) for point in sorted(self.points, key=QPointF.y)]
        return np.array([[[end.x(), end.y()] for end in line] for line in lines]).reshape(-1, 2, 2)

    def begin(self, lead: str, at: QPointF) -> None:
        """Draw this lead's trace; the pointer is there."""
        self.prepareGeometryChange()
        self.lead, self.rows, self.points, self.pointer = lead, False, [], at
        self.setVisible(True)

    def begin_rows(self, left: QPointF, right: QPointF, at: QPointF) -> None:
        """Set rows that run as from `left` to `right`; the pointer is there."""
        self.prepareGeometryChange()
        self.lead, self.rows, self.points, self.pointer = "", True, [], at
        self._across = left, right
        self.setVisible(True)

    def _line_through(self, point: QPointF) -> tuple[QPointF, QPointF]:
        left, right = self._across
        slope = (right.y() - left.y()) / max(right.x() - left.x(), 1.0)
        ends = (QPointF(x, point.y() + slope * (x - point.x())) for x in (left.x(), right.x()))
        return next(ends), next(ends)

    def end(self) -> None:
        """Draw no more."""
        self.prepareGeometryChange()
        self.lead, self.rows, self.points, self.pointer = "", False, [], None
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
        around += [end for point in around for end in self._line_through(point)] if self.rows else []
        return QPolygonF(around).boundingRect().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def shape(self) -> QPainterPath:
        """Nothing: clicks go to the view."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Lines, a dot on each point, a cross at the pointer."""
        if not self.active:
            return
        colour = QColor(LEAD_COLOURS.get(self.lead, _ROW_COLOUR))
        px = 1 / option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(cosmetic(colour, 2))
        if self.rows:
            for point in self.points:
                painter.drawLine(*self._line_through(point))
        else:
            painter.drawPolyline(self.points)
        if self.pointer is not None:
            self._paint_pointer(painter, self.pointer, colour, px)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in self.points:
            painter.drawEllipse(point, _DOT_PX * px, _DOT_PX * px)

    def _paint_pointer(self, painter: QPainter, at: QPointF, colour: QColor, px: float) -> None:
        painter.setPen(cosmetic(colour, 1, Qt.PenStyle.DashLine))
        if self.rows:
            painter.drawLine(*self._line_through(at))
        elif self.points:
            painter.drawLine(self.points[-1], at)
        painter.setPen(cosmetic(colour, 1))
        reach = _CROSS_PX * px
        painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
        painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))
