"""Makes pictures of the window's main states to be looked at: `python -m tests.gui.states FOLDER`.

Each at 1366x768, on a screen of twice the resolution, and with texts of twice the size; in light and in dark. With
`--only plain-light` one of the six sets alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('offscreen.json')}"

import click
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecgfinder.assets import asset_path
from ecgfinder.domain import Ecg
from ecgfinder.gui.app import make_application, make_window
from ecgfinder.gui.demo import demo_library
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import load_shipped_models
from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.readers import read_ecg
from tests.gui.pictures import photographed, settle

SIZE = (1366, 768)
SETS = {"plain": ({}, 1.0), "fine": ({"QT_SCALE_FACTOR": "2"}, 1.0), "large": ({}, 2.0)}
"""By name: what is set for Qt, and the size of texts."""

THEMES = {"light": "Clinic pink", "dark": "Dark"}


class Tour:
    """Goes through the states of one window and saves a picture of each."""

    def __init__(self, folder: Path, theme: str, text: float) -> None:
        self.folder = folder
        preferences = Preferences(language="en", theme=theme, font_scale=text, paper_colours=THEMES[theme])
        self.window = make_window(make_application(), preferences, load_shipped_models)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.session.open_library(demo_library())
        settle(self.window)

    def save(self, name: str, widget: QWidget | None = None) -> None:
        """What a widget shows, of the window if none is given."""
        settle(self.window)
        (widget or self.window).grab().save(str(self.folder / f"{name}.png"))

    def open(self, sample: str) -> None:
        """Search with one of the shipped samples."""
        self.window.open_ecg(asset_path("resources", "samples", sample))
        settle(self.window)

    def toggled(self, command: str) -> None:
        """The window while a command that can be checked is."""
        self.window.commands[command].trigger()
        self.save(command)
        self.window.commands[command].trigger()
        settle(self.window)

    def dialog(self, name: str, ask: Callable[[], object]) -> None:
        """The dialog that `ask` opens."""
        before = set(QApplication.topLevelWidgets())
        ask()
        settle(self.window)
        for opened in set(QApplication.topLevelWidgets()) - before:
            if opened.isVisible() and opened.isWindow():
                self.save(name, opened)
                opened.close()

    def imported(self) -> None:
        """The import dialog when a folder has been looked through."""
        dialog = ImportDialog(self.window.session, [asset_path("resources", "samples")], self.window)
        dialog.show()
        dialog.dry_run.setChecked(True)
        dialog.start()
        self.save("import", dialog)
        dialog.close()

    def serial(self) -> None:
        """Two ECGs of one patient."""
        tools = self.window.case_tools
        question = self.window.session.question
        other = asset_path("resources", "samples", "normal.hea")
        self.dialog("serial", lambda: tools._show().compare_files(question.ecg, question.title, other))

    def measured(self) -> None:
        """Calipers on the paper, and the waves marked."""
        paper = self.window.query_pane.paper
        self.window.commands["waves"].trigger()
        self.window.commands["calipers"].trigger()
        scene = paper.scene
        panel = next(it for it in scene.panels if it.lead == "II" and it.end_s - it.start_s > 5)
        ends = [paper.to_px(*scene.place(panel, at_s, 0.4)).toPoint() for at_s in (2.0, 2.62)]
        QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=ends[0])
        QTest.mouseMove(paper, ends[1])
        QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=ends[1])
        self.window.commands["march"].trigger()
        self.save("calipers")
        for name in ("march", "calipers", "waves", "clear calipers"):
            self.window.commands[name].trigger()

    def poor(self) -> None:
        """An ECG that lacks leads and is noisy, with an error shown."""
        ecg = read_ecg(asset_path("resources", "samples", "rbbb.hea"))
        signal = ecg.signal_mv.copy()
        signal[7] = np.nan
        signal[9] = 0.0
        signal[3] += np.random.default_rng(1).normal(0, 0.25, signal.shape[1])
        self.window.session.ask_for(Ecg(signal, ecg.rate_hz, ecg.lead_names, patient=ecg.patient), "poor.hea")
        settle(self.window)
        self.window.open_ecg(Path("/tmp/missing/nobody.hea"))
        self.save("poor")

    def go(self) -> None:
        """All states."""
        window = self.window
        self.save("empty")
        window.show_first_steps()
        self.save("first-steps")
        QTest.keyClick(window.findChild(QWidget, "TourCard"), "\x1b")
        window.search_bar.box.setText("long QT")
        QTest.keyClick(window.search_bar.box, "\r")
        self.save("words")
        self.open("lbbb.hea")
        self.save("window")
        for command in ("compare", "grid", "why", "beats"):
            self.toggled(command)
        self.measured()
        for command in ("browse", "encoded", "edit case", "keys", "preferences", "filter", "palette", "detail", "add"):
            self.dialog(command.replace(" ", "-"), window.commands[command].trigger)
        self.serial()
        self.imported()
        scan = photographed(window, Path(tempfile.mkdtemp()))
        self.dialog("digitise", lambda: window.opener.open(scan))
        self.poor()
        window.close()


def combinations() -> Iterator[str]:
    """The names of all sets."""
    return (f"{name}-{theme}" for name in SETS for theme in THEMES)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--only", type=click.Choice(list(combinations())))
def main(folder: Path, only: str | None) -> None:
    """Make the pictures; each set in a process of its own."""
    if only is None:
        for name in combinations():
            environment = os.environ | SETS[name.partition("-")[0]][0]
            command = [sys.executable, "-m", "tests.gui.states", str(folder), "--only", name]
            subprocess.run(command, env=environment, check=True)
        return
    name, _, theme = only.partition("-")
    (folder / only).mkdir(parents=True, exist_ok=True)
    Tour(folder / only, theme, SETS[name][1]).go()


if __name__ == "__main__":
    main()
