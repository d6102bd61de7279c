"""The shapes of the usual beat in each lead: how the complex rises, what part of it is what, where waves turn."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import LEADS
from ecgfinder.encoding.numbers.beat import MS, UsualBeat, of_leads
from ecgfinder.signals.components import above_feet
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ

_WITHIN_MS = (10, 20, 30, 40, 60, 80, 100)
_QRS = (
    *(f"at_{after_ms}ms_mv" for after_ms in _WITHIN_MS), "height_mv", "net_mv", "r_share", "q_over_r",
    "steepest_rise_mv_s", "steepest_fall_mv_s", "above_ms", "half_width_ms", "st_slope_mv",
)  # fmt: skip
_T = ("t_over_qrs", "t_area_mv_s", "t_at_ms", "t_skew", "u_mv")
_P = ("p_area_mv_s", "p_first_half_mv", "p_second_half_mv", "p_peak_share", "pr_fall_mv")
ROWS = (*_QRS, *_T, *_P)
NAMES = tuple(f"{name}_{lead}" for name in ROWS for lead in LEADS)
"""Levels within QRS are told by their time after its onset. Shares and ratios have a little added below the line, so
that they say nothing of what is hardly there."""

_ABOVE_MV, _LITTLE_MV = 0.03, 0.05
_ST_TO, _U_AT = round(0.08 * WORK_RATE_HZ), round(0.06 * WORK_RATE_HZ)
_NONE = np.full(len(LEADS), np.nan)


def shapes(beat: UsualBeat) -> Signal:
    """Shape (len(ROWS), 12), in the order of `ROWS`."""
    qrs = _qrs(beat)
    height = qrs[len(_WITHIN_MS)]
    t_rows = _t(beat, height, *beat.t) if beat.t else [_NONE] * len(_T)
    p_rows = _p(beat, *beat.p) if beat.p else [_NONE] * len(_P)
    return of_leads([*qrs, *t_rows, *p_rows], beat.known)


def _qrs(beat: UsualBeat) -> list[Signal]:
    rows, (on, off) = beat.qrs_mv, beat.qrs
    highest, lowest = rows.max(axis=1), rows.min(axis=1)
    height, slope = highest - lowest, np.diff(rows, axis=1) * WORK_RATE_HZ
    size = np.abs(rows)
    before_r = np.arange(rows.shape[1])[None] < rows.argmax(axis=1)[:, None]
    return [
        *(beat.at_mv(on + round(after_ms / MS)) for after_ms in _WITHIN_MS), height, highest + lowest,
        highest / (height + _LITTLE_MV), -np.where(before_r, rows, 0).min(axis=1) / (highest + _LITTLE_MV),
        slope.max(axis=1), slope.min(axis=1), (rows > _ABOVE_MV).sum(axis=1) * MS,
        (size > size.max(axis=1, keepdims=True) / 2).sum(axis=1) * MS, beat.at_mv(off + _ST_TO) - beat.at_mv(off),
    ]  # fmt: skip


def _t(beat: UsualBeat, height_mv: Signal, start: int, stop: int) -> list[Signal]:
    wave_mv = beat.level_mv[:, start : stop + 1]
    above = above_feet(wave_mv)
    peak = np.abs(above).argmax(axis=1)
    farthest = np.where(-wave_mv.min(axis=1) > wave_mv.max(axis=1), wave_mv.min(axis=1), wave_mv.max(axis=1))
    return [
        farthest / (height_mv + 2 * _LITTLE_MV), above.sum(axis=1) * MS / 1000, (start - beat.qrs[0] + peak) * MS,
        peak / above.shape[1], beat.at_mv(stop + _U_AT) - beat.at_mv(stop),
    ]  # fmt: skip


def _p(beat: UsualBeat, start: int, stop: int) -> list[Signal]:
    above = above_feet(beat.beat_mv[:, start : stop + 1])
    half = above.shape[1] // 2
    return [
        above.sum(axis=1) * MS / 1000, above[:, :half].mean(axis=1), above[:, half:].mean(axis=1),
        np.abs(above).argmax(axis=1) / above.shape[1], beat.beat_mv[:, beat.qrs[0]] - beat.beat_mv[:, start],
    ]  # fmt: skip
