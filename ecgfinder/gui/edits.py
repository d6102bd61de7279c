"""What a reader may change of a case, without Qt; to be called in the "database" lane alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ecgfinder.domain import LibraryError, Report
from ecgfinder.gui.services import LibraryService


@dataclass(frozen=True, slots=True)
class CaseContent:
    """The report, the tags and the texts of the notes of a case."""

    report: Report
    tags: tuple[str, ...]
    notes: tuple[str, ...]

    def with_texts(self, report: str, tags: Sequence[str], notes: Sequence[str]) -> CaseContent:
        """The content with other texts; a report whose text is the same stays as it was translated."""
        from ecgfinder.reports import make_report

        changed = self.report if report == self.report.text else make_report(report)
        return replace(self, report=changed, tags=_clean(tags), notes=_clean(notes))


def read_content(service: LibraryService, case_id: int) -> CaseContent:
    """What is there now. Raises LibraryError when the case was deleted meanwhile."""
    try:
        case = service.library.case(case_id)
    except KeyError:
        raise LibraryError(f"case {case_id} is not in the library any more") from None
    notes = service.library.annotations.notes(case_id)
    return CaseContent(case.report, tuple(sorted(case.tags)), tuple(note.text for note in notes))


def write_content(service: LibraryService, case_id: int, content: CaseContent) -> None:
    """Let a case have this content. A note whose text is the same keeps its time. Raises LibraryError."""
    annotations = service.library.annotations
    if content.report != read_content(service, case_id).report:
        annotations.change_report(case_id, content.report)
    annotations.set_tags(case_id, content.tags)
    new = list(content.notes)
    for note in annotations.notes(case_id):
        if note.text in new:
            new.remove(note.text)
        else:
            annotations.change_note(note.note_id, "")
    for text in new:
        annotations.add_note(case_id, text)


def tag(service: LibraryService, case_ids: Sequence[int], tag: str) -> list[int]:
    """Give cases a tag; returns those that did not bear it."""
    annotations = service.library.annotations
    bearing = set(annotations.bearing(case_ids, tag))
    new = [case_id for case_id in case_ids if case_id not in bearing]
    annotations.tag(new, tag)
    return new


def untag(service: LibraryService, case_ids: Sequence[int], tag: str) -> list[int]:
    """Take a tag from cases; returns those that bore it."""
    bearing = service.library.annotations.bearing(case_ids, tag)
    service.library.annotations.untag(bearing, tag)
    return bearing


def _clean(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
