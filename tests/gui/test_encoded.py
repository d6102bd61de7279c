"""What the encoder sees: every encoding can be shown, large too, and points at the trace as the trace at it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Region
from ecgfinder.encoding import ENCODINGS, SHIPPED, encode
from ecgfinder.gui import encoded as encoded_module
from ecgfinder.gui.encoded import encode_part
from ecgfinder.gui.views.encoded_panel import METHODS, EncodedWindow
from ecgfinder.gui.views.encoded_view import EncodedView
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.paper import PaperPoint
from tests.gui.conftest import RATE_HZ, beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def test_every_encoding_can_be_chosen_and_the_shipped_one_is_first():
    assert set(METHODS) == set(ENCODINGS)
    assert next(iter(METHODS)) == SHIPPED == encoded_module.SHIPPED


@pytest.mark.parametrize("method", list(ENCODINGS))
def test_place_and_time_are_the_same_both_ways(method: str):
    shown = encode_part(beating_ecg(75), None, method)
    assert list(shown.boxes()) == list(LEADS)
    for lead, (left, top, width, height) in shown.boxes().items():
        found, time_s = shown.point_at(left + 0.3 * width, top + 0.5 * height)
        assert found == lead
        assert shown.column_of(lead, time_s) == pytest.approx(left + 0.3 * width)
    assert shown.point_at(1.5, 0.5) is None


@pytest.mark.parametrize("method", ["plot", "grid", "concat"])
def test_r_stands_where_the_beats_say(method: str):
    ecg = beating_ecg(75)
    shown = encode_part(ecg, None, method)
    lead_ii = ecg.lead_mv("II")
    start = round(shown.beats_s["II"] * RATE_HZ)
    peak_s = (start + int(np.argmax(lead_ii[start : start + 250]))) / RATE_HZ
    left, _, width, _ = shown.boxes()["II"]
    assert (shown.column_of("II", peak_s) - left) / width == pytest.approx(0.35, abs=0.03)


def test_part_of_a_long_recording_tells_its_own_time():
    shown = encode_part(beating_ecg(75, duration_s=60), Region(stretch_s=(40.0, 46.0)))
    assert shown.point_at(0.5, 0.0) == ("I", pytest.approx(45.0))


def test_choosing_another_encoding_shows_its_pixels(window: MainWindow, qtbot: QtBot):
    ecg = beating_ecg(131, seed=40)
    window.session.ask_for(ecg, "fast")
    settle(qtbot, window)
    box = window.encoded.methods
    box.setFocus()
    box.setCurrentIndex(box.findData("grid"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    pixels, image = encode(ecg, "grid"), window.encoded.image
    assert (image.height(), image.width()) == pixels.shape[:2]
    colour = image.pixelColor(150, 220)
    assert [colour.red(), colour.green(), colour.blue()] == pytest.approx(pixels[220, 150] * 255, abs=0.51)
    assert "GAF" in window.encoded.view.toolTip()


def test_large_window_shows_the_same_and_points_at_the_paper(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    window.commands["encoded"].trigger()
    (large,) = window.findChildren(EncodedWindow)
    view = large.panel.view
    assert large.panel.image == window.encoded.image
    assert view.height() > 2 * window.encoded.view.height()
    point_at(view, 0.42, 7.5 / 12)
    marked = window.query_pane.paper.found.point
    assert marked.lead == "V2"
    assert marked.time_s == pytest.approx(4.2, abs=0.05)
    window.query_pane.paper.pointed.emit(PaperPoint("aVF", 5.0, 0.1))
    assert view._point.lead == "aVF"
    large.close()


def point_at(view: EncodedView, x: float, y: float) -> None:
    """Move the mouse; sent straight to the widget, for offscreen the pointer of a second window is not followed."""
    at, no = view.place(x, y), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), no, no, keys))


def test_mark_is_drawn_where_the_time_is(qtbot: QtBot):
    view = EncodedView()
    qtbot.addWidget(view)
    view.resize(834, 240)
    view.show_encoded(encode_part(beating_ecg(75)))
    view.show()
    plain = view.grab().toImage()
    view.mark(PaperPoint("V1", 2.5, 0.0))
    marked = view.grab().toImage()
    at = view.place(0.25, 3 / 12).toPoint()
    changed = [x for x in range(40, 834) if plain.pixel(x, at.y()) != marked.pixel(x, at.y())]
    assert changed
    assert all(abs(x - at.x()) <= 2 for x in changed)
    view.mark(PaperPoint("V1", 25.0, 0.0))
    assert view.grab().toImage() == plain


def test_without_an_ecg_nothing_is_shown(window: MainWindow, qtbot: QtBot):
    qtbot.keyClicks(window.search_bar.box, "bradycardia")
    qtbot.keyClick(window.search_bar.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.encoded.image is None
    assert window.encoded.view.area().contains(QPointF(100, 10))
