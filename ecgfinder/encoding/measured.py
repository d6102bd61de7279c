"""The numbers beside the image: what is measured on a window by our own delineation.

The image shows the encoder every wave, but much of what a report says hangs on a limit that an interval, an axis or an
amplitude is above or below, and a few pixels do not tell by how much (MODEL_CARD.md says what these numbers are worth).
They are taken from the window that the image shows, not from the recording, so that they depend on nothing else.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.encoding.lead_time import RATE_HZ, Window
from ecgfinder.signals.averages import AverageBeat
from ecgfinder.signals.delineation import Delineation, delineate
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.marking import Mark
from ecgfinder.signals.measure import usual_points, values_of
from ecgfinder.signals.prepare import WORK_RATE_HZ

Numbers = npt.NDArray[np.float32]

REVISION = 1
"""To be raised with every change of a number, here or in `signals`: part of the name under which vectors are kept."""

_SCALARS = (
    "heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms", "qtc_bazett_ms", "qtc_fridericia_ms", "p_ms", "rr_mean_ms",
    "rr_sd_ms", "rr_rmssd_ms", "sokolow_lyon_mv", "cornell_mv",
)  # fmt: skip
_AXES = ("p_axis_deg", "qrs_axis_deg", "t_axis_deg")
_RHYTHM = (
    "beats", "kinds", "rr_least", "rr_most", "rr_spread", "rr_change", "rr_upper_quartile", "usual_share",
    "second_share", "second_qrs_ms", "second_rr", "leads_with_p",
)  # fmt: skip
_QRS = ("r_mv", "lowest_mv", "qrs_area_mv_s", "r_at_ms", "lowest_at_ms", "q_mv", "q_ms", "s_mv", "late_r_mv")
_ST_MS = (0, 20, 40, 60, 80)
_ST = tuple(f"st_j{after_ms}_mv" for after_ms in _ST_MS)
_T = ("t_highest_mv", "t_lowest_mv", "t_mean_mv")
_P = ("p_highest_mv", "p_lowest_mv", "p_end_mv")
_OF_LEADS = (*_QRS, *_ST, *_T, *_P)

NAMES = (
    *_SCALARS,
    *(f"{name}_{part}" for name in _AXES for part in ("cos", "sin")),
    *_RHYTHM,
    *(f"{name}_{lead}" for name in _OF_LEADS for lead in LEADS),
)
"""What each number is. Intervals between beats are parts of the median interval, amplitudes stand against the level
at the onset of QRS, those of P against the line between its feet."""
COUNT = len(NAMES)

_Q_MV = 0.03
"""A Q wave counts where it is deeper than this."""
_MS = 1000 / WORK_RATE_HZ
_LEVEL, _HALF = round(0.01 * WORK_RATE_HZ), round(0.005 * WORK_RATE_HZ)


def measured_numbers(window_mv: Window) -> Numbers:
    """What is measured on one window (12, samples), mV at 100 Hz, NaN unknown.

    Shape (COUNT,), in the order of `NAMES`; NaN where something cannot be measured.
    """
    found = delineate(Ecg(np.ascontiguousarray(window_mv, dtype=np.float32), RATE_HZ, LEADS))
    values = values_of(found)
    out = [_or_nan(values.get(name)) for name in _SCALARS]
    for name in _AXES:
        angle = math.radians(_or_nan(values.get(name)))
        out += [math.cos(angle), math.sin(angle)]
    return np.concatenate([out, _rhythm(found), _waves(found).ravel()]).astype(np.float32)


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value


def _rhythm(found: Delineation) -> npt.NDArray[np.float64]:
    out = np.full(len(_RHYTHM), np.nan)
    beats = found.beats
    out[:2] = len(beats), beats.n_kinds
    if len(beats) > 2:
        rr = beats.rr_ms / np.median(beats.rr_ms)
        out[2:7] = rr.min(), rr.max(), rr.std(), np.abs(np.diff(rr)).mean(), np.quantile(np.abs(rr - 1), 0.75)
    if found.averages:
        usual, *others = found.averages
        out[7:9] = usual.count / len(beats), others[0].count / len(beats) if others else 0
        out[9:11] = _second(usual, others[0], found.average_marks_ms[1]) if others else np.nan
        out[11] = np.isfinite(found.average_marks_ms[0][:, Mark.P_ON]).mean()
    return out


def _second(usual: AverageBeat, second: AverageBeat, marks_ms: npt.NDArray[np.float64]) -> tuple[float, float]:
    """Width of the second kind of beat, and how soon it comes as a part of the usual interval."""
    width_ms = marks_ms[:, Mark.QRS_OFF] - marks_ms[:, Mark.QRS_ON]
    known = width_ms[np.isfinite(width_ms)]
    soon = second.rr_ms / usual.rr_ms if second.rr_ms and usual.rr_ms else math.nan
    return float(np.median(known)) if len(known) else math.nan, soon


def _waves(found: Delineation) -> Signal:
    """The waves of the usual beat, shape (len(_OF_LEADS), 12); NaN where one is not found or a lead not known."""
    out = np.full((len(_OF_LEADS), len(LEADS)), np.nan, dtype=np.float32)
    if not found.averages:
        return out
    p_on, p_off, on, off, t_on, t_off = usual_points(found)
    if on is None or off is None or off <= on:
        return out
    beat_mv = found.averages[0].signal_mv
    level_mv = beat_mv - beat_mv[:, max(0, on - _LEVEL) : on + 1].mean(axis=1, keepdims=True)
    qrs_rows, st_rows, t_rows, p_rows = np.split(out, np.cumsum([len(_QRS), len(_ST), len(_T)]))
    qrs_rows[:] = _qrs(level_mv[:, on : off + 1])
    st_rows[:] = _st(level_mv, off)
    if t_on is not None and t_off is not None and t_on < t_off:
        wave_mv = level_mv[:, t_on : t_off + 1]
        t_rows[:] = wave_mv.max(axis=1), wave_mv.min(axis=1), wave_mv.mean(axis=1)
    if p_on is not None and p_off is not None and p_on < p_off:
        p_rows[:] = _p(beat_mv[:, p_on : p_off + 1])
    return out


def _qrs(qrs_mv: Signal) -> Signal:
    """The waves of QRS complexes (12, samples) that begin at 0 mV, in the order of `_QRS`."""
    known = np.asarray(np.isfinite(qrs_mv).all(axis=1))
    rows = np.where(known[:, None], qrs_mv, 0)
    at = np.arange(rows.shape[1])[None]
    peak, lowest = rows.argmax(axis=1), rows.argmin(axis=1)
    before, after = at < peak[:, None], at >= peak[:, None]
    s_at = np.where(after, rows, np.inf).argmin(axis=1)
    waves = [
        rows.max(axis=1), rows.min(axis=1), rows.sum(axis=1) * _MS / 1000, peak * _MS, lowest * _MS,
        -np.where(before, rows, 0).min(axis=1), (before & (rows < -_Q_MV)).sum(axis=1) * _MS,
        -np.where(after, rows, np.inf).min(axis=1), np.where(at >= s_at[:, None], rows, -np.inf).max(axis=1),
    ]  # fmt: skip
    return np.where(known, np.stack(waves), np.nan).astype(np.float32)


def _st(level_mv: Signal, off: int) -> list[Signal]:
    """The level of ST at each of `_ST_MS` after the end of QRS, the mean over 10 ms; NaN beyond the beat."""
    at = [off + round(after_ms / _MS) for after_ms in _ST_MS]
    inside = [here + _HALF < level_mv.shape[1] for here in at]
    return [
        level_mv[:, here - _HALF : here + _HALF + 1].mean(axis=1) if fits else np.full(len(level_mv), np.nan)
        for here, fits in zip(at, inside, strict=True)
    ]


def _p(wave_mv: Signal) -> tuple[Signal, Signal, Signal]:
    """Highest and lowest of P waves (12, samples) above the line between their feet, and the mean of the last third."""
    along = np.linspace(0, 1, wave_mv.shape[1], dtype=np.float32)
    above = wave_mv - (wave_mv[:, :1] * (1 - along) + wave_mv[:, -1:] * along)
    return above.max(axis=1), above.min(axis=1), above[:, above.shape[1] * 2 // 3 :].mean(axis=1)
