"""The measurements that are shown, in their order, and their differences."""

from __future__ import annotations

from dataclasses import dataclass

from ecgfinder.gui.translate import mark, tr

_NOT_MEASURABLE = "–"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measurement as it is shown; `field` is its name in `Measurements`."""

    field: str
    label: str
    unit: str
    short: str = ""

    @property
    def short_label(self) -> str:
        """The name alone, as short as everyone knows it."""
        return self.short or tr(self.label).partition(" /")[0].removesuffix(" ms")


QUANTITIES = (
    Quantity("heart_rate_bpm", mark("Rate /min"), ""),
    Quantity("pr_ms", mark("PR ms"), ""),
    Quantity("qrs_ms", mark("QRS ms"), ""),
    Quantity("qt_ms", mark("QT ms"), ""),
    Quantity("qtc_bazett_ms", mark("QTc Bazett"), "", "QTcB"),
    Quantity("qtc_fridericia_ms", mark("Fridericia"), "", "QTcF"),
    Quantity("qrs_axis_deg", mark("QRS axis"), "°"),
)


def difference(value: float | None, other: float | None, unit: str) -> int | None:
    """`value` minus `other` as they are shown, None where either is unknown; axes differ by at most 180 degrees."""
    if value is None or other is None:
        return None
    plain = round(value) - round(other)
    return (plain + 180) % 360 - 180 if unit == "°" else plain


def value_text(value: float | None, unit: str) -> str:
    """A value as it is shown; a dash where it cannot be measured."""
    return _NOT_MEASURABLE if value is None else f"{value:.0f}{unit}"
