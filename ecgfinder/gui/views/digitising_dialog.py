"""The digitising view: the picture with what was found on it, corrections, the recovered ECG, accept or cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui import pictures
from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.digitising import Digitising, Points, merged_trace, place_of
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.models.pyramid import Pyramid
from ecgfinder.gui.pictures import Picture
from ecgfinder.gui.tasks import TaskRunner
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.digitising_panel import DigitisingPanel
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.picture_view import PictureView
from ecgfinder.gui.views.widgets import ElidedLabel, dress, label, panel, within_screen
from ecgfinder.paper import LAYOUT_NAMES, PaperPoint

_SHARES = (62, 38)
_SIZE_PX = (1320, 720)
_LEAST_PREVIEW_PX = 170
_USUAL_S, _MOST_S = 10.0, 12.5  # a page that was read a little longer is shown whole


class _Preview(QWidget):
    """Gives its paper all the height that there is."""

    def __init__(self, paper: PaperView) -> None:
        super().__init__()
        dress(self, "Pane")
        self._paper = paper
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(paper)
        column.addStretch(0)
        self.setMinimumHeight(_LEAST_PREVIEW_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The paper fits into the pane."""
        self._paper.limit_height(event.size().height())
        super().resizeEvent(event)


class DigitisingDialog(QDialog):
    """Works beside the query, which stays as it was until `taken` carries the recovered ECG and its title."""

    taken = Signal(object, str)
    told = Signal(str)

    def __init__(self, runner: TaskRunner, picture: Picture, paper: PaperModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.digitising = Digitising(runner, picture, self)
        self.paper = PaperModel(self)
        self.paper.choose_colours(paper.colours_name)
        self.view = PictureView()
        self.preview = PaperView(self.paper, Camera(self), tr("The recovered ECG appears here"))
        self.side = DigitisingPanel(self.digitising)
        self.hint = ElidedLabel("Muted")
        self.doubt = label(name="Message", wrap=True)
        self.progress, self.stop_button = QProgressBar(), QPushButton(tr("Stop"))
        self.agreed = QCheckBox(tr("I have compared the traces with the page"))
        self.again_button, self.over_button = QPushButton(tr("Run again")), QPushButton(tr("Start over"))
        self.undo_button = QPushButton(tr("Undo"))
        self.save_button, self.cancel_button = QPushButton(tr("Save as WFDB …")), QPushButton(tr("Cancel"))
        self.accept_button = QPushButton(tr("Accept and search"))
        self._lay_out()
        self._connect()
        self._found()
        self.digitising.start()
        self.digitising.load_thumbnails()

    # ---- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(within_screen(self, *_SIZE_PX))
        self.accept_button.setObjectName("Primary")
        self.view.setAccessibleName(tr("Picture of the ECG"))
        self.preview.setAccessibleName(tr("Recovered ECG"))
        self.progress.setRange(0, 0)
        self.progress.setMaximumWidth(160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._panes(), 1)
        column.addWidget(self._doubt_bar())
        column.addWidget(self._footer())
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the trace that is drawn

    def _panes(self) -> QSplitter:
        self._papers = QSplitter(Qt.Orientation.Vertical)
        self._papers.addWidget(self.view)
        self._papers.addWidget(_Preview(self.preview))
        self._papers.setSizes([share * 7 for share in _SHARES])
        for row, share in enumerate(_SHARES):
            self._papers.setStretchFactor(row, share)
            self._papers.setCollapsible(row, False)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.addWidget(self._papers)
        panes.addWidget(self.side)
        panes.setStretchFactor(0, 1)
        panes.setChildrenCollapsible(False)
        return panes

    def _doubt_bar(self) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(self.doubt, 1)
        row.addWidget(self.agreed)
        self._doubtful = panel("MessageBar", row, (14, 6, 14, 6), 12)
        return self._doubtful

    def _footer(self) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(self.progress)
        row.addWidget(self.stop_button)
        row.addWidget(self.hint, 1)
        for widget in (self.undo_button, self.over_button, self.again_button, self.save_button):
            row.addWidget(widget)
        row.addWidget(self.cancel_button)
        row.addWidget(self.accept_button)
        return panel("TopBar", row, (14, 9, 14, 9), 8)

    def _connect(self) -> None:
        digitising, view = self.digitising, self.view
        digitising.shown.connect(self._picture_shown)
        digitising.found.connect(self._found)
        digitising.chosen.connect(self._chosen)
        digitising.running_changed.connect(self._update)
        view.corners_moved.connect(lambda corners: digitising.correct(corners_px=corners))
        view.trace_drawn.connect(self._trace_drawn)
        view.tracing_changed.connect(self._update)
        view.lead_chosen.connect(self._choose_lead)
        self.side.leads.chosen.connect(self._choose_lead)
        self.side.leads.draw.connect(view.begin_trace)
        view.rows_set.connect(lambda levels: digitising.correct(row_levels_px=levels))
        self.side.rows_wanted.connect(view.begin_rows)
        self.side.balance_moved.connect(view.set_balance)
        self.preview.pointed.connect(self._pointed)
        self.agreed.toggled.connect(self._update)
        for button, slot, keys in (
            (self.stop_button, digitising.stop, ""),
            (self.undo_button, digitising.undo, "Ctrl+Z"),
            (self.over_button, digitising.start_over, ""),
            (self.again_button, digitising.run, "F5"),
            (self.save_button, self.save_dialog, "Ctrl+S"),
            (self.cancel_button, self.leave, ""),
            (self.accept_button, self.take, "Ctrl+Return"),
        ):
            button.clicked.connect(slot)
            if keys:
                QShortcut(QKeySequence(keys), self, button.click)
                button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self._lead = ""
        self._update()

    # ---- following the model -----------------------------------------------------------------------------------

    def _picture_shown(self, shown: Pyramid) -> None:
        self.view.show_picture(shown)
        self._found()

    def _found(self) -> None:
        digitising = self.digitising
        failed = digitising.error is not None
        self.setWindowTitle(tr("Digitise {name}", name=digitising.picture.path.name))
        self.view.show_result(digitising.result, digitising.corrections.corners_px, failed=failed)
        self.agreed.setChecked(False)
        self._chosen()

    def _chosen(self) -> None:
        self.view.emphasise(self._lead, self.digitising.choices.left_out)
        self._show_preview()
        self._update()

    def _choose_lead(self, lead: str) -> None:
        self._lead = lead
        self.view.emphasise(lead, self.digitising.choices.left_out)

    def _show_preview(self) -> None:
        ecg, result = self.digitising.ecg, self.digitising.result
        if result is not None:
            layout, _, order = result.layout.partition(" ")
            if layout in LAYOUT_NAMES:
                self.paper.update(layout=layout, order="cabrera" if order else "standard")
        if ecg is not None:
            self.paper.update(window_s=min(max(_USUAL_S, ecg.duration_s), _MOST_S))
        self.preview.show_ecg(ecg)

    def _pointed(self, point: PaperPoint | None) -> None:
        """What is pointed at on the recovered ECG is ringed on the picture."""
        result = self.digitising.result
        self.view.mark.put(place_of(result, point.lead, point.time_s) if result and point else None)

    def _trace_drawn(self, lead: str, points: Points) -> None:
        path = merged_trace(self.digitising.result, lead, points)
        if path is not None:
            self.digitising.draw_lead(path.lead, path.row, path.points_px)

    def _update(self) -> None:
        digitising = self.digitising
        running, ready = digitising.running, digitising.up_to_date
        doubtful = digitising.result is not None and not digitising.sure
        self.progress.setVisible(running)
        self.stop_button.setVisible(running)
        self._doubtful.setVisible(doubtful)
        self.doubt.setText(self._doubt())
        self.undo_button.setEnabled(digitising.can_undo)
        self.over_button.setEnabled(digitising.can_undo)
        self.again_button.setEnabled(not running)
        self.save_button.setEnabled(ready)
        self.accept_button.setEnabled(ready and (not doubtful or self.agreed.isChecked()))
        self.hint.setText(self._hint(running=running))

    def _hint(self, *, running: bool) -> str:
        if self.view.tool.rows:
            return tr("Click at the resting level of each row; Enter ends, Backspace takes back, Esc gives up.")
        if self.view.tool.active:
            return tr(
                "Click along the trace of {lead}; Enter ends, Backspace takes back, Esc gives up.",
                lead=self.view.tool.lead,
            )
        if running:
            return tr("Digitising …")
        if self.digitising.result is not None and not self.digitising.up_to_date:
            return tr("The corrections are not used yet: run again.")
        if self.digitising.error is not None:
            return tr("Nothing could be recovered: see what was found, then correct and run again.")
        return tr("Drag a corner that lies wrong, or move it by Tab and the arrow keys.")

    def _doubt(self) -> str:
        unsure = ", ".join(self.digitising.unsure_leads)
        if unsure:
            return tr("Unsure: {leads}. Compare, draw the trace, or leave it out.", leads=unsure)
        return tr("Unsure: compare the traces with the page before they are used.")

    # ---- what is done with it ----------------------------------------------------------------------------------

    def take(self) -> None:
        """Make the recovered ECG the query."""
        ecg = self.digitising.ecg
        if self.accept_button.isEnabled() and ecg is not None:
            self.taken.emit(ecg, self.digitising.picture.path.name)
            self.accept()

    def save_dialog(self) -> None:
        """Let the user choose where the recovered ECG is written."""
        name = str(self.digitising.picture.path.with_suffix(".hea"))
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as WFDB"), name, "WFDB (*.hea)")
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the recovered ECG as a WFDB record."""
        ecg = self.digitising.ecg
        if ecg is not None:
            self._runner.start(
                "Writing the record",
                lambda _: pictures.save_record(ecg, path),
                on_done=lambda written: self.told.emit(tr("Written to {path}", path=written)),
                supersedes="save digitised",
            )

    def leave(self) -> None:
        """Close without using the ECG."""
        super().reject()

    def reject(self) -> None:
        """As `leave`, for Esc and the frame's button: corrections made by hand are not lost without a question."""
        ask = QMessageBox.StandardButton
        if self.digitising.can_undo:
            text = tr("Discard the corrections made on this picture?")
            if QMessageBox.question(self, self.windowTitle(), text, ask.Discard | ask.Cancel) != ask.Discard:
                return
        self.leave()

    def done(self, result: int) -> None:
        """Closing ends the work for it; the query is untouched unless `taken` said otherwise."""
        self.digitising.close()
        super().done(result)
