"""The window in seven languages: nothing lacks a translation, nothing is cut off."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import ecgfinder.gui
from ecgfinder.gui import translate
from ecgfinder.gui.translate import LANGUAGES, number, tr, use_language
from tests.gui import tour

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

ROOT = Path(__file__).parents[2]
GUI = Path(ecgfinder.gui.__file__).parent
FOREIGN = [language for language in LANGUAGES if language != "en"]
SINKS = {
    "setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setWindowTitle",
    "setPrefix", "setSuffix", "setSpecialValueText", "addItem", "addMenu", "addAction", "addRow", "addTab",
    "addButton", "label", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "setStatusTip",
    "setLabelText", "setInformativeText", "setTitle", "setSubTitle", "setButtonText", "getText", "getItem",
    "getOpenFileName", "getOpenFileNames", "getExistingDirectory", "QListWidgetItem", "QTableWidgetItem",
}  # fmt: skip
"""Whatever gives a widget its text."""
UNTRANSLATED = re.compile(
    r"[^A-Za-z]*|ecgfinder|ECG|\S+\.\w{2,4}|[A-Z]+ \(\*\.\w+\)|mV|Hz|s|ms| s| dpi|PNG|PDF|SVG|CSV|[a-z0-9 -]*px/mm|https?://\S+"
)


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """packaging/translations.py."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")


def test_every_text_of_the_window_is_translated(translations: ModuleType):
    found = translations.collect()
    assert len(found) > 200
    lacking = [(language, text) for language in LANGUAGES for _, text in translations.missing(language, found)]
    assert not lacking, f"run packaging/translations.py; not translated: {lacking[:10]}"


def test_files_hold_no_text_that_left_the_source(translations: ModuleType):
    found = translations.collect()
    for language in LANGUAGES:
        assert set(translations.read(language)) <= set(translations.wanted(language, found)), language


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_keep_placeholders_lines_and_dots(translations: ModuleType, language: str):
    for (_, text), forms in translations.read(language).items():
        for form in forms:
            fields = set(re.findall(r"\{\w+\}", text)) - ({"{n}"} if len(forms) > 1 else set())
            assert fields <= set(re.findall(r"\{\w+\}", form)) <= fields | {"{n}"}, text
            assert form.count("\n") == text.count("\n"), text
            assert ("…" in form) == ("…" in text), text
            assert len(form) - len(form.strip(" ")) == len(text) - len(text.strip(" ")) or not text.strip(), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_says_what_its_source_says(translations: ModuleType, language: str):
    translator = QTranslator()
    assert translator.load(str(translations.ts_file(language).with_suffix(".qm")))
    for (context, text), forms in translations.read(language).items():
        assert translator.translate(context, text, None, 2 if len(forms) > 1 else -1) == forms[-1], text


