"""`ecgfinder library …` looks after a library and tells what is wrong with it."""

from __future__ import annotations

import json
import sqlite3

import pytest

import ecgfinder.inference
from ecgfinder.cli import main
from tests.library.helpers import BandEmbedder, filled_library, make_ecg, open_library, write_wfdb

EMBEDDER = BandEmbedder()


@pytest.fixture
def run(tmp_path, capsys):
    filled_library(tmp_path / "lib", EMBEDDER, 30).close()

    def run(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["library", *map(str, arguments), "--library", str(tmp_path / "lib")])
        printed = capsys.readouterr()
        return ended.value.code or 0, printed.out, printed.err

    return run


def test_info(run):
    code, out, _ = run("info", "--json")
    about = json.loads(out)
    assert (code, about["cases"], about["vectors"], about["model_id"]) == (0, 30, 30, "bands-1")
    assert about["statements"] == {"SR": 30, "AFIB": 15, "NORM": 15}


def test_verify_passes_after_the_index_is_rebuilt(run):
    code, out, err = run("verify", "--json")
    assert code == 3
    assert "index" in json.loads(out)["problems"][0]
    assert err.count("\n") == 1
    assert json.loads(run("rebuild-index", "--json")[1]) == {"vectors": 30}
    code, out, _ = run("verify", "--json")
    assert (code, json.loads(out)) == (0, {"cases": 30, "vectors": 30, "problems": []})


def test_backup_is_a_library(run, tmp_path):
    code, out, _ = run("backup", "--out", tmp_path / "copy", "--json")
    assert (code, json.loads(out)["path"]) == (0, str(tmp_path / "copy" / "library.db"))
    with open_library(tmp_path / "copy", EMBEDDER) as copy:
        assert copy.count == 30


def test_reencode_changes_the_model(run, monkeypatch, tmp_path):
    newer = BandEmbedder("bands-2", 16)
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: newer)
    code, out, _ = run("reencode", "--json")
    assert (code, json.loads(out)) == (0, {"model_id": "bands-2", "vectors": 30, "failures": []})
    assert json.loads(run("info", "--json")[1])["model_id"] == "bands-2"


def test_a_newer_library_is_refused_in_one_line(run, tmp_path):
    connection = sqlite3.connect(tmp_path / "lib" / "library.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    code, out, err = run("info", "--json")
    assert (code, out, err.count("\n")) == (3, "", 1)
    assert "newer ecgfinder" in err


def test_export_and_merge_by_way_of_an_encrypted_pack(run, capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)
    (tmp_path / "secret.txt").write_text("ein langer Satz\n", encoding="utf-8")
    secret = ("--pack-passphrase-file", tmp_path / "secret.txt")
    code, out, _ = run("export", "--out", tmp_path / "women.ecgpack", "--sex", "F", *secret, "--json")
    assert (code, json.loads(out)["cases"]) == (0, 20)
    with pytest.raises(SystemExit) as ended:
        main(
            ["library", "merge", str(tmp_path / "women.ecgpack"), *map(str, secret), "--library", str(tmp_path / "new")]
        )
    assert not ended.value.code
    with open_library(tmp_path / "new", EMBEDDER) as merged:
        assert merged.count == merged.vector_count == 20
    code, _, err = run("merge", tmp_path / "women.ecgpack")
    assert (code, "is encrypted" in err) == (3, True)


def test_an_encrypted_library_by_way_of_all_verbs(tmp_path, capsys, monkeypatch):
    pytest.importorskip("sqlcipher3", reason="the extra `encrypted` is not installed")
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)
    (tmp_path / "secret.txt").write_text("ein langer Satz\n", encoding="utf-8")
    write_wfdb(tmp_path / "in", "one", make_ecg(1))
    place = ["--library", str(tmp_path / "lib")]
    secret = ["--passphrase-file", str(tmp_path / "secret.txt")]
    for verb, options, code in (
        (["import", str(tmp_path / "in")], secret, 0),
        (["find", "--text", "sinus", "--json"], secret, 0),
        (["library", "verify"], secret, 0),
        (["library", "info"], [], 3),
        (["find", "--text", "sinus"], [], 3),
    ):
        with pytest.raises(SystemExit) as ended:
            main([*verb, *place, *options])
        assert (verb, ended.value.code or 0) == (verb, code)
    assert "is encrypted" in capsys.readouterr().err


def test_another_library_is_merged_by_its_folder(run, monkeypatch, tmp_path):
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)
    with filled_library(tmp_path / "more", EMBEDDER, 40) as more:
        more.annotations.add_note(35, "teaching")
    code, out, _ = run("merge", tmp_path / "more", "--json")
    assert (code, json.loads(out)["added"], json.loads(out)["duplicates"]) == (0, 10, 30)
    with open_library(tmp_path / "lib", EMBEDDER) as library:
        assert (library.count, [note.text for note in library.annotations.notes(35)]) == (40, ["teaching"])


def test_cases_are_measured_once(run):
    assert json.loads(run("measure", "--json")[1]) == {"measured": 30}
    assert json.loads(run("measure", "--json")[1]) == {"measured": 0}


def test_one_ecg_is_added_with_its_typed_report(run, monkeypatch, tmp_path):
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)
    write_wfdb(tmp_path / "in", "one", make_ecg(900))
    ecg = tmp_path / "in" / "one.hea"
    typed = ("--report", "Vorhofflimmern", "--code", "AFIB", "--tag", "own")
    code, out, _ = run("add", ecg, *typed, "--json")
    added = json.loads(out)
    assert (code, added["library_cases"]) == (0, 31)
    with open_library(tmp_path / "lib", EMBEDDER) as library:
        case = library.case(added["case_id"])
        assert (case.report.text, case.report.english) == ("Vorhofflimmern", "atrial fibrillation.")
        assert (case.codes, case.tags) == ({"AFIB": 100.0}, ("own",))
        assert library.nearest(EMBEDDER.embed_ecgs([library.ecg(case.case_id)])[0], 1).case_ids[0] == case.case_id
    code, _, err = run("add", ecg)
    assert (code, f"is case {added['case_id']} already" in err) == (3, True)


def test_one_ecg_is_not_added_to_the_demo_library_by_mistake(monkeypatch, capsys, tmp_path):
    with pytest.raises(SystemExit) as ended:
        main(["library", "add", str(tmp_path / "one.hea")])
    assert ended.value.code == 2
    assert "--library" in capsys.readouterr().err
