"""Two ECGs of one patient: earlier left, later right, their differences and the time between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Patient
from ecgfinder.gui.models.serial import doubts, time_between
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.serial_window import SerialWindow
from ecgfinder.library import Library, NewCase
from ecgfinder.readers.writers import write_wfdb
from tests.gui.conftest import DIMENSION, REPORTS, TinyEmbedder, beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

RATES = {2019: 60.0, 2021: 75.0, 2022: 90.0}


@pytest.fixture
def followed(tmp_path: Path) -> Path:
    """A library with three ECGs of one patient, put in out of order, and one of another."""
    embedder, cases = TinyEmbedder(), []
    for year in (2021, 2022, 2019):
        patient = Patient(60 + year - 2019, "F", "clinic/p1")
        ecg = replace(beating_ecg(RATES[year], seed=year), recorded_at=datetime(year, 3, 1), patient=patient)
        cases.append(case_of(f"clinic/{year}", ecg, embedder))
    other = replace(beating_ecg(132, seed=9), patient=Patient(30, "M", "clinic/p2"))
    cases.append(case_of("clinic/other", other, embedder))
    with Library.open(tmp_path / "followed", "tiny", DIMENSION, create=True) as library:
        library.add(cases)
    return tmp_path / "followed"


def case_of(source_id: str, ecg: object, embedder: TinyEmbedder) -> NewCase:
    vector = embedder.embed_ecgs([ecg])[0]
    return NewCase(source_id=source_id, ecg=ecg, report=REPORTS["usual"], codes={"NORM": 100.0}, patient=ecg.patient,
                   recorded_at=ecg.recorded_at, vector=vector)  # fmt: skip


def serial_of(window: MainWindow) -> SerialWindow:
    (found,) = window.findChildren(SerialWindow)
    return found


def test_case_stands_beside_its_patients_ecg_before_it(make: Callable, qtbot: QtBot, followed: Path):
    window = make(followed)
    window.session.ask_for(beating_ecg(91, seed=40), "query")
    settle(qtbot, window)
    assert window.session.chosen.case.source_id == "clinic/2022"
    window.commands["serial case"].trigger()
    settle(qtbot, window)
    serial = serial_of(window)
    assert [box.currentText()[-11:] for box in serial.boxes] == ["clinic/2021", "clinic/2022"]
    assert [serial.boxes[0].itemText(row)[:10] for row in range(3)] == ["2019-03-01", "2021-03-01", "2022-03-01"]
    assert serial.between.text() == "365 days between them."
    assert "75" in serial.panes[0].strip.text()
    assert "90" in serial.panes[1].strip.text()
    assert "+15" in serial.comparison.table.text()
    assert serial.panes[0].paper.px_per_mm == serial.panes[1].paper.px_per_mm
    assert None not in serial.comparison.beats.scenes()
    for box in serial.reports:
        assert box.isVisible()
        assert "sinus rhythm" in box.toPlainText()
        assert "font-weight:600" in box.toHtml(), "both say the same"


def test_another_of_the_patients_ecgs_can_be_put_on_either_side(make: Callable, qtbot: QtBot, followed: Path):
    window = make(followed)
    window.session.ask_for(beating_ecg(91, seed=40), "query")
    settle(qtbot, window)
    window.commands["serial case"].trigger()
    settle(qtbot, window)
    serial = serial_of(window)
    serial.boxes[0].setCurrentIndex(0)
    serial.boxes[0].activated.emit(0)
    settle(qtbot, window)
    assert serial.between.text() == "3.0 years between them."
    assert "+30" in serial.comparison.table.text()


def test_query_stands_beside_a_file_in_the_order_of_their_dates(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    earlier = replace(beating_ecg(60, seed=3), recorded_at=datetime(2020, 1, 1, 8))
    write_wfdb(earlier, tmp_path / "before.hea")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "before.hea"), ""))
    query = replace(beating_ecg(75, seed=3), recorded_at=datetime(2020, 1, 1, 20))
    window.session.ask_for(query, "now")
    settle(qtbot, window)
    window.commands["serial file"].trigger()
    settle(qtbot, window)
    serial = serial_of(window)
    assert [box.currentText()[-10:] for box in serial.boxes] == ["before.hea", "20:00   now"[-10:]]
    assert serial.between.text().startswith("12.0 h between them.")
    assert "+15" in serial.comparison.table.text()


def test_unreadable_second_file_gives_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "broken.hea").write_text("this is no header")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "broken.hea"), ""))
    window.session.ask_for(beating_ecg(75), "now")
    settle(qtbot, window)
    window.commands["serial file"].trigger()
    settle(qtbot, window)
    assert "broken.hea" in window.message.text
    assert len(window.cases.hits) == 20


def test_case_of_an_unknown_patient_is_told(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(75), "now")
    settle(qtbot, window)
    window.commands["serial case"].trigger()
    assert "patient" in window.status.texts[2]
    assert not window.findChildren(SerialWindow)


@pytest.mark.parametrize(
    ("earlier", "later", "told"),
    [
        (datetime(2020, 1, 1, 8), datetime(2020, 1, 1, 9, 30), "1.5 h between them."),
        (datetime(2020, 1, 1), datetime(2020, 3, 1), "60 days between them."),
        (datetime(2020, 1, 1), datetime(2024, 7, 1), "4.5 years between them."),
        (datetime(2020, 1, 2, tzinfo=UTC), datetime(2020, 1, 1), "24.0 h between them. The left one is the later."),
        (None, datetime(2020, 1, 1), "The time between them is not known."),
    ],
)
def test_time_between_is_told_in_words(earlier: datetime, later: datetime, told: str):
    assert time_between(earlier, later) == told


def test_different_patients_are_doubted_without_naming_them():
    ecg = beating_ecg(75)
    one = replace(ecg, patient=Patient(60, "F", name="Doe, Jane"))
    other = replace(ecg, patient=Patient(60, "M", name="Roe, Ann"))
    sentences = " ".join(doubts(one, other))
    assert "identities" in sentences
    assert "sex" in sentences
    assert "Doe" not in sentences
    assert doubts(one, one) == []
