"""What can be done with cases beyond looking at one: several in a grid, and two ECGs of one patient."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ecgfinder.gui import services
from ecgfinder.gui.models.case_grid import CaseGrid
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.models.serial import Serial
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.serial_window import SerialWindow


class CaseTools(QObject):
    """Binds the tools to a session."""

    def __init__(self, session: Session, paper: PaperModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._session, self._paper, self._window = session, paper, parent
        self.grid = CaseGrid(session, self)

    def toggle_pin(self) -> None:
        """Keep the chosen case for grid and report, or let it go, and tell which are kept."""
        if self._session.chosen is None:
            return
        self.grid.toggle_pin(self._session.chosen)
        ranks = ", ".join(f"{hit.rank}" for hit in self.grid.pinned)
        self._session.told.emit(
            tr("Kept for grid and report: {cases}", cases=ranks) if ranks else tr("In the grid: the best")
        )

    def compare_with_file(self) -> None:
        """Let the user choose another ECG of the query's patient, and put the two side by side."""
        question = self._session.question
        if question.ecg is None:
            return
        title = tr("Another ECG of this patient")
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", services.file_dialog_filter())
        if path:
            self._show().compare_files(question.ecg, question.title, Path(path))

    def compare_with_patient(self) -> None:
        """Put the chosen case beside another ECG of its patient, where the library has one."""
        hit = self._session.chosen
        if hit is None:
            return
        reference = hit.case.patient.reference
        if reference is None:
            self._session.told.emit(tr("The library does not know this case's patient."))
        else:
            self._show().compare_cases(reference, hit.case.case_id)

    def _show(self) -> Serial:
        serial = Serial(self._session)
        window = SerialWindow(serial, self._paper, self.theme, self._window)
        serial.setParent(window)
        window.show()
        return serial
