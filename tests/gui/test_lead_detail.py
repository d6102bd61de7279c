"""One lead in detail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Ecg
from ecgfinder.gui.envelope import envelope, extent_mv
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.theme import LIGHT
from ecgfinder.gui.views.lead_detail import LeadDetail, spectrum, stretch_text
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.stretch_plot import StretchPlot, TimeAxis
from tests.gui.conftest import beating_ecg, settle
from tests.gui.test_stalls import LONGEST_MS, slowness, watchdog, write_day  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shut_down()


@pytest.fixture
def detail(qtbot: QtBot, square_ecg: Ecg, runner: TaskRunner) -> LeadDetail:
    """The square ECG's lead II, its curve and spectrum drawn."""
    made = LeadDetail(square_ecg, LIGHT, runner)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not runner.active and not made._delay.isActive())
    return made


def test_spectrum_tells_the_frequency_and_amplitude_of_hum():
    times_s = np.arange(5000) / 500
    frequencies, amplitudes = spectrum(0.3 + 0.08 * np.sin(2 * np.pi * 50 * times_s), 500)
    assert frequencies[np.argmax(amplitudes)] == pytest.approx(50, abs=0.11)
    assert amplitudes.max() == pytest.approx(0.08, abs=0.002)
    assert frequencies.max() <= 150


def test_stretch_is_told_as_length_rate_and_height():
    known = np.array([0.0, 1.25, np.nan], dtype=np.float32)
    assert stretch_text(known, 0.8) == "800 ms     75/min     1.25 mV peak to peak"
    assert stretch_text(known, 10.0) == "10.0 s     1.25 mV peak to peak", "ten seconds are no interval between beats"
    assert "nothing known" in stretch_text(np.full(5, np.nan, dtype=np.float32), 0.8)
    assert extent_mv(np.zeros(0, dtype=np.float32)) is None


def test_envelope_of_hours_keeps_every_spike_and_every_gap():
    signal = np.zeros(1_000_000, dtype=np.float32)
    signal[123_456], signal[777_777] = 2.0, -3.0
    signal[400_000:500_000] = np.nan
    found = envelope(signal)
    at, values = found.between(0, signal.size, 2000)
    assert at.size <= 2000
    assert (np.nanmax(values), np.nanmin(values)) == (2.0, -3.0)
    assert at[np.nanargmax(values)] == pytest.approx(123_456, abs=4096)
    assert np.isnan(values[(at > 410_000) & (at < 490_000)]).all()
    at, values = found.between(123_400, 123_500, 2000)
    assert at.tolist() == list(range(123_400, 123_500)), "zoomed in, the samples themselves"
    assert values[56] == 2.0


def test_a_day_is_numbered_by_the_clock_and_ten_seconds_by_seconds(qapp: QApplication):
    day, short = TimeAxis(86_400), TimeAxis(10)
    ((spacing, first),) = day.tickSpacing(0, 86_400, 900)
    assert (spacing, first) == (14_400, 0)
    assert day.tickStrings([0, spacing, 5 * spacing], 1, spacing) == ["0:00:00", "4:00:00", "20:00:00"]
    assert day.tickStrings([3725.5], 1, 0.5) == ["1:02:05.5"]
    assert short.tickStrings([2.0, 4.0], 1, 2.0) == ["2", "4"]


def to_px(trace: StretchPlot, at_s: float) -> QPoint:
    """The pixel of a moment, half way up the plot."""
    box = trace.getViewBox()
    middle_mv = sum(trace.viewRange()[1]) / 2
    return trace.mapFromScene(box.mapViewToScene(QPointF(at_s, middle_mv)))


def to_s(trace: StretchPlot, at: QPoint) -> float:
    """The moment under a pixel."""
    return trace.getViewBox().mapSceneToView(trace.mapToScene(at)).x()


def drag(qtbot: QtBot, trace: StretchPlot, start: QPoint, end: QPoint) -> None:
    """Press, move in steps and let go; pyqtgraph wants a while between a press and a drag's first move."""
    viewport = trace.viewport()
    qtbot.mouseMove(viewport, start)
    qtbot.mousePress(viewport, LEFT, pos=start)
    for part in (0.3, 0.7, 1.0):
        qtbot.wait(120)
        at = QPointF(start) + part * (QPointF(end) - QPointF(start))
        where = trace.viewport().mapToGlobal(at)
        move = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, move)
    qtbot.mouseRelease(viewport, LEFT, pos=end)


def test_stretch_dragged_by_its_edge_is_measured_and_other_leads_can_be_shown(
    detail: LeadDetail, qtbot: QtBot, square_ecg: Ecg, runner: TaskRunner
):
    trace = detail.trace
    with qtbot.waitSignal(detail.went_to) as went:
        drag(qtbot, trace, to_px(trace, trace.end_s), to_px(trace, 2.0))
    assert went.args == [0.0]
    assert trace.end_s == pytest.approx(2.0, abs=0.02)
    assert detail.told.text().endswith("30/min     1.00 mV peak to peak")
    square_ecg.signal_mv[6] *= 2
    detail.leads.setCurrentText("V1")
    assert "2.00 mV" in detail.told.text()
    qtbot.waitUntil(lambda: not runner.active)
    assert trace.viewRange()[1][1] > 2.0, "the axis follows the lead"


