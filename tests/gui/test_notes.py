"""What the core remarks on an ECG is said in the window's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import ecgfinder
from ecgfinder.domain import Measurements
from ecgfinder.gui.notes import FAULTS, NOTES, tr_note
from ecgfinder.gui.translate import LANGUAGES, use_language
from ecgfinder.gui.views.ecg_pane import remarks_on_leads
from ecgfinder.signals import rhythm_notes
from ecgfinder.signals.measure import measure
from ecgfinder.signals.quality import lead_quality
from tests.gui.conftest import beating_ecg

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_note_is_said_in_every_language_with_its_values(language: str):
    use_language(language)
    for sentence in NOTES:
        fields = re.findall(r"\{(\w+)\}", sentence)
        filled = sentence.format(**{field: f"<{field}>" for field in fields})
        said = tr_note(filled)
        assert said != filled
        assert all(f"<{field}>" in said for field in fields), said


def test_notes_of_a_measured_ecg_are_known():
    use_language("de")
    usual = beating_ecg(75)
    silent = replace(usual, signal_mv=0 * usual.signal_mv)
    notes = [*measure(usual).notes, *measure(silent).notes]
    assert len(notes) == 2
    assert all(tr_note(note) != note for note in notes)
    assert tr_note("5 of 22 beats have another QRS shape than the usual ones.").startswith("5 von 22 Schlägen")


def test_an_unknown_note_stays_as_it_is():
    use_language("fr")
    assert tr_note("something else") == "something else"


def test_sentences_of_the_rhythm_are_all_known():
    source = ast.parse(Path(rhythm_notes.__file__).read_text(encoding="utf-8"))
    plain = [
        node.value for node in ast.walk(source) if isinstance(node, ast.Constant) and str(node.value).endswith(".")
    ]
    others = ("Sentences", "Remarks", " beats", " of")
    sentences = {text for text in plain if "\n" not in text and not text.startswith(others)}
    assert {"No P waves were found.", "Irregular rhythm."} <= sentences
    assert all(any(sentence.endswith(text) for sentence in NOTES) for text in sentences), sentences


def test_every_fault_of_a_lead_has_its_sentence():
    source = (Path(ecgfinder.__file__).parent / "signals" / "quality.py").read_text(encoding="utf-8")
    assert re.findall(r'"(\w+)"', lead_quality.__doc__ or "") == ["missing", "flat", "clipped", "noisy"]
    assert set(FAULTS) == {"flat", "clipped", "noisy"}
    assert all(f'"{fault}"' in source for fault in FAULTS)
    use_language("de")
    found = remarks_on_leads(Measurements(lead_quality={"V2": ("noisy",), "V3": ("noisy",), "V4": ("missing",)}))
    assert found == ["Verrauscht: V2, V3."]
