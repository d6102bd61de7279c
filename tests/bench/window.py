"""How fast the window is: `python -m tests.bench.window ECG LIBRARY`, on a display or offscreen.

Prints the time from start to the drawn window (a fresh process), from a file to its hits on screen, the time of a
frame while a 12-lead 10 s ECG at 500 Hz is panned and zoomed, and the resident memory. Peer: the same paper painted
anew for every frame, without the cache.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import click
import numpy as np
import psutil
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.gui.app import make_application, make_window
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import load_shipped_models
from ecgfinder.gui.views.main_window import MainWindow

FRAMES = 240
START = """
import time
begin = time.perf_counter()
from ecgfinder.gui.app import make_application, make_window
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import load_shipped_models
application = make_application()
window = make_window(application, Preferences(), load_shipped_models)
window.show()
application.processEvents()
window.repaint()
print(time.perf_counter() - begin, time.process_time())
window.close()
"""


def start_s() -> tuple[float, float]:
    """Seconds from the first import to the drawn window, and of the processor; the best of five fresh processes."""
    runs = [subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True) for _ in range(5)]
    took, of_processor = zip(*(map(float, run.stdout.split()) for run in runs), strict=True)
    return min(took), min(of_processor)


def hits_ms(window: MainWindow, path: Path) -> tuple[float, float]:
    """Milliseconds from the order to open a file to its hits on screen, and of the processor; medians of nine.

    What else runs on the machine stretches the first and leaves the second as it is.
    """
    answered: list[object] = []
    window.session.answered.connect(lambda _: answered.append(None))
    times, of_processor = [], []
    for _ in range(9):
        answered.clear()
        begin, begin_of_processor = time.perf_counter(), time.process_time()
        window.open_ecg(path)
        while not answered:
            QApplication.processEvents()
            time.sleep(0.0005)  # as an event loop would; else waiting counts as work
        window.case_list.repaint()
        times.append((time.perf_counter() - begin) * 1000)
        of_processor.append((time.process_time() - begin_of_processor) * 1000)
        while window.session.runner.active:
            QApplication.processEvents()
    return float(np.median(times)), float(np.median(of_processor))


def frame_ms(window: MainWindow, *, cached: bool) -> tuple[float, float, float, float]:
    """Median and 99th percentile (ms) of a frame while panning at three times the fitted size; then in CPU time."""
    paper = window.query_pane.paper
    window.camera.zoom_to(window.camera.fit_px_per_mm * 3)
    times, of_processor = [], []
    for frame in range(FRAMES):
        begin, begin_of_processor = time.perf_counter(), time.thread_time()
        if not cached:
            paper._cache.clear()
        paper._pan_px(QPointF(-6 if frame < FRAMES / 2 else 6, -1 if frame % 2 else 1))
        paper.repaint()
        times.append((time.perf_counter() - begin) * 1000)
        of_processor.append((time.thread_time() - begin_of_processor) * 1000)
    window.camera.reset()
    (median, worst), (median_of_processor, worst_of_processor) = (
        np.percentile(each, [50, 99]).tolist() for each in (times, of_processor)
    )
    return median, worst, median_of_processor, worst_of_processor


def main() -> None:
    """Print all figures."""
    path, library = Path(sys.argv[1]), Path(sys.argv[2])
    took, of_processor = start_s()
    click.echo(f"start to drawn window        {took:6.2f} s, {of_processor:.2f} s of the processor")
    window = make_window(make_application(), Preferences(), load_shipped_models)
    window.resize(1366, 768)
    window.show()
    window.session.open_library(library)
    while window.session.info is None or window.session.runner.active:
        QApplication.processEvents()
    took, of_processor = hits_ms(window, path)
    cases = f"{window.session.info.cases:,} cases"
    click.echo(f"ECG file to hits on screen   {took:6.0f} ms, {of_processor:.0f} ms of the processor, {cases}")
    signal = np.random.default_rng(0).normal(0, 0.05, (12, 5000)).cumsum(axis=1).astype(np.float32) / 10
    window.session.ask_for(Ecg(signal, 500.0, LEADS), "noise")
    while window.session.runner.active:
        QApplication.processEvents()
    for cached, name in ((True, "cached"), (False, "peer: painted anew")):
        median, worst, median_of_processor, worst_of_processor = frame_ms(window, cached=cached)
        click.echo(
            f"frame while panning          {median:6.1f} ms median, {worst:.1f} ms 99th percentile; of the processor "
            f"{median_of_processor:.1f}, {worst_of_processor:.1f} ms ({name})"
        )
    click.echo(f"resident memory              {psutil.Process(os.getpid()).memory_info().rss / 2**20:6.0f} MB")
    window.close()


if __name__ == "__main__":
    main()
