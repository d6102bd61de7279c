"""Calipers by keyboard: the arrows move a point along the trace, Enter sets it down, Esc lets go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent

from ecgfinder.paper import Panel, PaperPoint, Scene
from ecgfinder.paper.scene import LARGE_BOX_MM, SMALL_BOX_MM

if TYPE_CHECKING:
    from ecgfinder.gui.views.paper_view import PaperView

_STEP_MM = SMALL_BOX_MM / 4  # 10 ms at 25 mm/s
_KEY = Qt.Key
_SIDEWAYS = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}
_UPWARDS = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}
_SETTING = (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space)


class CaliperKeys(QObject):
    """Takes the keys of a paper while it measures; the point lies on the trace, so that its voltage is read off."""

    def __init__(self, paper: PaperView) -> None:
        super().__init__(paper)
        self._paper = paper
        self._panel: Panel | None = None
        self._x_mm = 0.0
        paper.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys before the window's commands and the paper do."""
        scene = self._paper.scene
        if not self._paper.measuring or scene is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._is_mine(event):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._is_mine(event) and self._pressed(event, scene)

    def _is_mine(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if modifiers:
            return False
        key = _KEY(event.key())
        if key == _KEY.Key_Escape:
            return self._paper.held is not None  # else Esc is the window's
        return key in (*_SIDEWAYS, *_UPWARDS, *_SETTING)

    def _pressed(self, event: QKeyEvent, scene: Scene) -> bool:
        key = _KEY(event.key())
        if key == _KEY.Key_Escape:
            self._paper.hold(None)
            return True
        began = self._begin(scene)
        if key in _SETTING:
            self._set_down()
        elif not began:
            by_box = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move(scene, key, LARGE_BOX_MM if by_box else _STEP_MM)
        self._show(scene)
        return True

    def _begin(self, scene: Scene) -> bool:
        """Start where the pointer is, or in the first lead; false where the point is under way already."""
        if self._panel in scene.panels:
            return False
        shown = [panel for panel in scene.panels if panel.state == "shown"]
        at = self._paper.pointer_mm
        under = None if at is None else next((it for it in shown if it.contains(at.x(), at.y())), None)
        self._panel = under or next(iter(shown), None)
        if self._panel is not None:
            middle_mm = (self._panel.left_mm + self._panel.right_mm) / 2
            self._x_mm = at.x() if under is not None and at is not None else middle_mm
        return True

    def _move(self, scene: Scene, key: Qt.Key, step_mm: float) -> None:
        if self._panel is None:
            return
        if key in _UPWARDS:
            self._panel = self._beyond(scene, self._panel, _UPWARDS[key])
        else:
            self._x_mm += _SIDEWAYS[key] * step_mm
            if self._paper.held is None:  # a caliper belongs to one lead
                self._panel = self._beside(scene, self._panel)
        self._x_mm = min(max(self._x_mm, self._panel.left_mm), self._panel.right_mm)

    def _beside(self, scene: Scene, panel: Panel) -> Panel:
        """The lead of the same row that lies there."""
        row = (it for it in scene.panels if it.row == panel.row and it.state == "shown")
        return next((it for it in row if it.left_mm <= self._x_mm <= it.right_mm), panel)

    def _beyond(self, scene: Scene, panel: Panel, by: int) -> Panel:
        """The next lead above or below; a caliper that is begun ends in its lead."""
        if self._paper.held is not None:
            return panel
        others = [
            it
            for it in scene.panels
            if it.state == "shown" and (it.row - panel.row) * by > 0 and it.left_mm <= self._x_mm <= it.right_mm
        ]
        return min(others, key=lambda it: abs(it.row - panel.row), default=panel)

    def _set_down(self) -> None:
        point = self._paper.pointed_at
        if point is None:
            return
        if self._paper.held is None:
            self._paper.hold(point)
        else:
            self._paper.set_down(point)

    def _show(self, scene: Scene) -> None:
        """Put the paper's pointer there, move the paper if it lies outside, and let screen readers know."""
        if self._panel is None:
            return
        y_mm = _trace_mm(scene, self._panel, self._x_mm)
        time_s = self._panel.start_s + (self._x_mm - self._panel.left_mm) / scene.settings.speed_mm_s
        value_mv = (self._panel.baseline_mm - y_mm) / scene.settings.gain_mm_mv
        self._paper.bring_into_sight(QPointF(self._x_mm, y_mm))
        self._paper.point_to(PaperPoint(self._panel.lead, time_s, value_mv), QPointF(self._x_mm, y_mm))
        self._paper.setAccessibleDescription(self._paper.read_out)
        QAccessible.updateAccessibility(QAccessibleEvent(self._paper, QAccessible.Event.DescriptionChanged))


def _trace_mm(scene: Scene, panel: Panel, x_mm: float) -> float:
    """How far down the panel's trace lies there; the baseline where nothing was recorded."""
    trace = next((it for it in scene.traces if it.panel == panel), None)
    if trace is None or not trace.x_mm.size:
        return panel.baseline_mm
    nearest = int(np.argmin(np.abs(trace.x_mm - x_mm)))
    y_mm = float(trace.y_mm[nearest])
    return y_mm if np.isfinite(y_mm) else panel.baseline_mm
