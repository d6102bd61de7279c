"""Who may answer: sex, age, statement and words of the report, each shown as a chip that a click takes away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ecgfinder.domain import Region
from ecgfinder.gui.cautions import region_text
from ecgfinder.gui.models.session import Question, Session
from ecgfinder.gui.statements import statement_code, statement_name, statement_names
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import dress, label

if TYPE_CHECKING:
    from ecgfinder.library import Filter

_OLDEST_YEARS = 110
_TEXT_MARGIN_PX = 7
_SEXES = ((mark("any sex"), None), (mark("female"), "F"), (mark("male"), "M"))


def chips(where: Filter | None) -> Iterator[tuple[str, str]]:
    """The conditions of a filter: the field of each, and its text."""
    if where is None:
        return
    if where.sex:
        yield "sex", tr({"F": "female", "M": "male"}[where.sex])
    if where.age_years:
        low, high = (None if end is None else f"{end:.0f}" for end in where.age_years)
        yield "age_years", _age_text(low, high)
    if where.codes:
        yield "codes", tr(" or ").join(statement_name(code) for code in where.codes)
    if where.report_text:
        yield "report_text", tr("report: {words}", words=where.report_text)


def _age_text(low: str | None, high: str | None) -> str:
    if low and high:
        return tr("{low}-{high} y", low=low, high=high)
    return tr("from {low} y", low=low) if low else tr("up to {high} y", high=high)


def without(where: Filter, field: str) -> Filter:
    """The filter without one of its conditions."""
    empty: dict[str, Any] = {"sex": None, "age_years": None, "codes": (), "report_text": None}
    return replace(where, **{field: empty[field]})


class FilterBar(QWidget):
    """A row of chips; hidden while every case may answer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "FilterBar")
        self._session = session
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 12, 5)
        self._row.setSpacing(6)
        session.question_changed.connect(self._show)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The chips as shown."""
        region = self._session.question.region
        part = [] if region is None else [region_text(region)]
        return part + [text for _, text in chips(self._session.question.where)]

    def _show(self, question: Question) -> None:
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if question.region is not None:
            self._add_region(question.region)
        found = list(chips(question.where))
        if found:
            self._row.addWidget(label(tr("Only cases:"), "Muted"))
        for field, text in found:
            self._row.addWidget(self._chip(field, text))
        self._row.addStretch(1)
        self.setVisible(bool(found) or question.region is not None)

    def _add_region(self, region: Region) -> None:
        self._row.addWidget(label(tr("Asked by a part of the ECG:"), "Muted"))
        chip = self._chip("", region_text(region))
        chip.setToolTip(tr("Ask by the whole ECG again"))
        self._row.addWidget(chip)

    def _chip(self, field: str, text: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(f"{text}  ×")
        chip.setToolTip(tr("Take this condition away"))
        chip.clicked.connect(lambda: self._take_away(field))
        return chip

    def _take_away(self, field: str) -> None:
        question = self._session.question
        if not field:
            self._session.ask_by_part(None)
        elif question.where is not None:
            self._session.ask(replace(question, where=without(question.where, field)))


class FilterDialog(QDialog):
    """All conditions at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Only these cases"))
        self._session = session
        self.sex = QComboBox()
        for text, value in _SEXES:
            self.sex.addItem(tr(text), value)
        self.age_from, self.age_to = _age_box(tr("from"), tr("from any age")), _age_box(tr("to"), tr("to any age"))
        self.statement = QLineEdit()
        self.statement.setPlaceholderText(tr("any statement"))
        completer = QCompleter(statement_names(), self.statement)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.statement.setCompleter(completer)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("words that the report must contain"))
        self._lay_out()
        self._show(session.question.where)

    def _lay_out(self) -> None:
        ages = QHBoxLayout()
        ages.addWidget(self.age_from)
        ages.addWidget(self.age_to)
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        form.addRow(tr("Sex"), self.sex)
        form.addRow(tr("Age, years"), ages)
        form.addRow(tr("Statement"), self.statement)
        form.addRow(tr("Report"), self.words)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Reset)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        buttons.button(standard.Reset).clicked.connect(lambda: self._show(None))
        form.addRow(buttons)
        self.setMinimumWidth(420)

    def _show(self, where: Filter | None) -> None:
        low, high = where.age_years or (None, None) if where else (None, None)
        self.sex.setCurrentIndex([value for _, value in _SEXES].index(where.sex if where else None))
        self.age_from.setValue(self.age_from.minimum() if low is None else round(low))
        self.age_to.setValue(self.age_to.minimum() if high is None else round(high))
        self.statement.setText(statement_name(where.codes[0]) if where and where.codes else "")
        self.words.setText((where.report_text or "") if where else "")

    def conditions(self) -> Filter:
        """The filter as it stands in the fields."""
        from ecgfinder.library import Filter

        ages = tuple(float(box.value()) if box.value() >= 0 else None for box in (self.age_from, self.age_to))
        code = statement_code(self.statement.text())
        return Filter(
            sex=self.sex.currentData(),
            age_years=(ages[0], ages[1]) if ages != (None, None) else None,
            codes=(code,) if code else (),
            report_text=self.words.text().strip() or None,
        )

    def _accept(self) -> None:
        self._session.ask(replace(self._session.question, where=self.conditions()))
        self.accept()


def _age_box(name: str, unlimited: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(-1, _OLDEST_YEARS)
    box.setSpecialValueText(unlimited)
    box.setPrefix(f"{name} ")
    box.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)
    box.setAccessibleName(tr("Age {name}", name=name))
    return box
