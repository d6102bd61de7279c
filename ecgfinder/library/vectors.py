"""All vectors of one model in memory-mapped rows, ordered by case id: what exact search runs over."""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp]

_MOST_DRAWN = 4096  # rows; each may draw 64 kB of the file into this process's memory
_READ_SINGLY = 512  # rows; so many at least are read one by one
_SPARSE = 34  # one row in so many: of a million, 5,000 read one by one took 7 ms, by the map and its letting go 13 ms
_BLOCK = 65_536  # rows in one product: 64 MB at 256 dimensions


class VectorBytes(bytes):
    """A vector as the database is given it: float32 in little endian."""


def row_dtype(dimension: int) -> np.dtype[np.void]:
    """One row of the vector file: the case's id, then its vector."""
    return np.dtype([("case_id", "<i8"), ("vector", "<f4", (dimension,))])


class VectorRows:
    """Vectors in a file that is mapped, not read, and newer ones in memory behind it.

    `ids`, shape (n,), ascend; row k holds the vector of case `ids[k]` and counts while `alive[k]`. `all_alive` tells
    that every row does.
    """

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension
        self._handle: BinaryIO | None = None
        self._file: mmap.mmap | None = None
        self._drawn = 0
        self._mapped: npt.NDArray[np.void] = np.empty(0, row_dtype(dimension))
        self._newer: Floats = np.empty((0, dimension), np.float32)
        self.ids: Ids = np.empty(0, np.int64)
        self.alive: Mask = np.empty(0, np.bool_)
        self.all_alive = True

    def __len__(self) -> int:
        return len(self.ids)

    def map(self, path: Path) -> None:
        """Show the rows of a file instead of what was here. Raises ValueError when the file has no whole rows."""
        dtype = row_dtype(self.dimension)
        if path.stat().st_size % dtype.itemsize:
            raise ValueError(f"{path.name} is torn")
        self.unmap()
        if path.stat().st_size:
            self._handle = path.open("rb")
            self._file = mmap.mmap(self._handle.fileno(), 0, access=mmap.ACCESS_READ)
            self._mapped = np.frombuffer(self._file, dtype)
        self.ids = _read_ids(path, dtype)
        self.alive = np.ones(len(self.ids), np.bool_)

    def unmap(self) -> None:
        """Forget all rows and let go of the file."""
        self._mapped = np.empty(0, row_dtype(self.dimension))
        self._file = None
        if self._handle is not None:
            self._handle.close()
        self._handle = None
        self._newer = np.empty((0, self.dimension), np.float32)
        self.ids = np.empty(0, np.int64)
        self.alive = np.empty(0, np.bool_)
        self.all_alive = True

    def append(self, ids: Ids, vectors: Floats) -> None:
        """Add rows in memory; their ids must ascend and lie above all present ones."""
        if len(ids) and len(self.ids) and ids[0] <= self.ids[-1]:
            raise ValueError("rows can only be appended in the order of their ids")
        self._newer = np.concatenate([self._newer, vectors.astype(np.float32)])
        self.ids = np.concatenate([self.ids, ids.astype(np.int64)])
        self.alive = np.concatenate([self.alive, np.ones(len(ids), np.bool_)])

    def remove(self, ids: Ids) -> None:
        """Let these cases' rows count no more."""
        self.alive[self.rows_of(ids)] = False
        self.all_alive = bool(self.alive.all())

    def revive(self, ids: Ids) -> None:
        """Let these cases' rows count again."""
        self.alive[self.rows_of(ids)] = True
        self.all_alive = bool(self.alive.all())

    def rows_of(self, case_ids: Ids) -> Rows:
        """Row numbers of those case ids that are here, in the order given."""
        places, here = self.places_of(case_ids)
        return places[here]

    def places_of(self, case_ids: Ids) -> tuple[Rows, Mask]:
        """(row numbers of case ids, which of them are here); the row number of one that is not means nothing."""
        if len(self.ids) and self.ids[-1] - self.ids[0] == len(self.ids) - 1:  # no id between them is missing
            places = (case_ids - self.ids[0]).astype(np.intp, copy=False)
            return places, (places >= 0) & (places < len(self.ids))
        places = np.searchsorted(self.ids, case_ids)
        here = places < len(self.ids)
        here[here] = self.ids[places[here]] == case_ids[here]
        return places, here

    def vectors(self, rows: Rows) -> Floats:
        """Copies of some rows' vectors, shape (len(rows), dimension)."""
        split = len(self._mapped)
        out = np.empty((len(rows), self.dimension), np.float32)
        old = rows < split
        if len(rows) <= max(_READ_SINGLY, split // _SPARSE):
            out[old] = self._read(rows[old])
        else:
            out[old] = self._mapped["vector"][rows[old]]
            self._let_go(len(rows))
        out[~old] = self._newer[rows[~old] - split]
        return out

    def _read(self, rows: Rows) -> Floats:
        """Vectors of a few rows of the file, read one by one: quicker than faults of the map, and none of it stays."""
        if self._handle is None or not hasattr(os, "pread"):
            return np.asarray(self._mapped["vector"][rows])
        handle, size = self._handle.fileno(), self._mapped.itemsize
        content = b"".join(os.pread(handle, size, row * size) for row in rows.tolist())
        return np.asarray(np.frombuffer(content, self._mapped.dtype)["vector"])

    def blocks(self, first: int = 0) -> Iterable[tuple[int, Floats]]:
        """The vectors from a row on, in order, as (row number, vectors) without copies."""
        split = len(self._mapped)
        for start in range(first, split, _BLOCK):
            yield start, self._mapped["vector"][start : start + _BLOCK]
        for start in range(max(first - split, 0), len(self._newer), _BLOCK):
            yield split + start, self._newer[start : start + _BLOCK]

    def scores(self, vector: Floats, first: int = 0) -> Floats:
        """The product with every row from one on, shape (n - first,)."""
        out = np.empty(len(self) - first, np.float32)
        for start, block in self.blocks(first):
            np.matmul(block, vector, out=out[start - first : start - first + len(block)])
            self._let_go(len(block))
        return out

    def _let_go(self, rows: int) -> None:
        """Now and then give the pages that were looked at back to the system, which keeps them as long as it can."""
        self._drawn += rows
        if self._file is not None and self._drawn > _MOST_DRAWN and hasattr(mmap, "MADV_DONTNEED"):
            self._file.madvise(mmap.MADV_DONTNEED)
            self._drawn = 0

    def best(self, vector: Floats, k: int, allowed: Mask) -> tuple[Rows, Floats]:
        """Rows and scores of the k best allowed rows, exact, best first; fewer where fewer are allowed."""
        rows = np.flatnonzero(allowed)
        scores = self.vectors(rows) @ vector if len(rows) * 4 < len(self) else self.scores(vector)[rows]
        return rank(rows, scores, k)


def _read_ids(path: Path, dtype: np.dtype[np.void]) -> Ids:
    """The ids of a vector file, read block by block: taken from the map they would draw all of it into memory."""
    parts = [np.empty(0, np.int64)]
    with path.open("rb") as file:
        while len(block := np.fromfile(file, dtype, _BLOCK)):
            parts.append(block["case_id"].astype(np.int64))
    return np.concatenate(parts)


def rank(rows: Rows, scores: Floats, k: int) -> tuple[Rows, Floats]:
    """The k best of some scored rows, best first; equal scores in the order of their rows."""
    if k < len(rows):
        chosen = np.argpartition(-scores, k - 1)[:k] if k > 0 else np.empty(0, np.intp)
        rows, scores = rows[chosen], scores[chosen]
    order = np.lexsort((rows, -scores))
    return rows[order], scores[order]


def write_rows(path: Path, dimension: int, chunks: Iterable[tuple[Ids, Floats]]) -> None:
    """Write a vector file from (ids, vectors) chunks whose ids ascend, and bring it to the disk."""
    with path.open("wb") as file:
        for ids, vectors in chunks:
            rows = np.empty(len(ids), row_dtype(dimension))
            rows["case_id"] = ids
            rows["vector"] = vectors
            file.write(rows.tobytes())
        file.flush()
        os.fsync(file.fileno())
