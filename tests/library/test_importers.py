"""Imports take what is readable, say what is not, and can stop and go on at any point."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LibraryError, Patient, UserFacingError
from ecgfinder.library import Filter
from ecgfinder.library.importers import (
    EcgFiles,
    Identity,
    Manifest,
    PtbXl,
    add_ecg,
    import_cases,
    source_id_of,
    sources_of,
)
from ecgfinder.library.importers.running import BATCH
from tests.library.helpers import BandEmbedder, make_ecg, make_ptbxl, open_library, write_wfdb

EMBEDDER = BandEmbedder()
IDENTITY = Identity(b"secret")


@pytest.fixture
def library(tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        yield library


@pytest.fixture(scope="module")
def ptbxl(tmp_path_factory) -> Path:
    return make_ptbxl(tmp_path_factory.mktemp("ptbxl"), 150)


def test_ptbxl_rows_become_cases(library, ptbxl):
    summary = import_cases(library, EMBEDDER, PtbXl(ptbxl))
    assert (summary.total, summary.done, summary.added, summary.rejected) == (150, 150, 150, [])
    case = library.case(library.case_id_of("ptbxl/00001"))
    assert (case.patient.age_years, case.patient.sex, case.patient.reference) == (90.0, "F", "ptbxl/0")
    assert (case.codes, case.device) == ({"NORM": 100.0, "SR": 0.0}, "CS-12 E")
    assert case.recorded_at == datetime(1984, 11, 9, 9, 17, 34)
    assert (case.report.text, case.report.language) == ("sinusrhythmus normales ekg", "de")
    assert "sinus rhythm" in case.report.english
    assert library.case(library.case_id_of("ptbxl/00002")).patient.sex == "M"
    assert np.array_equal(library.ecg(case.case_id).signal_mv, make_ecg(1).signal_mv)
    assert library.index_is_current


def test_importing_again_adds_nothing(library, ptbxl):
    import_cases(library, EMBEDDER, PtbXl(ptbxl), limit=100)
    again = import_cases(library, EMBEDDER, PtbXl(ptbxl))
    assert (again.added, again.duplicates) == (50, 100)
    assert library.count == library.vector_count == 150


def test_importing_again_brings_an_index_in_step_that_was_left_behind(library, ptbxl, monkeypatch):
    with monkeypatch.context() as before_the_index:
        before_the_index.setattr(library, "update_index", lambda: None)
        import_cases(library, EMBEDDER, PtbXl(ptbxl))
    assert not library.index_is_current
    assert import_cases(library, EMBEDDER, PtbXl(ptbxl)).added == 0
    assert library.index_is_current


def test_a_cancelled_import_keeps_whole_batches_and_can_go_on(library, ptbxl):
    calls = iter([False, True])
    summary = import_cases(library, EMBEDDER, PtbXl(ptbxl), cancelled=lambda: next(calls))
    assert summary.cancelled
    assert library.count == summary.added == BATCH
    assert import_cases(library, EMBEDDER, PtbXl(ptbxl)).added == 150 - BATCH


def test_progress_is_told_and_adds_up(library, ptbxl):
    seen = []
    summary = import_cases(library, EMBEDDER, PtbXl(ptbxl), progress=lambda now: seen.append((now.done, now.left_s)))
    assert [done for done, _ in seen] == [64, 128, 150]
    assert seen[-1][1] == 0
    assert summary.records_per_s > 0


def test_a_dry_run_reads_all_and_writes_nothing(library, ptbxl):
    summary = import_cases(library, EMBEDDER, PtbXl(ptbxl), dry_run=True)
    assert (summary.added, library.count) == (150, 0)


def test_bad_records_are_listed_and_stop_nothing(library, tmp_path):
    folder = make_ptbxl(tmp_path / "ptbxl", 8)
    record = folder / "records100" / "00000"
    (record / "00002_lr.dat").unlink()
    (record / "00003_lr.dat").write_bytes(b"\0" * 100)
    (record / "00004_lr.hea").write_text("nonsense")
    np.full((300, 12), -32768, "<i2").tofile(record / "00005_lr.dat")
    summary = import_cases(library, EMBEDDER, PtbXl(folder))
    assert summary.added == 4
    assert [Path(item.name).stem for item in summary.rejected] == ["00002_lr", "00003_lr", "00004_lr", "00005_lr"]
    assert all(item.reason and "\n" not in item.reason for item in summary.rejected)
    assert library.count == 4


def test_a_row_that_makes_no_sense_is_rejected_alone(library, tmp_path):
    folder = make_ptbxl(tmp_path / "ptbxl", 3)
    table = folder / "ptbxl_database.csv"
    table.write_text(table.read_text().replace("\"{'AFIB': 100.0}\"", "__import__('os')"))
    summary = import_cases(library, EMBEDDER, PtbXl(folder))
    assert summary.added == 2
    assert "ptbxl_database.csv" in summary.rejected[0].reason


def test_a_record_the_encoder_refuses_is_rejected_alone(library, ptbxl):
    class Choosy(BandEmbedder):
        def embed_ecgs(self, ecgs):
            if any(np.array_equal(ecg.signal_mv, make_ecg(7).signal_mv) for ecg in ecgs):
                raise UserFacingError("no beat in it")
            return super().embed_ecgs(ecgs)

    summary = import_cases(library, Choosy(), PtbXl(ptbxl), limit=20)
    assert summary.added == 19
    assert [(Path(item.name).name, "no beat" in item.reason) for item in summary.rejected] == [("00007_lr", True)]


def test_a_folder_tree_is_read_once_whatever_the_files_are_called(library, tmp_path):
    for seed, name in ((1, "a b/Müller"), (2, "б в/запись-2"), (1, "copy")):
        write_wfdb(tmp_path / "in", name, make_ecg(seed))
    (tmp_path / "in" / "notes.txt").write_text("call Mr Müller")
    (tmp_path / "in" / ".hidden.hea").write_text("x")
    summary = import_cases(library, EMBEDDER, EcgFiles([tmp_path / "in"], IDENTITY))
    assert (summary.total, summary.added, summary.duplicates) == (4, 2, 1)
    assert [Path(item.name).name for item in summary.rejected] == ["notes.txt"]
    assert all(case.source_id.startswith("ecg/") for case in library.cases(library.case_ids()))


def test_files_that_are_cases_already_are_not_encoded_again(library, tmp_path, monkeypatch):
    for number in range(5):
        write_wfdb(tmp_path / "files", f"r{number}", make_ecg(number))
    source = EcgFiles([tmp_path / "files"], Identity(library.secret()))
    assert import_cases(library, EMBEDDER, source, limit=3).added == 3
    encoded = []
    monkeypatch.setattr(
        EMBEDDER, "embed_ecgs", lambda ecgs, embed=EMBEDDER.embed_ecgs: encoded.extend(ecgs) or embed(ecgs)
    )
    summary = import_cases(library, EMBEDDER, source)
    assert (summary.added, summary.duplicates, len(encoded)) == (2, 3, 2)
    assert import_cases(library, EMBEDDER, source, dry_run=True).duplicates == 5


def test_a_folder_of_the_physionet_challenges_brings_its_codes(library, tmp_path):
    write_wfdb(tmp_path, "g1/JS00001", make_ecg(1))
    header = tmp_path / "g1" / "JS00001.hea"
    said = "#Age: 74\n#Sex: Female\n#Dx: 59118001,713427006,426783006,39732003\n#Rx: Unknown\n"
    header.write_text(header.read_text() + said)
    assert import_cases(library, EMBEDDER, EcgFiles([tmp_path], IDENTITY)).added == 1
    case = library.case(1)
    assert (case.patient.age_years, case.patient.sex) == (74.0, "F")
    assert case.codes == {"CRBBB": 0.0, "SR": 0.0, "39732003": 0.0}  # left axis deviation is no SCP-ECG statement
    assert library.case_ids(Filter(codes=("CRBBB",))) == [1]


def test_identity_is_kept_only_when_asked_for(library, tmp_path):
    write_wfdb(tmp_path, "Meier", make_ecg(1))
    with (tmp_path / "Meier.hea").open("a") as header:
        header.write("#Age: 61\n#Sex: Female\n")
    manifest = tmp_path / "list.csv"
    manifest.write_text("path,patient\nMeier.hea,4711\n")
    import_cases(library, EMBEDDER, Manifest(manifest, IDENTITY))
    (case,) = library.cases(library.case_ids())
    assert case.patient.reference == IDENTITY.pseudonym("4711")
    assert "4711" not in case.patient.reference
    assert "Meier" not in case.source_id
    library.delete([case.case_id])
    import_cases(library, EMBEDDER, Manifest(manifest, Identity(b"secret", keep=True)), keep_names=True)
    (case,) = library.cases(library.case_ids())
    assert (case.patient.reference, case.source_id) == ("4711", "Meier.hea")


def test_a_manifest_says_what_the_files_do_not(library, tmp_path):
    for seed in (1, 2, 3):
        write_wfdb(tmp_path, f"r{seed}", make_ecg(seed))
    manifest = tmp_path / "list.csv"
    manifest.write_text(
        "\ufeffPath;Report;Age;Sex;Codes;Patient;recorded_at;tags\n"
        'r1.hea;"Vorhofflimmern; rasch";71;w;AFIB:100 LVH;k1;2020-02-03T10:00;rare|old\n'
        "r2.hea;;;;;;;\n"
        "r3.hea;;eighty;;;;;\n"
        "r4.hea;;;;;;;\n",
        encoding="utf-8",
    )
    (source,) = sources_of([manifest], IDENTITY)
    summary = import_cases(library, EMBEDDER, source)
    assert (summary.added, [item.name for item in summary.rejected]) == (2, ["r3.hea", "r4.hea"])
    first, second = library.cases(library.case_ids())
    assert (first.report.text, first.codes) == ("Vorhofflimmern; rasch", {"AFIB": 100.0, "LVH": 0.0})
    assert (first.patient.age_years, first.patient.sex, set(first.tags)) == (71.0, "F", {"rare", "old"})
    assert library.case_ids(Filter(has_report=True)) == [first.case_id]
    assert second.recorded_at is None


def test_a_source_that_does_not_exist_is_named(library, tmp_path):
    (source,) = sources_of([tmp_path / "nowhere"], IDENTITY)
    with pytest.raises(LibraryError, match="nowhere"):
        import_cases(library, EMBEDDER, source)


def test_ptbxl_paths_tell_their_source_id():
    assert source_id_of(Path("x/records500/21000/21837_hr.hea")) == "ptbxl/21837"
    assert source_id_of(Path("x/other/21837_hr.hea")) is None


def test_one_ecg_with_a_typed_report(library):
    ecg = replace(make_ecg(5), patient=Patient(44.0, "F", "4711", name="Erika Mustermann"))
    case_id = add_ecg(library, EMBEDDER, ecg, "Vorhofflimmern", codes={"AFIB": 100.0}, tags=("own",))
    case = library.case(case_id)
    assert (case.report.text, case.codes, case.tags) == ("Vorhofflimmern", {"AFIB": 100.0}, ("own",))
    assert case.patient.name is None
    assert "4711" not in case.patient.reference
    assert library.nearest(EMBEDDER.embed_ecgs([ecg])[0], 1).case_ids.tolist() == [case_id]
    with pytest.raises(LibraryError, match=f"is case {case_id} already"):
        add_ecg(library, EMBEDDER, ecg, "again")


@pytest.mark.shared
def test_ptbxl_tells_what_its_codes_mean(library, shared_data):
    import_cases(library, EMBEDDER, PtbXl(shared_data / "ptbxl-mini", 100), limit=1)
    statements = library.statements()
    assert len(statements) == 71
    assert (statements["IMI"].super_class, statements["IMI"].description) == ("MI", "inferior myocardial infarction")
    assert statements["AFIB"].super_class is None
    assert statements["NST_"].aha == "145"


@pytest.mark.shared
@pytest.mark.parametrize("rate_hz", [100, 500])
def test_original_ptbxl_records_are_imported_whole(library, shared_data, rate_hz):
    summary = import_cases(library, EMBEDDER, PtbXl(shared_data / "ptbxl-mini", rate_hz))
    assert (summary.added, summary.rejected) == (20, [])
    ecg = library.ecg(library.case_id_of("ptbxl/00001"))
    assert (ecg.rate_hz, ecg.n_samples, len(ecg.standard_leads)) == (rate_hz, 10 * rate_hz, 12)
