"""Keeps the search index in step with the database, whoever wrote to it."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ecgfinder.library import embeddings
from ecgfinder.library.background import BackgroundBuild
from ecgfinder.library.filters import Filter
from ecgfinder.library.index import VectorIndex
from ecgfinder.library.index_files import Draft, VectorState
from ecgfinder.library.store import Store
from ecgfinder.library.vector_search import VectorSearch
from ecgfinder.library.vectors import Floats, Ids, Mask, Rows

_LOG = logging.getLogger(__name__)

_PATIENCE_S = 5.0  # a program that asks once and ends shall not begin to build
_MASKS_KEPT = 32
_MASK_AT_ONCE = 10_000  # rows; below, asking which cases pass a filter takes a few milliseconds
_PROPOSALS = 512
_MOST_RESTORED = 4096  # cases that are looked up one by one


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
        self._build: BackgroundBuild | None = None
        self._build_from_s = time.monotonic() + _PATIENCE_S

    def load(self) -> None:
        """Take the index files where they are whole and this model's."""
        self._index.load()

    def close(self) -> None:
        """Let go of the files, and end what is built in the background."""
        self._end_build()
        self._index.clear()

    @property
    def graph_is_current(self) -> bool:
        """Whether HNSW covers all vectors of the database."""
        self._follow()
        return self._index.graph_is_current

    def nearest(self, vector: Floats, k: int, where: Filter | None, exclude: Iterable[int]) -> tuple[Ids, Floats]:
        """See `Library.nearest`."""
        self._mind_the_graph()
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
        self._end_build()
        key = self.key()
        with self._looking_again(), self._store.one_moment():
            self._index.write(() if key is None else embeddings.chunks(self._store, key), self.state())

    def update(self) -> None:
        """Let what is new join the index files."""
        self._end_build()
        self._follow()
        with self._looking_again():
            self._index.update()

    def _mind_the_graph(self) -> None:
        """Build a graph in the background where one is wanted, and use it once it is there."""
        if self._build is not None and not self._build.is_alive():
            draft, self._build = self._build.draft, None
            self._build_from_s = math.inf if draft is None else time.monotonic()  # what failed once is not tried again
            if draft is not None:
                self._adopt(draft)
        due = self._build is None and time.monotonic() >= self._build_from_s
        if due and self._index.in_files and self._index.graph_is_behind and not self._store.read_only:
            self._build = BackgroundBuild(self._store.path, self._model_id, self._dimension)
            self._build.start()

    def _adopt(self, draft: Draft) -> None:
        with self._looking_again():
            try:
                self._index.adopt(draft)
            except OSError as error:
                _LOG.warning("the new search index could not be put in place (%s)", error)
                self._build_from_s = math.inf

    def _end_build(self) -> None:
        if self._build is not None:
            self._build.stop()
            self._build = None

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
            if state != self._index.state and not self._follow_changes(state):
                self._reconcile(state)
        self._seen = seen

    def _follow_changes(self, state: VectorState) -> bool:
        """Take in cases that were deleted, restored and added; False where these alone do not lead to `state`.

        The running hash decides: that of what was held, less what went, with what came back and what is new. So one
        deletion among a million cases costs no look at the others.
        """
        key, rows = self.key(), self._index.rows
        if key is None or not len(rows):
            return False
        deleted = self._deleted()
        back = np.setdiff1d(rows.ids[~rows.alive], deleted) if not rows.all_alive else deleted[:0]
        if len(back) > _MOST_RESTORED:
            return False
        places = rows.rows_of(deleted)
        places = places[rows.alive[places]]
        gone, restored, newer = rows.ids[places], embeddings.some(self._store, key, back), self._newer(key)
        count, digest = self._index.state.count, self._index.state.digest
        for sign, chunks in ((-1, [(gone, rows.vectors(places))]), (1, [restored]), (1, newer)):
            these, their_digest = embeddings.digest_of(chunks)
            count, digest = count + sign * these, embeddings.add_digests(digest, sign * their_digest)
        if (count, digest) != (state.count, state.digest) or not self._unchanged(key, restored[0]):
            return False
        self._index.remove(gone, state)
        self._index.revive(restored[0], state)
        self._append(newer, state)
        return True

    def _deleted(self) -> Ids:
        """The cases that were deleted and can be restored."""
        if not self._store.has_table("deleted_cases"):  # an older library that may only be read
            return np.empty(0, np.int64)
        rows = self._store.rows("SELECT case_id FROM deleted_cases")
        return np.fromiter((row[0] for row in rows), np.int64, len(rows))

    def _newer(self, key: int) -> list[tuple[Ids, Floats]]:
        ids = self._index.rows.ids
        return list(embeddings.chunks(self._store, key, after=int(ids[-1]) if len(ids) else 0))

    def _append(self, newer: list[tuple[Ids, Floats]], state: VectorState) -> None:
        if newer:
            ids, blocks = zip(*newer, strict=True)
            self._index.append(np.concatenate(ids), np.concatenate(blocks), state)

    def _reconcile(self, state: VectorState) -> None:
        """Drop the rows of deleted cases, revive restored ones, append newer; if that is not all, read all anew."""
        key = self.key()
        present = np.empty(0, np.int64) if key is None else embeddings.case_ids(self._store, key)
        rows = self._index.rows
        older = present[present <= (rows.ids[-1] if len(rows) else 0)]
        gone = np.setdiff1d(rows.ids[rows.alive], older, assume_unique=True)
        back = np.intersect1d(rows.ids[~rows.alive], older, assume_unique=True)
        alive = int(np.count_nonzero(rows.alive)) - len(gone) + len(back)
        if key is not None and len(older) and alive == len(older) and self._unchanged(key, back):
            self._index.remove(gone, state)
            self._index.revive(back, state)
            self._append(self._newer(key), state)
        else:
            self._index.replace(() if key is None else embeddings.chunks(self._store, key), state)

    def _unchanged(self, key: int, case_ids: Ids) -> bool:
        """Whether restored cases have the vectors they had."""
        found = dict(zip(*embeddings.some(self._store, key, case_ids), strict=True))
        rows = self._index.rows
        held = rows.vectors(rows.rows_of(case_ids))
        return all(np.array_equal(found[case_id], vector) for case_id, vector in zip(case_ids, held, strict=True))

    def _checked_proposals(self, vector: Floats, k: int, where: Filter, excluded: Rows) -> tuple[Ids, Floats] | None:
        """The first k of some nearest cases that pass a filter, first of few, then of some hundred; None if fewer do.

        In a large library this is quicker than asking which of all cases pass a filter that is new, unless few do: then
        none of the first is among them, and the hundreds are not asked.
        """
        sql, values = where.where(of_few=True)
        for most in sorted({8 * k, max(_PROPOSALS, 4 * k)}):
            ids, scores = self._index.nearest(vector, most, None, excluded)
            marks = ", ".join("?" * len(ids))
            found = self._store.rows(
                f"SELECT case_id FROM cases WHERE case_id IN ({marks}) AND {sql}",  # noqa: S608 - own clauses
                (*ids.tolist(), *values),
            )
            passed = np.flatnonzero(np.isin(ids, np.fromiter((row[0] for row in found), np.int64, len(found))))[:k]
            if len(passed) == k:
                return ids[passed], scores[passed]
            if not len(passed):
                break
        return None

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
