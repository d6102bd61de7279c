"""All cases of the library as a table that loads only the rows in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ecgfinder.domain import Case
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.statements import statement_name
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.wording import SYNTHETIC

if TYPE_CHECKING:
    from ecgfinder.library import Filter
    from ecgfinder.library.listing import Order

Index = QModelIndex | QPersistentModelIndex

COLUMNS = (
    mark("Age"), mark("Sex"), mark("Statements"), mark("Report"), mark("Recorded"), mark("Source"), mark("Tags")
)  # fmt: skip
_ORDERS: tuple[Order, ...] = ("age", "sex", "statements", "report", "recorded", "source", "tags")
PAGE = 100
PAGES_KEPT = 40
_NO_INDEX = QModelIndex()
_LOADING = "…"


class BrowsingModel(QAbstractTableModel):
    """Knows the ids of all cases that a filter lets through, and the cases of the pages that were looked at last.

    `counted` tells how many cases there are. A million ids are 8 MB; of the cases never more than `PAGES_KEPT` pages
    are in memory.
    """

    counted = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = np.empty(0, np.int64)
        self._pages: dict[int, dict[int, Case]] = {}
        self._asked: set[int] = set()
        self._where: Filter | None = None
        self._order: Order = "added"
        self._descending = False
        session.library_opened.connect(lambda _: self.show(self._where))

    def show(self, where: Filter | None) -> None:
        """List the cases that a filter lets through."""
        self._where = where
        library, order, descending = self._session.library, self._order, self._descending
        self._session.runner.start(
            "Listing cases",
            lambda _: library.listed_ids(where, order, descending=descending),
            lane="database",
            on_done=self._listed,
            supersedes="browse",
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """List the cases in the order of a column; -1 is the order in which they were added."""
        self._order = _ORDERS[column] if column >= 0 else "added"
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.show(self._where)

    def ids(self, first: int, last: int) -> list[int]:
        """The ids of the cases of some rows, both ends included; needs none of them loaded."""
        return [int(case_id) for case_id in self._ids[first : last + 1]]

    def _listed(self, case_ids: npt.NDArray[np.int64]) -> None:
        self.beginResetModel()
        self._ids = case_ids
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()
        self.counted.emit(len(case_ids))

    @property
    def loaded(self) -> int:
        """Number of cases in memory."""
        return sum(len(page) for page in self._pages.values())

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of cases."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """A cell's text; the page of a row that is not here yet is asked for."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        case = self.case(index.row())
        return _LOADING if case is None else _cell(case, index.column())

    def case(self, row: int) -> Case | None:
        """The case of a row, or None until it is loaded."""
        page = row // PAGE
        if page not in self._pages:
            self._ask(page)
            return None
        return self._pages[page].get(int(self._ids[row]))

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        case_ids, library = self.ids(page * PAGE, (page + 1) * PAGE - 1), self._session.library
        self._session.runner.start(
            "Reading cases",
            lambda _: library.cases(case_ids),
            lane="database",
            on_done=lambda cases: self._read(page, case_ids, cases),
        )

    def _read(self, page: int, case_ids: list[int], cases: list[Case]) -> None:
        self._asked.discard(page)
        if self.ids(page * PAGE, (page + 1) * PAGE - 1) != case_ids:
            return  # the list was made anew meanwhile
        self._pages[page] = {case.case_id: case for case in cases}
        while len(self._pages) > PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(COLUMNS) - 1))


def _cell(case: Case, column: int) -> str:
    patient = case.patient
    marked = f"{tr(SYNTHETIC)}  " if case.synthetic else ""
    return (
        "" if patient.age_years is None else f"{patient.age_years:.0f}",
        patient.sex or "",
        marked + ", ".join(statement_name(code) for code in case.codes),
        case.report.first_line,
        case.recorded_at.strftime("%Y-%m-%d") if case.recorded_at else "",
        case.source_id,
        ", ".join(sorted(case.tags)),
    )[column]
