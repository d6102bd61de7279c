"""The case library: SQLite as the only truth, an HNSW index derived from it."""

from ecgfinder.library.cases import NewCase, PreparedCase, prepare
from ecgfinder.library.filters import Filter
from ecgfinder.library.library import Added, Library, LibraryInfo, Neighbours

__all__ = ["Added", "Filter", "Library", "LibraryInfo", "Neighbours", "NewCase", "PreparedCase", "prepare"]
