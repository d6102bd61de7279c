"""The library browser: every case in a table; sort, narrow, and act on as many as are selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui.models.browsing import BrowsingModel
from ecgfinder.gui.models.editing import Editing
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.statements import statement_code, statement_names
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.case_editor import CaseEditor
from ecgfinder.gui.views.widgets import label, suggest, within_screen
from ecgfinder.gui.wording import DISCLAIMER

if TYPE_CHECKING:
    from ecgfinder.gui.views.librarian import Librarian

_ASK_AFTER_MS = 250
_WIDTHS_PX = (50, 50, 280, 320, 90, 140, 90)


class Browser(QDialog):
    """Stays open beside the window."""

    def __init__(self, session: Session, editing: Editing, librarian: Librarian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Library"))
        self.resize(within_screen(self, 1120, 660))
        self._session, self._editing, self._librarian = session, editing, librarian
        self.model = BrowsingModel(session, self)
        self.words, self.statement = _field(tr("Words in the report")), _field(tr("Statement"))
        self.sex, self.tag = QComboBox(), QComboBox()
        self.count = label(name="Muted")
        self.table = QTableView()
        self.buttons: dict[str, QPushButton] = {}
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_ASK_AFTER_MS)
        self._fill_fields()
        self._set_up_table()
        self._lay_out()
        self._connect()
        self.narrow()

    # ---- making ------------------------------------------------------------------------------------------------

    def _fill_fields(self) -> None:
        for text, value in ((tr("any sex"), None), (tr("female"), "F"), (tr("male"), "M")):
            self.sex.addItem(text, value)
        self.sex.setAccessibleName(tr("Sex"))
        self.tag.setAccessibleName(tr("Tag"))
        self.tag.addItem(tr("any tag"), None)
        suggest(self.statement, statement_names())

    def _set_up_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setAccessibleName(tr("Cases of the library"))
        header = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS_PX):
            wanted = within_screen(self, width, 0).width()
            self.table.setColumnWidth(column, max(wanted, header.sectionSizeHint(column)))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _lay_out(self) -> None:
        top, last = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.words, 3), (self.statement, 2), (self.sex, 0), (self.tag, 0), (self.count, 0)):
            top.addWidget(widget, stretch)
        for name, text, slot, tip in self._actions():
            made = QPushButton(tr(text))
            made.setToolTip(tip)
            made.setAutoDefault(False)
            made.clicked.connect(slot)
            self.buttons[name] = made
            last.addWidget(made)
        last.insertStretch(len(self.buttons) - 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(last)
        column.addWidget(label(tr(DISCLAIMER), "Disclaimer", wrap=True))

    def _actions(self) -> tuple[tuple[str, str, Callable[[], object], str], ...]:
        return (
            ("tag", mark("Tag …"), self.ask_for_tag, tr("Give the selected cases a tag")),
            ("untag", mark("Remove tag …"), self.ask_for_untag, tr("Take a tag from the selected cases")),
            ("edit", mark("Edit …"), self.edit, tr("Report, tags and notes of one case")),
            ("pack", mark("Export …"), self.export, tr("Write the selected cases to a case pack")),
            ("delete", mark("Delete"), self.delete, tr("Delete the selected cases; Ctrl+Z brings them back")),
            ("undo", mark("Undo"), self._editing.undo, ""),
            ("search", mark("Search with this ECG"), self.search, tr("Ask for cases like the selected one")),
        )

    def _connect(self) -> None:
        for field in (self.words, self.statement):
            field.textChanged.connect(lambda _: self._delay.start())
        self._delay.timeout.connect(self.narrow)
        self.sex.currentIndexChanged.connect(lambda _: self.narrow())
        self.tag.currentIndexChanged.connect(lambda _: self.narrow())
        self.model.counted.connect(self._counted)
        self.model.modelReset.connect(self._show_selected)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self.table.doubleClicked.connect(self._search)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self.model.sort)
        self._editing.steps_changed.connect(self._show_undo)
        self._show_undo()
        for keys, slot in ((QKeySequence.StandardKey.Undo, self._editing.undo),
                           (QKeySequence.StandardKey.Redo, self._editing.redo),
                           (QKeySequence.StandardKey.Delete, self.delete)):  # fmt: skip
            QShortcut(keys, self.table, slot, context=Qt.ShortcutContext.WidgetShortcut)

    # ---- what is listed ----------------------------------------------------------------------------------------

    def narrow(self) -> None:
        """List the cases that the fields let through."""
        from ecgfinder.library import Filter

        self._delay.stop()
        code, tag = statement_code(self.statement.text()), self.tag.currentData()
        self.model.show(
            Filter(
                sex=self.sex.currentData(),
                codes=(code,) if code else (),
                tags=(tag,) if tag else (),
                report_text=self.words.text().strip() or None,
            )
        )

    def _counted(self, count: int) -> None:
        self._show_selected()
        library = self._session.library
        self._session.runner.start(
            mark("Reading tags"), lambda _: library.tags(), lane="database", on_done=self._show_tags, supersedes="tags"
        )

    def _show_tags(self, tags: list[str]) -> None:
        chosen = self.tag.currentData()
        self.tag.blockSignals(True)
        self.tag.clear()
        self.tag.addItem(tr("any tag"), None)
        for tag in tags:
            self.tag.addItem(tag, tag)
        self.tag.setCurrentIndex(max(self.tag.findData(chosen), 0))
        self.tag.blockSignals(False)

    def selected_ids(self) -> list[int]:
        """The ids of the selected cases, loaded or not."""
        ranges = self.table.selectionModel().selection().toList()
        rows = sorted({(part.top(), part.bottom()) for part in ranges})
        return list(dict.fromkeys(case_id for first, last in rows for case_id in self.model.ids(first, last)))

    def _show_selected(self) -> None:
        selected, count = len(self.selected_ids()), self.model.rowCount()
        text = tr("{n} cases", n=count)
        self.count.setText(tr("{selected} of {cases}", selected=selected, cases=text) if selected else text)
        for name in ("tag", "untag", "pack", "delete"):
            self.buttons[name].setEnabled(selected > 0)
        for name in ("edit", "search"):
            self.buttons[name].setEnabled(selected == 1)

    def _show_undo(self) -> None:
        what = self._editing.undo_text
        self.buttons["undo"].setEnabled(bool(what))
        self.buttons["undo"].setToolTip(what)

    # ---- actions -----------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Ask for cases like the current one."""
        self._search(self.table.currentIndex())

    def _search(self, index: QModelIndex) -> None:
        case = self.model.case(index.row()) if index.isValid() else None
        if case is not None:
            self._session.ask_with_case(case)

    def edit(self) -> None:
        """Change report, tags and notes of the current case."""
        index = self.table.currentIndex()
        case = self.model.case(index.row()) if index.isValid() else None
        if case is not None:
            CaseEditor(case, self._editing, self).open()

    def ask_for_tag(self) -> None:
        """Give the selected cases a tag that the user types or chooses."""
        tag = self._ask_tag(tr("Tag for the selected cases"))
        if tag:
            self._editing.tag(self.selected_ids(), tag)

    def ask_for_untag(self) -> None:
        """Take a tag from the selected cases."""
        tag = self._ask_tag(tr("Tag to take away"))
        if tag:
            self._editing.untag(self.selected_ids(), tag)

    def _ask_tag(self, title: str) -> str:
        known = [self.tag.itemData(row) for row in range(1, self.tag.count())]
        text, agreed = QInputDialog.getItem(self, title, tr("Tag"), known, 0, True)
        return text.strip() if agreed else ""

    def export(self) -> None:
        """Write the selected cases to a case pack."""
        self._librarian.export_pack(self.selected_ids())

    def delete(self) -> None:
        """Remove the selected cases; undo brings them back."""
        selected = self.selected_ids()
        if selected:
            self._editing.delete(selected)


def _field(placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(placeholder)
    made.setClearButtonEnabled(True)
    return made
