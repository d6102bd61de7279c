"""Each named filter does what its name says, zero-phase, and says so; a day's recording is filtered where one looks."""

from __future__ import annotations

import time

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.gui.filtering import FILTER_NAMES, FILTERS, filtered

RATE_HZ = 500.0


def tone_of(frequency_hz: float, duration_s: float = 20.0, rate_hz: float = RATE_HZ) -> Ecg:
    time_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    wave = np.sin(2 * np.pi * frequency_hz * time_s).astype(np.float32)
    return Ecg(np.tile(wave, (12, 1)), rate_hz, LEADS)


def gain(name: str, frequency_hz: float) -> float:
    """How much of a tone is left, in the middle of the recording."""
    ecg = tone_of(frequency_hz)
    middle = slice(3000, 7000)
    return float(filtered(ecg, name).ecg.signal_mv[0, middle].std() / ecg.signal_mv[0, middle].std())


@pytest.mark.parametrize(
    ("name", "kept_hz", "gone_hz", "text"),
    [
        ("0.05-150 Hz (diagnostic)", (1, 10, 50, 80), (240,), "0.05-150 Hz zero-phase"),
        ("0.5-40 Hz (monitor)", (5, 10), (100, 0.05), "0.5-40 Hz zero-phase"),
        ("0.05-40 Hz (muscle)", (1, 10), (100,), "0.05-40 Hz zero-phase"),
        ("0.05-150 Hz, notch 50 Hz", (1, 10, 40, 60), (50,), "0.05-150 Hz notch 50 Hz zero-phase"),
        ("0.05-150 Hz, notch 60 Hz", (1, 10, 50, 70), (60,), "0.05-150 Hz notch 60 Hz zero-phase"),
        ("Notch 50 Hz", (1, 10, 60, 100), (50,), "notch 50 Hz zero-phase"),
        ("Notch 60 Hz", (1, 10, 50, 100), (60,), "notch 60 Hz zero-phase"),
        ("Baseline (0.5 Hz)", (2, 10, 100), (0.1,), "0.5 Hz high-pass zero-phase"),
    ],
)
def test_filter_keeps_and_removes_what_its_name_says(name: str, kept_hz: tuple, gone_hz: tuple, text: str):
    assert filtered(tone_of(1), name).filter_text == text
    for frequency_hz in kept_hz:
        assert gain(name, frequency_hz) > 0.85, frequency_hz
    for frequency_hz in gone_hz:
        assert gain(name, frequency_hz) < 0.2, frequency_hz


@pytest.mark.parametrize("name", [name for name in FILTER_NAMES if name != "Unfiltered"])
def test_no_filter_moves_a_peak_in_time(name: str):
    time_s = np.arange(5000) / RATE_HZ
    peak = np.exp(-((time_s - 5.0) ** 2) / (2 * 0.02**2)).astype(np.float32)
    shown = filtered(Ecg(np.tile(peak, (12, 1)), RATE_HZ, LEADS), name).ecg.signal_mv[0]
    assert abs(int(shown.argmax()) - 2500) <= 1


def test_unfiltered_is_the_recording_itself():
    ecg = tone_of(7)
    shown = filtered(ecg, "Unfiltered")
    assert shown.ecg is ecg
    assert shown.filter_text == "unfiltered"
    assert next(iter(FILTERS)) == "Unfiltered"


def test_cut_that_the_rate_cannot_hold_is_neither_made_nor_named():
    assert filtered(tone_of(5, rate_hz=100.0), "0.05-150 Hz, notch 50 Hz").filter_text == "0.05 Hz high-pass zero-phase"
    assert filtered(tone_of(5, rate_hz=100.0), "Notch 50 Hz").filter_text == "unfiltered"


def test_long_recording_is_filtered_where_it_is_looked_at_as_if_it_were_filtered_whole():
    rng = np.random.default_rng(0)
    signal = (rng.normal(0, 0.2, (3, 250 * 300)) + np.linspace(0, 5, 250 * 300)).astype(np.float32)
    long, name = Ecg(signal, 250.0, ("I", "II", "V1")), "0.5-40 Hz (monitor)"
    shown = filtered(long, name)
    assert not shown.ecg.signal_mv.any()
    shown.prepare(100.0, 170.0)
    from ecgfinder.signals.filters import highpass, lowpass

    whole = lowpass(highpass(signal, 250.0, 0.5, order=1), 250.0, 40.0)
    part = slice(100 * 250, 170 * 250)
    np.testing.assert_allclose(shown.ecg.signal_mv[:, part], whole[:, part], atol=2e-3)
    assert not shown.ecg.signal_mv[:, 250 * 250 :].any()


def test_a_days_recording_is_ready_at_once():
    day = Ecg(np.zeros((3, 24 * 3600 * 128), dtype=np.float32), 128.0, ("I", "II", "V1"))
    begin = time.process_time()
    shown = filtered(day, "0.05-40 Hz (muscle)")
    shown.prepare(80_000.0, 80_070.0)
    assert time.process_time() - begin < 1.0, "filtering it whole takes several seconds"
