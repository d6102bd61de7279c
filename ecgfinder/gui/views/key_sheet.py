"""The sheet of keys (F1) and the command palette (Ctrl+K), both made from the declared commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

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
_COLUMNS = 3
_BESIDE_PX = (40, 80)
_SCROLL_BAR_PX = 12
_ACTION = Qt.ItemDataRole.UserRole


class KeySheet(QDialog):
    """All keys on one page."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        page = QWidget()
        page.setObjectName("Clear")
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(28)
        groups = {tr(menu): _rows(commands, menu) for menu in commands.menus}
        for title, what_does in ((tr("Mouse on the paper"), _MOUSE), (tr("With the calipers on (C)"), _CALIPERS)):
            groups[title] = [(tr(what), tr(does)) for what, does in what_does]
        for number, (title, rows) in enumerate(group for group in groups.items() if group[1]):
            grid.addLayout(_group(title, rows), number // _COLUMNS, number % _COLUMNS, Qt.AlignmentFlag.AlignTop)
        self._show_within_screen(page)

    def _show_within_screen(self, page: QWidget) -> None:
        """As large as the page, but never larger than the screen: what is left is scrolled to."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        screen = self.screen().availableSize() - QSize(*_BESIDE_PX)
        self.resize(page.sizeHint().grownBy(QMargins(0, 0, _SCROLL_BAR_PX, 0)).boundedTo(screen))


def _rows(commands: Commands, menu: str) -> list[tuple[str, str]]:
    """Keys and texts of a menu's commands; the nine that pick a case make one row."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (", ".join(keys.toString(native) for keys in action.shortcuts()), action.text())
        for action in commands.in_menu(menu)
        if action.shortcuts()
    ]
    others = [row for row in rows if not row[0].isdigit() or row[0] == "0"]
    return others if len(others) == len(rows) else [*others, ("1 … 9", tr("Case 1 to 9"))]


def _group(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(10)
    grid.setContentsMargins(0, 0, 0, 14)
    grid.addWidget(label(title.upper(), "Section"), 0, 0, 1, 2)
    for row, (keys, text) in enumerate(rows, start=1):
        grid.addWidget(label(keys, "Chip"), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(text), row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(1, 1)
    return grid


class CommandPalette(QDialog):
    """Type a few letters of a command, press Enter."""

    def __init__(self, commands: Commands, parent: QWidget | None = None, saved: Sequence[QAction] = ()) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.resize(460, 360)
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Type a command"))
        self.box.setAccessibleName(tr("Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setIconSize(QSize(1, 1) * self.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.box)
        column.addWidget(self.list)
        for command in commands.commands:
            self._add(commands[command.name], command.menu)
        for action in saved:
            self._add(action, mark("Saved search"))
        self.box.textChanged.connect(self._narrow)
        self.box.installEventFilter(self)
        self.box.returnPressed.connect(self._run)
        self.list.itemActivated.connect(self._run)
        self._narrow("")

    def _add(self, action: QAction, menu: str) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = f"{tr(menu)}: {action.text()}" + (f"   ({keys})" if keys else "")
        item = QListWidgetItem(action.icon(), text)
        item.setData(_ACTION, action)
        self.list.addItem(item)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            action: QAction = item.data(_ACTION)
            fits = action.isEnabled() and all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            shown += [row] if fits else []
        self.list.setCurrentRow(shown[0] if shown else -1)

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return
        action: QAction = item.data(_ACTION)
        self.accept()
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown and self.list.currentRow() in shown:
            at = shown.index(self.list.currentRow())
            self.list.setCurrentRow(shown[min(max(at + by, 0), len(shown) - 1)])
