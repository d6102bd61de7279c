"""The database of a library in a folder: SQLite, or SQLCipher where it has a passphrase."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ecgfinder.domain import LibraryError
from ecgfinder.library.connections import connect
from ecgfinder.library.database import may_write, open_database, user_errors, writing
from ecgfinder.library.presence import Presence
from ecgfinder.library.store import Store, Values


class SqliteStore(Store):
    """One file. `database` is sqlite-utils' own object."""

    def __init__(self, path: Path, passphrase: str | None = None) -> None:
        self.path = path
        self.place = path.parent
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

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """All reads inside see the same state of the database, whatever others write meanwhile."""
        self.database.conn.execute("BEGIN")
        try:
            yield
        finally:
            self.database.conn.execute("ROLLBACK")

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with user_errors(self.path):
            return self.database.conn.execute(sql, tuple(values)).fetchall()

    def records(self, sql: str, values: Values = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of their columns."""
        with user_errors(self.path):
            return list(self.database.query(sql, tuple(values)))

    def write(self, sql: str, values: Values = ()) -> int:
        """Run a statement inside a transaction that is open; returns the rows it touched."""
        return int(self.database.conn.execute(sql, tuple(values)).rowcount)

    def write_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a statement once for each row of values, inside a transaction that is open."""
        self.database.conn.executemany(sql, rows)

    def insert(self, table: str, row: dict[str, object], key: str) -> int:
        """Insert a row, inside a transaction that is open; returns its number.

        A plain prepared INSERT: a table helper that looks up columns for each row would halve the import's pace.
        """
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608 - names are this room's own
        return int(self.database.conn.execute(sql, tuple(row.values())).lastrowid or 0)

    def version(self) -> tuple[int, int]:
        """Changes whenever the database has changed: by others (first number) or through this connection."""
        return self.number("PRAGMA data_version"), self.database.conn.total_changes

    def schema_version(self) -> int:
        """`PRAGMA user_version`."""
        return self.number("PRAGMA user_version")

    def has_table(self, name: str) -> bool:
        """Whether there is a table of this name."""
        return self.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)) > 0

    def size_bytes(self) -> int:
        """The size of the file."""
        return self.path.stat().st_size
