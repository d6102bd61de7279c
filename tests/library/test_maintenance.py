"""A library can be verified, copied while in use, and encoded again."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from ecgfinder.domain import LibraryError
from ecgfinder.library.maintenance import backup, reencode, verify
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

EMBEDDER = BandEmbedder()


@pytest.fixture
def library(tmp_path):
    with filled_library(tmp_path / "lib", EMBEDDER, 40) as library:
        library.update_index()
        yield library


def test_a_sound_library_has_no_problems(library):
    found = verify(library)
    assert (found.cases, found.vectors, found.problems) == (40, 40, ())


FLIPPED = np.eye(1, EMBEDDER.dimension, dtype=np.float32).tobytes()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (("UPDATE recordings SET data = substr(data, 1, 50) WHERE case_id = 7", ()), "case 7"),
        (("DELETE FROM recordings WHERE case_id = 7", ()), "case 7 has no waveform"),
        (("UPDATE embeddings SET vector = zeroblob(128) WHERE case_id = 9", ()), "not of unit length"),
        (("UPDATE embeddings SET vector = ? WHERE case_id = 9", (FLIPPED,)), "not those that were stored"),
        (("UPDATE embeddings SET vector = x'00' WHERE case_id = 9", ()), "wrong length"),
        (("DELETE FROM embeddings WHERE case_id = 9", ()), "not those that were stored"),
        (("INSERT INTO tags VALUES (4711, 'x')", ()), "row"),
        (("UPDATE statement_counts SET case_count = 3", ()), "counts of statements"),
        (("INSERT INTO reports_fts (reports_fts) VALUES ('delete-all')", ()), "full-text index"),
    ],
)
def test_verify_names_the_damage(tmp_path, library, damage, says):
    connection = sqlite3.connect(tmp_path / "lib" / "library.db")
    with connection:
        connection.execute(*damage)
    connection.close()
    problems = verify(library).problems
    assert any(says in problem for problem in problems), problems


def test_verify_tells_an_index_that_is_not_current(library):
    library.add([make_case(99, EMBEDDER)])
    assert ["index" in problem for problem in verify(library).problems] == [True]


def test_a_backup_made_while_writing_goes_on_is_a_whole_library(tmp_path, library):
    added = 0

    def add_more(done: int, total: int) -> None:
        nonlocal added
        if added < 5:
            with open_library(tmp_path / "lib", EMBEDDER) as other:
                other.add([make_case(200 + added, EMBEDDER)])
            added += 1

    backup(library, tmp_path / "copy", add_more)
    with open_library(tmp_path / "copy", EMBEDDER) as copy:
        assert copy.count in range(40, 46)
        assert [problem for problem in verify(copy).problems if "index" not in problem] == []
        assert np.array_equal(copy.ecg(3).signal_mv, library.ecg(3).signal_mv)
    assert sorted(path.name for path in (tmp_path / "copy").iterdir()) == ["library.db"]


def test_a_backup_overwrites_nothing(tmp_path, library):
    backup(library, tmp_path / "copy")
    with pytest.raises(LibraryError, match="already"):
        backup(library, tmp_path / "copy")


def test_reencoding_changes_the_model_and_keeps_the_cases(tmp_path, library):
    newer = BandEmbedder("bands-2", 16)
    with open_library(tmp_path / "lib", newer) as other:
        assert reencode(other, newer) == []
        assert (other.info().vectors, other.info().other_models) == (40, ())
        query = newer.embed_ecgs([make_ecg(3)])[0]
        assert other.nearest(query, 1).case_ids.tolist() == [other.case_id_of("made/00003")]
        assert verify(other).problems == ()


def test_an_interrupted_reencoding_goes_on_where_it_stopped(tmp_path, library):
    newer = BandEmbedder("bands-2", 16)

    class Interrupted(BandEmbedder):
        def embed_ecgs(self, ecgs):
            raise KeyboardInterrupt

    with open_library(tmp_path / "lib", newer) as other:
        some = other.cases_without_vector(10)
        other.add_vectors(some, newer.embed_ecgs([other.ecg(case_id) for case_id in some]))
        with pytest.raises(KeyboardInterrupt):
            reencode(other, Interrupted("bands-2", 16))
        assert library.nearest(EMBEDDER.embed_ecgs([make_ecg(3)])[0], 1).scores[0] > 0.999
        assert reencode(other, newer) == []
        assert other.vector_count == 40


def test_a_damaged_waveform_does_not_stop_reencoding(tmp_path, library):
    library.store.database.execute("UPDATE recordings SET data = x'00' WHERE case_id = 7")
    newer = BandEmbedder("bands-2", 16)
    with open_library(tmp_path / "lib", newer) as other:
        (failure,) = reencode(other, newer)
        assert "case 7" in failure
        assert other.vector_count == 39
