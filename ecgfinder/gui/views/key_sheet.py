"""The sheet of keys (F1), made from the declared commands."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.commands import Commands
from ecgfinder.gui.views.widgets import label

_MOUSE = (
    (mark("Wheel or pinch"), mark("zoom at the pointer")),
    (mark("Drag"), mark("move the paper, or measure with the calipers on")),
    (mark("Shift + wheel"), mark("move sideways")),
    (mark("Double click"), mark("whole paper")),
)
_CALIPERS = (
    ("← →", mark("move the point along the trace")),
    ("Shift + ← →", mark("by a large box")),
    ("↑ ↓", mark("to the lead above or below")),
    (mark("Enter"), mark("set the first point, then the second")),
    (mark("Esc"), mark("let go of the first point")),
)
_COLUMNS = (3, 4, 2, 1)
"""Numbers of columns, the best first."""
_LETTERS = (0.92, 0.85, 0.78)
"""Sizes of letters against the window's, as far as a page needs them to be seen whole."""
_BESIDE_PX = (40, 80)
_SCROLL_BAR_PX = 12
_MOST_CHARACTERS = 14  # of several keys for one command

Groups = dict[str, list[tuple[str, str]]]
"""By title, keys and what they do."""


class KeySheet(QDialog):
    """All keys on one page."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        groups = {tr(menu): _rows(commands, menu) for menu in commands.menus}
        for title, what_does in ((tr("Mouse on the paper"), _MOUSE), (tr("With the calipers on (C)"), _CALIPERS)):
            groups[title] = [(tr(what), tr(does)) for what, does in what_does]
        groups = {title: rows for title, rows in groups.items() if rows}
        screen = self.screen().availableSize() - QSize(*_BESIDE_PX)
        self._show_within(screen, _fitting_page(groups, screen))

    def _show_within(self, screen: QSize, page: QWidget) -> None:
        """As large as the page, but never larger than the screen: what is left is scrolled to."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(page.sizeHint().grownBy(QMargins(0, 0, _SCROLL_BAR_PX, 0)).boundedTo(screen))


def _fitting_page(groups: Groups, screen: QSize) -> QWidget:
    """A page that the screen holds, with smaller letters if it must be; else one whose height alone is scrolled."""
    pages: list[tuple[int, QWidget]] = []
    for columns in _COLUMNS:
        pages.append((columns, page := _page(groups, columns)))
        if _fits(page, screen):
            return page
    for letters, (columns, page) in product(_LETTERS, pages):
        if _fits(page, screen / letters) and _fits(smaller := _page(groups, columns, letters), screen):
            return smaller
    narrow = [page for _, page in pages if page.sizeHint().width() <= screen.width() - _SCROLL_BAR_PX]
    return (narrow or [pages[-1][1]])[0]


def _fits(page: QWidget, screen: QSize) -> bool:
    size = page.sizeHint()
    return size.width() + _SCROLL_BAR_PX <= screen.width() and size.height() <= screen.height()


def _page(groups: Groups, columns: int, letters: float = 1.0) -> QWidget:
    page = QWidget()
    page.setStyleSheet(_letters(page.fontInfo().pixelSize() * letters) if letters < 1 else "")
    page.setObjectName("Clear")
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 20, 24, 12)
    row.setSpacing(36)
    for titles in _columns(groups, columns):
        column = QVBoxLayout()
        for title in titles:
            column.addLayout(_group(title, groups[title]))
        column.addStretch(1)
        row.addLayout(column)
    return page


def _letters(size_px: float) -> str:
    """The style of texts, keys and titles of a size."""
    rules = {"QLabel": 1.0, "QLabel#Chip": 0.92, "QLabel#Section": 0.85}
    return " ".join(f"{name} {{ font-size: {round(size_px * share)}px }}" for name, share in rules.items())


def _columns(groups: Groups, number: int) -> list[list[str]]:
    """The titles in columns of much the same height: the longest group first, each into the lowest column."""
    lines = {title: len(rows) + 2 for title, rows in groups.items()}
    columns: list[list[str]] = [[] for _ in range(number)]
    for title in sorted(lines, key=lambda it: -lines[it]):
        min(columns, key=lambda column: sum(lines[it] for it in column)).append(title)
    order = list(groups)
    return sorted((sorted(column, key=order.index) for column in columns), key=lambda column: order.index(column[0]))


def _rows(commands: Commands, menu: str) -> list[tuple[str, str]]:
    """Keys and texts of a menu's commands; the nine that pick a case make one row."""
    rows = [(_keys_text(action), action.text()) for action in commands.in_menu(menu) if action.shortcuts()]
    others = [row for row in rows if not row[0].isdigit() or row[0] == "0"]
    return others if len(others) == len(rows) else [*others, ("1 … 9", tr("Case 1 to 9"))]


def _keys_text(action: QAction) -> str:
    """The keys of a command, the first and as many others as keep the column narrow."""
    first, *others = (keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())
    for keys in others:
        longer = f"{first}, {keys}"
        first = longer if len(longer) <= _MOST_CHARACTERS else first
    return first


def _group(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(10)
    grid.setContentsMargins(0, 0, 0, 14)
    grid.addWidget(label(title.upper(), "Section"), 0, 0, 1, 2)
    for row, (keys, text) in enumerate(rows, start=1):
        grid.addWidget(label(keys, "Chip"), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(text), row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(1, 1)
    return grid
