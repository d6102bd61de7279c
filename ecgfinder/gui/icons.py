"""The program's icons, drawn in the theme's text colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecgfinder.assets import asset_path

_SIZE_PX = 40


@cache
def icon(name: str, colour: str) -> QIcon:
    """The line icon of a name in a colour ("#RRGGBB")."""
    source = asset_path("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    pixmap = QPixmap(_SIZE_PX, _SIZE_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, _SIZE_PX, _SIZE_PX))
    return QIcon(pixmap)


def program_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(asset_path("resources", "icons", "ecgfinder.svg")))
