"""True size: a millimetre of paper is a millimetre of the screen, as a ruler said, on each monitor its own."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.render import MM_PER_INCH
from ecgfinder.gui.views.ruler_dialog import RulerDialog


class ScreenScale(QObject):
    """Remembers by the screen's name what was measured; a window in true size stays so when it changes the screen."""

    def __init__(self, camera: Camera, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._camera, self._preferences, self._window = camera, preferences, window
        self._following = False

    def follow(self) -> None:
        """Watch on which screen the window is, once it has one."""
        handle = self._window.windowHandle()
        if handle is not None and not self._following:
            self._following = True
            handle.screenChanged.connect(self.moved_to)

    def true_size(self) -> None:
        """Show a millimetre as a millimetre; the first time on a screen, ask for a ruler."""
        known = self._preferences.px_per_mm.get(self._window.screen().name())
        if known is None:
            self.calibrate()
        else:
            self._camera.set_scale(known)

    def calibrate(self) -> None:
        """Let the user hold a ruler to the screen, then show true millimetres."""
        screen = self._window.screen()
        guess = self._preferences.px_per_mm.get(screen.name(), screen.physicalDotsPerInch() / MM_PER_INCH)
        dialog = RulerDialog(guess, self._window)
        dialog.measured.connect(lambda px_per_mm: self._calibrated(screen.name(), px_per_mm))
        dialog.open()

    def _calibrated(self, screen_name: str, px_per_mm: float) -> None:
        self._preferences.px_per_mm[screen_name] = px_per_mm
        self._camera.set_scale(px_per_mm)

    def moved_to(self, screen: QScreen) -> None:
        """Keep the true size on another screen, where that was measured; else leave the scale as it is."""
        measured = self._preferences.px_per_mm
        was_true = self._camera.px_per_mm in measured.values()
        if was_true and screen.name() in measured:
            self._camera.set_scale(measured[screen.name()])
