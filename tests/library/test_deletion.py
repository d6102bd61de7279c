"""What was deleted can be brought back whole for a while, and for good is for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from ecgfinder.library import Filter
from ecgfinder.library.maintenance import reencode, verify
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

pytestmark = pytest.mark.usefixtures("backend")
EMBEDDER = BandEmbedder()
QUERY = EMBEDDER.embed_ecgs([make_ecg(500)])[0]


@pytest.fixture
def library(tmp_path):
    with filled_library(tmp_path / "lib", EMBEDDER, 20) as library:
        yield library


def everything_of(library, case_id: int) -> tuple[object, ...]:
    notes = library.annotations
    return (
        library.case(case_id),
        library.ecg(case_id).signal_mv.tobytes(),
        library.vectors([case_id])[1].tobytes(),
        notes.notes(case_id),
        case_id in notes.bookmarks(),
    )


def test_a_restored_case_is_what_it_was(library):
    library.annotations.tag([3], "rare")
    library.annotations.add_note(3, "größe")
    library.annotations.bookmark(3)
    before, ranking = everything_of(library, 3), library.nearest(QUERY, 20)
    assert library.delete([3, 4]) == 2
    assert library.nearest(QUERY, 20).case_ids.tolist() == [i for i in ranking.case_ids if i not in (3, 4)]
    assert library.restore([3, 4]) == [3, 4]
    assert everything_of(library, 3) == before
    assert np.array_equal(library.nearest(QUERY, 20).case_ids, ranking.case_ids)
    assert library.case_ids(Filter(report_text="nr 2")) == [3]
    assert library.deleted() == []
    assert [problem for problem in verify(library).problems if "not current" not in problem] == []


def test_deleted_cases_are_listed_the_latest_first(library):
    library.delete([5])
    library.delete([2])
    assert {(item.case_id, item.source_id) for item in library.deleted()} == {(5, "made/00004"), (2, "made/00001")}


def test_deleted_for_good_cannot_be_restored(library, tmp_path):
    library.delete([5], for_good=True)
    library.delete([6])
    library.delete([6], for_good=True)
    assert (library.restore([5, 6]), library.deleted()) == ([], [])


def test_after_thirty_days_the_next_deletion_lets_go(library, monkeypatch):
    long_ago = (datetime.now(UTC) - timedelta(days=31)).isoformat()
    monkeypatch.setattr("ecgfinder.library.deletion.now", lambda: long_ago)
    library.delete([5])
    monkeypatch.undo()
    library.delete([6])
    assert [item.case_id for item in library.deleted()] == [6]


def test_a_case_imported_again_meanwhile_stays_as_it_is(library):
    library.delete([5])
    (again,) = library.add([make_case(4, EMBEDDER)]).case_ids
    assert again != 5
    assert library.restore([5]) == []
    assert library.count == 20


def test_a_case_restored_after_a_change_of_models_waits_to_be_encoded(library, tmp_path):
    library.delete([5])
    newer = BandEmbedder("bands-2", 16)
    library.close()
    with open_library(tmp_path / "lib", newer) as other:
        reencode(other, newer)
        assert other.restore([5]) == [5]
        assert other.cases_without_vector() == [5]
        reencode(other, newer)
        assert other.vector_count == 20


def test_restoring_keeps_the_index_whole(library, tmp_path, monkeypatch):
    monkeypatch.setattr("ecgfinder.library.index._EXACT_BELOW", 1)
    library.rebuild_index()
    ranking = library.nearest(QUERY, 5).case_ids.tolist()
    with open_library(tmp_path / "lib", EMBEDDER) as other:
        other.nearest(QUERY, 5)
        library.delete(ranking[:1])
        assert other.nearest(QUERY, 4).case_ids.tolist() == ranking[1:]
        library.restore(ranking[:1])
        assert other.nearest(QUERY, 5).case_ids.tolist() == ranking
        assert other.index_is_current


def test_patients_come_back_with_their_cases(library):
    reference = library.case(5).patient.reference
    library.delete([5])
    assert library.info().patients == 19
    library.restore([5])
    assert library.case(5).patient.reference == reference
    assert library.info().patients == 20
