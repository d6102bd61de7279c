"""Waveforms come back bit for bit, small."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.library.waveforms import DamagedWaveformError, content_hash, pack, unpack, unusable_reason


def ecg_of(ints: np.ndarray, step: float | None = 0.001, rate_hz: float = 100.0) -> Ecg:
    names = LEADS[: len(ints)]
    signal = (ints * (step or 0.00123)).astype(np.float32)
    return Ecg(signal, rate_hz, names, step_mv=None if step is None else (step,) * len(ints))


def back(ecg: Ecg) -> np.ndarray:
    return unpack(pack(ecg), ecg.n_samples, ecg.lead_names, ecg.step_mv)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    leads=st.integers(1, 12),
    samples=st.integers(0, 80),
    size=st.sampled_from([3, 200, 40_000, 2**25, 2**27]),
    step=st.sampled_from([0.001, 0.005, 0.00488, 1 / 204.8, 0.0025, None]),
)
def test_any_samples_come_back_bit_for_bit(seed, leads, samples, size, step):
    ints = np.random.default_rng(seed).integers(-size, size, (leads, samples))
    ecg = ecg_of(ints, step)
    assert np.array_equal(back(ecg).view(np.uint32), (ecg.signal_mv + np.float32(0)).view(np.uint32))


@pytest.mark.parametrize("step", [0.001, None])
def test_unknown_samples_stay_unknown(step):
    ecg = ecg_of(np.arange(36).reshape(12, 3) * 7, step)
    ecg.signal_mv[3] = np.nan
    ecg.signal_mv[0, 1] = np.nan
    assert np.array_equal(back(ecg), ecg.signal_mv, equal_nan=True)


def test_infinite_samples_are_kept_as_floats():
    ecg = ecg_of(np.ones((12, 4)))
    ecg.signal_mv[2, 2] = np.inf
    assert pack(ecg).coding == "float32-planes-zlib"
    assert np.array_equal(back(ecg), ecg.signal_mv)


def test_leads_in_another_order_with_other_channels_come_back():
    ints = np.random.default_rng(1).integers(-900, 900, (4, 500))
    ecg = Ecg((ints * 0.001).astype(np.float32), 500.0, ("aVL", "II", "Resp", "I"), step_mv=(0.001,) * 4)
    assert np.array_equal(back(ecg), ecg.signal_mv)


def test_a_flipped_bit_is_noticed():
    packed = pack(ecg_of(np.random.default_rng(2).integers(-900, 900, (12, 300))))
    for place in (0, 10, len(packed.data) // 2, len(packed.data) - 1):
        data = bytearray(packed.data)
        data[place] ^= 0x10
        with pytest.raises(DamagedWaveformError):
            unpack(replace(packed, data=bytes(data)), 300, LEADS, (0.001,) * 12)


def test_the_content_hash_ignores_format_rounding_and_lead_order():
    ints = np.random.default_rng(3).integers(-900, 900, (12, 300))
    ecg = ecg_of(ints, 0.0025)
    shuffled = Ecg(ecg.signal_mv[::-1] * np.float32(1 + 1e-7), 100.0, LEADS[::-1])
    assert content_hash(shuffled) == content_hash(ecg)
    assert content_hash(ecg_of(ints + (np.arange(300) == 5), 0.0025)) != content_hash(ecg)
    assert content_hash(ecg_of(ints, 0.0025, rate_hz=500.0)) != content_hash(ecg)


def test_what_cannot_be_a_case_is_said():
    assert unusable_reason(ecg_of(np.ones((12, 100)))) is None
    assert "0.5 s" in unusable_reason(ecg_of(np.ones((12, 50))))
    unknown = ecg_of(np.ones((12, 100)))
    unknown.signal_mv[:] = np.nan
    other = Ecg(np.ones((1, 500), np.float32), 100.0, ("Resp",))
    assert unusable_reason(unknown) == unusable_reason(other) == "no standard lead holds a signal"


@pytest.mark.shared
@pytest.mark.parametrize(("folder", "rate_hz"), [("records100", 100.0), ("records500", 500.0)])
def test_original_ptbxl_records_need_at_most_60_percent_of_raw_int16(shared_data: Path, folder, rate_hz):
    raw = stored = 0
    for path in sorted((shared_data / "ptbxl-mini" / folder).rglob("*.dat")):
        ints = np.fromfile(path, "<i2").reshape(-1, 12).T.astype(np.int64)
        ecg = ecg_of(ints, rate_hz=rate_hz)
        assert np.array_equal(back(ecg), ecg.signal_mv)
        raw += ints.size * 2
        stored += len(pack(ecg).data)
    assert raw > 0
    assert stored <= 0.60 * raw
