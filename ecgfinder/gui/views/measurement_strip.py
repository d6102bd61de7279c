"""One line of measurements under an ECG; beside another ECG with the differences."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ecgfinder.domain import Measurements

_NOT_MEASURABLE = "–"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measurement as it is shown; `field` is its name in `Measurements`."""

    field: str
    label: str
    unit: str


QUANTITIES = (
    Quantity("heart_rate_bpm", "HR", "/min"),
    Quantity("pr_ms", "PR", "ms"),
    Quantity("qrs_ms", "QRS", "ms"),
    Quantity("qt_ms", "QT", "ms"),
    Quantity("qtc_bazett_ms", "QTc Bazett", "ms"),
    Quantity("qtc_fridericia_ms", "Fridericia", "ms"),
    Quantity("qrs_axis_deg", "Axis", "°"),
)


def difference(value: float | None, other: float | None, unit: str) -> float | None:
    """`value` minus `other`, None where either is unknown; axes differ by at most 180 degrees."""
    if value is None or other is None:
        return None
    plain = value - other
    return (plain + 180) % 360 - 180 if unit == "°" else plain


class MeasurementStrip(QLabel):
    """Shows the measurements of one ECG."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 5, 12, 6)
        self.setObjectName("Strip")
        self.setAccessibleName("Measurements")
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

    def _refresh(self) -> None:
        shown = self._measurements
        parts = [] if shown is None else [_quantity_html(item, shown, self._other) for item in QUANTITIES]
        self.setText("&nbsp; &nbsp;".join(parts))
        self.setToolTip("\n".join(shown.notes) if shown else "")


def _quantity_html(item: Quantity, shown: Measurements, other: Measurements | None) -> str:
    value: float | None = getattr(shown, item.field)
    text = _NOT_MEASURABLE if value is None else f"{value:.0f}"
    unit = item.unit if item.unit == "°" else f"&nbsp;{item.unit}"
    delta = difference(value, getattr(other, item.field), item.unit) if other else None
    change = "" if delta is None else f"&nbsp;<small>({delta:+.0f})</small>"
    return f"<span style='white-space:nowrap'>{item.label}&nbsp;<b>{text}</b>{unit}{change}</span>"
