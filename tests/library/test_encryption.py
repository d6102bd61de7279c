"""A library with a passphrase shows nothing without it."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LibraryError
from ecgfinder.library import Library
from ecgfinder.library.maintenance import backup, verify
from tests.library.helpers import BandEmbedder, make_case, make_ecg, open_library

pytest.importorskip("sqlcipher3", reason="the extra `encrypted` is not installed")
EMBEDDER = BandEmbedder()
SECRET = "it's größer; -- 'than' \"all\""


def open_encrypted(folder, passphrase=SECRET, create=False):
    return Library.open(folder, EMBEDDER.model_id, EMBEDDER.dimension, create=create, passphrase=passphrase)


@pytest.fixture
def folder(tmp_path):
    with open_encrypted(tmp_path / "lib", create=True) as library:
        library.add(make_case(seed, EMBEDDER) for seed in range(30))
        library.update_index()
    return tmp_path / "lib"


def test_it_works_like_any_other_with_its_passphrase(folder):
    with open_encrypted(folder) as library:
        assert library.count == 30
        assert np.array_equal(library.ecg(4).signal_mv, make_ecg(3).signal_mv)
        assert library.nearest(EMBEDDER.embed_ecgs([make_ecg(3)])[0], 1).case_ids.tolist() == [4]
        library.rebuild_index()
        assert library.nearest(EMBEDDER.embed_ecgs([make_ecg(3)])[0], 1).case_ids.tolist() == [4]
        assert verify(library).problems == ()


@pytest.mark.parametrize("wrong", [None, "", "it's"])
def test_without_its_passphrase_it_is_refused_and_unchanged(folder, wrong):
    before = (folder / "library.db").read_bytes()
    with pytest.raises(LibraryError, match=r"encrypted|passphrase"):
        open_encrypted(folder, wrong)
    assert (folder / "library.db").read_bytes() == before


def test_no_file_beside_it_tells_anything(folder):
    with open_encrypted(folder) as library:
        library.add([make_case(99, EMBEDDER)])
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert {"library.db", "library.db-wal"} <= files.keys() <= {"library.db", "library.db-wal", "library.db-shm"}
    vector = EMBEDDER.embed_ecgs([make_ecg(99)])[0].tobytes()
    for content in files.values():
        assert b"sinus" not in content
        assert b"made/" not in content
        assert vector[:16] not in content


def test_its_backup_is_encrypted_too(folder, tmp_path):
    with open_encrypted(folder) as library:
        backup(library, tmp_path / "copy")
    with pytest.raises(LibraryError, match="encrypted"):
        open_encrypted(tmp_path / "copy", None)
    with open_encrypted(tmp_path / "copy") as copy:
        assert copy.count == 30


def test_a_plain_library_does_not_open_with_a_passphrase(tmp_path):
    open_library(tmp_path / "lib", EMBEDDER, create=True).close()
    with pytest.raises(LibraryError, match="passphrase is wrong"):
        open_encrypted(tmp_path / "lib")


def test_without_the_extra_it_is_said_plainly(folder, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(LibraryError, match="cannot open encrypted"):
        open_encrypted(folder)
