"""Whether a drawn heart shows what its report tells of, and no other Q waves.

Anatomy is drawn by chance: now and then a scar lies where no lead sees it, an injury lifts ST by less than what counts,
or a healthy heart lies so that its first forces leave the inferior leads, as those of an infarction do. A cardiologist
would report none of them as it was drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from ecgfinder.signals.synthetic.conduction import Conduction
from ecgfinder.signals.synthetic.heart import Floats

PATHOLOGICAL = 30.0, 0.1
"""Least duration in ms and depth in mV of an infarction's Q wave (Thygesen et al., Circulation 2018)."""
PRESENT = 20.0, 0.05
"""The same of one that is there at all: in half of PTB-XL's inferior infarctions aVF has no broader one."""
SLIGHT = 12.0, 0.03
"""The same of one that leaves its reader unsure."""
SMALL = 8.0, 0.02
"""The same of the one with which qR begins."""
LIFTED_MV, LIFTED_IN_FRONT_MV, SUNK_MV = 0.1, 0.15, 0.05
"""How far ST is off the line in acute ischaemia, in V2 and V3 as in women (Thygesen et al., Circulation 2018)."""

_ST_AFTER_MS = 40
_T_AFTER_MS = 80
_T_MV = 0.05
_S_MV = 0.1
_TALL_R_MV = 0.4
_LATE_MS, _LATE_R_MV = 50, 0.05
_BEGINS_MV = 0.02
_IN_FRONT = frozenset({"V2", "V3"})
_INFERIOR = "II", "III", "aVF"
_SUBENDOCARDIAL = "I", "II", "V4", "V5", "V6"


class UsualBeat(NamedTuple):
    """The twelve leads of a beat at 1 kHz, mV above the line, and the sample at which its QRS ends."""

    leads_mv: Mapping[str, Floats]
    end: int


Sign = Callable[[UsualBeat, str], bool]
Signs = tuple[tuple[Sign, tuple[str, ...]], ...]


def usual_beat(eight_mv: Floats, end_ms: float) -> UsualBeat:
    """The beat of I, II, V1-V6 (samples, 8) at 1 kHz whose QRS ends at a time."""
    i, ii, *chest = eight_mv.T
    limb = {"I": i, "II": ii, "III": ii - i, "aVR": -(i + ii) / 2, "aVL": i - ii / 2, "aVF": ii - i / 2}
    return UsualBeat(limb | {f"V{k}": lead for k, lead in enumerate(chest, 1)}, round(end_ms))


def q_wave(beat: UsualBeat, lead: str, least_ms: float, least_mv: float) -> bool:
    """Whether QRS begins with a Q wave as long and as deep."""
    qrs_mv = beat.leads_mv[lead][: beat.end]
    begins = int(np.argmax(np.abs(qrs_mv) > _BEGINS_MV))
    if qrs_mv[begins] >= 0:
        return False
    rises = np.flatnonzero(qrs_mv[begins:] >= 0)
    wave_mv = qrs_mv[begins : begins + rises[0]] if len(rises) else qrs_mv[begins:]
    return bool(len(wave_mv) >= least_ms and -wave_mv.min() >= least_mv)


def slight_q(beat: UsualBeat, lead: str) -> bool:
    """Whether QRS begins with a Q wave that leaves its reader unsure, not one that is there for certain."""
    return q_wave(beat, lead, *SLIGHT) and not q_wave(beat, lead, *PRESENT)


def lifted(beat: UsualBeat, lead: str) -> bool:
    """Whether ST is lifted as in an acute infarction."""
    return _st_mv(beat, lead) >= (LIFTED_IN_FRONT_MV if lead in _IN_FRONT else LIFTED_MV)


def sunk(beat: UsualBeat, lead: str) -> bool:
    """Whether ST is lowered as in ischaemia."""
    return _st_mv(beat, lead) <= -SUNK_MV


def mostly_r(beat: UsualBeat, lead: str) -> bool:
    """Whether R is higher than S is deep."""
    qrs_mv = beat.leads_mv[lead][: beat.end]
    return bool(qrs_mv.max() > -qrs_mv.min())


def mostly_s(beat: UsualBeat, lead: str) -> bool:
    """Whether what is below the line is deeper than R is high."""
    return not mostly_r(beat, lead)


