"""Confidence falls with what speaks against a lead, and a page that contradicts itself is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from ecgfinder.digitize import Corrections, UndigitisableError, digitize
from ecgfinder.digitize.confidence import lead_confidence, page_confidence
from ecgfinder.digitize.evidence import Evidence
from tests.bench.digitize_pages import render_page
from tests.digitize.conftest import heart, plain

CLEAN = Evidence(gaps=0.0, loose=0.0, invented=0.0, shared=0.0, law=1.0, swing=1.0)


@pytest.mark.parametrize("against", [{"gaps": 0.1}, {"loose": 0.3}, {"shared": 0.2}, {"law": 0.5}])
def test_whatever_speaks_against_a_lead_lowers_its_confidence(against: dict[str, float]) -> None:
    assert lead_confidence(replace(CLEAN, **against)) < lead_confidence(CLEAN) - 0.05


def test_a_page_is_as_sure_as_its_leads_and_less_without_a_grid() -> None:
    assert page_confidence([0.85] * 12, gridded=True) > 0.95
    assert page_confidence([0.25] * 12, gridded=True) < 0.05
    assert page_confidence([0.5] * 12, gridded=False) < page_confidence([0.5] * 12, gridded=True)


def scrambled() -> npt.NDArray[np.float32]:
    """Limb leads that obey no law: each beats at a rate of its own."""
    return np.stack([heart(50 + 9 * lead)[lead % 3 + 6] for lead in range(12)])


def test_leads_that_contradict_each_other_are_refused_until_a_hand_has_corrected_them(tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(render_page(scrambled(), plain("3x4")))
    with pytest.raises(UndigitisableError, match="contradict each other"):
        digitize(path)
    assert digitize(path, Corrections(layout="3x4")).confidence < 0.01


def test_a_lead_with_a_hole_is_less_sure_than_its_neighbours(page: Path, tmp_path: Path) -> None:
    v5 = next(path for path in digitize(page).geometry.paths if path.lead == "V5")
    with Image.open(page) as image:
        pixels = np.array(image)
    left, top = (int(value) for value in np.nanmin(v5.points_px, axis=0))
    right, bottom = (int(value) for value in np.nanmax(v5.points_px, axis=0))
    middle = (left + right) // 2
    pixels[top - 5 : bottom + 5, middle : middle + 60] = (255, 250, 250)
    Image.fromarray(pixels).save(tmp_path / "hole.png")
    sure = digitize(tmp_path / "hole.png").lead_confidence
    assert sure["V5"] < sure["V6"] - 0.2
