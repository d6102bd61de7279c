"""How every paper in the window is drawn: one choice of layout, scale, filter and colours for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgfinder.gui.paper_colours import CLINIC, PAPER_COLOURS, PaperColours
from ecgfinder.paper import PaperSettings


class PaperModel(QObject):
    """Settings shared by the query's and the case's paper, so that both always lie on the same scale."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = PaperSettings()
        self.filter_name = "Unfiltered"
        self.colours: PaperColours = CLINIC

    def update(self, **changes: Any) -> None:  # noqa: ANN401 - fields of PaperSettings
        """Change some of the paper's settings."""
        settings = replace(self.settings, **changes)
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()

    def choose_filter(self, name: str) -> None:
        """Choose a filter by its name in `services.FILTERS`."""
        if name != self.filter_name:
            self.filter_name = name
            self.changed.emit()

    def choose_colours(self, name: str) -> None:
        """Choose the paper's colours by their name in `PAPER_COLOURS`."""
        self.colours = PAPER_COLOURS[name]
        self.changed.emit()
