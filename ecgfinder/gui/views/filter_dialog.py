"""Who may answer: all conditions in one dialog."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from ecgfinder.gui.days import end_moment, first_moment, last_day, told_day
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.statements import statement_code, statement_name, statement_names
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import label, leave_edge, suggest

if TYPE_CHECKING:
    from ecgfinder.library import Filter

_OLDEST_YEARS = 110
_SEXES = ((mark("any sex"), None), (mark("female"), "F"), (mark("male"), "M"))
_NO_STATEMENT = mark("No statement has this name. Choose one of those that appear while you type.")
_NO_DATE = mark("This is no date. Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-30.")


class FilterDialog(QDialog):
    """A field a condition; conditions that have no field here, such as a saved search may hold, stay."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Only these cases"))
        self._session = session
        self.sex, self.tag = QComboBox(), QComboBox()
        for text, value in _SEXES:
            self.sex.addItem(tr(text), value)
        self.tag.addItem(tr("any tag"), None)
        self.age_from, self.age_to = _age_box(tr("from"), tr("from any age")), _age_box(tr("to"), tr("to any age"))
        self.statement, self.words = _field(tr("any statement")), _field(tr("words that the report must contain"))
        self.recorded_from, self.recorded_to = _field(tr("from, such as 2019-06")), _field(tr("up to and with"))
        self.recorded_from.setAccessibleName(tr("Recorded from"))
        self.recorded_to.setAccessibleName(tr("Recorded up to and with"))
        self.source = _field(tr("how the source begins, such as ptbxl/"))
        self.starred = QCheckBox(tr("only starred cases"))
        self.told = label(name="Warning", wrap=True)
        self.told.hide()
        suggest(self.statement, statement_names())
        self._lay_out()
        self._show(session.question.where)
        self._read_tags()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        for title, field in (
            (tr("Sex"), self.sex),
            (tr("Age, years"), _beside(self.age_from, self.age_to)),
            (tr("Statement"), self.statement),
            (tr("Report"), self.words),
            (tr("Recorded"), _beside(self.recorded_from, self.recorded_to)),
            (tr("Source"), self.source),
            (tr("Tag"), self.tag),
            (tr("Stars"), self.starred),
        ):
            form.addRow(title, field)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(standard.Reset).clicked.connect(lambda: self._show(None))
        form.addRow(self.told)
        form.addRow(buttons)
        self.setMinimumWidth(460)

    def _read_tags(self) -> None:
        library = self._session.library
        self._session.runner.start(
            mark("Reading tags"), lambda _: library.tags(), lane="database", on_done=self._list_tags, supersedes="tags"
        )

    def _list_tags(self, tags: list[str]) -> None:
        for tag in tags:
            if self.tag.findData(tag) < 0:
                self.tag.addItem(tag, tag)

    def _show(self, where: Filter | None) -> None:
        low, high = where.age_years or (None, None) if where else (None, None)
        start, end = where.recorded or (None, None) if where else (None, None)
        self.sex.setCurrentIndex([value for _, value in _SEXES].index(where.sex if where else None))
        self.age_from.setValue(self.age_from.minimum() if low is None else round(low))
        self.age_to.setValue(self.age_to.minimum() if high is None else round(high))
        self.statement.setText(statement_name(where.codes[0]) if where and where.codes else "")
        self.words.setText((where.report_text or "") if where else "")
        self.recorded_from.setText("" if start is None else told_day(start))
        self.recorded_to.setText("" if end is None else told_day(last_day(end)))
        self.source.setText((where.source or "") if where else "")
        self._list_tags(list(where.tags[:1]) if where else [])
        self.tag.setCurrentIndex(self.tag.findData(where.tags[0]) if where and where.tags else 0)
        self.starred.setChecked(bool(where and where.bookmarked))

    def conditions(self) -> Filter:
        """The filter as it stands in the fields."""
        from ecgfinder.library import Filter

        ages = tuple(float(box.value()) if box.value() >= 0 else None for box in (self.age_from, self.age_to))
        times = (first_moment(self.recorded_from.text()), end_moment(self.recorded_to.text()))
        code, tag = statement_code(self.statement.text()), self.tag.currentData()
        return replace(
            self._session.question.where or Filter(),
            sex=self.sex.currentData(),
            age_years=(ages[0], ages[1]) if ages != (None, None) else None,
            codes=(code,) if code else (),
            report_text=self.words.text().strip() or None,
            recorded=times if times != (None, None) else None,
            source=self.source.text().strip() or None,
            tags=(tag,) if tag else (),
            bookmarked=True if self.starred.isChecked() else None,
        )

    def accept(self) -> None:
        """Ask again, unless something cannot be understood: that is told, and nothing is left out silently."""
        for field, understood, told in (
            (self.statement, statement_code, _NO_STATEMENT),
            (self.recorded_from, first_moment, _NO_DATE),
            (self.recorded_to, first_moment, _NO_DATE),
        ):
            if field.text().strip() and understood(field.text()) is None:
                self.told.setText(tr(told))
                self.told.show()
                field.setFocus()
                return
        self._session.ask(replace(self._session.question, where=self.conditions()))
        super().accept()


def _field(placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    return made


def _beside(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first)
    row.addWidget(second)
    return row


def _age_box(name: str, unlimited: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(-1, _OLDEST_YEARS)
    box.setSpecialValueText(unlimited)
    box.setPrefix(f"{name} ")
    leave_edge(box)
    box.setAccessibleName(tr("Age {name}", name=name))
    return box
