"""The GUI thread is never busy for long, whatever goes on."""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.readers.writers import write_wfdb
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

LONGEST_MS = 50.0
"""On a machine that does the reference work in `REFERENCE_MS`; slower ones are granted as much more."""
REFERENCE_MS = 20.0
RECORDS = 500


def slowness() -> float:
    """How many times as long as the reference machine this one needs for plain Python, at least 1; the best of 5."""

    def once() -> float:
        start = time.thread_time()
        sum(number % 7 for number in range(500_000))
        return (time.thread_time() - start) * 1000

    return max(1.0, min(once() for _ in range(5)) / REFERENCE_MS)


@pytest.fixture
def watchdog() -> Iterator[list[float]]:
    """The processor time (ms) that this thread took between two ticks of its event loop, tick by tick.

    Processor time, so that a busy machine, which stalls everybody, is not blamed on the window. What other tests left
    in memory is not collected meanwhile: going through it would be blamed on the window too.
    """
    gc.freeze()
    spent: list[float] = []
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.thread_time()
        spent.append((now - last) * 1000)
        last = now

    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    timer.start()
    yield spent
    timer.stop()
    gc.unfreeze()


def test_importing_and_searching_never_stall_the_window(
    make: Callable, qtbot: QtBot, filled_library: Path, tmp_path: Path, watchdog: list[float]
):
    window = make(library=Path(shutil.copytree(filled_library, tmp_path / "own")))
    folder = tmp_path / "many"
    folder.mkdir()
    ecg = beating_ecg(75, seed=1)
    for number in range(RECORDS):
        ecg.signal_mv[0, number] += 0.5
        write_wfdb(ecg, folder / f"r{number}.hea")
    window.session.ask_for(beating_ecg(60, seed=200), "warm")
    settle(qtbot, window)
    dialog = ImportDialog(window.session, [folder], window)
    watchdog.clear()
    dialog.start()
    for rate_bpm in (50, 70, 90, 110):
        window.session.ask_for(beating_ecg(rate_bpm, seed=201), f"{rate_bpm}")
        qtbot.wait(150)
        window.case_list.step(1)
        qtbot.wait(150)
    settle(qtbot, window)
    assert dialog.told.text().startswith(f"{RECORDS} added")
    assert max(watchdog) < LONGEST_MS * slowness(), f"the longest stalls: {sorted(watchdog)[-3:]} ms"


def write_day(folder: Path) -> Path:
    """A record of three leads over 24 hours at 128 Hz, written sample by sample as WFDB stores it."""
    minute = np.rint(beating_ecg(75, seed=1, duration_s=60).signal_mv[[0, 1, 6], :7680] * 1000).astype("<i2")
    np.tile(minute, (1, 24 * 60)).T.tofile(folder / "day.dat")
    leads = "".join(f"day.dat 16 1000(0)/mV 16 0 0 0 0 {lead}\n" for lead in ("I", "II", "V1"))
    (folder / "day.hea").write_text(f"day 3 128 {7680 * 24 * 60}\n{leads}")
    return folder / "day.hea"


def test_a_days_recording_is_opened_searched_and_scrolled_without_a_stall(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, watchdog: list[float]
):
    day = write_day(tmp_path)
    window.session.ask_for(beating_ecg(60, seed=200), "warm")
    settle(qtbot, window)
    watchdog.clear()
    window.open_ecg(day)
    settle(qtbot, window)
    paper = window.query_pane.paper
    assert paper.ecg.duration_s == 24 * 3600
    assert len(window.cases.hits) == 20
    for start_s in (43_200.0, 80_000.0, 86_395.0):
        paper.go_to(start_s)
        qtbot.wait(20)
    assert paper.scene.panels[0].start_s == pytest.approx(86_390.0)
    window.paper.choose_filter("0.5-40 Hz (monitor)")
    settle(qtbot, window)
    paper.go_to(20_000.0)
    qtbot.wait(20)
    assert "0.5-40 Hz" in paper.scene.texts[-1].text
    assert "20000.0-20010.0 s of 86400.0 s" in paper.scene.texts[-1].text
    assert np.ptp(paper.scene.traces[0].y_mm) > 3
    assert max(watchdog) < LONGEST_MS * slowness(), f"the longest stalls: {sorted(watchdog)[-3:]} ms"
