"""The case library: one folder, one truth (`library.db`), one derived index."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, TypeVar

import numpy as np

from ecgfinder.domain import Case, Ecg, Embedder, LibraryError
from ecgfinder.library import cases, deletion, embeddings, nearness
from ecgfinder.library.annotations import Annotations
from ecgfinder.library.cases import NewCase, PreparedCase
from ecgfinder.library.database import user_errors
from ecgfinder.library.deletion import DeletedCase
from ecgfinder.library.filters import Filter, fts_query
from ecgfinder.library.live import LiveIndex
from ecgfinder.library.opening import open_store
from ecgfinder.library.saved_searches import SavedSearches
from ecgfinder.library.sqlite_store import SqliteStore
from ecgfinder.library.statements import Statement, load_statements, store_statements
from ecgfinder.library.store import Place, Store, now
from ecgfinder.library.vector_search import VectorSearch
from ecgfinder.library.vectors import Floats, Ids
from ecgfinder.library.waveforms import DamagedWaveformError, content_hash

_AT_ONCE = 500  # values in one query
_Value = TypeVar("_Value", str, bytes)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of new cases: the ids of those added, and `(source_id, id of the case already there)` of the rest."""

    case_ids: tuple[int, ...]
    duplicates: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """What a library holds. `vectors` counts those of the model it was opened with."""

    folder: Path
    cases: int
    vectors: int
    patients: int
    model_id: str
    other_models: tuple[str, ...]
    schema_version: int
    database_bytes: int
    index_is_current: bool
    read_only: bool


class Neighbours(NamedTuple):
    """Nearest cases, best first: `case_ids` int64 and `scores` float32, cosines, both of shape (n,)."""

    case_ids: Ids
    scores: Floats


