"""The ECG on office paper keeps its true size."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.paper import A4, LAYOUT_NAMES, LETTER, Page, PaperSettings, draw_paper, place_on_page

ECG = Ecg(np.zeros((12, 1000), dtype=np.float32), 100.0, LEADS)


@pytest.mark.parametrize("name", LAYOUT_NAMES)
@pytest.mark.parametrize("page", [A4, LETTER])
def test_every_layout_of_ten_seconds_fits_on_one_sheet(name: str, page: Page):
    scene = draw_paper(ECG, PaperSettings(name))
    placed, x_mm, y_mm = place_on_page(scene, page)
    assert placed == page
    assert x_mm >= 7
    assert y_mm >= 7
    assert x_mm + scene.width_mm <= page.width_mm - 7


def test_a_wider_ecg_gets_a_wider_page_and_is_never_scaled():
    scene = draw_paper(ECG, PaperSettings("3x4+1", speed_mm_s=50))
    placed, x_mm, _ = place_on_page(scene)
    assert placed.width_mm == scene.width_mm + 14
    assert x_mm == 7
