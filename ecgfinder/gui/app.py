"""Starts the window: log, fonts, theme, preferences, library, and what to open first."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ecgfinder import __version__
from ecgfinder.domain import Embedder
from ecgfinder.gui import preferences
from ecgfinder.gui.demo import demo_library
from ecgfinder.gui.log import start_log
from ecgfinder.gui.models.keeping import Keeper
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import LibraryService, load_shipped_models
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.theme import THEMES, apply_theme, system_theme
from ecgfinder.gui.translate import tr, use_language
from ecgfinder.gui.views.main_window import MainWindow


def run(ecg: Path | None = None, library: Path | str | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code. `library` is a folder or a server's URL."""
    application = make_application()
    folder = preferences.config_folder()
    settings = preferences.load(folder)
    start_log(preferences.log_file())
    window = make_window(application, settings, load_shipped_models)
    sys.excepthook = _report_bug(window)
    window.show()
    keeper = Keeper(window.session, window.paper, settings, folder, window)
    window.closing.connect(keeper.end)
    begin(window, keeper, ecg, library)
    if ecg is None and not settings.knows_first_steps:
        window.show_first_steps()
    code = application.exec()
    keeper.end()
    preferences.save(settings, folder)
    return code


def begin(window: MainWindow, keeper: Keeper, ecg: Path | None, library: Path | str | None) -> None:
    """Open what is asked for, else what was open before a crash, else the library of the last time."""
    lost = keeper.begin()
    asked = ecg is not None or library is not None
    before = None if asked or lost is None else lost
    window.session.open_library(library or (before and before.library) or first_library(window.preferences))
    if before is not None:
        window.session.told.emit(tr("The program did not end properly; what was open is open again."))
        window.menus.saved.ask(before.search)
        ecg = before.ecg
    if ecg is not None:
        window.open_ecg(ecg)


def make_application() -> QApplication:
    """The Qt application with the program's name."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["ecgfinder"])
    application.setApplicationName("ecgfinder")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("ecgfinder")
    application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)  # too small beside large texts, and few
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


def _report_bug(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            window.show_error(error)
        else:
            sys.__excepthook__(kind, error, trace)

    return report
