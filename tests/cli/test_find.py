"""`ecgfinder find` prints one JSON object, and one line where it cannot answer."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

import ecgfinder.inference
from ecgfinder.cli import main
from ecgfinder.domain import Report
from tests.library.helpers import (
    BandEmbedder,
    filled_library,
    make_case,
    make_ecg,
    make_ptbxl,
    open_library,
    write_wfdb,
)

EMBEDDER = BandEmbedder()


@pytest.fixture
def ask(tmp_path, capsys, monkeypatch):
    """Run `ecgfinder find … --library` on 60 made-up cases; returns (exit code, stdout, stderr)."""
    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)
    filled_library(tmp_path / "lib", EMBEDDER, 60).close()
    write_wfdb(tmp_path, "query", make_ecg(500))

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(["find", *arguments, "--library", str(tmp_path / "lib")])
        printed = capsys.readouterr()
        return ended.value.code or 0, printed.out, printed.err

    return run


def test_json_has_the_promised_keys(ask, tmp_path):
    code, out, _ = ask(str(tmp_path / "query.hea"), "--text", "sinus", "-k", "3", "--json")
    answer = json.loads(out)
    assert code == 0
    assert answer.keys() == {"query", "hits", "evidence", "elapsed_ms"}
    assert [hit["rank"] for hit in answer["hits"]] == [1, 2, 3]
    promised = {"rank", "case_id", "source_id", "score", "age", "sex", "codes", "report", "report_en", "patient_ref"}
    assert promised <= answer["hits"][0].keys()
    assert answer["elapsed_ms"].keys() == {"read", "encode", "embed", "search", "total"}
    assert answer["evidence"]["statements"][0]["code"] == "SR"
    assert answer["query"]["text_weight"] == 0.5


def test_filters_hold(ask, tmp_path):
    code, out, _ = ask(str(tmp_path / "query"), "--sex", "f", "--age", "30-60", "--code", "AFIB", "-k", "50", "--json")
    hits = json.loads(out)["hits"]
    assert code == 0
    assert hits
    assert all(hit["sex"] == "F" and 30 <= hit["age"] <= 60 and "AFIB" in hit["codes"] for hit in hits)


@pytest.fixture
def dated(tmp_path):
    """Three cases more, of 2019, 2020 and without a report, beside those of `ask`, which have no date."""
    with open_library(tmp_path / "lib", EMBEDDER) as library:
        days = {700: datetime(2019, 12, 31, 23, 59), 701: datetime(2020, 6, 30, 8)}
        library.add([make_case(seed, EMBEDDER, recorded_at=day) for seed, day in days.items()])
        library.add([make_case(702, EMBEDDER, report=Report("", "en", ""))])


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (["--recorded", "2019-01-01..2019-12-31"], {700}),
        (["--recorded", "2020-06-30"], {701}),
        (["--recorded", "2020-01-01.."], {701}),
        (["--recorded", "..2020-06-30"], {700, 701}),
        (["--recorded", "..2020-06-29", "--has-report"], {700}),
        (["--no-report"], {702}),
    ],
)
def test_days_and_reports_filter(ask, dated, tmp_path, condition, found):
    code, out, _ = ask(str(tmp_path / "query"), *condition, "-k", "99", "--json")
    answer = json.loads(out)
    assert code == 0
    assert {hit["source_id"] for hit in answer["hits"]} == {f"made/{seed:05d}" for seed in found}
    assert answer["query"]["filter"]


@pytest.mark.parametrize("days", ["yesterday", "2019-13-01..", "2019..2020..2021"])
def test_what_is_no_day_is_a_usage_error(ask, days):
    code, _, err = ask("--text", "sinus", "--recorded", days)
    assert (code, "range of days" in err) == (2, True)


def test_a_table_for_people_names_the_caution(ask):
    code, out, err = ask("--text", "sinus rhythm", "-k", "2")
    assert code == 0
    assert len(out.splitlines()) == 2
    assert "not a diagnosis" in err


def test_a_part_of_the_ecg_is_asked_with_alone(ask, tmp_path):
    whole = json.loads(ask(str(tmp_path / "query"), "--json")[1])
    code, out, _ = ask(str(tmp_path / "query"), "--leads", "ii, v1", "--stretch", "0.5-2", "--json")
    part = json.loads(out)
    assert code == 0
    assert part["query"]["region"] == {"leads": ["II", "V1"], "stretch_s": [0.5, 2.0]}
    assert whole["query"]["region"] is None
    assert part["hits"][0]["score"] != whole["hits"][0]["score"]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ([], 2, "--text"),
        (["--text", "x", "--age", "old"], 2, "range of ages"),
        (["missing.hea"], 3, "missing.hea"),
        (["q.hea", "--leads", "II,X9"], 2, "no standard lead"),
        (["q.hea", "--stretch", "5-2"], 2, "ends before it begins"),
        (["--text", "x", "--leads", "II"], 2, "part of an ECG"),
    ],
)
def test_what_cannot_be_answered_is_told_in_a_line(ask, arguments, code, says):
    ended, out, err = ask(*arguments, "--json")
    assert (ended, out) == (code, "")
    assert says in err
    assert "Traceback" not in err


def test_a_record_of_ptbxl_never_answers_itself_at_another_rate(tmp_path, capsys, monkeypatch):
    from ecgfinder.library.importers import PtbXl, import_cases
    from tests.library.helpers import open_library

    monkeypatch.setattr(ecgfinder.inference, "load_models", lambda *_: EMBEDDER)
    folder = make_ptbxl(tmp_path / "ptbxl", 6)
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        import_cases(library, EMBEDDER, PtbXl(folder))
    write_wfdb(folder, "records500/00000/00003_hr", make_ecg(3, samples=1500))
    path = folder / "records500/00000/00003_hr.hea"
    path.write_text(path.read_text().replace(" 100 ", " 500 ", 1))
    with pytest.raises(SystemExit):
        main(["find", str(path), "--library", str(tmp_path / "lib"), "--unfold", "--json"])
    sources = [hit["source_id"] for hit in json.loads(capsys.readouterr().out)["hits"]]
    assert sorted(sources) == [f"ptbxl/{number:05d}" for number in (1, 2, 4, 5, 6)]
