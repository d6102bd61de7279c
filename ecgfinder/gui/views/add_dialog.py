"""Put the open ECG into the library, with the report that the user types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui.models.session import Session
from ecgfinder.gui.statements import statement_code, statement_name, statement_names
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import EntryLine, EntryList, label, suggest, within_screen

_CODE = Qt.ItemDataRole.UserRole


class AddDialog(QDialog):
    """Report and statements; Del or a double click takes a statement away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add this ECG to the library"))
        self.resize(within_screen(self, 560, 480))
        self._session = session
        self.report = QPlainTextEdit()
        self.report.setPlaceholderText(tr("The report, in English or German"))
        self.report.setAccessibleName(tr("Report"))
        self.report.setTabChangesFocus(True)
        self.statement = EntryLine()
        self.statement.setPlaceholderText(tr("A statement, then Enter"))
        self.statement.setAccessibleName(tr("Statement"))
        suggest(self.statement, statement_names())
        self.statement.returnPressed.connect(self._add_statement)
        self.statements = EntryList()
        self.statements.setAccessibleName(tr("Statements"))
        self.statements.itemDoubleClicked.connect(self.statements.take_current)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(label(tr("The patient's name is not stored."), "Muted"))
        column.addWidget(label(tr("Report").upper(), "Section"))
        column.addWidget(self.report, 2)
        column.addWidget(label(tr("Statements: Del takes one away").upper(), "Section"))
        column.addWidget(self.statements, 1)
        column.addWidget(self.statement)
        column.addSpacing(8)
        column.addWidget(self.buttons)
        self.report.setFocus()

    @property
    def codes(self) -> list[str]:
        """The statements chosen."""
        return [self.statements.item(row).data(_CODE) for row in range(self.statements.count())]

    def _add_statement(self) -> None:
        code = statement_code(self.statement.text())
        if code is None:
            return
        if code not in self.codes:
            self.statements.addItem(statement_name(code))
            self.statements.item(self.statements.count() - 1).setData(_CODE, code)
        self.statement.clear()

    def _save(self) -> None:
        self._add_statement()
        self._session.add_query(self.report.toPlainText().strip(), dict.fromkeys(self.codes, 100.0))
        self.accept()
