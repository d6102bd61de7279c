"""A scan, photo, screenshot or PDF page of a paper ECG becomes an `Ecg`, with a confidence for each lead.

The way: open the picture (`pages`), find the grid and with it how the paper lies (`spectra`, `grid`, `papermap`),
straighten it and keep the ink of the traces (`ink`), find the rows (`rows`) and follow each trace (`tracing`), read the
calibration pulses (`pulses`) and the layout (`layouts`), and put it together (`digitizing`).
"""

from ecgfinder.digitize.corrections import Corrections, turned
from ecgfinder.digitize.digitizing import digitize, digitize_page
from ecgfinder.digitize.errors import UndigitisableError, UnreadablePictureError
from ecgfinder.digitize.layouts import LAYOUTS
from ecgfinder.digitize.pages import Page, count_pages, open_page
from ecgfinder.digitize.result import Digitised, Geometry, TracePath

__all__ = [
    "LAYOUTS",
    "Corrections",
    "Digitised",
    "Geometry",
    "Page",
    "TracePath",
    "UndigitisableError",
    "UnreadablePictureError",
    "count_pages",
    "digitize",
    "digitize_page",
    "open_page",
    "turned",
]
