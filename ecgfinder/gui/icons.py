"""The program's icons, drawn in the theme's text colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecgfinder.assets import asset_path

_SIZES_PX = (16, 32, 48, 64, 128)
"""For texts of the usual and twice the size, on screens of one to four pixels to the point."""


@cache
def icon(name: str, colour: str) -> QIcon:
    """The line icon of a name in a colour ("#RRGGBB")."""
    source = asset_path("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    made = QIcon()
    for size_px in _SIZES_PX:
        pixmap = QPixmap(size_px, size_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, size_px, size_px))
        made.addPixmap(pixmap)
    return made


def program_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(asset_path("resources", "icons", "ecgfinder.svg")))
