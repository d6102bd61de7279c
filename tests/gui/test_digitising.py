"""The digitising view: what is corrected is digitised anew, what is accepted is searched, cancel changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ecgfinder.digitize import Corrections, Digitised, UndigitisableError
from ecgfinder.domain import LEADS
from ecgfinder.gui import pictures
from ecgfinder.gui.models.digitising import LEAST_SURE, merged_trace
from ecgfinder.gui.pictures import Picture
from ecgfinder.gui.views.digitising_dialog import DigitisingDialog
from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.paper import PaperPoint
from ecgfinder.readers import read_ecg
from tests.bench.digitize_pages import render_page
from tests.digitize.conftest import plain
from tests.gui.conftest import beating_ecg, kind_of, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

_really_digitised = pictures.digitised


@cache
def _drawn_page() -> bytes:
    """A fast ECG on a clean 3x4+1 page."""
    ecg = beating_ecg(131, seed=40)
    times_s = np.arange(1000) / 100
    at_100_hz = [np.interp(times_s, np.arange(ecg.n_samples) / ecg.rate_hz, lead) for lead in ecg.signal_mv]
    return render_page(np.stack(at_100_hz).astype(np.float32), replace(plain(), dpi=100))


@cache
def _found_on_it(path: Path) -> Digitised:
    return _really_digitised(pictures.open_picture(path), Corrections())


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as a picture file."""
    path = tmp_path_factory.mktemp("pages") / "page of today.jpg"
    path.write_bytes(_drawn_page())
    return path


class Desk:
    """Stands between view and digitiser: notes what is asked; answers with what was found on the untouched page."""

    def __init__(self, page: Path) -> None:
        self.asked: list[Corrections] = []
        self.answer: Callable[[], Digitised] = lambda: _found_on_it(page)

    def digitised(self, picture: Picture, corrections: Corrections) -> Digitised:
        self.asked.append(corrections)
        return self.answer()


@pytest.fixture
def desk(page: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """What the view asks of the digitiser."""
    desk = Desk(page)
    monkeypatch.setattr(pictures, "digitised", desk.digitised)
    return desk


@pytest.fixture
def open_page(window: MainWindow, qtbot: QtBot) -> Callable[[Path], DigitisingDialog]:
    """Opens a picture in the window; its digitising view, at rest."""

    def opened(path: Path) -> DigitisingDialog:
        window.open_ecg(path)
        qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=60_000)
        (dialog,) = window.findChildren(DigitisingDialog)
        rest(qtbot, window, dialog)
        return dialog

    return opened


@pytest.fixture
def view(desk: Desk, open_page: Callable[[Path], DigitisingDialog], page: Path) -> Iterator[DigitisingDialog]:
    """The digitising view on the page."""
    dialog = open_page(page)
    yield dialog
    dialog.reject()


def rest(qtbot: QtBot, window: MainWindow, dialog: DigitisingDialog) -> None:
    """Wait until nothing is digitised nor about to be."""
    qtbot.waitUntil(lambda: dialog.digitising.at_rest, timeout=60_000)
    settle(qtbot, window)


def drag(view: DigitisingDialog, start: QPoint, stop: QPoint) -> None:
    viewport = view.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + stop) / 2)
    QTest.mouseMove(viewport, stop)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=stop)


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left = Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier))


def corner(view: DigitisingDialog, number: int) -> QPoint:
    return view.view.mapFromScene(view.view.frame.handles[number].pos())


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
    dialog.reject()


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
    dialog.reject()


def test_a_stretch_drawn_by_hand_keeps_what_was_followed_and_lost_around_it(page: Path):
    result = _found_on_it(page)
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
    desk.answer = lambda: replace(_found_on_it(page), confidence=LEAST_SURE - 0.1)
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
    view.reject()


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
    desk.answer = lambda: _found_on_it(page)
    drag(view, corner(view, 1), corner(view, 1) + QPoint(-8, 8))
    rest(qtbot, window, view)
    assert desk.asked[-1].corners_px is not None
    assert view.accept_button.isEnabled()
    view.reject()


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
    result = _found_on_it(page)
    desk.answer = lambda: replace(result, lead_confidence={**result.lead_confidence, "V4": 0.3})
    view = open_page(page)
    assert "V4" in view.doubt.text()
    assert not view.accept_button.isEnabled()
    view.side.leads.used["V4"].click()
    assert view.accept_button.isEnabled()
    view.reject()


