"""A case pack carries cases whole to another library, and a bad one changes nothing."""

from __future__ import annotations

import json
import tracemalloc
import zipfile
import zlib
from dataclasses import replace

import numpy as np
import pytest

from ecgfinder.domain import LibraryError, Patient
from ecgfinder.library.importers import import_cases
from ecgfinder.library.packs import export_pack, is_sealed, open_pack
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

EMBEDDER = BandEmbedder()


@pytest.fixture
def library(tmp_path):
    with filled_library(tmp_path / "from", EMBEDDER, 12) as library:
        library.annotations.tag([3], "rare")
        yield library


@pytest.fixture
def other(tmp_path):
    with open_library(tmp_path / "to", EMBEDDER, create=True) as library:
        yield library


@pytest.mark.parametrize("passphrase", [None, "größer als 3 Hunde"])
def test_cases_travel_whole(tmp_path, library, other, passphrase):
    path = tmp_path / "some.ecgpack"
    manifest = export_pack(library, [2, 3, 7], path, licence="CC BY 4.0", provenance="made", passphrase=passphrase)
    pack = open_pack(path, EMBEDDER.model_id, passphrase)
    assert (pack.manifest.licence, pack.manifest.provenance, manifest.cases) == ("CC BY 4.0", "made", 3)
    assert import_cases(other, EMBEDDER, pack).added == 3
    for case in library.cases([2, 3, 7]):
        there = other.case_id_of(case.source_id)
        assert replace(other.case(there), case_id=case.case_id) == case
        assert np.array_equal(other.ecg(there).signal_mv, library.ecg(case.case_id).signal_mv)
    ids = [other.case_id_of(case.source_id) for case in library.cases([2, 3, 7])]
    assert np.array_equal(other.vectors(ids)[1], library.vectors([2, 3, 7])[1])


def test_merging_twice_or_over_the_same_recordings_adds_nothing(tmp_path, library, other):
    export_pack(library, library.case_ids(), tmp_path / "all.ecgpack")
    other.add([make_case(5, EMBEDDER, source_id="own/5")])
    pack = open_pack(tmp_path / "all.ecgpack", EMBEDDER.model_id)
    first, second = (import_cases(other, EMBEDDER, pack) for _ in range(2))
    assert (first.added, first.duplicates) == (11, 1)
    assert (second.added, second.duplicates) == (0, 12)


def test_vectors_of_another_model_are_made_anew(tmp_path, library):
    export_pack(library, [1, 2], tmp_path / "p.ecgpack")
    newer = BandEmbedder("bands-2", 16)
    with open_library(tmp_path / "to", newer, create=True) as other:
        import_cases(other, newer, open_pack(tmp_path / "p.ecgpack", newer.model_id))
        ids, vectors = other.vectors()
        assert vectors == pytest.approx(newer.embed_ecgs([other.ecg(case_id) for case_id in ids]), abs=1e-6)


def test_vectors_of_the_same_model_are_not_computed_again(tmp_path, library, other):
    class Unwilling(BandEmbedder):
        def embed_ecgs(self, ecgs):
            raise AssertionError("not needed")

    export_pack(library, [1, 2], tmp_path / "p.ecgpack")
    assert import_cases(other, Unwilling(), open_pack(tmp_path / "p.ecgpack", EMBEDDER.model_id)).added == 2


def test_names_and_notes_stay_at_home(tmp_path, library):
    named = make_case(50, EMBEDDER, patient=Patient(1.0, "F", "p50", name="Erika"))
    (case_id,) = library.add([named], keep_names=True).case_ids
    library.annotations.add_note(case_id, "call her")
    export_pack(library, [case_id], tmp_path / "p.ecgpack")
    content = (tmp_path / "p.ecgpack").read_bytes()
    assert b"Erika" not in content
    assert b"call her" not in content


def test_an_encrypted_pack_shows_nothing_and_needs_its_passphrase(tmp_path, library):
    path = tmp_path / "p.ecgpack"
    export_pack(library, [1], path, passphrase="right")
    assert b"sinus" not in path.read_bytes()
    for wrong, says in ((None, "is encrypted"), ("wrong", "passphrase is wrong")):
        with pytest.raises(LibraryError, match=says):
            open_pack(path, EMBEDDER.model_id, wrong)


