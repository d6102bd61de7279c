"""Whether a drawn heart shows the Q waves that its report tells of, and no others.

Anatomy is drawn by chance: now and then a scar lies where no lead sees it, or a healthy heart lies so that its first
forces leave the inferior leads, as those of an infarction do. A cardiologist would report neither as it was drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ecgfinder.signals.synthetic.conduction import Conduction
from ecgfinder.signals.synthetic.heart import Floats

PATHOLOGICAL = 30.0, 0.1
"""Least duration in ms and depth in mV of an infarction's Q wave (Thygesen et al., Circulation 2018)."""
PRESENT = 20.0, 0.05
"""The same of one that is there at all: in half of PTB-XL's inferior infarctions aVF has no broader one."""

_LEAST_LEADS = 2
_BEGINS_MV = 0.02
_MAY_HAVE_Q = frozenset({"stemi_inferior", "s1q3t3"})


def shows_what_it_says(findings: Sequence[str], path: Conduction, qrs_mv: Floats) -> bool:
    """Whether a QRS, I, II, V1-V6 (samples, 8) at 1 kHz, has Q waves in II, III, aVF if a report's findings do.

    True of hearts that are not excited from the septum on: first forces tell nothing of scars there.
    """
    if path.left_network_deg is None or any(start.surface == "epicardium" for start in path.starts):
        return True
    if "old_inferior" in findings:
        return inferior_q(qrs_mv, *PRESENT)
    return not _MAY_HAVE_Q.isdisjoint(findings) or not inferior_q(qrs_mv, *PATHOLOGICAL)


def inferior_q(qrs_mv: Floats, least_ms: float, least_mv: float) -> bool:
    """Whether two of II, III and aVF begin with a Q wave as long and as deep."""
    lead_i, lead_ii = qrs_mv[:, 0], qrs_mv[:, 1]
    waves = [_q_wave(lead_mv) for lead_mv in (lead_ii, lead_ii - lead_i, lead_ii - lead_i / 2)]
    return sum(ms >= least_ms and mv >= least_mv for ms, mv in waves) >= _LEAST_LEADS


def _q_wave(lead_mv: Floats) -> tuple[float, float]:
    """Duration in ms and depth in mV of the Q wave with which a QRS begins; zeros without one."""
    begins = int(np.argmax(np.abs(lead_mv) > _BEGINS_MV))
    if lead_mv[begins] >= 0:
        return 0.0, 0.0
    rises = np.flatnonzero(lead_mv[begins:] >= 0)
    wave = lead_mv[begins : begins + rises[0]] if len(rises) else lead_mv[begins:]
    return float(len(wave)), float(-wave.min())
