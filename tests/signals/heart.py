"""Small ECGs whose waves begin and end exactly where the test says."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import LEADS, Ecg

P_AXIS_DEG, QRS_AXIS_DEG, T_AXIS_DEG = 50.0, 30.0, 40.0
FRONTAL = {"I": 0.0, "II": 60.0, "III": 120.0, "aVR": -150.0, "aVL": -30.0, "aVF": 90.0}
QRS_PRECORDIAL = {
    "V1": (0.2, -1.0),
    "V2": (0.4, -1.4),
    "V3": (0.8, -0.9),
    "V4": (1.3, -0.5),
    "V5": (1.2, -0.2),
    "V6": (0.9, -0.1),
}
R_AT, S_AT = 0.4, 0.75


def hump(t_s, onset_s, end_s):
    """A raised cosine of height 1 from onset to end."""
    x = (t_s - onset_s) / (end_s - onset_s)
    return np.where((x > 0) & (x < 1), 0.5 - 0.5 * np.cos(2 * np.pi * x), 0.0)


def frontal_gain(lead, axis_deg):
    """How strongly a limb lead sees a unit dipole of the axis; augmented leads by Goldberger."""
    gain = np.cos(np.radians(axis_deg - FRONTAL[lead]))
    return gain * (np.sqrt(3) / 2 if lead.startswith("a") else 1.0)


def qrs_shape(t_s, onset_s, qrs_s, r_mv, s_mv):
    r_end = onset_s + 0.6 * qrs_s
    return r_mv * hump(t_s, onset_s, r_end) + s_mv * hump(t_s, r_end - 0.1 * qrs_s, onset_s + qrs_s)


def beat(t_s, lead, onset_s, pr_s=0.16, qrs_s=0.09, qt_s=0.38, p_mv=0.15, wide=False):
    """One beat with its QRS onset at `onset_s`; without P where `p_mv` is 0; `wide` is an ectopic shape."""
    limb = lead in FRONTAL
    p = p_mv * (frontal_gain(lead, P_AXIS_DEG) if limb else 0.6)
    t = 0.3 * (frontal_gain(lead, T_AXIS_DEG) if limb else 0.9) * (-1 if wide else 1)
    r, s = (
        (frontal_gain(lead, QRS_AXIS_DEG), -0.15 * frontal_gain(lead, QRS_AXIS_DEG)) if limb else QRS_PRECORDIAL[lead]
    )
    if wide:
        r, s, qrs_s = -1.5 * r, 0.2, 0.15
    p_onset = onset_s - pr_s
    return (
        p * hump(t_s, p_onset, p_onset + 0.1)
        + qrs_shape(t_s, onset_s, qrs_s, r, s)
        + t * hump(t_s, onset_s + qt_s - 0.18, onset_s + qt_s)
    )


def make_ecg(
    rate_hz=500.0, rr_s=(1.0,) * 9, leads=LEADS, noise_mv=0.005, wide_beats=(), seconds=10.0, seed=0, **beat_of
):
    """An ECG with QRS onsets at 0.5 s and then after each interval of `rr_s`; beats in `wide_beats` are ectopic."""
    t_s = np.arange(round(seconds * rate_hz)) / rate_hz
    onsets = 0.5 + np.concatenate([[0.0], np.cumsum(rr_s)])
    rng = np.random.default_rng(seed)
    rows = []
    for lead in leads:
        row = sum(
            beat(t_s, lead, onset, **(beat_of | ({"wide": True, "p_mv": 0.0} if i in wide_beats else {})))
            for i, onset in enumerate(onsets)
        )
        rows.append(row + rng.normal(0, noise_mv, len(t_s)))
    return Ecg(np.array(rows, dtype=np.float32).reshape(len(leads), len(t_s)), rate_hz, tuple(leads))
