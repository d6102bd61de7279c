"""The measurements of the query and of the cases in the grid, a column each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ecgfinder.domain import Hit, Measurements
from ecgfinder.gui.models.case_grid import PLACES, CaseGrid
from ecgfinder.gui.quantities import QUANTITIES, Quantity, value_text
from ecgfinder.gui.translate import tr

_TITLE = "<tr><td></td>{}</tr>"


class GridTable(QScrollArea):
    """Follows a CaseGrid; shown while the grid is. In smaller letters where there is little room."""

    def __init__(self, grid: CaseGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = QLabel()
        self._table.setObjectName("Strip")
        self._table.setTextFormat(Qt.TextFormat.RichText)
        self._table.setContentsMargins(12, 8, 12, 8)
        self._table.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._table)
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

    @property
    def html(self) -> str:
        """The table as shown."""
        return self._table.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other letters may fit."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._refresh()

    def _refresh(self) -> None:
        names = [tr("Query"), *(f"{hit.rank}" for hit in self._hits)]
        measured = [self._query, *self._cases[: len(self._hits)]]
        for size in ("medium", "small", "x-small") if self._hits else ():
            self._table.setText(_table_html(names, measured, size))
            if self._table.sizeHint().width() <= self.viewport().width():
                return


def _table_html(names: Sequence[str], measured: Sequence[Measurements | None], size: str) -> str:
    width = "width='60'" if size == "medium" else ""
    heads = "".join(f"<td align='right' {width}><small>{name}</small></td>" for name in names)
    rows = "".join(_row_html(item, measured) for item in QUANTITIES)
    return f"<table cellpadding='2' style='font-size:{size}'>{_TITLE.format(heads)}{rows}</table>"


def _row_html(item: Quantity, measured: Sequence[Measurements | None]) -> str:
    texts = ["" if it is None else value_text(getattr(it, item.field), item.unit) for it in measured]
    cells = [f"<b>{texts[0]}</b>", *texts[1:]]
    return f"<tr><td>{tr(item.label)}</td>" + "".join(f"<td align='right'>{cell}</td>" for cell in cells) + "</tr>"
