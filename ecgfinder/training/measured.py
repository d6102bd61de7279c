"""What our own measurements say of an ECG, as numbers for the vision tower to learn beside the report.

A report tells little of an ECG, and there are but some ten thousand of them; intervals, axes and voltages are told of
every one, and most of what a report says hangs on them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from ecgfinder.domain import LEADS, Measurements
from ecgfinder.evaluation.ptbxl import Record
from ecgfinder.readers import read_ecg
from ecgfinder.signals.measure import measure

_SCALARS = (
    "heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms", "qtc_bazett_ms", "qtc_fridericia_ms", "p_ms", "rr_mean_ms",
    "rr_sd_ms", "rr_rmssd_ms", "sokolow_lyon_mv", "cornell_mv",
)  # fmt: skip
_AXES = ("p_axis_deg", "qrs_axis_deg", "t_axis_deg")
_OF_LEADS = ("r_mv", "s_mv", "st_j60_mv", "st_j80_mv")
COUNT = len(_SCALARS) + 2 * len(_AXES) + len(LEADS) * len(_OF_LEADS)
_FARTHEST = 4.0
"""Values farther from the median, in standard deviations, count as this far."""

Numbers = npt.NDArray[np.float32]


def measured_numbers(records: Sequence[Record], cache: Path) -> Numbers:
    """Measurements of records as (n, COUNT); NaN where not measurable. Kept in the file `cache`."""
    if cache.exists():
        kept: Numbers = np.load(cache)
        if kept.shape == (len(records), COUNT):
            return kept
    out = np.stack([numbers(measure(read_ecg(record.path))) for record in records])
    cache.parent.mkdir(parents=True, exist_ok=True)
    np.save(cache, out)
    return out


def numbers(measured: Measurements) -> Numbers:
    """One ECG's measurements, shape (COUNT,); an axis as its cosine and sine."""
    out = [_or_nan(getattr(measured, name)) for name in _SCALARS]
    for name in _AXES:
        angle = math.radians(_or_nan(getattr(measured, name)))
        out += [math.cos(angle), math.sin(angle)]
    for name in _OF_LEADS:
        out += [getattr(measured, name).get(lead, math.nan) for lead in LEADS]
    return np.array(out, dtype=np.float32)


def standardised(values: Numbers) -> Tensor:
    """Columns about their median in units of their spread (1.48 median deviations), at most four of them off."""
    median = np.nanmedian(values, axis=0)
    spread = 1.4826 * np.nanmedian(np.abs(values - median), axis=0) + 1e-3
    return torch.from_numpy(np.clip((values - median) / spread, -_FARTHEST, _FARTHEST).astype(np.float32))


def measured_loss(told: Tensor, true: Tensor) -> Tensor:
    """Mean Huber loss over what could be measured; `told` and `true` (n, COUNT), NaN in `true` is not counted."""
    known = torch.isfinite(true)
    return F.smooth_l1_loss(told[known], true[known])


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value
