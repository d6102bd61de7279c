"""Vectors in the database: one model's at a time, with a running hash that tells any set of them from any other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LibraryError
from ecgfinder.library.index_files import VectorState
from ecgfinder.library.store import Store
from ecgfinder.library.vectors import Floats, Ids, VectorBytes

_CHUNK = 4096
_DIGEST_RANGE = 2**63  # what an SQLite integer holds without a sign


def row_digest(case_id: int, vector: bytes) -> int:
    """The share of one vector in the hash of its set; shares are added modulo 2**63, so order does not matter."""
    digest = hashlib.blake2b(vector, digest_size=8, key=case_id.to_bytes(8, "little")).digest()
    return int.from_bytes(digest, "little") % _DIGEST_RANGE


def checked_vector(vector: npt.NDArray[np.float32], dimension: int) -> bytes:
    """The bytes to store. Raises ValueError unless the vector has this dimension and unit length."""
    if vector.shape != (dimension,):
        raise ValueError(f"a vector of shape {vector.shape} in a library of {dimension} dimensions")
    if not abs(float(np.linalg.norm(vector.astype(np.float64))) - 1) < 1e-3:
        raise ValueError("a vector in the library must have unit length")
    return vector.astype("<f4").tobytes()


def find_model(store: Store, model_id: str, dimension: int) -> int | None:
    """The row of a model, or None. Raises LibraryError when it is known with another dimension."""
    rows = store.rows("SELECT model_key, dimension FROM models WHERE model_id = ?", (model_id,))
    if not rows:
        return None
    if rows[0][1] != dimension:
        raise LibraryError(f"the library knows the model {model_id} with {rows[0][1]} dimensions, not {dimension}")
    return int(rows[0][0])


def ensure_model(store: Store, model_id: str, dimension: int) -> int:
    """The row of a model, made if new. Must run inside a transaction."""
    known = find_model(store, model_id, dimension)
    if known is not None:
        return known
    return store.insert("models", {"model_id": model_id, "dimension": dimension}, "model_key")


def models(store: Store) -> list[tuple[str, int]]:
    """(model id, number of its vectors) of all models ever used here."""
    return [(row[0], row[1]) for row in store.rows("SELECT model_id, vector_count FROM models ORDER BY model_key")]


def case_ids(store: Store, key: int) -> Ids:
    """Ids of the cases that have a vector of a model, ascending."""
    rows = store.rows("SELECT case_id FROM embeddings WHERE model_key = ? ORDER BY case_id", (key,))
    return np.fromiter((row[0] for row in rows), np.int64, len(rows))


def state(store: Store, key: int) -> VectorState:
    """The set of vectors a model has in the database now."""
    rows = store.rows("SELECT model_id, vector_count, vector_digest FROM models WHERE model_key = ?", (key,))
    return VectorState(*rows[0])


def add(store: Store, key: int, vectors: Iterable[tuple[int, bytes]]) -> None:
    """Add vectors of cases that have none of this model. Must run inside a transaction."""
    rows = [(case_id, key, VectorBytes(vector)) for case_id, vector in vectors]
    store.write_many("INSERT INTO embeddings (case_id, model_key, vector) VALUES (?, ?, ?)", rows)
    _shift(store, key, len(rows), sum(row_digest(case_id, vector) for case_id, _, vector in rows))


def drop(store: Store, case_ids: Sequence[int]) -> None:
    """Remove all vectors of some cases. Must run inside a transaction."""
    for case_id in case_ids:
        found = store.rows("SELECT model_key, vector FROM embeddings WHERE case_id = ?", (case_id,))
        for key, vector in found:
            _shift(store, key, -1, -row_digest(case_id, vector))
        store.write("DELETE FROM embeddings WHERE case_id = ?", (case_id,))


def drop_models_except(store: Store, model_id: str) -> int:
    """Forget all other models with their vectors; returns the number of vectors. Must run inside a transaction."""
    others = "(SELECT model_key FROM models WHERE model_id <> ?)"
    dropped = store.write(f"DELETE FROM embeddings WHERE model_key IN {others}", (model_id,))  # noqa: S608
    store.write("DELETE FROM models WHERE model_id <> ?", (model_id,))
    return dropped


def chunks(store: Store, key: int, after: int = 0) -> Iterator[tuple[Ids, Floats]]:
    """(ids, vectors) of the cases above an id, ascending, some thousands at a time."""
    while True:
        rows = store.rows(
            "SELECT case_id, vector FROM embeddings WHERE model_key = ? AND case_id > ? ORDER BY case_id LIMIT ?",
            (key, after, _CHUNK),
        )
        if not rows:
            return
        yield unpack_rows(rows)
        after = rows[-1][0]


def some(store: Store, key: int, case_ids: Sequence[int] | Ids) -> tuple[Ids, Floats]:
    """(ids, vectors) of some cases that have a vector of a model, in the order given."""
    sql = "SELECT case_id, vector FROM embeddings WHERE model_key = ? AND case_id = ?"
    return unpack_rows([row for case_id in case_ids for row in store.rows(sql, (key, int(case_id)))])


def unpack_rows(rows: Sequence[tuple[int, bytes]]) -> tuple[Ids, Floats]:
    """(ids, shape (n,); vectors, shape (n, dimension)) of database rows."""
    ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    width = len(rows[0][1]) // 4 if rows else 0
    return ids, np.frombuffer(b"".join(row[1] for row in rows), "<f4").reshape(len(rows), width).astype(np.float32)


def add_digests(one: int, other: int) -> int:
    """The hash of the union of two sets that share no vector."""
    return (one + other) % _DIGEST_RANGE


def digest_of(vectors: Iterable[tuple[Ids, Floats]]) -> tuple[int, int]:
    """(count, digest) of (ids, vectors) chunks, computed anew."""
    count = total = 0
    for ids, block in vectors:
        count += len(ids)
        total += sum(row_digest(int(i), row.astype("<f4").tobytes()) for i, row in zip(ids, block, strict=True))
    return count, total % _DIGEST_RANGE


def _shift(store: Store, key: int, count: int, digest: int) -> None:
    ((had, held),) = store.rows("SELECT vector_count, vector_digest FROM models WHERE model_key = ?", (key,))
    store.write(
        "UPDATE models SET vector_count = ?, vector_digest = ? WHERE model_key = ?",
        (had + count, (held + digest) % _DIGEST_RANGE, key),
    )
