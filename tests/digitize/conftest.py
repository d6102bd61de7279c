"""Drawn pages that the digitiser's tests share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tests.bench.digitize_pages import PageSpec, draw_spec, render_page

_WAVES = ((-0.16, 0.02, 0.12), (-0.025, 0.009, -0.1), (0.0, 0.012, 1.0), (0.028, 0.01, -0.25), (0.25, 0.05, 0.3))


def heart(rate_bpm: float = 75.0) -> npt.NDArray[np.float32]:
    """Twelve leads of ten seconds at 100 Hz, mV: Gaussian waves, limb leads by Einthoven's and Goldberger's laws."""
    time_s = np.arange(1000) / 100
    beats = np.arange(0.4, 10.5, 60 / rate_bpm)
    eight = []
    for lead in range(8):
        scale = np.roll(np.array([1.0, 0.8, 1.3, 0.9, 0.6]), lead) * (1.2 - 0.1 * lead) * (-1 if lead == 2 else 1)
        waves = zip(_WAVES, scale, strict=True)
        eight.append(
            sum(
                size * height * np.exp(-0.5 * ((time_s[:, None] - beats - at) / width) ** 2).sum(axis=1)
                for (at, width, height), size in waves
            )
        )
    one, two = eight[0], eight[1]
    limb = [one, two, two - one, -(one + two) / 2, one - two / 2, two - one / 2]
    return np.stack([*limb, *eight[2:]]).astype(np.float32)


def plain(layout: str = "3x4+1") -> PageSpec:
    """A flat, clean page at 150 dpi on pink paper."""
    clean = replace(draw_spec(1), layout=layout, grid="pink", dpi=150, pen_mm=0.35, rotation_deg=0.0, perspective=0.0)
    clean = replace(clean, shadow=0.0, creases=0, jpeg_quality=85, blur_px=0.3, strokes=0, pulse="start")
    return replace(clean, separators=False, fine_lines=True)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A clean 3x4+1 page."""
    path = tmp_path / "page.jpg"
    path.write_bytes(render_page(heart(), plain()))
    return path
