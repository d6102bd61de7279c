"""Finds the database of a library: in a folder, or on a server."""

from __future__ import annotations

from pathlib import Path

from ecgfinder.domain import LibraryError
from ecgfinder.library.database import DATABASE_FILE, user_errors
from ecgfinder.library.index_files import has_index
from ecgfinder.library.sqlite_store import SqliteStore
from ecgfinder.library.store import Place, Store

_SCHEMES = ("postgresql://", "postgres://")


def place_of(text: str) -> Place:
    """The place that a text names: a server's URL as it is, anything else as a folder."""
    return text if text.startswith(_SCHEMES) else Path(text)


def open_store(place: Place, *, create: bool, passphrase: str | None = None) -> Store:
    """The database of the library at a place, made with `create` where there is none. Raises LibraryError."""
    if isinstance(place, str) and place.startswith(_SCHEMES):
        return _on_server(place, create, passphrase)
    return _in_folder(Path(place), create, passphrase)


def _on_server(url: str, create: bool, passphrase: str | None) -> Store:
    if passphrase is not None:
        raise LibraryError(
            "a passphrase belongs to a library in a folder", advice="On a server, its administrator encrypts the disk."
        )
    try:
        from ecgfinder.library.postgresql.store import PostgresStore
    except ImportError as error:
        raise LibraryError(
            "this installation cannot open libraries on a server", advice="Install the extra `postgresql`."
        ) from error
    return PostgresStore(url, create=create)


def _in_folder(folder: Path, create: bool, passphrase: str | None) -> Store:
    path = folder / DATABASE_FILE
    if path.is_file() and path.stat().st_size == 0 and (has_index(folder) or not create):
        raise LibraryError("the library is empty, its content is lost", path=path, advice="Restore a backup.")
    if not path.is_file():
        if not create:
            raise LibraryError("there is no case library here", path=folder, advice="Make one with `ecgfinder import`.")
        with user_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
    return SqliteStore(path, passphrase)
