"""The program's log: what went wrong and where in the program, never anything of a patient.

File names, messages of errors and what other libraries say may name a patient, so that they are left out: of an error
its kind and its place in the program are written. The program's own messages hold counts and reasons alone.
"""

from __future__ import annotations

import logging
import platform
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from ecgfinder import __version__

_OWN = "ecgfinder"
_BYTES = 1_000_000
_SHOWN_BYTES = 200_000
_PATHS = re.compile(r"""(?<![\w/])(?:[A-Za-z]:[\\/]|~?/|\\\\)[^'"\n]*""")  # they may hold blanks: to the end
_log = logging.getLogger(__name__)


class PatientFree(logging.Formatter):
    """Formats records without paths, without messages of errors, without what other libraries say."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One record; works on a copy, other handlers see the original."""
        clean = logging.makeLogRecord(record.__dict__)
        clean.exc_text = None
        own = record.name == _OWN or record.name.startswith(f"{_OWN}.")
        clean.msg = without_paths(record.getMessage()) if own else "(text left out)"
        clean.args = None
        return super().format(clean)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Kinds and places of an error and of those that led to it."""
        return "\n".join(_places(ei[1])) if ei[1] is not None else ""


def without_paths(text: str) -> str:
    """A text whose paths are replaced by dots; only the suffix of a file is left."""
    return _PATHS.sub(lambda match: f"…{Path(match[0]).suffix[:8] if ' ' not in Path(match[0]).suffix else ''}", text)


def start_log(path: Path) -> None:
    """Write the program's doings, and everybody's warnings, to a file that never grows beyond a megabyte."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(PatientFree())
    handler.addFilter(lambda record: record.levelno >= logging.WARNING or record.name.startswith("ecgfinder.gui"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("ecgfinder.gui").setLevel(logging.INFO)
    _log.info("ecgfinder %s, Python %s, %s", __version__, platform.python_version(), platform.system())


def read_log(path: Path) -> str:
    """The end of the log; empty where there is none yet."""
    try:
        with path.open("rb") as file:
            file.seek(max(path.stat().st_size - _SHOWN_BYTES, 0))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


def _places(error: BaseException) -> list[str]:
    lines = _places(error.__cause__) if error.__cause__ is not None else []
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {_module(frame.filename)}:{frame.lineno} in {frame.name}")
    return [*lines, type(error).__name__]


def _module(filename: str) -> str:
    """The last two parts of a source file's path: the rest tells where the user installed the program."""
    return "/".join(Path(filename).parts[-2:])
