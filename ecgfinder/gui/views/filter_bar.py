"""Who may answer: each condition of the filter is shown as a chip that a click takes away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ecgfinder.domain import Region
from ecgfinder.gui.cautions import region_text
from ecgfinder.gui.days import last_day, told_day
from ecgfinder.gui.models.session import Question, Session
from ecgfinder.gui.statements import statement_name
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import dress, label

if TYPE_CHECKING:
    from ecgfinder.library import Filter


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
    if where.recorded:
        yield "recorded", _days_text(*where.recorded)
    if where.source:
        yield "source", tr("source: {source}", source=where.source)
    if where.tags:
        yield "tags", tr("tag: {tags}", tags=tr(" or ").join(where.tags))
    if where.bookmarked is not None:
        yield "bookmarked", tr("starred") if where.bookmarked else tr("not starred")
    if where.report_text:
        yield "report_text", tr("report: {words}", words=where.report_text)


def _age_text(low: str | None, high: str | None) -> str:
    if low and high:
        return tr("{low}-{high} y", low=low, high=high)
    return tr("from {low} y", low=low) if low else tr("up to {high} y", high=high)


def _days_text(start: datetime | None, end: datetime | None) -> str:
    """The first and the last day; the end itself does not belong to a filter's range."""
    first = None if start is None else told_day(start)
    last = None if end is None else told_day(last_day(end))
    if first and last:
        return tr("recorded {first} to {last}", first=first, last=last) if first != last else tr("on {day}", day=first)
    return tr("recorded from {first}", first=first) if first else tr("recorded up to {last}", last=last)


def without(where: Filter, field: str) -> Filter:
    """The filter without one of its conditions."""
    from ecgfinder.library import Filter

    return replace(where, **{field: getattr(Filter(), field)})


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
