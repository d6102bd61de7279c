from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.measure import measure
from ecgfinder.signals.pacing import find_spikes, without_spikes
from ecgfinder.signals.synthetic import PATTERNS
from ecgfinder.signals.synthetic.generate import record
from ecgfinder.signals.synthetic.plan import healthy

from .heart import make_ecg


def with_spikes(ecg, times_s, height_mv=0.8):
    signal_mv = ecg.signal_mv.copy()
    at = np.round(np.asarray(times_s) * ecg.rate_hz).astype(int)
    signal_mv[:, at] += height_mv
    return Ecg(signal_mv, ecg.rate_hz, LEADS), at


@pytest.mark.parametrize("rate_hz", [250.0, 500.0, 1000.0])
def test_spikes_are_found_where_they_are(rate_hz):
    ecg, at = with_spikes(make_ecg(rate_hz), np.arange(10) + 0.47)
    assert find_spikes(ecg.signal_mv, rate_hz) == pytest.approx(at, abs=1)


@pytest.mark.parametrize("rate_hz", [100.0, 500.0, 1000.0])
def test_sharp_complexes_are_no_spikes(rate_hz):
    assert len(find_spikes(make_ecg(rate_hz, qrs_s=0.07).signal_mv, rate_hz)) == 0


def test_the_signal_without_spikes_is_the_signal_before_them():
    plain = make_ecg(noise_mv=0.0)
    ecg, at = with_spikes(plain, np.arange(10) + 0.47)
    assert without_spikes(ecg.signal_mv, 500.0, at) == pytest.approx(plain.signal_mv, abs=0.02)


def test_a_paced_rhythm_is_named_and_its_spike_is_not_part_of_qrs():
    ecg, _ = with_spikes(make_ecg(p_mv=0.0, qrs_s=0.14), np.arange(10) + 0.47)
    found = measure(ecg)
    assert "Pacemaker spikes before 10 of 10 beats." in found.notes
    assert found.qrs_ms == pytest.approx(140, abs=14)
    assert found.pr_ms is None


@pytest.mark.parametrize("seed", range(4))
def test_the_ringing_of_high_impulses_is_no_beat(seed):
    plan = healthy(np.random.default_rng(seed), 10.0)
    PATTERNS["paced-atrial"].change(plan)
    plan.values["spike_mv"] = 7.0
    signal_mv, truth = record(plan, 500, noise=False)
    found = measure(Ecg(signal_mv.astype(np.float32), 500.0, LEADS))
    assert found.heart_rate_bpm == pytest.approx(truth.heart_rate_bpm, abs=1)
