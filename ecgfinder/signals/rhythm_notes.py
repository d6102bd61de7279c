"""Remarks on the rhythm that a reader of the measurements should know."""

from __future__ import annotations

import numpy as np

from ecgfinder.signals.delineation import Delineation
from ecgfinder.signals.marking import Mark
from ecgfinder.signals.rhythm import is_irregular


def rhythm_notes(found: Delineation) -> tuple[str, ...]:
    """Sentences on what beats there are: none, paced, of another shape, irregular, without P waves."""
    if not len(found.beats):
        return ("No heart beats were found.",)
    return (*_paced(found), *_other_shapes(found), *_regularity(found))


def _paced(found: Delineation) -> tuple[str, ...]:
    count = int(found.beats.paced.sum())
    usual = count >= max(2, 0.3 * len(found.beats))
    return (f"Pacemaker spikes before {count} of {len(found.beats)} beats.",) if usual else ()


def _other_shapes(found: Delineation) -> tuple[str, ...]:
    others = int((found.beats.kind > 0).sum())
    return (f"{others} of {len(found.beats)} beats have another QRS shape than the usual ones.",) if others else ()


def _regularity(found: Delineation) -> tuple[str, ...]:
    no_p = bool(np.isnan(found.average_marks_ms[0][:, Mark.P_PEAK]).all())
    irregular = is_irregular(found.beats, found.level_mv)
    if irregular and no_p:
        return ("Irregular rhythm without P waves.",)
    return (("No P waves were found.",) if no_p else ()) + (("Irregular rhythm.",) if irregular else ())
