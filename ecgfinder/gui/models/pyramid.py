"""A large picture at several sizes, so that it is drawn both fast and without broken lines at any zoom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

_SMALLEST_PX = 400


@dataclass(frozen=True, slots=True, eq=False)
class Pyramid:
    """The picture at its own size and each time halved. `size` (width, height) are the pixels it is measured in."""

    levels: tuple[QImage, ...]
    size: tuple[int, int]

    def level_for(self, px_per_pixel: float) -> QImage:
        """The smallest level with at least a pixel for each of the screen's, at so many of these a picture's pixel."""
        wanted = px_per_pixel * self.size[0]
        return next((level for level in reversed(self.levels) if level.width() >= wanted), self.levels[0])


def pyramid(rgb: npt.NDArray[np.uint8], size: tuple[int, int]) -> Pyramid:
    """The levels of a picture (height, width, 3). Takes a while."""
    levels = [to_image(rgb)]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_PX:
        last = levels[-1]
        half = last.size() / 2
        levels.append(
            last.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    return Pyramid(tuple(levels), size)


def to_image(rgb: npt.NDArray[np.uint8]) -> QImage:
    """The image of pixels (height, width, 3); QImage may be made in any thread."""
    height, width, _ = rgb.shape
    shared = QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888)
    return shared.convertToFormat(QImage.Format.Format_RGB32)


def pixels_of(image: QImage) -> npt.NDArray[np.uint8]:
    """The pixels of an image, shape (height, width, 3); what is transparent becomes white."""
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    with QPainter(opaque) as painter:
        painter.drawImage(0, 0, image)
    rgb = opaque.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return np.ascontiguousarray(rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3))
