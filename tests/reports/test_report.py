from __future__ import annotations

import csv
from pathlib import Path

import pytest

from ecgfinder.domain import Report
from ecgfinder.reports import make_report
from tests.bench.report_coverage import coverage, read_reports


def test_a_report_keeps_its_text_as_written_beside_its_english() -> None:
    written = "sinusrhythmus linkstyp sonst normales ekg 4.46          unbestÄtigter bericht"
    english = "sinus rhythm. left axis deviation. otherwise normal ecg."
    assert make_report(written) == Report(written, "de", english)


def test_an_english_report_loses_only_its_boilerplate() -> None:
    report = make_report("sinus rhythm. normal ecg. Edit: NORM 100")
    assert (report.language, report.english) == ("en", "sinus rhythm. normal ecg.")


def test_an_empty_text_is_an_empty_report() -> None:
    assert make_report("  ") == Report("", None, "")


def test_at_least_99_percent_of_the_words_are_translated_or_english(shared_data: Path) -> None:
    totals = coverage(read_reports(shared_data / "ptbxl", folds=[1, 9]))
    assert totals.n_words > 40_000
    assert totals.share_known >= 0.99


@pytest.mark.parametrize("folder", ["ptbxl-mini"])
def test_the_reports_of_a_ptbxl_folder_are_all_rendered(shared_data: Path, folder: str) -> None:
    with (shared_data / folder / "ptbxl_database.csv").open(newline="", encoding="utf-8") as file:
        reports = [make_report(row["report"]) for row in csv.DictReader(file)]
    assert {report.language for report in reports} <= {"de", "en", "sv"}
    assert all(report.english for report in reports)
