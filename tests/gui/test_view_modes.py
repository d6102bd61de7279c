"""Ways to look at an ECG: one lead, average beats, pinched larger, at true size on each monitor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QGestureEvent, QPinchGesture
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Ecg
from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.paper_view import PaperView
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window in which a fast ECG was asked."""
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    return window


def layout_box(window: MainWindow) -> QComboBox:
    return next(box for box in window.paper_bar.findChildren(QComboBox) if box.accessibleName() == "Layout")


def test_one_lead_alone_fills_the_paper_of_both_and_is_remembered(asked: MainWindow, make: Callable, qtbot: QtBot):
    box = layout_box(asked)
    box.setCurrentIndex(box.findData("V2"))
    box.activated.emit(box.currentIndex())
    for pane in (asked.query_pane, asked.case_pane):
        (panel,) = pane.paper.scene.panels
        assert (panel.lead, panel.start_s, panel.end_s) == ("V2", 0.0, 10.0)
    asked.close()
    again = make(layout=asked.preferences.layout)
    assert again.paper.settings.layout == "V2"


def test_average_beats_are_a_layout_that_takes_the_place_of_the_rhythm_and_gives_it_back(
    asked: MainWindow, qtbot: QtBot
):
    asked.paper.update(layout="6x2")
    qtbot.keyClick(asked, Qt.Key.Key_B)
    settle(qtbot, asked)
    assert layout_box(asked).currentText() == "Average beats"
    for pane in (asked.query_pane, asked.case_pane):
        scene = pane.paper.scene
        assert [panel.lead for panel in scene.panels][:4] == ["I", "aVR", "V1", "V4"]
        assert {panel.end_s - panel.start_s for panel in scene.panels} == {1.0}
        (trace,) = [it for it in scene.traces if it.panel.lead == "II"]
        peak_s = (trace.x_mm[np.nanargmin(trace.y_mm)] - trace.panel.left_mm) / 25
        assert peak_s == pytest.approx(0.3, abs=0.03), "R is 300 ms after the beat's beginning"
        height_mm = trace.panel.baseline_mm - np.nanmin(trace.y_mm)
        assert height_mm == pytest.approx(10 * 0.95, abs=1.5), "1 mV is 10 mm here too"
        assert scene.texts[-1].text.endswith("average beats, low-passed at 40 Hz")
    box = layout_box(asked)
    box.setCurrentIndex(box.findData("6x2"))
    box.activated.emit(box.currentIndex())
    assert not asked.commands["beats"].isChecked()
    asked.commands["beats"].trigger()
    settle(qtbot, asked)
    qtbot.keyClick(asked, Qt.Key.Key_B)
    assert asked.paper.settings.layout == "6x2"
    assert len(asked.query_pane.paper.scene.panels) == 12
    assert asked.query_pane.paper.scene.panels[0].end_s == 5.0
    settle(qtbot, asked)


def test_average_beats_are_exported_and_printed_as_they_lie_on_the_paper(
    asked: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    qtbot.keyClick(asked, Qt.Key.Key_B)
    settle(qtbot, asked)
    sheets = asked.exporter._printing.sheets(asked.paper.settings)
    assert [sheet.scene.settings.layout for sheet in sheets[:2]] == ["beats", "beats"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "beats.svg"), ""))
    asked.commands["export query"].trigger()
    settle(qtbot, asked)
    scene = asked.query_pane.paper.scene
    written = (tmp_path / "beats.svg").read_text(encoding="utf-8")
    assert f'width="{scene.width_mm:g}mm"' in written
    assert scene.width_mm < 130, "four beats of a second each, not ten seconds"


def test_without_beats_the_rhythm_stays_and_says_so(window: MainWindow, qtbot: QtBot, square_ecg: Ecg):
    square_ecg.signal_mv[:] = 0
    window.session.ask_for(square_ecg, "asystole")
    window.commands["beats"].trigger()
    settle(qtbot, window)
    scene = window.query_pane.paper.scene
    assert "No beats to average" in scene.texts[-1].text
    assert scene.panels[-1].end_s == 10.0


