"""For everyone: by keyboard alone, by screen reader, with large texts, in either theme, with any colour vision."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecgfinder.gui.lead_colours import confidence_colour
from ecgfinder.gui.paper_colours import COLOUR_BLIND_SAFE, PAPER_COLOURS, PaperColours
from ecgfinder.gui.theme import DARK, LIGHT, Theme, apply_theme
from ecgfinder.gui.views import main_window
from ecgfinder.gui.views.widgets import on_dark
from tests.gui import tour

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

INTERACTIVE = (
    QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSlider, QAbstractSpinBox,
    QAbstractItemView,
)  # fmt: skip
READABLE = 4.5
"""Least contrast of text (WCAG 2.2, AA)."""
SEEN = 3.0
"""Least contrast of lines and marks (WCAG 2.2, AA)."""


@pytest.fixture
def own_library(filled_library: Path, tmp_path: Path) -> Path:
    """A copy of the small library that may be written to."""
    return Path(shutil.copytree(filled_library, tmp_path / "own"))


@pytest.fixture
def everything(
    make: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own_library: Path, fast_file: Path
) -> Iterator[tuple[str, QWidget]]:
    """The window with an answered query, then each dialog."""
    tour.no_file_dialogs(monkeypatch)
    window = make(own_library)
    tour.open_ecg(qtbot, window, fast_file)

    def each() -> Iterator[tuple[str, QWidget]]:
        yield "window", window
        yield from tour.dialogs(qtbot, window)

    return each()


def interactive(root: QWidget) -> list[QWidget]:
    """What a user operates; not the parts that a larger widget is made of."""
    return [
        widget
        for widget in tour.widgets(root)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
        and not (isinstance(widget, QScrollBar) and not widget.accessibleName())
    ]


def heard(widget: QWidget) -> str:
    """What a screen reader calls a widget; a box of choices is not called by what is chosen in it."""
    if isinstance(widget, QComboBox):
        labels = widget.window().findChildren(QLabel)
        return widget.accessibleName() or next((it.text() for it in labels if it.buddy() is widget), "")
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    return name if any(letter.isalnum() for letter in name) else ""


def test_every_window_is_used_by_keyboard_and_screen_reader_alone(everything: Iterator[tuple[str, QWidget]]):
    faults = set()
    for place, root in everything:
        for widget in interactive(root):
            what = f"{place}: {type(widget).__name__} {heard(widget) or widget.objectName()!r}"
            faults |= {f"{what} {fault}" for fault, found in faults_of(widget).items() if found}
        deaf = (widget for widget in tour.widgets(root) if is_deaf_to_keys(widget))
        faults |= {f"{place}: {type(widget).__name__} answers to the mouse alone" for widget in deaf}
    assert not faults, "\n".join(sorted(faults))


def faults_of(widget: QWidget) -> dict[str, bool]:
    """What keeps a widget from being heard, reached or left."""
    text = isinstance(widget, QPlainTextEdit | QTextEdit)
    has_key = isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty()
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return {
        "has no name for screen readers": not heard(widget),
        "is not reached by Tab": not (reached or has_key or isinstance(widget, QScrollBar)),
        "is not left by Tab": text and not widget.tabChangesFocus() and not widget.isReadOnly(),
    }


def is_deaf_to_keys(widget: QWidget) -> bool:
    """Whether a widget of the program answers to the mouse and not to keys."""
    by_keys = own_method(widget, "keyPressEvent") and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return own_method(widget, "mousePressEvent") and not by_keys


def own_method(widget: QWidget, name: str) -> bool:
    """Whether a class of the program defines a method of Qt's."""
    owners = [owner for owner in type(widget).__mro__ if name in vars(owner)]
    return bool(owners) and (inspect.getmodule(owners[0]).__name__).startswith("ecgfinder.")


