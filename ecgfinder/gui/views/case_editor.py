"""Change the report, the tags and the notes of a case; one step that can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.domain import Case
from ecgfinder.gui.edits import CaseContent
from ecgfinder.gui.models.editing import Editing
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import EntryLine, EntryList, label, within_screen
from ecgfinder.gui.wording import patient_text

_NOTES_PX = 110


class CaseEditor(QDialog):
    """Its fields wait until the case has been read; `Save` is one step of the editing's undo stack."""

    def __init__(self, case: Case, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Edit the case"))
        self.resize(within_screen(self, 560, 560))
        self._case, self._editing = case, editing
        self._before: CaseContent | None = None
        self.report = QPlainTextEdit()
        self.report.setAccessibleName(tr("Report"))
        self.report.setTabChangesFocus(True)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(tr("separated by commas, such as teaching, rare"))
        self.tags.setAccessibleName(tr("Tags"))
        self.notes = EntryList()
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setWordWrap(True)
        self.notes.setMaximumHeight(_NOTES_PX)
        self.note = EntryLine()
        self.note.setPlaceholderText(tr("A new note, then Enter"))
        self.note.setAccessibleName(tr("New note"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self._lay_out()
        self._connect()
        self._enable(on=False)
        editing.read(case.case_id, self._show)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(label(f"{patient_text(self._case.patient)}   {self._case.source_id}", "Muted"))
        for title, widget, stretch in (
            (tr("Report"), self.report, 1),
            (tr("Tags"), self.tags, 0),
            (tr("Notes: a double click changes one, Del takes it away"), self.notes, 0),
        ):
            column.addWidget(label(title.upper(), "Section"))
            column.addWidget(widget, stretch)
        column.addWidget(self.note)
        column.addSpacing(8)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.note.returnPressed.connect(self._add_note)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _enable(self, *, on: bool) -> None:
        for widget in (self.report, self.tags, self.notes, self.note):
            widget.setEnabled(on)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(on)

    def _show(self, content: CaseContent) -> None:
        self._before = content
        self.report.setPlainText(content.report.text)
        self.tags.setText(", ".join(content.tags))
        for text in content.notes:
            self._list(text)
        self._enable(on=True)
        self.report.setFocus()

    def _list(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.notes.addItem(item)

    def _add_note(self) -> None:
        if text := self.note.text().strip():
            self._list(text)
            self.note.clear()

    def _save(self) -> None:
        self._add_note()
        notes = tuple(self.notes.item(row).text() for row in range(self.notes.count()))
        tags = tuple(part.strip() for part in self.tags.text().split(",") if part.strip())
        if self._before is not None:
            self._editing.change(self._case.case_id, self._before, self.report.toPlainText(), tags, notes)
        self.accept()
