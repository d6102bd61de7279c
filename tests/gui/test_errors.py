"""Errors of the core in the window's language."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ecgfinder
from ecgfinder.domain import LibraryError, UnreadableEcgError, UserFacingError
from ecgfinder.gui.errors import ADVICE, REASONS, tr_error
from ecgfinder.gui.notes import pattern_of
from ecgfinder.gui.translate import LANGUAGES, use_language
from tests.gui.conftest import beating_ecg, settle

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

SOURCE = Path(ecgfinder.__file__).parent
WINDOW = ("gui", "library", "digitize", "inference", "readers", "domain")
"""The rooms whose errors a window can show."""

TECHNICAL = ("readers", "library/importers", "library/postgresql")
"""Where reasons may stay English in a translated frame: they tell a file's maker or an administrator what is wrong."""

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


def test_a_technical_reason_stands_in_a_translated_sentence(qtbot: QtBot):
    error = UnreadableEcgError("section 3 has no scale", path=Path("/x.scp"))
    assert tr_error(error) == error.sentence() == "/x.scp: section 3 has no scale."
    use_language("de")
    assert tr_error(error) == "/x.scp: dieses EKG kann nicht gelesen werden: section 3 has no scale."
    assert tr_error(UserFacingError("oh")) == "das geht nicht: oh."


def test_a_german_window_says_in_german_what_went_wrong(make: Callable, qtbot: QtBot, tmp_path: Path):
    window = make(language="de")
    (tmp_path / "leer.hea").write_text("")
    window.open_ecg(tmp_path / "leer.hea")
    settle(qtbot, window)
    assert window.message.text == f"{tmp_path / 'leer.hea'}: die Datei ist leer."


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
