"""Opens what is dropped, pasted or chosen: an ECG file becomes the query, a picture is digitised first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from ecgfinder.domain import UserFacingError
from ecgfinder.gui import pictures
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.models.pyramid import pixels_of
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.pictures import Picture
from ecgfinder.gui.translate import tr


class PictureOpener(QObject):
    """Decides off the GUI thread what a file is, and shows the digitising view for pictures."""

    def __init__(self, window: QWidget, session: Session, paper: PaperModel) -> None:
        super().__init__(window)
        self._window, self._session, self._paper = window, session, paper

    def open(self, path: Path) -> None:
        """Open a file; the newest wins."""

        def work() -> Picture | None:
            return pictures.open_picture(path) if pictures.is_picture(path) else None

        def opened(picture: Picture | None) -> None:
            if picture is None:
                self._session.open_ecg(path)
            else:
                self.digitise(picture)

        self._session.runner.start("Opening the file", lambda _: work(), on_done=opened, supersedes="read")

    def open_all(self, paths: list[Path], others: Callable[[list[Path]], None]) -> None:
        """Digitise one of several pictures, or of a folder of them; what is anything else goes to `others`."""

        def work() -> Picture | None:
            found = pictures.pictures_among(paths)
            return pictures.open_one_of(found, 0) if found else None

        def opened(picture: Picture | None) -> None:
            if picture is None:
                others(paths)
            else:
                self.digitise(picture)

        self._session.runner.start("Opening the files", lambda _: work(), on_done=opened, supersedes="read")

    def paste(self) -> None:
        """Digitise the picture in the clipboard, or open the file that was copied there."""
        held = QGuiApplication.clipboard().mimeData()
        if held is None or not self.take(held):
            self._session.failed.emit(
                UserFacingError(tr("The clipboard holds no picture"), advice=tr("Copy a picture or a file first."))
            )

    def take(self, held: QMimeData) -> bool:
        """Open the file or the picture that was dropped or pasted; False where there is neither."""
        files = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        if files:
            self.open(files[0])
            return True
        image = held.imageData() if held.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        title = tr("Pasted picture")
        self._session.runner.start(
            "Opening the picture",
            lambda _: pictures.picture_of(pixels_of(image), title),
            on_done=self.digitise,
            supersedes="read",
        )
        return True

    def digitise(self, picture: Picture) -> None:
        """Show the digitising view; the query stays as it is until its ECG is accepted."""
        from ecgfinder.gui.views.digitising_dialog import DigitisingDialog

        dialog = DigitisingDialog(self._session.runner, picture, self._paper, self._window)
        dialog.taken.connect(self._session.ask_for)
        dialog.told.connect(self._session.told)
        dialog.open()
