"""What is drawn over the paper: crosshair, calipers, the stamp of synthetic ECGs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ecgfinder.domain import Region
from ecgfinder.gui.fonts import font, paper_text_scale
from ecgfinder.gui.models.calipers import Caliper
from ecgfinder.gui.relevance import Relevance, shown_stretches
from ecgfinder.gui.services import Wave
from ecgfinder.paper import Panel, PaperPoint, Scene

ToPx = Callable[[float, float], QPointF]

_LABEL_PX = 12
_LEGEND_PX, _LEAST_LEGEND_PX, _KEY_PX = 11, 8, 9.0
_PLATE_ALPHA = 215
_PAD_PX = 4.0
_BADGE_PX = 18
_BADGE_COLOUR = "#B3261E"
_WAVE_MM = 0.9
_MOST_TINT = 0.5
_VEIL = 0.78
RELEVANCE_COLOUR = "#FF9E1B"
WAVE_COLOURS = {"P": QColor("#009E73"), "QRS": QColor("#D55E00"), "T": QColor("#0072B2")}


def paint_crosshair(
    painter: QPainter, area: QRectF, at: QPointF, point: PaperPoint, colour: QColor, *, below: bool = False
) -> None:
    """Two hair lines through the pointer and what they cross, said above or `below` it."""
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(at.x(), area.top(), at.x(), area.bottom()))
    painter.drawLine(QLineF(area.left(), at.y(), area.right(), at.y()))
    paint_label(painter, point_text(point), at + QPointF(10, 34 if below else -10), area, colour)


def point_text(point: PaperPoint) -> str:
    """Lead, time and voltage."""
    return f"{point.lead}   {point.time_s:.3f} s   {point.value_mv:+.2f} mV"


def paint_caliper(
    painter: QPainter, scene: Scene, caliper: Caliper, to_px: ToPx, colour: QColor, *, march_out: bool = False
) -> None:
    """The two legs, the span between them and its label, in each panel that shows the whole interval."""
    for panel in scene.panels:
        times = sorted((caliper.first.time_s, caliper.second.time_s))
        if panel.lead == caliper.first.lead and panel.start_s <= times[0] and times[1] <= panel.end_s:
            _paint_in_panel(painter, scene, panel, caliper, to_px, colour)
            if march_out and caliper.interval_ms > 0:
                _paint_marching(painter, scene, panel, caliper, to_px, colour)


def _paint_in_panel(
    painter: QPainter, scene: Scene, panel: Panel, caliper: Caliper, to_px: ToPx, colour: QColor
) -> None:
    first = to_px(*scene.place(panel, caliper.first.time_s, caliper.first.value_mv))
    second = to_px(*scene.place(panel, caliper.second.time_s, caliper.second.value_mv))
    top, bottom = to_px(0, panel.top_mm).y(), to_px(0, panel.bottom_mm).y()
    painter.setPen(QPen(colour, 1.6))
    for leg in (first, second):
        painter.drawLine(QLineF(leg.x(), top, leg.x(), bottom))
        painter.drawLine(QLineF(leg.x() - 5, leg.y(), leg.x() + 5, leg.y()))
    painter.drawLine(QLineF(first.x(), top + 6, second.x(), top + 6))
    whole = QRectF(to_px(0, 0), to_px(scene.width_mm, scene.height_mm))
    paint_label(painter, caliper.label(), QPointF(max(first.x(), second.x()) + 5, top + 14), whole, colour)


def _paint_marching(
    painter: QPainter, scene: Scene, panel: Panel, caliper: Caliper, to_px: ToPx, colour: QColor
) -> None:
    step_s = caliper.interval_ms / 1000
    start_s = min(caliper.first.time_s, caliper.second.time_s)
    first = start_s - np.floor((start_s - panel.start_s) / step_s) * step_s
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    top, bottom = to_px(0, panel.top_mm).y(), to_px(0, panel.bottom_mm).y()
    for time_s in np.arange(first, panel.end_s, step_s).tolist():
        x_px = to_px(scene.place(panel, time_s)[0], 0).x()
        painter.drawLine(QLineF(x_px, top, x_px, bottom))


def paint_mark(painter: QPainter, scene: Scene, point: PaperPoint, to_px: ToPx, colour: QColor) -> None:
    """A stroke through a lead at a time, in each panel that shows it."""
    painter.setPen(QPen(colour, 1.6))
    for panel in scene.panels:
        if panel.lead.removeprefix("-") == point.lead and panel.start_s <= point.time_s <= panel.end_s:
            x_mm, _ = scene.place(panel, point.time_s)
            painter.drawLine(QLineF(to_px(x_mm, panel.top_mm), to_px(x_mm, panel.bottom_mm)))


def paint_waves(painter: QPainter, scene: Scene, waves: Sequence[Wave], to_px: ToPx, px_per_mm: float) -> None:
    """A bar under the trace for each wave: P, QRS and T in three colours that also the colour-blind tell apart."""
    height_px = max(2.0, _WAVE_MM * px_per_mm)
    for panel in scene.panels if waves else ():
        lead, y_px = panel.lead.removeprefix("-"), to_px(0, panel.bottom_mm - 2 * _WAVE_MM).y()
        for wave in waves:
            if wave.lead == lead and panel.start_s <= wave.start_s and wave.end_s <= panel.end_s:
                left, right = (to_px(scene.place(panel, edge_s)[0], 0).x() for edge_s in (wave.start_s, wave.end_s))
                painter.fillRect(QRectF(left, y_px, right - left, height_px), WAVE_COLOURS[wave.name])


def paint_relevance(painter: QPainter, scene: Scene, relevance: Relevance, to_px: ToPx) -> None:
    """A tint over each stretch that matters, the stronger the more it does."""
    stretches = list(shown_stretches(relevance))
    for panel in scene.panels:
        for lead, start_s, end_s, strength in stretches:
            left_s, right_s = max(start_s, panel.start_s), min(end_s, panel.end_s)
            if lead == panel.lead.removeprefix("-") and left_s < right_s:
                corner = to_px(scene.place(panel, left_s)[0], panel.top_mm)
                opposite = to_px(scene.place(panel, right_s)[0], panel.bottom_mm)
                tint = QColor(RELEVANCE_COLOUR)
                tint.setAlphaF(_MOST_TINT * strength)
                painter.fillRect(QRectF(corner, opposite), tint)


def paint_region(painter: QPainter, scene: Scene, region: Region, to_px: ToPx, paper: QColor) -> None:
    """A veil over all that does not belong to a part of the ECG."""
    veil = QColor(paper)
    veil.setAlphaF(_VEIL)
    for panel in scene.panels:
        for start_s, end_s in _outside(panel, region):
            left_mm, right_mm = (scene.place(panel, edge_s)[0] for edge_s in (start_s, end_s))
            painter.fillRect(QRectF(to_px(left_mm, panel.top_mm), to_px(right_mm, panel.bottom_mm)), veil)


def _outside(panel: Panel, region: Region) -> list[tuple[float, float]]:
    """The stretches of a panel that do not belong to a region."""
    if not region.holds(panel.lead.removeprefix("-"), panel.start_s, panel.end_s):
        return [(panel.start_s, panel.end_s)]
    first_s, last_s = region.stretch_s or (panel.start_s, panel.end_s)
    stretches = ((panel.start_s, min(first_s, panel.end_s)), (max(last_s, panel.start_s), panel.end_s))
    return [(start_s, end_s) for start_s, end_s in stretches if start_s < end_s]


def paint_label(painter: QPainter, text: str, at: QPointF, inside: QRectF, colour: QColor) -> None:
    """A line of text on a plate in the colour, moved so that it lies inside."""
    label_font = font(round(_LABEL_PX * paper_text_scale(inside.width())), bold=True)
    metrics = QFontMetricsF(label_font)
    plate = QRectF(at.x(), at.y() - metrics.height() - _PAD_PX, metrics.horizontalAdvance(text), metrics.height())
    plate = plate.adjusted(0, 0, 2 * _PAD_PX, _PAD_PX)
    plate.moveRight(min(plate.right(), inside.right()))
    plate.moveLeft(max(plate.left(), inside.left()))
    plate.moveTop(max(plate.top(), inside.top()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(plate, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor("#FFFFFF") if colour.lightness() < 150 else QColor("#101010"))
    painter.setFont(label_font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def paint_legend(
    painter: QPainter, area: QRectF, entries: Sequence[tuple[str, QColor]], text: QColor, paper: QColor
) -> None:
    """What colours mean, in the upper right corner over the first row of leads."""
    if not entries:
        return
    painter.save()
    painter.setFont(_legend_font(entries, area.width()))
    metrics = QFontMetricsF(painter.font())
    right, middle = area.right() - _PAD_PX, area.top() + _PAD_PX + metrics.height() / 2
    width = sum(metrics.horizontalAdvance(name) + _KEY_PX + 4 * _PAD_PX for name, _ in entries)
    plate = QRectF(area.right() - width, area.top() + 1, width, metrics.height() + 2 * _PAD_PX - 2)
    painter.fillRect(plate, QColor(paper.red(), paper.green(), paper.blue(), _PLATE_ALPHA))
    for name, colour in reversed(entries):
        width = metrics.horizontalAdvance(name)
        box = QRectF(right - width, middle - metrics.height() / 2, width, metrics.height())
        painter.setPen(text)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        painter.fillRect(QRectF(box.left() - _KEY_PX - _PAD_PX, middle - _KEY_PX / 2, _KEY_PX, _KEY_PX), colour)
        right = box.left() - _KEY_PX - 4 * _PAD_PX
    painter.restore()


def _legend_font(entries: Sequence[tuple[str, QColor]], room_px: float) -> QFont:
    """As large as the other texts, or smaller where the paper is narrow."""
    size_px = round(_LEGEND_PX * paper_text_scale(room_px))
    needed_px = sum(QFontMetricsF(font(size_px)).horizontalAdvance(name) + _KEY_PX + 4 * _PAD_PX for name, _ in entries)
    return font(size_px if needed_px <= room_px else max(round(size_px * room_px / needed_px), _LEAST_LEGEND_PX))


def paint_badge(painter: QPainter, area: QRectF, text: str) -> None:
    """The stamp that tells a computed ECG from a recorded one, in the lower right corner, beside the caption."""
    painter.save()
    scale = paper_text_scale(area.width())
    badge_font, height = font(round(_LABEL_PX * scale), bold=True), _BADGE_PX * scale
    width = QFontMetricsF(badge_font).horizontalAdvance(text) + 14
    plate = QRectF(area.right() - width - 4, area.bottom() - height - 3, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(_BADGE_COLOUR), 1.4))
    painter.setBrush(QColor(255, 255, 255, 230))
    painter.drawRoundedRect(plate, 3, 3)
    painter.setFont(badge_font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
