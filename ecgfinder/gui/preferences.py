"""What the program remembers between starts; each setting is declared once, here."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path, user_log_path

from ecgfinder.assets import portable_folder

_APPLICATION = "ecgfinder"
_FILE = "preferences.json"
_MOST_RECENT = 12
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Preferences:
    """The settings, with their defaults. `px_per_mm` holds, by the screen's name, what a ruler said of it."""

    language: str = "system"
    theme: str = "system"
    font_scale: float = 1.0
    paper_colours: str = "Clinic pink"
    layout: str = "3x4+1"
    order: str = "standard"
    filter_name: str = "Unfiltered"
    hits: int = 20
    page: str = "A4"
    knows_first_steps: bool = False
    last_library: str = ""
    recent_files: list[str] = field(default_factory=list)
    recent_libraries: list[str] = field(default_factory=list)
    px_per_mm: dict[str, float] = field(default_factory=dict)
    window_geometry: str = ""
    pane_widths: list[int] = field(default_factory=list)

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        self.recent_files = _first(str(path), self.recent_files)

    def remember_library(self, folder: Path | None) -> None:
        """The library to open at the next start; None is the demo library."""
        self.last_library = "" if folder is None else str(folder)
        if folder is not None:
            self.recent_libraries = _first(str(folder), self.recent_libraries)


def _first(name: str, others: list[str]) -> list[str]:
    return [name, *(other for other in others if other != name)][:_MOST_RECENT]


def config_folder() -> Path:
    """Where the settings lie."""
    return portable_folder() or user_config_path(_APPLICATION)


def data_folder() -> Path:
    """Where the program keeps what is the user's own, such as their copy of the demo library."""
    return portable_folder() or user_data_path(_APPLICATION)


def log_file() -> Path:
    """Where the log is written."""
    return (portable_folder() or user_log_path(_APPLICATION)) / "ecgfinder.log"


def load(folder: Path) -> Preferences:
    """The settings of a folder; what is missing or of another type keeps its default, damage is no obstacle."""
    try:
        stored: Any = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    preferences = Preferences()
    for name, default in asdict(preferences).items():
        value = stored.get(name) if isinstance(stored, dict) else None
        if isinstance(value, type(default)):
            setattr(preferences, name, value)
    preferences.last_library = _found(preferences.last_library)
    return preferences


def save(preferences: Preferences, folder: Path) -> None:
    """Write the settings; where that is not possible they are lost, which the log says."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{_FILE}.part"
        stored = asdict(preferences) | {"last_library": _beside(preferences.last_library)}
        part.write_text(json.dumps(stored, indent=1), encoding="utf-8")
        part.replace(folder / _FILE)
    except OSError as error:
        _log.warning("the preferences could not be saved (%s)", error.strerror)


def _beside(library: str) -> str:
    """A library on the same stick as a portable program, relative to the program: drives change their names."""
    portable = portable_folder()
    if portable is None or not Path(library).is_relative_to(portable.parent):
        return library
    return Path(library).relative_to(portable.parent).as_posix()


def _found(library: str) -> str:
    """Where such a library is now."""
    portable = portable_folder()
    return library if portable is None or not library else str(portable.parent / library)