def test_tab_goes_all_round_the_window(make: Callable, qtbot: QtBot, fast_file: Path):
    window = make()
    tour.open_ecg(qtbot, window, fast_file)
    window.activateWindow()
    window.search_bar.box.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.search_bar.box)
    visited: set[QWidget] = set()
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.search_bar.box:
            break
    else:
        pytest.fail("Tab never came back to the search box")
    expected = {
        widget
        for widget in [*interactive(window), window.query_pane.paper, window.case_pane.paper]
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert not {heard(widget) for widget in expected - visited}


def test_every_command_stands_in_a_menu(make: Callable):
    window = make()
    listed = {action for menu in window.menuBar().actions() for action in menu.menu().actions()}
    assert not [name for name, action in window.commands.actions.items() if action not in listed]


def test_no_two_commands_share_a_key(make: Callable):
    window = make()
    keys = [(key.toString(), name) for name, action in window.commands.actions.items() for key in action.shortcuts()]
    texts = [key for key, _ in keys]
    assert not [pair for pair in keys if texts.count(pair[0]) > 1]


# ---- themes, texts, colours ----------------------------------------------------------------------------------------


def test_window_follows_the_system_from_light_to_dark(make: Callable, monkeypatch: pytest.MonkeyPatch):
    window = make(theme="system")
    changed = QGuiApplication.styleHints().colorSchemeChanged
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        monkeypatch.setattr(main_window, "system_theme", lambda theme=theme: theme)
        changed.emit(scheme)
        assert window.palette().window().color() == QColor(theme.window)
        assert window.case_list.delegate.theme is theme
    window.switch_theme()
    changed.emit(Qt.ColorScheme.Light)
    assert window.palette().window().color() == QColor(DARK.window), "what the user chose stays"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_texts_grow_with_the_preference(make: Callable, scale: float):
    window = make(font_scale=scale)
    assert window.search_bar.box.fontInfo().pixelSize() == pytest.approx(13 * scale, abs=1)
    assert window.case_list.list.fontInfo().pixelSize() == pytest.approx(13 * scale, abs=1)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_texts_of_the_window_can_be_read(theme: Theme):
    grounds = (theme.window, theme.surface, theme.raised, theme.selection)
    pairs = [(ink, ground) for ink in (theme.text, theme.muted) for ground in grounds]
    pairs += [(theme.accent, theme.surface), (theme.accent_text, theme.accent), (theme.danger, theme.surface)]
    pairs += [(theme.warning, theme.warning_back)]
    assert not {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < READABLE}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_green_amber_and_red_of_the_digitiser_can_be_read(qapp: QApplication, qtbot: QtBot, theme: Theme):
    apply_theme(qapp, theme)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.show()
    assert on_dark(area) is (theme is DARK)
    colours = {confidence_colour(sure, dark=on_dark(area)) for sure in (0.9, 0.6, 0.1)}
    assert len(colours) == 3
    assert not {colour for colour in colours if contrast(colour, theme.surface) < READABLE}


@pytest.mark.parametrize("name", PAPER_COLOURS)
def test_trace_and_marks_stand_out_from_the_paper(name: str):
    colours = asdict(PAPER_COLOURS[name])
    for part in ("trace", "text", "note"):
        assert contrast(colours[part], colours["paper"]) >= READABLE, part
    for part in ("overlay", "caliper"):
        assert contrast(colours[part], colours["paper"]) >= SEEN, part
    assert contrast(colours["trace"], colours["thick"]) >= SEEN, "the trace over the lines of the paper"


VISIONS = {
    "usual": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
"""How colours look (linear RGB), Machado, Oliveira and Fernandes 2009."""


@pytest.mark.parametrize("vision", VISIONS)
def test_colour_blind_safe_paper_keeps_query_case_and_calipers_apart(vision: str):
    colours: PaperColours = COLOUR_BLIND_SAFE
    seen = {
        part: lab(np.clip(np.asarray(VISIONS[vision]) @ linear(colour), 0, 1))
        for part, colour in asdict(colours).items()
        if part in ("trace", "overlay", "caliper", "thick")
    }
    for one, other in combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 20, (one, other)


def linear(colour: str) -> np.ndarray:
    """A colour "#RRGGBB" in linear light."""
    values = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG)."""
    light = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    """Linear sRGB in CIE L*a*b* (D65)."""
    to_xyz = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
    xyz = np.asarray(to_xyz) @ rgb / [0.95047, 1.0, 1.08883]
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])