# ---- other ways in ------------------------------------------------------------------------------------------------


def test_a_pasted_picture_is_digitised(window: MainWindow, qtbot: QtBot, desk: Desk, page: Path):
    QGuiApplication.clipboard().setImage(QImage(str(page)))
    window.commands["paste"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=60_000)
    (dialog,) = window.findChildren(DigitisingDialog)
    rest(qtbot, window, dialog)
    pixels = dialog.digitising.picture.page.rgb.astype(int)
    assert np.abs(pixels - pictures.open_picture(page).page.rgb).mean() < 2
    dialog.reject()
    QGuiApplication.clipboard().clear()


def test_pasting_without_a_picture_says_so(window: MainWindow, qtbot: QtBot):
    QGuiApplication.clipboard().setText("no picture")
    window.commands["paste"].trigger()
    assert "The clipboard holds no picture" in window.message.text
    assert not window.findChildren(DigitisingDialog)


def test_a_damaged_picture_is_one_sentence_and_the_query_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    window.open_ecg(tmp_path / "broken.png")
    settle(qtbot, window)
    assert "broken.png: is no picture or PDF that can be read" in window.message.text
    assert not window.findChildren(DigitisingDialog)


def test_pages_of_a_pdf_are_chosen_by_number_and_shown_small(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, open_page: Callable, tmp_path: Path
):
    first = Image.new("RGB", (800, 600), "white")
    with Image.open(page) as second:
        first.save(tmp_path / "two.pdf", save_all=True, append_images=[second.convert("RGB")])
    view = open_page(tmp_path / "two.pdf")
    assert view.side.pages.isVisible()
    assert view.side.pages.list.count() == 2
    qtbot.waitUntil(lambda: not view.side.pages.list.item(1).icon().isNull(), timeout=60_000)
    blank = view.digitising.picture.page.rgb.mean()
    view.side.pages.number.setValue(2)
    rest(qtbot, window, view)
    assert view.digitising.picture.number == 1
    assert view.digitising.picture.page.rgb.mean() < blank - 2
    assert view.side.pages.list.currentRow() == 1
    view.reject()


def test_a_dropped_folder_of_pictures_is_leafed_through(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, tmp_path: Path
):
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_bytes(page.read_bytes())
    (folder / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    drop(window, folder)
    qtbot.waitUntil(lambda: bool(window.findChildren(DigitisingDialog)), timeout=60_000)
    (view,) = window.findChildren(DigitisingDialog)
    rest(qtbot, window, view)
    assert view.side.pages.list.count() == 3
    view.side.pages.number.setValue(2)
    rest(qtbot, window, view)
    assert "b.jpg" in view.windowTitle()
    assert view.accept_button.isEnabled()
    view.side.pages.number.setValue(3)
    rest(qtbot, window, view)
    assert view.side.sentences.text().startswith("Is no picture or PDF")
    assert view.side.pages.number.value() == 2
    assert not view.accept_button.isEnabled()
    view.reject()


def test_a_dropped_folder_with_ecgs_in_it_is_offered_for_import(
    window: MainWindow, qtbot: QtBot, page: Path, fast_file: Path
):
    (fast_file.parent / "page.jpg").write_bytes(page.read_bytes())
    drop(window, fast_file.parent)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=60_000)
    (dialog,) = window.findChildren(ImportDialog)
    dialog.close()
    assert not window.findChildren(DigitisingDialog)


def test_a_camera_picture_stands_upright_by_its_exif_note(
    window: MainWindow, qtbot: QtBot, desk: Desk, page: Path, open_page: Callable, tmp_path: Path
):
    with Image.open(page) as upright:
        exif = Image.Exif()
        exif[0x0112] = 6
        upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "camera.jpg", exif=exif, quality=95)
        size = upright.size
    view = open_page(tmp_path / "camera.jpg")
    assert view.view.picture.pyramid.size == size
    view.reject()


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
