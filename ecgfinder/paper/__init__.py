"""ECG paper as pure geometry in millimetres; whoever draws it (screen, PDF, SVG, PNG) adds no geometry of its own."""

from ecgfinder.paper.draw import draw_paper, stretch_to_know
from ecgfinder.paper.layouts import (
    BEATS,
    BEATS_ROW,
    LAYOUT_NAMES,
    STRIP,
    Layout,
    Order,
    fitting_layout_name,
    make_layout,
)
from ecgfinder.paper.page import A4, LETTER, Page, place_on_page
from ecgfinder.paper.scene import Gap, Line, Panel, PaperPoint, PaperText, Scene, Trace
from ecgfinder.paper.settings import GAINS_MM_MV, SPEEDS_MM_S, PaperSettings

__all__ = [
    "A4",
    "BEATS",
    "BEATS_ROW",
    "GAINS_MM_MV",
    "LAYOUT_NAMES",
    "LETTER",
    "SPEEDS_MM_S",
    "STRIP",
    "Gap",
    "Layout",
    "Line",
    "Order",
    "Page",
    "Panel",
    "PaperPoint",
    "PaperSettings",
    "PaperText",
    "Scene",
    "Trace",
    "draw_paper",
    "fitting_layout_name",
    "make_layout",
    "place_on_page",
    "stretch_to_know",
]
