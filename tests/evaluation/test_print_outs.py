"""A print-out shows each lead in its own column of time, and the rhythm lead throughout."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import LEADS
from ecgfinder.evaluation.print_outs import as_print_out, shown
from tests.ecgs import bumpy_ecg


def test_columns_follow_each_other_in_time() -> None:
    mask = shown(1000)
    for row, lead in enumerate(LEADS):
        expected = np.arange(1000) if lead == "II" else np.arange(250) + 250 * (row // 3)
        np.testing.assert_array_equal(np.flatnonzero(mask[row]), expected)


def test_what_is_shown_is_kept_and_the_rest_is_unknown() -> None:
    ecg = bumpy_ecg(duration_s=12)
    printed = as_print_out(ecg)
    assert printed.n_samples == 5000
    np.testing.assert_array_equal(printed.lead_mv("V1")[2500:3750], ecg.lead_mv("V1")[2500:3750])
    assert np.isnan(printed.lead_mv("V1")[:2500]).all()
    assert np.isfinite(printed.lead_mv("II")).all()


def test_an_absent_lead_stays_absent() -> None:
    assert np.isnan(as_print_out(bumpy_ecg(leads=("II", "V1"))).lead_mv("V6")).all()
