"""A library keeps what it is given, answers truly, and refuses what it cannot read."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from ecgfinder.domain import LibraryError, Patient, Report
from ecgfinder.library import Filter, Library, Statement
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

pytestmark = pytest.mark.usefixtures("backend")


@pytest.fixture
def embedder() -> BandEmbedder:
    return BandEmbedder()


@pytest.fixture
def library(tmp_path, embedder):
    with filled_library(tmp_path / "lib", embedder, 60) as library:
        yield library


def test_a_case_comes_back_as_it_was_added(tmp_path, embedder):
    new = make_case(
        7,
        embedder,
        report=Report("vorhofflimmern", "de", "atrial fibrillation"),
        codes={"AFIB": 100.0, "LVH": 0.0},
        patient=Patient(63.0, "F", "made/p7"),
        recorded_at=datetime(1999, 3, 4, 5, 6, 7),
        device="AT-6",
        tags=("teaching", "rare"),
        synthetic=True,
    )
    with open_library(tmp_path / "lib", embedder, create=True) as library:
        (case_id,) = library.add([new]).case_ids
    with open_library(tmp_path / "lib", embedder) as library:
        case = library.case(case_id)
        assert (case.source_id, case.report, case.codes) == (new.source_id, new.report, {"AFIB": 100.0, "LVH": 0.0})
        assert (case.patient, case.recorded_at, case.device) == (new.patient, new.recorded_at, "AT-6")
        assert (set(case.tags), case.synthetic) == ({"teaching", "rare"}, True)
        ecg = library.ecg(case_id)
        assert np.array_equal(ecg.signal_mv, new.ecg.signal_mv)
        assert (ecg.lead_names, ecg.rate_hz, ecg.step_mv) == (new.ecg.lead_names, 100.0, new.ecg.step_mv)


def test_names_are_dropped_unless_asked_for(tmp_path, embedder):
    named = [make_case(seed, patient=Patient(50.0, "M", f"p{seed}", name="Erika Mustermann")) for seed in (1, 2)]
    with open_library(tmp_path / "lib", embedder, create=True) as library:
        (dropped,) = library.add(named[:1]).case_ids
        (kept,) = library.add(named[1:], keep_names=True).case_ids
        assert library.case(dropped).patient.name is None
        assert library.case(kept).patient.name == "Erika Mustermann"
        assert library.store.rows("SELECT patient_name FROM cases ORDER BY case_id") == [(None,), ("Erika Mustermann",)]


def test_a_known_source_or_recording_is_not_added_twice(library, embedder):
    again = library.add(
        [make_case(3, embedder), make_case(4, embedder, source_id="elsewhere/4"), make_case(99, embedder)]
    )
    assert len(again.case_ids) == 1
    assert [source for source, _ in again.duplicates] == ["made/00003", "elsewhere/4"]
    assert library.count == 61
    twin = library.add([make_case(4, embedder, source_id="elsewhere/4")], same_content_is_same_case=False)
    assert len(twin.case_ids) == 1


def test_when_one_case_of_a_batch_fails_none_is_added(library, embedder):
    bad = make_case(101, vector=np.ones(embedder.dimension, np.float32))
    with pytest.raises(ValueError, match="unit length"):
        library.add([make_case(100, embedder), bad])
    assert library.count == 60
    assert library.case_id_of("made/00100") is None


def test_nearest_equals_the_exact_ranking(library, embedder):
    ids, vectors = library.vectors()
    query = embedder.embed_ecgs([make_ecg(500)])[0]
    expected = ids[np.argsort(-(vectors @ query))]
    found = library.nearest(query, 10)
    assert found.case_ids.tolist() == expected[:10].tolist()
    assert np.all(np.diff(found.scores) <= 0)
    assert library.nearest(query, 1000).case_ids.tolist() == expected.tolist()


def test_nearest_leaves_out_what_is_excluded_or_filtered(library, embedder):
    query = embedder.embed_ecgs([make_ecg(500)])[0]
    best = library.nearest(query, 3).case_ids.tolist()
    assert not set(best) & set(library.nearest(query, 50, exclude=best).case_ids.tolist())
    women = library.nearest(query, 1000, Filter(sex="F"))
    assert len(women.case_ids) == 40
    assert {case.patient.sex for case in library.cases(women.case_ids.tolist())} == {"F"}


def test_what_is_added_or_deleted_shows_in_the_next_search(library, embedder):
    query = embedder.embed_ecgs([make_ecg(500)])[0]
    (added,) = library.add([make_case(500, embedder)]).case_ids
    assert library.nearest(query, 1).case_ids.tolist() == [added]
    assert library.delete([added, 10_000]) == 1
    assert added not in library.nearest(query, 100).case_ids.tolist()
    assert len(library.nearest(query, 100).case_ids) == 60
    with pytest.raises(KeyError):
        library.ecg(added)


def test_a_second_program_sees_new_and_deleted_cases(tmp_path, library, embedder):
    query = embedder.embed_ecgs([make_ecg(500)])[0]
    with open_library(tmp_path / "lib", embedder) as other:
        assert len(other.nearest(query, 100).case_ids) == 60
        (added,) = library.add([make_case(500, embedder)]).case_ids
        assert other.nearest(query, 1).case_ids.tolist() == [added]
        library.delete([added])
        assert added not in other.nearest(query, 100).case_ids.tolist()


def test_vectors_of_two_models_are_never_mixed(tmp_path, library):
    newer = BandEmbedder("bands-2", dimension=16)
    with open_library(tmp_path / "lib", newer) as other:
        query = newer.embed_ecgs([make_ecg(1)])[0]
        with pytest.raises(LibraryError, match="another model") as caught:
            other.nearest(query, 5)
        assert "reencode" in str(caught.value)
        for half in (30, 30):
            with pytest.raises(LibraryError, match="of 60 cases"):
                other.nearest(query, 5)
            some = other.cases_without_vector(half)
            other.add_vectors(some, newer.embed_ecgs([other.ecg(case_id) for case_id in some]))
        assert len(other.nearest(query, 100).case_ids) == 60
    assert len(library.nearest(BandEmbedder().embed_ecgs([make_ecg(1)])[0], 100).case_ids) == 60


@pytest.mark.folder_only
def test_a_folder_without_a_library_is_named_and_left_alone(tmp_path, embedder):
    with pytest.raises(LibraryError, match="no case library"):
        open_library(tmp_path / "nothing", embedder)
    assert not (tmp_path / "nothing").exists()


@pytest.mark.folder_only
def test_a_newer_library_is_refused_and_left_alone(tmp_path, library, embedder):
    library.close()
    path = tmp_path / "lib" / "library.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer ecgfinder"):
        open_library(tmp_path / "lib", embedder)
    assert path.read_bytes() == before


@pytest.mark.folder_only
def test_another_programs_database_is_refused(tmp_path, embedder):
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(LibraryError, match="another program"):
        open_library(tmp_path, embedder, create=True)


@pytest.mark.folder_only
def test_a_damaged_waveform_is_named_not_shown(tmp_path, library):
    connection = sqlite3.connect(tmp_path / "lib" / "library.db")
    with connection:
        connection.execute("UPDATE recordings SET data = zeroblob(length(data)) WHERE case_id = 5")
    connection.close()
    with pytest.raises(LibraryError, match="case 5 is damaged"):
        library.ecg(5)
    assert library.ecg(6).n_samples == 300


@pytest.mark.folder_only
def test_the_audit_log_cannot_be_rewritten(tmp_path, library):
    connection = sqlite3.connect(tmp_path / "lib" / "library.db")
    assert connection.execute("SELECT what FROM audit").fetchall() == [("add",)]
    for sql in ("DELETE FROM audit", "UPDATE audit SET who = 'x'"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(sql)
    connection.close()


def test_info_counts_what_is_there(tmp_path, library, embedder):
    library.add([make_case(80)])
    info = library.info()
    assert (info.cases, info.vectors, info.patients) == (61, 60, 61)
    assert (info.model_id, info.other_models, info.read_only) == (embedder.model_id, (), False)
    assert info.index_is_current is False
    library.rebuild_index()
    assert library.info().index_is_current is True


def test_background_is_the_mean_and_spread_of_all_scores(library, embedder):
    query = embedder.embed_texts(["sinus rhythm"])[0]
    scores = library.vectors()[1] @ query
    assert library.background(query) == pytest.approx((scores.mean(), scores.std()), rel=1e-4)


def test_codes_are_counted_and_contents_recognised(library):
    assert library.code_counts() == {"SR": 60, "AFIB": 30, "NORM": 30}
    assert library.code_counts(["NORM", "nope"]) == {"NORM": 30}
    library.delete(library.case_ids(Filter(codes=("AFIB",)))[:4])
    assert library.code_counts() == {"SR": 56, "AFIB": 26, "NORM": 30}
    assert library.cases_with_content(make_ecg(8)) == [library.case_id_of("made/00008")]
    assert library.cases_with_content(make_ecg(600)) == []


def test_opening_with_another_dimension_for_the_same_model_is_refused(tmp_path, library, embedder):
    with pytest.raises(LibraryError, match="dimensions"):
        Library.open(library.place, embedder.model_id, 8)


def test_text_that_looks_like_sql_is_only_text(library, embedder):
    evil = "'; DROP TABLE cases; --\" %s ? \\"
    ecg = replace(make_ecg(300), device_statements=(evil,), device_measurements={evil: 1.0}, notes=(evil,))
    case = make_case(
        300,
        embedder,
        ecg=ecg,
        source_id=evil,
        device=evil,
        tags=(evil,),
        codes={evil: 0.0},
        report=Report(evil, evil, evil),
    )
    named = replace(case, patient=Patient(1.0, "F", evil, evil), measurements={evil: 1.0})
    (case_id,) = library.add([named], keep_names=True).case_ids
    found = library.case(case_id)
    assert (found.report, found.codes, found.device) == (Report(evil, evil, evil), {evil: 0.0}, evil)
    assert (found.patient.reference, found.patient.name, found.tags) == (evil, evil, (evil,))
    assert library.ecg(case_id).device_statements == (evil,)
    for where in (Filter(device=evil), Filter(tags=(evil,)), Filter(codes=(evil,)), Filter(source=evil)):
        assert library.case_ids(where) == [case_id]
    assert library.case_ids(Filter(report_text=evil)) == [case_id]
    assert library.code_counts([evil]) == {evil: 1}
    assert library.count == 61


def test_notes_and_searches_that_look_like_sql_are_only_text(library):
    evil = "'; DROP TABLE cases; --\" %s ? \\"
    library.annotations.add_note(1, evil)
    library.annotations.tag([1], evil)
    library.annotations.remember_search({"text": evil})
    library.saved_searches.save(evil, {"text": evil}, Filter(report_text=evil))
    library.describe_statements([Statement(evil, evil, aha=evil)])
    assert [note.text for note in library.annotations.notes(1)] == [evil]
    assert library.annotations.tags() == {evil: 1}
    assert library.annotations.searches()[0].query == {"text": evil}
    assert library.saved_searches.all()[0].where == Filter(report_text=evil)
    assert library.statements()[evil].aha == evil
    assert library.known_sources([evil]) == set()
    library.annotations.untag([1], evil)
    library.saved_searches.rename(evil, f"{evil} 2")
    library.saved_searches.remove(f"{evil} 2")
    assert (library.annotations.tags(), library.saved_searches.all(), library.count) == ({}, [], 60)
