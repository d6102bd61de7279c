"""Measurements are kept with the cases, once, and can be made later."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.library import NewCase
from ecgfinder.library.importers import add_ecg
from ecgfinder.library.measuring import measure_cases, measurements_of, unmeasured, values_of
from ecgfinder.signals.synthetic import generate
from tests.library.helpers import BandEmbedder, open_library

pytestmark = pytest.mark.usefixtures("backend")
EMBEDDER = BandEmbedder()


@pytest.fixture(scope="module")
def ecg() -> Ecg:
    return generate("lbbb", seed=1).ecg


@pytest.fixture
def library(backend, tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        yield library


def flat() -> Ecg:
    return Ecg(np.zeros((12, 1000), np.float32), 100.0, LEADS)


def test_cases_are_measured_later_and_once(library, ecg):
    first, second = library.add([NewCase("made/1", ecg), NewCase("made/2", flat())]).case_ids
    assert unmeasured(library) == [first, second]
    told = []
    assert measure_cases(library, lambda *now: told.append(now)) == 2
    assert (told, unmeasured(library), measure_cases(library)) == ([(2, 2)], [], 0)
    found = measurements_of(library, first)
    assert found == pytest.approx({name: value for name, value in values_of(ecg).items() if name != "measured"})
    assert 30 < found["heart_rate_bpm"] < 200
    assert "r_mv/V5" in found
    assert "heart_rate_bpm" not in measurements_of(library, second)


def test_a_cancelled_measuring_goes_on(library, ecg):
    library.add([NewCase("made/1", ecg)])
    assert measure_cases(library, cancelled=lambda: True) == 0
    assert measure_cases(library) == 1


def test_an_ecg_added_by_hand_is_measured_at_once(library, ecg):
    case_id = add_ecg(library, EMBEDDER, replace(ecg), "sinus rhythm")
    assert unmeasured(library) == []
    assert measurements_of(library, case_id)["heart_rate_bpm"] > 0


def test_measurements_go_and_come_back_with_their_case(library, ecg):
    case_id = add_ecg(library, EMBEDDER, ecg, "sinus rhythm")
    before = measurements_of(library, case_id)
    library.delete([case_id])
    assert measurements_of(library, case_id) == {}
    library.restore([case_id])
    assert measurements_of(library, case_id) == before
