"""The files of a search index: written aside, checked, put in place in one step each.

`vectors.f32` (rows for exact search), `index.hnsw` (the graph that proposes) and `index.json`, put in place last, which
says for which model and which state of the database they hold, with their checksums.
"""

from __future__ import annotations

import json
import os
import threading
import time
import zlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgfinder.library.vectors import Floats, Ids, VectorRows, write_rows

if TYPE_CHECKING:
    import hnswlib

M = 16
EF_CONSTRUCTION = 100
EF = 150

VECTORS, GRAPH, STATE = "vectors.f32", "index.hnsw", "index.json"

_NAMES = (VECTORS, GRAPH, STATE)
_LEFTOVER_AFTER_S = 6 * 3600
SMALL = 10_000  # rows; a few seconds' work for one thread
_ROWS_AT_ONCE = 4096  # between two looks whether to go on: about half a second


class StoppedError(Exception):
    """The building of a graph was asked to stop."""


@dataclass(frozen=True, slots=True)
class VectorState:
    """Names one set of vectors: of which model, how many, and an order-independent hash over all of them."""

    model_id: str
    count: int
    digest: int


class Draft:
    """The files of an index before they are put in place; `discard` removes what was not."""

    def __init__(self, folder: Path) -> None:
        _clear_leftovers(folder)
        self._folder = folder
        mark = f"tmp{os.getpid()}-{threading.get_ident()}"
        self._paths = {name: folder / f"{name}.{mark}" for name in _NAMES}

    def write_vectors(self, dimension: int, chunks: Iterable[tuple[Ids, Floats]]) -> None:
        """Write the rows from (ids, vectors) chunks whose ids ascend."""
        write_rows(self._paths[VECTORS], dimension, chunks)

    def build_graph(self, dimension: int, go_on: Callable[[], bool], threads: int = -1) -> hnswlib.Index:
        """A graph over the rows written. Raises StoppedError soon after `go_on` says no."""
        rows = VectorRows(dimension)
        try:
            rows.map(self._paths[VECTORS])
            return build_graph(rows, go_on, threads)
        finally:
            rows.unmap()

    def write_graph(self, graph: hnswlib.Index, dimension: int, state: VectorState) -> None:
        """Write the graph, and what the files hold."""
        _save_graph(graph, self._paths[GRAPH])
        manifest = {
            "state": asdict(state),
            "dimension": dimension,
            "graph_rows": graph.get_current_count(),  # those of deleted cases among them
            "crc32": {name: _checksum(self._paths[name]) for name in (VECTORS, GRAPH)},
        }
        _write_text(self._paths[STATE], json.dumps(manifest))

    def put_in_place(self) -> None:
        """Replace the old files. Raises OSError when the folder cannot be written."""
        for name in _NAMES:
            self._paths[name].replace(self._folder / name)
        _sync_folder(self._folder)

    def discard(self) -> None:
        """Remove what was not put in place."""
        for path in self._paths.values():
            path.unlink(missing_ok=True)


def has_index(folder: Path) -> bool:
    """Whether an index was ever written to a folder."""
    return (folder / STATE).exists()


def read_manifest(folder: Path) -> dict[str, Any]:
    """What `index.json` says. Raises FileNotFoundError, or ValueError when it is torn."""
    manifest: dict[str, Any] = json.loads((folder / STATE).read_text(encoding="utf-8"))
    return manifest


def check_sums(folder: Path, manifest: dict[str, Any]) -> None:
    """Raise ValueError when a file is not the one that was written."""
    if any(_checksum(folder / name) != manifest["crc32"][name] for name in (VECTORS, GRAPH)):
        raise ValueError("a checksum does not match")


def build_graph(rows: VectorRows, go_on: Callable[[], bool] = lambda: True, threads: int = -1) -> hnswlib.Index:
    """A graph over all rows, by so many threads (-1: all cores). Raises StoppedError soon after `go_on` says no.

    A small library's graph is built by one thread: in the same order, and so the same bytes each time.
    """
    import hnswlib

    threads = 1 if len(rows) <= SMALL else threads

    graph = hnswlib.Index("ip", rows.dimension)
    graph.init_index(max(len(rows), 1), ef_construction=EF_CONSTRUCTION, M=M)
    for start, block in rows.blocks():
        for first in range(0, len(block), _ROWS_AT_ONCE):
            if not go_on():
                raise StoppedError
            some = block[first : first + _ROWS_AT_ONCE]
            graph.add_items(some, rows.ids[start + first : start + first + len(some)], num_threads=threads)
    return graph


def load_graph(folder: Path, dimension: int, count: int) -> hnswlib.Index:
    """The graph of a folder. Raises ValueError when it has another number of rows."""
    import hnswlib

    graph = hnswlib.Index("ip", dimension)
    graph.load_index(str(folder / GRAPH), max_elements=max(count, 1))
    if graph.get_current_count() != count:
        raise ValueError("the graph has another number of rows")
    return graph


def _clear_leftovers(folder: Path) -> None:
    """Remove what killed programs left half-written long ago; younger files may still be written to."""
    for name in _NAMES:
        for path in folder.glob(f"{name}.tmp*"):
            if time.time() - path.stat().st_mtime > _LEFTOVER_AFTER_S:
                path.unlink(missing_ok=True)


def _save_graph(graph: hnswlib.Index, path: Path) -> None:
    graph.save_index(str(path))
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _write_text(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _checksum(path: Path) -> int:
    value = 0
    with path.open("rb") as file:
        while block := file.read(1 << 22):
            value = zlib.crc32(block, value)
    return value


def _sync_folder(folder: Path) -> None:
    """Bring the renames themselves to the disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