def tall_r(beat: UsualBeat, lead: str) -> bool:
    """Whether R is high for a lead in which it is low in healthy hearts."""
    return bool(beat.leads_mv[lead][: beat.end].max() >= _TALL_R_MV)


def late_r(beat: UsualBeat, lead: str) -> bool:
    """Whether QRS ends with a positive wave."""
    return bool(beat.leads_mv[lead][beat.end - _LATE_MS : beat.end].max() >= _LATE_R_MV)


def s_wave(beat: UsualBeat, lead: str) -> bool:
    """Whether there is an S wave of note."""
    qrs_mv = beat.leads_mv[lead][: beat.end]
    return bool(qrs_mv[int(np.argmax(qrs_mv)) :].min() <= -_S_MV)


def inverted_t(beat: UsualBeat, lead: str) -> bool:
    """Whether T points down."""
    t_mv = beat.leads_mv[lead][beat.end + _T_AFTER_MS :]
    return bool(-t_mv.min() >= max(_T_MV, t_mv.max()))


def _st_mv(beat: UsualBeat, lead: str) -> float:
    return float(beat.leads_mv[lead][beat.end + _ST_AFTER_MS])


_small: Sign = partial(q_wave, least_ms=SMALL[0], least_mv=SMALL[1])
_present: Sign = partial(q_wave, least_ms=PRESENT[0], least_mv=PRESENT[1])
_pathological: Sign = partial(q_wave, least_ms=PATHOLOGICAL[0], least_mv=PATHOLOGICAL[1])

_RBBB: Signs = ((late_r, ("V1",)), (s_wave, ("I", "V6")))
_LAFB: Signs = ((mostly_s, _INFERIOR), (_small, ("aVL",)))
_LPFB: Signs = ((mostly_s, ("I", "aVL")), (mostly_r, ("III", "aVF")))
SIGNS: dict[str, Signs] = {
    "old_inferior": ((_present, _INFERIOR),),
    "possible_inferior": ((_present, ("III",)), (slight_q, ("aVF",))),
    "old_lateral": ((_present, ("I", "aVL")),),
    "stemi_anterior": ((lifted, ("V1", "V2", "V3", "V4")),),
    "stemi_inferior": ((lifted, _INFERIOR), (sunk, ("aVL",))),
    "stemi_lateral": ((lifted, ("I", "aVL", "V5", "V6")),),
    "stemi_posterior": ((sunk, ("V1", "V2", "V3")), (mostly_r, ("V2",))),
    "ischaemia": ((sunk, _SUBENDOCARDIAL),),
    "t_inversion": ((inverted_t, ("I", "aVL", "V4", "V5", "V6")),),
    "digitalis": ((sunk, _SUBENDOCARDIAL),),
    "hypokalaemia": ((sunk, _SUBENDOCARDIAL),),
    "rbbb": _RBBB,
    "irbbb": _RBBB[:1],
    "lafb": _LAFB,
    "lpfb": _LPFB,
    "bifascicular": _RBBB[:1] + _LAFB,
    "bifascicular_posterior": _RBBB[:1] + _LPFB,
    "rvh": ((mostly_r, ("V1",)), (tall_r, ("V1",)), (s_wave, ("V5", "V6"))),
    "s1q3t3": ((s_wave, ("I",)), (_present, ("III",)), (inverted_t, ("III",)), (inverted_t, ("V1", "V2", "V3"))),
}
"""What the leads show of a finding: each sign in two of its leads, or in the only one."""
_MAY_HAVE_Q = frozenset({"old_inferior", "possible_inferior", "stemi_inferior", "s1q3t3"})


def shows_what_it_says(findings: Sequence[str], path: Conduction, beat: UsualBeat) -> bool:
    """Whether a beat shows the signs of its findings, and inferior Q waves only where one of them explains them.

    True of hearts that are not excited from the septum on: first forces tell nothing there, and ST follows QRS.
    """
    if path.left_network_deg is None or any(start.surface == "epicardium" for start in path.starts):
        return True
    asked = [sign for finding in findings for sign in SIGNS.get(finding, ())]
    if not all(_seen(beat, sign, leads) for sign, leads in asked):
        return False
    return not _MAY_HAVE_Q.isdisjoint(findings) or not _seen(beat, _pathological, _INFERIOR)


def _seen(beat: UsualBeat, sign: Sign, leads: Sequence[str]) -> bool:
    return sum(sign(beat, lead) for lead in leads) >= min(2, len(leads))
