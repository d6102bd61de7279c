"""Brings the tables of a library on a server up to date: sql/NNN_*.sql, each in one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
from psycopg import errors, sql

from ecgfinder.domain import LibraryError

SCHEMA = "ecgfinder"
_FOLDER = Path(__file__).parent / "sql"
_MIGRATORS = 0x45434D47  # "ECMG": the advisory lock of those who migrate

Connection = psycopg.Connection[Any]


def newest_version() -> int:
    """The schema version this program writes."""
    return max(number for number, _ in _scripts())


def schema_version(connection: Connection) -> int:
    """The version of the library's tables, 0 where there are none."""
    if connection.execute(f"SELECT to_regclass('{SCHEMA}.library_state')").fetchone() == (None,):
        return 0
    row = connection.execute("SELECT schema_version FROM library_state").fetchone()
    return 0 if row is None else int(row[0])


def migrate(connection: Connection, path: Path, *, create: bool) -> None:
    """Make the tables, or bring older ones up to date where this user may.

    Raises LibraryError when there is no library (without `create`), it is a newer program's, or pgvector is missing.
    """
    present = schema_version(connection)
    if present > newest_version():
        raise LibraryError(
            f"the library was written by a newer ecgfinder (schema {present}, this program knows {newest_version()})",
            path=path,
            advice="Update ecgfinder.",
        )
    if present == 0 and not create:
        raise LibraryError("there is no case library here", path=path, advice="Make one with `ecgfinder import`.")
    if present < newest_version():
        try:
            _run(connection, path)
        except errors.InsufficientPrivilege as error:
            if present == 0:
                raise LibraryError(
                    "a library cannot be made here with this user's rights",
                    path=path,
                    advice="Ask the administrator to grant CREATE on the database.",
                ) from error


def _run(connection: Connection, path: Path) -> None:
    with connection.transaction():
        connection.execute(f"SELECT pg_advisory_xact_lock({_MIGRATORS})")
        present = schema_version(connection)  # another workstation may have been faster
        if present == 0:
            _require_vectors(connection, path)
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        for number, script in _scripts():
            if number > present:
                connection.execute(sql.SQL(script.read_text(encoding="utf-8")))
        connection.execute(
            "INSERT INTO library_state (schema_version) VALUES (%s) "
            "ON CONFLICT (only_row) DO UPDATE SET schema_version = excluded.schema_version",
            (newest_version(),),
        )


def _require_vectors(connection: Connection, path: Path) -> None:
    try:
        with connection.transaction():
            connection.execute("CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public")
    except (errors.InsufficientPrivilege, errors.FeatureNotSupported, errors.UndefinedFile) as error:
        raise LibraryError(
            "the server's extension pgvector is not installed in this database",
            path=path,
            advice="Ask the administrator to install it and to run CREATE EXTENSION vector.",
        ) from error


def _scripts() -> list[tuple[int, Path]]:
    return sorted((int(script.name.split("_")[0]), script) for script in _FOLDER.glob("[0-9]*_*.sql"))
