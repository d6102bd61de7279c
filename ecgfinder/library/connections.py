"""Connections to a library's file: SQLite, or SQLCipher where the library has a passphrase.

SQLCipher encrypts every page, and the write-ahead log, with AES-256 and authenticates each (its community edition,
through the wheel `sqlcipher3`, of the extra `encrypted`). What it costs is written in docs/library.md.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Any

from ecgfinder.domain import LibraryError

_PLAIN_HEAD = b"SQLite format 3\0"


def connect(
    path: Path, passphrase: str | None, *, read_only: bool = False, timeout_s: float = 5.0
) -> sqlite3.Connection:
    """A connection that any one thread at a time may use; nothing is read yet.

    A read-only one makes no file beside the database. Raises LibraryError where encryption is not installed.
    """
    name = f"{path.resolve().as_uri()}?mode=ro&immutable=1" if read_only else str(path)
    if passphrase is None:
        return sqlite3.connect(name, uri=read_only, timeout=timeout_s, check_same_thread=False)
    if not passphrase:
        raise LibraryError("the passphrase is empty", path=path)
    connection: sqlite3.Connection = _sqlcipher(path).connect(
        name, uri=read_only, timeout=timeout_s, check_same_thread=False
    )
    quoted = passphrase.replace("'", "''").replace("\0", "")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = '{quoted}'")
    return connection


def database_errors() -> tuple[type[Exception], ...]:
    """The base errors of the database modules in use."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)


def looks_encrypted(path: Path) -> bool:
    """Whether a file is no plain SQLite database: encrypted, or something else."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEAD)) != _PLAIN_HEAD


def _sqlcipher(path: Path) -> Any:  # noqa: ANN401 - a module without types
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise LibraryError(
            "this installation cannot open encrypted libraries", path=path, advice="Install the extra `encrypted`."
        ) from error
    return dbapi2
