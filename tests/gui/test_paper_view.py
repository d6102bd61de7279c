"""ECG paper as a widget: scale, zoom, pan, reading out, calipers, long recordings."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Ecg
from ecgfinder.gui.models.camera import MOST_PX_PER_MM, Camera
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.paper_colours import PAPER_COLOURS
from ecgfinder.gui.views.paper_view import PaperView
from tests.gui.conftest import beating_ecg

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def view(qtbot: QtBot, square_ecg: Ecg) -> PaperView:
    """A shown view of the square ECG in one row a lead."""
    paper = PaperModel()
    made = PaperView(paper, Camera(paper), "nothing here")
    paper.setParent(made)
    paper.update(layout="12x1")
    qtbot.addWidget(made)
    made.resize(1060, 800)
    made.show()
    made.show_ecg(square_ecg)
    return made


def wheel(view: PaperView, steps: int, at: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    turn = QPoint(0, 120 * steps)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(view, event)


def drag(qtbot: QtBot, view: PaperView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def dark_rows(image: QImage, x: int) -> np.ndarray:
    return np.array([y for y in range(image.height()) if QColor(image.pixel(x, y)).lightness() < 150])


def test_one_millivolt_on_screen_is_ten_times_the_millimetre_of_one_second_over_25(view: PaperView):
    pulse = view.scene.pulses[0]
    x = view.to_px((pulse.x_mm[2] + pulse.x_mm[3]) / 2, 0).x()
    rows = dark_rows(view.grab().toImage(), round(x))
    assert rows[0] == pytest.approx(view.to_px(0, pulse.y_mm.min()).y(), abs=1.5)
    height = view.to_px(0, pulse.y_mm.max()).y() - view.to_px(0, pulse.y_mm.min()).y()
    assert height == pytest.approx(10 * view.px_per_mm)
    assert view.to_px(25, 0).x() - view.to_px(0, 0).x() == pytest.approx(25 * view.px_per_mm)


def test_whole_paper_fits_and_a_large_box_is_a_whole_number_of_pixels(view: PaperView):
    assert view.scene.width_mm * view.px_per_mm <= view.width()
    assert view.scene.height_mm * view.px_per_mm <= view.height()
    assert (5 * view.px_per_mm) % 1 == pytest.approx(0)


def test_wheel_zooms_at_the_pointer(view: PaperView):
    at = QPointF(400, 300)
    before_mm, before = view.to_mm(at), view.px_per_mm
    wheel(view, 3, at)
    assert view.px_per_mm == pytest.approx(before * 1.2**3)
    assert view.to_mm(at).x() == pytest.approx(before_mm.x())
    assert view.to_mm(at).y() == pytest.approx(before_mm.y())


def test_zoom_ends_at_the_whole_paper_and_at_its_largest(view: PaperView):
    wheel(view, 60, QPointF(400, 300))
    assert view.px_per_mm == MOST_PX_PER_MM
    wheel(view, -90, QPointF(400, 300))
    assert view.px_per_mm == view._camera.fit_px_per_mm


def test_drag_moves_the_paper_with_the_pointer_and_double_click_resets(view: PaperView, qtbot: QtBot):
    wheel(view, 8, QPointF(400, 300))
    grabbed = view.to_mm(QPointF(500, 400))
    drag(qtbot, view, QPoint(500, 400), QPoint(450, 360))
    moved = view.to_mm(QPointF(450, 360))
    assert (moved.x(), moved.y()) == pytest.approx((grabbed.x(), grabbed.y()))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert view._camera.is_fitted


def test_paper_never_leaves_the_view(view: PaperView, qtbot: QtBot):
    wheel(view, 8, QPointF(400, 300))
    for _ in range(12):
        drag(qtbot, view, QPoint(100, 100), QPoint(900, 700))
    assert view.origin_mm() == QPointF(0, 0)


def test_two_views_of_one_camera_always_share_scale_and_place(view: PaperView, qtbot: QtBot, square_ecg: Ecg):
    other = PaperView(view._paper, view._camera)
    qtbot.addWidget(other)
    other.resize(530, 800)
    other.show()
    other.show_ecg(square_ecg)
    assert other.px_per_mm == view.px_per_mm
    assert other.scene.width_mm * other.px_per_mm <= 530
    wheel(view, 6, QPointF(400, 300))
    assert other.px_per_mm == view.px_per_mm
    assert other.origin_mm() == view.origin_mm()


def test_zoomed_paper_shows_the_same_trace_sharper(view: PaperView):
    panel = view.scene.panels[0]
    wheel(view, 8, view.to_px(*view.scene.place(panel, 1.0, 1.0)))
    at = view.to_px(*view.scene.place(panel, panel.start_s + 1.0, 1.0))
    rows = dark_rows(view.grab().toImage(), round(at.x()))
    assert any(abs(row - at.y()) <= 2 for row in rows)


def test_pointer_reads_lead_time_and_voltage(view: PaperView, qtbot: QtBot):
    panel = view.scene.panels[4]
    at = view.to_px(*view.scene.place(panel, 3.0, 0.5)).toPoint()
    with qtbot.waitSignal(view.pointed) as told:
        qtbot.mouseMove(view, at)
    (point,) = told.args
    assert point.lead == panel.lead
    assert point.time_s == pytest.approx(3.0, abs=0.02)
    assert point.value_mv == pytest.approx(0.5, abs=0.05)


def test_calipers_measure_interval_rate_and_voltage_with_undo_and_redo(view: PaperView, qtbot: QtBot):
    view.set_measuring(True)
    panel = view.scene.panels[1]
    start, end = (view.to_px(*view.scene.place(panel, *where)).toPoint() for where in ((2.0, 0.0), (2.8, 0.6)))
    drag(qtbot, view, start, end)
    (caliper,) = view.calipers.items
    assert caliper.interval_ms == pytest.approx(800, abs=25)
    assert caliper.rate_bpm == pytest.approx(75, abs=3)
    assert caliper.amplitude_mv == pytest.approx(0.6, abs=0.06)
    assert view._camera.is_fitted, "measuring must not move the paper"
    view.calipers.undo()
    assert not view.calipers.items
    view.calipers.redo()
    assert view.calipers.items == (caliper,)
    view.show_ecg(beating_ecg())
    assert view.calipers.items, "the same source keeps its calipers (a filter was chosen)"


def test_a_caliper_belongs_to_one_lead(view: PaperView, qtbot: QtBot):
    view.set_measuring(True)
    start = view.to_px(*view.scene.place(view.scene.panels[1], 2.0)).toPoint()
    end = view.to_px(*view.scene.place(view.scene.panels[5], 3.0)).toPoint()
    drag(qtbot, view, start, end)
    assert not view.calipers.items


def test_marching_repeats_the_interval_along_the_lead(view: PaperView, qtbot: QtBot):
    view.set_measuring(True)
    panel = view.scene.panels[1]
    start, end = (view.to_px(*view.scene.place(panel, t)).toPoint() for t in (2.0, 3.0))
    drag(qtbot, view, start, end)
    qtbot.mouseMove(view, QPoint(2, 2))

    def drawn_at(time_s: float) -> bool:
        x = round(view.to_px(*view.scene.place(panel, time_s)).x())
        top, bottom = (round(view.to_px(0, y).y()) for y in (panel.top_mm, panel.bottom_mm))
        image = view.grab().toImage()
        near = [QColor(image.pixel(x + dx, y)) for dx in (-1, 0, 1) for y in range(top + 20, bottom)]
        return any(pixel.blue() - pixel.red() > 60 for pixel in near)

    assert not drawn_at(5.0)
    view.calipers.set_march_out(True)
    assert drawn_at(5.0)
    assert drawn_at(1.0)
    assert not drawn_at(5.5)


def test_long_recording_gets_a_time_bar_that_moves_the_window(view: PaperView, qtbot: QtBot):
    view.show_ecg(beating_ecg(duration_s=60))
    bar = view._time_bar
    assert bar.isVisible()
    bar.setValue(20 * 100)
    assert (view.scene.panels[0].start_s, view.scene.panels[0].end_s) == (20, 30)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.scene.panels[0].start_s == 30
    view.show_ecg(beating_ecg(duration_s=10))
    assert not bar.isVisible()


def test_day_long_recording_opens_at_once(view: PaperView, qtbot: QtBot):
    day = Ecg(np.zeros((3, 24 * 3600 * 125), dtype=np.float32), 125.0, ("I", "II", "V1"))
    view.show_ecg(day)
    assert all(trace.x_mm.size <= 1251 for trace in view.scene.traces)
    assert view._time_bar.maximum() == (24 * 3600 - 10) * 100


def test_paper_colours_are_those_chosen(view: PaperView):
    for name, colours in PAPER_COLOURS.items():
        view._paper.choose_colours(name)
        image = view.grab().toImage()
        corner = view.to_px(2.5, 2.5).toPoint()
        assert QColor(image.pixel(corner)).name().upper() in (colours.paper, colours.thin, colours.thick)


def test_without_an_ecg_the_view_says_what_to_do(view: PaperView):
    view.show_ecg(None)
    assert view.scene is None
    assert view.point_at(QPointF(100, 100)) is None
    wheel(view, 3, QPointF(100, 100))
    assert view._camera.is_fitted


def at_keys(view: PaperView, qtbot: QtBot, *keys: Qt.Key, box: bool = False) -> None:
    """Press keys one after the other, with Shift if `box`."""
    for key in keys:
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier if box else Qt.KeyboardModifier.NoModifier)


def test_calipers_are_set_by_keyboard_along_the_trace(view: PaperView, qtbot: QtBot):
    view.set_measuring(True)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.pointed_at.lead == "I"
    assert view.pointed_at.time_s == pytest.approx(5.0)  # the middle of the first lead
    at_keys(view, qtbot, *[Qt.Key.Key_Right] * 60)
    assert view.pointed_at.time_s == pytest.approx(5.6, abs=0.003)
    assert view.pointed_at.value_mv == pytest.approx(1.0), "the point lies on the trace"
    at_keys(view, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert view.held.lead == "II"
    at_keys(view, qtbot, *[Qt.Key.Key_Right] * 5, box=True)
    assert "1000 ms   60/min   -1.00 mV" in view.read_out
    assert view.accessibleDescription() == view.read_out
    at_keys(view, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Space)  # a caliper ends in its lead
    (caliper,) = view.calipers.items
    assert (caliper.first.lead, caliper.second.lead) == ("II", "II")
    assert caliper.interval_ms == pytest.approx(1000, abs=3)
    at_keys(view, qtbot, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Escape)
    assert view.held is None
    assert view.calipers.items == (caliper,)


def test_a_tall_wave_is_read_at_its_height_and_brought_into_sight(view: PaperView, qtbot: QtBot, square_ecg: Ecg):
    square_ecg.signal_mv[2] *= 3
    view.show_ecg(square_ecg)
    wheel(view, 8, QPointF(40, 780))
    view.set_measuring(True)
    at_keys(view, qtbot, *[Qt.Key.Key_Down] * 3, *[Qt.Key.Key_Right] * 60)
    assert view.pointed_at.lead == "III"
    assert view.pointed_at.value_mv == pytest.approx(3.0, abs=0.01), "the row is 15 mm high, the wave 30 mm"
    assert view.rect().contains(view._pointer.toPoint())


def test_arrow_keys_are_the_windows_while_nothing_is_measured(view: PaperView, qtbot: QtBot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.pointed_at is None
