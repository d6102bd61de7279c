"""One open database with what every user of it needs: known errors, all-or-nothing writing, the audit log."""

from __future__ import annotations

import getpass
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ecgfinder.domain import LibraryError
from ecgfinder.library.connections import connect
from ecgfinder.library.database import may_write, open_database, user_errors, writing
from ecgfinder.library.presence import Presence


class Store:
    """The database of a library. `database` is sqlite-utils' own object."""

    def __init__(self, path: Path, passphrase: str | None = None) -> None:
        self.path = path
        self._passphrase = passphrase
        self._presence = Presence(path.parent)
        try:
            self.database = open_database(path, passphrase, alone=self._presence.alone)
        except BaseException:
            self._presence.end()
            raise

    @property
    def encrypted(self) -> bool:
        """Whether the file can be read with its passphrase only."""
        return self._passphrase is not None

    def connect_copy(self, path: Path) -> sqlite3.Connection:
        """A connection to another file under the same passphrase, if any."""
        return connect(path, self._passphrase)

    def close(self) -> None:
        """Let go of the file; can be called twice."""
        self.database.conn.close()
        self._presence.end()

    @property
    def read_only(self) -> bool:
        """Whether the library may only be read where it lies."""
        return not may_write(self.path)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Known failures inside become LibraryErrors."""
        with user_errors(self.path):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, all or nothing; LibraryError where the library may only be read."""
        if self.read_only:
            raise LibraryError("the library may only be read here", path=self.path.parent, advice="Copy it elsewhere.")
        with user_errors(self.path), writing(self.database):
            yield

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self.reading():
            return self.database.execute(sql, tuple(values)).fetchall()

    def write(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run a statement inside a transaction that is open; returns the rows it touched."""
        return int(self.database.conn.execute(sql, tuple(values)).rowcount)

    def number(self, sql: str, values: Sequence[object] = ()) -> int:
        """The first column of the first row, 0 where there is none."""
        found = self.rows(sql, values)
        return int(found[0][0]) if found else 0

    def has_table(self, name: str) -> bool:
        """Whether there is a table: an older library that may only be read was never given the newer ones."""
        return self.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)) > 0

    def version(self) -> tuple[int, int]:
        """Changes whenever the database has changed: by others (first number) or through this connection."""
        return self.number("PRAGMA data_version"), self.database.conn.total_changes

    def audit(self, what: str, detail: str) -> None:
        """One line of the append-only log, counts only, no clinical content; inside a transaction that is open."""
        self.write(
            "INSERT INTO audit (happened_at, who, what, detail) VALUES (?, ?, ?, ?)", (now(), _user(), what, detail)
        )


def now() -> str:
    """The present moment, UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _user() -> str:
    """Who works here; unknown to some containers."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
