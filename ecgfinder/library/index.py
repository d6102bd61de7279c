"""The search index of a library: derived from the database, checked before use, replaceable at any time.

Whatever does not agree with its files or the database is not used: exact search answers until the index is rebuilt.
M 16, ef_construction 100, ef 150: measured on 1,000,000 vectors (see docs/library.md).
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ecgfinder.library.index_files import (
    EF,
    SMALL,
    VECTORS,
    Draft,
    VectorState,
    build_graph,
    check_sums,
    load_graph,
    read_manifest,
)
from ecgfinder.library.vectors import Floats, Ids, Mask, Rows, VectorRows, rank

if TYPE_CHECKING:
    import hnswlib

_LOG = logging.getLogger(__name__)

_EXACT_BELOW = 10_000  # rows; an exact product over them takes less than a millisecond
_FEW = 20_000  # rows that pass a filter; scoring them all is quicker than to look for them in the graph, and exact
_PROPOSALS = 3  # for one that passes and is wanted; fewer lose some of the nearest
_MOST_PROPOSALS = 4096
_WIDER = 3  # than the proposals asked for HNSW looks: the hundredth nearest is missed sooner than the first
_WIDEST = 8192
_MOST_GROWTH = 0.5  # a graph that would grow by more than this is built anew
_MOST_GONE = 0.2  # of a graph's rows: with more of them deleted it is built anew
_MOST_BEHIND = 0.1  # with more rows behind the graph than this share of it, it is worth building

_NO_ROWS: Rows = np.empty(0, np.intp)


class VectorIndex:
    """Nearest neighbours by inner product over one model's vectors.

    `state` tells which set of vectors is held. The graph covers the rows that were there when it was written;
    newer ones behind them are scored exactly until `update` lets them join. Without `in_files` nothing is written
    or read: an encrypted library's vectors stay in memory.
    """

    def __init__(self, folder: Path, model_id: str, dimension: int, *, in_files: bool = True) -> None:
        self.in_files = in_files
        self.folder = folder
        self.dimension = dimension
        self.state = VectorState(model_id, 0, 0)
        self.rows = VectorRows(dimension)
        self._graph: hnswlib.Index | None = None
        self._covered = 0

    @property
    def graph_is_current(self) -> bool:
        """Whether the graph covers every row."""
        return self._graph is not None and self._covered == len(self.rows)

    @property
    def graph_is_behind(self) -> bool:
        """Whether searches would be quicker with a graph that covers more."""
        if len(self.rows) < _EXACT_BELOW:
            return False
        return self._graph is None or len(self.rows) - self._covered > _MOST_BEHIND * self._covered

    def load(self) -> bool:
        """Take the files of the folder; False, and empty, when they are absent, torn or another model's."""
        if not self.in_files:
            return False
        try:
            manifest = read_manifest(self.folder)
            state = VectorState(**manifest["state"])
            if state.model_id != self.state.model_id or manifest["dimension"] != self.dimension:
                return False
            check_sums(self.folder, manifest)
            self.rows.map(self.folder / VECTORS)
            if len(self.rows) != state.count:
                raise ValueError("the number of rows does not match")
            self._graph = load_graph(self.folder, self.dimension, manifest.get("graph_rows", state.count))
            self._covered = state.count
        except FileNotFoundError:
            return False
        except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
            _LOG.warning("the search index is not usable (%s); exact search answers until it is rebuilt", error)
            self.clear()
            return False
        self.state = state
        return True

    def clear(self) -> None:
        """Hold nothing."""
        self.rows.unmap()
        self._graph = None
        self._covered = 0
        self.state = VectorState(self.state.model_id, 0, 0)

    def append(self, ids: Ids, vectors: Floats, state: VectorState) -> None:
        """Take newer rows into memory; after them the index holds `state`."""
        self.rows.append(ids, vectors)
        self.state = state

    def remove(self, ids: Ids, state: VectorState) -> None:
        """Let cases go; after that the index holds `state`."""
        self.rows.remove(ids)
        self.state = state

    def revive(self, ids: Ids, state: VectorState) -> None:
        """Let cases that went come back; after that the index holds `state`."""
        self.rows.revive(ids)
        self.state = state

    def replace(self, chunks: Iterable[tuple[Ids, Floats]], state: VectorState) -> None:
        """Hold exactly these rows, in memory, without a graph."""
        self.clear()
        held = list(chunks)
        if held:
            ids, blocks = zip(*held, strict=True)
            self.rows.append(np.concatenate(ids), np.concatenate(blocks))
        self.state = state

    def nearest(
        self, vector: Floats, k: int, allowed: Mask | None = None, excluded: Rows = _NO_ROWS
    ) -> tuple[Ids, Floats]:
        """Case ids and scores of the k nearest living rows, best first; all of them where there are fewer.

        `allowed`, shape (n,), lets only some rows answer, and `excluded` rows do not. HNSW proposes where it pays, by
        exact cosines; else all rows are scored.
        """
        found = self._from_graph(vector, k, allowed, excluded)
        if found is None:
            mask = self.rows.alive if allowed is None else allowed & self.rows.alive
            found = self.rows.best(vector, k, _without(mask, excluded))
        return self.rows.ids[found[0]], found[1]

    def _from_graph(self, vector: Floats, k: int, allowed: Mask | None, excluded: Rows) -> tuple[Rows, Floats] | None:
        """The answer by HNSW, or None where an exact scan is quicker or HNSW did not propose enough."""
        wanted = self._proposals(k, allowed, len(excluded))
        rows, scores = self._propose(vector, wanted) if wanted else (_NO_ROWS, vector[:0])
        if not len(rows):
            return None
        if self._covered < len(self.rows):
            rows = np.concatenate([rows, np.arange(self._covered, len(self.rows))])
            scores = np.concatenate([scores, self.rows.scores(vector, self._covered)])
        passing = self.rows.alive[rows] if allowed is None else self.rows.alive[rows] & allowed[rows]
        for row in excluded:
            passing &= rows != row
        return rank(rows[passing], scores[passing], k) if np.count_nonzero(passing) >= k else None

    def _proposals(self, k: int, allowed: Mask | None, excluded: int) -> int:
        """How many rows HNSW is to propose so that k of them pass; 0 where it had better not be asked."""
        if self._graph is None or self._covered < _EXACT_BELOW:
            return 0
        if allowed is None and self.rows.all_alive:
            wanted = k + excluded
            return wanted if wanted <= self._covered else 0
        passing = self.rows.alive if allowed is None else allowed
        covered = int(np.count_nonzero(passing[: self._covered]))
        if not covered or (allowed is not None and covered <= _FEW):
            return 0
        wanted = int(_PROPOSALS * k * self._covered / covered) + 10 + excluded
        return wanted if wanted <= min(_MOST_PROPOSALS, covered) else 0

    def _propose(self, vector: Floats, wanted: int) -> tuple[Rows, Floats]:
        """Rows that HNSW holds for the nearest, with their cosines; none where it cannot reach so many.

        It holds the vectors themselves, so its distances (1 - cosine) are exact: no row needs to be read again.
        """
        if self._graph is None:
            return _NO_ROWS, vector[:0]
        self._graph.set_ef(max(EF, wanted, min(_WIDER * wanted, _WIDEST)))
        try:
            labels, distances = self._graph.knn_query(vector[None], k=wanted, num_threads=1)
        except RuntimeError:
            return _NO_ROWS, vector[:0]
        places, here = self.rows.places_of(labels[0].astype(np.int64))
        return places[here], 1 - distances[0][here]

    def update(self) -> None:
        """Let the newer rows join the graph and write the files; nothing where they are current."""
        if self.graph_is_current and self.rows.alive.all():
            return
        self.write(self._living_chunks(), self.state, self._grown_graph())

    def _grown_graph(self) -> hnswlib.Index | None:
        """The graph with the newer rows and without those that went, or None where building it anew is better."""
        graph, newer = self._graph, len(self.rows) - self._covered
        if graph is None or newer > _MOST_GROWTH * self._covered:
            return None
        gone = self.rows.ids[: self._covered][~self.rows.alive[: self._covered]]
        if len(gone) + graph.get_current_count() - self._covered > _MOST_GONE * self._covered:
            return None
        new = self._covered + np.flatnonzero(self.rows.alive[self._covered :])
        graph.resize_index(graph.get_current_count() + len(new))
        for case_id in gone.tolist():
            graph.mark_deleted(case_id)
        if len(new):
            threads = 1 if len(new) <= SMALL else -1  # one: the same bytes each time
            graph.add_items(self.rows.vectors(new), self.rows.ids[new], num_threads=threads)
        self._covered = len(self.rows)
        return graph

    def _living_chunks(self) -> Iterator[tuple[Ids, Floats]]:
        for start, block in self.rows.blocks():
            alive = self.rows.alive[start : start + len(block)]
            yield self.rows.ids[start : start + len(block)][alive], block[alive]

    def write(
        self, chunks: Iterable[tuple[Ids, Floats]], state: VectorState, graph: hnswlib.Index | None = None
    ) -> None:
        """Write the files for a set of vectors, replace the old ones in one step each, and use them.

        Without a `graph` over just these vectors one is built.

        Raises OSError when the folder cannot be written; the old files are then unchanged.
        """
        if not self.in_files:
            self._build_in_memory(chunks, state)
            return
        draft = Draft(self.folder)
        try:
            draft.write_vectors(self.dimension, chunks)
            draft.write_graph(graph or draft.build_graph(self.dimension, lambda: True), self.dimension, state)
            self.adopt(draft)
        finally:
            draft.discard()

    def adopt(self, draft: Draft) -> None:
        """Put files that were written aside in place of the old ones, and use them. Raises as `write`."""
        self.clear()  # a mapped file cannot be replaced on Windows
        try:
            draft.put_in_place()
        finally:
            draft.discard()
        self.load()

    def _build_in_memory(self, chunks: Iterable[tuple[Ids, Floats]], state: VectorState) -> None:
        held = list(chunks)
        self.replace(held, state)
        self._graph = build_graph(self.rows)
        self._covered = len(self.rows)


def _without(mask: Mask, rows: Rows) -> Mask:
    if not len(rows):
        return mask
    out = mask.copy()
    out[rows] = False
    return out
