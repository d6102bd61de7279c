"""Beside the picture: which page, how it is turned, speed, gain, layout, leads, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.domain import LEADS, UserFacingError
from ecgfinder.gui.errors import tr_error
from ecgfinder.gui.lead_colours import confidence_colour
from ecgfinder.gui.models.digitising import Digitising
from ecgfinder.gui.notes import tr_note
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.lead_rows import LeadRows, confidence_text
from ecgfinder.gui.views.page_strip import PageStrip
from ecgfinder.gui.views.widgets import label, on_dark, panel

_CHARACTERS = 43  # the panel's width
_SPEEDS_MM_S = (25.0, 50.0, 12.5)
_GAINS_MM_MV = (5.0, 10.0, 20.0)
_MM_PER_INCH = 25.4
_DPI = (72, 96, 100, 150, 200, 300, 400, 600)


class DigitisingPanel(QScrollArea):
    """The choices, bound to a Digitising. `balance_moved` carries 0 (picture alone) to 1 (traces alone).

    `rows_wanted` asks to let the user set the rows on the picture.
    """

    balance_moved = Signal(float)
    rows_wanted = Signal()

    def __init__(self, digitising: Digitising, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digitising = digitising
        self.pages = PageStrip(digitising)
        self.speed, self.gain, self.layout_box, self.density = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.balance = QSlider(Qt.Orientation.Horizontal)
        self.rows_button = QPushButton(tr("Rows …"))
        self.rows_button.setCheckable(True)
        self.rows_button.clicked.connect(self._set_or_find_rows)
        self.leads = LeadRows(digitising)
        self.sureness = label(name="PaneTitle")
        self.sentences = label(name="Muted", wrap=True)
        self._lay_out()
        digitising.found.connect(self._follow)
        digitising.chosen.connect(self._follow)
        self._follow()

    # ---- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        for title, content in (
            (tr("PAGE"), self._page_rows()),
            (tr("PAPER"), self._paper_rows()),
            (tr("WHAT WAS FOUND"), self._found_rows()),
            (tr("LEADS"), self.leads),
        ):
            column.addWidget(label(title, "Section"))
            column.addWidget(content)
        column.addStretch(1)
        self.setWidget(panel("Pane", column, (14, 12, 14, 12), 8))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)

    def _page_rows(self) -> QWidget:
        column = QVBoxLayout()
        column.addWidget(self.pages)
        row = QHBoxLayout()
        self.turn_left, self.turn_right = QPushButton(tr("⟲ Turn left")), QPushButton(tr("⟳ Turn right"))
        for button, by_deg in ((self.turn_left, -90), (self.turn_right, 90)):
            button.clicked.connect(lambda _checked, by_deg=by_deg: self._digitising.turn(by_deg))
            row.addWidget(button, 1)
        column.addLayout(row)
        column.addLayout(self._balance_row())
        return panel("", column, spacing=6)

    def _balance_row(self) -> QHBoxLayout:
        self.balance.setRange(0, 100)
        self.balance.setValue(50)
        self.balance.setAccessibleName(tr("Picture or traces"))
        self.balance.setToolTip(tr("Left: only the picture. Right: only the traces."))
        self.balance.valueChanged.connect(lambda value: self.balance_moved.emit(value / 100))
        row = QHBoxLayout()
        row.addWidget(label(tr("Picture"), "Muted"))
        row.addWidget(self.balance, 1)
        row.addWidget(label(tr("Traces"), "Muted"))
        return row

    def _paper_rows(self) -> QWidget:
        from ecgfinder.digitize import LAYOUTS

        correct = self._digitising.correct
        speeds = [(f"{speed:g} mm/s", speed) for speed in _SPEEDS_MM_S]
        gains = [(tr("Automatic"), None), *((f"{gain:g} mm/mV", gain) for gain in _GAINS_MM_MV)]
        layouts = [(tr("Automatic"), None), *((layout.name, layout.name) for layout in LAYOUTS)]
        _fill(self.speed, tr("Paper speed"), speeds, lambda it: correct(speed_mm_s=it))
        _fill(self.gain, tr("Gain"), gains, lambda it: correct(gain_mm_mv=it))
        _fill(self.layout_box, tr("Layout"), layouts, lambda it: correct(layout=it))
        dpi = [(tr("Automatic"), None), *((f"{dpi} dpi", dpi / _MM_PER_INCH) for dpi in _DPI)]
        _fill(self.density, tr("Resolution"), dpi, lambda it: correct(pixels_per_mm=it))
        self.density.setToolTip(tr("Dots per inch of the scan: needed where the paper has no grid."))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        for text, widget in (
            (tr("Speed"), self.speed),
            (tr("Gain"), self.gain),
            (tr("Layout"), self._layout_row()),
            (tr("Resolution"), self.density),
        ):
            form.addRow(text, widget)
        return panel("", form, spacing=6)

    def _layout_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.layout_box, 1)
        row.addWidget(self.rows_button)
        return row

    def _found_rows(self) -> QWidget:
        column = QVBoxLayout()
        column.addWidget(self.sureness)
        column.addWidget(self.sentences)
        return panel("", column, spacing=4)

    # ---- following the model -----------------------------------------------------------------------------------

    def _follow(self) -> None:
        corrections, result = self._digitising.corrections, self._digitising.result
        self.speed.setCurrentIndex(self.speed.findData(corrections.speed_mm_s))
        self.gain.setCurrentIndex(self.gain.findData(corrections.gain_mm_mv))
        self.layout_box.setCurrentIndex(self.layout_box.findData(corrections.layout))
        automatic = tr("Automatic")
        self.gain.setItemText(0, f"{automatic} ({result.gain_mm_mv:g} mm/mV)" if result else automatic)
        self.layout_box.setItemText(0, f"{automatic} ({result.layout})" if result else automatic)
        self.density.setCurrentIndex(self.density.findData(corrections.pixels_per_mm))
        by_hand = corrections.row_levels_px is not None
        self.rows_button.setChecked(by_hand)
        self.rows_button.setToolTip(
            tr("Find the rows of traces by itself again")
            if by_hand
            else tr("Set the rows of traces by hand, where they were not found")
        )
        self._tell_found()

    def _set_or_find_rows(self) -> None:
        if self._digitising.corrections.row_levels_px is None:
            self.rows_button.setChecked(False)  # until they are set
            self.rows_wanted.emit()
        else:
            self._digitising.correct(row_levels_px=None)

    def _tell_found(self) -> None:
        result, error = self._digitising.result, self._digitising.error
        self.sureness.setVisible(result is not None)
        if result is not None:
            self.sureness.setText(f"{result.confidence:.0%}  {confidence_text(result.confidence)}")
            colour = confidence_colour(result.confidence, dark=on_dark(self))
            self.sureness.setStyleSheet(f"color: {colour};")
            missing = [lead for lead in LEADS if lead not in result.lead_confidence]
            absent = [tr("Not found: {leads}.", leads=", ".join(missing))] if missing else []
            self.sentences.setText("\n".join([*absent, *(tr_note(note) for note in result.notes)]))
        elif error is not None:
            said = tr_error(UserFacingError(error.reason, advice=error.advice))  # the path stands in the title
            self.sentences.setText(said[:1].upper() + said[1:])
        else:
            self.sentences.setText(tr("Looking for grid and traces …"))


def _fill(
    box: QComboBox, name: str, choices: Sequence[tuple[str, object]], chosen: Callable[[Any], object]
) -> QComboBox:
    box.setAccessibleName(name)
    for text, value in choices:
        box.addItem(text, value)
    box.activated.connect(lambda row: chosen(box.itemData(row)))
    return box
