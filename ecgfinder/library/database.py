"""Opens the SQLite file of a library: settings, migrations, health, and errors a user can act on."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import TYPE_CHECKING

from ecgfinder.assets import is_shipped
from ecgfinder.domain import LibraryError
from ecgfinder.library.connections import connect, database_errors, looks_encrypted

if TYPE_CHECKING:
    from sqlite_utils import Database

_LOG = logging.getLogger(__name__)

DATABASE_FILE = "library.db"
APPLICATION_ID = 0x45434746  # "ECGF"
_BUSY_TIMEOUT_MS = 10_000
_QUICK_CHECK_MOST_BYTES = 1 << 30
_SQL_FOLDER = Path(__file__).parent / "sql"

_KNOWN_FAILURES = {
    "locked": ("another program is using the library", "Close it or try again in a moment."),
    "database or disk is full": ("the disk is full", "Make room and try again; nothing already saved is lost."),
    "readonly": ("the library may only be read here", "Ask for write access to its folder."),
    "not a database": ("this is not a case library, or it is damaged", "Restore a backup."),
    "malformed": ("the library is damaged", "Restore a backup, or run `ecgfinder library verify`."),
    "Could not decode": ("the library is damaged", "Restore a backup, or run `ecgfinder library verify`."),
    "unable to open": ("the library cannot be opened", "Check that its folder exists and may be written."),
    "disk I/O error": ("the disk reported an error", "Check the disk and its free space, then try again."),
    "FOREIGN KEY": ("there is no such case, or no longer", "Search again."),
    "closed database": ("the library is already closed", ""),
}


@contextmanager
def user_errors(path: Path) -> Iterator[None]:
    """Turn the database's and the disk's known failures into a LibraryError about `path`; bugs pass through."""
    try:
        yield
    except database_errors() as error:
        for sign, (reason, advice) in _KNOWN_FAILURES.items():
            if sign in str(error):
                raise LibraryError(reason, path=path, advice=advice) from error
        raise
    except UnicodeDecodeError as error:  # texts that are none any more
        reason, advice = _KNOWN_FAILURES["malformed"]
        raise LibraryError(reason, path=path, advice=advice) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            reason, advice = _KNOWN_FAILURES["database or disk is full"]
            raise LibraryError(reason, path=path, advice=advice) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            reason, advice = _KNOWN_FAILURES["readonly"]
            raise LibraryError(reason, path=path, advice=advice) from error
        raise


@contextmanager
def writing(database: Database) -> Iterator[None]:
    """One write transaction, all or nothing; it takes the write lock at its start, so it cannot fail half-way."""
    connection = database.conn
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def may_write(path: Path) -> bool:
    """Whether the database at `path`, or a new one there, may be written by this process; never the shipped one."""
    if is_shipped(path):
        return False
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def open_database(path: Path, passphrase: str | None = None, *, alone: bool = True) -> Database:
    """Open the database at `path`, creating or migrating it where it may be written.

    After an unclean end, which a log left by nobody tells (`alone`), the structure of a file of up to 1 GB is checked.
    Raises LibraryError when it is damaged, of a newer program, another program's, or the passphrase is not its own.
    """
    with _without_pandas():
        from sqlite_utils import Database

    with user_errors(path):
        ended_cleanly = not _write_ahead_log(path)
        if not (ended_cleanly or may_write(path)):
            raise LibraryError(
                "the library was not closed properly and cannot be recovered where it may only be read",
                path=path,
                advice="Open it once where it may be written.",
            )
        connection = connect(path, passphrase, read_only=not may_write(path), timeout_s=_BUSY_TIMEOUT_MS / 1000)
        try:
            _check_passphrase(connection, path, passphrase)
            if alone and not ended_cleanly:
                _check_after_crash(connection, path)
            _check_length(connection, path)
            _check_origin(connection, path)
            _configure(connection, may_write(path))
            database = Database(connection, execute_plugins=False)
            if may_write(path):
                migrate(database)
        except BaseException:
            connection.close()
            raise
        return database


def newest_version() -> int:
    """The schema version this program writes."""
    return max(number for number, _ in _migrations())


def quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise LibraryError when SQLite finds the file's structure damaged."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise LibraryError("the library is damaged", path=path, advice="Restore a backup.")


def _check_after_crash(connection: sqlite3.Connection, path: Path) -> None:
    if path.stat().st_size <= _QUICK_CHECK_MOST_BYTES:
        quick_check(connection, path)
    else:  # would take minutes; the log's own checksums have kept what was committed
        _LOG.warning("the library was not closed properly; `ecgfinder library verify` checks it in full")


def _check_length(connection: sqlite3.Connection, path: Path) -> None:
    """Raise LibraryError for a database that was cut short, which SQLite itself may not notice at its end."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    page_bytes = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher answers with a text
    if path.stat().st_size < pages * page_bytes and not _write_ahead_log(path):
        raise LibraryError("the library is damaged: its end is missing", path=path, advice="Restore a backup.")


def migrate(database: Database) -> None:
    """Bring the schema to the newest version, each step in one transaction of its own."""
    connection = database.conn
    for number, script in _migrations():
        if _schema_version(connection) >= number:
            continue
        with writing(database):
            if _schema_version(connection) < number:  # another program may have been faster
                database.executescript(script.read_text(encoding="utf-8"))
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number}")


class _NoPandas(MetaPathFinder):
    """Lets pandas seem absent to one thread; other threads may import it meanwhile (the WFDB reader does)."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        if fullname == "pandas" and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(fullname)


@contextmanager
def _without_pandas() -> Iterator[None]:
    """sqlite-utils imports pandas, where there is one, to accept its numbers: a quarter second off every start."""
    finder = _NoPandas()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def _migrations() -> list[tuple[int, Path]]:
    return sorted((int(script.name.split("_")[0]), script) for script in _SQL_FOLDER.glob("[0-9]*_*.sql"))


def _schema_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _write_ahead_log(path: Path) -> bool:
    """Whether a log is left beside the database: its last program ended uncleanly, or is still running."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _check_passphrase(connection: sqlite3.Connection, path: Path, passphrase: str | None) -> None:
    """Read the first page, which fails without the right passphrase."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except database_errors() as error:
        if "not a database" not in str(error):
            raise
        if passphrase is not None:
            reason = "the passphrase is wrong, or the library is damaged"
        elif looks_encrypted(path):
            reason = "the library is encrypted, or damaged"
        else:
            raise
        raise LibraryError(reason, path=path, advice="Give its passphrase, or restore a backup.") from error


def _configure(connection: sqlite3.Connection, writable: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -32000")  # 32 MB
    connection.execute("PRAGMA temp_store = MEMORY")  # no report is written outside the library's folder
    if writable:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # a committed case survives a power cut too


def _check_origin(connection: sqlite3.Connection, path: Path) -> None:
    version = _schema_version(connection)
    if version > newest_version():
        raise LibraryError(
            f"the library was written by a newer ecgfinder (schema {version}, this program knows {newest_version()})",
            path=path,
            advice="Update ecgfinder.",
        )
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise LibraryError("this database belongs to another program", path=path, advice="Choose another folder.")
