"""The checks of `ecgfinder healthcheck` that need Qt; all are made off the screen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from ecgfinder.assets import asset_path
from ecgfinder.cli.healthcheck_core import UnhealthyError

_PX_PER_MM = 10
_LEAST_COLOURS = 50


def drawing() -> str:
    """Painted paper has its pulse where the geometry says, and plain paper beside it."""
    with _quiet_qt():
        from PySide6.QtGui import QColor, QImage, QPainter

        from ecgfinder.cli.window import sample_ecg
        from ecgfinder.gui.render import paint_scene
        from ecgfinder.paper import PaperSettings, draw_paper
        from ecgfinder.readers import read_ecg

        scene = draw_paper(read_ecg(sample_ecg()), PaperSettings())
        size = (round(scene.width_mm * _PX_PER_MM), round(scene.height_mm * _PX_PER_MM))
        image = QImage(*size, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            painter.scale(_PX_PER_MM, _PX_PER_MM)
            paint_scene(painter, scene)
        pulse = scene.pulses[0]
        top_mm = float(pulse.y_mm.min())
        middle_mm = float(pulse.x_mm[pulse.y_mm == top_mm].mean())

        def lightness(x_mm: float, y_mm: float) -> int:
            return QColor(image.pixel(round(x_mm * _PX_PER_MM), round(y_mm * _PX_PER_MM))).lightness()

        on, off = lightness(middle_mm, top_mm), lightness(middle_mm, top_mm - 0.5)
    if not on < 100 < off:
        raise UnhealthyError(f"the pulse is not where it should be (lightness {on} on it, {off} above it)")
    return f"{size[0]} x {size[1]} pixels, the calibration pulse in its place"


def translations() -> str:
    """Every translation that is shipped can be loaded."""
    with _quiet_qt():
        from PySide6.QtCore import QTranslator

        files = sorted(asset_path("resources", "translations").glob("*.qm"))
        for path in files:
            translator = QTranslator()
            if not translator.load(str(path)) or translator.isEmpty():
                raise UnhealthyError(f"{path.name} cannot be loaded")
    return ", ".join(path.stem for path in files)


def window() -> str:
    """The window is built, drawn off the screen and closed again; it is more than one plain surface."""
    with _quiet_qt():
        from ecgfinder.gui.app import make_application, make_window
        from ecgfinder.gui.preferences import Preferences
        from ecgfinder.gui.services import load_shipped_models

        shown = make_window(make_application(), Preferences(), load_shipped_models)
        shown.show()
        image = shown.grab().toImage()
        shown.close()
        points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
        colours = len({image.pixel(x, y) for x, y in points})
    if colours < _LEAST_COLOURS:
        raise UnhealthyError(f"the window shows {colours} colours only")
    return f"drawn at {image.width()} x {image.height()} pixels"


@contextmanager
def _quiet_qt() -> Iterator[None]:
    """An application off the screen; any warning of Qt in the block is an error at its end."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    from ecgfinder.gui.app import make_application

    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            said.append(text)

    before = qInstallMessageHandler(hear)
    application = make_application()
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        del application
    if said:
        raise UnhealthyError(f"Qt warns: {said[0]}")
