"""The language of the window: `tr` says a text in it, `mark` names a text that is said later.

Texts stand in the source in English. `python packaging/translations.py` collects them into
resources/translations/ecgfinder_*.ts, where they are translated, and compiles these.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ecgfinder.assets import asset_path

CONTEXT = "ecgfinder"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "hi": "हिन्दी",
    "zh": "简体中文",
}
"""The languages of the window, each by its own name."""

_installed: list[QTranslator] = []


def mark(text: str) -> str:
    """A text, unchanged: it is translated where it is shown, by `tr`."""
    return text


def tr(text: str, /, **values: object) -> str:
    """The text in the window's language, its `{name}` filled in; whole numbers are grouped as the language does.

    A value named `n` is a count: the language chooses the plural by it.
    """
    count = values.get("n", -1)
    found = QCoreApplication.translate(CONTEXT, text, None, count if isinstance(count, int) else -1)
    if not values:
        return found
    return found.format(**{name: number(value) if type(value) is int else value for name, value in values.items()})


def is_english() -> bool:
    """Whether the window speaks English, the language of the source."""
    return language() == "en"


def language() -> str:
    """The language that the window speaks, one of `LANGUAGES`."""
    return QLocale().name().partition("_")[0]


def number(value: int) -> str:
    """A whole number as the language writes it, such as 21,799."""
    return QLocale().toString(value)


def system_language() -> str:
    """The first of the desktop's languages that the window speaks, English if there is none."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")


def use_language(language: str) -> str:
    """Speak a language from now on, that of the desktop where it is "system" or unknown; returns which it is."""
    chosen = language if language in LANGUAGES else system_language()
    for before in _installed:
        QCoreApplication.removeTranslator(before)
    QLocale.setDefault(QLocale(chosen))
    _installed[:] = [it for it in (_of_qt(chosen), _of_program(chosen)) if it is not None]
    for translator in _installed:
        QCoreApplication.installTranslator(translator)
    return chosen


def _of_program(language: str) -> QTranslator | None:
    translator = QTranslator()
    file = asset_path("resources", "translations", f"ecgfinder_{language}.qm")
    return translator if translator.load(str(file)) else None


def _of_qt(language: str) -> QTranslator | None:
    """Qt's own texts (file dialogs, menus of text boxes), where Qt has them."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(QLocale(language), "qtbase", "_", folder) else None
