"""A stroke that runs into another row is given to the row whose complex it is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.tracing import Trace, trace_rows

UPPER, LOWER = 200, 360  # two centimetres apart
AT, WIDTH = 600, 1200


def ink(upper_mm: float, lower_mm: float) -> npt.NDArray[np.float32]:
    """Two flat rows with a triangular complex each, 2.5 mm wide, so many millimetres up or down."""
    page = np.zeros((600, WIDTH), dtype=np.float32)
    for level, height_mm in ((UPPER, upper_mm), (LOWER, lower_mm)):
        y = np.full(WIDTH, float(level))
        half = round(1.25 * PX_PER_MM)
        y[AT - half : AT + half + 1] -= height_mm * PX_PER_MM * (1 - np.abs(np.arange(-half, half + 1)) / half)
        for column in range(WIDTH - 1):
            top, bottom = sorted((y[column], y[column + 1]))
            page[round(top) - 1 : round(bottom) + 2, column] = 1.0
    return page


def rises_mm(page: npt.NDArray[np.float32]) -> list[float]:
    """The largest departure of each row from its level near the complex, up counting positive."""
    traces: list[Trace] = trace_rows(page, [float(UPPER), float(LOWER)])
    near = slice(AT - 20, AT + 21)
    out = []
    for trace in traces:
        rise = (trace.row_px - trace.y_px[near]) / PX_PER_MM
        out.append(float(rise[np.nanargmax(np.abs(rise))]))
    return out


@pytest.mark.parametrize(
    ("upper_mm", "lower_mm"),
    [(-26.0, 0.0), (0.0, 26.0), (-18.0, 0.0), (5.0, -5.0)],
    ids=["down through the lower row", "up through the upper row", "short of the lower row", "apart"],
)
def test_a_stroke_belongs_to_the_row_where_it_is_wide(upper_mm: float, lower_mm: float) -> None:
    upper, lower = rises_mm(ink(upper_mm, lower_mm))
    assert upper == pytest.approx(upper_mm, abs=2.5)
    assert lower == pytest.approx(lower_mm, abs=1.0 if lower_mm == 0 else 2.5)
