"""Sheets of office paper and the place of the ECG paper on them."""

from __future__ import annotations

from dataclasses import dataclass

from ecgfinder.paper.scene import Scene

_MARGIN_MM = 7.0


@dataclass(frozen=True, slots=True)
class Page:
    """A page in landscape, mm."""

    width_mm: float
    height_mm: float


A4 = Page(297.0, 210.0)
LETTER = Page(279.4, 215.9)


def place_on_page(scene: Scene, page: Page = A4) -> tuple[Page, float, float]:
    """The page to print on and the (x, y) of the paper's upper left corner, mm.

    The ECG is never scaled: where it does not fit, the page grows instead.
    """
    fitting = Page(
        max(page.width_mm, scene.width_mm + 2 * _MARGIN_MM), max(page.height_mm, scene.height_mm + 2 * _MARGIN_MM)
    )
    return fitting, (fitting.width_mm - scene.width_mm) / 2, (fitting.height_mm - scene.height_mm) / 2
