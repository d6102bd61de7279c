"""The program's own font, so that paper looks the same everywhere, also where no font is installed."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ecgfinder.assets import asset_path

FAMILY = "Inter"
BASE_FONT_PX = 13
"""The window's texts at their usual size."""
_LEAST_ON_PAPER, _MOST_ON_PAPER = 0.8, 1.5
_ROOMY_PX = 280
"""The width of paper on which its texts have room at their usual size."""
_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")


@cache
def load_fonts() -> str:
    """Make the shipped font known to Qt (once; needs a QGuiApplication) and return its family name."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(asset_path("resources", "fonts", name)))
    return FAMILY


def paper_text_scale(paper_width_px: float) -> float:
    """How much larger texts on the paper are drawn on screen: as the window's, as far as the paper has room."""
    wanted = min(max(QGuiApplication.font().pixelSize() / BASE_FONT_PX, 1.0), _MOST_ON_PAPER)
    return min(wanted, max(paper_width_px / _ROOMY_PX, _LEAST_ON_PAPER))


def font(pixel_size: int, *, bold: bool = False) -> QFont:
    """The program's font at a size in pixels."""
    made = QFont(load_fonts())
    made.setPixelSize(pixel_size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
