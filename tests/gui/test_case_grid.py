"""Up to four cases beside the query, on the same paper, at the same scale, scrolled together."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from ecgfinder.gui.filtering import FILTER_NAMES
from ecgfinder.gui.views.main_window import MainWindow
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def grid(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with its grid open on a fast ECG."""
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_G)
    settle(qtbot, window)
    return window


def shown(window: MainWindow) -> list[int]:
    return [hit.case.case_id for hit in window.case_tools.grid.hits]


def test_grid_shows_the_four_best_beside_the_query_at_one_scale(grid: MainWindow):
    panes = grid.case_grid.panes
    assert shown(grid) == [hit.case.case_id for hit in grid.cases.hits[:4]]
    assert all(pane.isVisible() and pane.paper.ecg is not None for pane in panes)
    assert not grid.case_list.isVisible()
    assert not grid.case_pane.isVisible()
    query = grid.query_pane.paper
    for pane in panes:
        paper = pane.paper
        assert paper.px_per_mm == query.px_per_mm
        assert paper.scene.settings == query.scene.settings
        assert paper.scene.width_mm * paper.px_per_mm <= paper.width()
    assert query.px_per_mm > 1.2, "the hidden pane leaves the room to the others"
    for hit, pane, line in zip(grid.cases.hits, panes, grid.case_grid.lines, strict=False):
        assert pane._about.text().endswith(hit.case.source_id)
        assert hit.case.report.first_line in line.text()


def test_zooming_and_panning_one_moves_all(grid: MainWindow, qtbot: QtBot):
    papers = [grid.query_pane.paper, *(pane.paper for pane in grid.case_grid.panes)]
    grid.camera.zoom_to(grid.camera.fit_px_per_mm * 4)
    papers[2]._pan_px(QPointF(-120, -40))
    assert {(paper.origin_mm().x() > 10, paper.px_per_mm) for paper in papers} == {(True, grid.camera.px_per_mm)}
    settle(qtbot, grid)
    qtbot.waitUntil(lambda: not any(paper._refine.isActive() for paper in papers))


def test_pinned_cases_take_the_place_of_the_best(grid: MainWindow, qtbot: QtBot):
    for row in (7, 2):
        grid.case_list.pick(row)
        qtbot.keyClick(grid, Qt.Key.Key_P)
    settle(qtbot, grid)
    assert shown(grid) == [grid.cases.hits[row].case.case_id for row in (7, 2)]
    assert [pane.isVisible() for pane in grid.case_grid.panes] == [True, True, False, False]
    assert "8, 3" in grid.status.texts[2]
    for row in (2, 0, 1, 4):
        grid.case_list.pick(row)
        qtbot.keyClick(grid, Qt.Key.Key_P)
    settle(qtbot, grid)
    assert shown(grid) == [grid.cases.hits[row].case.case_id for row in (7, 0, 1, 4)]
    grid.session.ask_for(beating_ecg(46, seed=41), "slow")
    settle(qtbot, grid)
    assert shown(grid) == [hit.case.case_id for hit in grid.cases.hits[:4]]


def test_click_on_a_case_chooses_it(grid: MainWindow, qtbot: QtBot):
    qtbot.mouseClick(grid.case_grid.panes[2].paper, Qt.MouseButton.LeftButton)
    assert grid.session.chosen is grid.cases.hits[2]
    settle(qtbot, grid)


def test_filter_holds_for_all(grid: MainWindow, qtbot: QtBot):
    grid.paper.choose_filter(FILTER_NAMES[2])
    settle(qtbot, grid)
    for pane in grid.case_grid.panes:
        assert any("0.5-40 Hz" in text.text for text in pane.paper.scene.texts)


def test_leaving_the_grid_brings_the_three_panes_back_and_lets_the_cases_go(grid: MainWindow, qtbot: QtBot):
    qtbot.keyClick(grid, Qt.Key.Key_G)
    settle(qtbot, grid)
    assert grid.case_list.isVisible()
    assert grid.case_pane.paper.ecg is not None
    assert not grid.case_grid.isVisible()
    assert all(pane.paper.ecg is None for pane in grid.case_grid.panes)
    assert grid.case_pane.paper.px_per_mm * grid.case_pane.paper.scene.width_mm > 0.8 * grid.case_pane.width()


def test_grid_and_beat_by_beat_exclude_each_other(grid: MainWindow, qtbot: QtBot):
    grid.commands["compare"].trigger()
    settle(qtbot, grid)
    assert not grid.commands["grid"].isChecked()
    assert not grid.case_grid.isVisible()
    assert grid.compare_panel.isVisible()
    assert grid.case_pane.isVisible()
    assert not grid.case_list.isVisible()


def test_measurements_of_query_and_cases_stand_side_by_side(grid: MainWindow, qtbot: QtBot):
    table = grid.grid_table
    assert table.isVisible()
    cells = re.findall(r"<td[^>]*>(?:<b>|<small>)?([^<]*)", table.html)
    rows = [cells[start : start + 6] for start in range(0, len(cells), 6)]
    assert rows[0] == ["", "Query", "1", "2", "3", "4"]
    name, query, *cases = rows[1]
    assert name == "Rate /min"
    assert int(query) == pytest.approx(131, abs=2)
    assert [int(rate) for rate in cases] == pytest.approx([131, 132, 133, 134], abs=6)
    qtbot.keyClick(grid, Qt.Key.Key_G)
    settle(qtbot, grid)
    assert not table.isVisible()
