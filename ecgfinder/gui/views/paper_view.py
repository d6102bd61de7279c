"""ECG paper as a widget: fits or zooms, pans at the speed of a blit, reads out what is under the pointer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QScrollBar, QSizePolicy, QWidget

from ecgfinder.domain import Ecg
from ecgfinder.gui.filtering import UNFILTERED_TEXT, ShownEcg
from ecgfinder.gui.models.calipers import Caliper, Calipers
from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.scenes import scene_of
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.caliper_keys import CaliperKeys
from ecgfinder.gui.views.found_marks import FoundMarks
from ecgfinder.gui.views.paper_cache import PaperCache
from ecgfinder.gui.views.paper_tools import paint_badge, paint_caliper, paint_crosshair, point_text
from ecgfinder.paper import BEATS, PaperPoint, PaperSettings, Scene

_REFINE_AFTER_MS = 140
_ZOOM_PER_STEP = 1.2
_WHEEL_STEP = 120
_SCROLL_PER_S = 100
_LEAST_HEIGHT_PX = 150
_EDGE_PX = 24
_USUAL_RATIO = 0.585


class PaperView(QWidget):
    """Draws one ECG. `pointed` tells where the pointer is on the paper (PaperPoint or None)."""

    pointed = Signal(object)

    def __init__(self, paper: PaperModel, camera: Camera, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper, self._camera, self._hint = paper, camera, hint
        self._shown: ShownEcg | None = None
        self._put_away = False
        self._start_s = 0.0
        self._scene: Scene | None = None
        self._cache = PaperCache()
        self._drawn_px_per_mm = 0.0
        self._pressed: QPointF | None = None
        self._caliper_from: PaperPoint | None = None
        self._pointer: QPointF | None = None
        self._cursor: PaperPoint | None = None
        self.found = FoundMarks(self)
        self.calipers = Calipers(self)
        self.measuring = False
        self._caliper_keys = CaliperKeys(self)
        self._refine = QTimer(self, singleShot=True, interval=_REFINE_AFTER_MS)
        self._refine.timeout.connect(self._draw_fine)
        self._time_bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._time_bar.valueChanged.connect(lambda value: camera.scroll_to(value / _SCROLL_PER_S))
        self._set_up()

    def _set_up(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(200, _LEAST_HEIGHT_PX)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._time_bar.hide()
        self._time_bar.setAccessibleName(tr("Time in the recording"))
        self._paper.changed.connect(self._redraw)
        self._camera.changed.connect(self._camera_moved)
        self._camera.scrolled.connect(self.show_from)
        self.calipers.changed.connect(self.update)
        self.found.changed.connect(self.update)

    # ---- what is shown -----------------------------------------------------------------------------------------

    @property
    def ecg(self) -> Ecg | None:
        """The ECG on the paper."""
        return None if self._shown is None else self._shown.ecg

    @property
    def badge(self) -> str:
        """What is stamped over the ECG (synthetic)."""
        return "" if self._shown is None else self._shown.badge

    @property
    def scene(self) -> Scene | None:
        """What lies on the paper."""
        return self._scene

    @property
    def px_per_mm(self) -> float:
        """Pixels to the millimetre of paper."""
        return self._camera.px_per_mm

    def show_ecg(self, ecg: Ecg | None) -> None:
        """Put an ECG on the paper as it is, or take it away."""
        self.put(None if ecg is None else ShownEcg(ecg, tr(UNFILTERED_TEXT)))

    def put(self, shown: ShownEcg | None) -> None:
        """Put an ECG on the paper as it is to be shown, or take it away."""
        if shown is None or self.ecg is None or shown.ecg.source != self.ecg.source:
            self._start_s = 0.0
            self.calipers.forget()
        self._shown = shown
        self._redraw()

    @property
    def shows_beats(self) -> bool:
        """Whether average beats lie on the paper: their times are not those of the recording."""
        return self._scene is not None and self._scene.settings.layout == BEATS

    def set_measuring(self, on: bool) -> None:
        """Let a drag set calipers instead of moving the paper."""
        self.measuring = on
        self.hold(None)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    @property
    def held(self) -> PaperPoint | None:
        """The first point of the caliper that is being set."""
        return self._caliper_from

    def hold(self, point: PaperPoint | None) -> None:
        """Begin a caliper here, or let go of the one begun."""
        self._caliper_from = point
        self.update()

    def set_down(self, point: PaperPoint | None) -> None:
        """End the caliper here, if that is another point of the same lead, else let go of it."""
        first, self._caliper_from = self._caliper_from, None
        if first and point and point.lead == first.lead and point != first:
            self.calipers.add(Caliper(first, point))
        self.update()

    @property
    def pointed_at(self) -> PaperPoint | None:
        """What the pointer or the keyboard's cursor is at."""
        return self._cursor or (None if self._pointer is None else self.point_at(self._pointer))

    @property
    def pointer_mm(self) -> QPointF | None:
        """Where the pointer is on the paper."""
        return None if self._pointer is None else self.to_mm(self._pointer)

    def point_to(self, point: PaperPoint, at_mm: QPointF) -> None:
        """Point there, as the keyboard does."""
        self._cursor, self._pointer = point, self.to_px(at_mm.x(), at_mm.y())
        self.pointed.emit(None if self.shows_beats else point)
        self.update()

    def bring_into_sight(self, at_mm: QPointF) -> None:
        """Move the paper until this point of it is shown."""
        at, inside = self.to_px(at_mm.x(), at_mm.y()), self.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        if not inside.contains(at.toPoint()):
            nearest = QPointF(
                min(max(at.x(), inside.left()), inside.right()), min(max(at.y(), inside.top()), inside.bottom())
            )
            self._pan_px(nearest - at)

    def show_from(self, start_s: float) -> None:
        """Show the window of a longer recording that starts here, or its last where it ends before."""
        ecg = self.ecg
        latest_s = 0.0 if ecg is None else max(0.0, ecg.duration_s - self._paper.settings.window_s)
        start_s = min(start_s, latest_s)
        if start_s != self._start_s:
            self._start_s = start_s
            self._redraw()

    def go_to(self, start_s: float) -> None:
        """Show the window of a longer recording that starts here, and move the time bar there."""
        if not self._time_bar.isHidden():
            self._time_bar.setValue(round(start_s * _SCROLL_PER_S))

    def _redraw(self) -> None:
        beat_by_beat = self.shows_beats
        self._scene = None if self._shown is None else scene_of(self._shown, self._own_settings())
        if beat_by_beat != self.shows_beats:
            self.calipers.forget()
        self._cache.clear()
        self._lay_out_time_bar()  # which takes of the height that the paper must fit into
        self._offer_fit()
        self.updateGeometry()
        self.update()

    def _own_settings(self) -> PaperSettings:
        return replace(self._paper.settings, start_s=self._start_s)

    # ---- geometry ----------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The paper's proportions are kept."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the paper has at the scale of all views, or would have at this width."""
        if self._scene is None:
            return round(width * _USUAL_RATIO)
        scale = min(self._camera.fit_px_per_mm, width / self._scene.width_mm)
        height = round(self._scene.height_mm * scale) + 1 + self._time_bar_px()
        return max(_LEAST_HEIGHT_PX, min(height, self.maximumHeight()))

    def sizeHint(self) -> QSize:
        """A size at which an ECG can be read."""
        return QSize(560, self.heightForWidth(560))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._offer_fit()
        self._lay_out_time_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Texts of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._draw_fine()

    def hideEvent(self, event: QHideEvent) -> None:
        """While it is not seen, the others need not leave room for it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._put_away = True
            self._camera.forget(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit again."""
        super().showEvent(event)
        self._put_away = False
        self._offer_fit()

    def _time_bar_px(self) -> int:
        return self._time_bar.sizeHint().height() if self._time_bar.isVisibleTo(self) else 0

    def _offer_fit(self) -> None:
        """The scale follows the width and the greatest height that the pane allows, not the present height."""
        if self._scene is None or self._put_away:
            self._camera.forget(self)
            return
        height_px = self.maximumHeight() - self._time_bar_px()
        self._camera.offer_fit(self, min(self.width() / self._scene.width_mm, height_px / self._scene.height_mm))

    def limit_height(self, height_px: int) -> None:
        """Take at most this height."""
        height_px = max(height_px, _LEAST_HEIGHT_PX)
        if height_px != self.maximumHeight():
            self.setMaximumHeight(height_px)
            self._offer_fit()

    def _lay_out_time_bar(self) -> None:
        ecg, window_s = self.ecg, self._paper.settings.window_s
        longer = ecg is not None and ecg.duration_s > window_s and not self.shows_beats
        self._time_bar.setVisible(longer)
        if ecg is not None and longer:
            self._time_bar.blockSignals(True)
            self._time_bar.setRange(0, round((ecg.duration_s - window_s) * _SCROLL_PER_S))
            self._time_bar.setPageStep(round(window_s * _SCROLL_PER_S))
            self._time_bar.setValue(round(self._start_s * _SCROLL_PER_S))
            self._time_bar.blockSignals(False)
            height = self._time_bar.sizeHint().height()
            self._time_bar.setGeometry(0, self.height() - height, self.width(), height)

    def origin_mm(self) -> QPointF:
        """The point of the paper in the upper left corner of the widget."""
        if self._scene is None:
            return QPointF()
        width_mm, height_mm = self.width() / self.px_per_mm, self.height() / self.px_per_mm
        spare_x, spare_y = width_mm - self._scene.width_mm, height_mm - self._scene.height_mm
        x_mm = -spare_x / 2 if spare_x >= 0 else min(max(self._camera.x_mm, 0.0), -spare_x)
        y_mm = 0.0 if spare_y >= 0 else min(max(self._camera.y_mm, 0.0), -spare_y)
        return QPointF(x_mm, y_mm)

    def to_mm(self, at: QPointF) -> QPointF:
        """The point of the paper under a point of the widget."""
        return at / self.px_per_mm + self.origin_mm()

    def to_px(self, x_mm: float, y_mm: float) -> QPointF:
        """The point of the widget over a point of the paper."""
        return (QPointF(x_mm, y_mm) - self.origin_mm()) * self.px_per_mm

    def point_at(self, at: QPointF) -> PaperPoint | None:
        """What lies under a point of the widget."""
        mm = self.to_mm(at)
        return self._scene.locate(mm.x(), mm.y()) if self._scene else None

    # ---- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper from its cache, then what lies over it."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if self._scene is None:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
            return
        self._paint_paper(painter, self._scene)
        if self.badge:
            paint_badge(painter, self._paper_rect(self._scene), self.badge)
        self._paint_tools(painter, self._scene)

    def _paper_rect(self, scene: Scene) -> QRectF:
        whole = QRectF(self.to_px(0, 0), self.to_px(scene.width_mm, scene.height_mm))
        return whole.intersected(QRectF(self.rect()))

    def _paint_paper(self, painter: QPainter, scene: Scene) -> None:
        needed = QRectF(self.to_mm(QPointF(0, 0)), self.to_mm(QPointF(self.width(), self.height())))
        needed = needed.intersected(QRectF(0, 0, scene.width_mm, scene.height_mm))
        ratio = self.devicePixelRatioF()
        pixmap, corner_mm = self._cache.pixmap(
            scene, self._paper.colours, self.px_per_mm, ratio, needed, fine=not self._refine.isActive()
        )
        painter.drawPixmap(self.to_px(corner_mm.x(), corner_mm.y()).toPoint(), pixmap)

    @property
    def read_out(self) -> str:
        """What is read off where the pointer is, and the caliper that ends there."""
        point = self.pointed_at
        if point is None:
            return ""
        caliper = [] if self._caliper_from in (None, point) else [Caliper(self._caliper_from, point).label()]
        return "   ".join([point_text(point), *caliper])

    def _paint_tools(self, painter: QPainter, scene: Scene) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        colour = QColor(self._paper.colours.caliper)
        if not self.shows_beats:
            self.found.paint(painter, scene, self._paper_rect(scene), self.to_px, self._paper.colours)
        self._paint_calipers(painter, scene, colour)
        if self._pointer is None:
            return
        point = self.pointed_at
        if self._caliper_from and point and point.lead == self._caliper_from.lead:
            paint_caliper(painter, scene, Caliper(self._caliper_from, point), self.to_px, colour)
        if point and (self._pressed is None or self.measuring):
            note = QColor(self._paper.colours.note)
            paint_crosshair(painter, self._paper_rect(scene), self._pointer, point, note, below=self.measuring)

    def _paint_calipers(self, painter: QPainter, scene: Scene, colour: QColor) -> None:
        items = self.calipers.items
        for number, caliper in enumerate(items):
            march = self.calipers.march_out and number == len(items) - 1
            paint_caliper(painter, scene, caliper, self.to_px, colour, march_out=march)

    def _draw_fine(self) -> None:
        self._cache.clear()
        self.update()

    def _camera_moved(self) -> None:
        """While the scale changes the paper is drawn quickly; full quality follows when the movement rests."""
        if self._scene is not None and self.px_per_mm != self._drawn_px_per_mm:
            self._drawn_px_per_mm = self.px_per_mm
            self._refine.start()
            self.updateGeometry()
        self.update()

    # ---- mouse and keys ----------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; with Shift, move sideways."""
        steps = (event.angleDelta().y() or event.angleDelta().x()) / _WHEEL_STEP
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pan_px(QPointF(60 * steps, 0))
        else:
            self._zoom_at(_ZOOM_PER_STEP**steps, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinch zooms: on a touchpad or on a touch screen."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_at(1 + event.value(), event.position())
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if isinstance(pinch, QPinchGesture):
            self._zoom_at(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint())))
            return True
        return super().event(event)

    def _zoom_at(self, factor: float, at: QPointF) -> None:
        if self._scene is None:
            return
        origin, mm = self.origin_mm(), self.to_mm(at)
        self._camera.x_mm, self._camera.y_mm = origin.x(), origin.y()
        self._camera.zoom_to(self.px_per_mm * factor, mm.x(), mm.y())

    def _pan_px(self, by: QPointF) -> None:
        origin = self.origin_mm() - by / self.px_per_mm
        self._camera.move_to(origin.x(), origin.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan or to measure."""
        if event.button() == Qt.MouseButton.LeftButton and self._scene:
            self._pressed = event.position()
            if self.measuring:
                self.hold(self.point_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, measure, or read out."""
        if self._pressed is not None and not self.measuring:
            self._pan_px(event.position() - self._pressed)
            self._pressed = event.position()
        self._pointer, self._cursor = event.position(), None
        self.pointed.emit(None if self.shows_beats else self.point_at(event.position()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set the caliper down."""
        self.set_down(self.point_at(event.position()))
        self._pressed = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show the whole paper again."""
        self._camera.reset()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._pointer = self._cursor = None
        self.pointed.emit(None)
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page through a long recording."""
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if pages is None or not self._time_bar.isVisible():
            super().keyPressEvent(event)
            return
        self._time_bar.setValue(self._time_bar.value() + pages * self._time_bar.pageStep())
