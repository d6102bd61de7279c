"""The window as a cardiologist uses it: through real widgets, on a small library."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from ecgfinder.gui import services
from ecgfinder.gui.filtering import FILTER_NAMES
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.wording import DISCLAIMER, SYNTHETIC
from tests.gui.conftest import beating_ecg, kind_of, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def open_and_settle(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.open_ecg(path)
    settle(qtbot, window)


def kinds(window: MainWindow) -> list[str]:
    return [kind_of(hit.case.codes) for hit in window.cases.hits]


def test_opening_an_ecg_ranks_the_most_similar_cases_first(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    assert kinds(window)[:6] == ["fast"] * 6
    assert len(window.cases.hits) == 20
    assert window.query_pane.paper.ecg.n_samples == 2500


def test_query_and_case_lie_on_the_same_paper_at_the_same_scale(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    query, case = window.query_pane.paper, window.case_pane.paper
    assert query.px_per_mm == case.px_per_mm
    assert query.scene.settings == case.scene.settings
    assert (query.scene.width_mm, query.scene.height_mm) == (case.scene.width_mm, case.scene.height_mm)
    for paper in (query, case):
        assert paper.scene.width_mm * paper.px_per_mm <= paper.width()
        qtbot.waitUntil(lambda paper=paper: paper.scene.height_mm * paper.px_per_mm <= paper.height())


def test_chosen_case_shows_its_report_in_both_languages(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    text = window.report.toPlainText()
    assert "sinustachykardie" in text
    assert "sinus tachycardia" in text
    assert "test/fast" in text


def test_encoded_image_is_shown_pixel_for_pixel(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    pixels = services.encoded(window.session.question.ecg).pixels
    image = window.encoded.image
    assert (image.height(), image.width()) == pixels.shape[:2]
    for row, column in ((1, 123), (11, 999), (6, 500)):
        colour = image.pixelColor(column, row)
        assert [colour.red(), colour.green(), colour.blue()] == pytest.approx(pixels[row, column] * 255, abs=0.51)


def test_measurements_of_both_and_their_difference_are_shown(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    assert "131" in window.query_pane.strip.text()
    chosen = window.session.chosen.case.source_id
    rate = 130 + int(chosen[-1])
    assert f"<b>{rate}</b>&nbsp;<small>{rate - 131:+d}</small>" in window.case_pane.strip.text()


def test_arrow_keys_digits_and_mouse_choose_cases(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    qtbot.keyClick(window, Qt.Key.Key_Down)
    assert window.session.chosen is window.cases.hits[1]
    qtbot.keyClick(window, Qt.Key.Key_5)
    assert window.session.chosen is window.cases.hits[4]
    qtbot.keyClick(window, Qt.Key.Key_Up)
    assert window.session.chosen is window.cases.hits[3]
    rect = window.case_list.list.visualRect(window.cases.index(1))
    qtbot.mouseClick(window.case_list.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.session.chosen is window.cases.hits[1]
    settle(qtbot, window)
    assert window.case_pane.paper.ecg is not None


def test_typing_digits_into_the_search_box_does_not_choose_cases(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    window.activateWindow()
    window.search_bar.box.setFocus()
    qtbot.keyClicks(window.search_bar.box, "5 c")
    assert window.search_bar.box.text() == "5 c"
    assert window.session.chosen is window.cases.hits[0]
    assert not window.commands["calipers"].isChecked()
    window.search_bar.box.clear()
    qtbot.wait(350)


def test_words_alone_find_cases(window: MainWindow, qtbot: QtBot):
    qtbot.keyClicks(window.search_bar.box, "sinus bradycardia")
    qtbot.keyClick(window.search_bar.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert kinds(window)[:6] == ["slow"] * 6


def test_slider_weighs_words_against_the_ecg(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    assert not window.search_bar.slider.isEnabled()
    qtbot.keyClicks(window.search_bar.box, "left ventricular hypertrophy")
    qtbot.keyClick(window.search_bar.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.search_bar.slider.isEnabled()
    window.search_bar.slider.setValue(100)
    qtbot.waitUntil(lambda: window.session.question.text_weight == 1.0)
    settle(qtbot, window)
    assert kinds(window)[:6] == ["tall"] * 6
    window.search_bar.slider.setValue(0)
    qtbot.waitUntil(lambda: window.session.question.text_weight == 0.0)
    settle(qtbot, window)
    assert kinds(window)[:6] == ["fast"] * 6


def test_back_and_forward_return_to_earlier_questions(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    window.session.ask_for(beating_ecg(46, seed=41), "slow")
    settle(qtbot, window)
    assert kinds(window)[0] == "slow"
    window.commands["back"].trigger()
    settle(qtbot, window)
    assert kinds(window)[0] == "fast"
    assert not window.commands["back"].isEnabled()
    window.commands["forward"].trigger()
    settle(qtbot, window)
    assert kinds(window)[0] == "slow"


def test_more_like_the_chosen_case_asks_with_its_ecg_and_leaves_it_out(
    window: MainWindow, qtbot: QtBot, fast_file: Path
):
    open_and_settle(qtbot, window, fast_file)
    window.case_list.pick(19)
    settle(qtbot, window)
    chosen = window.session.chosen.case
    window.commands["like this"].trigger()
    settle(qtbot, window)
    assert kinds(window)[0] == kind_of(chosen.codes)
    assert chosen.case_id not in {hit.case.case_id for hit in window.cases.hits}


def test_unreadable_file_gives_a_sentence_and_leaves_everything_as_it_was(
    window: MainWindow, qtbot: QtBot, fast_file: Path, tmp_path: Path
):
    open_and_settle(qtbot, window, fast_file)
    hits, ecg = window.cases.hits, window.query_pane.paper.ecg
    broken = tmp_path / "broken.hea"
    broken.write_text("this is no header")
    open_and_settle(qtbot, window, broken)
    assert "broken.hea" in window.message.text
    assert window.cases.hits == hits
    assert window.query_pane.paper.ecg is ecg
    open_and_settle(qtbot, window, fast_file)
    assert window.message.text == ""


def test_folder_that_is_no_library_gives_a_sentence_and_the_old_one_stays(
    window: MainWindow, qtbot: QtBot, fast_file: Path, tmp_path: Path
):
    window.session.open_library(tmp_path)
    settle(qtbot, window)
    assert "no case library" in window.message.text
    open_and_settle(qtbot, window, fast_file)
    assert len(window.cases.hits) == 20


def test_a_bug_opens_a_dialog_that_names_the_log(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(services, "read", lambda *_: {}["absent"])
    window.open_ecg(Path("Doe^John.hea"))
    settle(qtbot, window)
    (box,) = window.findChildren(QMessageBox)
    assert "ecgfinder.log" in box.text()
    assert "KeyError" in caplog.text
    assert "Doe" not in caplog.text
    box.close()


def test_dropped_file_is_opened(window: MainWindow, qtbot: QtBot, fast_file: Path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(fast_file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    settle(qtbot, window)
    assert window.session.question.title == "fast.hea"
    assert kinds(window)[0] == "fast"


def test_files_models_and_database_are_never_touched_by_the_gui_thread(
    window: MainWindow, qtbot: QtBot, fast_file: Path, monkeypatch: pytest.MonkeyPatch
):
    seen: dict[str, threading.Thread] = {}

    def spy(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def noted(*args: object, **options: object) -> object:
            seen[name] = threading.current_thread()
            return real(*args, **options)

        monkeypatch.setattr(owner, name, noted)

    for name in ("read", "filtered", "encoded", "measured"):
        spy(services, name)
    for name in ("find", "case_ecg"):
        spy(window.session.library, name)
    open_and_settle(qtbot, window, fast_file)
    assert set(seen) == {"read", "filtered", "encoded", "measured", "find", "case_ecg"}
    assert threading.main_thread() not in seen.values()
    assert seen["find"] is seen["case_ecg"]


def test_newest_question_wins(window: MainWindow, qtbot: QtBot):
    answers = []
    window.session.answered.connect(lambda result: answers.append(kind_of(result.hits[0].case.codes)))
    for rate_bpm in (46, 76, 131, 47, 132):
        window.session.ask_for(beating_ecg(rate_bpm, seed=50), f"{rate_bpm}")
    settle(qtbot, window)
    assert answers == ["fast"]
    assert len(window.cases.hits) == 20


def test_filter_is_named_on_both_papers(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    window.paper.choose_filter(FILTER_NAMES[2])
    settle(qtbot, window)
    for pane in (window.query_pane, window.case_pane):
        caption = next(text.text for text in pane.paper.scene.texts if text.role == "caption")
        assert "0.5-40 Hz zero-phase" in caption


def choose(qtbot: QtBot, window: MainWindow, box: str, row: int) -> None:
    """Choose in a box of the bar over the papers, by keyboard: `row` rows further down."""
    (found,) = [it for it in window.paper_bar.findChildren(QComboBox) if it.accessibleName() == box]
    before = found.currentIndex()
    window.activateWindow()
    found.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is found)
    for _ in range(row):
        qtbot.keyClick(found, Qt.Key.Key_Down)
    assert found.currentIndex() == before + row
    settle(qtbot, window)


def test_what_is_chosen_in_the_bar_holds_for_both_papers(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    papers = (window.query_pane.paper, window.case_pane.paper)
    wide_mm = papers[0].scene.width_mm
    choose(qtbot, window, "Gain", 1)
    choose(qtbot, window, "Order of the leads", 1)
    choose(qtbot, window, "Filter", 1)
    choose(qtbot, window, "Paper speed", 1)
    for paper in papers:
        settings = paper.scene.settings
        assert (settings.gain_mm_mv, settings.speed_mm_s, settings.order) == (20.0, 50.0, "cabrera")
        assert paper.scene.panels[0].lead == "aVL", "Cabrera's order begins with it"
        assert paper.scene.width_mm > 1.9 * wide_mm
        assert paper.scene.texts[-1].text.startswith("50 mm/s   20 mm/mV   ")
    choose(qtbot, window, "Layout", 1)
    assert all(paper.scene.settings.layout != "3x4+1" for paper in papers)


def test_disclaimer_and_library_are_always_on_screen(window: MainWindow):
    disclaimer, library, _ = window.status.texts
    assert disclaimer == DISCLAIMER
    assert window.status.isVisible()
    assert "24 cases" in library


def test_synthetic_cases_are_marked_on_paper_in_the_list_and_in_the_report(window: MainWindow, qtbot: QtBot):
    window.session.ask(replace(window.session.question, text="hypertrophy"))
    settle(qtbot, window)
    assert window.session.chosen.case.synthetic
    assert window.case_pane.paper.badge == SYNTHETIC
    assert SYNTHETIC in window.report.toPlainText()
    window.session.ask(replace(window.session.question, text="bradycardia"))
    settle(qtbot, window)
    assert window.case_pane.paper.badge == ""
    assert SYNTHETIC not in window.report.toPlainText()


def test_previews_are_loaded_only_for_the_cases_in_sight(window: MainWindow, qtbot: QtBot, fast_file: Path):
    open_and_settle(qtbot, window, fast_file)
    window.repaint()
    settle(qtbot, window)
    assert 0 < len(window.cases.drawn) < 12
    window.case_list.list.scrollToBottom()
    window.repaint()
    settle(qtbot, window)
    assert window.cases.hits[-1].case.case_id in window.cases.drawn


def test_missing_leads_are_said_beside_the_paper(window: MainWindow, qtbot: QtBot):
    ecg = beating_ecg(seed=60)
    window.session.ask_for(replace(ecg, signal_mv=ecg.signal_mv[:11], lead_names=ecg.lead_names[:11]), "eleven")
    settle(qtbot, window)
    assert "V6" in window.query_pane.remarks


def test_closing_saves_the_place_of_the_window(make: Callable, qtbot: QtBot):
    window = make()
    window.resize(1100, 700)
    window.close()
    other = make(window_geometry=window.preferences.window_geometry)
    assert (other.width(), other.height()) == (1100, 700)


def test_closing_saves_the_widths_of_the_panes_also_while_two_papers_are_compared(make: Callable):
    window = make()
    window.resize(1400, 800)
    window.arrangement.splitter.setSizes([500, 420, 400, 0])
    chosen = window.arrangement.splitter.sizes()
    window.arrangement.set_comparing(True)
    window.close()
    other = make(window_geometry=window.preferences.window_geometry, pane_widths=window.preferences.pane_widths)
    assert other.arrangement.splitter.sizes() == pytest.approx(chosen, abs=3)


@pytest.mark.parametrize("widths", [[], [1, 2], ["a", "b", "c", "d"], [0, 300, 500, 0]])
def test_widths_that_cannot_have_been_leave_the_panes_as_they_are(window: MainWindow, widths: list):
    before = window.arrangement.splitter.sizes()
    window.arrangement.take_widths(widths)
    assert window.arrangement.splitter.sizes() == before


def test_window_opens_without_a_library_and_says_what_to_do(make: Callable):
    window = make(library=None)
    assert "Open an ECG" in window.case_list.sentence


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 1.0), (1366, 768, 2.0), (1920, 1080, 1.0)])
def test_papers_with_their_captions_are_never_cut_off(
    make: Callable, qtbot: QtBot, fast_file: Path, width: int, height: int, scale: float
):
    window = make(font_scale=scale)
    window.resize(width, height)
    open_and_settle(qtbot, window, fast_file)
    for layout in ("3x4+1", "12x1"):
        window.paper.update(layout=layout)
        qtbot.wait(20)
        for pane in (window.query_pane, window.case_pane):
            paper = pane.paper
            assert paper.scene.height_mm * paper.px_per_mm <= paper.height() + 1
            assert paper.scene.width_mm * paper.px_per_mm <= paper.width() + 1
            assert paper.geometry().bottom() < pane.strip.geometry().bottom() <= pane.height()
        assert window.query_pane.paper.px_per_mm == window.case_pane.paper.px_per_mm
