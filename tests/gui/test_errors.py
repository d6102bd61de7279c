"""Errors of the core in the window's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import ecgfinder
from ecgfinder.domain import LibraryError, UnreadableEcgError, UserFacingError
from ecgfinder.gui.errors import ADVICE, MEANINGS, REASONS, tr_error, tr_reason
from ecgfinder.gui.models.importing import rejection_lines
from ecgfinder.gui.notes import pattern_of
from ecgfinder.gui.translate import LANGUAGES, use_language
from ecgfinder.library.importers.running import ImportProgress, Rejected
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

SOURCE = Path(ecgfinder.__file__).parent
WINDOW = ("gui", "library", "digitize", "inference", "readers", "domain")
"""The rooms whose errors a window can show."""

TECHNICAL = ("readers", "library/importers", "library/postgresql")
"""Where reasons may be a technical detail: they tell a file's maker or an administrator what is wrong."""

TECHNICAL_FILES = ("waveforms.py", "cases.py", "embeddings.py", "statements.py", "maintenance.py", "digitizing.py")
ELSEWHERE = (
    "Use pg_dump",
    "On a server, its administrator",
    "Ask the administrator",
    "Write postgresql",
    "Install the extra `postg",
    "a passphrase belongs to a library in a folder",
    "this installation cannot open libraries on a server",
    "Check the connection and try again.",
    "has 1",  # megapixels, said in two steps
    "1 Or correct what was found by hand.",  # after an advice that stands elsewhere
)
"""What only the command line or an administrator meets."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")


def literal(node: ast.expr) -> str | None:
    """A text with "1" for each value in it; None where it is not written here."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "1" for part in node.values)
    return None


