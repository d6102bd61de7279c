"""The measurements of the query and of the cases in the grid, a column each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ecgfinder.domain import Hit, Measurements
from ecgfinder.gui.models.case_grid import PLACES, CaseGrid
from ecgfinder.gui.quantities import QUANTITIES, Quantity, value_text
from ecgfinder.gui.translate import tr

_TITLE = "<tr><td></td>{}</tr>"


class GridTable(QLabel):
    """Follows a CaseGrid; shown while the grid is."""

    def __init__(self, grid: CaseGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setContentsMargins(12, 8, 12, 8)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Measurements of the query and of the cases in the grid"))
        self._hits: tuple[Hit, ...] = ()
        self._query: Measurements | None = None
        self._cases: list[Measurements | None] = [None] * PLACES
        grid.changed.connect(self._show_hits)
        grid.measured.connect(self._show_case)
        self.hide()

    def show_query(self, measurements: Measurements | None) -> None:
        """Take the query's measurements."""
        self._query = measurements
        self._refresh()

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        self._hits, self._cases = hits, [None] * PLACES
        self.setVisible(bool(hits))
        self._refresh()

    def _show_case(self, place: int, measurements: Measurements) -> None:
        self._cases[place] = measurements
        self._refresh()

    def _refresh(self) -> None:
        names = [tr("Query"), *(f"{hit.rank}" for hit in self._hits)]
        measured = [self._query, *self._cases[: len(self._hits)]]
        heads = "".join(f"<td align='right' width='60'><small>{name}</small></td>" for name in names)
        rows = "".join(_row_html(item, measured) for item in QUANTITIES)
        self.setText(f"<table cellpadding='2'>{_TITLE.format(heads)}{rows}</table>" if self._hits else "")


def _row_html(item: Quantity, measured: Sequence[Measurements | None]) -> str:
    texts = ["" if it is None else value_text(getattr(it, item.field), item.unit) for it in measured]
    cells = [f"<b>{texts[0]}</b>", *texts[1:]]
    return f"<tr><td>{tr(item.label)}</td>" + "".join(f"<td align='right'>{cell}</td>" for cell in cells) + "</tr>"
