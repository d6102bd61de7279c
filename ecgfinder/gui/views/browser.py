"""The library browser: every case in a table; a double click searches with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui.models.browsing import BrowsingModel
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label
from ecgfinder.gui.wording import DISCLAIMER

_ASK_AFTER_MS = 250
_WIDTHS_PX = (50, 50, 300, 360, 96, 140)


class Browser(QDialog):
    """Stays open beside the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Library"))
        self.resize(1060, 640)
        self._session = session
        self.model = BrowsingModel(session, self)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in the report"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(tr("Words in the report"))
        self.sex = QComboBox()
        self.sex.setAccessibleName(tr("Sex"))
        for text, value in ((tr("any sex"), None), (tr("female"), "F"), (tr("male"), "M")):
            self.sex.addItem(text, value)
        self.count = label(name="Muted")
        self.table = QTableView()
        self.search_button = QPushButton(tr("Search with this ECG"))
        self.delete_button = QPushButton(tr("Delete …"))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_ASK_AFTER_MS)
        self._set_up_table()
        self._lay_out()
        self._connect()
        self.narrow()

    def _set_up_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setAccessibleName(tr("Cases of the library"))
        for column, width in enumerate(_WIDTHS_PX):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setStretchLastSection(True)

    def _lay_out(self) -> None:
        top, last = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.sex)
        top.addWidget(self.count)
        last.addWidget(label(tr(DISCLAIMER), "Disclaimer"), 1)
        last.addWidget(self.delete_button)
        last.addWidget(self.search_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(last)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._delay.start())
        self._delay.timeout.connect(self.narrow)
        self.sex.currentIndexChanged.connect(lambda _: self.narrow())
        self.model.counted.connect(lambda count: self.count.setText(tr("{n} cases", n=count)))
        self.table.doubleClicked.connect(self._search)
        self.search_button.clicked.connect(lambda: self._search(self.table.currentIndex()))
        self.delete_button.clicked.connect(self._ask_to_delete)

    def narrow(self) -> None:
        """List the cases that the fields let through."""
        from ecgfinder.library import Filter

        self._delay.stop()
        self.model.show(Filter(sex=self.sex.currentData(), report_text=self.words.text().strip() or None))

    def _search(self, index: QModelIndex) -> None:
        case = self.model.case(index.row()) if index.isValid() else None
        if case is not None:
            self._session.ask_with_case(case)

    def selected_ids(self) -> list[int]:
        """The ids of the selected cases that are loaded."""
        cases = (self.model.case(index.row()) for index in self.table.selectionModel().selectedRows())
        return [case.case_id for case in cases if case is not None]

    def _ask_to_delete(self) -> None:
        case_ids = self.selected_ids()
        if not case_ids:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(tr("Delete {n} cases with their reports? This cannot be undone.", n=len(case_ids)))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        delete.clicked.connect(lambda: self._session.delete_cases(case_ids))
        box.open()
