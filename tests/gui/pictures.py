"""Makes the documents' pictures of the window's main states: `python -m tests.gui.pictures docs/pictures`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('offscreen.json')}"

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ecgfinder.assets import asset_path
from ecgfinder.gui.app import make_application, make_window
from ecgfinder.gui.demo import demo_library
from ecgfinder.gui.paper_colours import CLINIC
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.render import to_image
from ecgfinder.gui.services import load_shipped_models
from ecgfinder.gui.views.main_window import MainWindow

SIZE = (1440, 810)


def wait(ms: int) -> None:
    """Let the window work; `QTest.qWait` would keep Python's other threads from working meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until nothing is under way and all previews are drawn."""
    for _ in range(3):
        wait(200)
        while window.session.runner.active:
            wait(50)


def opened(sample: str, theme: str, picture: str = "Clinic pink") -> MainWindow:
    """The window with a sample ECG already searched."""
    preferences = Preferences(language="en", theme=theme, paper_colours=picture)
    window = make_window(make_application(), preferences, load_shipped_models)
    window.resize(*SIZE)
    window.show()
    window.session.open_library(demo_library())
    window.open_ecg(asset_path("resources", "samples", sample))
    settle(window)
    return window


def save(widget: QWidget, path: Path) -> None:
    """Write what a widget shows as a small PNG of at most 256 colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    picture.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def toggled(window: MainWindow, command: str, path: Path) -> None:
    """The window while a command that can be checked is."""
    window.commands[command].trigger()
    settle(window)
    save(window, path)
    window.commands[command].trigger()
    settle(window)


def beside(window: MainWindow, ask: Callable[[], object], path: Path) -> None:
    """The dialog that `ask` opens."""
    before = set(QApplication.topLevelWidgets())
    ask()
    settle(window)
    for dialog in set(QApplication.topLevelWidgets()) - before:
        if dialog.isVisible() and dialog.isWindow():
            save(dialog, path)
            dialog.close()


def photographed(window: MainWindow, folder: Path) -> Path:
    """The query's paper as a picture, as if it had been scanned."""
    picture = folder / "scan.png"
    to_image(window.query_pane.paper.scene, CLINIC, 300 / 25.4).save(str(picture))
    return picture


def main() -> None:
    """Write the pictures into the folder that is named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    window = opened("lbbb.hea", "light")
    save(window, folder / "window.png")
    for command in ("compare", "why", "grid"):
        toggled(window, command, folder / f"{command}.png")
    for command, name in (("browse", "library"), ("encoded", "encoded"), ("edit case", "edit"), ("keys", "keys")):
        beside(window, window.commands[command].trigger, folder / f"{name}.png")
    scan = photographed(window, folder)
    beside(window, lambda: window.opener.open(scan), folder / "digitise.png")
    scan.unlink()
    window.close()
    window = opened("atrial-fibrillation.hea", "dark", "Dark")
    save(window, folder / "dark.png")
    window.close()


if __name__ == "__main__":
    main()
