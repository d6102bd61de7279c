"""What an importer reads from: candidates that are known before they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from ecgfinder.library.cases import NewCase
from ecgfinder.library.statements import Statement


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may become a case.

    `name` is what the summary calls it. `source_id` is None where only the content can tell. `load` reads the
    record, without its vector, in a worker thread; a UserFacingError from it rejects this record alone.
    """

    name: str
    source_id: str | None
    load: Callable[[], NewCase]


class Source(Protocol):
    """Something that can be imported.

    `same_content_is_same_case` is False where the source's own ids are authoritative: PTB-XL holds identical signals
    under different ids with different reports, and both are cases.
    """

    same_content_is_same_case: bool

    def candidates(self) -> Sequence[Candidate]:
        """All records, in a stable order. Raises LibraryError when the source itself cannot be read."""

    def statements(self) -> Sequence[Statement]:
        """What the source's statement codes mean, as far as it tells."""
