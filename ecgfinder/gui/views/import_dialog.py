"""Import into the open library in two steps: choose what, then try or import with progress, pause, stop and summary."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui import services, tables
from ecgfinder.gui.files import write_file
from ecgfinder.gui.models.importing import import_job
from ecgfinder.gui.models.jobs import Job, Outcome
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.hints_dialog import HintsDialog, hints_text
from ecgfinder.gui.views.widgets import label, within_screen

if TYPE_CHECKING:
    from ecgfinder.readers import Hints

_EXPLAINED = mark(
    "A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. "
    "What is imported stays when you stop; importing again goes on from there."
)
_KINDS = {
    "ptbxl": mark("PTB-XL data set with its reports"),
    "manifest": mark("table of files with reports"),
    "folder": mark("folder of ECG files"),
    "table": mark("table that does not say what it holds: describe it"),
    "file": mark("ECG file"),
}
_PATH = Qt.ItemDataRole.UserRole


class ImportDialog(QDialog):
    """Stays open while it works, beside the window that can be used meanwhile."""

    def __init__(self, session: Session, paths: list[Path] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import into the library"))
        self.resize(within_screen(self, 660, 480))
        self._session = session
        self._job: Job | None = None
        self._hints: Hints | None = None
        self.sources = QListWidget()
        self.sources.setAccessibleName(tr("Files and folders to import"))
        self.dry_run = QCheckBox(tr("Only try: read everything, write nothing"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.told = label(wrap=True)
        self.rejections = QPlainTextEdit()
        self.rejections.setReadOnly(True)
        self.rejections.setAccessibleName(tr("Rejected records"))
        self.rejections.setPlaceholderText(tr("Records that cannot be imported are listed here with the reason."))
        self.back_button, self.pause_button = QPushButton(tr("Back")), QPushButton(tr("Pause"))
        self.stop_button, self.start_button = QPushButton(tr("Stop")), QPushButton(tr("Import"))
        self.save_button, self.tables_button = QPushButton(tr("Save this list …")), QPushButton(tr("Tables …"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        for path in paths or []:
            self.add_source(path)
        self._show_running(on=False)

    # ---- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._pages.addWidget(self._sources_page())
        self._pages.addWidget(self._progress_page())
        last = QHBoxLayout()
        self.back_button.setAutoDefault(False)
        last.addWidget(self.back_button)
        last.addStretch(1)
        for each in (self.pause_button, self.stop_button, self.start_button):
            each.setAutoDefault(False)
            last.addWidget(each)
        self.start_button.setObjectName("Primary")
        self.pause_button.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._pages, 1)
        column.addLayout(last)

    def _sources_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("1  What to import"), "PaneTitle"))
        column.addWidget(label(tr(_EXPLAINED), "Muted", wrap=True))
        column.addWidget(self.sources, 1)
        choose = QHBoxLayout()
        for text, slot in (
            (tr("Add folder …"), self._add_folder), (tr("Add files …"), self._add_files), (tr("Remove"), self._remove)
        ):  # fmt: skip
            chooser = QPushButton(text)
            chooser.setAutoDefault(False)
            chooser.clicked.connect(slot)
            choose.addWidget(chooser)
        self.tables_button.setAutoDefault(False)
        self.tables_button.setToolTip(tr("Rate, unit and leads of tables that do not say them"))
        choose.addWidget(self.tables_button)
        choose.addStretch(1)
        column.addLayout(choose)
        column.addWidget(self.dry_run)
        return page

    def _progress_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("2  Import"), "PaneTitle"))
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addWidget(self.rejections, 1)
        self.save_button.setAutoDefault(False)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self.stop)
        self.pause_button.toggled.connect(self._pause)
        self.back_button.clicked.connect(lambda: self._pages.setCurrentIndex(0))
        self._pages.currentChanged.connect(lambda _: self._show_running(on=self._job is not None))
        self.save_button.clicked.connect(self._save_rejections)
        self.tables_button.clicked.connect(self.describe_tables)

    # ---- what to import ----------------------------------------------------------------------------------------

    def add_source(self, path: Path) -> None:
        """List a file or folder; what it is follows as soon as it was looked at."""
        if path in self.paths:
            return
        item = QListWidgetItem(f"{path.name}   …")
        item.setToolTip(str(path))
        item.setData(_PATH, path)
        self.sources.addItem(item)
        self._session.runner.start(
            mark("Looking at the files"), lambda _: tables.source_kind(path), on_done=partial(self._show_kind, path)
        )

    def _show_kind(self, path: Path, kind: str) -> None:
        for row in range(self.sources.count()):
            item = self.sources.item(row)
            if item.data(_PATH) == path:
                item.setText(f"{path.name}   {tr(_KINDS[kind])}")

    @property
    def paths(self) -> list[Path]:
        """What is listed."""
        return [self.sources.item(row).data(_PATH) for row in range(self.sources.count())]

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of ECGs"))
        if folder:
            self.add_source(Path(folder))

    def _add_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, tr("ECG files"), "", services.file_dialog_filter())
        for file in files:
            self.add_source(Path(file))

    def _remove(self) -> None:
        self.sources.takeItem(self.sources.currentRow())

    def describe_tables(self) -> None:
        """Ask what tables among the sources leave open."""
        item = self.sources.currentItem() or self.sources.item(0)
        path = item.data(_PATH) if item is not None else None
        dialog = HintsDialog(self._session.runner, path if path is not None and path.is_file() else None, self)
        if self._hints is not None:
            dialog.show_hints(self._hints)
        dialog.described.connect(self._described)
        dialog.open()

    def _described(self, hints: Hints) -> None:
        self._hints = hints
        said = hints_text(hints)
        self.tables_button.setText(tr("Tables: {said} …", said=said) if said else tr("Tables …"))

    # ---- the import --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Import what is listed, or try."""
        if not self.paths or self._job is not None:
            return
        self.rejections.clear()
        self.told.setText(tr("Beginning …"))
        self._pages.setCurrentIndex(1)
        self._job = import_job(self._session, self.paths, dry_run=self.dry_run.isChecked(), hints=self._hints)
        self._job.progressed.connect(self._progressed)
        self._job.ended.connect(self._ended)
        self._show_running(on=True)
        self._job.start()

    def stop(self) -> None:
        """Stop after the batch under way."""
        if self._job is not None:
            self._job.cancel()

    def _pause(self, on: bool) -> None:
        if self._job is not None:
            self._job.pause(on)
        self.pause_button.setText(tr("Go on") if on else tr("Pause"))

    def _show_running(self, *, on: bool) -> None:
        second = self._pages.currentIndex() == 1
        self.start_button.setEnabled(not on)
        self.back_button.setVisible(second)
        self.back_button.setEnabled(not on)
        for each in (self.stop_button, self.pause_button):
            each.setVisible(second)
            each.setEnabled(on)
        self.bar.setVisible(on)
        self.save_button.setEnabled(not on and bool(self.rejections.toPlainText()))
        self.bar.setRange(0, 0)

    def _progressed(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.told.setText(text)

    def _ended(self, outcome: Outcome) -> None:
        self._job = None
        self.pause_button.setChecked(False)
        self.told.setText(outcome.sentence)
        self.rejections.setPlainText("\n".join(outcome.details))
        self._show_running(on=False)

    def _save_rejections(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save this list"), "rejected.txt", "TXT (*.txt)")
        text = self.rejections.toPlainText()
        if path:
            self._session.runner.start(
                mark("Exporting"), lambda _: write_file(Path(path), f"{text}\n".encode()), on_done=lambda _: None
            )

    def done(self, result: int) -> None:
        """Closing the dialog stops the import."""
        self.stop()
        super().done(result)
