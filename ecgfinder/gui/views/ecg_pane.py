"""A titled pane with one ECG on paper and its measurements; the query and the case are each one of these."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ecgfinder.domain import Ecg, Measurements, Patient
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.notes import FAULTS, tr_note
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.measurement_strip import MeasurementStrip
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.widgets import ElidedLabel, Header, dress, label
from ecgfinder.gui.wording import patient_text

_PAPER_SHARE = 0.7
_LEAST_PAPER_PX = 110
_LEAST_PAPER_SHARE = 0.36


class EcgPane(QWidget):
    """Header, paper and measurements; `below` takes what else belongs to the ECG."""

    def __init__(self, title: str, hint: str, paper: PaperModel, camera: Camera, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "Pane")
        self._paper_share = _PAPER_SHARE
        self._about_ecg: list[str] = []
        self._about_leads: list[str] = []
        self._title = label(title, "PaneTitle")
        self._about = ElidedLabel("Muted")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._notes = label(name="Warning", wrap=True)
        self._notes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._notes.hide()
        self.paper = PaperView(paper, camera, hint)
        self.paper.setAccessibleName(title)
        self.strip = MeasurementStrip()
        self._header = QHBoxLayout()
        self._header.addWidget(self._title)
        self._header.addWidget(self._about, 1)
        self._below_box = QWidget()
        self.below = QVBoxLayout(self._below_box)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(0)
        self._below_box.installEventFilter(self)
        self._empty: QWidget | None = None
        self._has_content: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = Header(self._header)
        column.addWidget(self._bar)
        for widget in (self.paper, self._notes, self.strip):
            column.addWidget(widget)
        column.addWidget(self._below_box, 1)
        column.addStretch(0)  # takes what is left while there is nothing below
        self._column = column

    def set_empty(self, widget: QWidget) -> None:
        """Show this in the place of paper and details while there is no ECG."""
        self._empty = widget
        self._column.insertWidget(1, widget, 1)
        self._show_content(False)

    def _show_content(self, on: bool) -> None:
        if self._empty is None or on is self._has_content:
            return  # in a comparison some parts are hidden, and stay so
        self._has_content = on
        self._empty.setVisible(not on)
        for part in (self.paper, self.strip, self._below_box):
            part.setVisible(on)
        if on and not isinstance(QApplication.focusWidget(), QLineEdit):  # whoever types goes on typing
            self.paper.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what is below the paper."""
        self._limit_paper(event.size().height())
        super().resizeEvent(event)

    def give_paper_all(self, on: bool) -> None:
        """Let the paper take the whole pane, or leave room for what is below."""
        self._paper_share = 1.0 if on else _PAPER_SHARE
        self._limit_paper(self.height())

    def event(self, event: QEvent) -> bool:
        """When the texts around the paper take more or less room, so does the paper."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._limit_paper(self.height())
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When what is below the paper takes more or less room, so does the paper."""
        if watched is self._below_box and event.type() == QEvent.Type.LayoutRequest:
            self._limit_paper(self.height())
        return super().eventFilter(watched, event)

    def _limit_paper(self, height_px: int) -> None:
        """The paper is never cut off: it takes its share, or what the rest leaves."""
        rest = [self._height_of(widget) for widget in (self.strip, self._notes) if widget.isVisibleTo(self)]
        left = height_px - self._bar.sizeHint().height()
        free = left - sum(rest) - self.below.minimumSize().height()
        fits = free >= max(_LEAST_PAPER_PX, _LEAST_PAPER_SHARE * left)
        if self._empty is None or self._empty.isHidden():
            self._below_box.setVisible(fits)
        if not fits:  # the paper goes before what is below it
            free = left - sum(rest)
        self.paper.limit_height(min(round(left * self._paper_share), free))

    def _height_of(self, widget: QLabel) -> int:
        """The height that a text needs at the pane's width."""
        wrapped = widget.heightForWidth(self.width()) if widget.hasHeightForWidth() else 0
        return max(widget.sizeHint().height(), wrapped)

    def add_button(self, button: QWidget) -> None:
        """Put a button or box at the right of the header."""
        self._header.addWidget(button)

    def describe(self, title: str, patient: Patient | None = None, more: str = "") -> None:
        """Set the title and what stands beside it."""
        self._title.setText(title)
        known = patient is not None and (patient.age_years is not None or patient.sex is not None)
        about = [patient_text(patient)] if patient and known else []
        self._about.setText("   ".join([*about, *([more] if more else [])]))

    @property
    def remarks(self) -> str:
        """What the user is told about the ECG."""
        return "" if self._notes.isHidden() else self._notes.text()

    def show_ecg(self, shown: ShownEcg | None) -> None:
        """Put an ECG on the paper, or take it away."""
        self._about_leads = []
        if shown is None:
            self.paper.show_ecg(None)
            self._notes.hide()
            self._show_content(False)
            return
        self._show_content(True)
        self.paper.put(shown)
        self._about_ecg = [it for it in remarks_on(shown.ecg) if not (shown.badge and "synthetic" in it)]
        self._show_remarks()

    def show_measured(self, measurements: Measurements | None) -> None:
        """Show the measurements of the ECG and which leads cannot be trusted."""
        self.strip.show_measurements(measurements)
        self._about_leads = remarks_on_leads(measurements) if measurements else []
        self._show_remarks()

    def _show_remarks(self) -> None:
        remarks = [*self._about_ecg, *self._about_leads]
        self._notes.setText("  ".join(remarks))
        self._notes.setVisible(bool(remarks))


def remarks_on(ecg: Ecg) -> list[str]:
    """What the user must know of an ECG before trusting it: absent leads and the reader's remarks."""
    missing = ecg.missing_leads
    absent = [tr("Not recorded: {leads}.", leads=", ".join(missing))] if missing and ecg.standard_leads else []
    return [*absent, *(tr_note(note) for note in ecg.notes)]


def remarks_on_leads(measurements: Measurements) -> list[str]:
    """A sentence for each fault of leads that were recorded, such as "Noisy: V2, V3.", and what was not measured."""
    by_fault: dict[str, list[str]] = {}
    for lead, faults in measurements.lead_quality.items():
        for fault in faults:
            if fault != "missing":
                by_fault.setdefault(fault, []).append(lead)
    sentences = [tr(FAULTS[fault], leads=", ".join(leads)) for fault, leads in by_fault.items()]
    return [*sentences, *(tr_note(note) for note in measurements.notes if note.startswith("Measured in"))]
