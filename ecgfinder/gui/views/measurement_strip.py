"""One line of measurements under an ECG; beside another ECG with the differences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ecgfinder.domain import Measurements
from ecgfinder.gui.notes import tr_note
from ecgfinder.gui.quantities import QUANTITIES, Quantity, difference, value_text
from ecgfinder.gui.translate import tr


class MeasurementStrip(QLabel):
    """Shows the measurements of one ECG."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(10, 5, 10, 5)
        self.setObjectName("Strip")
        self.setAccessibleName(tr("Measurements"))
        self._measurements: Measurements | None = None
        self._other: Measurements | None = None

    def show_measurements(self, measurements: Measurements | None) -> None:
        """Show the measurements of another ECG, or none."""
        self._measurements = measurements
        self._refresh()

    def compare_with(self, other: Measurements | None) -> None:
        """Show the differences from another ECG's measurements beside each."""
        self._other = other
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each name beside its value where the table is too wide."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._refresh()

    def minimumSizeHint(self) -> QSize:
        """May become as narrow as the pane."""
        wrapped = self.heightForWidth(self.width()) if self.wordWrap() else 0
        return QSize(0, wrapped or super().minimumSizeHint().height())

    def _refresh(self) -> None:
        shown = self._measurements
        self.setWordWrap(False)
        self.setText("" if shown is None else _table_html(shown, self._other))
        if shown is None:
            return
        if self.sizeHint().width() > self.width():
            self.setWordWrap(True)
            self.setText(_flowing_html(shown, self._other))
        self.setToolTip("\n".join(tr_note(note) for note in shown.notes))


def _table_html(shown: Measurements, other: Measurements | None) -> str:
    cell = "<td style='padding-right:14px; white-space:nowrap'>{}</td>"
    names = "".join(cell.format(f"<small>{tr(item.label)}</small>") for item in QUANTITIES)
    values = "".join(cell.format(_value_html(item, shown, other)) for item in QUANTITIES)
    return f"<table><tr>{names}</tr><tr>{values}</tr></table>"


def _flowing_html(shown: Measurements, other: Measurements | None) -> str:
    """Lines of "name value", broken between two of them only; without the units, which everyone knows."""
    pairs = [(_unbroken(item.short_label), _value_html(item, shown, other)) for item in QUANTITIES]
    return "&nbsp; ".join(f"<small>{name}</small>&nbsp;{value}" for name, value in pairs)


def _unbroken(name: str) -> str:
    return name.replace(" ", "&nbsp;").replace("-", "&#8209;")


def _value_html(item: Quantity, shown: Measurements, other: Measurements | None) -> str:
    value: float | None = getattr(shown, item.field)
    delta = difference(value, getattr(other, item.field), item.unit) if other else None
    change = "" if delta is None else f"&nbsp;<small>{delta:+d}</small>"
    return f"<b>{value_text(value, item.unit)}</b>{change}"


def comparison_html(first: Measurements | None, second: Measurements | None, names: tuple[str, str]) -> str:
    """A table of the measurements of two ECGs under their names, and their differences (second minus first)."""
    if first is None or second is None:
        return ""
    head = "<tr><td></td>" + "".join(f"<td align='right'><small>{t}</small></td>" for t in (*names, tr("Diff.")))
    return f"<table cellpadding='1'>{head}</tr>{''.join(_row_html(item, first, second) for item in QUANTITIES)}</table>"


def _row_html(item: Quantity, first: Measurements, second: Measurements) -> str:
    values = [getattr(first, item.field), getattr(second, item.field)]
    texts = [f"<b>{value_text(value, item.unit)}</b>" for value in values]
    delta = difference(values[1], values[0], item.unit)
    texts.append("" if delta is None else f"{delta:+d}")
    cells = "".join(f"<td align='right' width='58'>{text}</td>" for text in texts)
    return f"<tr><td>{tr(item.label)}</td>{cells}</tr>"
