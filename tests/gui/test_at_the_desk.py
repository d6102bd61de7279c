"""What a user does at the desk that no other file drives: suggestions, stopping, many hits, lead quality, keeping."""

from __future__ import annotations

import gc
import re
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Ecg
from ecgfinder.gui.filtering import FILTER_NAMES
from ecgfinder.gui.views.add_dialog import AddDialog
from ecgfinder.gui.views.digitising_dialog import DigitisingDialog
from ecgfinder.gui.views.key_sheet import KeySheet
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.palette import CommandPalette
from ecgfinder.library import Library, NewCase
from tests.gui.conftest import CODES, DIMENSION, REPORTS, TinyEmbedder, beating_ecg, kind_of, settle
from tests.gui.test_print import pages_of
from tests.gui.test_render import pdf_polylines_mm

LEFT = Qt.MouseButton.LeftButton
pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def ask(qtbot: QtBot, window: MainWindow, ecg: Ecg | None = None) -> None:
    """Search with an ECG, a fast one if none is given."""
    window.session.ask_for(ecg or beating_ecg(131, seed=40), "query")
    settle(qtbot, window)


# ---- searching -----------------------------------------------------------------------------------------------------


def test_words_are_suggested_from_the_statements_and_the_chosen_one_is_searched(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    before = window.session.chosen
    window.activateWindow()
    box = window.search_bar.box
    box.setFocus()
    qtbot.keyClicks(box, "brady")
    popup = box.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert "sinus bradycardia" in offered
    assert all("brady" in name for name in offered), "also within a name, not at its beginning alone"
    for _ in range(offered.index("sinus bradycardia") + 1):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert window.session.chosen is before, "the arrows belong to the suggestions while these are shown"
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "sinus bradycardia"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.session.question.text == "sinus bradycardia"


def test_esc_stops_a_search_and_the_next_is_answered(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    ask(qtbot, window)
    before, really = window.cases.hits, window.session.library.find
    asked, go_on = threading.Event(), threading.Event()

    def slow(query: object) -> object:
        asked.set()
        go_on.wait(60)
        return really(query)

    monkeypatch.setattr(window.session.library, "find", slow)
    window.session.ask(replace(window.session.question, text="bradycardia", text_weight=1.0))
    qtbot.waitUntil(asked.is_set)
    assert "Searching" in window.case_list._count.text()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    go_on.set()
    settle(qtbot, window)
    assert "Searching" not in window.case_list._count.text()
    assert window.cases.hits == before, "the answer that nobody waits for is not shown"
    window.session.ask(replace(window.session.question, text="hypertrophy", text_weight=1.0))
    settle(qtbot, window)
    assert kind_of(window.cases.hits[0].case.codes) == "tall"


@pytest.fixture
def large_library(tmp_path: Path) -> Path:
    """210 cases, each a little slower than the one before, on the last days of the millennium."""
    embedder, cases = TinyEmbedder(), []
    for seed in range(210):
        ecg = beating_ecg(140 - 0.3 * seed, seed=seed % 7)
        cases.append(
            NewCase(
                source_id=f"test/{seed}",
                ecg=ecg,
                report=REPORTS["fast"],
                codes={CODES["fast"]: 100.0},
                vector=embedder.embed_ecgs([ecg])[0],
                recorded_at=datetime(1999, 12, 1 + seed % 31, 8, 30),
            )
        )
    with Library.open(tmp_path / "large", embedder.model_id, DIMENSION, create=True) as library:
        library.add(cases)
    return tmp_path / "large"


def test_list_of_200_is_used_as_one_of_20_and_draws_only_what_is_in_sight(
    make: Callable, qtbot: QtBot, large_library: Path
):
    window = make(large_library, hits=200)
    ask(qtbot, window)
    assert len(window.cases.hits) == 200
    assert [hit.rank for hit in window.cases.hits] == list(range(1, 201))
    drawn = len(window.cases._images)
    assert 0 < drawn < 30
    window.case_list.list.setFocus()
    qtbot.keyClick(window.case_list.list, Qt.Key.Key_End)
    settle(qtbot, window)
    assert window.session.chosen is window.cases.hits[-1]
    assert window.case_pane.paper.ecg is not None
    qtbot.waitUntil(lambda: window.cases._wanted == {})
    qtbot.keyClick(window, Qt.Key.Key_Up)
    assert window.session.chosen is window.cases.hits[-2]
    assert len(window.cases._images) < 60


def test_row_of_a_case_tells_its_day(
    make: Callable, qtbot: QtBot, large_library: Path, monkeypatch: pytest.MonkeyPatch
):
    window = make(large_library)
    ask(qtbot, window)
    day = f"{window.cases.hits[0].case.recorded_at:%Y-%m-%d}"
    assert day.startswith("1999-12-")
    said = window.cases.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("1", " y, ", "SD", "sinus tachycardia", day):
        assert part in said
    painted = []
    delegate = window.case_list.delegate
    really = delegate._paint_day
    monkeypatch.setattr(delegate, "_paint_day", lambda *given: painted.append(given[2]) or really(*given))
    window.resize(1366, 768)
    window.case_list.list.grab()
    assert day in painted


def test_keys_of_the_widget_with_the_focus_are_no_commands(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    window.activateWindow()
    chosen = window.session.chosen
    button = next(it for it in window.findChildren(QToolButton) if it.defaultAction() is window.commands["why"])
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.commands["why"].isChecked(), "Space presses the button"
    assert not window.commands["compare"].isChecked()
    slider = window.search_bar.slider
    slider.setEnabled(True)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    before = slider.value()
    qtbot.keyClick(slider, Qt.Key.Key_Down)
    assert slider.value() == before - 1
    assert window.session.chosen is chosen
    window.query_pane.paper.setFocus()
    qtbot.keyClick(window.query_pane.paper, Qt.Key.Key_Down)
    assert window.session.chosen is window.cases.hits[1], "elsewhere it is the next case"
    settle(qtbot, window)


def test_keys_do_what_the_sheet_of_keys_says(make: Callable, qtbot: QtBot, filled_library: Path, tmp_path: Path):
    window = make(Path(shutil.copytree(filled_library, tmp_path / "own")))
    ask(qtbot, window)
    key, ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
    chosen = window.session.chosen.case.case_id
    qtbot.keyClick(window, key.Key_S)
    settle(qtbot, window)
    assert window.cases.starred == {chosen}
    for pressed, command in (
        (key.Key_Space, "compare"),
        (key.Key_G, "grid"),
        (key.Key_W, "waves"),
        (key.Key_C, "calipers"),
    ):
        qtbot.keyClick(window, pressed)
        settle(qtbot, window)
        assert window.commands[command].isChecked(), command
    assert not window.commands["compare"].isChecked(), "of two views one"
    assert window.case_grid.isVisible()
    qtbot.keyClick(window, key.Key_G)
    settle(qtbot, window)
    qtbot.keyClick(window, key.Key_F1)
    (sheet,) = window.findChildren(KeySheet)
    assert sheet.isVisible()
    sheet.close()
    qtbot.keyClick(window, key.Key_K, ctrl)
    (palette,) = window.findChildren(CommandPalette)
    assert palette.isVisible()
    palette.close()
    qtbot.keyClick(window, key.Key_F, ctrl)
    assert window.focusWidget() is window.search_bar.box


# ---- the papers ----------------------------------------------------------------------------------------------------


def test_flat_noisy_and_missing_leads_are_said_under_the_paper(window: MainWindow, qtbot: QtBot):
    ecg = beating_ecg(75)
    signal = ecg.signal_mv.copy()
    signal[3] += np.random.default_rng(1).normal(0, 0.3, signal.shape[1])
    signal[7] = np.nan
    signal[9] = 0.0
    ask(qtbot, window, replace(ecg, signal_mv=signal))
    remarks = window.query_pane.remarks
    assert "V2  no signal" in [text.text for text in window.query_pane.paper.scene.texts]
    assert "Flat: V4." in remarks
    assert "Noisy: aVR." in remarks
    ask(qtbot, window)
    assert window.query_pane.remarks == ""


def test_pointer_on_the_trace_marks_the_image_and_on_the_image_the_trace(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    paper, image = window.query_pane.paper, window.encoded.view
    panel = next(it for it in paper.scene.panels if it.lead == "aVF")
    at = paper.to_px(*paper.scene.place(panel, panel.start_s + 1.0, 0.0)).toPoint()
    qtbot.mouseMove(paper, at - at / 50)
    qtbot.mouseMove(paper, at)
    qtbot.waitUntil(lambda: image._point is not None and abs(image._point.time_s - panel.start_s - 1.0) < 0.1)
    assert image._point.lead == "aVF"
    place = image.place(0.42, 7.5 / 12).toPoint()
    qtbot.mouseMove(image, place - (place - image.rect().center()) / 20)
    qtbot.mouseMove(image, place)
    qtbot.waitUntil(lambda: paper.found.point is not None and paper.found.point.lead == "V2")
    assert paper.found.point.time_s == pytest.approx(4.2, abs=0.1)


# ---- on paper and into the library ---------------------------------------------------------------------------------


def test_kept_cases_are_printed_beside_the_chosen_one_by_their_rank(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ask(qtbot, window)
    for key in (Qt.Key.Key_4, Qt.Key.Key_2):
        qtbot.keyClick(window, key)
        qtbot.keyClick(window, Qt.Key.Key_P)
    qtbot.keyClick(window, Qt.Key.Key_3)
    out = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.commands["export report"].trigger()  # waits until the kept cases are read
    settle(qtbot, window)
    titles = [sheet.title for sheet in window.exporter._printing.sheets(window.paper.settings)]
    assert [title.split("     ")[0] for title in titles] == [
        "Query",
        "Case 2",
        "Case 3",
        "Case 4",
        "Similar past cases",
    ]
    assert pages_of(out) == 5
    sheets = window.exporter._printing.sheets(window.paper.settings)
    assert all(sheet.scene.settings == window.paper.settings for sheet in sheets[:4])
    assert all(any("Rate /min" in line for line in sheet.paragraphs) for sheet in sheets[:4])
    window.paper.choose_filter(FILTER_NAMES[2])
    settle(qtbot, window)
    captions = {sheet.scene.texts[-1].text for sheet in window.exporter._printing.sheets(window.paper.settings)[:4]}
    assert len(captions) == 1, "kept cases follow the filter, too"
    ask(qtbot, window, beating_ecg(46, seed=50))
    assert len(window.exporter._printing.sheets(window.paper.settings)) == 3, "another question keeps none of them"


@pytest.mark.parametrize(("page", "size_mm"), [("A4", (297.0, 210.0)), ("Letter", (279.4, 215.9))])
def test_report_lies_on_the_paper_of_the_preferences(
    make: Callable,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    size_mm: tuple[float, float],
):
    window = make(page=page)
    ask(qtbot, window)
    out = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.commands["export report"].trigger()
    settle(qtbot, window)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", out.read_bytes())
    assert len(boxes) == 3
    for box in boxes:
        assert [float(side) / 72 * 25.4 for side in box] == pytest.approx(size_mm, abs=0.5)


def test_print_shows_a_preview_of_all_pages(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    window.commands["print"].trigger()
    (preview,) = window.findChildren(QPrintPreviewDialog)
    (pages,) = preview.findChildren(QPrintPreviewWidget)
    gc.collect()  # nothing that is painted on may be gone by now
    qtbot.waitUntil(lambda: pages.pageCount() == 3)
    ink = {shown.pixelColor(x, 300).name() for shown in [preview.grab().toImage()] for x in range(200, 700)}
    assert len(ink) > 10, "paper and trace are seen"
    pages.updatePreview()
    assert pages.pageCount() == 3
    preview.close()


def test_what_the_preview_prints_has_its_true_size(window: MainWindow, qtbot: QtBot, square_ecg: Ecg, tmp_path: Path):
    ask(qtbot, window, square_ecg)
    window.commands["print"].trigger()
    (preview,) = window.findChildren(QPrintPreviewDialog)
    (pages,) = preview.findChildren(QPrintPreviewWidget)
    printer = preview.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages.print_()
    preview.close()
    size, paths = pdf_polylines_mm(tmp_path / "printed.pdf")
    assert size == pytest.approx((297, 210), abs=0.5)
    strip = max(paths, key=len)
    assert len(strip) > 4000, "the rhythm strip, with each of its samples"
    assert np.ptp(strip[:, 1]) == pytest.approx(10.0, abs=0.05), "1 mV"
    assert np.ptp(strip[:, 0]) == pytest.approx(4999 / 500 * 25, abs=0.1), "10 s but a sample"


def test_statements_of_an_added_ecg_are_taken_away_by_keyboard(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    window.commands["add"].trigger()
    (dialog,) = window.findChildren(AddDialog)
    for name in ("sinus tachycardia", "normal ECG"):
        qtbot.keyClicks(dialog.statement, name)
        qtbot.keyClick(dialog.statement, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter belongs to the statement"
    assert len(dialog.codes) == 2
    dialog.statements.setFocus()
    dialog.statements.setCurrentRow(0)
    qtbot.keyClick(dialog.statements, Qt.Key.Key_Delete)
    assert len(dialog.codes) == 1
    dialog.reject()


def test_recovered_ecg_of_a_little_more_than_ten_seconds_is_shown_whole(view: DigitisingDialog, qtbot: QtBot):
    preview = view.preview
    found = view.digitising.result
    longer = np.tile(found.ecg.signal_mv, 2)[:, : round(10.4 * found.ecg.rate_hz)]
    view.digitising.result = replace(found, ecg=replace(found.ecg, signal_mv=longer))
    view.digitising.found.emit()
    qtbot.wait(20)
    assert preview.ecg.duration_s == pytest.approx(10.4)
    assert preview._time_bar.isHidden(), "nothing lies over the paper's lower edge"
    assert preview.scene.panels[-1].end_s == pytest.approx(10.4)
    assert preview.scene.height_mm * preview.px_per_mm <= preview.height()
