"""Another library as a source: merging."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from threading import Lock

from ecgfinder.library.cases import NewCase
from ecgfinder.library.importers.source import Candidate
from ecgfinder.library.library import Library
from ecgfinder.library.statements import Statement


class AnotherLibrary:
    """The cases of an open library, under their own source ids; their vectors come along.

    The same recording under another id is the same case. Open it by the model of the library that takes the cases.
    """

    same_content_is_same_case = True

    def __init__(self, library: Library) -> None:
        self.library = library
        self._one_at_a_time = Lock()  # a library belongs to one thread at a time, candidates load in several

    def candidates(self) -> Sequence[Candidate]:
        """One for each case, in the order they were added."""
        rows = self.library.store.rows("SELECT case_id, source_id FROM cases ORDER BY case_id")
        return [Candidate(source_id, source_id, partial(self._load, case_id)) for case_id, source_id in rows]

    def statements(self) -> Sequence[Statement]:
        """What the library knows of its codes."""
        return tuple(self.library.statements().values())

    def _load(self, case_id: int) -> NewCase:
        with self._one_at_a_time:
            case, ecg = self.library.case(case_id), self.library.ecg(case_id)
            _, vectors = self.library.vectors([case_id])
        return NewCase(
            source_id=case.source_id,
            ecg=ecg,
            report=case.report,
            codes=case.codes,
            patient=case.patient,
            recorded_at=case.recorded_at,
            device=case.device,
            tags=case.tags,
            synthetic=case.synthetic,
            vector=vectors[0] if len(vectors) else None,
        )


def copy_notes(source: Library, target: Library) -> int:
    """Write the notes of one library's cases to the same cases of another, unless they are there; returns how many."""
    rows = source.store.rows("SELECT source_id, text FROM notes JOIN cases USING (case_id) ORDER BY note_id")
    copied = 0
    for source_id, text in rows:
        case_id = target.case_id_of(source_id)
        if case_id is not None and text not in (note.text for note in target.annotations.notes(case_id)):
            target.annotations.add_note(case_id, text)
            copied += 1
    return copied
