"""The program's own font, so that paper looks the same everywhere, also where no font is installed."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from ecgfinder.assets import asset_path

FAMILY = "Inter"
_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")


@cache
def load_fonts() -> str:
    """Make the shipped font known to Qt (once; needs a QGuiApplication) and return its family name."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(asset_path("resources", "fonts", name)))
    return FAMILY


def font(pixel_size: int, *, bold: bool = False) -> QFont:
    """The program's font at a size in pixels."""
    made = QFont(load_fonts())
    made.setPixelSize(pixel_size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
