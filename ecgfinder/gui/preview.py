"""The small picture of a case in the list: a strip of II, V1 and V5 on paper of true proportions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from ecgfinder.domain import Ecg
from ecgfinder.gui.paper_colours import PaperColours
from ecgfinder.gui.render import paint_scene
from ecgfinder.paper import STRIP, PaperSettings, draw_paper

PREVIEW_MM = 25.0
"""Height of the strip."""


def draw_preview(ecg: Ecg, settings: PaperSettings, colours: PaperColours, size: QSize, ratio: float = 1.0) -> QImage:
    """The strip as an image of `size` pixels (times `ratio` in device pixels); may run in any thread.

    A millimetre is as many pixels as make the strip `PREVIEW_MM` high; the width shows as much time as it holds.
    """
    px_per_mm = size.height() / PREVIEW_MM
    window_s = size.width() / px_per_mm / settings.speed_mm_s
    scene = draw_paper(ecg, replace(settings, layout=STRIP, start_s=0.0, window_s=window_s))
    panel = scene.panels[0]
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(colours.paper))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.scale(px_per_mm, px_per_mm)
        painter.translate(-panel.left_mm, -(panel.top_mm + panel.bottom_mm - PREVIEW_MM) / 2)
        paint_scene(painter, scene, colours)
    return image
