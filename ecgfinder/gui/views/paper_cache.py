"""Keeps drawn paper, so that panning is a blit and only a new scale or place is drawn anew."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from ecgfinder.gui.paper_colours import PaperColours
from ecgfinder.gui.render import paint_scene
from ecgfinder.paper import Scene

_WHOLE_PAPER_PX = 5_000_000


class PaperCache:
    """One drawn rectangle of one scene at one scale."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._drawn_mm = QRectF()
        self._scale = 0.0

    def clear(self) -> None:
        """Forget what is drawn: the scene or its colours changed."""
        self._pixmap = QPixmap()

    def pixmap(
        self, scene: Scene, colours: PaperColours, scale: float, ratio: float, needed_mm: QRectF, *, fine: bool
    ) -> tuple[QPixmap, QPointF]:
        """Drawn paper that covers `needed_mm`, and the point of the paper (mm) in its upper left corner.

        `scale` is in pixels to the millimetre, `ratio` in device pixels to the pixel.
        """
        if self._pixmap.isNull() or scale != self._scale or not self._drawn_mm.contains(needed_mm):
            self._drawn_mm = _area_to_draw(scene, scale, ratio, needed_mm)
            self._scale = scale
            self._pixmap = _draw(scene, colours, scale, ratio, self._drawn_mm, fine=fine)
        return self._pixmap, self._drawn_mm.topLeft()


def _area_to_draw(scene: Scene, scale: float, ratio: float, needed_mm: QRectF) -> QRectF:
    """The whole paper, or where that is too large the needed part with half as much around it, on whole pixels."""
    paper = QRectF(0, 0, scene.width_mm, scene.height_mm)
    if paper.width() * paper.height() * (scale * ratio) ** 2 <= _WHOLE_PAPER_PX:
        return paper
    dx, dy = needed_mm.width() / 2, needed_mm.height() / 2
    wanted = needed_mm.adjusted(-dx, -dy, dx, dy).intersected(paper)
    corner = QPointF(int(wanted.x() * scale) / scale, int(wanted.y() * scale) / scale)
    return QRectF(corner, wanted.bottomRight())


def _draw(scene: Scene, colours: PaperColours, scale: float, ratio: float, area_mm: QRectF, *, fine: bool) -> QPixmap:
    size = area_mm.size() * scale * ratio
    pixmap = QPixmap(QSize(round(size.width()) + 1, round(size.height()) + 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(colours.paper))
    with QPainter(pixmap) as painter:
        painter.scale(scale, scale)
        painter.translate(-area_mm.topLeft())
        paint_scene(painter, scene, colours, fine=fine)
    return pixmap
