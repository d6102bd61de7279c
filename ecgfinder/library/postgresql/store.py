"""The database of a library on a PostgreSQL server, in a schema of its own (`ecgfinder`).

The URL goes to libpq as it is, so that whatever it knows works: `sslmode=verify-full&sslrootcert=…`, client
certificates, several hosts, `~/.pgpass`, Kerberos. One writer at a time, by an advisory lock; readers never wait.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import psycopg
from psycopg import IsolationLevel
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq import TransactionStatus
from psycopg.rows import RowFactory, dict_row, tuple_row

from ecgfinder.domain import LibraryError
from ecgfinder.library.index_files import EF
from ecgfinder.library.postgresql.errors import not_connected, server_errors
from ecgfinder.library.postgresql.migrations import SCHEMA, migrate, schema_version
from ecgfinder.library.postgresql.vector_type import register_vectors
from ecgfinder.library.store import Store, Values

_LOG = logging.getLogger(__name__)
_Row = TypeVar("_Row")

_WRITERS = 0x45434746  # "ECGF": the advisory lock that writers of one library take
_LOCK_TIMEOUT_S = 10
_CONNECT_TIMEOUT_S = 10
_KEEPALIVE_S = 60  # firewalls forget a connection that is silent for long
_PASSWORD = re.compile(r"(?<=://)([^/@:]*):[^@/]*@|(?<=[?&])(?:ssl)?password=[^&]*&?")


class PostgresStore(Store):
    """One connection to a server's database; made anew when it was lost between two uses.

    `searches_on` tells whether the server's HNSW goes on until enough cases pass a filter.
    """

    def __init__(self, url: str, *, create: bool = False) -> None:
        self._url = url
        self.place = without_password(url)
        self.path = Path(shown_name(url))
        self._connection = self._connect()
        try:
            with server_errors(self.path):
                migrate(self._connection, self.path, create=create)
                self.searches_on = _prepare_search(self._connection)
                self._read_only = self._may_only_read()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the connection; can be called twice."""
        self._connection.close()

    @property
    def encrypted(self) -> bool:
        """Whether nothing may be written beside the database: nothing is."""
        return True

    @property
    def read_only(self) -> bool:
        """Whether this user may only read, or the server is a replica."""
        return self._read_only

    @property
    def connection(self) -> psycopg.Connection[Any]:
        """The open connection, made anew where it was lost."""
        if self._connection.closed:
            self._connection.close()  # what is left of it
            self._connection = self._connect()
        return self._connection

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Known failures inside become LibraryErrors."""
        with server_errors(self.path):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, all or nothing; writers of all workstations take turns."""
        if self.read_only:
            raise LibraryError("the library may only be read", path=self.path, advice="Ask for write access.")
        with server_errors(self.path), self.connection.transaction():
            self.write(f"SET LOCAL lock_timeout = '{_LOCK_TIMEOUT_S}s'")
            self.write(f"SELECT pg_advisory_xact_lock({_WRITERS})")
            self.write("UPDATE library_state SET changes = changes + 1")
            yield

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """All reads inside see the same state of the database, whatever others write meanwhile."""
        with server_errors(self.path):
            connection = self.connection
            connection.isolation_level = IsolationLevel.REPEATABLE_READ
            try:
                with connection.transaction():
                    yield
            finally:
                connection.isolation_level = None

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self._fetched(sql, values, tuple_row)

    def records(self, sql: str, values: Values = ()) -> list[dict[str, Any]]:
        """All rows of a query, by the names of their columns, without those that the server computes."""
        rows = self._fetched(sql, values, dict_row)
        return [{name: value for name, value in row.items() if name != "words"} for row in rows]

    def _fetched(self, sql: str, values: Values, row_factory: RowFactory[_Row]) -> list[_Row]:
        """The rows of a query; asked again, once, where the connection was lost since the last one."""
        with server_errors(self.path):
            whole = self._connection.info.transaction_status == TransactionStatus.IDLE
            try:
                return self._asked(sql, values, row_factory)
            except psycopg.OperationalError:
                if not (whole and self._connection.closed):
                    raise
                return self._asked(sql, values, row_factory)

    def _asked(self, sql: str, values: Values, row_factory: RowFactory[_Row]) -> list[_Row]:
        with self.connection.cursor(binary=True, row_factory=row_factory) as cursor:
            return cursor.execute(in_dialect(sql), _clean(values)).fetchall()

    def write(self, sql: str, values: Values = ()) -> int:
        """Run a statement inside a transaction that is open; returns the rows it touched."""
        return self.connection.execute(in_dialect(sql), _clean(values)).rowcount

    def write_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a statement once for each row of values, inside a transaction that is open."""
        with self.connection.cursor() as cursor:
            cursor.executemany(in_dialect(sql), [_clean(row) for row in rows])

    def insert(self, table: str, row: dict[str, object], key: str) -> int:
        """Insert a row, inside a transaction that is open; returns the number that its column `key` was given."""
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks}) RETURNING {key}"  # noqa: S608
        return self.number(sql, list(row.values()))

    def version(self) -> tuple[int, int]:
        """One more with each transaction of whatever workstation."""
        return self.number("SELECT changes FROM library_state"), 0

    def schema_version(self) -> int:
        """The number of the newest migration that was run."""
        return schema_version(self.connection)

    def has_table(self, name: str) -> bool:
        """Whether there is a table of this name in the library's schema."""
        return self.number("SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = ?", (SCHEMA, name)) > 0

    def size_bytes(self) -> int:
        """What the library's tables and indexes take on the server."""
        return self.number(
            "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace "
            "WHERE nspname = ? AND relkind = 'r'",
            (SCHEMA,),
        )

    def _connect(self) -> psycopg.Connection[Any]:
        own: dict[str, Any] = {
            "application_name": "ecgfinder",
            "connect_timeout": _CONNECT_TIMEOUT_S,
            "keepalives_idle": _KEEPALIVE_S,
        }
        try:
            own = {name: value for name, value in own.items() if name not in conninfo_to_dict(self._url)}
            connection = psycopg.connect(make_conninfo(self._url, **own), autocommit=True)
        except psycopg.OperationalError as error:
            raise not_connected(error, self.path) from error
        except psycopg.ProgrammingError as error:
            raise LibraryError(
                "this is no URL of a server's database", path=self.path, advice="Write postgresql://user@host/database."
            ) from error
        connection.execute(f"SET search_path = {SCHEMA}, public")
        connection.execute("SET plan_cache_mode = force_custom_plan")  # of a rare code and of a common one differ
        _prepare_search(connection)
        self._warn_if_open(connection)
        return connection

    def _may_only_read(self) -> bool:
        sql = (
            "SELECT (NOT has_table_privilege('cases', 'INSERT') OR pg_is_in_recovery() "
            "OR current_setting('default_transaction_read_only')::boolean)::int"
        )
        return bool(self.number(sql))

    def _warn_if_open(self, connection: psycopg.Connection[Any]) -> None:
        remote = connection.info.host and not connection.info.host.startswith(("/", "localhost", "127.", "::1"))
        if remote and not connection.pgconn.ssl_in_use:
            _LOG.warning("the connection to %s is not encrypted; add sslmode=verify-full to its URL", self.path)


