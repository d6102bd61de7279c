"""The colours of ECG paper, by the names under which the user chooses them."""

from __future__ import annotations

from dataclasses import dataclass

from ecgfinder.gui.translate import mark


@dataclass(frozen=True, slots=True)
class PaperColours:
    """Colours as "#RRGGBB": paper, thin (1 mm) and thick (5 mm) lines, trace, texts, and a second trace laid over."""

    paper: str
    thin: str
    thick: str
    trace: str
    text: str
    note: str
    overlay: str
    caliper: str


CLINIC = PaperColours("#FFF4F4", "#FFC0C0", "#E0A0A0", "#000000", "#1A1A1A", "#8A4B4B", "#0B5FC0", "#0B5FC0")
MONOCHROME = PaperColours("#FFFFFF", "#DCDCDC", "#B0B0B0", "#000000", "#000000", "#5A5A5A", "#6A6A6A", "#000000")
DARK = PaperColours("#14181D", "#26303A", "#3A4854", "#E8F5EC", "#D7E0E8", "#E0A870", "#FFB454", "#6CB6FF")
COLOUR_BLIND_SAFE = PaperColours("#FBF8EF", "#E3DCC3", "#C6BB93", "#000000", "#1A1A1A", "#6B5A1E", "#0072B2", "#D55E00")

PAPER_COLOURS = {
    mark("Clinic pink"): CLINIC,
    mark("Monochrome"): MONOCHROME,
    mark("Dark"): DARK,
    mark("Colour-blind safe"): COLOUR_BLIND_SAFE,
}
