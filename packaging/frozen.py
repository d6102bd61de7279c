"""What the frozen program checks before it starts: its own files, and the machine's libraries."""

from __future__ import annotations

import ctypes
import json
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

EXIT_USER_ERROR = 3
SYSTEM_LIBRARIES = "system-libraries.json"
_MISSING = re.compile(r"([\w.+-]+\.so[.\d]*): cannot open shared object file")


def guarded(run: Callable[[], object], *, window: bool, shown: bool) -> object:
    """Run the program; a damaged file or a missing system library becomes a sentence and exit code 3.

    `window`: it needs what windows need. `shown`: damage is told in a dialog, since nobody sees standard error.
    """
    try:
        damaged, lacking = damage(), missing(needed_libraries()) if window else ""
        if not (damaged or lacking):
            return run()
    except ImportError as error:
        damaged, lacking = "", missing(_named(str(error)))
        if not lacking:
            raise
    _say(damaged or lacking, shown=shown and not lacking)
    return EXIT_USER_ERROR


def _say(sentence: str, *, shown: bool) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"ecgfinder: {sentence}\n")
    if shown:
        from PySide6.QtWidgets import QApplication, QMessageBox

        application = QApplication(["ecgfinder"])
        QMessageBox.critical(None, application.applicationName(), sentence)


def damage() -> str:
    """What is wrong with the shipped files, in a sentence; empty when nothing is."""
    from ecgfinder.assets import damaged_assets

    damaged = damaged_assets()
    if not damaged:
        return ""
    rest = f" (and {len(damaged) - 1} more)" if len(damaged) > 1 else ""
    return f"{damaged[0]}: the file is damaged or missing{rest}. Install the program again."


def needed_libraries() -> Mapping[str, str]:
    """The system libraries that the window needs, each with the Debian package that has it."""
    path = Path(getattr(sys, "_MEIPASS", "")) / SYSTEM_LIBRARIES
    needed: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return needed


def missing(libraries: Mapping[str, str]) -> str:
    """Which of the libraries cannot be loaded here, in a sentence; empty when all can."""
    absent = {package: name for name, package in libraries.items() if not _loads(name)}
    if not absent:
        return ""
    packages = " ".join(sorted(absent))
    return f"this system lacks {', '.join(sorted(absent.values()))}. Install it, on Debian: apt install {packages}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _named(message: str) -> dict[str, str]:
    """The library that an import error names, with its package or its own name where that is unknown."""
    found = _MISSING.search(message)
    return {found.group(1): needed_libraries().get(found.group(1), found.group(1))} if found else {}
