"""The Library menu: asks what is needed, starts the job, shows how far it is and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu

from ecgfinder.gui.models.editing import Editing
from ecgfinder.gui.models.jobs import Job
from ecgfinder.gui.models.upkeep import Upkeep
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.add_dialog import AddDialog
from ecgfinder.gui.views.browser import Browser
from ecgfinder.gui.views.case_editor import CaseEditor
from ecgfinder.gui.views.hints_dialog import HintsDialog
from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.gui.views.job_dialog import JobDialog
from ecgfinder.gui.views.pack_dialog import Choice, PackDialog
from ecgfinder.gui.views.passphrase_dialog import NewPassphraseDialog

if TYPE_CHECKING:
    from ecgfinder.gui.models.session import Session
    from ecgfinder.gui.preferences import Preferences
    from ecgfinder.gui.views.main_window import MainWindow

PACK_SUFFIX = ".ecgpack"
_PACKS = f"*{PACK_SUFFIX}"
_SERVER = "postgresql://user@host/database"


class Librarian:
    """The library commands of a window."""

    def __init__(self, window: MainWindow, session: Session, preferences: Preferences) -> None:
        self._window, self._session, self._preferences = window, session, preferences
        self._upkeep = Upkeep(session)
        self.editing = Editing(session, window)

    # ---- which library -----------------------------------------------------------------------------------------

    def open_library(self) -> None:
        """Let the user choose a library's folder."""
        folder = self._folder(tr("Open library"), self._preferences.last_library)
        if folder:
            self._session.open_library(folder)

    def unlock(self, folder: Path) -> None:
        """Let the user give the passphrase of an encrypted library, then open it."""
        passphrase = self._passphrase(tr("Encrypted library: {name}", name=folder.name))
        if passphrase is not None:
            self._session.open_library(folder, passphrase=passphrase)

    def open_server(self) -> None:
        """Let the user name a library on a PostgreSQL server."""
        url, agreed = QInputDialog.getText(
            self._window, tr("Open library on a server"), tr("Address, such as {url}", url=_SERVER)
        )
        if agreed and url.strip():
            self._session.open_library(url.strip())

    def new_library(self) -> None:
        """Let the user make a library in an empty folder."""
        folder = self._folder(tr("Empty folder for the new library"))
        if folder:
            self._session.open_library(folder, create=True)

    def new_encrypted(self) -> None:
        """Let the user make an encrypted library in an empty folder."""
        folder = self._folder(tr("Empty folder for the new library"))
        if not folder:
            return
        dialog = NewPassphraseDialog(tr("New encrypted library"), self._window)
        dialog.accepted.connect(lambda: self._session.open_library(folder, create=True, passphrase=dialog.passphrase))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fill_recent(self, menu: QMenu) -> None:
        """List the libraries that were open last."""
        menu.clear()
        for name in self._preferences.recent_libraries:
            menu.addAction(Path(name).name, partial(self._session.open_library, Path(name))).setToolTip(name)
        menu.setToolTipsVisible(True)
        if menu.isEmpty():
            menu.addAction(tr("None yet")).setEnabled(False)

    # ---- its cases ---------------------------------------------------------------------------------------------

    def import_dialog(self, paths: list[Path] | None = None) -> None:
        """Import into the open library."""
        ImportDialog(self._session, paths, self._window).show()

    def ask_for_hints(self, path: Path) -> None:
        """Let the user say what a table holds, then open it."""
        dialog = HintsDialog(self._session.runner, path, self._window)
        dialog.described.connect(partial(self._session.open_ecg, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_dialog(self) -> None:
        """Put the query into the library, with a report."""
        AddDialog(self._session, self._window).open()

    def browse(self) -> None:
        """Show all cases of the library in a table."""
        if self._session.info is not None:
            Browser(self._session, self.editing, self, self._window).show()

    def edit_case(self) -> None:
        """Change report, tags and notes of the chosen case."""
        if self._session.chosen is not None:
            CaseEditor(self._session.chosen.case, self.editing, self._window).open()

    def delete_case(self) -> None:
        """Remove the chosen case; it can be brought back."""
        if self._session.chosen is not None:
            self.editing.delete([self._session.chosen.case.case_id])

    # ---- looking after it --------------------------------------------------------------------------------------

    def verify(self) -> None:
        """Check everything that can be checked."""
        self._show(self._upkeep.verify())

    def backup(self) -> None:
        """Copy the library into an empty folder."""
        folder = self._folder(tr("Empty folder for the backup"))
        if folder:
            self._show(self._upkeep.backup(folder))

    def restore(self) -> None:
        """Copy a backup into an empty folder and open it; no library is overwritten."""
        saved = self._folder(tr("Folder of the backup"))
        folder = self._folder(tr("Empty folder for the restored library")) if saved else None
        if saved and folder:
            self._show(self._upkeep.restore(saved, folder))

    def merge(self) -> None:
        """Take the cases of another library over."""
        folder = self._folder(tr("Library whose cases are taken over"))
        if folder:
            self._show(self._upkeep.merge(folder))

    def export_pack(self, selected: list[int] | None = None) -> None:
        """Write cases to a case pack."""
        dialog = PackDialog(self._choices(selected), self._window)
        dialog.accepted.connect(lambda: self._save_pack(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_pack(self) -> None:
        """Take the cases of a case pack over."""
        files = f"{tr('Case packs')} ({_PACKS})"
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Import a case pack"), "", files)
        if path:
            self.take_pack(Path(path))

    def take_pack(self, path: Path) -> None:
        """Take the cases of a case pack over, asking for its passphrase where it has one."""
        self._upkeep.ask_if_sealed(path, partial(self._import_pack, path))

    def _import_pack(self, path: Path, sealed: bool) -> None:
        passphrase = self._passphrase(tr("Case pack")) if sealed else None
        if passphrase is not None or not sealed:
            self._show(self._upkeep.import_pack(path, passphrase))

    def _choices(self, selected: list[int] | None) -> list[Choice]:
        hits = [hit.case.case_id for hit in self._session.result.hits] if self._session.result else []
        starred = self._upkeep.starred()
        every = self._session.info.cases if self._session.info else 0
        choices: list[Choice] = [
            (tr("The {n} selected cases", n=len(selected or ())), selected),
            (tr("The {n} similar cases", n=len(hits)), hits),
            (tr("The {n} starred cases", n=len(starred)), starred),
        ]
        return [*(choice for choice in choices if choice[1]), (tr("All {n} cases", n=every), None)]

    def _save_pack(self, dialog: PackDialog) -> None:
        files = f"{tr('Case packs')} ({_PACKS})"
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Export a case pack"), "cases.ecgpack", files)
        if path:
            self._show(self._upkeep.export_pack(Path(path), dialog.options))

    # ---- asking ------------------------------------------------------------------------------------------------

    def _show(self, job: Job) -> None:
        JobDialog(job, self._window).start()

    def _folder(self, title: str, where: str = "") -> Path | None:
        folder = QFileDialog.getExistingDirectory(self._window, title, where)
        return Path(folder) if folder else None

    def _passphrase(self, title: str) -> str | None:
        text, agreed = QInputDialog.getText(self._window, title, tr("Passphrase"), QLineEdit.EchoMode.Password)
        return text if agreed else None
