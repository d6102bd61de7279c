"""A lead over time with a stretch marked on it, moved and zoomed by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from ecgfinder.gui.theme import Theme
from ecgfinder.gui.views.chart import Chart, Curve

_GRIP_PX = 6
_ZOOM = 1.25
_WHEEL_STEP = 120
_LEAST_STRETCH_S = 0.02
_LEAST_SHOWN_S = 0.2
_MINUTE_S, _HOUR_S = 60, 3600
_TINT = 60
_KEY = Qt.Key


class StretchChart(Chart):
    """`stretch_changed` tells that the stretch is another one, `stretch_settled` that the user let go of it."""

    stretch_changed = Signal()
    stretch_settled = Signal()

    def __init__(self, theme: Theme, duration_s: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, ("s", "mV"), parent)
        self._duration_s = self.x_to = duration_s
        self.start_s, self.end_s = 0.0, duration_s
        self._grabbed, self._last_s = "", 0.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_curve(self, curve: Curve, x_from: float, x_to: float) -> None:
        """Show another lead; the part that is zoomed to stays."""
        shown = (self.x_from, self.x_to) if self._curve is not None else (x_from, x_to)
        super().show_curve(curve, *shown)

    def set_stretch(self, start_s: float, end_s: float) -> None:
        """Mark another stretch, kept within the recording."""
        length_s = min(max(end_s - start_s, _LEAST_STRETCH_S), self._duration_s)
        start_s = min(max(start_s, 0.0), self._duration_s - length_s)
        if (start_s, start_s + length_s) != (self.start_s, self.end_s):
            self.start_s, self.end_s = start_s, start_s + length_s
            self.update()
            self.stretch_changed.emit()

    def zoom_to(self, x_from: float, x_to: float) -> None:
        """Show another part of the recording."""
        length = min(max(x_to - x_from, _LEAST_SHOWN_S), self._duration_s)
        self.x_from = min(max(x_from, 0.0), self._duration_s - length)
        self.x_to = self.x_from + length
        self.fit_height()
        self.update()

    def zoom(self, factor: float, about_s: float) -> None:
        """Show so many times less, this moment staying where it is."""
        self.zoom_to(about_s - (about_s - self.x_from) / factor, about_s + (self.x_to - about_s) / factor)

    def told_x(self, value: float) -> str:
        """Seconds; of hours the time since the beginning."""
        if self._duration_s <= 10 * _MINUTE_S:
            return super().told_x(value)
        seconds = f"{value % _MINUTE_S:02.0f}" if self.x_to - self.x_from > _MINUTE_S else f"{value % _MINUTE_S:04.1f}"
        return f"{int(value // _HOUR_S)}:{int(value % _HOUR_S // _MINUTE_S):02d}:{seconds}"

    def paint_under(self, painter: QPainter) -> None:
        """Draw the stretch."""
        left, right = (self.to_px(edge_s, 0).x() for edge_s in (self.start_s, self.end_s))
        area, tint = self.area(), QColor(self._theme.accent)
        tint.setAlpha(_TINT)
        painter.fillRect(QRectF(left, area.top(), max(right - left, 1), area.height()), tint)
        painter.setPen(QPen(QColor(self._theme.accent), 2 if self.hasFocus() else 1))
        for x in (left, right):
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    # ---- mouse and keys ----------------------------------------------------------------------------------------

    def _part_at(self, px: float) -> str:
        """What a drag from there moves: an edge of the stretch, the stretch, or the view."""
        left, right = (self.to_px(edge_s, 0).x() for edge_s in (self.start_s, self.end_s))
        if min(abs(px - left), abs(px - right)) <= _GRIP_PX:
            return "start" if abs(px - left) < abs(px - right) else "end"
        return "stretch" if left < px < right else "view"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what lies there."""
        self._grabbed = self._part_at(event.position().x())
        self._last_s = self.to_x(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was taken hold of, or show what would be."""
        at_s = self.to_x(event.position().x())
        by_s = at_s - self._last_s
        if self._grabbed == "view":
            self.zoom_to(self.x_from - by_s, self.x_to - by_s)
            return  # the place under the pointer stays the same
        if self._grabbed == "stretch":
            self.set_stretch(self.start_s + by_s, self.end_s + by_s)
        elif self._grabbed:
            edges = (at_s, self.end_s) if self._grabbed == "start" else (self.start_s, at_s)
            self.set_stretch(min(edges), max(edges))
        else:
            shapes = {"stretch": Qt.CursorShape.SizeAllCursor, "view": Qt.CursorShape.OpenHandCursor}
            self.setCursor(shapes.get(self._part_at(event.position().x()), Qt.CursorShape.SizeHorCursor))
        self._last_s = at_s

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        grabbed, self._grabbed = self._grabbed, ""
        if grabbed != "view":
            self.stretch_settled.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show all of the recording."""
        self.zoom_to(0.0, self._duration_s)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom(_ZOOM ** (event.angleDelta().y() / _WHEEL_STEP), self.to_x(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the stretch by a hundredth of what is shown, with Shift its end; + and - zoom to it."""
        key, step_s = _KEY(event.key()), (self.x_to - self.x_from) / 100
        if key in (_KEY.Key_Left, _KEY.Key_Right):
            by_s = step_s if key == _KEY.Key_Right else -step_s
            end_alone = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.set_stretch(self.start_s + (0 if end_alone else by_s), self.end_s + by_s)
            self.stretch_settled.emit()
        elif key in (_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Minus):
            self.zoom(1 / _ZOOM if key == _KEY.Key_Minus else _ZOOM, (self.start_s + self.end_s) / 2)
        elif key == _KEY.Key_0:
            self.zoom_to(0.0, self._duration_s)
        else:
            super().keyPressEvent(event)
