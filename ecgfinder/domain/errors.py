"""Errors meant for the user: what happened, to which file, what to do. Everything else is a bug."""

from __future__ import annotations

from pathlib import Path


class UserFacingError(Exception):
    """A failure the user can understand and act on; shown as a sentence, never as a traceback.

    `path` is the file or folder concerned. `str(error)` is one line: "path: what happened. What to do."
    """

    def __init__(self, reason: str, *, path: Path | str | None = None, advice: str = "") -> None:
        self.reason = " ".join(reason.split()).rstrip(".")
        self.path = None if path is None else Path(path)
        self.advice = advice
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """The message as one line."""
        where = "" if self.path is None else f"{self.path}: "
        advice = f" {self.advice}" if self.advice else ""
        return f"{where}{self.reason}.{advice}"


class UnreadableEcgError(UserFacingError):
    """A file that is no ECG, or a damaged one."""


class LibraryError(UserFacingError):
    """The case library cannot be opened, read or written."""


class ModelError(UserFacingError):
    """The model files are missing, damaged or of another version."""
