"""The twelve standard leads: their names, orders and relations."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
"""Standard order of the twelve leads (limb, augmented, precordial)."""

CABRERA = ("aVL", "I", "-aVR", "II", "aVF", "III", "V1", "V2", "V3", "V4", "V5", "V6")
"""Cabrera order: the frontal plane from +aVL down to III, with aVR inverted."""

INDEPENDENT_LEADS = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
"""The eight leads from which the other four follow (Einthoven, Goldberger)."""

_CANONICAL = {name.casefold(): name for name in LEADS}
_PREFIXES = ("mdc_ecg_lead_", "lead ", "lead_", "lead", "ecg ", "ecg_")


def canonical_lead(name: str) -> str | None:
    """The standard spelling of a lead name as devices write it, or None if it is no standard lead.

    >>> canonical_lead("AVR"), canonical_lead("Lead II"), canonical_lead("MDC_ECG_LEAD_V1"), canonical_lead("ABP")
    ('aVR', 'II', 'V1', None)
    """
    key = name.strip().casefold()
    for prefix in _PREFIXES:
        if key.startswith(prefix):
            key = key.removeprefix(prefix).strip()
            break
    return _CANONICAL.get(key)


def derive_limb_leads(
    lead_i_mv: npt.NDArray[np.float32], lead_ii_mv: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """III, aVR, aVL and aVF from I and II, shape (4, samples), mV (Einthoven 1912, Goldberger 1942)."""
    return np.stack(
        [
            lead_ii_mv - lead_i_mv,
            -(lead_i_mv + lead_ii_mv) / 2,
            lead_i_mv - lead_ii_mv / 2,
            lead_ii_mv - lead_i_mv / 2,
        ]
    )
