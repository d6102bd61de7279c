"""The picture with what was found on it: zoom and pan, corners to drag, leads to choose and to draw anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from ecgfinder.gui.models.pyramid import Pyramid
from ecgfinder.gui.views.loupe import paint_loupe
from ecgfinder.gui.views.picture_items import CornerHandle, FoundItem, Frame, LeadTag, Mark, PictureItem
from ecgfinder.gui.views.trace_tool import TraceTool

if TYPE_CHECKING:
    from ecgfinder.digitize import Digitised, TracePath

Points = npt.NDArray[np.float64]

_ZOOM_PER_STEP, _WHEEL_STEP = 1.2, 120
_MOST_PX = 24.0  # screen pixels for one of the picture's
_MARGIN, _INSET, _BEYOND = 0.03, 0.04, 0.15  # of the picture's longer side
_TAG_ROOM = 0.015  # of the picture's height
_WHILE_DRAWING = 0.35  # how much of the traces found is left, so that the ink under them is seen
_FAST = 10  # times as far with Shift
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class PictureView(QGraphicsView):
    """Shows one page; all points are pixels of the upright picture at its full size.

    `corners_moved` carries the corners (4, 2); `trace_drawn` the lead and its points (n, 2); `rows_set` the rows'
    levels (n, 2, 2); `lead_chosen` the lead whose tag was clicked; `tracing_changed` whether points are being set.
    """

    corners_moved = Signal(object)
    trace_drawn = Signal(str, object)
    rows_set = Signal(object)
    lead_chosen = Signal(str)
    tracing_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.found = PictureItem(), FoundItem()
        self.frame = Frame(lambda: self.corners_moved.emit(self.frame.corners_px))
        self.tool, self.mark = TraceTool(), Mark()
        self.tags: list[LeadTag] = []
        self._fitted, self._balance = True, 0.5
        scene = QGraphicsScene(self)
        for item in (self.picture, self.found, self.frame, self.mark, self.tool):
            scene.addItem(item)
        self.setScene(scene)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(320, 200)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundBrush(self.palette().window())

    # ---- what is shown -----------------------------------------------------------------------------------------

    def show_picture(self, shown: Pyramid) -> None:
        """Show a page; the view fits it."""
        other_size = self.picture.pyramid is None or self.picture.pyramid.size != shown.size
        self.picture.put(shown)
        if other_size:
            self.fit()

    def show_result(self, result: Digitised | None, corners_px: Points | None, *, failed: bool) -> None:
        """Draw what was found over it, and handles on the corners given or found, else inside the picture's."""
        self.found.put(result)
        for tag in self.tags:
            self.scene().removeItem(tag)
        paths = result.geometry.paths if result else ()
        self.tags = [self._tag(path) for path in paths]
        if corners_px is not None:
            self.frame.place(corners_px)
        elif result is not None:
            self.frame.place(result.geometry.corners_px)
        elif failed and self.picture.pyramid is not None:
            self.frame.place(_inset(self.picture.pyramid.size))
        else:
            self.frame.setVisible(False)
        self._bound()
        if self._fitted:
            self.fit()

    def _tag(self, path: TracePath) -> LeadTag:
        """A tag on the corner of the lead's box, moved into the picture where that lies beyond its edge."""
        tag = LeadTag(path, self.lead_chosen.emit, self.found)
        if path.box_px is not None:
            whole = self.picture.boundingRect()
            x, y = path.box_px[0]
            tag.setPos(max(x, whole.left()), max(y, whole.top() + _TAG_ROOM * whole.height()))
        return tag

    def emphasise(self, chosen: str, left_out: frozenset[str]) -> None:
        """Draw one lead thick, others that are left out faintly."""
        self.found.emphasise(chosen, left_out)
        for tag in self.tags:
            tag.left_out = tag.lead in left_out
            tag.update()

    def set_balance(self, balance: float) -> None:
        """From 0, the picture alone, over 0.5, both in full, to 1, the traces alone."""
        self._balance = balance
        self.found.setOpacity(min(1.0, 2 * balance) * (_WHILE_DRAWING if self.tool.active else 1.0))
        self.picture.setOpacity(max(0.06, min(1.0, 2 - 2 * balance)))

    def _bound(self) -> None:
        """Let corners beyond the picture's edge be reached."""
        whole = self.picture.boundingRect()
        if self.frame.isVisible():
            whole = whole.united(self.frame.boundingRect())
        margin = _MARGIN * max(whole.width(), whole.height())
        self.setSceneRect(whole.adjusted(-margin, -margin, margin, margin))

    # ---- zoom --------------------------------------------------------------------------------------------------

    @property
    def px_per_pixel(self) -> float:
        """Screen pixels for one of the picture's."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole page."""
        self._fitted = True
        self._bound()
        whole = self.picture.boundingRect()
        beyond = _BEYOND * max(whole.width(), whole.height())
        widest = whole.adjusted(-beyond, -beyond, beyond, beyond)
        self.fitInView(self.sceneRect().intersected(widest), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Zoom about the pointer, or the middle where there is none."""
        after = min(self.px_per_pixel * factor, _MOST_PX)
        whole = self.sceneRect()
        least = 0.5 * min(self.width() / max(whole.width(), 1), self.height() / max(whole.height(), 1))
        factor = max(after, least) / self.px_per_pixel
        self._fitted = False
        self.scale(factor, factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom(_ZOOM_PER_STEP ** (event.angleDelta().y() / _WHEEL_STEP))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted page stays fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    # ---- setting points ----------------------------------------------------------------------------------------

    def begin_trace(self, lead: str) -> None:
        """Let the user draw a lead's trace, point by point."""
        self.tool.begin(lead, self._middle())
        self._begin_points()

    def begin_rows(self) -> None:
        """Let the user click at the resting level of each row."""
        whole = self.picture.boundingRect()
        left, right = whole.topLeft(), whole.topRight()
        if self.frame.isVisible():
            left, right = self.frame.handles[0].pos(), self.frame.handles[1].pos()
        self.tool.begin_rows(left, right, self._middle())
        self._begin_points()

    def _middle(self) -> QPointF:
        return self.mapToScene(self.viewport().rect().center())

    def _begin_points(self) -> None:
        self.select_corner(None)
        self.set_balance(self._balance)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tracing_changed.emit(True)

    def end_points(self, *, keep: bool) -> None:
        """Finish the trace or the rows, or give them up; too few points are no end."""
        if not self.tool.active or (keep and not self.tool.enough):
            return
        lead, points, levels = self.tool.lead, self.tool.points_px, self.tool.levels_px
        self.tool.end()
        self.set_balance(self._balance)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.viewport().unsetCursor()
        self.tracing_changed.emit(False)
        if keep and lead:
            self.trace_drawn.emit(lead, points)
        elif keep:
            self.rows_set.emit(levels)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set a point of the trace, or let Qt drag."""
        if self.tool.active and event.button() == Qt.MouseButton.LeftButton:
            self.tool.add(self.mapToScene(event.position().toPoint()))
            return
        if isinstance(item := self.itemAt(event.position().toPoint()), CornerHandle):
            self.select_corner(item.number)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The trace follows the pointer."""
        if self.tool.active:
            self.tool.move_to(self.mapToScene(event.position().toPoint()))
            return
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Finish the trace; else show the whole page."""
        if self.tool.active:
            self.end_points(keep=True)
        else:
            self.fit()

    # ---- keys --------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from corner to corner before it leaves the view."""
        current = self._current_corner()
        following = (0 if forward else 3) if current is None else current + (1 if forward else -1)
        if self.frame.isVisible() and not self.tool.active and 0 <= following <= 3:
            self.select_corner(following)
            return True
        self.select_corner(None)
        return super().focusNextPrevChild(forward)

    def select_corner(self, number: int | None) -> None:
        """The corner that the arrow keys move."""
        for handle in self.frame.handles:
            handle.current = handle.number == number
            handle.update()

    def _current_corner(self) -> int | None:
        return next((handle.number for handle in self.frame.handles if handle.current), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the current corner or the cross of the trace; + - 0 zoom."""
        key = Qt.Key(event.key())
        step = _ARROWS.get(key)
        if step is not None:
            fast = _FAST if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            moved = self._move_by(step * fast / self.px_per_pixel)
        else:
            moved = self._trace_key(key) if self.tool.active else self._view_key(key)
        if not moved:
            super().keyPressEvent(event)

    def _move_by(self, step: QPointF) -> bool:
        if self.tool.active and self.tool.pointer is not None:
            self.tool.move_to(self.tool.pointer + step)
            return True
        current = self._current_corner()
        if current is None:
            return False
        handle = self.frame.handles[current]
        handle.setPos(handle.pos() + step)
        self.frame.corner_dragged(ended=True)
        return True

    def _trace_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Space and self.tool.pointer is not None:
            self.tool.add(self.tool.pointer)
        elif key == Qt.Key.Key_Backspace:
            self.tool.remove_last()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.end_points(keep=True)
        elif key == Qt.Key.Key_Escape:
            self.end_points(keep=False)
        else:
            return self._view_key(key)
        return True

    def _view_key(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_ZOOM_PER_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM_PER_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Escape and self._current_corner() is not None:
            self.select_corner(None)
        else:
            return False
        return True

    def drawForeground(self, painter: QPainter, rect: QRectF | None) -> None:  # type: ignore[override]
        """While a corner is dragged, what lies under it is shown enlarged."""
        dragged = next((handle for handle in self.frame.handles if handle.dragged), None)
        if dragged is not None and self.picture.pyramid is not None:
            paint_loupe(painter, self, self.picture.pyramid, dragged.pos())


def _inset(size: tuple[int, int]) -> Points:
    """Corners a little inside a picture of (width, height)."""
    width, height = size
    inset = _INSET * max(size)
    left, top, right, bottom = inset, inset, width - inset, height - inset
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
