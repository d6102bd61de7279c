"""The case library: SQLite as the only truth, an HNSW index derived from it."""

from ecgfinder.library.annotations import Annotations, Note, PastSearch
from ecgfinder.library.cases import NewCase, PreparedCase, prepare
from ecgfinder.library.deletion import DeletedCase
from ecgfinder.library.filters import Filter
from ecgfinder.library.library import Added, Library, LibraryInfo, Neighbours
from ecgfinder.library.saved_searches import SavedSearch, SavedSearches
from ecgfinder.library.statements import Statement
from ecgfinder.library.waveforms import unusable_reason

__all__ = [
    "Added",
    "Annotations",
    "DeletedCase",
    "Filter",
    "Library",
    "LibraryInfo",
    "Neighbours",
    "NewCase",
    "Note",
    "PastSearch",
    "PreparedCase",
    "SavedSearch",
    "SavedSearches",
    "Statement",
    "prepare",
    "unusable_reason",
]
