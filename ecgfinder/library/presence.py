"""Tells a library that another program has open from one whose last program died."""

from __future__ import annotations

import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: every log that was left behind counts as a program that died
    fcntl = None  # type: ignore[assignment]


class Presence:
    """A shared lock on a library's folder, held while it is open; it ends with the process, however that ends.

    `alone` tells whether nobody else held one when this one was taken.
    """

    def __init__(self, folder: Path) -> None:
        self.alone = True
        self._handle: int | None = None
        if fcntl is None or not folder.is_dir():
            return
        self._handle = os.open(folder, os.O_RDONLY)
        self.alone = self._lock(fcntl.LOCK_EX)
        shared = self._lock(fcntl.LOCK_SH)
        self.alone = self.alone or not shared  # no locks on this file system: checking once too often does no harm

    def end(self) -> None:
        """Give the lock back; can be called twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _lock(self, kind: int) -> bool:
        """Take the lock at once, or tell that it cannot be had."""
        if fcntl is None or self._handle is None:
            return False
        try:
            fcntl.flock(self._handle, kind | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
