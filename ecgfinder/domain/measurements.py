"""Interval, axis and amplitude measurements of one ECG."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Measurements:
    """Global measurements; None where a quantity cannot be measured, never a guess.

    Mappings go from the lead's name to its value and hold only the leads that could be measured.
    `rr_sd_ms` is the standard deviation of the intervals between all beats, `rr_rmssd_ms` the root mean square of
    their successive differences. ST levels are against the PR level, 60 and 80 ms after the end of QRS.
    `lead_quality` names what is wrong with a lead ("flat", "clipped", "noisy", "missing"); a good lead is absent.
    """

    heart_rate_bpm: float | None = None
    pr_ms: float | None = None
    qrs_ms: float | None = None
    qt_ms: float | None = None
    qtc_bazett_ms: float | None = None
    qtc_fridericia_ms: float | None = None
    p_axis_deg: float | None = None
    qrs_axis_deg: float | None = None
    t_axis_deg: float | None = None
    notes: tuple[str, ...] = field(default=())
    qtc_framingham_ms: float | None = None
    qtc_hodges_ms: float | None = None
    p_ms: float | None = None
    rr_mean_ms: float | None = None
    rr_sd_ms: float | None = None
    rr_rmssd_ms: float | None = None
    sokolow_lyon_mv: float | None = None
    cornell_mv: float | None = None
    r_mv: Mapping[str, float] = field(default_factory=dict, hash=False)
    s_mv: Mapping[str, float] = field(default_factory=dict, hash=False)
    st_j60_mv: Mapping[str, float] = field(default_factory=dict, hash=False)
    st_j80_mv: Mapping[str, float] = field(default_factory=dict, hash=False)
    lead_quality: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
