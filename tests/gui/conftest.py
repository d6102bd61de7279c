"""Qt without a display, ECGs to show, a small library, and an embedder that can be understood."""

from __future__ import annotations

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('offscreen.json')}"

import gc
import threading
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Ecg, Patient, Report
from ecgfinder.gui import demo, preferences
from ecgfinder.gui.app import make_window
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.library import Library, NewCase
from ecgfinder.readers.writers import write_wfdb

RATE_HZ = 250.0
SCALES = {"I": 0.7, "II": 1.0, "III": 0.3, "aVR": -0.85, "aVL": 0.2, "aVF": 0.65}
KINDS = {"slow": (45.0, 1.0), "usual": (75.0, 1.0), "fast": (130.0, 1.0), "tall": (75.0, 2.5)}
CODES = {"slow": "SBRAD", "usual": "NORM", "fast": "STACH", "tall": "LVH"}
REPORTS = {
    "slow": Report("sinusbradykardie\nsonst normal", "de", "sinus bradycardia\notherwise normal"),
    "usual": Report("sinus rhythm. normal ecg.", "en", "sinus rhythm. normal ecg."),
    "fast": Report("sinustachykardie", "de", "sinus tachycardia"),
    "tall": Report("linkshypertrophie", "de", "left ventricular hypertrophy"),
}
DIMENSION = 64


def beating_ecg(rate_bpm: float = 75, height_mv: float = 1.0, seed: int = 0, duration_s: float = 10) -> Ecg:
    """QRS and T as bell curves at a steady rate, with a little noise that the seed decides."""
    times_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    phase_s = np.mod(times_s - 0.35 - 0.01 * seed, 60 / rate_bpm)
    t_at_s = 0.5 * (60 / rate_bpm) ** 0.5
    beat = np.exp(-((phase_s - 0.1) ** 2) / (2 * 0.012**2)) + 0.25 * np.exp(-((phase_s - t_at_s) ** 2) / (2 * 0.04**2))
    noise = np.random.default_rng(seed).normal(0, 0.008, (12, times_s.size))
    scales = np.array([SCALES.get(name, 0.9) for name in LEADS])
    signal = (height_mv * scales[:, None] * beat + noise).astype(np.float32)
    return Ecg(signal, RATE_HZ, LEADS, patient=Patient(50 + seed, "F" if seed % 2 else "M"))


class TinyEmbedder:
    """Places an ECG by its number of beats and its height, a text by the kind it names."""

    model_id = "tiny"
    dimension = DIMENSION
    nearness_directions = None

    def embed_ecgs(self, ecgs: Sequence[Ecg]) -> np.ndarray:
        return np.stack([self._place(*self._features(ecg)) for ecg in ecgs])

    def embed_texts(self, texts: Sequence[str]) -> np.ndarray:
        return np.stack([self._place(*self._named(text)) for text in texts])

    @staticmethod
    def _features(ecg: Ecg) -> tuple[float, float]:
        lead = np.nan_to_num(ecg.lead_mv("II"))
        above = lead > 0.6 * lead.max()
        return np.count_nonzero(np.diff(above.astype(int)) == 1) * 60 / ecg.duration_s, float(lead.max())

    @staticmethod
    def _named(text: str) -> tuple[float, float]:
        words = {"bradycardia": "slow", "tachycardia": "fast", "hypertrophy": "tall"}
        kind = next((kind for word, kind in words.items() if word in text), "usual")
        return KINDS[kind]

    @staticmethod
    def _place(rate_bpm: float, height_mv: float) -> np.ndarray:
        bins = np.arange(DIMENSION // 2)
        bumps = [np.exp(-((bins - rate_bpm / 6) ** 2) / 8), np.exp(-((bins - height_mv * 8) ** 2) / 8)]
        vector = np.concatenate(bumps).astype(np.float32)
        return vector / np.linalg.norm(vector)


def kind_of(codes: object) -> str:
    """The kind of a case, by its statement."""
    return next(kind for kind, code in CODES.items() if code in codes)


@pytest.fixture
def square_ecg() -> Ecg:
    """1 mV from 0.5 to 1.5 s of each 2.5 s in every lead, 500 Hz, 10 s."""
    signal = np.zeros((12, 5000), dtype=np.float32)
    for start in range(0, 5000, 1250):
        signal[:, start + 250 : start + 750] = 1.0
    return Ecg(signal, 500.0, LEADS, patient=Patient(age_years=63, sex="F"))


@pytest.fixture(scope="session")
def filled_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six cases of each kind; the tall ones are marked as synthetic."""
    folder = tmp_path_factory.mktemp("library")
    embedder = TinyEmbedder()
    cases = []
    for kind, (rate_bpm, height_mv) in KINDS.items():
        for seed in range(1, 7):
            ecg = beating_ecg(rate_bpm + seed, height_mv, seed)
            cases.append(
                NewCase(
                    source_id=f"test/{kind}-{seed}",
                    ecg=ecg,
                    report=REPORTS[kind],
                    codes={CODES[kind]: 100.0, "SR": 0.0},
                    synthetic=kind == "tall",
                    vector=embedder.embed_ecgs([ecg])[0],
                )
            )
    with Library.open(folder, embedder.model_id, DIMENSION, create=True) as library:
        library.add(cases)
    return folder


@pytest.fixture
def fast_file(tmp_path: Path) -> Path:
    """A fast ECG as a WFDB record under a path with blanks and Cyrillic letters."""
    folder = tmp_path / "мои записи"
    folder.mkdir()
    write_wfdb(beating_ecg(131, seed=40), folder / "fast.hea")
    return folder / "fast.hea"


@pytest.fixture
def make(qtbot: QtBot, filled_library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable]:
    """Makes a shown window with the library open; closes it and sees that no thread is left."""
    monkeypatch.setattr(preferences, "config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr(demo, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(preferences, "log_file", lambda: tmp_path / "ecgfinder.log")
    made: list[MainWindow] = []

    def make_one(library: Path | None = filled_library, **settings: object) -> MainWindow:
        application = QApplication.instance()
        window = make_window(application, Preferences(**{"language": "en", "theme": "light", **settings}), TinyEmbedder)
        made.append(window)
        window.show()
        if library:
            with qtbot.waitSignal(window.session.library_opened):
                window.session.open_library(library)
        settle(qtbot, window)
        return window

    yield make_one
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make: Callable) -> MainWindow:
    """A window on the small library."""
    return make()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not window.session.runner.active, timeout=300_000)


@pytest.fixture(autouse=True)
def _no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """After each test no thread of ours lives and no timer ticks."""
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        # The type itself: asked for their class, some of PyTorch's modules warn.
        timers = [item for item in gc.get_objects() if issubclass(type(item), QTimer) and shiboken6.isValid(item)]
        ticking = [timer for timer in timers if timer.isActive()]
        assert not ticking, f"timers still tick: {ticking}"
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("ecgfinder-")]
    assert not left, f"threads still live: {left}"


from tests.gui.digitising_desk import desk, open_page, page, view  # noqa: E402, F401 - needs what stands above