def _prepare_search(connection: psycopg.Connection[Any]) -> bool:
    """Teach a connection vectors and how far HNSW looks; whether it looks on until enough pass (pgvector 0.8)."""
    found = connection.execute("SELECT extversion FROM pg_extension WHERE extname = 'vector'").fetchone()
    if found is None:
        return False
    register_vectors(connection)
    searches_on = tuple(int(part) for part in found[0].split(".")[:2]) >= (0, 8)
    connection.execute(f"SET hnsw.ef_search = {EF}")
    if searches_on:
        connection.execute("SET hnsw.iterative_scan = strict_order")
    return searches_on


def without_password(url: str) -> str:
    """The URL as it may be kept and shown; the password is then asked of `~/.pgpass` or PGPASSWORD."""
    return _PASSWORD.sub(lambda found: f"{found[1]}@" if found[1] is not None else "", url).rstrip("?&")


def shown_name(url: str) -> str:
    """How messages call the library: database and host."""
    try:
        parts = conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        return "the library on a server"
    return f"{parts.get('dbname') or 'database'}@{Path(str(parts.get('host') or 'localhost')).name}"


@lru_cache(maxsize=512)
def in_dialect(sql: str) -> str:
    """A statement of this room as PostgreSQL has it.

    >>> in_dialect("SELECT rowid FROM reports_fts WHERE reports_fts MATCH ?")
    'SELECT rowid FROM reports_fts WHERE reports_fts.words @@ words_asked(%s)'
    """
    matched = sql.replace("reports_fts MATCH ?", "reports_fts.words @@ words_asked(?)")
    return matched.replace("%", "%%").replace("?", "%s")


def _clean(values: Values) -> list[object]:
    """Values without the NUL characters that PostgreSQL's texts cannot hold."""
    return [value.replace("\0", "") if isinstance(value, str) else value for value in values]
