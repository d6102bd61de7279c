from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.beats import _activity, find_beats
from ecgfinder.signals.prepare import prepare
from ecgfinder.signals.synthetic import PATTERNS, generate
from ecgfinder.signals.synthetic.generate import record
from ecgfinder.signals.synthetic.plan import healthy

from .heart import hump, make_ecg


def beats_of(ecg):
    return find_beats(prepare(ecg))


def in_columns(signal_mv):
    """What a print-out of four columns of 2.5 s without a rhythm strip shows of an ECG of 10 s."""
    shown_mv = np.full_like(signal_mv, np.nan)
    for column in range(4):
        rows, samples = slice(3 * column, 3 * column + 3), slice(1250 * column, 1250 * column + 1250)
        shown_mv[rows, samples] = signal_mv[rows, samples]
    return shown_mv


@pytest.mark.parametrize("rate_hz", [100.0, 128.0, 250.0, 360.0, 500.0, 1000.0])
def test_every_beat_is_found_once_at_any_rate(rate_hz):
    beats = beats_of(make_ecg(rate_hz))
    assert beats.times_s == pytest.approx(np.arange(10) + 0.54, abs=0.03)


@pytest.mark.parametrize("rr_s", [2.0, 1.4, 0.6, 0.4, 0.32])
def test_slow_and_fast_hearts_are_counted_exactly(rr_s):
    count = int(9.2 / rr_s)
    beats = beats_of(make_ecg(rr_s=(rr_s,) * count, qt_s=min(0.38, 0.6 * rr_s + 0.05), pr_s=0.12, qrs_s=0.07))
    assert len(beats) == count + 1
    assert beats.rr_ms == pytest.approx(rr_s * 1000, abs=6)


def test_ectopic_beats_are_found_and_kept_apart():
    beats = beats_of(make_ecg(rr_s=(1.0, 1.0, 0.6, 1.4, 1.0, 0.6, 1.4, 1.0), wide_beats=(3, 6)))
    assert beats.kind.tolist() == [0, 0, 0, 1, 0, 0, 1, 0, 0]


def test_a_single_lead_is_enough():
    assert len(beats_of(make_ecg(leads=("II",)))) == 10


def test_a_print_out_of_four_columns_without_rhythm_strip_is_one_rhythm():
    beats = beats_of(Ecg(in_columns(make_ecg().signal_mv), 500.0, LEADS))
    assert beats.times_s == pytest.approx(np.arange(10) + 0.54, abs=0.03)
    assert set(beats.kind.tolist()) == {0}


def test_noise_has_no_beats():
    noise = np.random.default_rng(1).normal(0, 0.1, (12, 5000)).astype(np.float32)
    assert len(beats_of(Ecg(noise, 500.0, LEADS))) == 0


@pytest.mark.parametrize("samples", [0, 1, 50, 200])
def test_a_recording_too_short_for_a_beat_has_none(samples):
    assert len(beats_of(Ecg(np.zeros((12, samples), dtype=np.float32), 500.0, LEADS))) == 0


def test_beats_after_a_spike_are_paced():
    ecg = make_ecg()
    signal_mv = ecg.signal_mv.copy()
    spikes = np.round((np.arange(10) + 0.49) * 500).astype(int)
    signal_mv[:, spikes] += 0.8
    beats = beats_of(Ecg(signal_mv, 500.0, LEADS))
    assert beats.paced.all()
    assert len(beats) == 10


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # wfdb with pandas 3
def test_all_beats_of_real_recordings_are_found(shared_data):
    import wfdb

    for number in (7, 24, 51, 104, 121):
        path = str(shared_data / "ludb" / "data" / str(number))
        signal_mv = wfdb.rdrecord(path).p_signal.T.astype(np.float32)
        marks = wfdb.rdann(path, "ii")
        truth_s = np.array([s for s, symbol in zip(marks.sample, marks.symbol, strict=True) if symbol == "N"]) / 500
        found_s = beats_of(Ecg(signal_mv, 500.0, LEADS)).times_s
        assert np.abs(found_s[:, None] - truth_s).min(axis=0).max() < 0.12
        inside = (found_s > truth_s[0] - 0.15) & (found_s < truth_s[-1] + 0.15)
        assert inside.sum() == len(truth_s)


