"""Builds the index of a library in a folder while exact search answers."""

from __future__ import annotations

import logging
import os
import threading
from contextlib import closing
from pathlib import Path

from ecgfinder.domain import LibraryError
from ecgfinder.library import embeddings
from ecgfinder.library.index_files import Draft, StoppedError
from ecgfinder.library.sqlite_store import SqliteStore

_LOG = logging.getLogger(__name__)


class BackgroundBuild(threading.Thread):
    """Writes the files of an index aside, by a connection of its own; `draft` holds them when that ended well.

    One core is left to the program.
    """

    def __init__(self, path: Path, model_id: str, dimension: int) -> None:
        super().__init__(name="index", daemon=True)
        self.draft: Draft | None = None
        self._path = path
        self._model_id = model_id
        self._dimension = dimension
        self._stopped = threading.Event()

    def run(self) -> None:
        """Build; a failure is logged, and exact search goes on answering."""
        draft = Draft(self._path.parent)
        try:
            self._write(draft)
            self.draft = draft
        except StoppedError:
            draft.discard()
        except (LibraryError, OSError) as error:
            draft.discard()
            _LOG.warning("the search index could not be rebuilt (%s)", error)

    def stop(self) -> None:
        """End it and remove what it wrote."""
        self._stopped.set()
        self.join()
        if self.draft is not None:
            self.draft.discard()

    def _write(self, draft: Draft) -> None:
        with closing(SqliteStore(self._path)) as store, store.reading(), store.one_moment():
            key = embeddings.find_model(store, self._model_id, self._dimension)
            if key is None:
                raise StoppedError
            state = embeddings.state(store, key)
            draft.write_vectors(self._dimension, embeddings.chunks(store, key))
        threads = max(1, (os.cpu_count() or 2) - 1)
        graph = draft.build_graph(self._dimension, lambda: not self._stopped.is_set(), threads)
        draft.write_graph(graph, self._dimension, state)
