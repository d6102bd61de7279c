"""Starts the window: log, fonts, theme, preferences, library, and what to open first."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from ecgfinder import __version__
from ecgfinder.domain import Embedder
from ecgfinder.gui import preferences
from ecgfinder.gui.demo import demo_library
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import LibraryService, load_shipped_models
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.theme import THEMES, apply_theme, system_theme
from ecgfinder.gui.translate import use_language
from ecgfinder.gui.views.main_window import MainWindow

_log = logging.getLogger(__name__)
_LOG_BYTES = 1_000_000


def run(ecg: Path | None = None, library: Path | str | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code. `library` is a folder or a server's URL."""
    application = make_application()
    folder = preferences.config_folder()
    settings = preferences.load(folder)
    start_log(preferences.log_file())
    window = make_window(application, settings, load_shipped_models)
    sys.excepthook = _report_bug(window)
    window.show()
    window.session.open_library(library or first_library(settings))
    if ecg is not None:
        window.open_ecg(ecg)
    elif not settings.knows_first_steps:
        window.show_first_steps()
    code = application.exec()
    preferences.save(settings, folder)
    return code


def make_application() -> QApplication:
    """The Qt application with the program's name."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["ecgfinder"])
    application.setApplicationName("ecgfinder")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ecgfinder")
    return application


def make_window(application: QApplication, settings: Preferences, load_embedder: Callable[[], Embedder]) -> MainWindow:
    """The window in the language and theme of the settings; no library is open yet."""
    use_language(settings.language)
    theme = THEMES.get(settings.theme) or system_theme()
    apply_theme(application, theme, settings.font_scale)
    runner = TaskRunner()
    window = MainWindow(runner, LibraryService(load_embedder), settings, theme)
    window.restore()
    return window


def first_library(settings: Preferences) -> Path:
    """The library of the last time, if it is still there, else the demo library."""
    last = Path(settings.last_library) if settings.last_library else None
    return last if last is not None and last.is_dir() else demo_library()


def start_log(path: Path) -> None:
    """Write warnings and errors to a file that never grows beyond a megabyte."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def _report_bug(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            window.show_error(error)
        else:
            sys.__excepthook__(kind, error, trace)

    return report
