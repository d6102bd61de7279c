"""The ranked cases: a list that is used with the keyboard as well as with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ecgfinder.domain import Hit
from ecgfinder.gui.models.cases import HIT_ROLE, CasesModel
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.case_delegate import CaseDelegate
from ecgfinder.gui.views.cautions_view import CautionsView
from ecgfinder.gui.views.evidence_panel import EvidencePanel
from ecgfinder.gui.views.widgets import Header, dress, label

if TYPE_CHECKING:
    from ecgfinder.search import SearchResult

_NOTHING_ASKED = mark("Open an ECG or type what you look for; the most similar past cases appear here.")
_SEARCHING = mark("Searching …")
_SLOW_MS = 1000
_NOTHING_FOUND = mark("No case in this library answers. Loosen the filters.")


class CaseList(QWidget):
    """Header, list and, while there is nothing to list, a sentence that says why."""

    def __init__(self, session: Session, cases: CasesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "Pane")
        self._session, self._cases = session, cases
        self.delegate = CaseDelegate(theme, self)
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setModel(cases)
        self.list.setItemDelegate(self.delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Similar past cases"))
        self.list.selectionModel().currentChanged.connect(self._chosen_here)
        self._count = label(name="Muted")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sentence = label(tr(_NOTHING_ASKED), "Muted", wrap=True, centred=True)
        self._sentence.setContentsMargins(24, 0, 24, 0)
        self.cautions = CautionsView(session)
        self.evidence = EvidencePanel(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        session.answered.connect(self._answered)
        session.searching.connect(self._searching)
        session.case_chosen.connect(self._chosen_elsewhere)
        session.stars_changed.connect(cases.show_stars)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(label(tr("Similar cases"), "PaneTitle"))
        row.addWidget(self._count, 1)
        self._stack.addWidget(self._sentence)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Header(row))
        column.addWidget(self.cautions)
        column.addWidget(self.evidence)
        column.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the nearest were called takes less room in a low window."""
        self.evidence.leave_room(event.size().height())
        super().resizeEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.delegate.theme = self.evidence.theme = theme

    @property
    def sentence(self) -> str:
        """What is said instead of a list; empty while the list is shown."""
        return "" if self._stack.currentWidget() is self.list else self._sentence.text()

    def _searching(self, on: bool) -> None:
        if on:
            self._count.setText(tr(_SEARCHING))
            if not self._cases.hits:
                self._sentence.setText(tr(_SEARCHING))
            return
        self._count.setText(_count_text(self._session.result))  # also where nobody waits for the answer any more
        self._sentence.setText(self._why_empty())

    def _why_empty(self) -> str:
        return tr(_NOTHING_FOUND if self._session.question.asks_anything else _NOTHING_ASKED)

    def _answered(self, result: SearchResult | None) -> None:
        hits: tuple[Hit, ...] = result.hits if result else ()
        evidence = result.evidence if result else None
        self._cases.show(hits, (evidence.background_mean, evidence.background_sd) if evidence else (0.0, 1.0))
        self.evidence.show_evidence(evidence)
        self._count.setText(_count_text(result))
        self._sentence.setText(self._why_empty())
        self._stack.setCurrentWidget(self.list if hits else self._sentence)

    def _chosen_here(self, index: QModelIndex) -> None:
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is not None and hit is not self._session.chosen:
            self._session.choose(hit)

    def _chosen_elsewhere(self, hit: Hit | None) -> None:
        row = self._cases.row_of(hit)
        if hit is not None:
            self._cases.mark_seen(hit)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self._cases.index(row))

    def step(self, by: int) -> None:
        """Go to the next or an earlier case."""
        row = min(max(self.list.currentIndex().row() + by, 0), len(self._cases.rows) - 1)
        self.pick(row)

    def pick(self, row: int) -> None:
        """Go to the case in this row, where there is one."""
        if 0 <= row < len(self._cases.rows):
            self.list.setCurrentIndex(self._cases.index(row))

    def toggle_fold(self) -> None:
        """List the further ECGs of the chosen case's patient, or hide them; the choice stays."""
        chosen = self._session.chosen
        owner = next((hit for hit in self._cases.hits if chosen is hit or chosen in hit.folded), None)
        if owner is not None and owner.folded:
            self._cases.toggle_fold(owner)
            shown = chosen if self._cases.row_of(chosen) >= 0 else owner
            self.pick(self._cases.row_of(shown))


def _count_text(result: SearchResult | None) -> str:
    """How many, and how fast; the first search, which waits for the encoders to load, tells no time."""
    if result is None:
        return ""
    milliseconds = sum(result.elapsed_ms.values())
    count = len(result.hits)
    if milliseconds < _SLOW_MS:
        return tr("{count} in {ms} ms", count=count, ms=f"{milliseconds:.0f}")
    return tr("{n} cases", n=count)
