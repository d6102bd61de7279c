"""`ecgfinder build-demo`: diverse, and the same from the same seed."""

from __future__ import annotations

import sqlite3
from collections import Counter

import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli.build_demo import SAMPLES, build, build_demo, draws, write_samples
from ecgfinder.domain import LibraryError
from ecgfinder.library import Library
from ecgfinder.library.maintenance import verify
from ecgfinder.readers import read_ecg
from ecgfinder.signals.synthetic import PATTERNS
from tests.library.helpers import BandEmbedder

EMBEDDER = BandEmbedder()
COUNT = 24


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "library"
    assert build(folder, EMBEDDER, seed=1, count=COUNT) == COUNT
    return folder


def content(folder):
    with Library.open(folder, EMBEDDER.model_id, EMBEDDER.dimension) as library:
        cases = library.cases(library.case_ids())
        ecgs = [library.ecg(case.case_id).signal_mv.tobytes() for case in cases]
        return cases, ecgs, library.vectors()


def test_the_same_seed_builds_the_same_cases(built, tmp_path):
    build(tmp_path / "again", EMBEDDER, seed=1, count=COUNT)
    (cases, ecgs, vectors), (cases2, ecgs2, vectors2) = content(built), content(tmp_path / "again")
    assert cases == cases2
    assert ecgs == ecgs2
    assert all(np.array_equal(first, second) for first, second in zip(vectors, vectors2, strict=True))


def test_the_same_seed_builds_the_same_bytes(built, tmp_path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "somebody-else")
    build(tmp_path / "again", EMBEDDER, seed=1, count=COUNT)
    files = {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}
    assert {path.name: path.read_bytes() for path in built.iterdir()} == files
    assert b"somebody-else" not in files["library.db"]


def test_the_sample_files_are_the_same_bytes_each_time(tmp_path):
    first, second = (sorted(write_samples(tmp_path / name)) for name in ("first", "second"))
    files = [sorted(path.parent.iterdir()) for path in (first[0], second[0])]
    assert [path.read_bytes() for path in files[0]] == [path.read_bytes() for path in files[1]]


def test_what_is_shipped_verifies_and_its_log_cannot_be_changed(built):
    with Library.open(built, EMBEDDER.model_id, EMBEDDER.dimension) as library:
        assert verify(library).problems == ()
        with pytest.raises(sqlite3.IntegrityError, match="append-only"), library.store.writing():
            library.store.write("UPDATE audit SET who = 'nobody'")


def test_every_case_is_synthetic_and_says_so(built):
    cases, _, _ = content(built)
    assert all(case.synthetic and case.codes and case.report.english for case in cases)
    assert all("synthetic" in (case.device or "") for case in cases)
    assert {case.report.language for case in cases} == {"de", "en"}


def test_the_library_can_be_searched(built):
    with Library.open(built, EMBEDDER.model_id, EMBEDDER.dimension) as library:
        first = library.case_ids()[0]
        found = library.nearest(EMBEDDER.embed_ecgs([library.ecg(first)])[0], k=3)
    assert found.case_ids[0] == first
    assert found.scores[0] == pytest.approx(1, abs=1e-5)


def test_a_thousand_cases_hold_every_pattern_by_its_share():
    counted = Counter(name for name, _ in draws(1, 1000))
    total = sum(item.share for item in PATTERNS.values())
    assert set(counted) == set(PATTERNS)
    assert all(abs(counted[name] - 1000 * item.share / total) <= 1.5 for name, item in PATTERNS.items())
    assert len(set(draws(1, 1000))) == 1000


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("keep me")
    result = CliRunner().invoke(build_demo, [str(tmp_path), "--count", "2"])
    assert isinstance(result.exception, LibraryError)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_samples_are_twelve_readable_synthetic_ecgs_in_several_formats(tmp_path):
    paths = write_samples(tmp_path)
    assert len(paths) == len(SAMPLES) == 12
    assert {path.suffix for path in paths} == {".hea", ".dcm", ".csv"}
    assert all("synthetic" in (read_ecg(path).device or "") for path in paths)
