"""Occlusion finds what was planted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.gui.relevance import occlude, shown_stretches
from ecgfinder.gui.tasks import CancelledError
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.paper_tools import RELEVANCE_COLOUR, WAVE_COLOURS
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


class EnergyEmbedder:
    """Sees how much goes on in each lead and second."""

    model_id = "energy"
    dimension = 120
    nearness_directions = None

    def embed_ecgs(self, ecgs: Sequence[Ecg]) -> np.ndarray:
        vectors = np.stack([ecg.signal_mv.reshape(12, 10, -1).std(axis=2).ravel() + 1e-3 for ecg in ecgs])
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def embed_texts(self, texts: Sequence[str]) -> np.ndarray:
        raise AssertionError("no text is asked")


def planted(leads: tuple[str, ...], seconds: tuple[int, ...]) -> Ecg:
    """An ECG at rest but for a coarse wave in some leads at some seconds."""
    signal = np.random.default_rng(1).normal(0, 0.01, (12, 2500)).astype(np.float32)
    wave = np.sin(np.linspace(0, 40, 250)).astype(np.float32)
    for lead in leads:
        for second in seconds:
            signal[LEADS.index(lead), second * 250 : (second + 1) * 250] += wave
    return Ecg(signal, 250.0, LEADS)


def test_planted_abnormality_lights_its_leads_and_seconds_and_no_others():
    query, case = planted(("V2", "V3"), (4, 5)), planted(("V2", "V3"), (4, 5))
    lit = {(lead, start) for lead, start, _, _ in shown_stretches(occlude(EnergyEmbedder(), query, case))}
    assert lit == {(lead, second) for lead in ("V2", "V3") for second in (4.0, 5.0)}


def test_what_only_the_query_has_does_not_light():
    query, case = planted(("V2", "aVL"), (4,)), planted(("V2",), (4,))
    found = occlude(EnergyEmbedder(), query, case)
    assert found.fall[LEADS.index("aVL"), 4] < 0 < found.fall[LEADS.index("V2"), 4]
    assert {lead for lead, *_ in shown_stretches(found)} == {"V2"}


def test_work_ends_when_nobody_waits_for_it():
    def tell(done: int, total: int) -> None:
        if done > 30:
            raise CancelledError

    with pytest.raises(CancelledError):
        occlude(EnergyEmbedder(), planted(("I",), (0,)), planted(("I",), (0,)), tell)


def test_unknown_samples_stay_unknown_where_nothing_is_known():
    ecg = planted(("I",), (0,))
    ecg.signal_mv[3, :500] = np.nan
    from ecgfinder.gui.relevance import _flattened

    assert np.isnan(_flattened(ecg, "aVR", 0).signal_mv[3, :250]).all()


def test_window_tints_the_query_and_stops_when_switched_off(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    plain = window.query_pane.paper.grab().toImage()
    window.commands["why"].trigger()
    settle(qtbot, window)
    relevance = window.query_pane.paper.found.relevance
    assert relevance.fall.shape == (12, 10)
    assert {lead for lead, *_ in shown_stretches(relevance)} == {"II"}, "the embedder of these tests looks at II alone"
    assert window.query_pane.paper.grab().toImage() != plain
    window.commands["why"].trigger()
    assert window.query_pane.paper.found.relevance is None


def test_next_case_gets_its_own_explanation(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(replace(beating_ecg(131, seed=40), source="a"), "query")
    settle(qtbot, window)
    window.commands["why"].trigger()
    settle(qtbot, window)
    first = window.query_pane.paper.found.relevance
    window.case_list.step(1)
    assert window.query_pane.paper.found.relevance is None
    settle(qtbot, window)
    assert window.query_pane.paper.found.relevance is not first


def test_colours_over_the_paper_are_explained_on_it(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    paper = window.query_pane.paper
    scene = paper.scene

    def colours() -> set[str]:
        """The colours of the strip over the first row of leads."""
        image = paper.grab().toImage()
        corners = (paper.to_px(*at_mm).toPoint() for at_mm in ((0, 0), (scene.width_mm, 8)))
        strip = QRect(*corners).intersected(image.rect())
        columns, rows = range(strip.left(), strip.right()), range(strip.top(), strip.bottom())
        return {image.pixelColor(x, y).name() for x in columns for y in rows}

    before = colours()
    window.commands["waves"].trigger()
    settle(qtbot, window)
    assert {colour.name() for colour in WAVE_COLOURS.values()} <= colours() - before
    window.commands["waves"].trigger()
    window.commands["why"].trigger()
    settle(qtbot, window)
    assert RELEVANCE_COLOUR.lower() in colours() - before
    window.commands["why"].trigger()
    settle(qtbot, window)
