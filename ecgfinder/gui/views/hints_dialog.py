"""What a table of numbers leaves open: its sampling rate, the unit of voltage, which column is which lead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDoubleValidator, QFontDatabase
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from ecgfinder.domain import INDEPENDENT_LEADS, LEADS
from ecgfinder.gui import tables
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import label, within_screen

if TYPE_CHECKING:
    from ecgfinder.readers import Hints

_EXPLAINED = mark("The file holds numbers and does not say what they mean. What you leave open is guessed, and noted.")
_LEAD_ORDERS = (LEADS, INDEPENDENT_LEADS)


class HintsDialog(QDialog):
    """`described` carries the Hints that the user gave."""

    described = Signal(object)

    def __init__(self, runner: TaskRunner, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the table holds"))
        self.setMinimumWidth(within_screen(self, 520, 0).width())
        self.rate, self.unit, self.leads = QComboBox(), QComboBox(), QComboBox()
        self.sample = label()
        self._fill()
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        form.addRow(label(tr(_EXPLAINED), "Muted", wrap=True))
        if path is not None:
            form.addRow(label(path.name, "PaneTitle"))
            form.addRow(self.sample)
            runner.start(mark("Reading the table"), lambda _: tables.first_lines(path), on_done=self._show_sample)
        form.addRow(tr("Samples per second"), self.rate)
        form.addRow(tr("Unit"), self.unit)
        form.addRow(tr("Leads, column by column"), self.leads)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)

    def _fill(self) -> None:
        for box, title in (
            (self.rate, tr("Samples per second")), (self.unit, tr("Unit")), (self.leads, tr("Leads, column by column"))
        ):  # fmt: skip
            box.setAccessibleName(title)
        self.rate.setEditable(True)
        self.rate.addItems(["", *(f"{rate}" for rate in tables.RATES_HZ)])
        self.rate.setValidator(QDoubleValidator(1.0, 100_000.0, 3, self.rate))
        self.unit.addItem(tr("guess"), None)
        for unit in tables.UNITS:
            self.unit.addItem(unit.replace("u", "µ"), unit)
        self.leads.setEditable(True)
        self.leads.addItems(["", *(", ".join(order) for order in _LEAD_ORDERS)])
        for box in (self.rate, self.leads):
            edit = box.lineEdit()
            if isinstance(edit, QLineEdit):
                edit.setPlaceholderText(tr("guess"))

    def _show_sample(self, text: str) -> None:
        self.sample.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.sample.setText(text)

    @property
    def hints(self) -> Hints:
        """As it stands in the fields; what was left open is None."""
        from ecgfinder.readers import Hints

        text = self.rate.currentText().replace(",", ".").strip()
        names = tuple(name.strip() for name in self.leads.currentText().split(",") if name.strip())
        return Hints(float(text) if text else None, self.unit.currentData(), names)

    def show_hints(self, hints: Hints) -> None:
        """Fill in what was said before."""
        self.rate.setCurrentText("" if hints.rate_hz is None else f"{hints.rate_hz:g}")
        self.unit.setCurrentIndex(max(self.unit.findData(hints.unit), 0))
        self.leads.setCurrentText(", ".join(hints.lead_names))

    def accept(self) -> None:
        """Hand the hints over."""
        self.described.emit(self.hints)
        super().accept()


def hints_text(hints: Hints | None) -> str:
    """What was said of tables, in a line; empty for nothing."""
    if hints is None:
        return ""
    rate = f"{hints.rate_hz:g} Hz" if hints.rate_hz else ""
    return ", ".join(part for part in (rate, hints.unit or "", " ".join(hints.lead_names)) if part)
