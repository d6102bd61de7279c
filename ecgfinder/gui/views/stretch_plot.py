"""pyqtgraph's plots in the window's colours, and one of a lead over time with a stretch marked on it.

The import of pyqtgraph takes a fifth of a second: import this module in a task, not in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ecgfinder.gui.theme import Theme

Floats = npt.NDArray[np.float64]
Curve = Callable[[float, float, int], tuple[Floats, Floats]]
"""Gives the points (s, mV) between two moments, about so many at most."""

_POINTS_PER_PX = 4
_LEAST_POINTS = 200
_ROOM = 0.06
_ZOOM = 1.25
_LEAST_STRETCH_S = 0.02
_LEAST_SHOWN_S = 0.2
_LEAST_HEIGHT_PX = 120
_MINUTE_S, _HOUR_S = 60, 3600
_AS_CLOCK_FROM_S = 600
_STEPS_S = (1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400, 21600)
_TICKS_PX = 110
_TINT = 60
_KEY = Qt.Key


class TimeAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Seconds; of hours the time since the beginning, in steps of a clock."""

    def __init__(self, duration_s: float) -> None:
        super().__init__("bottom")
        self._as_clock = duration_s > _AS_CLOCK_FROM_S

    def tickSpacing(self, minimum: float, maximum: float, size: float) -> list[tuple[float, float]]:
        """The distance of the lines of the grid, and 0, where the first would be."""
        least_s = (maximum - minimum) * _TICKS_PX / max(size, 1)
        if not self._as_clock or least_s < _STEPS_S[0]:
            return list(super().tickSpacing(minimum, maximum, size))
        return [(next((step for step in _STEPS_S if step >= least_s), _STEPS_S[-1]), 0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The numbers under the lines of the grid."""
        if not self._as_clock:
            return list(super().tickStrings(values, scale, spacing))
        return [_clock(value, spacing) for value in values]


def _clock(value_s: float, spacing_s: float) -> str:
    seconds = f"{value_s % _MINUTE_S:02.0f}" if spacing_s >= 1 else f"{value_s % _MINUTE_S:04.1f}"
    return f"{int(value_s // _HOUR_S)}:{int(value_s % _HOUR_S // _MINUTE_S):02d}:{seconds}"


class Plot(pyqtgraph.PlotWidget):  # type: ignore[misc]
    """A curve over a grid; its height is fitted to what is shown of it."""

    def __init__(
        self, theme: Theme, units: tuple[str, str], axes: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, background=theme.surface, axisItems=axes, enableMenu=False)
        self.hideButtons()
        self.showGrid(x=True, y=True, alpha=0.25)
        self.setMouseEnabled(x=True, y=False)
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        for side, unit in zip(("bottom", "left"), units, strict=True):
            axis = self.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setPen(theme.muted)
            axis.setTextPen(theme.muted)
            axis.setLabel(unit)
        left = self.fontMetrics().horizontalAdvance("-00.00") + self.fontMetrics().height() + 12
        self.getAxis("left").setWidth(left)  # the same in all plots, so that they stand in line
        self.curve: Any = pyqtgraph.PlotCurveItem(pen=theme.text, antialias=True, connect="finite")
        self.addItem(self.curve)

    def show_points(self, x: Floats, y: Floats) -> None:
        """Draw these points and give them the whole height."""
        self.curve.setData(x, y)
        known = y[np.isfinite(y)]
        low, high = (float(known.min()), float(known.max())) if known.size else (-1.0, 1.0)
        room = _ROOM * (high - low) or 1.0
        self.setYRange(low - room, high + room, padding=0)


class StretchPlot(Plot):
    """`stretch_changed` tells that the stretch is another one, `stretch_settled` that the user let go of it."""

    stretch_changed = Signal()
    stretch_settled = Signal()

    def __init__(self, theme: Theme, duration_s: float, parent: QWidget | None = None) -> None:
        super().__init__(theme, ("s", "mV"), {"bottom": TimeAxis(duration_s)}, parent)
        self._theme, self._duration_s = theme, duration_s
        if duration_s > _AS_CLOCK_FROM_S:
            self.getAxis("bottom").setLabel("h:min:s")
        self._curve: Curve | None = None
        tint = QColor(theme.accent)
        tint.setAlpha(_TINT)
        self.region: Any = pyqtgraph.LinearRegionItem(
            (0, duration_s), brush=tint, hoverBrush=tint, pen=theme.accent, bounds=(0, duration_s)
        )
        self.addItem(self.region)
        self.setLimits(xMin=0, xMax=duration_s, minXRange=min(_LEAST_SHOWN_S, duration_s))
        self.setXRange(0, duration_s, padding=0)
        self.region.sigRegionChanged.connect(self.stretch_changed)
        self.region.sigRegionChangeFinished.connect(self.stretch_settled)
        self.sigXRangeChanged.connect(self._redraw)
        self.getViewBox().sigResized.connect(self._redraw)

    @property
    def start_s(self) -> float:
        """Where the stretch begins."""
        return float(self.region.getRegion()[0])

    @property
    def end_s(self) -> float:
        """Where the stretch ends."""
        return max(float(self.region.getRegion()[1]), self.start_s + min(_LEAST_STRETCH_S, self._duration_s))

    @property
    def shown_s(self) -> tuple[float, float]:
        """From when to when the recording is shown."""
        from_s, to_s = self.viewRange()[0]
        return float(from_s), float(to_s)

    def show_curve(self, curve: Curve) -> None:
        """Show another lead; the part that is zoomed to stays."""
        self._curve = curve
        self._redraw()

    def _redraw(self, *_: object) -> None:
        """Draw no more points of what is shown than the width can tell apart."""
        if self._curve is not None:
            self.show_points(*self._curve(*self.shown_s, max(_POINTS_PER_PX * self.width(), _LEAST_POINTS)))

    def set_stretch(self, start_s: float, end_s: float) -> None:
        """Mark another stretch, kept within the recording."""
        length_s = min(max(end_s - start_s, _LEAST_STRETCH_S), self._duration_s)
        start_s = min(max(start_s, 0.0), self._duration_s - length_s)
        self.region.setRegion((start_s, start_s + length_s))

    def zoom_to(self, from_s: float, to_s: float) -> None:
        """Show another part of the recording."""
        length_s = min(max(to_s - from_s, _LEAST_SHOWN_S), self._duration_s)
        from_s = min(max(from_s, 0.0), self._duration_s - length_s)
        self.setXRange(from_s, from_s + length_s, padding=0)

    def zoom(self, factor: float, about_s: float) -> None:
        """Show so many times less, this moment staying where it is."""
        from_s, to_s = self.shown_s
        self.zoom_to(about_s - (about_s - from_s) / factor, about_s + (to_s - about_s) / factor)

    # ---- mouse and keys ----------------------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show all of the recording."""
        self.zoom_to(0.0, self._duration_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the stretch by a hundredth of what is shown, with Shift its end; + and - zoom to it."""
        from_s, to_s = self.shown_s
        key, step_s = _KEY(event.key()), (to_s - from_s) / 100
        if key in (_KEY.Key_Left, _KEY.Key_Right):
            by_s = step_s if key == _KEY.Key_Right else -step_s
            end_alone = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.set_stretch(self.start_s + (0 if end_alone else by_s), self.end_s + by_s)
        elif key in (_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Minus):
            self.zoom(1 / _ZOOM if key == _KEY.Key_Minus else _ZOOM, (self.start_s + self.end_s) / 2)
        elif key == _KEY.Key_0:
            self.zoom_to(0.0, self._duration_s)
        else:
            event.ignore()  # Esc is the dialog's

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the stretch."""
        super().focusInEvent(event)
        self._draw_edges(2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do no more."""
        super().focusOutEvent(event)
        self._draw_edges(1)

    def _draw_edges(self, width_px: int) -> None:
        for line in self.region.lines:
            line.setPen(self._theme.accent, width=width_px)