def test_tall_t_waves_are_not_counted():
    ecg = make_ecg()
    t_s = np.arange(ecg.n_samples) / 500.0
    tall = sum(1.6 * hump(t_s, onset + 0.24, onset + 0.38) for onset in np.arange(10) + 0.5)
    assert len(beats_of(Ecg((ecg.signal_mv + 0.5 * tall).astype(np.float32), 500.0, LEADS))) == 10


def test_a_long_pause_is_no_row_of_small_beats():
    beats = beats_of(make_ecg(rr_s=(1.0, 4.5, 1.0), noise_mv=0.01))
    assert beats.rr_ms == pytest.approx([1000, 4500, 1000], abs=6)


def test_noise_in_one_column_of_a_print_out_makes_no_beats():
    signal_mv = in_columns(make_ecg().signal_mv)
    signal_mv[:3, 500:520] += 0.13 * np.sin(np.arange(20) * np.pi / 10).astype(np.float32)
    beats = beats_of(Ecg(signal_mv, 500.0, LEADS))
    assert beats.times_s == pytest.approx(np.arange(10) + 0.54, abs=0.03)


def test_a_stroke_over_one_lead_of_a_column_is_less_than_a_complex_in_all():
    slope = in_columns(np.full((12, 5000), 0.01, dtype=np.float32))
    slope[:, 240:5000:500] *= 100
    slope[1, 500] = 6.0
    activity = _activity(np.nan_to_num(slope))
    assert activity[500] < activity[240] / 2


def test_a_wave_in_a_column_of_which_a_part_shows_no_beat_is_none():
    ecg = make_ecg(rr_s=(1.5,) * 5)
    wave_mv = 0.15 * hump(np.arange(ecg.n_samples) / 500.0, 5.65, 5.73)
    signal_mv = in_columns((ecg.signal_mv + wave_mv).astype(np.float32))
    signal_mv[6:9, 2490:2500] = 0.001 * np.arange(10)
    assert beats_of(Ecg(signal_mv, 500.0, LEADS)).rr_ms == pytest.approx(1500, abs=10)


@pytest.mark.parametrize("end", [slice(0, 20), slice(-20, None)])
def test_a_jump_at_the_edge_of_a_recording_is_no_beat(end):
    ecg = make_ecg(rr_s=(1.0,) * 9)
    signal_mv = ecg.signal_mv[:, 150:-150].copy()
    whole = len(beats_of(Ecg(signal_mv, 500.0, LEADS)))
    signal_mv[:, end] += 0.5
    assert len(beats_of(Ecg(signal_mv, 500.0, LEADS))) == whole


def rate_bpm(ecg):
    found = beats_of(ecg)
    return 60 * (len(found) - 1) / (found.times_s[-1] - found.times_s[0])


@pytest.mark.parametrize(
    ("pattern", "seed"),
    [("ventricular-premature", 500_001), ("ventricular-premature", 500_035), ("paced-dual", 500_011)],
)
def test_blunt_premature_beats_count_and_atrial_spikes_do_not(pattern, seed):
    made = generate(pattern, seed)
    assert rate_bpm(made.ecg) == pytest.approx(made.truth.heart_rate_bpm, abs=2)


@pytest.mark.parametrize("seed", [4, 7, 28])
def test_steep_p_waves_behind_atrial_spikes_do_not_count(seed):
    plan = healthy(np.random.default_rng(seed), 10.0, ages=(60, 92))
    PATTERNS["paced-dual"].change(plan)
    plan.atria = plan.atria.enlarged(left=2.5, right=2.5)
    signal_mv, truth = record(plan, 500, noise=True)
    assert rate_bpm(Ecg(signal_mv.astype(np.float32), 500.0, LEADS)) == pytest.approx(truth.heart_rate_bpm, abs=2)
