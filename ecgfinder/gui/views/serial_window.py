"""Two ECGs of one patient side by side: the earlier left, the later right, and what changed between them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.models.serial import Recording, Serial
from ecgfinder.gui.phrases import phrases_of, texts_of
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.compare_panel import ComparisonView
from ecgfinder.gui.views.ecg_pane import EcgPane
from ecgfinder.gui.views.report_view import report_parts
from ecgfinder.gui.views.widgets import label, panel, within_screen

_SIZE_PX = (1280, 800)
_REPORT_LINES = 7


class SerialWindow(QDialog):
    """Follows a Serial; each side has a list of the patient's ECGs to choose from."""

    def __init__(self, serial: Serial, paper: PaperModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two ECGs of one patient"))
        self.resize(within_screen(self, *_SIZE_PX))
        self._serial, self._theme = serial, theme
        names = (tr("Earlier"), tr("Later"))
        camera = Camera(self)
        self.panes = [EcgPane(name, "", paper, camera) for name in names]
        self.boxes = [QComboBox() for _ in names]
        self.reports = [_report_box(name) for name in names]
        self.comparison = ComparisonView(paper, names, whole_table=True)
        self.between = label(name="Warning", wrap=True)
        self._lay_out(names)
        serial.listed.connect(self._list)
        serial.changed.connect(self._show)

    def _lay_out(self, names: tuple[str, str]) -> None:
        row = QHBoxLayout()
        for side, (pane, box) in enumerate(zip(self.panes, self.boxes, strict=True)):
            box.setAccessibleName(names[side])
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(partial(self._serial.pick, side))
            pane.add_button(box)
            pane.give_paper_all(True)
            pane.below.addWidget(self.reports[side])
            row.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(panel("Window", row, spacing=1), 1)
        column.addWidget(self.between)
        column.addWidget(self.comparison)

    def _list(self) -> None:
        for side, box in enumerate(self.boxes):
            box.clear()
            box.addItems([_name(recording) for recording in self._serial.recordings])
            box.setCurrentIndex(self._serial.picked[side])

    def _show(self) -> None:
        sides = self._serial.sides
        for pane, box, row, worked in zip(self.panes, self.boxes, self._serial.picked, sides, strict=True):
            box.setCurrentIndex(row)
            if worked is not None:
                pane.describe(tr("Earlier") if pane is self.panes[0] else tr("Later"), worked.shown.ecg.patient)
                pane.show_ecg(worked.shown)
                pane.show_measured(worked.measured)
        self._show_reports()
        first, second = sides
        self.between.setText(self._serial.between)
        self.between.setVisible(bool(self._serial.between))
        self.comparison.show_beats(first.beat if first else None, second.beat if second else None)
        self.comparison.show_measured(first.measured if first else None, second.measured if second else None)

    def _show_reports(self) -> None:
        """Each report with what it shares with the other marked."""
        reports = self._serial.reports
        for box, own, other in zip(self.reports, reports, reversed(reports), strict=True):
            box.setVisible(any(reports))
            box.setHtml("".join(report_parts(own, self._theme, phrases_of(texts_of(other)))) if own else "")


def _report_box(name: str) -> QTextBrowser:
    box = QTextBrowser()
    box.setAccessibleName(tr("Report: {name}", name=name))
    height_px = _REPORT_LINES * box.fontMetrics().lineSpacing()
    box.setStyleSheet(f"QTextBrowser {{ min-height: {height_px}px; max-height: {height_px}px }}")
    box.document().setDocumentMargin(10)
    box.hide()
    return box


def _name(recording: Recording) -> str:
    when = recording.recorded_at.strftime("%Y-%m-%d %H:%M") if recording.recorded_at else tr("undated")
    return f"{when}   {recording.title}"
