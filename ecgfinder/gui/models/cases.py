"""The ranked cases as a list model; their small previews are drawn off-thread when they are first looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QImage

from ecgfinder.domain import Ecg, Hit
from ecgfinder.gui.days import told_day
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.preview import draw_preview
from ecgfinder.gui.services import LibraryService
from ecgfinder.gui.statements import statement_name
from ecgfinder.gui.tasks import Task, TaskRunner
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import distance_text, patient_text

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


class CasesModel(QAbstractListModel):
    """The hits of the newest answer, best first. `HIT_ROLE` gives the Hit."""

    def __init__(
        self, runner: TaskRunner, library: LibraryService, paper: PaperModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._library, self._paper = runner, library, paper
        self._hits: tuple[Hit, ...] = ()
        self._rows: tuple[Hit, ...] = ()
        self._unfolded: set[int] = set()
        self.background = (0.0, 1.0)
        self.starred: frozenset[int] = frozenset()
        self.seen: set[int] = set()
        self._ecgs: dict[int, Ecg] = {}
        self._images: dict[int, QImage] = {}
        self._wanted: dict[int, Task] = {}
        self._image_key: tuple[object, ...] = ()
        paper.changed.connect(self._forget_images)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits, one a patient."""
        return self._hits

    @property
    def rows(self) -> tuple[Hit, ...]:
        """The hits as listed: after an unfolded one come the further ECGs of its patient."""
        return self._rows

    def toggle_fold(self, hit: Hit) -> None:
        """List the further ECGs of a hit's patient, or hide them again."""
        self.beginResetModel()
        self._unfolded ^= {hit.rank}
        self._lay_rows()
        self.endResetModel()

    def _lay_rows(self) -> None:
        self._rows = tuple(
            row for hit in self._hits for row in (hit, *(hit.folded if hit.rank in self._unfolded else ()))
        )

    @property
    def drawn(self) -> frozenset[int]:
        """The ids of the cases whose preview is drawn."""
        return frozenset(self._images)

    def show(self, hits: tuple[Hit, ...], background: tuple[float, float]) -> None:
        """Show other hits; `background` is the mean and SD of this query's scores over the library."""
        self.beginResetModel()
        for task in self._wanted.values():
            task.cancel()
        self._wanted.clear()
        kept = {row.case.case_id for hit in hits for row in (hit, *hit.folded)}
        self._ecgs = {case_id: ecg for case_id, ecg in self._ecgs.items() if case_id in kept}
        self._images = {case_id: image for case_id, image in self._images.items() if case_id in kept}
        self._hits, self.background = hits, background
        self._unfolded.clear()
        self._lay_rows()
        self.endResetModel()

    def show_stars(self, starred: frozenset[int]) -> None:
        """Mark the cases that are starred."""
        self.starred = starred
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def mark_seen(self, hit: Hit) -> None:
        """The case was looked at, in this answer or an earlier one."""
        row = self.row_of(hit)
        if row >= 0 and hit.case.case_id not in self.seen:
            self.seen.add(hit.case.case_id)
            self.dataChanged.emit(self.index(row), self.index(row))

    def forget_library(self) -> None:
        """Another library: its case ids mean other cases."""
        self.seen.clear()
        self.show((), (0.0, 1.0))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of rows listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The hit, or a line of text for screen readers."""
        if not index.isValid():
            return None
        hit = self._rows[index.row()]
        if role == HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            case = hit.case
            marks = [tr("starred")] if case.case_id in self.starred else []
            marks += [tr("seen")] if case.case_id in self.seen else []
            day = [told_day(case.recorded_at)] if case.recorded_at else []
            names = ", ".join(statement_name(code) for code in case.codes)
            near = distance_text(hit.score, self.background)
            said = [f"{hit.rank}", patient_text(case.patient), near, names, case.report.first_line, *day, *marks]
            return ". ".join(part for part in said if part)
        return None

    def row_of(self, hit: Hit | None) -> int:
        """The row of a hit, or -1."""
        return next((row for row, other in enumerate(self._rows) if other is hit), -1)

    def preview(self, hit: Hit, size: QSize, ratio: float) -> QImage | None:
        """The hit's preview in pixels of the screen, or None until it has been drawn."""
        key = (size.width(), size.height(), ratio)
        if key != self._image_key:
            self._image_key = key
            self._forget_images()
        case_id = hit.case.case_id
        if case_id not in self._images and case_id not in self._wanted:
            self._want(case_id, size, ratio)
        return self._images.get(case_id)

    def _want(self, case_id: int, size: QSize, ratio: float) -> None:
        if case_id in self._ecgs:
            self._draw(case_id, self._ecgs[case_id], size, ratio)
            return
        self._wanted[case_id] = self._runner.start(
            "Loading previews",
            lambda _: self._library.case_ecg(case_id),
            lane="database",
            on_done=lambda ecg: self._draw(case_id, ecg, size, ratio),
            on_failed=lambda _: None,  # the same error is told when the case is chosen
        )

    def _draw(self, case_id: int, ecg: Ecg, size: QSize, ratio: float) -> None:
        self._ecgs[case_id] = ecg
        colours, settings = self._paper.colours, self._paper.settings
        self._wanted[case_id] = self._runner.start(
            "Drawing previews",
            lambda _: draw_preview(ecg, settings, colours, size, ratio),
            on_done=lambda image: self._keep(case_id, image),
        )

    def _keep(self, case_id: int, image: QImage) -> None:
        self._wanted.pop(case_id, None)
        self._images[case_id] = image
        for row, hit in enumerate(self._rows):
            if hit.case.case_id == case_id:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def _forget_images(self) -> None:
        for task in self._wanted.values():
            task.cancel()
        self._wanted.clear()
        self._images.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.DecorationRole])
