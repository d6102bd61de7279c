"""The registry of file formats: each file goes to the format that scores highest on its first bytes.

To add a format: write one file with `FORMAT = Format(name, suffixes, score, read)` and name it in `FORMATS`. The
command line, drag and drop, folder import and the file dialog then all know it.
"""

from __future__ import annotations

import logging
import struct
import zlib
from pathlib import Path

import numpy as np

from ecgfinder.domain import Ecg, UnreadableEcgError
from ecgfinder.readers import (
    aecg,
    dicom,
    edf,
    ishne,
    matlab,
    muse,
    numpy_file,
    philips,
    schiller,
    scp,
    text_table,
    wfdb_record,
)
from ecgfinder.readers.files import read_head
from ecgfinder.readers.formats import SURE, Format, Hints

log = logging.getLogger(__name__)

FORMATS: tuple[Format, ...] = (
    wfdb_record.FORMAT,
    dicom.FORMAT,
    edf.FORMAT,
    ishne.FORMAT,
    aecg.FORMAT,
    muse.FORMAT,
    philips.FORMAT,
    schiller.FORMAT,
    scp.FORMAT,
    numpy_file.FORMAT,
    matlab.FORMAT,
    text_table.FORMAT,
)

DAMAGE = (ValueError, LookupError, ArithmeticError, TypeError, EOFError, struct.error, zlib.error)
"""What parsing a damaged file may raise beside UnreadableEcgError."""


def read_ecg(path: Path, hints: Hints | None = None) -> Ecg:
    """Read an ECG of any known format; a WFDB record may be named by its header, its samples or without suffix.

    `hints` say what tables and bare arrays leave open; other formats know better and ignore them. Raises
    UnreadableEcgError, which names the file and the reason, when it is missing, damaged or no ECG.
    """
    path = Path(path)
    try:
        path = wfdb_record.header_of_bare_name(path)
        best = best_format(path, read_head(path))
        with np.errstate(over="raise", divide="raise", invalid="raise"):  # numbers that no ECG has: damage
            return best.read_with(path, hints) if hints and best.read_with else best.read(path)
    except UnreadableEcgError as error:
        if error.path:
            raise
        raise UnreadableEcgError(error.reason, path=path, advice=error.advice) from error
    except OSError as error:
        reason = f"the file cannot be read ({error.strerror or type(error).__name__})"
        raise UnreadableEcgError(reason, path=path, advice="Check that it exists and may be read.") from error
    except MemoryError as error:
        raise UnreadableEcgError("the file announces more than fits in memory", path=path) from error
    except DAMAGE as error:
        log.info("damaged ECG file", exc_info=True)
        raise UnreadableEcgError("the file is damaged", path=path, advice="Export the ECG once more.") from error


def best_format(path: Path, head: bytes) -> Format:
    """The format that scores highest on the first bytes of a file; UnreadableEcgError when none recognises it."""
    if not head:
        raise UnreadableEcgError("the file is empty", path=path)
    best, highest = FORMATS[0], 0
    for candidate in FORMATS:
        score = candidate.score(path, head)
        if score > highest:
            best, highest = candidate, score
        if highest >= SURE:  # no other can be surer
            return best
    if highest <= 0:
        known = ", ".join(candidate.name for candidate in FORMATS)
        raise UnreadableEcgError("this is no ECG in a known format", path=path, advice=f"Known are {known}.")
    return best


def takes_hints(path: Path) -> bool:
    """Whether the file is of a kind that leaves rate, unit or leads open, so that asking the user helps."""
    try:
        return best_format(path, read_head(path)).read_with is not None
    except (OSError, UnreadableEcgError):
        return False


def is_ecg_file(path: Path) -> bool:
    """Whether some format would try to read this file; for folders and drag and drop. Never raises."""
    try:
        best_format(path, read_head(path))
    except (OSError, UnreadableEcgError):
        return False
    return True


def file_dialog_filter() -> str:
    """The formats as Qt's file dialogs want them: all ECGs first, then each format, then any file."""
    every = sorted({suffix for candidate in FORMATS for suffix in candidate.suffixes})
    groups = [("ECG", every), *((candidate.name, list(candidate.suffixes)) for candidate in FORMATS)]
    lines = [f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for name, suffixes in groups]
    return ";;".join([*lines, "* (*)"])
