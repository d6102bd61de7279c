"""An ECG contradicts itself loudly; leads are found under the names that devices write."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg, Report, UserFacingError, canonical_lead, derive_limb_leads


def ecg(leads: tuple[str, ...] = ("II", "V1", "Resp"), samples: int = 50) -> Ecg:
    signal = np.arange(len(leads) * samples, dtype=np.float32).reshape(len(leads), samples)
    return Ecg(signal, 100.0, leads)


@pytest.mark.parametrize(
    ("written", "lead"),
    [("avr", "aVR"), ("AVF", "aVF"), ("Lead II", "II"), ("MDC_ECG_LEAD_V3", "V3"), (" i ", "I"), ("ECG v6", "V6"),
     ("ABP", None), ("V7", None), ("", None), ("lead", None)],
)  # fmt: skip
def test_lead_names_as_devices_write_them(written: str, lead: str | None) -> None:
    assert canonical_lead(written) == lead


def test_every_standard_lead_is_its_own_name() -> None:
    assert [canonical_lead(name) for name in LEADS] == list(LEADS)


def test_derived_leads_obey_einthoven_and_goldberger() -> None:
    i, ii = np.float32([[1.0, -2.0], [3.0, 0.5]])
    iii, avr, avl, avf = derive_limb_leads(i, ii)
    np.testing.assert_allclose(i + iii, ii)
    np.testing.assert_allclose(avr + avl + avf, 0, atol=1e-6)
    np.testing.assert_allclose(avl, (i - iii) / 2)


def test_leads_are_put_into_standard_order_and_absent_ones_are_unknown() -> None:
    leads = ecg()
    twelve = leads.twelve_leads_mv()
    np.testing.assert_array_equal(twelve[1], leads.signal_mv[0])
    np.testing.assert_array_equal(twelve[6], leads.signal_mv[1])
    assert np.isnan(np.delete(twelve, [1, 6], axis=0)).all()
    assert leads.standard_leads == ("II", "V1")
    assert len(leads.missing_leads) == 10


def test_a_minus_inverts_a_lead_and_an_absent_one_is_a_key_error() -> None:
    leads = ecg()
    np.testing.assert_array_equal(leads.lead_mv("-II"), -leads.lead_mv("II"))
    with pytest.raises(KeyError, match="V2"):
        leads.lead_mv("V2")


def test_duration_follows_from_samples_and_rate() -> None:
    assert ecg(samples=50).duration_s == 0.5


@pytest.mark.parametrize(
    ("signal", "rate_hz", "leads", "steps"),
    [
        (np.zeros((2, 5), np.float64), 100.0, ("I", "II"), None),
        (np.zeros(5, np.float32), 100.0, ("I",), None),
        (np.zeros((2, 5), np.float32), 100.0, ("I",), None),
        (np.zeros((2, 5), np.float32), 100.0, ("I", "I"), None),
        (np.zeros((2, 5), np.float32), 0.0, ("I", "II"), None),
        (np.zeros((2, 5), np.float32), float("nan"), ("I", "II"), None),
        (np.zeros((2, 5), np.float32), 100.0, ("I", "II"), (0.005,)),
    ],
)
def test_an_ecg_that_contradicts_itself_is_refused(
    signal: np.ndarray, rate_hz: float, leads: tuple[str, ...], steps: tuple[float, ...] | None
) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Ecg(signal, rate_hz, leads, steps)


def test_an_error_is_one_line_with_file_reason_and_advice() -> None:
    error = UserFacingError("the file is\nempty.", path="a b/ekg.hea", advice="Copy it again.")
    assert str(error) == "a b/ekg.hea: the file is empty. Copy it again."


def test_the_first_line_of_a_report_prefers_english() -> None:
    assert Report("sinusrhythmus\nnormal", "de", "\nsinus rhythm\nnormal").first_line == "sinus rhythm"
    assert Report("nur original").first_line == "nur original"
    assert Report("").first_line == ""
