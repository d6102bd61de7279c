"""What lies on the paper and where: x to the right and y downwards, in millimetres from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from ecgfinder.paper.settings import PaperSettings

Floats = npt.NDArray[np.float64]
PanelState = Literal["shown", "not recorded", "no signal"]
TextRole = Literal["lead", "caption", "note"]

SMALL_BOX_MM = 1.0
"""40 ms by 0.1 mV at 25 mm/s and 10 mm/mV."""

LARGE_BOX_MM = 5.0
"""200 ms by 0.5 mV at 25 mm/s and 10 mm/mV."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The place of one lead over one stretch of time. `offset_mv` is the lead's level at the baseline."""

    lead: str
    row: int
    left_mm: float
    right_mm: float
    top_mm: float
    bottom_mm: float
    baseline_mm: float
    start_s: float
    end_s: float
    state: PanelState = "shown"
    offset_mv: float = 0.0

    def contains(self, x_mm: float, y_mm: float) -> bool:
        """Whether the point lies in this panel."""
        return self.left_mm <= x_mm <= self.right_mm and self.top_mm <= y_mm < self.bottom_mm


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """One lead's line in its panel, shape (samples,) each; NaN in `y_mm` breaks the line."""

    panel: Panel
    x_mm: Floats
    y_mm: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A polyline: a calibration pulse or a mark between two columns."""

    x_mm: Floats
    y_mm: Floats


@dataclass(frozen=True, slots=True)
class PaperText:
    """A text whose baseline starts at (x, y), with capitals about 0.7 `height_mm` tall."""

    text: str
    x_mm: float
    y_mm: float
    height_mm: float
    role: TextRole


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch in which nothing was recorded, on one panel's baseline."""

    left_mm: float
    right_mm: float
    y_mm: float


@dataclass(frozen=True, slots=True)
class PaperPoint:
    """A place on the paper, read as a cardiologist reads it."""

    lead: str
    time_s: float
    value_mv: float


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Everything on one sheet of ECG paper; the grid covers it from (0, 0) to (width, height)."""

    settings: PaperSettings
    width_mm: float
    height_mm: float
    traces: tuple[Trace, ...]
    panels: tuple[Panel, ...]
    pulses: tuple[Line, ...]
    marks: tuple[Line, ...]
    gaps: tuple[Gap, ...]
    texts: tuple[PaperText, ...]

    def locate(self, x_mm: float, y_mm: float) -> PaperPoint | None:
        """What the point means: lead, time and voltage over that lead's baseline; None outside all leads."""
        panel = next((panel for panel in self.panels if panel.contains(x_mm, y_mm)), None)
        if panel is None:
            return None
        time_s = panel.start_s + (x_mm - panel.left_mm) / self.settings.speed_mm_s
        return PaperPoint(panel.lead, time_s, (panel.baseline_mm - y_mm) / self.settings.gain_mm_mv)

    def place(self, panel: Panel, time_s: float, value_mv: float = 0.0) -> tuple[float, float]:
        """The point (x, y) of a time and a voltage over the baseline in one panel."""
        x_mm = panel.left_mm + (time_s - panel.start_s) * self.settings.speed_mm_s
        return x_mm, panel.baseline_mm - value_mv * self.settings.gain_mm_mv

    def grid_x_mm(self, step_mm: float) -> Floats:
        """Where the vertical grid lines stand, edges included."""
        return np.arange(0.0, self.width_mm + step_mm / 2, step_mm)

    def grid_y_mm(self, step_mm: float) -> Floats:
        """Where the horizontal grid lines lie, edges included."""
        return np.arange(0.0, self.height_mm + step_mm / 2, step_mm)
