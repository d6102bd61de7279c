"""Importing: read, encode and write overlap; what is written stays, whatever happens next."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Embedder, ModelError, UserFacingError
from ecgfinder.library.cases import PreparedCase, prepare
from ecgfinder.library.importers.source import Candidate, Source
from ecgfinder.library.library import Library
from ecgfinder.library.waveforms import unusable_reason

_LOG = logging.getLogger(__name__)

BATCH = 64
"""Cases in one write transaction, and in one call of the encoder."""

ENCODERS = 2
"""Batches that are encoded at a time: one is measured while the other is in the runtime, which leaves Python alone."""
_READERS = 2
_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record that could not be imported, and why."""

    name: str
    reason: str


@dataclass(slots=True)
class ImportProgress:
    """How far an import has come. `done` of `total` records were looked at; times in seconds."""

    total: int
    done: int = 0
    added: int = 0
    duplicates: int = 0
    elapsed_s: float = 0.0
    rejected: list[Rejected] = field(default_factory=list)
    cancelled: bool = False

    @property
    def records_per_s(self) -> float:
        """Pace so far."""
        return self.done / self.elapsed_s if self.elapsed_s > 0 else 0.0

    @property
    def left_s(self) -> float | None:
        """Time left at the pace so far."""
        return (self.total - self.done) / self.records_per_s if self.records_per_s else None


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A candidate that was read, or the reason why not; `known` where its recording is a case already."""

    candidate: Candidate
    case: PreparedCase | None = None
    reason: str = ""
    known: bool = False


def import_cases(
    library: Library,
    embedder: Embedder,
    source: Source,
    *,
    limit: int | None = None,
    dry_run: bool = False,
    keep_names: bool = False,
    progress: Callable[[ImportProgress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportProgress:
    """Import a source into a library; returns the summary.

    Records are committed in batches: a crash or a cancel keeps all earlier batches, and importing again goes on
    from there without duplicates. A record that cannot be read is listed and stops nothing. `limit` is the most
    records looked at. A dry run reads everything and writes nothing.
    """
    library.require_model()
    candidates = source.candidates()[:limit]
    state = ImportProgress(total=len(candidates))
    start = time.perf_counter()
    fresh = _without_known(library, candidates, state)
    with ThreadPoolExecutor(_READERS, "read") as readers, ThreadPoolExecutor(ENCODERS, "encode") as encoder:
        loaded = ahead(readers, _load, fresh, 2 * BATCH)
        batches = _batches(loaded)
        if source.same_content_is_same_case:
            batches = (_marked(library, batch) for batch in batches)
        encode = _keep if dry_run else lambda batch: _encode(embedder, batch)
        for batch in ahead(encoder, encode, batches, ENCODERS):
            if cancelled():
                state.cancelled = True
                break
            _write(library, batch, state, source.same_content_is_same_case, keep_names, dry_run)
            state.elapsed_s = time.perf_counter() - start
            progress(state)
    if not dry_run:
        _finish(library, source, state)
    state.elapsed_s = time.perf_counter() - start
    return state


def _finish(library: Library, source: Source, state: ImportProgress) -> None:
    """Keep what the codes mean, and bring the index in step: also where an import that was killed left that undone."""
    if state.added:
        library.describe_statements(source.statements())
    if state.added or (library.vector_count and not library.index_is_current and not library.read_only):
        library.update_index()


def ahead(executor: Executor, work: Callable[[_T], _R], items: Iterable[_T], depth: int) -> Iterator[_R]:
    """Results of `work` in the order of `items`, with at most `depth` of them under way or waiting."""
    waiting: deque[Future[_R]] = deque()
    source = iter(items)
    try:
        waiting.extend(executor.submit(work, item) for item in islice(source, depth))
        while waiting:
            result = waiting.popleft().result()
            waiting.extend(executor.submit(work, item) for item in islice(source, 1))
            yield result
    finally:
        for future in waiting:
            future.cancel()


def _without_known(library: Library, candidates: Sequence[Candidate], state: ImportProgress) -> list[Candidate]:
    known = library.known_sources([item.source_id for item in candidates if item.source_id is not None])
    fresh = [item for item in candidates if item.source_id not in known]
    state.duplicates = state.done = len(candidates) - len(fresh)
    return fresh


def _load(candidate: Candidate) -> _Loaded:
    try:
        case = candidate.load()
        reason = unusable_reason(case.ecg)
        return _Loaded(candidate, reason=reason) if reason else _Loaded(candidate, prepare(case))
    except UserFacingError as error:
        return _Loaded(candidate, reason=error.reason)
    except Exception as error:  # noqa: BLE001 - one bad file must not stop the other ten thousand
        _LOG.warning("unexpected failure while reading a record", exc_info=True)
        return _Loaded(candidate, reason=f"it cannot be read ({type(error).__name__}: {error})")


def _batches(items: Iterator[_T]) -> Iterator[list[_T]]:
    while batch := list(islice(items, BATCH)):
        yield batch


def _marked(library: Library, batch: list[_Loaded]) -> list[_Loaded]:
    """The batch with what the library holds already marked, so that an import that goes on does not encode it again."""
    known = library.known_contents([item.case.content_hash for item in batch if item.case is not None])
    return [
        replace(item, known=True) if item.case is not None and item.case.content_hash in known else item
        for item in batch
    ]


def _keep(batch: list[_Loaded]) -> list[_Loaded]:
    return batch


def _encode(embedder: Embedder, batch: list[_Loaded]) -> list[_Loaded]:
    """The batch with its vectors; where it fails as a whole, the records that fail alone are rejected."""
    bare = [item.case.case.ecg for item in batch if _lacks_vector(item) and item.case is not None]
    try:
        vectors = iter(embedder.embed_ecgs(bare) if bare else ())
    except ModelError:
        raise
    except (UserFacingError, ValueError) as error:
        if len(batch) == 1:
            return [_Loaded(batch[0].candidate, reason=f"it cannot be encoded ({error})")]
        return [one for item in batch for one in _encode(embedder, [item])]
    return [_with_vector(item, next(vectors)) if _lacks_vector(item) else item for item in batch]


def _lacks_vector(item: _Loaded) -> bool:
    """Whether a new record was read and came without a vector of its own, as those of case packs may."""
    return item.case is not None and not item.known and item.case.case.vector is None


def _with_vector(item: _Loaded, vector: npt.NDArray[np.float32]) -> _Loaded:
    if item.case is None:
        return item
    return replace(item, case=replace(item.case, case=replace(item.case.case, vector=vector)))


def _write(
    library: Library, batch: list[_Loaded], state: ImportProgress, by_content: bool, keep_names: bool, dry_run: bool
) -> None:
    readable = [item.case for item in batch if item.case is not None and not item.known]
    state.duplicates += sum(item.known for item in batch)
    if dry_run:
        state.added += len(readable)
    else:
        added = library.add(readable, same_content_is_same_case=by_content, keep_names=keep_names)
        state.added += len(added.case_ids)
        state.duplicates += len(added.duplicates)
    state.rejected += [Rejected(item.candidate.name, item.reason) for item in batch if item.case is None]
    state.done += len(batch)
