"""The menu bar: the declared commands, and the lists that change: recent files and libraries, saved searches."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QInputDialog, QListWidget, QMenu, QPushButton, QVBoxLayout, QWidget

from ecgfinder.gui.models.saved_searches import SavedSearches
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label, within_screen

if TYPE_CHECKING:
    from ecgfinder.gui.views.main_window import MainWindow

_GROUPS = ("print", "preferences", "undo edit", "browse", "import pack", "backup", "save search", "cancel", "theme")
"""The commands that begin a group within their menu."""


class Menus:
    """Fills the menu bar of a window and knows its saved searches."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.saved = SavedSearches(window.session, window)
        self.saved.changed.connect(self._show_saved)
        self._saved_menu = QMenu(tr("Saved searches"), window)
        self._show_saved()

    def fill(self) -> None:
        """Make all menus."""
        window = self._window
        groups = [window.commands[name] for name in _GROUPS]
        for title, shown in window.commands.menu_titles.items():
            menu = window.menuBar().addMenu(shown)
            if title == "File":
                recent = menu.addMenu(tr("Recent ECGs"))
                recent.aboutToShow.connect(partial(self.fill_recent, recent))
            for action in window.commands.in_menu(title):
                if action in groups:
                    menu.addSeparator()
                menu.addAction(action)
            if title == "Library":
                libraries = menu.addMenu(tr("Recent libraries"))
                libraries.aboutToShow.connect(partial(window.librarian.fill_recent, libraries))
            if title == "Search":
                menu.addMenu(self._saved_menu)

    def fill_recent(self, menu: QMenu) -> None:
        """List the ECGs that were open last."""
        preferences = self._window.preferences
        menu.clear()
        for name in preferences.recent_files:
            menu.addAction(Path(name).name, partial(self._window.open_ecg, Path(name)))
        if menu.isEmpty():
            menu.addAction(tr("None yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("Forget these"), preferences.recent_files.clear)

    # ---- saved searches ----------------------------------------------------------------------------------------

    @property
    def saved_actions(self) -> list[QAction]:
        """One action a saved search."""
        return [action for action in self._saved_menu.actions() if action.data() is not None]

    def save_search(self) -> None:
        """Keep the present question under a name."""
        question = self._window.session.question
        name, agreed = QInputDialog.getText(
            self._window, tr("Save this search"), tr("Name of the search"), text=question.text
        )
        if agreed and name.strip():
            self.saved.save(name.strip())

    def manage_searches(self) -> None:
        """Rename and remove saved searches."""
        SavedSearchesDialog(self.saved, self._window).open()

    def _show_saved(self) -> None:
        self._saved_menu.clear()
        for saved in self.saved.items:
            self._saved_menu.addAction(saved.name, partial(self.saved.ask, saved)).setData(saved.name)
        if self._saved_menu.isEmpty():
            self._saved_menu.addAction(tr("None yet")).setEnabled(False)


class SavedSearchesDialog(QDialog):
    """The saved searches as a list; ask, rename, remove."""

    def __init__(self, saved: SavedSearches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Saved searches"))
        self.resize(within_screen(self, 420, 340))
        self._saved = saved
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Saved searches"))
        self.buttons = {
            "ask": QPushButton(tr("Search")),
            "rename": QPushButton(tr("Rename …")),
            "remove": QPushButton(tr("Remove")),
        }
        column, last = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(label(tr("Words and filters, asked with the ECG that is open."), "Muted", wrap=True))
        column.addWidget(self.list, 1)
        last.addStretch(1)
        for each in self.buttons.values():
            last.addWidget(each)
        column.addLayout(last)
        self.list.itemActivated.connect(self._ask)
        self.buttons["ask"].clicked.connect(self._ask)
        self.buttons["rename"].clicked.connect(self._rename)
        self.buttons["remove"].clicked.connect(self._remove)
        saved.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems([saved.name for saved in self._saved.items])
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        for each in self.buttons.values():
            each.setEnabled(self.list.count() > 0)

    def _ask(self) -> None:
        if self.list.currentRow() >= 0:
            self._saved.ask(self._saved.items[self.list.currentRow()])
            self.accept()

    def _rename(self) -> None:
        old = self.list.currentItem().text()
        name, agreed = QInputDialog.getText(self, tr("Rename the search"), tr("Name of the search"), text=old)
        if agreed and name.strip():
            self._saved.rename(old, name.strip())

    def _remove(self) -> None:
        self._saved.remove(self.list.currentItem().text())
