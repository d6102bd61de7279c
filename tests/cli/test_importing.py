"""`ecgfinder import` fills a library and says what it left out."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

import ecgfinder.inference
from ecgfinder.cli import main
from tests.library.helpers import BandEmbedder, make_ecg, make_ptbxl, open_library, write_wfdb

EMBEDDER = BandEmbedder()


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["import", *map(str, arguments)])
        printed = capsys.readouterr()
        return ended.value.code or 0, printed.out, printed.err

    return run


def test_ptbxl_and_files_in_one_go(run, tmp_path):
    make_ptbxl(tmp_path / "ptbxl", 5)
    write_wfdb(tmp_path / "more", "one", make_ecg(77))
    (tmp_path / "more" / "empty.xml").write_bytes(b"")
    code, out, _ = run(tmp_path / "ptbxl", tmp_path / "more", "--library", tmp_path / "lib", "--json")
    summary = json.loads(out)
    assert code == 0
    assert (summary["added"], summary["library_cases"], len(summary["rejected"])) == (6, 6, 1)
    assert summary["rejected"][0]["name"].endswith("empty.xml")
    assert summary["records_per_s"] > 0
    with open_library(tmp_path / "lib", EMBEDDER) as library:
        assert library.case_id_of("ptbxl/00005") is not None


def test_limit_and_a_second_run(run, tmp_path):
    make_ptbxl(tmp_path / "ptbxl", 5)
    arguments = (tmp_path / "ptbxl", "--library", tmp_path / "lib", "--json")
    assert json.loads(run(*arguments, "--limit", 2)[1])["added"] == 2
    assert json.loads(run(*arguments)[1])["added"] == 3
    code, out, _ = run(*arguments)
    assert (code, json.loads(out)["duplicates"]) == (0, 5)


def test_a_mistyped_source_leaves_nothing_behind(run, tmp_path):
    code, out, err = run(tmp_path / "nowhere", "--library", tmp_path / "lib", "--json")
    assert (code, out) == (3, "")
    assert "nowhere" in err
    assert not (tmp_path / "lib").exists()


@pytest.mark.parametrize("damage", ["no samples", "truncated", "no ecg", "all unknown"])
def test_a_file_that_cannot_be_used_is_one_line_and_changes_nothing(run, tmp_path, damage):
    write_wfdb(tmp_path, "good", make_ecg(1))
    run(tmp_path / "good.hea", "--library", tmp_path / "lib")
    write_wfdb(tmp_path, "bad", make_ecg(2))
    samples = tmp_path / "bad.dat"
    if damage == "no samples":
        samples.unlink()
    elif damage == "truncated":
        samples.write_bytes(samples.read_bytes()[:1000])
    elif damage == "no ecg":
        (tmp_path / "bad.hea").write_text("dear diary")
    else:
        np.full((300, 12), -32768, "<i2").tofile(samples)
    code, _, err = run(tmp_path / "bad.hea", "--library", tmp_path / "lib")
    lines = [line for line in err.splitlines() if line.startswith("ecgfinder:")]
    assert (code, len(lines)) == (3, 1)
    assert "bad.hea" in lines[0]
    with open_library(tmp_path / "lib", EMBEDDER) as library:
        assert library.count == 1


def test_names_of_files_and_patients_are_not_kept(run, tmp_path):
    write_wfdb(tmp_path / "in", "Mustermann_Erika", make_ecg(1))
    run(tmp_path / "in", "--library", tmp_path / "lib")
    assert b"Mustermann" not in (tmp_path / "lib" / "library.db").read_bytes()
    run(tmp_path / "in", "--library", tmp_path / "kept", "--keep-identity")
    with open_library(tmp_path / "kept", EMBEDDER) as library:
        assert library.case_id_of("in/Mustermann_Erika.hea") is not None


@pytest.mark.shared
def test_a_cyrillic_path_with_blanks(run, tmp_path, shared_data):
    folder = tmp_path / "б в г" / "записи"
    shutil.copytree(shared_data / "ptbxl-mini", folder)
    code, out, _ = run(folder, "--library", tmp_path / "моя библиотека", "--rate", "100", "--json")
    assert (code, json.loads(out)["added"]) == (0, 20)
