"""The average beats of query and case instead of their rhythm, on paper of the same scale."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from ecgfinder.domain import Ecg
from ecgfinder.gui.models.derived import Derived
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.views.compare_panel import BeatsView
from ecgfinder.gui.views.ecg_pane import EcgPane


class AverageBeats(QObject):
    """Puts the beats in the place of the papers of both panes while active."""

    def __init__(self, beats: Derived[Ecg | None], paper: PaperModel, query: EcgPane, case: EcgPane) -> None:
        super().__init__(query)
        self._beats, self._panes = beats, (query, case)
        self.views = tuple(_view_in(pane, paper) for pane in self._panes)
        beats.changed.connect(self._show)

    def set_active(self, on: bool) -> None:
        """Show the beats, or the rhythm again."""
        for pane, view in zip(self._panes, self.views, strict=True):
            pane.paper.setVisible(not on)
            view.setVisible(on)
        self._beats.set_active(on)

    def _show(self) -> None:
        for view, beat in zip(self.views, (self._beats.query, self._beats.case), strict=True):
            view.show_beats(beat, None)


def _view_in(pane: EcgPane, paper: PaperModel) -> BeatsView:
    view = BeatsView(paper)
    view.hide()
    column = pane.layout()
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(pane.paper) + 1, view)
    return view
