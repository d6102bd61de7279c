"""The small interface between a library and its database: SQLite in a folder, or PostgreSQL on a server."""

from __future__ import annotations

import getpass
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Place = Path | str
"""Where a library is: its folder, or the URL of a server's database."""

Values = Sequence[object]


class Store(ABC):
    """The database of a library: rows in and out, known errors, all-or-nothing writing, the audit log.

    Statements are SQL that SQLite and PostgreSQL both understand, with `?` for values. `place` opens the same library
    again; `path` is what messages call it.
    """

    place: Place
    path: Path

    @abstractmethod
    def close(self) -> None:
        """Let go of the database; can be called twice."""

    @property
    @abstractmethod
    def encrypted(self) -> bool:
        """Whether nothing may be written beside the database that could be read without its passphrase."""

    @property
    @abstractmethod
    def read_only(self) -> bool:
        """Whether the library may only be read."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[None]:
        """Known failures inside become LibraryErrors."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[None]:
        """One transaction, all or nothing, one writer at a time; LibraryError where the library may only be read."""

    @abstractmethod
    def one_moment(self) -> AbstractContextManager[None]:
        """All reads inside see the same state of the database, whatever others write meanwhile."""

    @abstractmethod
    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""

    @abstractmethod
    def records(self, sql: str, values: Values = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of their columns."""

    @abstractmethod
    def write(self, sql: str, values: Values = ()) -> int:
        """Run a statement inside a transaction that is open; returns the rows it touched."""

    @abstractmethod
    def write_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a statement once for each row of values, inside a transaction that is open."""

    @abstractmethod
    def insert(self, table: str, row: dict[str, object], key: str) -> int:
        """Insert a row, inside a transaction that is open; returns the number that its column `key` was given."""

    @abstractmethod
    def version(self) -> tuple[int, int]:
        """Changes whenever the database has changed, by this program or another."""

    @abstractmethod
    def schema_version(self) -> int:
        """The version of the tables."""

    @abstractmethod
    def has_table(self, name: str) -> bool:
        """Whether there is a table: an older library that may only be read was never given the newer ones."""

    @abstractmethod
    def size_bytes(self) -> int:
        """How much room the database takes."""

    def number(self, sql: str, values: Values = ()) -> int:
        """The first column of the first row, 0 where there is none."""
        found = self.rows(sql, values)
        return int(found[0][0]) if found else 0

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
