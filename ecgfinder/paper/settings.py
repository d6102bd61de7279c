"""How an ECG is to be drawn, and the line of text that says so on every view and print."""

from __future__ import annotations

from dataclasses import dataclass

from ecgfinder.paper.layouts import Order

SPEEDS_MM_S = (12.5, 25.0, 50.0)
"""Customary paper speeds, mm/s."""

GAINS_MM_MV = (2.5, 5.0, 10.0, 20.0, 40.0)
"""Customary gains, mm/mV."""


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """Layout, scale and stretch of time. `filter_text` names the filters already applied to the signal.

    `window_s` seconds from `start_s` on are drawn; the paper's width depends on `window_s` and `speed_mm_s` alone,
    so that two ECGs under the same settings lie on the same paper.
    """

    layout: str = "3x4+1"
    order: Order = "standard"
    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0
    start_s: float = 0.0
    window_s: float = 10.0
    filter_text: str = "unfiltered"

    def caption(self) -> str:
        """The text that is never left off, such as "25 mm/s  10 mm/mV  0.05-150 Hz"."""
        return f"{self.speed_mm_s:g} mm/s   {self.gain_mm_mv:g} mm/mV   {self.filter_text}"
