"""A curve over a grid with numbered axes, drawn at once however long it is."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgfinder.gui.render import finite_pieces
from ecgfinder.gui.theme import Theme

Floats = npt.NDArray[np.float64]
Curve = Callable[[float, float, int], tuple[Floats, Floats]]
"""Gives the points (x, y) between two x, at most so many."""

_TICK_PX = 70
_POINTS_PER_PX = 8
_ROOM = 0.06
_LEAST_HEIGHT_PX = 120


class Chart(QWidget):
    """Shows `curve` between `x_from` and `x_to`, its height fitted to what is shown."""

    def __init__(self, theme: Theme, units: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._units = theme, units
        self._curve: Curve | None = None
        self.x_from, self.x_to = 0.0, 1.0
        self.y_from, self.y_to = 0.0, 1.0
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curve(self, curve: Curve, x_from: float, x_to: float) -> None:
        """Show another curve, all of it."""
        self._curve = curve
        self.x_from, self.x_to = x_from, x_to
        self.fit_height()
        self.update()

    def fit_height(self) -> None:
        """Give what is shown of the curve the whole height."""
        if self._curve is None:
            return
        _, y = self._curve(self.x_from, self.x_to, self._most_points())
        known = y[np.isfinite(y)]
        low, high = (float(known.min()), float(known.max())) if known.size else (-1.0, 1.0)
        room = _ROOM * (high - low) or 1.0
        self.y_from, self.y_to = low - room, high + room

    def _most_points(self) -> int:
        return max(_POINTS_PER_PX * self.width(), 2 * _TICK_PX)

    def area(self) -> QRectF:
        """Where the curve is drawn: what the axes' numbers leave."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("-00.000") + 14
        return QRectF(self.rect()).adjusted(left, metrics.height() / 2 + 2, -12, -(metrics.height() + 8))

    def to_px(self, x: float, y: float) -> QPointF:
        """Where a point of the curve lies on the widget."""
        area = self.area()
        across, up = (x - self.x_from) / (self.x_to - self.x_from), (y - self.y_from) / (self.y_to - self.y_from)
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    def to_x(self, px: float) -> float:
        """What lies under a pixel."""
        area = self.area()
        return self.x_from + (px - area.left()) / area.width() * (self.x_to - self.x_from)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw grid, axes and curve."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.surface))
            self._paint_axes(painter)
            painter.setClipRect(self.area())
            self.paint_under(painter)
            self._paint_curve(painter)

    def paint_under(self, painter: QPainter) -> None:
        """Draw what lies under the curve; nothing here."""

    def _paint_axes(self, painter: QPainter) -> None:
        area, metrics = self.area(), self.fontMetrics()
        grid, text = QPen(QColor(self._theme.border), 1), QColor(self._theme.muted)
        for value in ticks(self.x_from, self.x_to, area.width() / _TICK_PX):
            x = self.to_px(value, self.y_from).x()
            painter.setPen(grid)
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
            painter.setPen(text)
            box = QRectF(x - _TICK_PX / 2, area.bottom() + 4, _TICK_PX, metrics.height())
            if box.right() < area.right() - metrics.horizontalAdvance(self._units[0]) - 4:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.told_x(value))
        for value in ticks(self.y_from, self.y_to, area.height() / (_TICK_PX / 2)):
            y = self.to_px(self.x_from, value).y()
            painter.setPen(grid)
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:g}")
        below = QRectF(area.left(), area.bottom() + 4, area.width(), metrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._units[0])
        beside = QRectF(4, area.top(), area.left(), metrics.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, self._units[1])

    def told_x(self, value: float) -> str:
        """The number under a line of the grid."""
        return f"{round(value, 6):g}"

    def _paint_curve(self, painter: QPainter) -> None:
        if self._curve is None:
            return
        x, y = self._curve(self.x_from, self.x_to, self._most_points())
        area = self.area()
        px = area.left() + (x - self.x_from) / (self.x_to - self.x_from) * area.width()
        py = area.bottom() - (y - self.y_from) / (self.y_to - self.y_from) * area.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(self._theme.text), 0))
        for piece in finite_pieces(px, py):
            painter.drawPolyline(piece)


def ticks(low: float, high: float, about: float) -> list[float]:
    """Round values between two, about so many: 1, 2 or 5 times a power of ten apart."""
    rough = (high - low) / max(about, 1.0)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]
