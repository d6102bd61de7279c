"""Keeps the translations in step with the source: collects texts, fills in translations, compiles.

    python packaging/translations.py                 collect, compile, and list what is not translated yet
    python packaging/translations.py --fill FILE     first take over translations from a JSON file:
                                                     {language: {text: translation, or a list of plural forms}}

Collected are the literal texts in `tr("…")`, `mark("…")` and `Command(name, menu, text, …)` of ecgfinder/gui, and
the texts of Qt's own buttons. Texts that left the source leave the files.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "ecgfinder" / "gui"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "ecgfinder"
LOCALES = {"en": "en_US", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "pt": "pt_BR", "hi": "hi_IN", "zh": "zh_CN"}
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
PLURAL_FORMS = {"zh": 1}
COLLECTED = {"tr": (0,), "mark": (0,), "Command": (1, 2)}
QT_TEXTS = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
        "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
    ),
    "QShortcut": (
        "Space", "Esc", "Tab", "Return", "Enter", "Del", "Left", "Up", "Right", "Down", "PgUp", "PgDown", "Ctrl",
        "Shift", "Alt",
    ),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QWizard": ("< &Back", "&Finish", "Cancel", "&Next", "&Next >", "Commit", "Continue", "Done", "Go Back", "Help"),
}  # fmt: skip
"""Texts of Qt that the window shows, by their context; Qt ships them in some of the languages only."""

Forms = tuple[str, ...]
Texts = dict[tuple[str, str], bool]
"""(context, text) -> whether it has plural forms."""


def collect(folder: Path = SOURCE) -> Texts:
    """All texts of the window, in the order of files and lines."""
    found: Texts = {}
    for path in sorted(folder.rglob("*.py")):
        for text, plural in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            found[CONTEXT, text] = found.get((CONTEXT, text), False) or plural
    return found | {(context, text): False for context, texts in QT_TEXTS.items() for text in texts}


def texts_of(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """The texts that a module names, and whether each is counted (`tr(…, n=…)`)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            plural = any(keyword.arg == "n" for keyword in node.keywords) and node.func.id == "tr"
            for position in COLLECTED.get(node.func.id, ()):
                argument = node.args[position] if position < len(node.args) else None
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value, plural


def ts_file(language: str) -> Path:
    """The file in which a language's translations stand."""
    return FOLDER / f"ecgfinder_{language}.ts"


def read(language: str) -> dict[tuple[str, str], Forms]:
    """The translations of a language as they stand in its file; a text that is not translated is left out."""
    if not ts_file(language).exists():
        return {}
    known = {}
    for context in ElementTree.parse(ts_file(language)).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                known[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return known


def wanted(language: str, texts: Texts) -> Texts:
    """What a language must translate: everything, but English its plurals alone."""
    return {key: plural for key, plural in texts.items() if plural or language != "en"}


def missing(language: str, texts: Texts) -> list[tuple[str, str]]:
    """The texts that a language does not translate, or not in all its plural forms."""
    known = read(language)
    forms = PLURAL_FORMS.get(language, 2)
    return [
        key
        for key, plural in wanted(language, texts).items()
        if len([form for form in known.get(key, ()) if form.strip()]) != (forms if plural else 1)
    ]


def write(language: str, texts: Texts, known: dict[tuple[str, str], Forms]) -> None:
    """Write a language's file: the wanted texts with what is known of each."""
    root = ElementTree.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage="en_US")
    contexts: dict[str, ElementTree.Element] = {}
    for (context, text), plural in wanted(language, texts).items():
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message", {"numerus": "yes"} if plural else {})
        ElementTree.SubElement(message, "source").text = text
        _write_translation(message, known.get((context, text), ()), PLURAL_FORMS.get(language, 2) if plural else 0)
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    content = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    ts_file(language).write_text(content, encoding="utf-8", newline="\n")


def _write_translation(message: ElementTree.Element, forms: Forms, plural_forms: int) -> None:
    complete = len(forms) == max(plural_forms, 1) and all(forms)
    translation = ElementTree.SubElement(message, "translation", {} if complete else {"type": "unfinished"})
    if not plural_forms:
        translation.text = forms[0] if complete else None
        return
    for number in range(plural_forms):
        ElementTree.SubElement(translation, "numerusform").text = forms[number] if complete else None


def fill(language: str, given: dict[str, str | list[str]], texts: Texts) -> dict[tuple[str, str], Forms]:
    """What is known of a language with given translations, by text in whatever context, over those of its file."""
    known = read(language)
    for key in texts:
        if key[1] in given:
            forms = given[key[1]]
            known[key] = (forms,) if isinstance(forms, str) else tuple(forms)
    return known


def compile_all() -> None:
    """Make the .qm beside each .ts."""
    for language in LOCALES:
        file = ts_file(language)
        subprocess.run([LRELEASE, "-silent", "-nounfinished", file, "-qm", file.with_suffix(".qm")], check=True)


def main() -> int:
    """Collect, fill, compile; returns how many texts lack a translation (at most 100)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fill", type=Path, help="JSON file of translations")
    given = parser.parse_args().fill
    translations = json.loads(given.read_text(encoding="utf-8")) if given else {}
    texts = collect()
    FOLDER.mkdir(exist_ok=True)
    for language in LOCALES:
        write(language, texts, fill(language, translations.get(language, {}), texts))
    compile_all()
    lacking = {(language, text) for language in LOCALES for _, text in missing(language, texts)}
    for language, text in sorted(lacking):
        print(f"{language}: {text!r}")
    print(f"{len(texts)} texts, {len(lacking)} translations missing")
    return min(len(lacking), 100)


if __name__ == "__main__":
    sys.exit(main())
