"""The shipped encoding: layout, scale, what is unknown, and independence of the recorder's rate."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.encoding import encode
from ecgfinder.encoding.lead_time import complete_limb_leads, pixels, windows_mv
from tests.ecgs import bumpy_ecg


def test_the_image_is_twelve_leads_by_ten_seconds_by_three_channels() -> None:
    image = encode(bumpy_ecg())
    assert image.shape == (12, 1000, 3)
    assert image.dtype == np.float32
    assert image.min() >= 0
    assert image.max() <= 1


def test_voltage_is_colour_on_a_fixed_scale() -> None:
    image = pixels(np.array([[0.0, 0.5, -0.5, 2.0, 9.0, np.nan]], dtype=np.float32))
    np.testing.assert_allclose(image[0, :, 0], [0.5, 0.55, 0.45, 0.7, 1.0, 0.5])
    np.testing.assert_allclose(image[0, :, 1], [0.5, 0.75, 0.25, 1.0, 1.0, 0.5])
    np.testing.assert_array_equal(image[0, :, 2], [1, 1, 1, 1, 1, 0])


def test_twice_the_voltage_is_another_image() -> None:
    ecg = bumpy_ecg()
    louder = Ecg(2 * ecg.signal_mv, ecg.rate_hz, ecg.lead_names)
    assert np.abs(encode(louder) - encode(ecg))[..., 0].max() > 0.05


@pytest.mark.parametrize("rate_hz", [100.0, 250.0, 360.0, 1000.0])
def test_the_recorders_rate_hardly_shows(rate_hz: float) -> None:
    difference = np.abs(windows_mv(bumpy_ecg(rate_hz)) - windows_mv(bumpy_ecg(500.0)))
    assert np.nanquantile(difference, 0.99) < 0.03


def test_a_short_recording_is_padded_with_what_is_unknown() -> None:
    window = windows_mv(bumpy_ecg(duration_s=5.0))
    assert window.shape == (1, 12, 1000)
    assert np.isfinite(window[0, :, :500]).all()
    assert np.isnan(window[0, :, 500:]).all()


@pytest.mark.parametrize(("duration_s", "count"), [(1, 1), (10, 1), (14.9, 1), (15.1, 2), (30, 3)])
def test_a_long_recording_becomes_windows_of_ten_seconds(duration_s: float, count: int) -> None:
    assert windows_mv(bumpy_ecg(duration_s=duration_s)).shape == (count, 12, 1000)


def test_absent_limb_leads_are_derived_and_absent_chest_leads_are_not() -> None:
    whole = bumpy_ecg()
    eight = bumpy_ecg(leads=("I", "II", "V1", "V2", "V3", "V4", "V5"))
    window = windows_mv(eight)[0]
    assert np.isnan(window[LEADS.index("V6")]).all()
    signal = whole.twelve_leads_mv()
    derived = complete_limb_leads(eight.twelve_leads_mv())
    np.testing.assert_allclose(derived[2], signal[1] - signal[0], atol=1e-5)
    np.testing.assert_allclose(derived[3], -(signal[0] + signal[1]) / 2, atol=1e-5)


def test_a_lead_known_for_a_while_keeps_its_gap() -> None:
    ecg = bumpy_ecg(100.0)
    signal = ecg.signal_mv.copy()
    signal[0, 250:] = np.nan
    window = windows_mv(Ecg(signal, 100.0, LEADS))[0]
    assert np.isfinite(window[0, :250]).all()
    assert np.isnan(window[0, 250:]).all()
    np.testing.assert_allclose(window[1], windows_mv(ecg)[0, 1])


def test_baseline_wander_is_taken_out() -> None:
    ecg = bumpy_ecg()
    wander = 0.8 * np.sin(2 * np.pi * 0.15 * np.arange(ecg.n_samples) / ecg.rate_hz).astype(np.float32)
    wandering = windows_mv(Ecg(ecg.signal_mv + wander, ecg.rate_hz, LEADS))[0]
    assert np.abs(wandering - windows_mv(ecg)[0])[:, 100:900].max() < 0.06


def test_first_windows_of_a_long_recording_do_not_depend_on_what_follows() -> None:
    ecg = bumpy_ecg(250.0, duration_s=95.0)
    every, first = windows_mv(ecg), windows_mv(ecg, most=2)
    assert len(every) == 10
    assert first.shape == (2, 12, 1000)
    np.testing.assert_allclose(first, every[:2], atol=2e-3)
    np.testing.assert_array_equal(windows_mv(ecg, most=20), every)
