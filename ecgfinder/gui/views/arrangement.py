"""How query and cases lie beside each other: three panes, two papers with their beats, or a grid of cases."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ecgfinder.gui.models.case_grid import CaseGrid
from ecgfinder.gui.views.case_grid_view import CaseGridView
from ecgfinder.gui.views.compare_panel import ComparePanel
from ecgfinder.gui.views.ecg_pane import EcgPane

_WIDTHS = (532, 300, 532, 0)
_STRETCHES = (5, 2, 5, 8)
_GRID_SHARES = (1, 0, 0, 2)


class Arrangement(QObject):
    """Owns the splitter of the panes; `details` are the widgets that only the three panes have room for."""

    def __init__(
        self,
        panes: tuple[EcgPane, QWidget, EcgPane],
        details: tuple[QWidget, ...],
        compare_panel: ComparePanel,
        grid: CaseGrid,
        grid_view: CaseGridView,
    ) -> None:
        super().__init__(grid_view)
        self._query, self._list, self._case = panes
        self._details, self._compare_panel = details, compare_panel
        self._grid, self._grid_view = grid, grid_view
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for column, pane in enumerate((*panes, grid_view)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(column, _STRETCHES[column])
        self.splitter.setSizes(list(_WIDTHS))
        self._sizes: list[int] = list(_WIDTHS)
        grid_view.hide()

    @property
    def widths(self) -> list[int]:
        """Widths of query, list, case and grid while the three panes are seen, in pixels."""
        return self._sizes if self._list.isHidden() else self.splitter.sizes()

    def take_widths(self, widths: list[int]) -> None:
        """Divide the room as `widths` did before; what cannot have been widths is not used."""
        if len(widths) == len(_WIDTHS) and all(isinstance(width, int) and width > 0 for width in widths[:3]):
            self._sizes = widths
            self.splitter.setSizes(widths)

    def set_comparing(self, on: bool) -> None:
        """Put the two papers side by side alone, with their beats and measurements under them."""
        self._sizes = self.widths
        self._show_details(not on)
        self._compare_panel.set_active(on)

    def set_grid(self, on: bool) -> None:
        """Put up to four cases beside the query."""
        if on:
            self._sizes = self.widths
        else:
            self._grid.set_active(False)  # first of all, so that the panes make room once only
        self._show_details(not on)
        self._case.setVisible(not on)
        self._grid_view.setVisible(on)
        width_px = self.splitter.width()
        wide = [width_px * share // sum(_GRID_SHARES) for share in _GRID_SHARES]
        self.splitter.setSizes(wide if on else self._sizes)
        if on:
            self._grid.set_active(True)

    def _show_details(self, on: bool) -> None:
        for widget in (self._list, *self._details):
            widget.setVisible(on)
        for pane in (self._query, self._case):
            pane.give_paper_all(not on)
