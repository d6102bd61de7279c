"""Makes the README's pictures from the demo library: `python -m tests.gui.pictures docs/pictures`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('offscreen.json')}"

from PySide6.QtTest import QTest

from ecgfinder.assets import asset_path
from ecgfinder.gui.app import make_application, make_window
from ecgfinder.gui.demo import demo_library
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import load_shipped_models
from ecgfinder.gui.views.main_window import MainWindow

SIZE = (1440, 810)


def settle(window: MainWindow) -> None:
    """Wait until nothing is under way and all previews are drawn."""
    for _ in range(3):
        QTest.qWait(200)
        while window.session.runner.active:
            QTest.qWait(50)


def opened(sample: str, theme: str, picture: str = "Clinic pink") -> MainWindow:
    """The window with a sample ECG already searched."""
    preferences = Preferences(theme=theme, paper_colours=picture)
    window = make_window(make_application(), preferences, load_shipped_models)
    window.resize(*SIZE)
    window.show()
    window.session.open_library(demo_library())
    window.open_ecg(asset_path("resources", "samples", sample))
    settle(window)
    return window


def main() -> None:
    """Write the pictures into the folder that is named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    window = opened("lbbb.hea", "light")
    window.grab().save(str(folder / "window.png"))
    window.commands["compare"].trigger()
    settle(window)
    window.grab().save(str(folder / "compare.png"))
    window.commands["compare"].trigger()
    window.commands["why"].trigger()
    settle(window)
    window.grab().save(str(folder / "why.png"))
    window.close()
    window = opened("atrial-fibrillation.hea", "dark", "Dark")
    window.grab().save(str(folder / "dark.png"))
    window.close()


if __name__ == "__main__":
    main()
