"""The command palette (Ctrl+K): a few letters of a command, then Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.commands import Commands

_ACTION, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_CHARACTERS, _LINES = 60, 26
_OF_WINDOW = 0.9
_PAD_PX = 14


class CommandPalette(QDialog):
    """Lists all commands that can be used now, and the saved searches."""

    def __init__(self, commands: Commands, parent: QWidget | None = None, saved: Sequence[QAction] = ()) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Type a command"))
        self.box.setAccessibleName(tr("Command"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setIconSize(QSize(1, 1) * self.fontMetrics().height())
        self._blank = _blank_icon(self.list.iconSize())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_WithKeys(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.box)
        column.addWidget(self.list)
        for command in commands.commands:
            self._add(commands[command.name], command.menu)
        for action in saved:
            self._add(action, mark("Saved search"))
        self.resize(self._size())
        self.box.textChanged.connect(self._narrow)
        self.box.installEventFilter(self)
        self.box.returnPressed.connect(self._run)
        self.list.itemActivated.connect(self._run)
        self._narrow("")

    def _size(self) -> QSize:
        """Room for every command with its keys, within the window."""
        metrics, parent = self.fontMetrics(), self.parentWidget()
        wanted = QSize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        return wanted if parent is None else wanted.boundedTo(parent.size() * _OF_WINDOW)

    def _add(self, action: QAction, menu: str) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        item = QListWidgetItem(self._blank if action.icon().isNull() else action.icon(), f"{tr(menu)}: {action.text()}")
        item.setData(_ACTION, action)
        item.setData(_KEYS, keys)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()} {keys}".strip())
        self.list.addItem(item)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            action: QAction = item.data(_ACTION)
            said = f"{item.text()} {item.data(_KEYS)}".casefold()
            fits = action.isEnabled() and all(word in said for word in words)
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


def _blank_icon(size: QSize) -> QIcon:
    """Nothing, but as wide as an icon: the names stand under each other."""
    nothing = QPixmap(size)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


class _WithKeys(QStyledItemDelegate):
    """A command with its keys at the right; a long name ends in dots before them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The name, as much of it as there is room for."""
        super().initStyleOption(option, index)
        metrics, view = option.fontMetrics, self.parent()
        icon = metrics.height() + _PAD_PX
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        room = width - icon - metrics.horizontalAdvance(index.data(_KEYS)) - 4 * _PAD_PX
        option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw both."""
        super().paint(painter, option, index)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(option.font)
        area = option.rect.adjusted(0, 0, -_PAD_PX, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_KEYS))
