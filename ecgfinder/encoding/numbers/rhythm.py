"""Rate and regularity, and how a second kind of beat differs from the usual one."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS
from ecgfinder.encoding.numbers.beat import UsualBeat
from ecgfinder.signals.averages import AverageBeat
from ecgfinder.signals.delineation import Delineation
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.marking import Mark, Marks
from ecgfinder.signals.prepare import WORK_RATE_HZ

_COUNTS = ("beats", "kinds")
_INTERVALS = (
    "rr_least", "rr_most", "rr_spread", "rr_change", "rr_upper_quartile", "rr_change_over_spread", "rr_turn",
    "rr_like_next", "rr_like_next_but_one", "early_usual", "rr_after_early",
)  # fmt: skip
_KINDS = ("usual_share", "second_share", "second_qrs_ms", "second_rr", "leads_with_p")
_SECOND = ("second_like_usual", "second_over_usual", *(f"second_height_mv_{lead}" for lead in LEADS))
NAMES = (*_COUNTS, *_INTERVALS, *_KINDS, *_SECOND)
"""Intervals between beats are parts of the median interval."""

_LEAST_BEATS = 4
_EARLY = 0.87
_MS = 1000 / WORK_RATE_HZ
Numbers = npt.NDArray[np.float64]


def rhythm(found: Delineation, usual: UsualBeat | None) -> Numbers:
    """Shape (len(NAMES),)."""
    beats = found.beats
    enough = len(beats) >= _LEAST_BEATS
    intervals = _intervals(beats.rr_ms, beats.kind[1:] == 0) if enough else np.full(len(_INTERVALS), np.nan)
    return np.concatenate([[len(beats), beats.n_kinds], intervals, _kinds(found), _second(found, usual)])


def _intervals(rr_ms: Numbers, usual: npt.NDArray[np.bool_]) -> Numbers:
    rr = rr_ms / np.median(rr_ms)
    change, off, early = np.diff(rr), rr - rr.mean(), rr < _EARLY
    power = float(off @ off) + 1e-4
    after_early = rr[1:][early[:-1]]
    return np.array([
        rr.min(), rr.max(), rr.std(), np.abs(change).mean(), np.quantile(np.abs(rr - 1), 0.75),
        np.abs(change).mean() / (rr.std() + 0.01), np.abs(np.diff(change)).mean(),
        off[1:] @ off[:-1] / power, off[2:] @ off[:-2] / power, (early & usual).sum(),
        after_early.mean() if len(after_early) else np.nan,
    ])  # fmt: skip


def _kinds(found: Delineation) -> Numbers:
    out = np.full(len(_KINDS), np.nan)
    if found.averages:
        usual, *others = found.averages
        out[:2] = usual.count / len(found.beats), others[0].count / len(found.beats) if others else 0
        out[2:4] = _width_and_wait(usual, others[0], found.average_marks_ms[1]) if others else np.nan
        out[4] = np.isfinite(found.average_marks_ms[0][:, Mark.P_ON]).mean()
    return out


def _width_and_wait(usual: AverageBeat, second: AverageBeat, marks_ms: Marks) -> tuple[float, float]:
    """Width of the second kind of beat, and how soon it comes as a part of the usual interval."""
    width_ms = marks_ms[:, Mark.QRS_OFF] - marks_ms[:, Mark.QRS_ON]
    known = width_ms[np.isfinite(width_ms)]
    soon = second.rr_ms / usual.rr_ms if second.rr_ms and usual.rr_ms else math.nan
    return float(np.median(known)) if len(known) else math.nan, soon


def _second(found: Delineation, usual: UsualBeat | None) -> Numbers:
    """How like the usual complex that of the second kind is, how large beside it, and its height in each lead."""
    out = np.full(len(_SECOND), np.nan)
    if usual is None or len(found.averages) == 1:
        return out
    second, marks_ms = found.averages[1], found.average_marks_ms[1]
    shown = np.isfinite(marks_ms[:, Mark.QRS_ON])
    if not shown.any():
        return out
    on, off = (round(float(np.median(marks_ms[shown, mark])) / _MS) for mark in (Mark.QRS_ON, Mark.QRS_OFF))
    span = slice(second.zero + on, second.zero + off + 1)
    complex_mv, usual_mv = second.signal_mv[:, span] - second.signal_mv[:, [span.start]], usual.level_mv[:, span]
    out[2:] = complex_mv.max(axis=1) - complex_mv.min(axis=1)
    out[:2] = _compared(zero_where_unknown(complex_mv), usual_mv)
    return out


def _compared(a: Signal, b: Signal) -> tuple[float, float]:
    """Cosine of two complexes, and the size of the first as a part of that of the second."""
    of_a, of_b = math.sqrt(float((a * a).sum())), math.sqrt(float((b * b).sum()))
    return float((a * b).sum()) / (of_a * of_b + 1e-6), of_a / (of_b + 0.03)
