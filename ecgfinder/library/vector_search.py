"""The small interface to the vectors of one model in a library, however they are searched."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path

from ecgfinder.domain import LibraryError
from ecgfinder.library import embeddings
from ecgfinder.library.filters import Filter
from ecgfinder.library.index_files import VectorState
from ecgfinder.library.store import Store
from ecgfinder.library.vectors import Floats, Ids

_BACKGROUND_SAMPLE = 4096


class VectorSearch(ABC):
    """The vectors of one model as the database has them now, whoever wrote to it."""

    def __init__(self, store: Store, model_id: str, dimension: int) -> None:
        self._store = store
        self._model_id = model_id
        self._dimension = dimension
        self._background: tuple[VectorState, Floats] | None = None

    @abstractmethod
    def close(self) -> None:
        """Let go of files and threads."""

    @property
    @abstractmethod
    def graph_is_current(self) -> bool:
        """Whether HNSW covers all vectors of the database."""

    @abstractmethod
    def nearest(self, vector: Floats, k: int, where: Filter | None, exclude: Iterable[int]) -> tuple[Ids, Floats]:
        """See `Library.nearest`."""

    @abstractmethod
    def sample(self, most: int) -> tuple[Ids, Floats]:
        """Ids and vectors of at most so many cases, spread evenly over the library."""

    @abstractmethod
    def vectors(self, case_ids: Iterable[int] | None) -> tuple[Ids, Floats]:
        """See `Library.vectors`."""

    @abstractmethod
    def rebuild(self) -> None:
        """Build the index anew from the database and use it."""

    @abstractmethod
    def update(self) -> None:
        """Let what is new join the index."""

    def key(self) -> int | None:
        """The model's row in the database, None while it has encoded nothing here."""
        return embeddings.find_model(self._store, self._model_id, self._dimension)

    def state(self) -> VectorState:
        """The set of vectors that the database has of this model."""
        key = self.key()
        return VectorState(self._model_id, 0, 0) if key is None else embeddings.state(self._store, key)

    def background(self, vector: Floats) -> tuple[float, float]:
        """See `Library.background`."""
        state = self.state()
        if self._background is None or self._background[0] != state:
            self._background = (state, self.sample(_BACKGROUND_SAMPLE)[1])
        sample = self._background[1]
        if len(sample) < 2:
            return 0.0, 1.0
        scores = sample @ vector
        return float(scores.mean()), max(float(scores.std()), 1e-6)

    def require_this_model(self) -> None:
        """Raise LibraryError while another model has encoded more of the library than this one."""
        own = self.state().count
        others = {name: count for name, count in embeddings.models(self._store) if name != self._model_id}
        if max(others.values(), default=0) > own:
            raise LibraryError(
                f"the library was encoded by another model ({max(others, key=others.__getitem__)}); "
                f"{self._model_id} has encoded {own} of {max(others.values())} cases",
                path=self._store.path.parent if isinstance(self._store.place, Path) else self._store.path,
                advice="Encode it again with `ecgfinder library reencode`.",
            )
