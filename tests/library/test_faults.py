"""Whatever happens to the process, the disk or the files: what was committed is there, and nothing false is told."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from ecgfinder.domain import LibraryError
from ecgfinder.library.importers import PtbXl, import_cases
from ecgfinder.library.importers.running import BATCH
from ecgfinder.library.maintenance import reencode, verify
from ecgfinder.library.packs import export_pack, open_pack
from tests.library.fault_worker import NEW, OLD, Worker, killed
from tests.library.helpers import filled_library, make_case, make_ecg, make_ptbxl, open_library

QUERY = OLD.embed_ecgs([make_ecg(3)])[0]
CASES = 80
KILLS = int(os.environ.get("ECGFINDER_KILLS", "4"))
"""At how many instants each kind of work is killed."""


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("faults") / "lib"
    with filled_library(folder, OLD, CASES) as library:
        library.rebuild_index()
    return folder


@pytest.fixture
def folder(template, tmp_path) -> Path:
    return shutil.copytree(template, tmp_path / "lib")


def add_without_end(library) -> None:
    for batch in range(1000):
        library.add([make_case(1000 + 10 * batch + i, OLD) for i in range(10)])


def open_and_read_all(folder: Path) -> None:
    with open_library(folder, OLD) as library:
        library.nearest(QUERY, 5)
        library.cases(library.case_ids())


def encoded_by_new(folder: Path) -> bool:
    with open_library(folder, NEW) as library:
        return library.vector_count == CASES


def sound(library) -> bool:
    """Nothing is wrong with the database; the index may be behind."""
    return [problem for problem in verify(library).problems if "index is not current" not in problem] == []


@pytest.mark.parametrize("seed", range(KILLS))
@pytest.mark.parametrize("what", ["add", "delete", "index", "reencode"])
def test_a_kill_at_a_random_instant_loses_nothing_committed(folder, what, seed):
    said = killed(what, folder, seed)
    embedder = NEW if encoded_by_new(folder) else OLD
    with open_library(folder, embedder) as library:
        assert sound(library)
        if what == "add":
            committed = {f"made/{10 * int(batch) + i:05d}" for batch in said for i in range(5)}
            assert committed == library.known_sources(sorted(committed))
            assert library.count in (CASES + len(committed), CASES + len(committed) + 5)
        elif what == "delete":
            gone = {int(case_id) for case_id in said if case_id != "end"}
            assert not gone & set(library.case_ids())
            assert CASES - library.count in (len(gone), len(gone) + 1)
        else:
            assert library.count == CASES
        found = library.nearest(embedder.embed_ecgs([make_ecg(3)])[0], 1000).case_ids.tolist()
        assert sorted(found) == library.case_ids()
        writes_index = what in ("index", "reencode")  # killed in it, they leave a file that is swept later
        assert writes_index or not list(folder.glob("*.tmp*"))
    if what == "reencode":
        with open_library(folder, NEW) as library:
            assert reencode(library, NEW) == []
            assert (library.vector_count, verify(library).problems) == (CASES, ())


@pytest.fixture(scope="module")
def ptbxl(tmp_path_factory) -> Path:
    return make_ptbxl(tmp_path_factory.mktemp("source") / "ptbxl", 192)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_import_keeps_whole_batches_and_goes_on(tmp_path, ptbxl, seed):
    folder = tmp_path / "lib"
    open_library(folder, OLD, create=True).close()
    (folder / "source.txt").write_text(str(ptbxl))
    said = killed("import", folder, seed)
    committed = max((int(word) for word in said if word.isdecimal()), default=0)
    with open_library(folder, OLD) as library:
        assert sound(library)
        assert committed <= library.count <= committed + BATCH
        assert library.count % BATCH == 0
        assert library.vector_count == library.count
        assert import_cases(library, OLD, PtbXl(ptbxl)).rejected == []
        sources = [f"ptbxl/{number:05d}" for number in range(1, 193)]
        assert library.known_sources(sources) == set(sources)
        assert library.count == 192
        assert verify(library).problems == ()


@pytest.fixture(scope="module")
def more(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("more")
    with filled_library(folder / "lib", OLD, 300) as library:
        export_pack(library, library.case_ids(), folder / "more.ecgpack")
    return folder / "more.ecgpack"


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_merge_keeps_whole_batches_and_can_be_repeated(folder, more, seed):
    shutil.copy(more, folder)
    said = killed("merge", folder, seed)
    with open_library(folder, OLD) as library:
        assert sound(library)
        assert set(range(1, CASES + 1)) <= set(library.case_ids())
        committed = max((int(word) for word in said if word.isdecimal()), default=0)
        assert library.count >= max(CASES, committed)
        assert import_cases(library, OLD, open_pack(folder / "more.ecgpack", OLD.model_id)).rejected == []
        assert library.count == 300  # its first eighty are in the library already
        assert sorted(library.nearest(QUERY, 1000).case_ids.tolist()) == library.case_ids()


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_restoring_leaves_each_case_either_here_or_restorable(folder, seed):
    with open_library(folder, OLD) as library:
        library.delete(range(1, 61))
    said = killed("restore", folder, seed)
    with open_library(folder, OLD) as library:
        here, held = set(library.case_ids()), {item.case_id for item in library.deleted()}
        assert here | held == set(range(1, CASES + 1))
        assert not here & held
        assert {int(case_id) for case_id in said if case_id != "end"} <= here
        assert sound(library)
        library.restore(sorted(held))
        assert library.count == CASES


def test_leftovers_of_a_killed_index_write_are_cleared_by_the_next(folder):
    torn = folder / "index.hnsw.tmp999999"
    torn.write_bytes(b"torn")
    os.utime(torn, (0, 0))
    with open_library(folder, OLD) as library:
        library.rebuild_index()
    assert not list(folder.glob("*.tmp*"))


def test_a_full_disk_is_told_and_costs_nothing(tmp_path, template):
    with SmallDisk(tmp_path / "disk", megabytes=2) as disk:
        folder = shutil.copytree(template, disk / "lib")
        with open_library(folder, OLD) as library:
            with pytest.raises(LibraryError, match="disk is full"):
                add_without_end(library)
            held = library.count
            assert held > CASES
            with pytest.raises(LibraryError, match="disk is full"):
                library.rebuild_index()
            assert len(library.nearest(QUERY, 10_000).case_ids) == held
        with open_library(folder, OLD) as library:
            assert library.count == held
            assert sound(library)


def test_an_import_that_fills_the_disk_can_be_completed_elsewhere(tmp_path):
    source = PtbXl(make_ptbxl(tmp_path / "ptbxl", 200))
    with SmallDisk(tmp_path / "disk", megabytes=1) as disk:
        with open_library(disk / "lib", OLD, create=True) as library, pytest.raises(LibraryError, match="disk is full"):
            import_cases(library, OLD, source)
        shutil.copytree(disk / "lib", tmp_path / "lib")
    with open_library(tmp_path / "lib", OLD) as library:
        assert sound(library)
        assert import_cases(library, OLD, source).rejected == []
        assert library.count == 200


def test_a_read_only_folder_is_searched_and_refuses_changes(tmp_path, template):
    with SmallDisk(tmp_path / "disk", megabytes=8) as disk:
        folder = shutil.copytree(template, disk / "lib")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with open_library(folder, OLD) as library:
            assert library.info().read_only
            assert len(library.nearest(QUERY, 1000).case_ids) == CASES
            assert library.ecg(1).n_samples == 300
            assert sound(library)
            for change in (
                lambda: library.add([make_case(500, OLD)]),
                lambda: library.delete([1]),
                lambda: library.annotations.tag([1], "x"),
                library.rebuild_index,
            ):
                with pytest.raises(LibraryError, match="only be read"):
                    change()


def test_a_library_locked_by_another_program_is_told_and_can_be_read(folder, monkeypatch):
    monkeypatch.setattr("ecgfinder.library.database._BUSY_TIMEOUT_MS", 100)
    other = sqlite3.connect(folder / "library.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_library(folder, OLD) as library:
        with pytest.raises(LibraryError, match="another program"):
            library.add([make_case(500, OLD)])
        assert len(library.nearest(QUERY, 1000).case_ids) == CASES
        other.execute("ROLLBACK")
        other.close()
        assert len(library.add([make_case(500, OLD)]).case_ids) == 1


def test_two_programs_write_to_one_library_at_once(folder):
    worker = Worker("add", folder)
    with open_library(folder, OLD) as library:
        worker.hear()
        for batch in range(10):
            library.add([make_case(50_000 + batch, OLD)])
            assert set(library.nearest(QUERY, 10_000).case_ids.tolist()) >= set(range(1, CASES + 1))
        commits = 1 + len(worker.kill())
        assert library.count >= CASES + 10 + 5 * commits
        assert sound(library)
        assert sorted(library.nearest(QUERY, 10_000).case_ids.tolist()) == library.case_ids()


@pytest.mark.parametrize("keep", [0.0, 0.02, 0.5, 0.999])
def test_a_truncated_database_is_refused_or_complete(folder, keep):
    path = folder / "library.db"
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * keep)])
    with pytest.raises(LibraryError, match=r"damaged|empty") as caught:
        open_and_read_all(folder)
    assert "\n" not in str(caught.value)
    assert path.stat().st_size == int(len(content) * keep)


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_in_the_database_are_never_shown_as_truth(folder, seed):
    path = folder / "library.db"
    with open_library(folder, OLD) as library:
        truth = [(case.source_id, case.codes) for case in library.cases(library.case_ids())]
        signals = [library.ecg(case_id).signal_mv.tobytes() for case_id in library.case_ids()]
    content = bytearray(path.read_bytes())
    rng = random.Random(seed)
    for _ in range(200):
        content[rng.randrange(100, len(content))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)
    with contextlib.suppress(LibraryError), open_library(folder, OLD) as library:
        told = bool(verify(library).problems)
        for case_id, signal in zip(range(1, CASES + 1), signals, strict=True):
            try:
                assert library.ecg(case_id).signal_mv.tobytes() == signal
            except (LibraryError, KeyError):
                told = True
        assert told or [(case.source_id, case.codes) for case in library.cases(library.case_ids())] == truth


def test_a_clock_that_goes_backwards_changes_nothing(folder, monkeypatch):
    times = iter([f"{year}-01-01T00:00:00+00:00" for year in range(2030, 1990, -1)])
    monkeypatch.setattr("ecgfinder.library.library.now", lambda: next(times))
    with open_library(folder, OLD) as library:
        first = library.add([make_case(700, OLD)]).case_ids
        second = library.add([make_case(701, OLD)]).case_ids
        assert second > first
        assert library.nearest(OLD.embed_ecgs([make_ecg(701)])[0], 1).case_ids.tolist() == list(second)


def test_a_log_left_by_a_killed_program_is_recovered_and_checked(folder):
    killed("add", folder, 0)
    assert (folder / "library.db-wal").stat().st_size > 0
    with open_library(folder, OLD) as library:
        assert library.count > CASES
        assert sound(library)


def test_the_structure_is_checked_after_a_crash_but_not_beside_a_running_program(folder, monkeypatch):
    checked = []
    monkeypatch.setattr("ecgfinder.library.database.quick_check", lambda *_: checked.append(1))
    killed("add", folder, 0)
    with open_library(folder, OLD) as library:
        assert checked == [1]
        library.add([make_case(900, OLD)])
        assert (folder / "library.db-wal").stat().st_size > 0
        open_library(folder, OLD).close()
        assert checked == [1]
    open_library(folder, OLD).close()
    assert checked == [1]


class SmallDisk:
    """A small tmpfs mounted at a path; the test is skipped where that is not allowed."""

    def __init__(self, path: Path, megabytes: int) -> None:
        self.path = path
        self.size = f"size={megabytes}m"

    def __enter__(self) -> Path:
        if os.name != "posix" or os.geteuid() != 0 or shutil.which("mount") is None:
            pytest.skip("mounting a small disk needs root")
        self.path.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", self.size, "tmpfs", str(self.path)], capture_output=True)
        if done.returncode:
            pytest.skip("a small disk cannot be mounted here")
        return self.path

    def __exit__(self, *_: object) -> None:
        subprocess.run(["umount", "-l", str(self.path)], check=True)
