"""Keeps the search index in step with the database, whoever wrote to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ecgfinder.library import embeddings
from ecgfinder.library.filters import Filter
from ecgfinder.library.index import VectorIndex, VectorState
from ecgfinder.library.store import Store
from ecgfinder.library.vector_search import VectorSearch
from ecgfinder.library.vectors import Floats, Ids, Mask, Rows

_MASKS_KEPT = 32
_MASK_AT_ONCE = 10_000  # rows; below, asking which cases pass a filter takes a few milliseconds
_PROPOSALS = 512


class LiveIndex(VectorSearch):
    """The vectors of one model, in memory-mapped files beside the database.

    Each call first looks whether the database has changed, by this program or another, and takes in what is new.
    """

    def __init__(self, store: Store, folder: Path, model_id: str, dimension: int) -> None:
        super().__init__(store, model_id, dimension)
        self._index = VectorIndex(folder, model_id, dimension, in_files=not store.encrypted)
        self._masks: dict[Filter, Mask] = {}
        self._usable = False
        self._seen: tuple[int, int] | None = None

    def load(self) -> None:
        """Take the index files where they are whole and this model's."""
        self._index.load()

    def close(self) -> None:
        """Let go of the files."""
        self._index.clear()

    @property
    def graph_is_current(self) -> bool:
        """Whether HNSW covers all vectors of the database."""
        self._follow()
        return self._index.graph_is_current

    def nearest(self, vector: Floats, k: int, where: Filter | None, exclude: Iterable[int]) -> tuple[Ids, Floats]:
        """See `Library.nearest`."""
        self._follow()
        self._require_vectors()
        vector = np.ascontiguousarray(vector, np.float32)
        excluded = self._index.rows.rows_of(np.fromiter(exclude, np.int64))
        if where is None or where == Filter():
            return self._index.nearest(vector, k, None, excluded)
        if where not in self._masks and len(self._index.rows) > _MASK_AT_ONCE:
            found = self._checked_proposals(vector, k, where, excluded)
            if found is not None:
                return found
        return self._index.nearest(vector, k, self._mask(where), excluded)

    def sample(self, most: int) -> tuple[Ids, Floats]:
        """Ids and vectors of at most so many cases, spread evenly over the library."""
        self._follow()
        rows = np.flatnonzero(self._index.rows.alive)
        chosen = rows[np.linspace(0, max(len(rows) - 1, 0), min(len(rows), most)).astype(np.intp)]
        return self._index.rows.ids[chosen], self._index.rows.vectors(chosen)

    def vectors(self, case_ids: Iterable[int] | None) -> tuple[Ids, Floats]:
        """See `Library.vectors`."""
        self._follow()
        rows = self._index.rows
        places = rows.rows_of(rows.ids if case_ids is None else np.fromiter(case_ids, np.int64))
        places = places[rows.alive[places]]
        return rows.ids[places], rows.vectors(places)

    def rebuild(self) -> None:
        """Build the index files anew from the database and use them."""
        key = self.key()
        with self._looking_again(), self._store.one_moment():
            self._index.write(() if key is None else embeddings.chunks(self._store, key), self.state())

    def update(self) -> None:
        """Let what is new join the index files."""
        self._follow()
        with self._looking_again():
            self._index.update()

    @contextmanager
    def _looking_again(self) -> Iterator[None]:
        """Whatever becomes of the index inside, the next search compares it with the database."""
        try:
            yield
        finally:
            self._masks.clear()
            self._seen = None

    def _follow(self) -> None:
        """Take in what the database has and the index has not."""
        seen = self._store.version()
        if seen == self._seen:
            return
        self._masks.clear()
        self._usable = False
        with self._store.one_moment():
            state = self.state()
            if state != self._index.state and not self._append_newer(state):
                self._reconcile(state)
        self._seen = seen

    def _append_newer(self, state: VectorState) -> bool:
        """Append the vectors of newer cases; False where that alone does not lead to `state`."""
        held, ids = self._index.state, self._index.rows.ids
        key = self.key()
        if key is None or state.count <= held.count:
            return False
        newer = list(embeddings.chunks(self._store, key, after=int(ids[-1]) if len(ids) else 0))
        count, digest = embeddings.digest_of(newer)
        if (held.count + count, embeddings.add_digests(held.digest, digest)) != (state.count, state.digest):
            return False
        self._index.append(
            np.concatenate([ids for ids, _ in newer]), np.concatenate([block for _, block in newer]), state
        )
        return True

    def _reconcile(self, state: VectorState) -> None:
        """Drop the rows of deleted cases, revive those of restored ones; if that is not all, read everything anew."""
        key = self.key()
        present = np.empty(0, np.int64) if key is None else embeddings.case_ids(self._store, key)
        rows = self._index.rows
        gone = np.setdiff1d(rows.ids[rows.alive], present, assume_unique=True)
        back = np.intersect1d(rows.ids[~rows.alive], present, assume_unique=True)
        alive = int(np.count_nonzero(rows.alive)) - len(gone) + len(back)
        if len(present) and alive == len(present) and self._unchanged(key, back):
            self._index.remove(gone, state)
            self._index.revive(back, state)
        else:
            self._index.replace(() if key is None else embeddings.chunks(self._store, key), state)

    def _unchanged(self, key: int | None, case_ids: Ids) -> bool:
        """Whether restored cases have the vectors they had."""
        found = dict(zip(*embeddings.some(self._store, key or 0, case_ids), strict=True))
        rows = self._index.rows
        held = rows.vectors(rows.rows_of(case_ids))
        return all(np.array_equal(found[case_id], vector) for case_id, vector in zip(case_ids, held, strict=True))

    def _checked_proposals(self, vector: Floats, k: int, where: Filter, excluded: Rows) -> tuple[Ids, Floats] | None:
        """The first k of some hundred nearest cases that pass a filter; None where fewer do.

        In a large library this is quicker than asking which of all cases pass a filter that is new.
        """
        ids, scores = self._index.nearest(vector, max(_PROPOSALS, 4 * k), None, excluded)
        sql, values = where.where(of_few=True)
        marks = ", ".join("?" * len(ids))
        found = self._store.rows(
            f"SELECT case_id FROM cases WHERE case_id IN ({marks}) AND {sql}",  # noqa: S608 - own clauses
            (*ids.tolist(), *values),
        )
        passed = np.flatnonzero(np.isin(ids, np.fromiter((row[0] for row in found), np.int64, len(found))))[:k]
        return (ids[passed], scores[passed]) if len(passed) == k else None

    def _mask(self, where: Filter) -> Mask:
        """Which rows a filter lets through; kept until the library changes."""
        if where not in self._masks:
            if len(self._masks) >= _MASKS_KEPT:
                self._masks.clear()
            sql, values = where.where()
            found = self._store.rows(f"SELECT case_id FROM cases WHERE {sql}", values)  # noqa: S608
            mask = np.zeros(len(self._index.rows), np.bool_)
            mask[self._index.rows.rows_of(np.fromiter((row[0] for row in found), np.int64, len(found)))] = True
            self._masks[where] = mask & self._index.rows.alive
        return self._masks[where]

    def _require_vectors(self) -> None:
        """`require_this_model`, asked once for each state of the database."""
        if not self._usable:
            self.require_this_model()
            self._usable = True
