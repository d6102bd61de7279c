"""A part of the query to search by: dragged on the paper, or chosen in a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QRubberBand,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.domain import LEADS, Ecg, Region
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.widgets import label, leave_edge
from ecgfinder.paper import Scene

_LEAST_MM = 3.0
_COLUMNS = 4
_LEAST_STRETCH_S = 0.5


def region_of(scene: Scene, area_mm: QRectF, duration_s: float) -> Region | None:
    """The leads that an area of the paper touches, over the time that it spans; None where it touches no lead.

    A narrow area, such as a click, means whole leads; the time of all leads, all of the recording is no region.
    """
    touched = [
        panel
        for panel in scene.panels
        if panel.state == "shown"
        and panel.left_mm < area_mm.right()
        and area_mm.left() < panel.right_mm
        and panel.top_mm < area_mm.bottom()
        and area_mm.top() < panel.bottom_mm
    ]
    leads = {panel.lead.removeprefix("-") for panel in touched}
    chosen = tuple(lead for lead in LEADS if lead in leads)
    if not chosen:
        return None
    speed = scene.settings.speed_mm_s
    starts = [panel.start_s + max(area_mm.left() - panel.left_mm, 0) / speed for panel in touched]
    ends = [panel.end_s - max(panel.right_mm - area_mm.right(), 0) / speed for panel in touched]
    whole = area_mm.width() < _LEAST_MM or (min(starts) <= 0 and max(ends) >= duration_s)
    return made_region(chosen, None if whole else (min(starts), max(ends)))


def made_region(leads: tuple[str, ...], stretch_s: tuple[float, float] | None) -> Region | None:
    """The region of these leads and this stretch; None where that is the whole ECG."""
    some = () if leads == LEADS else leads
    return Region(some, stretch_s) if some or stretch_s else None


class RegionTool(QObject):
    """While active, a drag or click on the paper chooses a part; `chosen` carries a Region. Shift adds leads."""

    chosen = Signal(object)

    def __init__(self, paper: PaperView) -> None:
        super().__init__(paper)
        self._paper = paper
        self._active = False
        self._start: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, paper)
        paper.installEventFilter(self)

    def set_active(self, on: bool) -> None:
        """Let the mouse choose, or leave it to the paper."""
        self._active, self._start = on, None
        self._band.hide()
        self._paper.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse while active."""
        if not self._active or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind, at = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._start = at
            self._band.setGeometry(QRect(at, QSize()))
            self._band.show()
            return True
        if self._start is None:
            return False
        if kind == QEvent.Type.MouseMove:
            self._band.setGeometry(QRect(self._start, at).normalized())
            return True
        if kind == QEvent.Type.MouseButtonRelease:
            self._finish(QRect(self._start, at).normalized(), event.modifiers())
            return True
        return False

    def _finish(self, area: QRect, keys: Qt.KeyboardModifier) -> None:
        self._start = None
        self._band.hide()
        scene, ecg = self._paper.scene, self._paper.ecg
        if scene is None or ecg is None:
            return
        corners = (self._paper.to_mm(corner.toPointF()) for corner in (area.topLeft(), area.bottomRight()))
        region = region_of(scene, QRectF(*corners), ecg.duration_s)
        if region is not None or area.width() > _LEAST_MM * self._paper.px_per_mm:
            self.chosen.emit(self._added(region) if keys & Qt.KeyboardModifier.ShiftModifier else region)

    def _added(self, region: Region | None) -> Region | None:
        """With the leads that were chosen before, over the newer stretch."""
        before = self._paper.found.region
        if region is None or before is None or not region.leads or not before.leads:
            return region
        leads = tuple(lead for lead in LEADS if lead in (*region.leads, *before.leads))
        return made_region(leads, region.stretch_s or before.stretch_s)


class RegionDialog(QDialog):
    """Leads and stretch by keyboard; `chosen` carries a Region or None."""

    chosen = Signal(object)

    def __init__(self, ecg: Ecg, region: Region | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search by a part of this ECG"))
        self._duration_s = ecg.duration_s
        self.leads = {lead: _lead_box(lead, ecg, region) for lead in LEADS}
        start_s, end_s = region.stretch_s if region and region.stretch_s else (0.0, ecg.duration_s)
        self.start, self.end = _seconds(start_s, ecg.duration_s), _seconds(end_s, ecg.duration_s)
        self.start.setAccessibleName(tr("From, seconds"))
        self.end.setAccessibleName(tr("To, seconds"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        for box in self.leads.values():
            box.toggled.connect(self._check)
        for spin in (self.start, self.end):
            spin.valueChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for number, box in enumerate(self.leads.values()):
            grid.addWidget(box, number % (len(LEADS) // _COLUMNS), number // (len(LEADS) // _COLUMNS))
        row = QHBoxLayout()
        for widget in (label(tr("From")), self.start, label(tr("to")), self.end):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("Only these leads"), "Section"))
        column.addLayout(grid)
        column.addWidget(label(tr("Only this stretch"), "Section"))
        column.addLayout(row)
        column.addWidget(self._buttons)

    def region(self) -> Region | None:
        """The part as it stands in the fields; None where that is the whole ECG."""
        possible = tuple(lead for lead, box in self.leads.items() if box.isEnabled())
        chosen = tuple(lead for lead in possible if self.leads[lead].isChecked())
        whole = self.start.value() <= 0 and self.end.value() >= round(self._duration_s, 1)
        return made_region(LEADS if chosen == possible else chosen, None if whole else self._stretch_s())

    def _stretch_s(self) -> tuple[float, float]:
        return self.start.value(), self.end.value()

    def _check(self) -> None:
        """Some lead over half a second at least."""
        some = any(box.isChecked() for box in self.leads.values())
        long_enough = self.end.value() - self.start.value() >= min(_LEAST_STRETCH_S, self._duration_s)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(some and long_enough)

    def accept(self) -> None:
        """Ask by this part."""
        self.chosen.emit(self.region())
        super().accept()


def _lead_box(lead: str, ecg: Ecg, region: Region | None) -> QCheckBox:
    box = QCheckBox(lead)
    recorded = lead in ecg.lead_names
    box.setEnabled(recorded)
    box.setChecked(recorded and (region is None or not region.leads or lead in region.leads))
    return box


def _seconds(value: float, most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setRange(0.0, round(most, 1))
    box.setValue(value)
    box.setSuffix(" s")
    leave_edge(box)
    return box
