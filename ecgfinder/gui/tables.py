"""Tables of numbers that do not say what they hold: whether to ask, and what their first lines look like. No Qt."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from ecgfinder.domain import UnreadableEcgError

UNITS = ("mV", "uV", "V")
RATES_HZ = (100, 125, 128, 200, 240, 250, 256, 300, 360, 400, 500, 512, 1000)
_LINES, _CHARACTERS = 4, 160
_ASSUMED = ("the rate is not said", "the leads are not named")  # notes of readers; a unit is told by the span


def needs_hints(path: Path) -> bool:
    """Whether a file leaves rate or leads open, so that it cannot be read, or only by assuming them."""
    from ecgfinder.readers import read_ecg, takes_hints

    if not takes_hints(path):
        return False
    try:
        return any(note.startswith(_ASSUMED) for note in read_ecg(path).notes)
    except UnreadableEcgError as error:
        return "does not say" in error.reason


def first_lines(path: Path) -> str:
    """The first lines of a text file, shortened; empty where it is none."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            return "\n".join(line.rstrip()[:_CHARACTERS] for line in islice(file, _LINES))
    except (OSError, UnicodeDecodeError):
        return ""


def source_kind(path: Path) -> str:
    """What an import will take a path for: "ptbxl", "manifest", "folder", "table" (to be described), "file"."""
    from ecgfinder.library.importers.manifest import is_manifest
    from ecgfinder.library.importers.ptbxl import is_ptbxl

    if is_ptbxl(path):
        return "ptbxl"
    if is_manifest(path):
        return "manifest"
    if path.is_dir():
        return "folder"
    return "table" if needs_hints(path) else "file"
