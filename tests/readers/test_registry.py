from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers import FORMATS, file_dialog_filter, is_ecg_file, read_ecg, takes_hints
from ecgfinder.readers.writers import write_wfdb
from tests.readers.making import made_up_ecg


def _refusal(path: Path) -> str:
    with pytest.raises(UnreadableEcgError) as caught:
        read_ecg(path)
    assert caught.value.path == path
    sentence = caught.value.sentence()
    assert "\n" not in sentence
    return sentence


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in _refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.hea")
    assert "pipe" in _refusal(tmp_path / "pipe.hea")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "No such file" in _refusal(tmp_path / "absent.hea")


@pytest.mark.parametrize("name", ["empty.hea", "empty.xml", "empty"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert "empty" in _refusal(tmp_path / name)


def test_a_file_that_is_no_ecg_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 20)
    assert "no ECG in a known format" in _refusal(path)


@pytest.mark.parametrize("name", ["garbage", "garbage.bin", "garbage.dat", "garbage.hea", "garbage.csv", "garbage.edf"])
def test_two_gigabytes_of_garbage_are_refused_at_once(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(bytes(range(1, 256)) * 64)
        file.truncate(2 * 2**30)  # sparse: takes no room on the disk
    start = time.perf_counter()
    _refusal(path)
    assert time.perf_counter() - start < 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = write_wfdb(made_up_ecg(), tmp_path / "rec")
    path.chmod(0)
    assert "Permission denied" in _refusal(path)


def test_folders_can_be_sieved_for_ecgs(tmp_path: Path) -> None:
    header = write_wfdb(made_up_ecg(), tmp_path / "rec")
    (tmp_path / "notes.txt").write_text("Dear colleague, thank you for the referral.\n")
    assert is_ecg_file(header)
    assert not is_ecg_file(tmp_path / "notes.txt")
    assert not is_ecg_file(tmp_path)
    assert not is_ecg_file(tmp_path / "absent")


def test_only_files_that_leave_something_open_take_hints(tmp_path: Path) -> None:
    header = write_wfdb(made_up_ecg(), tmp_path / "rec")
    (tmp_path / "bare.csv").write_text("1,2\n3,4\n5,6\n7,8\n")
    assert takes_hints(tmp_path / "bare.csv")
    assert not takes_hints(header)
    assert not takes_hints(tmp_path / "absent")


def test_the_file_dialog_knows_every_format() -> None:
    lines = file_dialog_filter().split(";;")
    assert lines[0].startswith("ECG (")
    assert lines[-1] == "* (*)"
    assert [line.partition(" (")[0] for line in lines[1:-1]] == [candidate.name for candidate in FORMATS]
    assert "*.hea" in lines[0]


def test_importing_the_readers_loads_no_heavy_package() -> None:
    code = "import sys, ecgfinder.readers, ecgfinder.readers.writers; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"wfdb", "pandas", "scipy", "pydicom", "matplotlib", "xml.etree.ElementTree", "PySide6"}
