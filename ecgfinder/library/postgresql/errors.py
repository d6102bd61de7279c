"""The known failures of a server, as sentences a user can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import errors

from ecgfinder.domain import LibraryError

_KNOWN: tuple[tuple[type[psycopg.Error], str, str], ...] = (
    (errors.LockNotAvailable, "another program is writing to the library", "Try again in a moment."),
    (errors.ReadOnlySqlTransaction, "the library may only be read", "Ask its administrator for write access."),
    (errors.InsufficientPrivilege, "the library may only be read", "Ask its administrator for write access."),
    (errors.ForeignKeyViolation, "there is no such case, or no longer", "Search again."),
    (errors.DiskFull, "the server's disk is full", "Tell its administrator; nothing already saved is lost."),
    (errors.DataCorrupted, "the library is damaged", "Ask its administrator to restore a backup."),
    (errors.IndexCorrupted, "the library is damaged", "Ask its administrator to restore a backup."),
    (psycopg.OperationalError, "the connection to the server was lost", "Check the network and try again."),
    (psycopg.InterfaceError, "the connection to the server was lost", "Check the network and try again."),
)


@contextmanager
def server_errors(path: Path) -> Iterator[None]:
    """Turn the server's known failures into a LibraryError about `path`; bugs pass through."""
    try:
        yield
    except psycopg.Error as error:
        for kind, reason, advice in _KNOWN:
            if isinstance(error, kind):
                raise LibraryError(reason, path=path, advice=advice) from error
        raise


def not_connected(error: psycopg.OperationalError, path: Path) -> LibraryError:
    """What the server, or the way to it, answered; a URL's password is in none of its messages."""
    return LibraryError(
        f"the server cannot be reached, or refuses ({_first_line(error)})",
        path=path,
        advice="Check the address, the user and the network.",
    )


def _first_line(error: psycopg.Error) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else type(error).__name__
