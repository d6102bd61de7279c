"""Limb leads that were printed together corrected by each other: six leads show two, as Einthoven and Goldberger found.

A stroke of another row that a trace took over, or a spike that it lost, contradicts the other limb leads. Where at
least five are known at once the two leads that fit most of them tell all six.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS

Floats = npt.NDArray[np.float64]

_FROM_I_AND_II = np.array([[1, 0], [0, 1], [-1, 1], [-0.5, -0.5], [1, -0.5], [-0.5, 1]])
_LEAST_KNOWN = 5
_OFF_MV = 0.05  # what is further from the others counts less than half
_ROUNDS = 12
_SURE = 100.0  # weight of a lead that was drawn by hand


def reconciled(leads_mv: npt.NDArray[np.float32], drawn: Collection[str] = ()) -> npt.NDArray[np.float32]:
    """The leads (12, samples) in mV with limb leads that agree where enough are known at once.

    Those that are named in `drawn` stay as they are.
    """
    limb = leads_mv[:6].astype(np.float64)
    columns = np.flatnonzero(np.isfinite(limb).sum(axis=0) >= _LEAST_KNOWN)
    if not len(columns):
        return leads_mv
    known = np.isfinite(limb[:, columns])
    values = np.where(known, limb[:, columns], 0.0)
    sure = np.array([[_SURE if lead in drawn else 1.0] for lead in LEADS[:6]])
    weights = sure * known
    for _ in range(_ROUNDS):
        fitted = _FROM_I_AND_II @ _two_leads(values, weights)
        weights = sure * known / (1 + ((values - fitted) / _OFF_MV) ** 2)
    better = known & (sure < _SURE)
    out = leads_mv.copy()
    out[:6, columns] = np.where(better, fitted, limb[:, columns])
    return out


def _two_leads(values: Floats, weights: Floats) -> Floats:
    """I and II (2, samples) by weighted least squares from all six."""
    one, two = _FROM_I_AND_II[:, :1], _FROM_I_AND_II[:, 1:]
    a, b, c = (weights * one**2).sum(0), (weights * one * two).sum(0), (weights * two**2).sum(0)
    p, q = (weights * one * values).sum(0), (weights * two * values).sum(0)
    solution: Floats = np.stack([c * p - b * q, a * q - b * p]) / np.maximum(a * c - b * b, 1e-9)
    return solution