@pytest.mark.parametrize(
    ("damage", "passphrase"),
    [("empty", None), ("truncated", None), ("short tail", None), ("flipped", None), ("short tail", "right")],
)
def test_a_damaged_pack_is_refused_whole(tmp_path, library, passphrase, damage):
    path = tmp_path / "p.ecgpack"
    export_pack(library, library.case_ids(), path, passphrase=passphrase)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    whole = path.read_bytes()
    path.write_bytes(
        {"empty": b"", "truncated": whole[: len(whole) // 3], "short tail": whole[:-10], "flipped": content}[damage]
    )
    with pytest.raises(LibraryError, match=r"p\.ecgpack"):
        open_pack(path, EMBEDDER.model_id, passphrase)


def rewritten(path, change):
    """The pack at `path` with its members changed by `change(dict of name -> bytes)`; deflated if `change` is None."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    kind = zipfile.ZIP_STORED if change else zipfile.ZIP_DEFLATED
    if change:
        change(members)
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def test_a_pack_with_names_that_lead_elsewhere_is_refused(tmp_path, library):
    path = tmp_path / "p.ecgpack"
    export_pack(library, [1], path)
    rewritten(path, lambda members: members.update({"../../evil": b"x"}))
    with pytest.raises(LibraryError, match="other members"):
        open_pack(path, EMBEDDER.model_id)
    assert not list(tmp_path.parent.rglob("evil"))


def test_a_pack_with_compressed_members_is_refused_unread(tmp_path, library):
    path = tmp_path / "p.ecgpack"
    export_pack(library, [1], path)
    rewritten(path, None)
    with pytest.raises(LibraryError, match="compressed"):
        open_pack(path, EMBEDDER.model_id)


def test_two_gigabytes_of_garbage_are_refused_without_being_read(tmp_path):
    path = tmp_path / "garbage.ecgpack"
    with path.open("wb") as file:
        file.write(b"garbage")
        file.truncate(2 * 2**30)  # sparse: takes no room on the disk
    tracemalloc.start()
    try:
        with pytest.raises(LibraryError, match="no case pack"):
            open_pack(path, EMBEDDER.model_id)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_waveform_that_unfolds_without_end_is_rejected(tmp_path, library, other):
    path = tmp_path / "p.ecgpack"
    export_pack(library, [1], path)
    bomb = zlib.compress(bytes(10_000_000))

    def plant(members: dict[str, bytes]) -> None:
        import hashlib

        row, manifest = json.loads(members["cases.jsonl"]), json.loads(members["manifest.json"])
        row["recording"] |= {"offset": 0, "length": len(bomb)}
        members["cases.jsonl"], members["waveforms.bin"] = json.dumps(row).encode(), bomb
        for name in ("cases.jsonl", "waveforms.bin"):
            manifest["sha256"][name] = hashlib.sha256(members[name]).hexdigest()
        members["manifest.json"] = json.dumps(manifest).encode()

    rewritten(path, plant)
    summary = import_cases(other, EMBEDDER, open_pack(path, EMBEDDER.model_id))
    assert (summary.added, len(summary.rejected)) == (0, 1)
    assert "decode" in summary.rejected[0].reason


@pytest.mark.parametrize("passphrase", [None, "right"])
def test_waveforms_are_never_all_in_memory(tmp_path, passphrase):
    path = tmp_path / "p.ecgpack"
    with open_library(tmp_path / "long", EMBEDDER, create=True) as library:
        library.add([make_case(seed, EMBEDDER, ecg=make_ecg(seed, 4000)) for seed in range(250)])
        export_pack(library, [1], path, passphrase=passphrase)  # which loads what it needs
        tracemalloc.start()
        try:
            export_pack(library, library.case_ids(), path, passphrase=passphrase)
            written = tracemalloc.get_traced_memory()[1]
            tracemalloc.reset_peak()
            pack = open_pack(path, EMBEDDER.model_id, passphrase)
            opened = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    of_all = path.stat().st_size
    assert of_all > 8_000_000
    assert written < of_all / 2
    assert opened < of_all / 3
    assert np.array_equal(pack.candidates()[7].load().ecg.signal_mv, make_ecg(7, 4000).signal_mv)


def test_a_newer_pack_is_refused(tmp_path, library):
    path = tmp_path / "p.ecgpack"
    export_pack(library, [1], path)
    rewritten(path, lambda m: m.update({"manifest.json": m["manifest.json"].replace(b'"format": 1', b'"format": 9')}))
    with pytest.raises(LibraryError, match="newer"):
        open_pack(path, EMBEDDER.model_id)


def test_progress_counts_the_cases_and_what_it_raises_leaves_no_file(library, tmp_path):
    told = []
    export_pack(library, [1, 2, 3], tmp_path / "a.ecgpack", progress=lambda *step: told.append(step))
    assert told == [(1, 3), (2, 3), (3, 3)]

    def stop(_done, _total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        export_pack(library, [1, 2], tmp_path / "b.ecgpack", progress=stop)
    assert not (tmp_path / "b.ecgpack").exists()


def test_sealed_pack_is_known_by_its_first_bytes(library, tmp_path):
    export_pack(library, [1], tmp_path / "open.ecgpack")
    export_pack(library, [1], tmp_path / "sealed.ecgpack", passphrase="word")
    assert [is_sealed(tmp_path / f"{name}.ecgpack") for name in ("open", "sealed")] == [False, True]
    with pytest.raises(LibraryError, match="cannot be read"):
        is_sealed(tmp_path / "none.ecgpack")
