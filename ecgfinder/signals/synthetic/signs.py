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

INFERIOR = "II", "III", "aVF"
SCARS = {"old_inferior": INFERIOR, "old_lateral": ("I", "aVL")}
"""The leads of which two show a scar's Q waves, by the finding that tells of it."""

_LEAST_LEADS = 2
_BEGINS_MV = 0.02
_MAY_HAVE_Q = frozenset({"old_inferior", "stemi_inferior", "s1q3t3"})


def shows_what_it_says(findings: Sequence[str], path: Conduction, qrs_mv: Floats) -> bool:
    """Whether a QRS, I, II, V1-V6 (samples, 8) at 1 kHz, has the Q waves that the findings tell of, and no others.

    Inferior ones belie a report that does not explain them. True of hearts that are not excited from the septum on:
    first forces tell nothing of scars there.
    """
    if path.left_network_deg is None or any(start.surface == "epicardium" for start in path.starts):
        return True
    if not all(has_q(qrs_mv, leads, *PRESENT) for finding, leads in SCARS.items() if finding in findings):
        return False
    return not _MAY_HAVE_Q.isdisjoint(findings) or not has_q(qrs_mv, INFERIOR, *PATHOLOGICAL)


def has_q(qrs_mv: Floats, leads: Sequence[str], least_ms: float, least_mv: float) -> bool:
    """Whether two of some limb leads begin with a Q wave as long and as deep."""
    lead_i, lead_ii = qrs_mv[:, 0], qrs_mv[:, 1]
    limb_mv = {
        "I": lead_i, "II": lead_ii, "III": lead_ii - lead_i, "aVL": lead_i - lead_ii / 2, "aVF": lead_ii - lead_i / 2,
    }  # fmt: skip
    waves = [_q_wave(limb_mv[lead]) for lead in leads]
    return sum(ms >= least_ms and mv >= least_mv for ms, mv in waves) >= _LEAST_LEADS


def _q_wave(lead_mv: Floats) -> tuple[float, float]:
    """Duration in ms and depth in mV of the Q wave with which a QRS begins; zeros without one."""
    begins = int(np.argmax(np.abs(lead_mv) > _BEGINS_MV))
    if lead_mv[begins] >= 0:
        return 0.0, 0.0
    rises = np.flatnonzero(lead_mv[begins:] >= 0)
    wave = lead_mv[begins : begins + rises[0]] if len(rises) else lead_mv[begins:]
    return float(len(wave)), float(-wave.min())
