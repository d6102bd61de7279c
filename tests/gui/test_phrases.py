"""What a report shares with what is said of the query is marked, in both languages, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Report
from ecgfinder.gui.phrases import marked_html, phrases_of, shared_spans, texts_of
from ecgfinder.gui.theme import LIGHT
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.report_view import report_parts
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


def marked(html: str) -> list[str]:
    return re.findall(r"<span style='[^']*'>([^<]*)</span>", html)


def test_phrases_lie_between_punctuation_and_those_that_say_little_are_left_out():
    signed = "linkstyp rsb 4.46   unbestätigter bericht"
    texts = ["Sinus rhythm. Left axis deviation; otherwise normal ECG.", "", "af", signed]
    assert phrases_of(texts) == {"sinus rhythm", "left axis deviation", "linkstyp rsb"}
    assert texts_of(Report("sinusrhythmus", "de", "sinus rhythm")) == ["sinusrhythmus", "sinus rhythm"]
    assert texts_of(None) == []


def test_whole_words_are_marked_whatever_their_case_and_blanks():
    phrases = frozenset({"atrial fibrillation", "fibrillation with rapid"})
    text = "Atrial  fibrillation with rapid response, no atrial fibrillations"
    ((start, end),) = shared_spans(text, phrases)
    assert text[start:end] == "Atrial  fibrillation with rapid"


def test_text_is_escaped_and_its_lines_kept():
    html = marked_html("a<b sinus rhythm\nc & d", frozenset({"sinus rhythm"}), "color:#000")
    assert html == "a&lt;b <span style='color:#000'>sinus rhythm</span><br>c &amp; d"


def test_both_languages_of_a_report_are_marked():
    report = Report("sinusrhythmus. linkstyp.", "de", "sinus rhythm. left axis deviation.")
    english, original = report_parts(report, LIGHT, phrases_of(["sinus rhythm", "Linkstyp"]))
    assert marked(english) == ["sinus rhythm"]
    assert marked(original) == ["linkstyp"]


def test_window_marks_what_the_case_shares_with_the_words_asked_for(window: MainWindow, qtbot: QtBot):
    window.session.ask(replace(window.session.question, text="sinus bradycardia"))
    settle(qtbot, window)
    assert marked_in(window) == ["sinus bradycardia"]
    window.session.ask(replace(window.session.question, text="left ventricular hypertrophy"))
    settle(qtbot, window)
    assert marked_in(window) == ["left ventricular hypertrophy"]


def marked_in(window: MainWindow) -> list[str]:
    """The texts of the report that stand on the colour of a mark."""
    document, found = window.report.document(), []
    block = document.begin()
    while block.isValid():
        for piece in block:
            fragment = piece.fragment()
            if fragment.charFormat().background().color().name().upper() == LIGHT.selection.upper():
                found.append(fragment.text())
        block = block.next()
    return found


def test_window_marks_what_the_case_shares_with_the_recorders_statements(window: MainWindow, qtbot: QtBot):
    ecg = replace(beating_ecg(131, seed=40), device_statements=("Sinus tachycardia", "Otherwise normal ECG"))
    window.session.ask_for(ecg, "fast")
    settle(qtbot, window)
    assert marked_in(window) == ["sinus tachycardia"]


def test_case_asked_with_lends_its_report_and_no_file(window: MainWindow, qtbot: QtBot, fast_file: Path):
    window.open_ecg(fast_file)
    settle(qtbot, window)
    assert marked_in(window) == []
    window.commands["like this"].trigger()
    settle(qtbot, window)
    question = window.session.question
    assert question.report.english == "sinus tachycardia"
    assert question.path is None
    assert marked_in(window) == ["sinus tachycardia", "sinustachykardie"]