def test_no_literal_text_goes_to_a_widget_untranslated():
    bare = [
        f"{path.name}:{node.lineno} {ast.unparse(node)}"
        for path in GUI.rglob("*.py")
        for node in literals_given_to_widgets(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not bare, "say it by tr(…): " + "; ".join(bare)


def literals_given_to_widgets(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            arguments = node.args[:1] if name == "label" else node.args
            yield from (it for it in arguments if name in SINKS and is_bare(it))


def is_bare(node: ast.expr) -> bool:
    """Whether an expression holds words of its own."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and not UNTRANSLATED.fullmatch(node.value)
    if isinstance(node, ast.JoinedStr):
        plain = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        return re.search(r"[A-Za-z]{3}", re.sub(r"<[^>]*>|&\w+;", "", plain)) is not None
    if isinstance(node, ast.IfExp):
        return is_bare(node.body) or is_bare(node.orelse)
    return False


def test_whole_numbers_and_plurals_follow_the_language():
    use_language("de")
    assert number(21799) == "21.799"
    assert (tr("{n} cases", n=1), tr("{n} cases", n=2)) == ("1 Fall", "2 Fälle")
    use_language("en")
    assert (tr("{n} cases", n=1), tr("{n} cases", n=21799)) == ("1 case", "21,799 cases")


def test_system_language_is_spoken_where_it_is_known(monkeypatch: pytest.MonkeyPatch):
    class System:
        def uiLanguages(self) -> list[str]:
            return ["nn-NO", "pt-BR", "de"]

    monkeypatch.setattr(translate.QLocale, "system", staticmethod(System))
    assert use_language("system") == use_language("tlh") == "pt"
    assert use_language("fr") == "fr"


@pytest.mark.parametrize("language", LANGUAGES)
def test_window_opens_in_the_language_of_the_preferences(make: Callable, language: str):
    window = make(language=language)
    titles = [action.text() for action in window.menuBar().actions()]
    expected = {
        "en": "File",
        "de": "Datei",
        "es": "Archivo",
        "fr": "Fichier",
        "pt": "Arquivo",
        "hi": "फ़ाइल",
        "zh": "文件",
    }
    assert re.sub(r"\(&\w\)|&", "", titles[0]) == expected[language]
    mnemonics = [re.search(r"&(\w)", title).group(1).upper() for title in titles]
    assert len(set(mnemonics)) == len(titles), "each menu has its own Alt key"


@pytest.fixture
def own_library(filled_library: Path, tmp_path: Path) -> Path:
    """A copy of the small library that may be written to."""
    return Path(shutil.copytree(filled_library, tmp_path / "own"))


class Pseudo(QTranslator):
    """Puts every text of the program in brackets."""

    def translate(self, context: str, text: str, *_: object) -> str | None:
        return f"«{text}»" if context == translate.CONTEXT else None

    def isEmpty(self) -> bool:
        return False


def test_everything_that_is_shown_goes_through_the_translation(
    make: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own_library: Path, fast_file: Path
):
    tour.no_file_dialogs(monkeypatch)
    pseudo = Pseudo()
    QCoreApplication.installTranslator(pseudo)
    monkeypatch.setattr("ecgfinder.gui.app.use_language", lambda _: "en")
    try:
        window = make(own_library)
        tour.open_ecg(qtbot, window, fast_file)
        bare = set(untranslated("window", window))
        for name, dialog in tour.dialogs(qtbot, window):
            bare |= set(untranslated(name, dialog))
    finally:
        QCoreApplication.removeTranslator(pseudo)
    assert not bare, "\n".join(sorted(bare))


DATA = re.compile(
    r"test/|\.hea|sinus|hypertrophy|tachycardia|bradycardia|lead-time|^(I|II|III|aV[RLF]|V\d|P|QRS|T|A4|\d+x\d+.*)$"
    r"|^<table|^[\d.,+-]+ ?(mm/s|mm/mV|%|px/mm|mV|ms|s|Hz)?$|^ecgfinder|^<h3>ecgfinder|^(OK|Cancel|Save|Close|Reset)$"
    r"|\.log$|^Scroll (Left|Right)$|Ctrl|Shift"
    r"|^(Alt\+\w+|Down, J|Up, K|Esc|Space|Del)$|^own$|^(" + "|".join(LANGUAGES.values()) + ")$"
)


def untranslated(place: str, root: QWidget) -> Iterator[str]:
    for where, text in tour.texts(root):
        if re.search(r"[A-Za-z]{3}", text) and "«" not in text and not DATA.search(text):
            yield f"{place}, {where}: {text!r}"


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_text_is_cut_off_on_a_small_laptop(
    make: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own_library: Path, fast_file: Path, language: str
):
    tour.no_file_dialogs(monkeypatch)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1366, 768))
    window = make(own_library, language=language)
    window.resize(1366, 768)
    tour.open_ecg(qtbot, window, fast_file)
    cut = set(cut_off("window", window))
    for name, dialog in tour.dialogs(qtbot, window):
        assert dialog.width() <= 1366, name
        assert dialog.height() <= 768, name
        cut |= set(cut_off(name, dialog))
    assert not cut, "\n".join(sorted(cut))


def cut_off(place: str, root: QWidget) -> Iterator[str]:
    """The buttons, boxes, labels and hints that are narrower than their text."""
    for widget in tour.widgets(root):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height() + 1:
                yield f"{place}: {widget.text()!r} needs height {needed}, has {widget.height()}"
        elif isinstance(widget, QLabel | QAbstractButton | QComboBox):
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            needed = widget.sizeHint().width() if text and not isinstance(widget, QComboBox) else _needed(widget, text)
            if text and needed > widget.width() + 1 and not widget.toolTip():
                yield f"{place}: {text!r} needs {needed}, has {widget.width()}"
        elif isinstance(widget, QLineEdit | QAbstractSpinBox):
            line = widget.lineEdit() if isinstance(widget, QAbstractSpinBox) else widget
            text = line.text() or line.placeholderText()
            needed = line.fontMetrics().horizontalAdvance(text)
            if text and needed > line.width() - 8:
                yield f"{place}: {text!r} needs {needed}, has {line.width() - 8}"


def _needed(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text) + 26
