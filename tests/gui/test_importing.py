"""The import dialog and tables that do not say what they hold."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.gui.views.hints_dialog import HintsDialog
from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.library import Library
from ecgfinder.readers.writers import write_wfdb
from tests.gui.conftest import DIMENSION, RATE_HZ, beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def own(filled_library: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(filled_library, tmp_path / "own"))


def bare_table(path: Path, ecg: Ecg, seconds: float = 7) -> Path:
    """Numbers alone, in microvolts, of a length that tells no rate."""
    count = round(seconds * RATE_HZ)
    np.savetxt(path, ecg.signal_mv.T[:count] * 1000, fmt="%.1f", delimiter=",")
    return path


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_table_without_a_header_asks_what_it_holds_and_is_then_searched(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    window.open_ecg(bare_table(tmp_path / "bare.csv", beating_ecg(131, seed=40)))
    settle(qtbot, window)
    assert window.session.question.ecg is None
    (dialog,) = window.findChildren(HintsDialog)
    assert dialog.sample.text().count("\n") == 3, "the first lines are shown"
    dialog.rate.setCurrentText("250")
    dialog.unit.setCurrentIndex(dialog.unit.findData("uV"))
    dialog.leads.setCurrentText(", ".join(LEADS))
    dialog.accept()
    settle(qtbot, window)
    ecg = window.session.question.ecg
    assert (ecg.rate_hz, ecg.lead_names) == (250.0, LEADS)
    assert ecg.lead_mv("II").max() == pytest.approx(1.0, abs=0.1)
    assert "STACH" in window.cases.hits[0].case.codes


def test_table_that_says_everything_opens_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    ecg = beating_ecg(131, seed=40)
    time_s = np.arange(ecg.n_samples) / RATE_HZ
    header = ",".join(["time [s]", *(f"{name} [mV]" for name in LEADS)])
    table = np.column_stack([time_s, ecg.signal_mv.T])
    np.savetxt(tmp_path / "full.csv", table, fmt="%.4f", delimiter=",", header=header, comments="")
    window.open_ecg(tmp_path / "full.csv")
    settle(qtbot, window)
    assert not window.findChildren(HintsDialog)
    assert window.session.question.ecg.rate_hz == RATE_HZ


def test_tables_in_a_folder_are_imported_once_they_are_described(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path
):
    window = make(library=own)
    folder = tmp_path / "tables"
    folder.mkdir()
    for seed in range(2):
        bare_table(folder / f"t{seed}.csv", beating_ecg(100 + seed, seed=80 + seed))
    window.librarian.import_dialog([folder])
    (dialog,) = window.findChildren(ImportDialog)
    settle(qtbot, window)
    assert dialog.sources.item(0).text() == "tables   folder of ECG files"
    dialog.dry_run.setChecked(True)
    click(qtbot, dialog.start_button)
    settle(qtbot, window)
    assert dialog.told.text() == "0 could be added, 0 already there, 2 rejected."
    assert dialog.rejections.toPlainText().count("does not say its sampling rate") == 2
    click(qtbot, dialog.back_button)
    dialog.describe_tables()
    (hints,) = dialog.findChildren(HintsDialog)
    hints.rate.setCurrentText("250")
    hints.unit.setCurrentIndex(hints.unit.findData("uV"))
    hints.accept()
    assert dialog.tables_button.text() == "Tables: 250 Hz, uV …"
    dialog.dry_run.setChecked(False)
    click(qtbot, dialog.start_button)
    settle(qtbot, window)
    assert dialog.told.text() == "2 added, 0 already there, 0 rejected."
    with Library.open(own, "tiny", DIMENSION) as library:
        assert library.ecg(25).lead_mv("II").max() == pytest.approx(1.0, abs=0.1)


def test_sources_are_named_by_what_they_are(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "ptbxl").mkdir()
    (tmp_path / "ptbxl" / "ptbxl_database.csv").write_text("ecg_id\n")
    (tmp_path / "list.csv").write_text("path,report\na.hea,normal\n")
    write_wfdb(beating_ecg(75), tmp_path / "one.hea")
    table = bare_table(tmp_path / "bare.csv", beating_ecg(75))
    paths = [tmp_path / "ptbxl", tmp_path / "list.csv", tmp_path / "one.hea", table, table]
    dialog = ImportDialog(window.session, paths, window)
    settle(qtbot, window)
    texts = [dialog.sources.item(row).text().split("   ")[1] for row in range(dialog.sources.count())]
    assert texts == [
        "PTB-XL data set with its reports",
        "table of files with reports",
        "ECG file",
        "table that does not say what it holds: describe it",
    ]
    dialog.sources.setCurrentRow(0)
    dialog._remove()
    assert dialog.paths == paths[1:4]


def test_paused_import_adds_nothing_until_it_goes_on_and_a_stop_keeps_what_was_added(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path
):
    window = make(library=own)
    folder = tmp_path / "many"
    folder.mkdir()
    ecg = beating_ecg(75, seed=1)
    for number in range(200):
        ecg.signal_mv[0, number] += 0.5
        write_wfdb(ecg, folder / f"r{number}.hea")
    dialog = ImportDialog(window.session, [folder], window)
    settle(qtbot, window)
    dialog.start()
    dialog.pause_button.setChecked(True)
    qtbot.wait(600)
    with Library.open(own, "tiny", DIMENSION) as library:
        held = library.count
        qtbot.wait(300)
        assert library.count == held < 224
    assert dialog.pause_button.text() == "Go on"
    click(qtbot, dialog.stop_button)
    settle(qtbot, window)
    assert "stopped" in dialog.told.text().casefold()
    assert dialog.start_button.isEnabled()
    assert not dialog.pause_button.isChecked()
    click(qtbot, dialog.start_button)
    settle(qtbot, window)
    with Library.open(own, "tiny", DIMENSION) as library:
        assert library.count == 224


def test_rejected_records_are_saved_as_a_list(
    make: Callable, qtbot: QtBot, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window = make(library=own)
    (tmp_path / "broken.hea").write_text("no header")
    dialog = ImportDialog(window.session, [tmp_path / "broken.hea"], window)
    dialog.start()
    settle(qtbot, window)
    out = tmp_path / "rejected.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog._save_rejections()
    settle(qtbot, window)
    assert "broken.hea: " in out.read_text()
