"""One lead in detail."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Ecg
from ecgfinder.gui.theme import LIGHT
from ecgfinder.gui.views.lead_detail import LeadDetail, spectrum, stretch_text
from ecgfinder.gui.views.main_window import MainWindow
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def test_spectrum_tells_the_frequency_and_amplitude_of_hum():
    times_s = np.arange(5000) / 500
    frequencies, amplitudes = spectrum(0.3 + 0.08 * np.sin(2 * np.pi * 50 * times_s), 500)
    assert frequencies[np.argmax(amplitudes)] == pytest.approx(50, abs=0.11)
    assert amplitudes.max() == pytest.approx(0.08, abs=0.002)
    assert frequencies.max() <= 150


def test_stretch_is_told_as_interval_rate_and_height():
    assert stretch_text(np.array([0.0, 1.25, np.nan]), 0.8) == "800 ms     75/min     1.25 mV peak to peak"
    assert "nothing known" in stretch_text(np.full(5, np.nan), 0.8)


def test_moving_the_stretch_measures_it_and_other_leads_can_be_shown(qtbot: QtBot, square_ecg: Ecg):
    detail = LeadDetail(square_ecg, LIGHT)
    qtbot.addWidget(detail)
    detail.show()
    detail.region.setRegion((0.25, 1.0))
    assert detail.told.text() == "750 ms     80/min     1.00 mV peak to peak"
    square_ecg.signal_mv[6] *= 2
    detail.leads.setCurrentText("V1")
    assert "2.00 mV" in detail.told.text()


def test_stretch_chosen_in_an_hour_is_shown_on_the_paper(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(75, seed=3, duration_s=3600), "hour")
    settle(qtbot, window)
    window.commands["detail"].trigger()
    (detail,) = window.findChildren(LeadDetail)
    detail.region.setRegion((1800, 1812))
    assert window.query_pane.paper.scene.panels[0].start_s == pytest.approx(1800)
    assert "Measured in the first 60 s." in window.query_pane.remarks
    detail.close()
