"""Up to four cases beside the query, all on the same paper at the same scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ecgfinder.domain import Hit
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.case_grid import PLACES, CaseGrid
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.statements import short_name
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.ecg_pane import EcgPane
from ecgfinder.gui.views.widgets import ElidedLabel, dress
from ecgfinder.gui.wording import EMPTY_CASE, NO_REPORT

_COLUMNS = 2


class CaseGridView(QWidget):
    """Follows a CaseGrid; a click on a case chooses it."""

    def __init__(self, grid: CaseGrid, paper: PaperModel, camera: Camera, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "Window")
        self._grid = grid
        self.panes = [EcgPane(tr("Case"), tr(EMPTY_CASE), paper, camera) for _ in range(PLACES)]
        self.lines = [ElidedLabel("CaseLine") for _ in range(PLACES)]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for place, (pane, line) in enumerate(zip(self.panes, self.lines, strict=True)):
            pane.strip.hide()
            pane.give_paper_all(True)
            line.setContentsMargins(12, 4, 12, 4)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            pane.below.insertWidget(0, line)
            pane.below.addStretch(1)
            pane.paper.installEventFilter(self)
            layout.addWidget(pane, place // _COLUMNS, place % _COLUMNS)
        grid.changed.connect(self._show_hits)
        grid.loaded.connect(self._show_ecg)

    def _show_hits(self, hits: tuple[Hit, ...]) -> None:
        for place, (pane, line) in enumerate(zip(self.panes, self.lines, strict=True)):
            pane.show_ecg(None)
            pane.setVisible(place < len(hits))
            if place < len(hits):
                hit = hits[place]
                pane.describe(tr("Case {rank}", rank=hit.rank), hit.case.patient, hit.case.source_id)
                line.setText(_line(hit))

    def _show_ecg(self, place: int, shown: ShownEcg) -> None:
        self.panes[place].show_ecg(shown)

    def place_of(self, widget: QObject) -> int:
        """The place whose paper this is, or -1."""
        return next((place for place, pane in enumerate(self.panes) if pane.paper is widget), -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click chooses the case; the paper does with it what it always does."""
        if event.type() == QEvent.Type.MouseButtonPress:
            place = self.place_of(watched)
            if 0 <= place < len(self._grid.hits):
                self._grid.choose(self._grid.hits[place])
        return super().eventFilter(watched, event)


def _line(hit: Hit) -> str:
    names = ", ".join(short_name(code) for code in hit.case.codes)
    return f"{names}\n{hit.case.report.first_line or tr(NO_REPORT)}"
