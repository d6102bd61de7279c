"""What is asked in words, and how much the words weigh against the ECG."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QWidget

from ecgfinder.gui.models.session import Question, Session
from ecgfinder.gui.statements import words_to_search
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import button, label, panel, suggest

_ASK_AFTER_MS = 300
_PLACEHOLDER = mark("Describe a finding, e.g. atrial fibrillation with left bundle branch block")


class SearchBar(QWidget):
    """A text box and the slider between ECG and text, bound to a session."""

    def __init__(self, session: Session, search: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.box = QLineEdit()
        self.box.setFrame(False)
        self.box.setPlaceholderText(tr(_PLACEHOLDER))
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(tr("Search in words"))
        suggest(self.box, words_to_search())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(tr("Weight of the words against the ECG"))
        self._delay = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._delay.timeout.connect(self._ask)
        self._lay_out(search)
        self.box.returnPressed.connect(self._ask)
        self.box.textChanged.connect(self._text_changed)
        self.slider.valueChanged.connect(lambda _: self._delay.start())
        session.question_changed.connect(self._show)
        self._show(session.question)

    def _lay_out(self, search: QAction) -> None:
        field = QHBoxLayout()
        field.addWidget(button(search, flat=True))
        field.addWidget(self.box, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(panel("SearchField", field, (2, 0, 4, 0)), 1)
        self._ends = (label(tr("ECG"), "Muted"), label(tr("Words"), "Muted"))
        row.addWidget(self._ends[0])
        row.addWidget(self.slider)
        row.addWidget(self._ends[1])

    def _text_changed(self, text: str) -> None:
        if not text and self._session.question.text:
            self._delay.start()

    def _ask(self) -> None:
        """Ask, unless that was just asked."""
        self._delay.stop()
        before = self._session.question
        asked = replace(before, text=self.box.text().strip(), text_weight=self.slider.value() / 100)
        if (asked.text, asked.text_weight) != (before.text, before.text_weight):
            self._session.ask(asked)

    def _show(self, question: Question) -> None:
        both = question.ecg is not None and bool(question.text)
        for widget in (self.slider, *self._ends):
            widget.setEnabled(both)
        self.slider.setToolTip("" if both else tr("Needs an ECG and words"))
        self.slider.blockSignals(True)
        self.slider.setValue(round(question.text_weight * 100))
        self.slider.blockSignals(False)
        if self.box.text().strip() != question.text:
            self.box.setText(question.text)
