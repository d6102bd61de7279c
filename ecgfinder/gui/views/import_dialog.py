"""Import into the open library: choose, try, import with progress, stop, read what was rejected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.gui import services
from ecgfinder.gui.models.importing import Importing, summary_text
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import label

if TYPE_CHECKING:
    from ecgfinder.library.importers import ImportProgress

_EXPLAINED = mark(
    "A PTB-XL folder, a folder or files of ECGs, or a CSV manifest. Names and numbers of patients are left out. "
    "What is imported stays when you stop; importing again goes on from there."
)


class ImportDialog(QDialog):
    """Stays open while it works, beside the window that can be used meanwhile."""

    def __init__(self, session: Session, paths: list[Path] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import into the library"))
        self.resize(620, 460)
        self._importing = Importing(session, self)
        self.sources = QListWidget()
        self.sources.setAccessibleName(tr("Files and folders to import"))
        self.dry_run = QCheckBox(tr("Only try: read everything, write nothing"))
        self.bar = QProgressBar()
        self.told = label(name="Muted", wrap=True)
        self.rejections = QPlainTextEdit()
        self.rejections.setReadOnly(True)
        self.rejections.setAccessibleName(tr("Rejected records"))
        self.rejections.setPlaceholderText(tr("Records that cannot be imported are listed here with the reason."))
        self.start_button = QPushButton(tr("Import"))
        self.start_button.setObjectName("Primary")
        self.stop_button = QPushButton(tr("Stop"))
        self._lay_out()
        self._connect()
        for path in paths or []:
            self.sources.addItem(str(path))
        self._show_running(on=False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(tr(_EXPLAINED), "Muted", wrap=True))
        column.addWidget(self.sources, 1)
        choose = QHBoxLayout()
        for text, slot in ((tr("Add folder …"), self._add_folder), (tr("Add files …"), self._add_files)):
            chooser = QPushButton(text)
            chooser.clicked.connect(slot)
            choose.addWidget(chooser)
        choose.addStretch(1)
        choose.addWidget(self.dry_run)
        column.addLayout(choose)
        for widget in (self.bar, self.told):
            column.addWidget(widget)
        column.addWidget(self.rejections, 1)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.stop_button)
        last.addWidget(self.start_button)
        column.addLayout(last)

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self._importing.stop)
        self._importing.progressed.connect(self._progressed)
        self._importing.finished.connect(self._finished)
        self._importing.failed.connect(self._failed)

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of ECGs"))
        if folder:
            self.sources.addItem(folder)

    def _add_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, tr("ECG files"), "", services.file_dialog_filter())
        self.sources.addItems(files)

    def start(self) -> None:
        """Import what is listed."""
        paths = [Path(self.sources.item(row).text()) for row in range(self.sources.count())]
        if paths and not self._importing.running:
            self.rejections.clear()
            self._show_running(on=True)
            self._importing.start(paths, dry_run=self.dry_run.isChecked())

    def _show_running(self, *, on: bool) -> None:
        self.start_button.setEnabled(not on)
        self.stop_button.setEnabled(on)
        self.bar.setVisible(on)
        self.bar.setRange(0, 0)

    def _progressed(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.told.setText(text)

    def _finished(self, summaries: list[ImportProgress]) -> None:
        self._show_running(on=False)
        self.told.setText(summary_text(summaries, dry_run=self.dry_run.isChecked()))
        lines = [f"{record.name}: {record.reason}" for summary in summaries for record in summary.rejected]
        self.rejections.setPlainText("\n".join(lines))

    def _failed(self, error: Exception) -> None:
        self._show_running(on=False)
        self.told.setText(services.sentence_of(error))

    def done(self, result: int) -> None:
        """Closing the dialog stops the import."""
        self._importing.stop()
        super().done(result)
