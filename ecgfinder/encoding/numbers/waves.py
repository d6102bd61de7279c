"""The waves of the usual beat in each lead: heights, depths, widths, levels."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import LEADS
from ecgfinder.encoding.numbers.beat import MS, UsualBeat, of_leads
from ecgfinder.signals.components import above_feet
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ

_ST_MS = (0, 20, 40, 60, 80)
_QRS = ("r_mv", "lowest_mv", "qrs_area_mv_s", "r_at_ms", "lowest_at_ms", "q_mv", "q_ms", "s_mv", "late_r_mv")
_ST = tuple(f"st_j{after_ms}_mv" for after_ms in _ST_MS)
_T = ("t_highest_mv", "t_lowest_mv", "t_mean_mv")
_P = ("p_highest_mv", "p_lowest_mv", "p_end_mv")
ROWS = (*_QRS, *_ST, *_T, *_P)
NAMES = tuple(f"{name}_{lead}" for name in ROWS for lead in LEADS)
"""Amplitudes stand against the level at the onset of QRS, those of P against the line between its feet."""

_Q_MV = 0.03
"""A Q wave counts where it is deeper than this."""
_HALF = round(0.005 * WORK_RATE_HZ)
_NONE = np.full(len(LEADS), np.nan)


def waves(beat: UsualBeat) -> Signal:
    """Shape (len(ROWS), 12), in the order of `ROWS`."""
    t_rows, p_rows = [_NONE] * len(_T), [_NONE] * len(_P)
    if beat.t:
        wave_mv = beat.level_mv[:, beat.t[0] : beat.t[1] + 1]
        t_rows = [wave_mv.max(axis=1), wave_mv.min(axis=1), wave_mv.mean(axis=1)]
    if beat.p:
        above = above_feet(beat.beat_mv[:, beat.p[0] : beat.p[1] + 1])
        p_rows = [above.max(axis=1), above.min(axis=1), above[:, above.shape[1] * 2 // 3 :].mean(axis=1)]
    return of_leads([*_qrs(beat.qrs_mv), *_st(beat.level_mv, beat.qrs[1]), *t_rows, *p_rows], beat.known)


def _qrs(qrs_mv: Signal) -> list[Signal]:
    """The waves of QRS complexes (12, samples) that begin at 0 mV, in the order of `_QRS`."""
    at = np.arange(qrs_mv.shape[1])[None]
    peak, lowest = qrs_mv.argmax(axis=1), qrs_mv.argmin(axis=1)
    before, after = at < peak[:, None], at >= peak[:, None]
    s_at = np.where(after, qrs_mv, np.inf).argmin(axis=1)
    return [
        qrs_mv.max(axis=1), qrs_mv.min(axis=1), qrs_mv.sum(axis=1) * MS / 1000, peak * MS, lowest * MS,
        -np.where(before, qrs_mv, 0).min(axis=1), (before & (qrs_mv < -_Q_MV)).sum(axis=1) * MS,
        -np.where(after, qrs_mv, np.inf).min(axis=1), np.where(at >= s_at[:, None], qrs_mv, -np.inf).max(axis=1),
    ]  # fmt: skip


def _st(level_mv: Signal, off: int) -> list[Signal]:
    """The level of ST at each of `_ST_MS` after the end of QRS, the mean over 10 ms; NaN beyond the beat."""
    at = [off + round(after_ms / MS) for after_ms in _ST_MS]
    inside = [here + _HALF < level_mv.shape[1] for here in at]
    return [
        level_mv[:, here - _HALF : here + _HALF + 1].mean(axis=1) if fits else _NONE
        for here, fits in zip(at, inside, strict=True)
    ]
