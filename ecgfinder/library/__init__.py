"""The case library: SQLite as the only truth, an HNSW index derived from it."""

from ecgfinder.library.annotations import Annotations, Note, PastSearch
from ecgfinder.library.cases import NewCase, PreparedCase, prepare
from ecgfinder.library.filters import Filter
from ecgfinder.library.library import Added, Library, LibraryInfo, Neighbours
from ecgfinder.library.statements import Statement
from ecgfinder.library.waveforms import unusable_reason

__all__ = [
    "Added",
    "Annotations",
    "Filter",
    "Library",
    "LibraryInfo",
    "Neighbours",
    "NewCase",
    "Note",
    "PastSearch",
    "PreparedCase",
    "Statement",
    "prepare",
    "unusable_reason",
]
