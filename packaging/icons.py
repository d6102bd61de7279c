"""Draws the program's icon for Windows and macOS: `python packaging/icons.py OUT` writes ecgfinder.ico and .iconset."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "ecgfinder.svg"
WINDOWS_PX = (16, 24, 32, 48, 64, 128, 256)
MACOS_PX = (16, 32, 128, 256, 512)


def main(out: Path) -> None:
    """Write both."""
    application = QGuiApplication.instance() or QGuiApplication([])
    drawn = {size: draw(size) for size in sorted({*WINDOWS_PX, *MACOS_PX, *(2 * size for size in MACOS_PX)})}
    iconset = out / "ecgfinder.iconset"
    iconset.mkdir(parents=True, exist_ok=True)
    largest = drawn[max(WINDOWS_PX)]
    largest.save(out / "ecgfinder.ico", sizes=[(size, size) for size in WINDOWS_PX],
                 append_images=[drawn[size] for size in WINDOWS_PX])  # fmt: skip
    for size in MACOS_PX:
        drawn[size].save(iconset / f"icon_{size}x{size}.png")
        drawn[2 * size].save(iconset / f"icon_{size}x{size}@2x.png")
    del application


def draw(size: int) -> Image.Image:
    """The icon at a size in pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(SOURCE)).render(painter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
