"""Queries as a paper print-out shows them: each lead for its own column of the page only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg

COLUMNS = 4
RHYTHM_LEAD = "II"


def as_print_out(ecg: Ecg) -> Ecg:
    """What a 3x4+1 print-out of the first ten seconds shows of an ECG; the rest is NaN.

    Columns follow each other in time (I, II, III / aVR, aVL, aVF / V1-V3 / V4-V6), lead II runs through below them.
    """
    signal = ecg.twelve_leads_mv()[:, : round(10 * ecg.rate_hz)]
    mask = shown(signal.shape[1])
    return replace(ecg, signal_mv=np.where(mask, signal, np.float32(np.nan)), lead_names=LEADS, step_mv=None)


def shown(samples: int) -> npt.NDArray[np.bool_]:
    """Which samples the print-out shows, (12, samples)."""
    edges = np.linspace(0, samples, COLUMNS + 1).round().astype(int)
    mask = np.zeros((len(LEADS), samples), dtype=bool)
    for row, name in enumerate(LEADS):
        column = row * COLUMNS // len(LEADS)
        mask[row, edges[column] : edges[column + 1]] = True
        mask[row] |= name == RHYTHM_LEAD
    return mask
