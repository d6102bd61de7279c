"""Asks where to, then lets the session write: ECGs, the report, the list of cases; and prints with a preview."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog

from ecgfinder.gui.models.kept_cases import KeptCases
from ecgfinder.gui.models.printing import Printing
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.render import MM_PER_INCH
from ecgfinder.gui.report_print import page_for, paint_report
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.widgets import within_screen
from ecgfinder.paper import A4, LETTER, Page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ecgfinder.gui.views.main_window import MainWindow

PAGES = {"A4": A4, "Letter": LETTER}
_ECG_FILES = "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)"


class Exporter:
    """The export and print commands of a window."""

    def __init__(self, window: MainWindow, session: Session, preferences: Preferences) -> None:
        self._window, self._session, self._preferences = window, session, preferences
        self._kept = KeptCases(session, window.case_tools.grid)
        self._printing = Printing(session, self._kept)
        self._printer: QPrinter | None = None

    @property
    def page(self) -> Page:
        """The paper of the printer, as preferred."""
        return PAGES.get(self._preferences.page, A4)

    def export_query(self) -> None:
        """Write the query as PDF, PNG or SVG."""
        self._export(self._window.query_pane.paper)

    def export_case(self) -> None:
        """Write the chosen case as PDF, PNG or SVG."""
        self._export(self._window.case_pane.paper)

    def _export(self, paper: PaperView) -> None:
        path = self._ask(tr("Export ECG"), "ecg.pdf", _ECG_FILES)
        if path and paper.scene and paper.ecg:
            self._session.export_ecg(paper.scene, paper.ecg, path, self.page)

    def export_report(self) -> None:
        """Write query, chosen and kept cases and the list of cases as PDF."""
        path = self._ask(tr("Export report"), "report.pdf", "PDF (*.pdf)")
        if path:
            self._kept.when_ready(partial(self._write_report, path))

    def _write_report(self, path: Path) -> None:
        self._session.export_report(self._printing.sheets(self._window.paper.settings), path, self.page)

    def export_hits(self) -> None:
        """Write the list of cases as CSV."""
        path = self._ask(tr("Export cases"), "cases.csv", "CSV (*.csv)")
        if path:
            self._session.export_hits(path)

    def print_report(self) -> None:
        """Show what will be printed, then print."""
        self._kept.when_ready(self._show_preview)

    def _show_preview(self) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        size = QPageSize.PageSizeId.Letter if self._preferences.page == "Letter" else QPageSize.PageSizeId.A4
        landscape = QPageLayout.Orientation.Landscape
        printer.setPageLayout(QPageLayout(QPageSize(size), landscape, QMarginsF(0, 0, 0, 0)))
        printer.setFullPage(True)
        self._printer = printer  # the dialog does not own it
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(within_screen(dialog, 1000, 740))
        dialog.paintRequested.connect(self.paint)
        dialog.open()

    def paint(self, printer: QPrinter) -> None:
        """Paint the report on a printer at true millimetres."""
        sheets = self._printing.sheets(self._window.paper.settings)
        with QPainter(printer) as painter:
            scale = printer.resolution() / MM_PER_INCH
            painter.scale(scale, scale)
            paint_report(painter, sheets, page_for(sheets, self.page), printer.newPage)

    def _ask(self, title: str, name: str, formats: str) -> Path | None:
        path, _ = QFileDialog.getSaveFileName(self._window, title, name, formats)
        return Path(path) if path else None
