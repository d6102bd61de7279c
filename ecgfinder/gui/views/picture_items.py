"""What lies in the scene of the digitising view: the picture, what was found on it, and handles on its corners."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from ecgfinder.gui.lead_colours import LEAD_COLOURS, SURE, confidence_colour
from ecgfinder.gui.models.pyramid import Pyramid

if TYPE_CHECKING:
    from ecgfinder.digitize import Digitised, TracePath

Points = npt.NDArray[np.float64]

_GRID = QColor(0, 120, 160, 90)
_PULSE = QColor(90, 90, 90, 170)
_FRAME = QColor("#0B5FC0")
_HANDLE_PX, _MARK_PX = 9.0, 8.0
_TRACE_PX, _CHOSEN_PX, _BOX_PX = 1.6, 3.0, 1.0
_TAG_MARGIN, _STRIPE_PX = (5.0, 1.0), 6.0
_TAG_SIZE = 0.8  # of the window's texts


class PictureItem(QGraphicsItem):
    """The picture, drawn from the level that suits the zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.pyramid: Pyramid | None = None

    def put(self, shown: Pyramid) -> None:
        """Put another picture there."""
        self.prepareGeometryChange()
        self.pyramid = shown
        self.update()

    def boundingRect(self) -> QRectF:
        """The picture's pixels."""
        width, height = self.pyramid.size if self.pyramid else (0, 0)
        return QRectF(0, 0, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the part that is seen."""
        if self.pyramid is None:
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        image = self.pyramid.level_for(scale)
        factor = image.width() / self.pyramid.size[0]
        seen = option.exposedRect.intersected(self.boundingRect())
        part = QRectF(seen.topLeft() * factor, seen.size() * factor)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale / factor < 3)
        painter.drawImage(seen, image, part)


class FoundItem(QGraphicsItem):
    """The grid, the leads' boxes, the calibration pulses and the traces that were found."""

    def __init__(self) -> None:
        super().__init__()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._picture = QRectF()
        self._grid = QPainterPath()
        self._pulses: list[QPolygonF] = []
        self._traces: list[tuple[str, QPainterPath]] = []
        self._boxes: list[tuple[str, QPolygonF]] = []
        self._left_out: frozenset[str] = frozenset()
        self.chosen = ""

    def put(self, result: Digitised | None) -> None:
        """Draw another result, or none."""
        self.prepareGeometryChange()
        paths = result.geometry.paths if result else ()
        self._traces = [(path.lead, trace_path(path.points_px)) for path in paths]
        self._boxes = [(path.lead, polygon(path.box_px)) for path in paths if path.box_px is not None]
        self._pulses = [polygon(box) for box in result.geometry.pulses_px] if result else []
        self._grid = mesh_path(result.geometry.mesh_px) if result else QPainterPath()
        self._picture = QRectF(0, 0, *result.geometry.picture_size) if result else QRectF()
        self.update()

    def emphasise(self, chosen: str, left_out: frozenset[str]) -> None:
        """Draw the chosen lead's trace thick, and leads that are left out faintly."""
        self.chosen, self._left_out = chosen, left_out
        self.update()

    def boundingRect(self) -> QRectF:
        """The picture, beyond which nothing is drawn."""
        return self._picture

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Grid first, traces last; nothing beyond the picture's edge."""
        painter.setClipRect(self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(cosmetic(_GRID, 1))
        painter.drawPath(self._grid)
        painter.setPen(cosmetic(_PULSE, _TRACE_PX))
        for pulse in self._pulses:
            painter.drawPolygon(pulse)
        for lead, box in self._boxes:
            painter.setPen(cosmetic(_lead_colour(lead, self._faint(lead)), _BOX_PX, Qt.PenStyle.DashLine))
            painter.drawPolygon(box)
        for lead, path in self._traces:
            width = _CHOSEN_PX if lead == self.chosen else _TRACE_PX
            painter.setPen(cosmetic(_lead_colour(lead, self._faint(lead)), width))
            painter.drawPath(path)

    def _faint(self, lead: str) -> bool:
        return lead in self._left_out


class LeadTag(QGraphicsItem):
    """A lead's name on the edge of its box, with its confidence where it is not sure, of the same size at any zoom."""

    def __init__(self, path: TracePath, clicked: Callable[[str], None], parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.lead, self._clicked = path.lead, clicked
        self._confidence = path.confidence
        self.left_out = False
        self._text = path.lead if path.confidence >= SURE else f"{path.lead}  {path.confidence:.0%}"
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(round(_TAG_SIZE * self._font.pixelSize()))
        self._font.setBold(True)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def boundingRect(self) -> QRectF:
        """Around the text."""
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(self._text), metrics.height()
        box_height = height + 2 * _TAG_MARGIN[1]
        return QRectF(0, -box_height / 2, width + 2 * _TAG_MARGIN[0] + _STRIPE_PX, box_height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The name on the lead's colour, a stripe in the colour of the confidence."""
        box = self.boundingRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_lead_colour(self.lead, self.left_out))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(QColor(confidence_colour(self._confidence)))
        painter.drawRoundedRect(QRectF(box.right() - _STRIPE_PX, box.top(), _STRIPE_PX, box.height()), 3, 3)
        font = QFont(self._font)
        font.setStrikeOut(self.left_out)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(box.adjusted(_TAG_MARGIN[0], 0, -_STRIPE_PX, 0), Qt.AlignmentFlag.AlignVCenter, self._text)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Choose the lead."""
        self._clicked(self.lead)


class Mark(QGraphicsItem):
    """A ring around a place on the picture, of the same size at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setVisible(False)

    def put(self, at: tuple[float, float] | None) -> None:
        """Ring this place, or none."""
        self.setVisible(at is not None)
        if at is not None:
            self.setPos(*at)

    def boundingRect(self) -> QRectF:
        """Around the ring."""
        return QRectF(-_MARK_PX - 3, -_MARK_PX - 3, 2 * _MARK_PX + 6, 2 * _MARK_PX + 6)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The ring, on white so that it is seen on dark pictures too."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(Qt.GlobalColor.white), 4.0), (QColor("#C2410C"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(), _MARK_PX, _MARK_PX)


class Frame(QGraphicsItem):
    """The page's outline with a handle on each corner, upper left first, then clockwise."""

    def __init__(self, moved: Callable[[], None]) -> None:
        super().__init__()
        self._moved = moved
        self.handles = [CornerHandle(self, number) for number in range(4)]
        self.setVisible(False)

    @property
    def corners_px(self) -> Points:
        """The corners (4, 2) in the picture's pixels."""
        return np.array([[handle.pos().x(), handle.pos().y()] for handle in self.handles])

    def place(self, corners_px: Points) -> None:
        """Put the corners there."""
        self.prepareGeometryChange()
        for handle, (x, y) in zip(self.handles, corners_px, strict=True):
            handle.setPos(float(x), float(y))
        self.setVisible(True)
        self.update()

    def corner_dragged(self, *, ended: bool) -> None:
        """A handle was moved; the end of the movement is told on."""
        self.prepareGeometryChange()
        self.update()
        if ended:
            self._moved()

    def boundingRect(self) -> QRectF:
        """Around the corners."""
        return polygon(self.corners_px).boundingRect().adjusted(-20, -20, 20, 20)

    def shape(self) -> QPainterPath:
        """Nothing: the outline lets clicks through to what lies under it."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The outline."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(cosmetic(_FRAME, 1.5))
        painter.drawPolygon(polygon(self.corners_px))


class CornerHandle(QGraphicsItem):
    """A dot to drag, of the same size at any zoom."""

    def __init__(self, frame: Frame, number: int) -> None:
        super().__init__(frame)
        self._frame, self.number = frame, number
        self.current = False
        self._dragged = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
        self.setCursor(Qt.CursorShape.SizeAllCursor)

    @property
    def dragged(self) -> bool:
        """Whether the mouse moves it just now."""
        return self._dragged

    def boundingRect(self) -> QRectF:
        """Easy to hit, also with a pen."""
        return QRectF(-_HANDLE_PX - 3, -_HANDLE_PX - 3, 2 * _HANDLE_PX + 6, 2 * _HANDLE_PX + 6)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A ring with its centre open, so that the corner under it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(QBrush(QColor(11, 95, 192, 60)))
        painter.setPen(QPen(Qt.GlobalColor.white, 4))
        painter.drawEllipse(QPointF(), _HANDLE_PX - 2, _HANDLE_PX - 2)
        painter.setPen(QPen(QColor("#C2410C") if self.current else _FRAME, 3 if self.current else 2))
        painter.drawEllipse(QPointF(), _HANDLE_PX - 2, _HANDLE_PX - 2)
        painter.drawPoint(QPointF())

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """The outline follows."""
        super().mouseMoveEvent(event)
        self._dragged = True
        self._frame.corner_dragged(ended=False)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """The corner is where it should be."""
        super().mouseReleaseEvent(event)
        if self._dragged:
            self._dragged = False
            self._frame.corner_dragged(ended=True)


def cosmetic(colour: QColor, width_px: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen as wide on screen at any zoom."""
    pen = QPen(colour, width_px, style)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    return pen


def polygon(points: Points) -> QPolygonF:
    """Points (n, 2) as Qt wants them."""
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def trace_path(points: Points) -> QPainterPath:
    """Lines along points (n, 2), broken where these are NaN."""
    known = np.asarray(np.isfinite(points).all(axis=1))
    edges = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
    path = QPainterPath()
    for start, stop in pairwise([0, *edges.tolist(), len(points)]):
        if stop - start > 1 and known[start]:
            path.addPolygon(polygon(points[start:stop]))
    return path


def mesh_path(mesh: Points) -> QPainterPath:
    """Lines along the rows and columns of a mesh (rows, columns, 2)."""
    path = QPainterPath()
    lines: Collection[Points] = [*mesh, *mesh.transpose(1, 0, 2)]
    for line in lines:
        if len(line) > 1:
            path.addPolygon(polygon(line))
    return path


def _lead_colour(lead: str, faint: bool) -> QColor:
    colour = QColor(LEAD_COLOURS[lead])
    colour.setAlpha(90 if faint else 255)
    return colour