def test_calipers_set_on_beats_do_not_appear_in_the_rhythm(asked: MainWindow, qtbot: QtBot):
    qtbot.keyClick(asked, Qt.Key.Key_B)
    settle(qtbot, asked)
    paper = asked.query_pane.paper
    asked.commands["calipers"].trigger()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(paper, key)
    assert len(paper.calipers.items) == 1
    asked.commands["beats"].trigger()
    assert not paper.calipers.items
    settle(qtbot, asked)


def pinch_with_fingers(view: PaperView, factor: float, at: QPointF) -> None:
    pinch = QPinchGesture()
    pinch.setScaleFactor(factor)
    pinch.setCenterPoint(QPointF(view.mapToGlobal(at)))
    QApplication.sendEvent(view, QGestureEvent([pinch]))


def pinch_on_touchpad(view: PaperView, factor: float, at: QPointF) -> None:
    kind, device = Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice()
    place = view.mapToGlobal(at)
    QApplication.sendEvent(view, QNativeGestureEvent(kind, device, 2, at, at, place, factor - 1, QPointF()))


@pytest.mark.parametrize("pinch", [pinch_with_fingers, pinch_on_touchpad])
def test_pinching_zooms_about_the_place_between_the_fingers(asked: MainWindow, qtbot: QtBot, pinch: Callable):
    view = asked.query_pane.paper
    at, before = QPointF(200, 100), view.px_per_mm
    under = view.to_mm(at)
    pinch(view, 1.5, at)
    assert view.px_per_mm == pytest.approx(1.5 * before)
    assert (view.to_mm(at) - under).manhattanLength() < 0.5
    qtbot.waitUntil(lambda: not view._refine.isActive() and not asked.case_pane.paper._refine.isActive())


def test_on_a_calibrated_screen_a_second_is_25_and_a_millivolt_10_millimetres(qtbot: QtBot, square_ecg: Ecg):
    px_per_mm, settings = 4.0, PaperModel()
    camera = Camera(settings)
    paper = PaperView(settings, camera)
    settings.setParent(paper)
    qtbot.addWidget(paper)
    settings.update(layout="II")
    paper.resize(1200, 400)
    paper.show()
    paper.show_ecg(square_ecg)
    camera.set_scale(px_per_mm)
    qtbot.waitUntil(lambda: not paper._refine.isActive())
    (panel,) = paper.scene.panels
    start = paper.to_px(*paper.scene.place(panel, 0.25)).toPoint()
    dark = darkness(paper.grab().toImage(), QRect(start.x(), start.y() - 80, 150, 160))
    columns = np.flatnonzero(dark.sum(axis=0) > 20)
    rows = np.flatnonzero(dark.sum(axis=1) > 40)
    assert columns[-1] - columns[0] == pytest.approx(25 * px_per_mm, abs=1.5), "from edge to edge of the square"
    assert rows[-1] - rows[0] == pytest.approx(10 * px_per_mm, abs=1.5), "from its foot to its top"


def darkness(image: QImage, area: QRect) -> np.ndarray:
    """Where the trace is, and not the grid: True for each dark pixel of an area."""
    rows = range(area.top(), area.bottom())
    columns = range(area.left(), area.right())
    return np.array([[QColor(image.pixel(x, y)).lightness() < 90 for x in columns] for y in rows])


class Screen:
    """Another monitor."""

    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


def test_true_size_stays_true_on_a_monitor_that_was_measured(make: Callable, qtbot: QtBot):
    name = QApplication.primaryScreen().name()
    window = make(px_per_mm={name: 4.5, "other": 7.25})
    window.session.ask_for(beating_ecg(75), "ecg")
    settle(qtbot, window)
    window.commands["true size"].trigger()
    assert window.query_pane.paper.px_per_mm == 4.5
    window.screen_scale.moved_to(Screen("other"))
    assert window.query_pane.paper.px_per_mm == 7.25
    window.screen_scale.moved_to(Screen("never measured"))
    assert window.query_pane.paper.px_per_mm == 7.25
    window.commands["fit"].trigger()
    fitted = window.camera.px_per_mm
    window.screen_scale.moved_to(Screen(name))
    assert window.camera.px_per_mm == fitted
    papers = (window.query_pane.paper, window.case_pane.paper)
    qtbot.waitUntil(lambda: not any(paper._refine.isActive() for paper in papers))
