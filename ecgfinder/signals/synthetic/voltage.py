"""Voltage criteria: limits that the QRS of a plan has to keep, met by the gain of its torso."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ecgfinder.signals.synthetic.heart import Floats

_I, _II, _V1, _V5, _V6 = 0, 1, 2, 6, 7


@dataclass(frozen=True, slots=True)
class Voltage:
    """Limits of Sokolow's sum (S in V1 and the larger R of V5 and V6), of R in aVL, and of peak to peak.

    The least R in aVL counts more than the largest sum.
    """

    sokolow_mv: tuple[float, float] = (0.0, np.inf)
    least_avl_mv: float = 0.0
    most_limb_mv: float = np.inf
    most_chest_mv: float = np.inf

    def at_most(self, sum_mv: float) -> Voltage:
        """The same with no larger Sokolow sum, unless a larger one is asked for."""
        least, most = self.sokolow_mv
        return replace(self, sokolow_mv=(least, max(least, min(most, sum_mv))))

    def factor(self, qrs_mv: Floats) -> float:
        """By how much a QRS (samples, 8) has to be scaled to keep the limits."""
        sum_mv = sokolow_mv(qrs_mv)
        factor = float(np.clip(sum_mv, *self.sokolow_mv)) / max(sum_mv, 1e-3)
        limb, chest = _span_mv(_limb_leads(qrs_mv)), _span_mv(qrs_mv[:, 2:])
        factor = max(factor, self.least_avl_mv / max(float((qrs_mv[:, _I] - qrs_mv[:, _II] / 2).max()), 0.1))
        return min(factor, self.most_limb_mv / limb, self.most_chest_mv / chest)


def sokolow_mv(qrs_mv: Floats) -> float:
    """S in V1 plus the larger R of V5 and V6 (Sokolow and Lyon 1949), mV."""
    return float(max(0.0, -qrs_mv[:, _V1].min()) + max(0.0, qrs_mv[:, [_V5, _V6]].max()))


def _limb_leads(qrs_mv: Floats) -> Floats:
    lead_i, lead_ii = qrs_mv[:, _I], qrs_mv[:, _II]
    return np.stack([lead_i, lead_ii, lead_ii - lead_i], axis=1)


def _span_mv(leads_mv: Floats) -> float:
    return float(np.ptp(leads_mv, axis=0).max())
