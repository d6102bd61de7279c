from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.signals.measure import measure

from .heart import make_ecg


def changed(**rows):
    """The usual ECG with the named leads put through a function."""
    ecg = make_ecg()
    signal_mv = ecg.signal_mv.copy()
    for name, change in rows.items():
        signal_mv[LEADS.index(name)] = change(signal_mv[LEADS.index(name)])
    return measure(Ecg(signal_mv, 500.0, LEADS))


def test_a_clean_ecg_has_no_remark():
    found = changed()
    assert found.lead_quality == {}
    assert found.notes == ()


@pytest.mark.parametrize(
    ("fault", "change"),
    [
        ("flat", lambda row: row * 0),
        ("clipped", lambda row: np.clip(row, -0.2, 0.2)),
        ("noisy", lambda row: row + np.random.default_rng(5).normal(0, 0.3, len(row)).astype(np.float32)),
        ("missing", lambda row: row * np.nan),
    ],
)
def test_each_fault_is_named_for_its_lead_only(fault, change):
    assert changed(V3=change).lead_quality == {"V3": (fault,)}


def test_swapped_arm_electrodes_are_suspected():
    ecg = make_ecg()
    i, ii, iii, avr, avl, avf = ecg.signal_mv[:6]
    swapped = np.concatenate([[-i, iii, ii, avl, avr, avf], ecg.signal_mv[6:]])
    assert any("arm electrodes may be swapped" in note for note in measure(Ecg(swapped, 500.0, LEADS)).notes)


def test_a_nearly_flat_lead_ii_points_to_the_right_leg_electrode():
    ecg = make_ecg()
    i, ii, *_ = ecg.signal_mv[:6]
    ii = 0.02 * ii
    limb = [i, ii, ii - i, -(i + ii) / 2, i - ii / 2, ii - i / 2]
    swapped = np.concatenate([limb, ecg.signal_mv[6:]]).astype(np.float32)
    assert any("right leg" in note for note in measure(Ecg(swapped, 500.0, LEADS)).notes)
