"""What must be known before an answer is trusted stands over it, in plain words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ecgfinder.domain import LEADS, Measurements, Region
from ecgfinder.gui.cautions import cautions, region_text
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.search import Evidence
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

NEAR = Evidence(nearness_share=0.5)
GOOD = Measurements(heart_rate_bpm=75.0)


def test_whole_ecg_of_good_quality_near_the_library_needs_no_caution():
    assert cautions(beating_ecg(75), None, NEAR, GOOD) == []
    assert cautions(None, None, NEAR, None) == []


def test_nothing_near_is_told_first():
    told = cautions(beating_ecg(75, duration_s=3), None, Evidence(nearness_share=0.01), None)
    assert told[0].startswith("Nothing in this library is near")
    assert len(told) == 2


@pytest.mark.parametrize(("seconds", "told"), [(4.9, True), (5.0, False)])
def test_less_than_five_seconds_are_told(seconds: float, told: bool):
    sentences = cautions(beating_ecg(75, duration_s=seconds), None, NEAR, None)
    assert any("only 4.9 s" in sentence for sentence in sentences) is told


def test_short_part_of_a_long_ecg_is_told():
    (sentence,) = cautions(beating_ecg(75), Region(stretch_s=(2.0, 4.0)), NEAR, None)
    assert "only 2.0 s" in sentence


def test_missing_leads_are_told_unless_they_were_not_asked_for():
    ecg = beating_ecg(75)
    eleven = replace(ecg, signal_mv=ecg.signal_mv[:11], lead_names=LEADS[:11])
    assert cautions(eleven, None, NEAR, None) == ["Asked without V6."]
    assert cautions(eleven, Region(("II", "V1")), NEAR, None) == []


def test_poor_quality_of_half_the_leads_asked_is_told():
    poor = replace(GOOD, lead_quality=dict.fromkeys(LEADS[:6], ("noisy",)))
    (sentence,) = cautions(beating_ecg(75), None, NEAR, poor)
    assert "too poor" in sentence
    assert "I, II, III" in sentence
    assert cautions(beating_ecg(75), Region(("V1", "V2")), NEAR, poor) == []
    assert cautions(beating_ecg(75), None, NEAR, replace(poor, lead_quality={"V1": ("flat",)})) == []


def test_parts_are_told_in_words():
    assert region_text(Region(("II", "V1"))) == "II, V1"
    assert region_text(Region(stretch_s=(2.0, 5.46))) == "2.0-5.5 s"
    assert region_text(Region(("II",), (0.0, 1.0))) == "II, 0.0-1.0 s"


def test_window_tells_of_a_short_and_of_a_noisy_ecg(window: MainWindow, qtbot: QtBot):
    window.session.ask_for(beating_ecg(131, seed=40), "fast")
    settle(qtbot, window)
    assert window.case_list.cautions.sentences == []
    window.session.ask_for(beating_ecg(131, seed=40, duration_s=4), "short")
    settle(qtbot, window)
    assert window.case_list.cautions.sentences == ["Asked with only 4.0 s: the rhythm is hardly seen."]
    ecg = beating_ecg(75)
    noise = np.random.default_rng(0).normal(0, 0.5, ecg.signal_mv.shape).astype(np.float32)
    window.session.ask_for(replace(ecg, signal_mv=noise), "noise")
    settle(qtbot, window)
    assert any(sentence.startswith("No heart beats") for sentence in window.case_list.cautions.sentences)
