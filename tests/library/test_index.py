"""The index never answers from a stale or torn file, and loses nothing against exact search."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LibraryError
from ecgfinder.library import Filter, index, index_files, live
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

EMBEDDER = BandEmbedder()
QUERY = EMBEDDER.embed_ecgs([make_ecg(900)])[0]


@pytest.fixture(autouse=True)
def graph_even_for_few(monkeypatch):
    monkeypatch.setattr(index, "_EXACT_BELOW", 0)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("index") / "lib"
    with filled_library(folder, EMBEDDER, 150) as library:
        library.rebuild_index()
    return folder


@pytest.fixture
def folder(template, tmp_path):
    return shutil.copytree(template, tmp_path / "lib")


def exact(library, k=20):
    ids, vectors = library.vectors()
    return ids[np.argsort(-(vectors @ QUERY))][:k].tolist()


def test_the_written_index_answers_after_reopening(folder):
    with open_library(folder, EMBEDDER) as library:
        assert library.index_is_current
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


@pytest.mark.parametrize("name", ["index.hnsw", "vectors.f32", "index.json"])
@pytest.mark.parametrize("damage", ["missing", "empty", "truncated", "flipped"])
def test_a_damaged_index_is_not_used_and_can_be_rebuilt(folder, name, damage):
    path = folder / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    changed = {"missing": None, "empty": b"", "truncated": content[: len(content) // 2], "flipped": content}[damage]
    path.unlink()
    if changed is not None:
        path.write_bytes(changed)
    with open_library(folder, EMBEDDER) as library:
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)
        assert not library.index_is_current
        library.rebuild_index()
        assert library.index_is_current
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


def test_cases_added_after_the_index_was_written_are_found(folder):
    with open_library(folder, EMBEDDER) as library:
        library.add([make_case(900, EMBEDDER)])
        assert library.nearest(QUERY, 1).scores[0] > 0.999
    with open_library(folder, EMBEDDER) as library:
        assert library.nearest(QUERY, 1).scores[0] > 0.999
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


def test_cases_deleted_after_the_index_was_written_are_gone(folder):
    with open_library(folder, EMBEDDER) as library:
        gone = library.nearest(QUERY, 5).case_ids.tolist()
        library.delete(gone)
        assert not set(gone) & set(library.nearest(QUERY, 140).case_ids.tolist())
    with open_library(folder, EMBEDDER) as library:
        found = library.nearest(QUERY, 1000).case_ids.tolist()
        assert len(found) == 145
        assert not set(gone) & set(found)


def test_deleted_and_added_at_once_is_noticed(folder):
    with open_library(folder, EMBEDDER) as library:
        library.delete([1, 2, 3])
        library.add([make_case(seed, EMBEDDER) for seed in (901, 902, 903)])
    with open_library(folder, EMBEDDER) as library:
        ids = library.nearest(QUERY, 1000).case_ids.tolist()
        assert sorted(ids) == [*range(4, 154)]


def test_deleting_and_restoring_looks_at_no_other_case(folder, monkeypatch):
    monkeypatch.setattr("ecgfinder.library.embeddings.case_ids", lambda *_: pytest.fail("all cases were looked at"))
    with open_library(folder, EMBEDDER) as library:
        for change in (
            lambda: library.delete([3, 7, 150]),
            lambda: library.restore([7]),
            lambda: (library.delete([9]), library.restore([3]), library.add([make_case(905, EMBEDDER)])),
        ):
            change()
            assert sorted(library.nearest(QUERY, 1000).case_ids.tolist()) == library.case_ids()
            assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


def test_what_was_deleted_for_good_is_gone_too(folder):
    with open_library(folder, EMBEDDER) as library, open_library(folder, EMBEDDER) as other:
        library.delete([3, 7])
        other.nearest(QUERY, 5)
        library.delete([7, 8, 9], for_good=True)
        assert library.restore([3, 7]) == [3]
        for each in (library, other):
            assert sorted(each.nearest(QUERY, 1000).case_ids.tolist()) == library.case_ids()


def test_an_index_of_another_model_is_not_used(folder):
    other = BandEmbedder("bands-other")
    with open_library(folder, other) as library:
        every = library.cases_without_vector()
        library.add_vectors(every, other.embed_ecgs([library.ecg(case_id) for case_id in every]))
        query = other.embed_ecgs([make_ecg(900)])[0]
        ids, vectors = library.vectors()
        assert library.nearest(query, 20).case_ids.tolist() == ids[np.argsort(-(vectors @ query))][:20].tolist()
        assert not library.index_is_current


@pytest.mark.parametrize(
    "where",
    [
        Filter(sex="F"),
        Filter(codes=("AFIB",)),
        Filter(age_years=(30, 33)),
        Filter(report_text="sinus no 7"),
        Filter(device="?"),
    ],
)
def test_a_filtered_search_gives_all_it_should(folder, where):
    with open_library(folder, EMBEDDER) as library:
        allowed = set(library.case_ids(where))
        expected = [case_id for case_id in exact(library, 150) if case_id in allowed][:12]
        assert library.nearest(QUERY, 12, where).case_ids.tolist() == expected


@pytest.mark.parametrize("where", [Filter(sex="F"), Filter(codes=("AFIB",)), Filter(age_years=(30, 33))])
def test_a_large_library_filters_the_proposals_first_with_the_same_answer(folder, monkeypatch, where):
    monkeypatch.setattr(live, "_MASK_AT_ONCE", 0)
    monkeypatch.setattr(live, "_PROPOSALS", 60)
    with open_library(folder, EMBEDDER) as library:
        allowed = set(library.case_ids(where)) - {exact(library, 1)[0]}
        for k in (3, 12):
            expected = [case_id for case_id in exact(library, 150) if case_id in allowed][:k]
            assert library.nearest(QUERY, k, where, exclude=exact(library, 1)).case_ids.tolist() == expected


def test_cases_newer_than_the_graph_never_stand_for_all(folder, monkeypatch):
    nothing = (np.empty(0, np.intp), np.empty(0, np.float32))
    monkeypatch.setattr(index.VectorIndex, "_propose", lambda *_: nothing)
    with open_library(folder, EMBEDDER) as library:
        library.add([make_case(seed, EMBEDDER) for seed in range(1000, 1030)])
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


def test_a_failed_write_leaves_the_old_index_in_use(folder, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with open_library(folder, EMBEDDER) as library:
        before = (folder / "index.json").read_bytes()
        monkeypatch.setattr(index_files, "_save_graph", full)
        with pytest.raises(Exception, match="disk is full"):
            library.rebuild_index()
        assert (folder / "index.json").read_bytes() == before
        assert not list(folder.glob("*.tmp*"))
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


@pytest.mark.parametrize("work", ["rebuild_index", "update_index"])
def test_a_disk_that_fails_between_two_files_of_the_index_costs_nothing(folder, monkeypatch, work):
    replace = Path.replace

    def fails_for_the_graph(path: Path, target: Path) -> Path:
        if target.name == "index.hnsw":
            raise OSError(28, "No space left on device")
        return replace(path, target)

    with open_library(folder, EMBEDDER) as library:
        library.add([make_case(900, EMBEDDER)])
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", fails_for_the_graph)
            with pytest.raises(LibraryError, match="disk is full"):
                getattr(library, work)()
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)
        assert len(library.nearest(QUERY, 1000).case_ids) == 151
    with open_library(folder, EMBEDDER) as library:
        assert len(library.nearest(QUERY, 1000).case_ids) == 151


def test_after_a_deletion_the_index_is_brought_up_to_date_without_building_it_anew(folder, monkeypatch):
    with open_library(folder, EMBEDDER) as library:
        gone = library.nearest(QUERY, 5).case_ids.tolist()
        library.delete(gone)
        library.add([make_case(seed, EMBEDDER) for seed in (900, 901)])
        monkeypatch.setattr(index_files, "build_graph", None)
        library.update_index()
        assert library.index_is_current
    with open_library(folder, EMBEDDER) as library:
        assert library.index_is_current
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)
        assert sorted(library.nearest(QUERY, 1000).case_ids.tolist()) == library.case_ids()


def test_when_many_cases_went_the_graph_is_built_anew(folder):
    with open_library(folder, EMBEDDER) as library:
        library.delete(range(1, 100))
        library.update_index()
        assert library.index_is_current
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


def until(condition, seconds=60.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def no_patience(monkeypatch):
    monkeypatch.setattr(live, "_PATIENCE_S", 0.0)


def test_a_torn_index_is_rebuilt_in_the_background_while_exact_search_answers(folder, no_patience):
    (folder / "index.hnsw").write_bytes(b"torn")
    with open_library(folder, EMBEDDER) as library:
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)
        until(lambda: library.nearest(QUERY, 20).case_ids.tolist() == exact(library) and library.index_is_current)
        (added,) = library.add([make_case(900, EMBEDDER)]).case_ids
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)
    with open_library(folder, EMBEDDER) as library:
        assert library.nearest(QUERY, 1).case_ids.tolist() == [added]
    assert not list(folder.glob("*.tmp*"))


def test_a_graph_that_covers_too_little_grows_in_the_background(folder, no_patience):
    with open_library(folder, EMBEDDER) as library:
        library.add(make_case(seed, EMBEDDER) for seed in range(1000, 1040))
        library.nearest(QUERY, 1)
        until(lambda: library.nearest(QUERY, 1).case_ids.size == 1 and library.index_is_current)
        assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)


def test_closing_ends_the_building_and_leaves_nothing(folder, no_patience):
    (folder / "index.json").unlink()
    with open_library(folder, EMBEDDER) as library:
        library.nearest(QUERY, 1)
    assert not list(folder.glob("*.tmp*"))
    assert "index" not in {thread.name for thread in threading.enumerate()}


def test_a_build_that_fails_is_tried_once_and_exact_search_goes_on(folder, no_patience, monkeypatch, caplog):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(index_files, "_save_graph", full)
    (folder / "index.json").unlink()
    with open_library(folder, EMBEDDER) as library:
        library.nearest(QUERY, 1)
        until(lambda: library.nearest(QUERY, 20).case_ids.tolist() == exact(library) and caplog.records)
        for _ in range(5):
            assert library.nearest(QUERY, 20).case_ids.tolist() == exact(library)
        assert len(caplog.records) == 1
    assert not list(folder.glob("*.tmp*"))


def test_a_program_that_asks_once_builds_nothing(folder):
    (folder / "index.json").unlink()
    with open_library(folder, EMBEDDER) as library:
        library.nearest(QUERY, 1)
        assert "index" not in {thread.name for thread in threading.enumerate()}
