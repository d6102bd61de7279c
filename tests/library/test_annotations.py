"""Tags, notes, bookmarks and past searches stay with a library."""

from __future__ import annotations

import pytest

from ecgfinder.domain import LibraryError, Report
from ecgfinder.library import Filter
from tests.library.helpers import BandEmbedder, filled_library, open_library

pytestmark = pytest.mark.usefixtures("backend")
EMBEDDER = BandEmbedder()


@pytest.fixture
def library(tmp_path):
    with filled_library(tmp_path / "lib", EMBEDDER, 6) as library:
        yield library


def test_tags_are_counted_and_filter(library):
    notes = library.annotations
    notes.tag([1, 2, 3], " teaching ")
    notes.tag([2], "teaching")
    notes.tag([3], "rare")
    notes.untag([1], "teaching")
    assert notes.tags() == {"rare": 1, "teaching": 2}
    assert library.case_ids(Filter(tags=("teaching",))) == [2, 3]
    assert set(library.case(3).tags) == {"teaching", "rare"}


def test_notes_are_kept_in_order_and_can_change(library, tmp_path):
    first = library.annotations.add_note(2, "compare with the prior ECG\n")
    second = library.annotations.add_note(2, "seen")
    library.annotations.change_note(first.note_id, "compared")
    with open_library(tmp_path / "lib", EMBEDDER) as again:
        assert [note.text for note in again.annotations.notes(2)] == ["compared", "seen"]
    library.annotations.change_note(second.note_id, "  ")
    assert [note.text for note in library.annotations.notes(2)] == ["compared"]


def test_bookmarks_are_set_and_removed(library):
    library.annotations.bookmark(4)
    library.annotations.bookmark(4)
    library.annotations.bookmark(5)
    library.annotations.bookmark(5, marked=False)
    assert library.annotations.bookmarks() == [4]
    assert library.case_ids(Filter(bookmarked=True)) == [4]


def test_past_searches_come_newest_first_and_can_be_forgotten(library):
    for number in range(4):
        library.annotations.remember_search({"text": f"größe {number}"})
    assert [past.query["text"] for past in library.annotations.searches(2)] == ["größe 3", "größe 2"]
    library.annotations.forget_searches()
    assert library.annotations.searches() == []


def test_a_deleted_case_takes_its_annotations_with_it(library):
    library.annotations.tag([2], "rare")
    library.annotations.add_note(2, "x")
    library.annotations.bookmark(2)
    library.delete([2])
    assert (library.annotations.tags(), library.annotations.notes(2), library.annotations.bookmarks()) == ({}, [], [])


@pytest.mark.parametrize("act", [lambda a: a.tag([99], "x"), lambda a: a.add_note(99, "x"), lambda a: a.bookmark(99)])
def test_a_case_that_is_not_there_is_refused(library, act):
    with pytest.raises(LibraryError, match="no such case"):
        act(library.annotations)


def test_blank_tags_and_notes_are_refused(library):
    with pytest.raises(ValueError, match="blank"):
        library.annotations.tag([1], " ")
    with pytest.raises(ValueError, match="blank"):
        library.annotations.add_note(1, "\n")


def test_report_is_changed_and_found_by_its_new_words(library):
    library.annotations.change_report(2, Report("vorhofflimmern", "de", "atrial fibrillation"))
    assert library.case(2).report == Report("vorhofflimmern", "de", "atrial fibrillation")
    assert library.case_ids(Filter(report_text="vorhofflimmern")) == [2]
    with pytest.raises(LibraryError, match="not in the library"):
        library.annotations.change_report(99, Report("x"))


def test_tags_of_a_case_are_set_as_a_whole(library):
    library.annotations.tag([1, 2], "old")
    library.annotations.set_tags(1, ["new", " new ", "", "other"])
    assert set(library.case(1).tags) == {"new", "other"}
    assert library.annotations.bearing([2, 1, 3], "old") == [2]
