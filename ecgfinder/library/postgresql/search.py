"""Nearest vectors by the server: pgvector's HNSW proposes, or the server scores all that a filter lets through.

The server keeps its index with every transaction, so it is never stale. M and ef are those of the index in files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np

from ecgfinder.domain import LibraryError
from ecgfinder.library import embeddings
from ecgfinder.library.filters import Filter
from ecgfinder.library.index_files import EF, EF_CONSTRUCTION, M
from ecgfinder.library.postgresql.store import PostgresStore
from ecgfinder.library.store import Store
from ecgfinder.library.vector_search import VectorSearch
from ecgfinder.library.vectors import Floats, Ids, VectorBytes

_EXACT_BELOW = 10_000  # vectors, all or those that a filter lets through: the server scores them in some 10 ms
_INDEX_FROM = 1_000  # vectors; with fewer an index would not be asked

Found = tuple[Ids, Floats]


class _Known(NamedTuple):
    key: int | None
    vectors: int
    has_index: bool


class ServerIndex(VectorSearch):
    """The vectors of one model in the table `embeddings`."""

    def __init__(self, store: Store, model_id: str, dimension: int) -> None:
        if not isinstance(store, PostgresStore):
            raise TypeError("the library is not on a server")
        super().__init__(store, model_id, dimension)
        self._server = store
        self._known: tuple[tuple[int, int], _Known] | None = None

    def close(self) -> None:
        """Nothing is held here."""

    @property
    def graph_is_current(self) -> bool:
        """Whether there is an HNSW index, finished; the server keeps it current."""
        key = self.key()
        return key is not None and self._has_index(key)

    def nearest(self, vector: Floats, k: int, where: Filter | None, exclude: Iterable[int]) -> Found:
        """See `Library.nearest`."""
        known = self._look()
        key = known.key
        if key is None or k < 1:
            return _found([])
        excluded, asked = sorted(int(case_id) for case_id in exclude), VectorBytes(vector.astype("<f4").tobytes())
        allowed = None if where is None or where == Filter() else self._allowed(where)
        if allowed is None and known.has_index and known.vectors >= _EXACT_BELOW:
            found = self._proposed(key, asked, k, where, excluded)
            if len(found) == k:
                return _found(found)
        return _found(self._scored(key, asked, k, allowed, where, excluded))

    def sample(self, most: int) -> Found:
        """See `VectorSearch.sample`: the cases at even distances between the first and the last."""
        key = self.key()
        if key is None:
            return np.empty(0, np.int64), np.empty((0, self._dimension), np.float32)
        ids = embeddings.case_ids(self._store, key)
        return self.vectors(ids[np.linspace(0, max(len(ids) - 1, 0), min(len(ids), most)).astype(np.intp)])

    def vectors(self, case_ids: Iterable[int] | None) -> Found:
        """See `Library.vectors`."""
        key = self.key()
        rows: list[tuple[int, bytes]] = []
        if key is not None:
            some, values = ("", []) if case_ids is None else (" AND case_id = ANY(?)", [[int(i) for i in case_ids]])
            sql = f"SELECT case_id, vector FROM embeddings WHERE model_key = ?{some} ORDER BY case_id"  # noqa: S608
            rows = [(row[0], row[1]) for row in self._store.rows(sql, (key, *values))]
        ids, found = embeddings.unpack_rows(rows)
        return ids, found.reshape(len(ids), self._dimension)

    def rebuild(self) -> None:
        """Build the HNSW index anew, while others search and write."""
        key = self.key()
        if key is not None:
            with self._alone(key) as alone:
                if alone:
                    self._run(f"DROP INDEX CONCURRENTLY IF EXISTS {_index_name(key)}")
                    self._create(key)
                    with self._server.writing():  # which lets all workstations look again
                        self._server.audit("index", "built")

    def update(self) -> None:
        """Build the HNSW index where it pays and there is none; from then on the server keeps it."""
        key = self.key()
        if key is not None and self.state().count >= _INDEX_FROM and not self._has_index(key):
            self.rebuild()

    def _look(self) -> _Known:
        """What a search needs to know, asked once for each state of the database. Raises as `require_this_model`."""
        version = self._store.version()
        if self._known is None or self._known[0] != version:
            self.require_this_model()
            key = self.key()
            found = _Known(key, self.state().count, key is not None and self._has_index(key))
            self._known = (version, found)
        return self._known[1]

    def _create(self, key: int) -> None:
        self._run(
            f"CREATE INDEX CONCURRENTLY {_index_name(key)} ON embeddings USING hnsw "
            f"((vector::vector({self._dimension})) vector_ip_ops) WITH (m = {M}, ef_construction = {EF_CONSTRUCTION}) "
            f"WHERE model_key = {key}"
        )

    def _run(self, sql: str) -> None:
        if self._server.read_only:
            raise LibraryError("the library may only be read", path=self._server.path, advice="Ask for write access.")
        with self._server.reading():
            self._server.write(sql)

    @contextmanager
    def _alone(self, key: int) -> Iterator[bool]:
        """Whether no other workstation builds this index now."""
        alone = bool(self._server.number("SELECT pg_try_advisory_lock(?, ?)::int", (1, key)))
        try:
            yield alone
        finally:
            if alone:
                self._server.rows("SELECT pg_advisory_unlock(?, ?)", (1, key))

    def _has_index(self, key: int) -> bool:
        sql = "SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass(?) AND indisvalid"
        return self._store.number(sql, (_index_name(key),)) > 0

    def _allowed(self, where: Filter) -> list[int] | None:
        """Ids of the cases that a filter lets through, None where they are many."""
        sql, values = where.where()
        found = self._store.rows(
            f"SELECT case_id FROM cases WHERE {sql} LIMIT {_EXACT_BELOW}",  # noqa: S608 - own clauses
            values,
        )
        return None if len(found) == _EXACT_BELOW else [row[0] for row in found]

    def _proposed(
        self, key: int, asked: VectorBytes, k: int, where: Filter | None, excluded: list[int]
    ) -> list[tuple[int, float]]:
        """The first k in the order of HNSW that pass; fewer where HNSW reaches no more, none where it would not."""
        if not self._server.searches_on and (where is not None or k + len(excluded) > EF):
            return []
        sql, values = _passing(where, None)
        distance = f"(vector::vector({self._dimension})) <#> ?"
        rows = self._store.rows(
            f"SELECT case_id, -({distance}) FROM embeddings WHERE model_key = {key} AND case_id <> ALL (?) "  # noqa: S608
            f"AND {sql} ORDER BY {distance} LIMIT {int(k)}",
            (asked, excluded, *values, asked),
        )
        return [(row[0], row[1]) for row in rows]

    def _scored(
        self, key: int, asked: VectorBytes, k: int, allowed: list[int] | None, where: Filter | None, excluded: list[int]
    ) -> list[tuple[int, float]]:
        """The k best of all that pass, every one of them scored."""
        sql, values = _passing(where, allowed)
        rows = self._store.rows(
            "WITH scored AS MATERIALIZED (SELECT case_id, -(vector <#> ?) AS score FROM embeddings "  # noqa: S608
            f"WHERE model_key = ? AND case_id <> ALL (?) AND {sql}) "
            f"SELECT case_id, score FROM scored ORDER BY score DESC, case_id LIMIT {int(k)}",
            (asked, key, excluded, *values),
        )
        return [(row[0], row[1]) for row in rows]


def _index_name(key: int) -> str:
    return f"embeddings_nearest_{key}"


def _passing(where: Filter | None, allowed: list[int] | None) -> tuple[str, tuple[object, ...]]:
    if allowed is not None:
        return "case_id = ANY (?)", (allowed,)
    if where is None or where == Filter():
        return "1 = 1", ()
    sql, values = where.where()
    return f"case_id IN (SELECT case_id FROM cases WHERE {sql})", values  # noqa: S608 - own clauses


def _found(rows: list[tuple[int, float]]) -> Found:
    ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    return ids, np.fromiter((row[1] for row in rows), np.float32, len(rows))
