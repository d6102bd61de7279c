"""The user's guide in a window of its own; it is read from the program's files, no browser is started."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from ecgfinder.assets import asset_path
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import within_screen

_SIZE = (980, 720)


class Guide(QDialog):
    """Shows the built pages; in a checkout where they are not built it says how to build them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User's guide"))
        self.resize(within_screen(self, *_SIZE))
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(False)
        self.browser.setAccessibleName(tr("User's guide"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        first = asset_path("resources", "guide", "index.html")
        if first.is_file():
            self.browser.setSource(QUrl.fromLocalFile(str(first)))
        else:
            self.browser.setPlainText("python packaging/build_docs.py resources/guide")
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setOpenLinks(False)

    def _follow(self, link: QUrl) -> None:
        """Go to another page; addresses in the network are shown and never opened."""
        target = self.browser.source().resolved(link)
        if target.isLocalFile():
            self.browser.setSource(target)
        else:
            self.setWindowTitle(link.toString())
