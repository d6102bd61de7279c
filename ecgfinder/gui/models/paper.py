"""How every paper in the window is drawn: one choice of layout, scale, filter and colours for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import LEADS
from ecgfinder.gui.filtering import FILTER_NAMES
from ecgfinder.gui.paper_colours import PAPER_COLOURS, PaperColours
from ecgfinder.gui.preferences import Preferences
from ecgfinder.paper import BEATS, LAYOUT_NAMES, Order, PaperSettings


class PaperModel(QObject):
    """Settings shared by the query's and the case's paper, so that both always lie on the same scale."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = PaperSettings()
        self.filter_name = FILTER_NAMES[0]
        self.colours_name = next(iter(PAPER_COLOURS))
        self._rhythm_layout = self.settings.layout

    def restore(self, preferences: Preferences) -> None:
        """Begin as the last time ended; what is not known any more is left as it is."""
        layout = preferences.layout if preferences.layout in (*LAYOUT_NAMES, BEATS, *LEADS) else self.settings.layout
        order: Order = "cabrera" if preferences.order == "cabrera" else "standard"
        self.settings = replace(self.settings, layout=layout, order=order)
        self.filter_name = preferences.filter_name if preferences.filter_name in FILTER_NAMES else FILTER_NAMES[0]
        self.choose_colours(preferences.paper_colours)

    def remember(self, preferences: Preferences) -> None:
        """Write into the preferences what the next start begins with; speed and gain begin as usual."""
        preferences.layout, preferences.order = self.settings.layout, self.settings.order
        preferences.filter_name, preferences.paper_colours = self.filter_name, self.colours_name

    def update(self, **changes: Any) -> None:  # noqa: ANN401 - fields of PaperSettings
        """Change some of the paper's settings."""
        settings = replace(self.settings, **changes)
        if settings != self.settings:
            if not self.shows_beats:
                self._rhythm_layout = self.settings.layout
            self.settings = settings
            self.changed.emit()

    @property
    def shows_beats(self) -> bool:
        """Whether the average beats are shown instead of the rhythm."""
        return self.settings.layout == BEATS

    def show_beats(self, on: bool) -> None:
        """Show the average beats, or the rhythm in the layout that it had."""
        if on != self.shows_beats:
            self.update(layout=BEATS if on else self._rhythm_layout)

    def choose_filter(self, name: str) -> None:
        """Choose a filter by its name in `FILTERS`."""
        if name != self.filter_name:
            self.filter_name = name
            self.changed.emit()

    def choose_colours(self, name: str) -> None:
        """Choose the paper's colours by their name in `PAPER_COLOURS`; an unknown name means the first."""
        self.colours_name = name if name in PAPER_COLOURS else next(iter(PAPER_COLOURS))
        self.changed.emit()

    @property
    def colours(self) -> PaperColours:
        """The colours chosen."""
        return PAPER_COLOURS[self.colours_name]
