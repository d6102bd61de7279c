"""A part of an ECG keeps its place and its values; nothing else is known."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg, Region, UserFacingError, known_s, part_of, start_of

RATE_HZ = 100.0


def ecg_of(seconds: float) -> Ecg:
    signal = np.random.default_rng(0).normal(size=(12, round(seconds * RATE_HZ))).astype(np.float32)
    return Ecg(signal, RATE_HZ, LEADS)


def test_only_chosen_leads_and_stretch_are_known_and_stay_in_place():
    ecg = ecg_of(10)
    part = part_of(ecg, Region(("II", "V1"), (2.0, 5.5)))
    known = np.isfinite(part.signal_mv)
    expected = np.zeros_like(known)
    expected[[1, 6], 200:550] = True
    assert np.array_equal(known, expected)
    assert np.array_equal(part.signal_mv[known], ecg.signal_mv[expected])
    assert known_s(part) == pytest.approx(3.5)
    assert start_of(ecg, Region(("II", "V1"), (2.0, 5.5))) == 0


def test_stretch_of_a_long_recording_is_cut_out_wherever_it_lies():
    ecg = ecg_of(60)
    part = part_of(ecg, Region(stretch_s=(40.0, 44.0)))
    assert part.duration_s == 4.0
    assert start_of(ecg, Region(stretch_s=(40.0, 44.0))) == 40.0
    assert np.array_equal(part.signal_mv, ecg.signal_mv[:, 4000:4400])


def test_without_a_region_the_ecg_is_itself():
    ecg = ecg_of(3)
    assert part_of(ecg, None) is ecg


@pytest.mark.parametrize("seconds", [8, 60])
def test_part_in_which_nothing_is_recorded_is_refused(seconds: float):
    with pytest.raises(UserFacingError, match="nothing is recorded"):
        part_of(ecg_of(seconds), Region(stretch_s=(90.0, 95.0)))


@pytest.mark.parametrize("bad", [{"leads": ("X",)}, {"stretch_s": (3.0, 3.0)}, {"stretch_s": (-1.0, 3.0)}])
def test_parts_that_no_ecg_has_are_refused(bad: dict):
    with pytest.raises(ValueError, match=r"lead|stretch"):
        Region(**bad)


def test_region_knows_what_belongs_to_it():
    region = Region(("V2",), (2.0, 4.0))
    assert region.holds("V2", 3.0, 9.0)
    assert not region.holds("V2", 4.0, 9.0)
    assert not region.holds("V3", 3.0, 4.0)
    assert Region().holds("V3", 0.0, 1.0)
