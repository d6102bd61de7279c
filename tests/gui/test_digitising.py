"""The digitising view: what is corrected is digitised anew, what is accepted is searched, cancel changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ecgfinder.digitize import Corrections, Digitised, UndigitisableError
from ecgfinder.domain import LEADS
from ecgfinder.gui import pictures
from ecgfinder.gui.models.digitising import LEAST_SURE, merged_trace
from ecgfinder.gui.views.digitising_dialog import DigitisingDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.paper import PaperPoint
from ecgfinder.readers import read_ecg
from tests.gui.conftest import beating_ecg, kind_of, settle
from tests.gui.digitising_desk import Desk, corner, drag, drop, found_on_it, rest

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


# ---- from the picture to the hits, for real -----------------------------------------------------------------------


def test_a_dropped_picture_is_digitised_and_what_is_accepted_is_searched(
    window: MainWindow, qtbot: QtBot, page: Path, open_page: Callable
):
    drop(window, page)
    qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=60_000)
    (dialog,) = window.findChildren(DigitisingDialog)
    rest(qtbot, window, dialog)
    assert window.session.question.ecg is None
    assert dialog.preview.ecg is not None
    assert dialog.paper.settings.layout == "3x4+1"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.session.question.title == "page of today.jpg"
    assert {kind_of(hit.case.codes) for hit in window.cases.hits[:3]} == {"fast"}
    assert not dialog.isVisible()


def test_a_page_framed_by_dragged_corners_is_digitised_within_these_corners(
    window: MainWindow, qtbot: QtBot, page: Path, open_page: Callable
):
    dialog = open_page(page)
    assert dialog.digitising.result.layout == "3x4+1"
    before = dialog.view.frame.corners_px.copy()
    rows = dialog.digitising.result.geometry.row_levels_px[..., 1].mean(axis=1)
    up = round((before[2, 1] - rows[2:].mean()) * dialog.view.px_per_pixel)
    for number in (2, 3):
        drag(dialog, corner(dialog, number), corner(dialog, number) - QPoint(0, up))
    rest(qtbot, window, dialog)
    asked = dialog.digitising.corrections.corners_px
    assert asked[:2] == pytest.approx(before[:2])
    assert asked[2:, 1] == pytest.approx(rows[2:].mean(), abs=2 / dialog.view.px_per_pixel)
    assert dialog.digitising.result.layout == "3x4"
    dialog.leave()


def test_a_trace_drawn_by_hand_is_what_the_query_has_there(
    window: MainWindow, qtbot: QtBot, page: Path, open_page: Callable
):
    dialog = open_page(page)
    model = dialog.digitising
    path = next(it for it in model.result.geometry.paths if it.lead == "V2")
    (left, top), _, (right, bottom), _ = path.box_px
    was = np.nanmax(model.ecg.lead_mv("V2"))
    dialog.side.leads.draw_buttons["V2"].click()
    assert dialog.view.tool.lead == "V2"
    for x, y in ((left + 2, 0.5), ((left + right) / 2, 0.25), (right - 2, 0.5)):
        at = dialog.view.mapFromScene(QPointF(x, top + y * (bottom - top)))
        qtbot.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    rest(qtbot, window, dialog)
    drawn = model.ecg.lead_mv("V2")
    known = drawn[np.isfinite(drawn)]
    height_mv = 0.25 * (bottom - top) / model.result.geometry.pitch_px / model.result.gain_mm_mv
    assert np.ptp(known) == pytest.approx(height_mv, rel=0.08)
    assert np.argmax(known) == pytest.approx(known.size / 2, rel=0.08)
    assert was != pytest.approx(known.max(), rel=0.05)
    dialog.leave()


def test_a_stretch_drawn_by_hand_keeps_what_was_followed_and_lost_around_it(page: Path):
    result = found_on_it(page)
    path = next(it for it in result.geometry.paths if it.lead == "V5")
    points = path.points_px.copy()
    points[20:30] = np.nan
    points[100:140] = np.nan
    lossy = replace(result, geometry=replace(result.geometry, paths=(replace(path, points_px=points),)))
    drawn = np.array([points[90], points[99] + [20.0, -5.0], points[160]])
    merged = merged_trace(lossy, "V5", drawn).points_px
    assert merged[:90] == pytest.approx(points[:90], nan_ok=True)
    assert merged[90:93] == pytest.approx(drawn)
    assert merged[93:] == pytest.approx(points[161:], nan_ok=True)


# ---- what the view asks of the digitiser --------------------------------------------------------------------------


def test_the_picture_is_shown_with_traces_boxes_corners_and_confidence(view: DigitisingDialog):
    found = view.digitising.result
    assert view.view.picture.pyramid.size == found.geometry.picture_size
    assert [tag.lead for tag in view.view.tags] == [path.lead for path in found.geometry.paths]
    assert view.view.frame.corners_px == pytest.approx(found.geometry.corners_px)
    assert view.side.leads.told["V1"].text() == f"{found.lead_confidence['V1']:.0%}"
    assert view.side.sureness.text().startswith(f"{found.confidence:.0%}")
    assert "3x4+1" in view.side.layout_box.itemText(0)


def test_speed_gain_and_layout_chosen_together_make_one_run(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    for box, row in ((view.side.speed, 1), (view.side.gain, 3), (view.side.layout_box, 2)):
        box.setFocus()
        box.setCurrentIndex(row)
        box.activated.emit(row)
    assert not view.accept_button.isEnabled()
    rest(qtbot, window, view)
    assert len(desk.asked) == 2
    assert (desk.asked[-1].speed_mm_s, desk.asked[-1].gain_mm_mv) == (50.0, 20.0)
    assert desk.asked[-1].layout == view.side.layout_box.itemText(2)
    assert view.accept_button.isEnabled()


def test_the_resolution_is_given_in_pixels_to_the_millimetre(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    row = view.side.density.findText("300 dpi")
    view.side.density.activated.emit(row)
    rest(qtbot, window, view)
    assert desk.asked[-1].pixels_per_mm == pytest.approx(11.811, abs=0.001)
    assert view.side.density.currentIndex() == row


def test_a_lead_left_out_is_unknown_in_the_query_and_needs_no_run(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    view.side.leads.used["V2"].click()
    assert np.isnan(view.preview.ecg.lead_mv("V2")).all()
    qtbot.mouseClick(view.accept_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    ecg = window.session.question.ecg
    assert [lead for lead in LEADS if np.isnan(ecg.lead_mv(lead)).all()] == ["V2"]
    assert any("V2" in note for note in ecg.notes)
    assert len(desk.asked) == 1


def test_turning_the_picture_turns_what_is_shown_and_forgets_what_was_placed(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    width, height = view.view.picture.pyramid.size
    drag(view, corner(view, 2), corner(view, 2) - QPoint(20, 15))
    rest(qtbot, window, view)
    assert desk.asked[-1].corners_px is not None
    qtbot.mouseClick(view.side.turn_right, Qt.MouseButton.LeftButton)
    rest(qtbot, window, view)
    assert (desk.asked[-1].rotation_deg, desk.asked[-1].corners_px) == (90, None)
    assert view.view.picture.pyramid.size == (height, width)
    image = view.view.picture.pyramid.levels[0]
    assert (image.width(), image.height()) == (height, width)


def test_corrections_can_be_taken_back_one_by_one_or_all(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    assert not view.undo_button.isEnabled()
    drag(view, corner(view, 0), corner(view, 0) + QPoint(12, 12))
    rest(qtbot, window, view)
    view.side.leads.used["I"].click()
    view.undo_button.click()
    assert view.side.leads.used["I"].isChecked()
    assert view.digitising.corrections.corners_px is not None
    view.side.leads.used["aVL"].click()
    view.over_button.click()
    rest(qtbot, window, view)
    assert desk.asked[-1].corners_px is None
    assert not view.digitising.choices.left_out


def test_a_low_confidence_is_accepted_only_deliberately(
    desk: Desk, page: Path, open_page: Callable, window: MainWindow, qtbot: QtBot
):
    desk.answer = lambda: replace(found_on_it(page), confidence=LEAST_SURE - 0.1)
    view = open_page(page)
    assert not view.accept_button.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert window.session.question.ecg is None
    view.agreed.click()
    assert view.accept_button.isEnabled()
    view.again_button.click()
    rest(qtbot, window, view)
    assert not view.agreed.isChecked()
    view.leave()


def test_where_nothing_is_found_a_sentence_says_what_and_corners_can_still_be_set(
    desk: Desk, page: Path, open_page: Callable, window: MainWindow, qtbot: QtBot
):
    def fails() -> Digitised:
        raise UndigitisableError("no grid was found", path=page, advice="Give the resolution.")

    desk.answer = fails
    view = open_page(page)
    assert view.side.sentences.text() == "No grid was found. Give the resolution."
    assert not view.accept_button.isEnabled()
    assert view.side.leads.told["V6"].text() == "not found"
    desk.answer = lambda: found_on_it(page)
    drag(view, corner(view, 1), corner(view, 1) + QPoint(-8, 8))
    rest(qtbot, window, view)
    assert desk.asked[-1].corners_px is not None
    assert view.accept_button.isEnabled()
    view.leave()


def test_cancel_leaves_the_query_as_it_was(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, open_page: Callable
):
    window.session.ask_for(beating_ecg(45, seed=40), "before")
    settle(qtbot, window)
    asked, hits = window.session.question, window.cases.hits
    view = open_page(page)
    view.side.leads.used["V2"].click()
    qtbot.mouseClick(view.cancel_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.session.question is asked
    assert window.cases.hits == hits


def test_stopping_keeps_what_was_found_before(view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk):
    before = view.digitising.result
    view.again_button.click()
    assert view.digitising.running
    assert view.stop_button.isVisible()
    view.stop_button.click()
    settle(qtbot, window)
    assert view.digitising.result is before
    assert view.accept_button.isEnabled()
    drag(view, corner(view, 0), corner(view, 0) + QPoint(12, 12))
    view.stop_button.click()
    settle(qtbot, window)
    assert not view.accept_button.isEnabled(), "what is shown does not follow from the corner"
    view.again_button.click()
    rest(qtbot, window, view)
    assert view.accept_button.isEnabled()
    view.again_button.click()
    window.session.runner.cancel_all()
    settle(qtbot, window)
    assert not view.digitising.running


def test_stop_ends_the_digitiser_at_its_next_step(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, page: Path, monkeypatch: pytest.MonkeyPatch
):
    begun, go_on, finished = Event(), Event(), Event()

    def slowly(picture: pictures.Picture, corrections: Corrections, between_steps: Callable[[], None]) -> Digitised:
        begun.set()
        go_on.wait(10)
        between_steps()
        finished.set()
        return found_on_it(page)

    monkeypatch.setattr(pictures, "digitised", slowly)
    view.again_button.click()
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    view.stop_button.click()
    go_on.set()
    settle(qtbot, window)
    assert not finished.is_set()


def test_escape_asks_before_corrections_are_lost(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    answer = QMessageBox.StandardButton.Cancel

    def question(parent: QWidget, title: str, text: str, buttons: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    view.side.leads.used["V2"].click()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert asked
    assert view.isVisible()
    assert not view.side.leads.used["V2"].isChecked()
    answer = QMessageBox.StandardButton.Discard
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert len(asked) == 2
    assert not view.isVisible()


def test_escape_closes_at_once_where_nothing_was_corrected(view: DigitisingDialog, qtbot: QtBot):
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_saving_writes_a_record_with_the_same_leads(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "saved.hea"), ""))
    view.side.leads.used["V3"].click()
    view.save_button.click()
    settle(qtbot, window)
    saved = read_ecg(tmp_path / "saved.hea")
    known = np.isfinite(view.digitising.ecg.lead_mv("I"))
    assert saved.lead_mv("I")[known] == pytest.approx(view.digitising.ecg.lead_mv("I")[known], abs=0.01)
    assert "V3" not in saved.lead_names or np.isnan(saved.lead_mv("V3")).all()


def test_pointing_at_the_recovered_ecg_rings_the_place_on_the_picture(view: DigitisingDialog):
    result = view.digitising.result
    signal = result.ecg.lead_mv("V2")
    peak = int(np.nanargmax(signal))
    view.preview.pointed.emit(PaperPoint("V2", peak / result.ecg.rate_hz, 0.0))
    assert view.view.mark.isVisible()
    path = next(it for it in result.geometry.paths if it.lead == "V2").points_px
    highest = path[np.nanargmin(path[:, 1])]
    assert (view.view.mark.x(), view.view.mark.y()) == pytest.approx(tuple(highest), abs=2)
    view.preview.pointed.emit(None)
    assert not view.view.mark.isVisible()


# ---- keys ---------------------------------------------------------------------------------------------------------


def test_corners_can_be_moved_with_the_keyboard(view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk):
    before = view.view.frame.corners_px.copy()
    view.view.setFocus()
    QTest.keyClick(view.view, Qt.Key.Key_Tab)
    QTest.keyClick(view.view, Qt.Key.Key_Tab)
    QTest.keyClick(view.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    rest(qtbot, window, view)
    moved = desk.asked[-1].corners_px - before
    assert moved[1, 0] == pytest.approx(-10 / view.view.px_per_pixel)
    assert np.count_nonzero(np.abs(moved) > 1e-6) == 1


def test_a_trace_can_be_drawn_with_the_keyboard_and_given_up(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    view.side.leads.draw_buttons["aVF"].click()
    QTest.keyClick(view.view, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert not view.view.tool.active
    view.side.leads.draw_buttons["aVF"].click()
    for _ in range(2):
        QTest.keyClick(view.view, Qt.Key.Key_Space)
        QTest.keyClick(view.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.view, Qt.Key.Key_Space)
    QTest.keyClick(view.view, Qt.Key.Key_Backspace)
    QTest.keyClick(view.view, Qt.Key.Key_Return)
    rest(qtbot, window, view)
    (drawn,) = desk.asked[-1].traces
    assert (drawn.lead, drawn.row) == ("aVF", 2)
    assert view.side.leads.draw_buttons["aVF"].text() == "Undraw"
    view.side.leads.draw_buttons["aVF"].click()
    rest(qtbot, window, view)
    assert desk.asked[-1].traces == ()


def test_rows_set_by_hand_are_followed_across_the_page(
    view: DigitisingDialog, window: MainWindow, qtbot: QtBot, desk: Desk
):
    found = view.digitising.result.geometry.row_levels_px
    view.side.rows_button.click()
    for x, y in found.mean(axis=1)[::-1]:
        at = view.view.mapFromScene(QPointF(x, y))
        qtbot.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClick(view.view, Qt.Key.Key_Return)
    rest(qtbot, window, view)
    levels = desk.asked[-1].row_levels_px
    assert levels.shape == found.shape
    assert levels[..., 1].mean(axis=1) == pytest.approx(found[..., 1].mean(axis=1), abs=1.5 / view.view.px_per_pixel)
    assert (levels[:, 0, 0] < levels[:, 1, 0]).all()
    view.side.rows_button.click()
    rest(qtbot, window, view)
    assert desk.asked[-1].row_levels_px is None


def test_an_unsure_lead_is_named_and_leaving_it_out_settles_it(
    desk: Desk, page: Path, open_page: Callable, window: MainWindow, qtbot: QtBot
):
    result = found_on_it(page)
    desk.answer = lambda: replace(result, lead_confidence={**result.lead_confidence, "V4": 0.3})
    view = open_page(page)
    assert "V4" in view.doubt.text()
    assert not view.accept_button.isEnabled()
    view.side.leads.used["V4"].click()
    assert view.accept_button.isEnabled()
    view.leave()


def test_a_large_picture_is_shown_at_the_level_that_the_zoom_needs(view: DigitisingDialog):
    pyramid = view.view.picture.pyramid
    assert len(pyramid.levels) >= 2
    width = pyramid.levels[0].width()
    assert pyramid.level_for(10.0).width() == width
    assert pyramid.level_for(0.3).width() == pytest.approx(width / 2, abs=1)


def test_the_slider_fades_the_traces_or_the_picture(view: DigitisingDialog):
    view.side.balance.setValue(0)
    assert (view.view.found.opacity(), view.view.picture.opacity()) == (0.0, 1.0)
    view.side.balance.setValue(100)
    assert view.view.found.opacity() == 1.0
    assert view.view.picture.opacity() < 0.1


def test_a_click_on_a_leads_tag_chooses_it_and_tags_stay_the_same_size(view: DigitisingDialog, qtbot: QtBot):
    tag = next(tag for tag in view.view.tags if tag.lead == "V4")
    at = view.view.mapFromScene(tag.pos()) + QPoint(6, 0)
    qtbot.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.view.found.chosen == "V4"
    QApplication.processEvents()
