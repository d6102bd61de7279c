"""Large texts on a small screen: what gives way, and that nothing which matters is cut off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.paper_colours import CLINIC
from ecgfinder.gui.render import paint_scene
from ecgfinder.gui.views.compare_panel import ComparePanel
from ecgfinder.gui.views.first_steps import FirstSteps
from ecgfinder.gui.views.key_sheet import KeySheet
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.palette import CommandPalette
from ecgfinder.paper import PaperSettings, draw_paper
from tests.gui import tour
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

LAPTOP = (1366, 768)


@pytest.fixture
def low(make: Callable, qtbot: QtBot, fast_file: Path) -> MainWindow:
    """A laptop's window with texts of twice the size and an answered query."""
    window = make(font_scale=2.0)
    window.resize(*LAPTOP)
    tour.open_ecg(qtbot, window, fast_file)
    qtbot.wait(50)
    return window


def test_bar_of_the_papers_is_folded_in_a_low_window_and_comes_back_by_its_button(low: MainWindow, qtbot: QtBot):
    assert not low.paper_bar.isVisible()
    before = low.query_pane.paper.height()
    low.commands["paper bar"].trigger()
    assert low.paper_bar.isVisible()
    low.commands["paper bar"].trigger()
    assert not low.paper_bar.isVisible()
    low.resize(1920, 1080)
    qtbot.wait(50)
    assert low.paper_bar.isVisible(), "where there is room the bar is back without being asked for"
    assert low.query_pane.paper.height() > before


def test_papers_take_most_of_the_width_also_with_large_texts(low: MainWindow):
    for pane in (low.query_pane, low.case_pane):
        paper = pane.paper
        assert paper.scene.width_mm * paper.px_per_mm >= 0.85 * pane.width()


def test_measurements_flow_as_names_and_values_where_a_table_is_too_wide(make: Callable, low: MainWindow):
    strip = low.query_pane.strip
    assert "<table" not in strip.text()
    lines = strip.heightForWidth(strip.width()) / QFontMetrics(strip.font()).height()
    assert lines < 3.5
    for value in ("131", "QTcF"):
        assert value in strip.text()
    low.resize(3000, 1080)
    assert "<table" in strip.text()


def test_list_shows_fewer_statements_in_a_low_window_and_all_on_a_click(low: MainWindow, qtbot: QtBot):
    evidence = low.case_list.evidence
    few = len(evidence.lines)
    low.resize(1366, 1400)
    qtbot.wait(20)
    assert len(evidence.lines) >= few
    assert evidence._few == 4
    low.resize(*LAPTOP)
    qtbot.wait(20)
    assert evidence._few == 2
    assert len(evidence.lines) == few


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_palette_shows_every_command_whole_with_its_keys(make: Callable, qtbot: QtBot, scale: float):
    window = make(font_scale=scale)
    window.resize(*LAPTOP)
    palette = CommandPalette(window.commands, window)
    qtbot.addWidget(palette)
    palette.show()
    option, delegate, listed = QStyleOptionViewItem(), palette.list.itemDelegate(), palette.list.model()
    option.fontMetrics = palette.list.fontMetrics()
    cut_off = []
    for row in range(listed.rowCount()):
        delegate.initStyleOption(option, listed.index(row, 0))
        cut_off += [listed.index(row, 0).data()] if option.text != listed.index(row, 0).data() else []
    assert not cut_off
    assert palette.list.horizontalScrollBar().maximum() == 0
    assert palette.width() <= window.width()
    assert palette.height() <= window.height()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_sheet_of_keys_is_never_wider_than_the_screen(make: Callable, qtbot: QtBot, scale: float):
    window = make(font_scale=scale)
    window.commands["keys"].trigger()
    (sheet,) = window.findChildren(KeySheet)
    (area,) = sheet.findChildren(QScrollArea)
    qtbot.wait(20)
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() == 0, "a screen of 1920 x 1080 shows all at once, also at twice the size"
    if scale == 1.0:
        assert sheet.height() <= LAPTOP[1] - 80, "at the usual size one page holds all, also on a laptop"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_tour_leaves_the_drop_zone_in_sight(make: Callable, qtbot: QtBot, scale: float):
    window = make(font_scale=scale)
    window.resize(*LAPTOP)
    window.commands["tour"].trigger()
    card = window.findChild(FirstSteps)
    zone = window.findChild(QFrame, "DropZone")
    place = QRect(zone.mapTo(window, zone.rect().topLeft()), zone.size())
    assert not card.geometry().intersects(place)
    card.end()


def test_table_of_the_comparison_is_reached_by_tab_where_it_is_scrolled(low: MainWindow, qtbot: QtBot):
    low.commands["compare"].trigger()
    settle(qtbot, low)
    panel = low.findChild(ComparePanel)
    (area,) = panel.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


@pytest.mark.parametrize("fit", [0.47, 0.77, 1.19, 2.35, 3.99])
def test_paper_is_at_most_a_fifteenth_smaller_than_fits(fit: float):
    camera = Camera()
    camera.offer_fit(camera, fit)
    assert 0.93 * fit <= camera.px_per_mm <= fit


@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
def test_names_of_leads_are_as_large_on_a_fine_screen(qapp: QApplication, ratio: float):
    """At one pixel to the millimetre their own 3 mm are too small to be read; they are drawn eleven pixels high."""
    usual, fine = (lettering_px(each) for each in (1.0, ratio))
    assert fine == pytest.approx(ratio * usual, abs=1.5 * ratio)
    assert usual >= 7


def lettering_px(ratio: float) -> int:
    """The height in device pixels of the letters of the lead I, painted on empty paper."""
    scene = draw_paper(beating_ecg(), PaperSettings())
    alone = replace(scene, traces=(), pulses=(), marks=(), texts=(replace(scene.texts[0], text="I"),))
    image = QImage(round(scene.width_mm * ratio), round(scene.height_mm * ratio), QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(ratio)
    image.fill(255)
    with QPainter(image) as painter:
        paint_scene(painter, alone, CLINIC)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, : image.width()]
    return int(np.count_nonzero((pixels < 80).any(axis=1)))
