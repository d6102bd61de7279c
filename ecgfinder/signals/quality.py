"""What is wrong with the leads of an ECG: flat, clipped, noisy, or limb electrodes that may be swapped."""

from __future__ import annotations

import numpy as np

from ecgfinder.domain import Ecg
from ecgfinder.domain.leads import LEADS
from ecgfinder.signals.axes import axis_deg
from ecgfinder.signals.delineation import Delineation
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.marking import Mark, Marks
from ecgfinder.signals.prepare import WORK_RATE_HZ, all_leads_mv
from ecgfinder.signals.windows import cut, median_of

FLAT_MV = 0.03
"""A lead whose values (99th less 1st percentile) stay within this shows no heart."""
NOISY_MV = 0.05
"""Root mean square of what differs from beat to beat, above which small waves can no longer be read."""
_CLIPPED_SHARE = 0.004
_LEAST_RUN = 4
_LEAST_BEATS = 3
_FAINT_PART, _FAINT_MV = 0.1, 0.1
_RIGHTWARD_DEG = 105.0


def lead_quality(ecg: Ecg, found: Delineation) -> dict[str, tuple[str, ...]]:
    """The faults of each standard lead: "missing", "flat", "clipped", "noisy"; a lead without fault is left out.

    A limb lead that follows from two others is not missing.
    """
    noise_mv = lead_noise_mv(found)
    leads_mv = all_leads_mv(ecg)
    faults = {}
    for row, name in enumerate(LEADS):
        known = leads_mv[row][np.isfinite(leads_mv[row])]
        here = _faults(known, float(noise_mv[row]))
        if here:
            faults[name] = here
    return faults


def _faults(known_mv: Signal, noise_mv: float) -> tuple[str, ...]:
    if not len(known_mv):
        return ("missing",)
    if is_flat(known_mv):
        return ("flat",)
    clipped = ("clipped",) if is_clipped(known_mv) else ()
    return (*clipped, "noisy") if noise_mv > NOISY_MV else clipped


def is_flat(known_mv: Signal) -> bool:
    """Whether a lead shows nothing: its values stay within 30 µV."""
    low, high = np.percentile(known_mv, [1, 99])
    return bool(high - low < FLAT_MV)


def is_clipped(known_mv: Signal) -> bool:
    """Whether the lead rests on its highest or lowest value again and again, in runs of four samples or more."""
    return any(_share_in_runs(known_mv == edge) > _CLIPPED_SHARE for edge in (known_mv.max(), known_mv.min()))


def _share_in_runs(mask: Signal) -> float:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    lengths = edges[1::2] - edges[::2]
    return float(lengths[lengths >= _LEAST_RUN].sum() / len(mask))


def lead_noise_mv(found: Delineation) -> Signal:
    """Root mean square of what differs between the usual beats and their average, shape (12,); NaN if unknown.

    Over 300 to 60 ms before and 100 to 400 ms after each beat, where QRS, whose height follows the breath, is not;
    each beat's own offset left out; the median over beats.
    """
    if not found.averages or found.averages[0].count < _LEAST_BEATS:
        return np.full(len(LEADS), np.nan, dtype=np.float32)
    average = found.averages[0]
    before, after = round(0.3 * average.rate_hz), round(0.4 * average.rate_hz)
    template = average.signal_mv[:, average.zero - before : average.zero + after]
    rest = cut(found.level_mv, found.beats.at[found.beats.kind == 0], before, after) - template
    rest = np.delete(
        rest, np.arange(before - round(0.06 * average.rate_hz), before + round(0.1 * average.rate_hz)), axis=2
    )
    rest -= rest.mean(axis=2, keepdims=True)
    return median_of(np.sqrt((rest**2).mean(axis=2, keepdims=True)))[:, 0]


def swapped_limb_leads(found: Delineation) -> str | None:
    """Which limb electrodes look swapped on the usual beat, as a sentence; None where nothing does.

    Left and right arm: P and QRS point far to the right, but towards V6. Right arm and right leg: lead II is nearly
    flat beside I and III.
    """
    if not found.averages or not np.isfinite(found.averages[0].signal_mv).all():
        return None
    beat_mv = found.averages[0].signal_mv
    if _arms_swapped(beat_mv, found.average_marks_ms[0], found.averages[0].zero):
        return "P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped."
    height = dict(zip(LEADS, np.ptp(beat_mv, axis=1).tolist(), strict=True))
    if height["II"] < min(_FAINT_MV, _FAINT_PART * height["I"], _FAINT_PART * height["III"]):
        return "Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped."
    return None


def _arms_swapped(beat_mv: Signal, marks_ms: Marks, zero: int) -> bool:
    """Whether P and QRS point to the right in lead I, clearly so, while V6 sees them come towards it."""
    at = marks_ms[0] * WORK_RATE_HZ / 1000 + zero
    waves = [(Mark.P_ON, Mark.P_OFF), (Mark.QRS_ON, Mark.QRS_OFF)]
    if not np.isfinite(at[[mark for wave in waves for mark in wave]]).all():
        return False
    spans = [(int(at[start]), int(at[stop])) for start, stop in waves]
    axes = [axis_deg(beat_mv, *span) for span in spans]
    rightward = all(axis is not None and abs(axis) > _RIGHTWARD_DEG for axis in axes)
    return rightward and all(_net_area(beat_mv[LEADS.index("V6")], *span) > 0 for span in spans)


def _net_area(row: Signal, start: int, stop: int) -> float:
    return float((row[start : stop + 1] - row[[start, stop]].mean()).sum())
