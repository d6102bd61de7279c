"""What was found in a recording, laid over its paper at its times: waves, relevance, the part asked with, a mark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter

from ecgfinder.domain import Region
from ecgfinder.gui.paper_colours import PaperColours
from ecgfinder.gui.relevance import Relevance
from ecgfinder.gui.services import Wave
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.paper_tools import (
    RELEVANCE_COLOUR,
    WAVE_COLOURS,
    paint_legend,
    paint_mark,
    paint_region,
    paint_relevance,
    paint_waves,
)
from ecgfinder.gui.wording import RELEVANCE_LEGEND
from ecgfinder.paper import PaperPoint, Scene


class FoundMarks(QObject):
    """Holds the marks of one paper and paints them; `changed` asks for the paper to be painted anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waves: tuple[Wave, ...] = ()
        self.relevance: Relevance | None = None
        self.region: Region | None = None
        self.point: PaperPoint | None = None

    def show_waves(self, waves: tuple[Wave, ...]) -> None:
        """Mark the extent of these waves under their leads."""
        self.waves = waves
        self.changed.emit()

    def show_relevance(self, relevance: Relevance | None) -> None:
        """Tint the stretches that make the chosen case similar."""
        self.relevance = relevance
        self.changed.emit()

    def show_region(self, region: Region | None) -> None:
        """Veil all that is not asked with."""
        self.region = region
        self.changed.emit()

    def show_point(self, point: PaperPoint | None) -> None:
        """Mark a lead and time that is pointed at elsewhere."""
        self.point = point
        self.changed.emit()

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        area: QRectF,
        to_px: Callable[[float, float], QPointF],
        colours: PaperColours,
    ) -> None:
        """Paint all of it; `area` is where the paper is seen."""
        if self.region is not None:
            paint_region(painter, scene, self.region, to_px, QColor(colours.paper))
        if self.relevance is not None:
            paint_relevance(painter, scene, self.relevance, to_px)
        paint_waves(painter, scene, self.waves, to_px, to_px(1, 0).x() - to_px(0, 0).x())
        if self.point is not None:
            paint_mark(painter, scene, self.point, to_px, QColor(colours.caliper))
        paint_legend(painter, area, self.legend, QColor(colours.text), QColor(colours.paper))

    @property
    def legend(self) -> list[tuple[str, QColor]]:
        """What the colours laid over the paper mean."""
        entries = [] if self.relevance is None else [(tr(RELEVANCE_LEGEND), QColor(RELEVANCE_COLOUR))]
        return entries + (list(WAVE_COLOURS.items()) if self.waves else [])
