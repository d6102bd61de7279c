"""The twelve leads of a digitised page: how sure each is, whether it is used, and its trace drawn anew."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from ecgfinder.domain import LEADS
from ecgfinder.gui.lead_colours import FAIR, LEAD_COLOURS, SURE, confidence_colour
from ecgfinder.gui.models.digitising import Digitising
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label, on_dark

_SWATCH_PX = 12
_NARROW = "QToolButton { padding: 0px 8px; min-height: 17px; }"
_THIN = "QProgressBar {{ max-height: 4px; min-height: 4px; }} QProgressBar::chunk {{ background: {colour}; }}"


class LeadRows(QWidget):
    """A row for each lead; `chosen` carries the lead that is looked at, `draw` the one to be drawn by hand."""

    chosen = Signal(str)
    draw = Signal(str)

    def __init__(self, digitising: Digitising, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digitising = digitising
        self.used: dict[str, QCheckBox] = {}
        self.bars: dict[str, QProgressBar] = {}
        self.told: dict[str, QLabel] = {}
        self.draw_buttons: dict[str, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        self.setStyleSheet(_NARROW)
        for row, lead in enumerate(LEADS):
            self._add(grid, row, lead)
        digitising.found.connect(self._follow)
        digitising.chosen.connect(self._follow)
        digitising.running_changed.connect(self._follow)
        self._follow()

    def _add(self, grid: QGridLayout, row: int, lead: str) -> None:
        used = QCheckBox(lead)
        used.setIcon(_swatch(LEAD_COLOURS[lead]))
        used.setToolTip(tr("Use lead {lead}", lead=lead))
        used.setAccessibleName(tr("Use lead {lead}", lead=lead))
        used.toggled.connect(lambda on, lead=lead: self._digitising.leave_out(lead, out=not on))
        bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setTextVisible(False)
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar.setAccessibleName(tr("Confidence in lead {lead}", lead=lead))
        told = label(name="Small")
        button = QToolButton()
        button.clicked.connect(partial(self._draw_or_follow, lead))
        for widget in (used, button):
            widget.installEventFilter(self)
            widget.setProperty("lead", lead)
        for column, part in enumerate((used, bar, told, button)):
            grid.addWidget(part, row, column)
        self.used[lead], self.bars[lead], self.told[lead], self.draw_buttons[lead] = used, bar, told, button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lead under the pointer or with the focus is shown on the picture."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self.chosen.emit(watched.property("lead"))
        return super().eventFilter(watched, event)

    def _draw_or_follow(self, lead: str) -> None:
        if lead in self._drawn():
            self._digitising.forget_drawn(lead)
        else:
            self.draw.emit(lead)

    def _drawn(self) -> set[str]:
        return {path.lead for path in self._digitising.corrections.traces}

    def _follow(self) -> None:
        result, drawn = self._digitising.result, self._drawn()
        confidences = result.lead_confidence if result else {}
        for lead in LEADS:
            found = lead in confidences
            self.used[lead].setEnabled(found)
            self.used[lead].blockSignals(True)
            self.used[lead].setChecked(found and lead not in self._digitising.choices.left_out)
            self.used[lead].blockSignals(False)
            self._tell(lead, confidences.get(lead), drawn=lead in drawn)
            button = self.draw_buttons[lead]
            button.setEnabled(found)
            button.setText(tr("Undraw") if lead in drawn else tr("Draw"))
            button.setToolTip(
                tr("Follow the trace of {lead} by itself again", lead=lead)
                if lead in drawn
                else tr("Draw the trace of {lead} by hand, point by point", lead=lead)
            )

    def _tell(self, lead: str, confidence: float | None, *, drawn: bool) -> None:
        bar, told = self.bars[lead], self.told[lead]
        bar.setValue(0 if confidence is None else round(100 * confidence))
        colour = confidence_colour(confidence or 0.0, dark=on_dark(self))
        if bar.property("colour") != colour:
            bar.setProperty("colour", colour)
            bar.setStyleSheet(_THIN.format(colour=colour))
        lost = tr("not found") if self._digitising.at_rest else "…"
        told.setText(lost if confidence is None else f"{confidence:.0%}" + (" ✎" if drawn else ""))
        told.setToolTip("" if confidence is None else confidence_text(confidence))


def confidence_text(confidence: float) -> str:
    """A confidence in a word."""
    if confidence >= SURE:
        return tr("sure")
    return tr("fair: compare with the page") if confidence >= FAIR else tr("unsure: compare with the page")


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