def test_stretch_is_moved_lengthened_and_zoomed_to_by_keyboard(detail: LeadDetail, qtbot: QtBot):
    trace = detail.trace
    qtbot.keyClick(trace, Qt.Key.Key_Right)
    assert (trace.start_s, trace.end_s) == pytest.approx((0.1, 1.1))
    qtbot.keyClick(trace, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert (trace.start_s, trace.end_s) == pytest.approx((0.1, 1.2))
    qtbot.keyClick(trace, Qt.Key.Key_Plus)
    from_s, to_s = trace.shown_s
    assert to_s - from_s == pytest.approx(8.0)
    assert from_s == pytest.approx(0.65 - 0.65 / 1.25), "about the middle of the stretch"
    qtbot.keyClick(trace, Qt.Key.Key_0)
    assert trace.shown_s == pytest.approx((0.0, 10.0))
    qtbot.keyClick(trace, Qt.Key.Key_Escape)
    assert not detail.isVisible()


def test_stretch_never_leaves_the_recording_and_never_vanishes(detail: LeadDetail):
    trace = detail.trace
    trace.set_stretch(9.5, 11.0)
    assert (trace.start_s, trace.end_s) == pytest.approx((8.5, 10.0))
    trace.region.setRegion((4.0, 4.0))
    assert (trace.start_s, trace.end_s) == pytest.approx((4.0, 4.02))
    assert "/min" in detail.told.text()


def test_wheel_zooms_at_the_pointer_and_a_drag_beside_the_stretch_moves_the_view(detail: LeadDetail, qtbot: QtBot):
    trace = detail.trace
    at, phase = to_px(trace, 5.0), Qt.ScrollPhase.NoScrollPhase
    where, before_s = QPointF(trace.mapToGlobal(at)), to_s(trace, at)
    turn = QWheelEvent(QPointF(at), where, QPoint(), QPoint(0, 480), Qt.MouseButton.NoButton, NO_KEYS, phase, False)
    QApplication.sendEvent(trace.viewport(), turn)
    assert to_s(trace, at) == pytest.approx(before_s)
    from_s, to_end_s = trace.shown_s
    assert 1 < to_end_s - from_s < 5
    drag(qtbot, trace, at, at + QPoint(-50, 0))
    assert trace.shown_s[0] > from_s
    assert (trace.start_s, trace.end_s) == pytest.approx((0.0, 1.0))
    qtbot.mouseDClick(trace.viewport(), LEFT, pos=at)
    assert trace.shown_s == pytest.approx((0.0, 10.0))


def test_what_is_drawn_follows_what_is_shown(detail: LeadDetail, square_ecg: Ecg):
    trace = detail.trace
    trace.zoom_to(2.0, 2.5)
    times_s, values_mv = trace.curve.getData()
    assert 2.0 - 3 / square_ecg.rate_hz < times_s[0] < times_s[-1] < 2.5 + 3 / square_ecg.rate_hz
    shown = square_ecg.lead_mv("II")[round(times_s[0] * square_ecg.rate_hz) :][: times_s.size]
    np.testing.assert_allclose(values_mv, shown)


def test_stretch_chosen_in_an_hour_is_shown_on_the_paper(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(75, seed=3, duration_s=3600), "hour")
    settle(qtbot, window)
    window.commands["detail"].trigger()
    settle(qtbot, window)
    (detail,) = window.findChildren(LeadDetail)
    detail.trace.set_stretch(1800, 1812)
    assert window.query_pane.paper.scene.panels[0].start_s == pytest.approx(1800)
    assert "Measured in the first 60 s." in window.query_pane.remarks
    qtbot.wait(80)
    settle(qtbot, window)
    detail.close()


def test_a_days_lead_is_opened_moved_through_and_zoomed_without_a_stall(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    watchdog: list[float],  # noqa: F811 - the fixture
):
    window.open_ecg(write_day(tmp_path))
    settle(qtbot, window)
    watchdog.clear()
    window.commands["detail"].trigger()
    settle(qtbot, window)
    (detail,) = window.findChildren(LeadDetail)

    def does(what: Callable[[], object]) -> None:
        what()
        qtbot.wait(30)

    for start_s in (10_000.0, 50_000.0, 86_000.0):
        does(lambda start_s=start_s: detail.trace.set_stretch(start_s, start_s + 300))
        does(lambda: detail.trace.zoom(20, detail.trace.start_s))
        does(lambda: detail.trace.zoom_to(0, 86_400))
    does(lambda: detail.leads.setCurrentText("V1"))
    settle(qtbot, window)
    assert detail.spectrum.curve.getData()[0].size > 10
    assert detail.trace.curve.getData()[0].size < 10_000
    worst = max(watchdog)
    assert worst < LONGEST_MS * slowness(), f"the longest stall: {worst} ms"
    qtbot.wait(80)
    settle(qtbot, window)
    detail.close()
