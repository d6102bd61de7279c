"""Which lead stands where on the paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ecgfinder.domain import CABRERA, LEADS, Ecg

Order = Literal["standard", "cabrera"]

LAYOUT_NAMES = ("3x4+1", "3x4+3", "3x4", "6x2", "12x1")
"""The twelve-lead layouts: rows x columns, and rhythm strips over the full time under them."""

BEATS = "beats"
"""Average beats in three rows of four leads, each over the whole time."""

BEATS_ROW = "beats in a row"
"""Average beats, all leads beside each other."""

STRIP = "strip"
"""A preview: II, V1 and V5 one after the other."""

_ALL_LEADS = "all"
_FEW_LEADS = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows of lead names. The leads of a row follow each other in time, in equal stretches.

    The first row begins `top_mm` under the paper's edge; a row's zero line lies `baseline_mm` under its upper edge.
    With `simultaneous`, every lead of a row shows the whole time instead.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    row_mm: float
    baseline_mm: float
    simultaneous: bool = False
    top_mm: float = 10

    @property
    def most_columns(self) -> int:
        """Leads in the longest row."""
        return max(len(row) for row in self.rows)


def make_layout(name: str, order: Order = "standard", lead_names: tuple[str, ...] = LEADS) -> Layout:
    """The layout of a name: one of those above, "all" (a row for each of `lead_names`), or a lead's name."""
    leads = LEADS if order == "standard" else CABRERA
    if name == "12x1":
        return Layout(name, _grid(leads, 12), 15, 10, top_mm=5)
    if name == "6x2":
        return Layout(name, _grid(leads, 6), 25, 15)
    if name == "3x4":
        return Layout(name, _grid(leads, 3), 40, 20)
    if name == "3x4+1":
        return Layout(name, (*_grid(leads, 3), ("II",)), 35, 20)
    if name == "3x4+3":
        return Layout(name, (*_grid(leads, 3), ("V1",), ("II",), ("V5",)), 25, 15)
    if name == BEATS:
        return Layout(name, _grid(leads, 3), 30, 16, simultaneous=True)
    if name == BEATS_ROW:
        return Layout(name, (leads,), 44, 20, simultaneous=True)
    if name == STRIP:
        return Layout(name, (("II", "V1", "V5"),), 20, 12.5)
    if name == _ALL_LEADS:
        return Layout(name, tuple((lead,) for lead in lead_names), *_tall_rows(len(lead_names)))
    return Layout(name, ((name,),), 60, 30)


def fitting_layout_name(ecg: Ecg, wanted: str) -> str:
    """`wanted`, or "all" for an ECG whose few leads a twelve-lead layout would drown in empty places."""
    if wanted in (*LAYOUT_NAMES, STRIP) and len(ecg.standard_leads) < _FEW_LEADS:
        return _ALL_LEADS
    return wanted


def _grid(leads: tuple[str, ...], n_rows: int) -> tuple[tuple[str, ...], ...]:
    return tuple(leads[row::n_rows] for row in range(n_rows))


def _tall_rows(n_rows: int) -> tuple[float, float]:
    if n_rows <= _FEW_LEADS:
        return 45, 25
    return (25, 15) if n_rows <= 6 else (15, 10)