class Library:
    """A folder of past cases that can be searched by vector.

    Open it with `Library.open`; use one object from one thread at a time (a second thread opens its own; so may a
    second program). All failures that a user can act on are LibraryErrors. `store` is for this room's files only.
    """

    def __init__(
        self, store: Store, index: VectorSearch, model_id: str, dimension: int, near_by: Floats | None = None
    ) -> None:
        self.store = store
        self.place = store.place
        self.path = store.path
        self.folder = store.path.parent if isinstance(store, SqliteStore) else store.path
        self.model_id = model_id
        self.dimension = dimension
        self.annotations = Annotations(store)
        self.saved_searches = SavedSearches(store)
        self._index = index
        self._counted: tuple[tuple[int, int], int] | None = None
        self._near_by = near_by
        self._nearness: nearness.OwnNearness | None = None

    @classmethod
    def open_for(
        cls, place: Place, embedder: Embedder, *, create: bool = False, passphrase: str | None = None
    ) -> Library:
        """Open a library for the vectors of an embedder; see `open`."""
        near_by = embedder.nearness_directions
        return cls.open(
            place, embedder.model_id, embedder.dimension, near_by=near_by, create=create, passphrase=passphrase
        )

    @classmethod
    def open(
        cls,
        place: Place,
        model_id: str,
        dimension: int,
        *,
        near_by: Floats | None = None,
        create: bool = False,
        passphrase: str | None = None,
    ) -> Library:
        """Open a library for vectors of one model, or with `create` make one where there is none.

        `place` is a folder, or the `postgresql://` URL of a server's database. Nearness is told by the directions
        `near_by` (dimension, n), None for the whole vector. A library made with a passphrase is encrypted and opens
        with it only. Raises LibraryError when there is no library, or it is damaged, newer than this program, locked,
        or the passphrase is not its own.
        """
        store = open_store(place, create=create, passphrase=passphrase)
        try:
            with store.reading():
                index = _index_of(store, model_id, dimension)
                index.state()  # raises when the model is known here with another dimension
        except BaseException:
            store.close()
            raise
        return cls(store, index, model_id, dimension, near_by)

    @classmethod
    def open_as_encoded(cls, place: Place, passphrase: str | None = None) -> Library:
        """Open a library by the model that encoded most of it, for what needs no encoder."""
        store = open_store(place, create=False, passphrase=passphrase)
        try:
            rows = store.rows("SELECT model_id, dimension FROM models ORDER BY vector_count DESC LIMIT 1")
        finally:
            store.close()
        return cls.open(place, *(rows[0] if rows else ("none", 1)), passphrase=passphrase)

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files. The library can be closed twice."""
        self._index.close()
        self.store.close()

    @property
    def read_only(self) -> bool:
        """Whether the library may only be read where it lies."""
        return self.store.read_only

    @property
    def count(self) -> int:
        """Number of cases; counted anew only when the database has changed."""
        version = self.store.version()
        if self._counted is None or self._counted[0] != version:
            self._counted = (version, self.store.number("SELECT count(*) FROM cases"))
        return self._counted[1]

    @property
    def vector_count(self) -> int:
        """Number of cases that this library's model can find."""
        with self.store.reading():
            return self._index.state().count

    @property
    def index_is_current(self) -> bool:
        """Whether HNSW covers the library as it is now; until then exact search answers."""
        with self.store.reading():
            return self._index.graph_is_current

    def info(self) -> LibraryInfo:
        """What the library holds."""
        with self.store.reading():
            others = [name for name, count in embeddings.models(self.store) if count and name != self.model_id]
            return LibraryInfo(
                folder=self.folder,
                cases=self.count,
                vectors=self.vector_count,
                patients=self.store.number("SELECT count(*) FROM patients"),
                model_id=self.model_id,
                other_models=tuple(others),
                schema_version=self.store.schema_version(),
                database_bytes=self.store.size_bytes(),
                index_is_current=self.index_is_current,
                read_only=self.read_only,
            )

    # ---- cases -------------------------------------------------------------------------------------------------

    def case(self, case_id: int) -> Case:
        """One case. Raises KeyError when it is not here."""
        found = self.cases([case_id])
        if not found:
            raise KeyError(case_id)
        return found[0]

    def cases(self, case_ids: Sequence[int]) -> list[Case]:
        """Cases in the order of their ids given; ids that are not here are left out."""
        with self.store.reading():
            return cases.read_cases(self.store, [int(case_id) for case_id in case_ids])

    def case_ids(self, where: Filter | None = None, limit: int | None = None) -> list[int]:
        """Ids of the cases that a filter lets through, ascending."""
        where, most = where or Filter(), "" if limit is None else f" LIMIT {int(limit)}"
        if where.report_text and where == Filter(report_text=where.report_text):  # streamed, not gathered, by FTS5
            query = f"SELECT rowid FROM reports_fts WHERE reports_fts MATCH ? ORDER BY rowid{most}"  # noqa: S608
            return [row[0] for row in self.store.rows(query, (fts_query(where.report_text),))]
        sql, values = where.where()
        query = f"SELECT case_id FROM cases WHERE {sql} ORDER BY case_id{most}"  # noqa: S608 - clauses are own
        return [row[0] for row in self.store.rows(query, values)]

    def ecg(self, case_id: int) -> Ecg:
        """The waveform of a case, all leads at the original rate. Raises KeyError when it is not here."""
        with self.store.reading():
            try:
                return cases.read_ecg(self.store, int(case_id))
            except DamagedWaveformError as error:
                raise LibraryError(
                    f"the waveform of case {case_id} is damaged: {error}", path=self.path, advice="Restore a backup."
                ) from error

    def case_id_of(self, source_id: str) -> int | None:
        """The id of the case that came from a source, or None."""
        with self.store.reading():
            rows = self.store.rows("SELECT case_id FROM cases WHERE source_id = ?", (source_id,))
            return int(rows[0][0]) if rows else None

    def known_sources(self, source_ids: Sequence[str]) -> set[str]:
        """Those of some source ids whose cases are here."""
        return self._known("source_id", source_ids)

    def known_contents(self, content_hashes: Sequence[bytes]) -> set[bytes]:
        """Those of some recordings, by their hash, that are here, whatever file they came from."""
        return self._known("content_hash", content_hashes)

    def cases_with_content(self, ecg: Ecg) -> list[int]:
        """Ids of the cases that hold this very recording, whatever file it came from."""
        with self.store.reading():
            rows = self.store.rows("SELECT case_id FROM cases WHERE content_hash = ?", (content_hash(ecg),))
            return [row[0] for row in rows]

    def add(
        self,
        new_cases: Iterable[NewCase | PreparedCase],
        *,
        same_content_is_same_case: bool = True,
        keep_names: bool = False,
    ) -> Added:
        """Add cases in one transaction: all of them, or none when anything fails.

        A case whose source id is known, or whose recording is (unless told otherwise), is not added again.
        Patients' names are dropped unless `keep_names`.
        """
        prepared = [case if isinstance(case, PreparedCase) else cases.prepare(case) for case in new_cases]
        prepared = prepared if keep_names else [_without_name(case) for case in prepared]
        with self.store.writing():
            added = self._insert(prepared, same_content_is_same_case)
            if added.case_ids:
                self.store.audit("add", f"{len(added.case_ids)} cases")
        return added

    def delete(self, case_ids: Sequence[int], *, for_good: bool = False) -> int:
        """Remove cases with all that belongs to them, in one transaction; returns how many were here.

        For 30 days `restore` brings them back, unless they are deleted `for_good` (which ends that time for cases
        that were deleted before, too). An undo is `restore` with the same ids.
        """
        with self.store.writing():
            removed = {case_id: deletion.remove(self.store, int(case_id)) for case_id in dict.fromkeys(case_ids)}
            gone = {case_id: content for case_id, content in removed.items() if content is not None}
            for case_id, content in gone.items():
                if not for_good:
                    deletion.keep(self.store, case_id, content)
            if for_good:
                deletion.forget(self.store, case_ids)
            deletion.forget_old(self.store)
            self.store.audit("delete for good" if for_good else "delete", f"{len(gone)} cases")
        return len(gone)

    def restore(self, case_ids: Sequence[int]) -> list[int]:
        """Bring deleted cases back as they were, under the same ids, in one transaction; returns those brought back.

        Waveform, report, statements, vectors, tags, notes and bookmark return with them. Left out is what is no
        longer held (30 days, or deleted for good) and what was imported again meanwhile.
        """
        with self.store.writing():
            back = [case_id for case_id in dict.fromkeys(case_ids) if deletion.bring_back(self.store, int(case_id))]
            self.store.audit("restore", f"{len(back)} cases")
        return back

    def deleted(self) -> list[DeletedCase]:
        """The deleted cases that `restore` can bring back, the latest first."""
        return deletion.held(self.store)

    def add_vectors(self, case_ids: Sequence[int], vectors: Floats) -> None:
        """Give cases that have none of this model a vector, shape (n, dimension), in one transaction."""
        with self.store.writing():
            key = embeddings.ensure_model(self.store, self.model_id, self.dimension)
            packed = [embeddings.checked_vector(vector, self.dimension) for vector in vectors]
            embeddings.add(self.store, key, zip(map(int, case_ids), packed, strict=True))

    def secret(self) -> bytes:
        """The key of this library's pseudonyms, made when first asked for."""
        with self.store.reading():
            rows = self.store.rows("SELECT value FROM settings WHERE name = 'pseudonym_key'")
            if rows:
                return bytes.fromhex(rows[0][0])
            with self.store.writing():
                key = secrets.token_hex(32)
                self.store.write("INSERT INTO settings VALUES ('pseudonym_key', ?) ON CONFLICT DO NOTHING", (key,))
        return self.secret()

    def cases_without_vector(self, limit: int | None = None) -> list[int]:
        """Ids of the cases that this library's model has not encoded yet, ascending."""
        with self.store.reading():
            rows = self.store.rows(
                "SELECT case_id FROM cases WHERE case_id NOT IN (SELECT e.case_id FROM embeddings e "  # noqa: S608
                "JOIN models USING (model_key) WHERE model_id = ?) ORDER BY case_id"
                + ("" if limit is None else f" LIMIT {int(limit)}"),
                (self.model_id,),
            )
            return [row[0] for row in rows]

    # ---- search ------------------------------------------------------------------------------------------------

    def nearest(self, vector: Floats, k: int, where: Filter | None = None, exclude: Iterable[int] = ()) -> Neighbours:
        """The k cases whose vectors have the greatest cosine to a unit vector, shape (dimension,), best first.

        Only cases that `where` lets through and that are not excluded; fewer than k only where fewer exist.
        Raises LibraryError when all vectors are another model's.
        """
        with self.store.reading():
            return Neighbours(*self._index.nearest(vector, k, where, exclude))

    def background(self, vector: Floats) -> tuple[float, float]:
        """Mean and standard deviation of the cosine between a unit vector and the library's cases.

        Taken over at most 4,096 cases spread evenly over the library; (0, 1) where it holds fewer than two.
        """
        with self.store.reading():
            return self._index.background(vector)

    def learn_nearness(self) -> None:
        """Learn, and keep where it may be kept, how near the library's own cases lie to each other.

        Takes some hundred searches, unless it is known already and the library has hardly changed.
        """
        count = self.vector_count
        known = self._known_nearness()
        if known is None or not known.fits(count):
            known = nearness.measure(self.store, *self._index.sample(nearness.SAMPLE), count, self._nearness_of)
            if known is not None and not self.read_only:
                nearness.keep(self.store, self._nearness_name, known)
        self._nearness = known

    def nearness_share(self, vector: Floats, exclude: Iterable[int] = ()) -> float | None:
        """Which share, in [0, 1], of the library's own cases lie no nearer to the others than a vector of an ECG does.

        None until that was learnt (`learn_nearness`, or any indexing).
        """
        self._nearness = self._known_nearness()
        near = None if self._nearness is None else self._nearness_of(vector, exclude)
        return None if self._nearness is None or near is None else self._nearness.share_below(near)

    def vectors(self, case_ids: Sequence[int] | None = None) -> tuple[Ids, Floats]:
        """(ids, shape (n,); unit vectors, shape (n, dimension)) of all or some cases, where the model has them."""
        with self.store.reading():
            return self._index.vectors(case_ids)

    def code_counts(self, codes: Iterable[str] | None = None) -> dict[str, int]:
        """In how many cases each statement code occurs."""
        with self.store.reading():
            rows = self.store.rows("SELECT code, case_count FROM statement_counts WHERE case_count > 0")
        wanted = None if codes is None else set(codes)
        return {code: count for code, count in rows if wanted is None or code in wanted}

    def statements(self) -> dict[str, Statement]:
        """What the statement codes mean, as far as an import told."""
        return load_statements(self.store)

    def describe_statements(self, statements: Iterable[Statement]) -> None:
        """Keep what statement codes mean."""
        store_statements(self.store, statements)

    def require_model(self) -> None:
        """Raise LibraryError, with the way out, while another model has encoded more of the library than this one."""
        with self.store.reading():
            self._index.require_this_model()

    def drop_other_models(self) -> int:
        """Remove the vectors of all other models; returns how many there were."""
        with self.store.writing():
            dropped = embeddings.drop_models_except(self.store, self.model_id)
            self.store.audit("drop vectors", f"{dropped} of other models")
        return dropped

    def rebuild_index(self) -> None:
        """Build the HNSW index anew from the database and write it beside it."""
        with user_errors(self.folder):
            self._index.rebuild()
        self.learn_nearness()

    def update_index(self) -> None:
        """Bring the index files in step with the database: new cases join the graph, a rebuild only where it pays."""
        with user_errors(self.folder):
            self._index.update()
        self.learn_nearness()

    # ---- inside ------------------------------------------------------------------------------------------------

    @property
    def _nearness_name(self) -> str:
        """Under which the own cases' nearness is kept: by other directions it is another one."""
        return self.model_id if self._near_by is None else f"{self.model_id}/{self._near_by.shape[1]}"

    def _known_nearness(self) -> nearness.OwnNearness | None:
        return self._nearness or nearness.recall(self.store, self._nearness_name)

    def _nearness_of(self, vector: Floats, exclude: Iterable[int]) -> float | None:
        """How near the nearest cases are; None where there is none."""
        ids, scores = self.nearest(vector, nearness.NEIGHBOURS, None, exclude)
        if not len(ids):
            return None
        if self._near_by is not None:
            scores = nearness.cosines_by(self._near_by, vector, self.vectors(ids.tolist())[1])
        return float(np.mean(scores)) if len(scores) else None  # a case may go between two looks

    def _known(self, column: str, values: Sequence[_Value]) -> set[_Value]:
        known: set[_Value] = set()
        with self.store.reading():
            for start in range(0, len(values), _AT_ONCE):
                some = values[start : start + _AT_ONCE]
                marks = ", ".join("?" * len(some))
                rows = self.store.rows(f"SELECT {column} FROM cases WHERE {column} IN ({marks})", some)  # noqa: S608
                known.update(row[0] for row in rows)
        return known

    def _insert(self, prepared: Sequence[PreparedCase], same_content_is_same_case: bool) -> Added:
        added: list[int] = []
        duplicates: list[tuple[str, int]] = []
        vectors: list[tuple[int, bytes]] = []
        for item in prepared:
            known = cases.existing_case(self.store, item, same_content_is_same_case=same_content_is_same_case)
            if known is not None:
                duplicates.append((item.case.source_id, known))
                continue
            case_id = cases.insert_case(self.store, item, now())
            added.append(case_id)
            if item.case.vector is not None:
                vectors.append((case_id, embeddings.checked_vector(item.case.vector, self.dimension)))
        if vectors:
            embeddings.add(self.store, embeddings.ensure_model(self.store, self.model_id, self.dimension), vectors)
        return Added(tuple(added), tuple(duplicates))


def _index_of(store: Store, model_id: str, dimension: int) -> VectorSearch:
    if not isinstance(store, SqliteStore):
        from ecgfinder.library.postgresql.search import ServerIndex

        return ServerIndex(store, model_id, dimension)
    index = LiveIndex(store, store.path.parent, model_id, dimension)
    index.load()
    return index


def _without_name(prepared: PreparedCase) -> PreparedCase:
    patient = prepared.case.patient or prepared.case.ecg.patient
    return replace(prepared, case=replace(prepared.case, patient=replace(patient, name=None)))
