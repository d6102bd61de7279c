"""All measurements of an ECG, from the average of its usual beats."""

from __future__ import annotations

from typing import Any

import numpy as np

from ecgfinder.domain import Ecg, Measurements
from ecgfinder.signals import rhythm, voltages
from ecgfinder.signals.axes import axis_deg
from ecgfinder.signals.delineation import Delineation, delineate
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.marking import Mark, Marks
from ecgfinder.signals.prepare import WORK_RATE_HZ
from ecgfinder.signals.quality import lead_quality, swapped_limb_leads
from ecgfinder.signals.rhythm_notes import rhythm_notes

_MS = 1000 / WORK_RATE_HZ
_POINTS = {
    Mark.P_ON: 0.25, Mark.P_OFF: 0.75, Mark.QRS_ON: 0.5, Mark.QRS_OFF: 0.5, Mark.T_ON: 0.5, Mark.T_OFF: 0.5,
}  # fmt: skip
"""Which quantile of the leads' own points stands for all. P begins where the right atrium shows and ends where the left
does, which may be in a few leads only; of these the earliest and the latest may be noise."""
Values = dict[str, Any]


def measure(ecg: Ecg) -> Measurements:
    """Intervals, axes, voltages, rhythm and quality of an ECG; None where something cannot be measured."""
    if ecg.lead_names and not ecg.standard_leads:
        return Measurements(notes=("No channel bears the name of a standard lead, so nothing was measured.",))
    found = delineate(ecg)
    notes = (*rhythm_notes(found), swapped_limb_leads(found))
    kept = tuple(note for note in notes if note)
    return Measurements(**values_of(found), lead_quality=lead_quality(ecg, found), notes=kept)


def values_of(found: Delineation) -> Values:
    """What can be measured on a delineated ECG, under the names of `Measurements`."""
    values = _rhythm(found)
    if found.averages:
        values |= _on_usual_beat(found)
    return values | _corrected_qt(values)


def _rhythm(found: Delineation) -> Values:
    rr_ms = rhythm.known_rr_ms(found.beats, found.level_mv)
    if not len(rr_ms):
        return {}
    return {
        "heart_rate_bpm": float(60_000 / rr_ms.mean()),
        "rr_mean_ms": float(rr_ms.mean()),
        "rr_sd_ms": float(rr_ms.std(ddof=1)) if len(rr_ms) > 1 else None,
        "rr_rmssd_ms": rhythm.rmssd_ms(rr_ms),
    }


def _on_usual_beat(found: Delineation) -> Values:
    beat_mv = found.averages[0].signal_mv
    p_on, p_off, on, off, t_on, t_off = usual_points(found)
    values: Values = {
        "pr_ms": _span_ms(p_on, on),
        "p_ms": _span_ms(p_on, p_off),
        "qrs_ms": _span_ms(on, off),
        "qt_ms": _span_ms(on, t_off),
        "p_axis_deg": _axis(beat_mv, p_on, p_off),
        "qrs_axis_deg": _axis(beat_mv, on, off),
        "t_axis_deg": _axis(beat_mv, t_on, t_off),
    }
    return values | (_voltages(beat_mv, on, off) if on is not None and off is not None else {})


def usual_points(found: Delineation) -> tuple[int | None, ...]:
    """P onset and end, QRS onset and end, T onset and end over all leads, samples of the usual average beat."""
    marks = found.average_marks_ms[0]
    at = [_over_leads(marks[:, mark], part) for mark, part in _POINTS.items()]
    zero = found.averages[0].zero
    return tuple(None if value is None else zero + round(value / _MS) for value in at)


def _over_leads(marks_ms: Marks, part: float) -> float | None:
    """The quantile of what is known, interpolated as by `np.quantile`, which takes ten times as long."""
    known = np.sort(marks_ms[np.isfinite(marks_ms)])
    if not len(known):
        return None
    low, rest = divmod(part * (len(known) - 1), 1)
    high = min(int(low) + 1, len(known) - 1)
    return float(known[int(low)] * (1 - rest) + known[high] * rest)


def _span_ms(start: int | None, stop: int | None) -> float | None:
    return None if start is None or stop is None or stop <= start else (stop - start) * _MS


def _axis(beat_mv: Signal, start: int | None, stop: int | None) -> float | None:
    return None if start is None or stop is None else axis_deg(beat_mv, start, stop)


def _voltages(beat_mv: Signal, on: int, off: int) -> Values:
    r_mv, s_mv = voltages.r_and_s_mv(beat_mv, on, off)
    return {
        "r_mv": r_mv,
        "s_mv": s_mv,
        "st_j60_mv": voltages.st_level_mv(beat_mv, on, off, 60.0),
        "st_j80_mv": voltages.st_level_mv(beat_mv, on, off, 80.0),
        "sokolow_lyon_mv": voltages.sokolow_lyon_mv(r_mv, s_mv),
        "cornell_mv": voltages.cornell_mv(r_mv, s_mv),
    }


def _corrected_qt(values: Values) -> Values:
    qt_ms, rr_ms = values.get("qt_ms"), values.get("rr_mean_ms")
    if qt_ms is None or rr_ms is None:
        return {}
    return {
        "qtc_bazett_ms": rhythm.qtc_bazett_ms(qt_ms, rr_ms),
        "qtc_fridericia_ms": rhythm.qtc_fridericia_ms(qt_ms, rr_ms),
        "qtc_framingham_ms": rhythm.qtc_framingham_ms(qt_ms, rr_ms),
        "qtc_hodges_ms": rhythm.qtc_hodges_ms(qt_ms, rr_ms),
    }
