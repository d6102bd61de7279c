"""From evidence to confidence: the chance that a lead, and a page, was read as it is printed.

The weights are a logistic regression on drawn pages of real ECGs (`python -m tests.bench.digitize` prints how they
hold on others): what counts as well read is a signal ten decibels above its error.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ecgfinder.digitize.evidence import Evidence

_CLEAN, _GAPS, _LOOSE, _SHARED, _UNLAWFUL = 1.9, -5.8, -1.6, -4.7, -7.0
_PER_LEAD, _EVEN = 20.0, 0.45  # between the means of the leads of real pages that were read right and of wrong ones
_UNGRIDDED = -1.0  # a scale that was not seen

LEAST = 0.1
"""A page less sure than this is refused, unless a user has corrected it by hand.

The least sure of 340 drawn pages had 0.14; its layout and heart rate were right.
"""


def lead_confidence(evidence: Evidence) -> float:
    """The chance, 0 to 1, that a lead with this evidence was read well."""
    score = (
        _CLEAN
        + _GAPS * np.sqrt(evidence.gaps)
        + _LOOSE * np.sqrt(evidence.loose)
        + _SHARED * np.sqrt(evidence.shared)
        + _UNLAWFUL * min(1 - evidence.law, 1.2)
    )
    return float(1 / (1 + np.exp(-score)))


def page_confidence(leads: Iterable[float], gridded: bool) -> float:
    """The chance, 0 to 1, that the page's layout is right and its leads on the whole read well."""
    score = _PER_LEAD * (float(np.mean(list(leads) or [0.0])) - _EVEN) + (0.0 if gridded else _UNGRIDDED)
    return round(float(1 / (1 + np.exp(-score))), 3)