def raised() -> Iterator[tuple[Path, str | None, str | None]]:
    """File, reason and advice of each error that the core makes."""
    for path in sorted(path for room in WINDOW for path in (SOURCE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
            if isinstance(node, ast.Call) and name.endswith("Error") and node.args:
                advice = next((it.value for it in node.keywords if it.arg == "advice"), None)
                if advice is not None or name[0] in "ULMD":
                    yield path.relative_to(SOURCE), literal(node.args[0]), advice and literal(advice)


def known(text: str, among: tuple[str, ...]) -> bool:
    return any(pattern_of(sentence).fullmatch(text.rstrip(".") if among is REASONS else text) for sentence in among)


def test_every_advice_and_every_reason_that_a_user_can_act_on_is_translated():
    found = list(raised())
    assert len(found) > 100
    left = [
        f"{path}: {reason}"
        for path, reason, _ in found
        if reason
        and not path.as_posix().startswith((*TECHNICAL, "domain"))
        and path.name not in TECHNICAL_FILES
        and reason not in ELSEWHERE
        and not known(reason, REASONS)
    ]
    assert not left, "\n".join(left)
    left = [
        f"{path}: {advice}"
        for path, _, advice in found
        if advice and not known(advice, ADVICE) and not advice.startswith(ELSEWHERE)
    ]
    assert not left, "\n".join(left)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_english_is_left_in_a_translated_error(qtbot: QtBot, language: str):
    use_language(language)
    error = LibraryError("the disk is full", path=Path("/a b/c"), advice="Restore a backup.")
    said = tr_error(error)
    assert said.startswith("/a b/c: ")
    assert not any(word in said for word in ("disk", "full", "Restore", "backup"))
    values = UnreadableEcgError("its signal file x.dat is cut short: 4 s of 10 s", advice="Copy the record once more.")
    said = tr_error(values)
    assert all(value in said for value in ("x.dat", "4", "10"))
    assert "signal file" not in said


def test_a_technical_reason_follows_what_it_means_as_a_detail(qtbot: QtBot):
    error = UnreadableEcgError("section 3 has no scale", path=Path("/x.scp"), advice="Copy it once more.")
    assert tr_error(error) == error.sentence() == "/x.scp: section 3 has no scale. Copy it once more."
    use_language("de")
    sentence, detail = tr_error(error).split("\n")
    assert sentence == "/x.scp: die Datei enthält kein verwendbares EKG. Kopieren Sie sie noch einmal."
    assert detail == "Technische Einzelheit: section 3 has no scale"
    assert tr_reason(error.reason) == (
        "die Datei enthält kein verwendbares EKG (Technische Einzelheit: section 3 has no scale)"
    )
    assert tr_error(UserFacingError("oh")) == "das geht nicht.\nTechnische Einzelheit: oh"
    assert tr_error(LibraryError("a table is cut short")).startswith("das geht mit der Bibliothek nicht.")


def test_every_reason_of_a_reader_is_translated_or_has_a_meaning():
    readers = [(path, reason) for path, reason, _ in raised() if path.parts[0] == "readers"]
    reasons = {reason for path, reason in readers if reason and "writer" not in path.stem}
    assert len(reasons) > 60
    meant = {
        reason: next((text for words, text in MEANINGS if re.search(words, reason)), "")
        for reason in reasons
        if not known(reason, REASONS)
    }
    assert not [reason for reason, meaning in meant.items() if not meaning]
    assert set(meant.values()) == {text for _, text in MEANINGS}, "each meaning is that of some reason"


@pytest.mark.parametrize(
    ("reason", "meaning"),
    [
        ("the header is cut short", "cut short"),
        ("the reference beat, which was subtracted, is missing", "cut short"),
        ("a Huffman table of the file is damaged", "damaged"),
        ("the header gives a.dat two formats", "damaged"),
        ("samples of 12 bits as SS are not read", "variant"),
        ("the compression LZW is not known", "variant"),
        ("the compressed variables are too large for an ECG", "too large"),
        ("lead V1 is given in no unit, not in volts", "no ECG"),
        ("the record holds no signals", "no ECG"),
    ],
)
def test_meaning_of_a_reason_is_the_right_one(reason: str, meaning: str):
    assert meaning in next(text for words, text in MEANINGS if re.search(words, reason))


def test_a_german_window_says_in_german_what_went_wrong(make: Callable, qtbot: QtBot, tmp_path: Path):
    window = make(language="de")
    (tmp_path / "leer.hea").write_text("")
    window.open_ecg(tmp_path / "leer.hea")
    settle(qtbot, window)
    assert window.message.text == f"{tmp_path / 'leer.hea'}: die Datei ist leer."


def test_window_shows_a_technical_detail_on_a_line_of_its_own(make: Callable, qtbot: QtBot, tmp_path: Path):
    window = make(language="de")
    (tmp_path / "x.hea").write_text("x 1 500 5000 2020\nx.dat 999 200 16 0 0 0 0 II\n")
    (tmp_path / "x.dat").write_bytes(bytes(100))
    window.open_ecg(tmp_path / "x.hea")
    settle(qtbot, window)
    sentence, detail = window.message.text.split("\n")
    assert "Variante" in sentence
    assert detail == "Technische Einzelheit: the signal format 999 of x.dat is not known"
    labels = {it.text() for it in window.message.findChildren(QLabel) if it.isVisible()}
    assert labels == {sentence, detail}


def test_import_lists_what_was_rejected_in_the_windows_language(qtbot: QtBot):
    use_language("de")
    rejected = [Rejected("a.hea", "the file is empty"), Rejected("b.scp", "section 3 has no scale")]
    assert rejection_lines([ImportProgress(2, rejected=rejected)]) == (
        "a.hea: die Datei ist leer",
        "b.scp: die Datei enthält kein verwendbares EKG (Technische Einzelheit: section 3 has no scale)",
    )


def test_the_papers_own_remarks_are_said_in_the_windows_language(make: Callable, qtbot: QtBot):
    window = make(language="de")
    ecg = beating_ecg(75, seed=3, duration_s=60)
    signal = ecg.signal_mv.copy()
    signal[4] = float("nan")
    window.session.ask_for(replace(ecg, signal_mv=signal), "lang")
    window.paper.choose_filter("0.05-150 Hz, notch 50 Hz")
    settle(qtbot, window)
    texts = [text.text for text in window.query_pane.paper.scene.texts]
    assert "aVL  kein Signal" in texts
    assert texts[-1].endswith("Kerbfilter 50 Hz phasentreu   0.0-10.0 s von 60.0 s")
