"""The report on office paper, the ruler, the preferences."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Ecg
from ecgfinder.gui.report_print import ReportSheet, save_report
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.preferences_dialog import PreferencesDialog
from ecgfinder.gui.views.ruler_dialog import RulerDialog
from ecgfinder.gui.wording import DISCLAIMER
from ecgfinder.paper import LETTER, PaperSettings, draw_paper
from tests.gui.conftest import beating_ecg, settle
from tests.gui.test_render import pdf_polylines_mm

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


@pytest.mark.usefixtures("qapp")
def test_ecg_in_the_report_has_its_true_size(square_ecg: Ecg, tmp_path: Path):
    sheet = ReportSheet("Query", draw_paper(square_ecg, PaperSettings("3x4+1")), ("PR 160",))
    save_report([sheet], tmp_path / "report.pdf")
    size, paths = pdf_polylines_mm(tmp_path / "report.pdf")
    assert size == pytest.approx((297, 210), abs=0.2)
    strips = [path for path in paths if len(path) > 4000]
    assert [np.ptp(strip[:, 1]) for strip in strips] == pytest.approx([10.0])
    assert [np.ptp(strip[:, 0]) for strip in strips] == pytest.approx([4999 / 500 * 25], abs=0.02)


@pytest.mark.usefixtures("qapp")
def test_a_long_report_flows_over_pages_and_loses_no_line(square_ecg: Ecg, tmp_path: Path):
    lines = [f"line number {number}" for number in range(150)]
    sheet = ReportSheet("Case", draw_paper(square_ecg), tuple(lines))
    save_report([sheet], tmp_path / "long.pdf", LETTER)
    assert pages_of(tmp_path / "long.pdf") > 3
    try:
        text = subprocess.run(["pdftotext", "-layout", tmp_path / "long.pdf", "-"], capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("pdftotext, which reads the lines back, is not on this machine")
    for line in lines:
        assert re.search(rf"{line}\b", text.stdout), f"{line} is cut off"
    assert text.stdout.count(DISCLAIMER) == pages_of(tmp_path / "long.pdf")


def test_report_holds_query_case_and_list(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    query, case, cases = window.exporter._printing.sheets(window.paper.settings)
    assert "Rate /min 131" in query.paragraphs[0]
    assert case.title.startswith("Case 1     ")
    assert "similarity" in case.title
    assert {"sinustachykardie", "sinus tachycardia"} <= set(case.paragraphs)
    assert len(cases.paragraphs) == 20
    out = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.commands["export report"].trigger()
    settle(qtbot, window)
    assert pages_of(out) >= 3


def test_synthetic_cases_are_marked_in_the_report(window: MainWindow, qtbot: QtBot):
    window.session.ask(replace(window.session.question, text="hypertrophy"))
    settle(qtbot, window)
    case, cases = window.exporter._printing.sheets(window.paper.settings)
    assert "SYNTHETIC" in case.title
    assert sum("SYNTHETIC" in line for line in cases.paragraphs) == 6


def test_printer_gets_the_same_pages(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.exporter.paint(printer)
    assert pages_of(tmp_path / "printed.pdf") >= 3


def test_ruler_makes_a_millimetre_a_millimetre_and_is_remembered(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    window.commands["true size"].trigger()
    (dialog,) = window.findChildren(RulerDialog)
    dialog.slider.setValue(437)
    dialog._accept()
    paper = window.query_pane.paper
    assert paper.to_px(100, 0).x() - paper.to_px(0, 0).x() == pytest.approx(437)
    assert list(window.preferences.px_per_mm.values()) == [4.37]
    window.commands["fit"].trigger()
    assert paper.px_per_mm != 4.37
    window.commands["true size"].trigger()
    assert paper.px_per_mm == 4.37


def test_preferences_take_effect_at_once(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    dialog = PreferencesDialog(window.preferences, window)
    dialog.changed.connect(window._apply_preferences)
    for name, value in (("theme", "dark"), ("font_scale", 1.5), ("paper_colours", "Monochrome"), ("hits", 10)):
        dialog.boxes[name].setCurrentIndex(dialog.boxes[name].findData(value))
    dialog.accept()
    settle(qtbot, window)
    assert window.palette().window().color().lightness() < 60
    assert window.font().pixelSize() == 20
    assert window.paper.colours_name == "Monochrome"
    assert len(window.cases.hits) == 10


def test_recent_files_are_in_the_menu_and_can_be_forgotten(make: Callable, qtbot: QtBot, fast_file: Path):
    window = make()
    window.open_ecg(fast_file)
    settle(qtbot, window)
    menu = window.menuBar().actions()[0].menu()
    recent = menu.actions()[0].menu()
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions() if action.text()] == ["fast.hea", "Forget these"]
    recent.actions()[-1].trigger()
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == ["None yet"]
