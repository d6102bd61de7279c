"""Looking after a library: verifying, backing up, encoding again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from ecgfinder.domain import Ecg, Embedder, LibraryError
from ecgfinder.library import embeddings
from ecgfinder.library.cases import read_ecg
from ecgfinder.library.connections import database_errors
from ecgfinder.library.database import DATABASE_FILE, user_errors
from ecgfinder.library.importers.running import BATCH, ENCODERS, ahead
from ecgfinder.library.library import Library
from ecgfinder.library.sqlite_store import SqliteStore
from ecgfinder.library.store import Store
from ecgfinder.library.waveforms import DamagedWaveformError

Progress = Callable[[int, int], None]
_PAGES_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Verification:
    """What a verification looked at, and everything that is wrong, one sentence each; empty when all is well."""

    cases: int
    vectors: int
    problems: tuple[str, ...]


def verify(library: Library, progress: Progress = lambda _done, _total: None) -> Verification:
    """Check the database's structure, every waveform's hash, every vector, and the index against the rows."""
    store = library.store
    with store.reading():
        problems = [
            *(_structure(store) if isinstance(store, SqliteStore) else ()),
            *_waveforms(store, library.case_ids(), progress),
            *_vectors(store),
            *_counts(store),
            *_index(library),
        ]
        vectors = sum(count for _, count in embeddings.models(store))
    return Verification(library.count, vectors, tuple(problems))


def backup(library: Library, folder: Path, progress: Progress = lambda _done, _total: None) -> Path:
    """Copy the library into a new folder while it is in use; returns the copy's database.

    The copy is itself a library (its index is built when needed). Raises LibraryError when one is there already.
    """
    store = library.store
    if not isinstance(store, SqliteStore):
        raise LibraryError(
            "a library on a server is backed up there",
            path=library.path,
            advice="Use pg_dump, or merge it into a library in a folder.",
        )
    target = folder / DATABASE_FILE
    if target.exists():
        raise LibraryError("there is a library already", path=folder, advice="Choose an empty folder.")
    with user_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        scratch = folder / f"{DATABASE_FILE}.tmp{os.getpid()}"
        try:
            _copy(store, scratch, progress)
            scratch.replace(target)
        finally:
            scratch.unlink(missing_ok=True)
    return target


def reencode(library: Library, embedder: Embedder, progress: Progress = lambda _done, _total: None) -> list[str]:
    """Give every case a vector of this model, then drop other models' vectors; returns what could not be encoded.

    Committed in batches: when interrupted, the next call goes on. Until the end the old vectors stay.
    """
    missing = library.cases_without_vector()
    failures: list[str] = []
    done = 0
    with ThreadPoolExecutor(ENCODERS, "encode") as encoder:
        batches = _readable(library, missing, failures)
        for case_ids, vectors in ahead(encoder, lambda batch: _encoded(embedder, batch), batches, ENCODERS):
            library.add_vectors(case_ids, vectors)
            done += len(case_ids)
            progress(done, len(missing))
    library.drop_other_models()
    library.update_index()
    return failures


def _readable(library: Library, case_ids: list[int], failures: list[str]) -> Iterator[list[tuple[int, Ecg]]]:
    ids = iter(case_ids)
    while some := list(islice(ids, BATCH)):
        batch: list[tuple[int, Ecg]] = []
        for case_id in some:
            try:
                batch.append((case_id, library.ecg(case_id)))
            except LibraryError as error:
                failures.append(error.reason)
        if batch:
            yield batch


def _encoded(embedder: Embedder, batch: list[tuple[int, Ecg]]) -> tuple[list[int], np.ndarray]:
    return [case_id for case_id, _ in batch], embedder.embed_ecgs([ecg for _, ecg in batch])


def _copy(store: SqliteStore, path: Path, progress: Progress) -> None:
    copy = store.connect_copy(path)
    try:
        store.database.conn.backup(
            copy, pages=_PAGES_AT_ONCE, progress=lambda _status, left, total: progress(total - left, total)
        )
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing left in a log beside it
    finally:
        copy.close()
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _structure(store: SqliteStore) -> Iterator[str]:
    """What SQLite itself can check; a server looks after its own files."""
    found = [row[0] for row in store.rows("PRAGMA integrity_check")]
    yield from (f"the database is damaged: {sentence}" for sentence in found if sentence != "ok")
    for table, row, parent, _ in store.rows("PRAGMA foreign_key_check"):
        yield f"row {row} of {table} belongs to a row of {parent} that is not there"
    wrong = (
        "SELECT case_id, model_id FROM embeddings JOIN models USING (model_key) WHERE length(vector) <> 4 * dimension"
    )
    yield from (f"case {i}: its vector of {model_id} has the wrong length" for i, model_id in store.rows(wrong))
    yield from _full_text(store)


def _full_text(store: SqliteStore) -> Iterator[str]:
    if store.read_only:  # SQLite's own check of a full-text index has the form of a write
        return
    try:
        store.database.execute("INSERT INTO reports_fts (reports_fts, rank) VALUES ('integrity-check', 1)")
    except database_errors() as error:
        if "malformed" not in str(error):
            raise
        yield "the full-text index does not agree with the reports"


def _waveforms(store: Store, case_ids: list[int], progress: Progress) -> Iterator[str]:
    for done, case_id in enumerate(case_ids, start=1):
        try:
            read_ecg(store, case_id)
        except DamagedWaveformError as error:
            yield f"case {case_id}: {error}"
        except KeyError:
            yield f"case {case_id} has no waveform"
        if done % BATCH == 0 or done == len(case_ids):
            progress(done, len(case_ids))


def _vectors(store: Store) -> Iterator[str]:
    for key, model_id, dimension in store.rows("SELECT model_key, model_id, dimension FROM models"):
        try:
            for ids, block in embeddings.chunks(store, key):
                norms = np.linalg.norm(block.reshape(len(ids), dimension), axis=1)
                yield from (
                    f"case {i}: its vector of {model_id} is not of unit length" for i in ids[~(abs(norms - 1) < 1e-3)]
                )
        except ValueError:  # of wrong length, which the look at the structure names
            continue
        state = embeddings.state(store, key)
        if embeddings.digest_of(embeddings.chunks(store, key)) != (state.count, state.digest):
            yield f"the vectors of {model_id} are not those that were stored"


def _counts(store: Store) -> Iterator[str]:
    stored = dict(store.rows("SELECT code, case_count FROM statement_counts WHERE case_count > 0"))
    if stored != dict(store.rows("SELECT code, count(*) FROM statements GROUP BY code")):
        yield "the counts of statements do not agree with the statements"


def _index(library: Library) -> Iterator[str]:
    if not library.index_is_current and not library.store.encrypted:
        yield "the search index is not current; run `ecgfinder library rebuild-index` (exact search answers until then)"
