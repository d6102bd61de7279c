"""Searching by a part of the query: marked on the paper or chosen in the dialog, shown as a chip, taken away again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialogButtonBox, QToolButton
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Region
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.region_tool import RegionDialog, region_of
from ecgfinder.paper import PaperSettings, draw_paper
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window in which a fast ECG was asked."""
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    return window


def panel(paper: PaperView, lead: str):
    return next(it for it in paper.scene.panels if it.lead == lead)


def at(paper: PaperView, lead: str, share: float) -> QPoint:
    """A place in a lead's panel, at a share of its width."""
    it = panel(paper, lead)
    return paper.to_px(it.left_mm + share * (it.right_mm - it.left_mm), it.top_mm + 15).toPoint()


def drag(qtbot: QtBot, paper: PaperView, start: QPoint, end: QPoint, keys=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mousePress(paper, Qt.MouseButton.LeftButton, keys, start)
    qtbot.mouseMove(paper, end)
    qtbot.mouseRelease(paper, Qt.MouseButton.LeftButton, keys, end)


def test_dragging_over_leads_searches_by_them_over_the_stretch(asked: MainWindow, qtbot: QtBot):
    paper, seen = asked.query_pane.paper, []
    asked.session.library._embedder = Spy(asked.session.library.embedder, seen)
    asked.commands["part"].trigger()
    drag(qtbot, paper, at(paper, "V1", 0.2), at(paper, "V2", 0.8))
    settle(qtbot, asked)
    region = asked.session.question.region
    assert region.leads == ("V1", "V2")
    assert region.stretch_s == pytest.approx((5.5, 7.0), abs=0.1)
    known = np.isfinite(seen[-1].signal_mv)
    assert known.any(axis=1).tolist() == [lead in region.leads for lead in LEADS]
    assert known.any(axis=0).nonzero()[0][[0, -1]] / 250 == pytest.approx(region.stretch_s, abs=0.01)


class Spy:
    """The tiny embedder, which sees II alone: here it is shown what it would be asked with."""

    def __init__(self, own: object, seen: list) -> None:
        self._own, self._seen = own, seen
        self.model_id, self.dimension, self.nearness_directions = own.model_id, own.dimension, None

    def embed_ecgs(self, ecgs: list) -> np.ndarray:
        self._seen.extend(ecgs)
        whole = [replace(ecg, signal_mv=np.nan_to_num(ecg.signal_mv)) for ecg in ecgs]
        return self._own.embed_ecgs(whole)


def test_click_means_a_whole_lead_and_shift_adds_another(asked: MainWindow, qtbot: QtBot):
    paper = asked.query_pane.paper
    asked.session.library._embedder = Spy(asked.session.library.embedder, [])
    asked.commands["part"].trigger()
    drag(qtbot, paper, at(paper, "aVF", 0.5), at(paper, "aVF", 0.5))
    settle(qtbot, asked)
    assert asked.session.question.region == Region(("aVF",))
    drag(qtbot, paper, at(paper, "I", 0.5), at(paper, "I", 0.5), Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, asked)
    assert asked.session.question.region == Region(("I", "aVF"))


def test_part_is_a_chip_that_a_click_takes_away(asked: MainWindow, qtbot: QtBot):
    before = [hit.case.case_id for hit in asked.cases.hits]
    asked.session.ask_by_part(Region(("II", "V1"), (2.0, 6.0)))
    settle(qtbot, asked)
    assert asked.filter_bar.texts == ["II, V1, 2.0-6.0 s"]
    (chip,) = asked.filter_bar.findChildren(QToolButton)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(qtbot, asked)
    assert asked.session.question.region is None
    assert asked.filter_bar.isHidden()
    assert [hit.case.case_id for hit in asked.cases.hits] == before
    asked.commands["back"].trigger()
    settle(qtbot, asked)
    assert asked.session.question.region == Region(("II", "V1"), (2.0, 6.0))


def test_all_outside_the_part_is_veiled_on_paper_and_unknown_in_the_encoded_image(asked: MainWindow, qtbot: QtBot):
    paper = asked.query_pane.paper
    asked.session.ask_by_part(Region(("II",), (0.0, 6.0)))
    settle(qtbot, asked)
    image = asked.encoded.image
    blue = np.array([[image.pixelColor(x, y).blue() for x in (100, 900)] for y in range(12)])
    assert blue[1].tolist() == [255, 0]
    assert not blue[7].any()
    shown = paper.grab().toImage()
    darkest = {}
    for lead in ("II", "V3"):
        it = panel(paper, lead)
        area = QRectF(
            paper.to_px(it.left_mm + 6, it.top_mm + 2), paper.to_px(it.right_mm - 1, it.bottom_mm - 1)
        ).toRect()
        pixels = (shown.pixel(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
        darkest[lead] = min(QColor(pixel).lightness() for pixel in pixels)
    assert darkest["II"] < 60
    assert darkest["V3"] > 150


def test_another_ecg_is_asked_whole(asked: MainWindow, qtbot: QtBot):
    asked.session.ask_by_part(Region(("II",)))
    settle(qtbot, asked)
    asked.session.ask_for(beating_ecg(46, seed=41), "slow")
    settle(qtbot, asked)
    assert asked.session.question.region is None
    assert asked.query_pane.paper.found.region is None


def test_dialog_chooses_leads_and_stretch_by_keyboard(asked: MainWindow, qtbot: QtBot):
    asked.commands["choose part"].trigger()
    (dialog,) = asked.findChildren(RegionDialog)
    for lead, box in dialog.leads.items():
        if lead not in ("II", "V5"):
            qtbot.keyClick(box, Qt.Key.Key_Space)
    dialog.start.setValue(1.0)
    dialog.end.setValue(8.5)
    dialog.accept()
    settle(qtbot, asked)
    assert asked.session.question.region == Region(("II", "V5"), (1.0, 8.5))


def test_dialog_needs_a_lead_and_half_a_second(asked: MainWindow, qtbot: QtBot):
    asked.commands["choose part"].trigger()
    (dialog,) = asked.findChildren(RegionDialog)
    agree = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    for box in dialog.leads.values():
        box.setChecked(False)
    assert not agree.isEnabled()
    dialog.leads["II"].setChecked(True)
    assert agree.isEnabled()
    dialog.end.setValue(0.3)
    assert not agree.isEnabled()
    dialog.reject()


def test_part_without_any_signal_gives_a_sentence_and_the_window_stays_usable(asked: MainWindow, qtbot: QtBot):
    asked.session.ask_by_part(Region(stretch_s=(11.0, 12.0)))
    settle(qtbot, asked)
    assert "nothing is recorded" in asked.message.text
    asked.commands["whole"].trigger()
    settle(qtbot, asked)
    assert asked.message.text == ""
    assert len(asked.cases.hits) == 20


def test_marking_a_part_and_calipers_exclude_each_other(asked: MainWindow):
    asked.commands["calipers"].trigger()
    asked.commands["part"].trigger()
    assert asked.commands["part"].isChecked()
    assert not asked.commands["calipers"].isChecked()
    assert not asked.query_pane.paper.measuring
    asked.commands["part"].trigger()
    assert not asked.commands["part"].isChecked()


def test_area_over_grid_and_rhythm_strip_spans_the_same_time_in_both():
    ecg = beating_ecg(75)
    scene = draw_paper(ecg, PaperSettings(layout="3x4+1"))
    v3 = next(it for it in scene.panels if it.lead == "V3")
    rhythm = scene.panels[-1]
    area = QRectF(QPointF(v3.left_mm + 10, v3.top_mm + 1), QPointF(v3.left_mm + 40, rhythm.bottom_mm - 1))
    region = region_of(scene, area, ecg.duration_s)
    assert region.leads == ("II", "V3")
    assert region.stretch_s == pytest.approx((v3.start_s + 0.4, v3.start_s + 1.6))


def test_area_beside_the_leads_is_no_part():
    ecg = beating_ecg(75)
    scene = draw_paper(ecg, PaperSettings(layout="12x1"))
    assert region_of(scene, QRectF(0, 0, 2, 2), ecg.duration_s) is None
    assert region_of(scene, QRectF(0, 0, scene.width_mm, scene.height_mm), ecg.duration_s) is None
