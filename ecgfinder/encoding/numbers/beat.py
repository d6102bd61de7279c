"""The usual beat of a window and its points, as all numbers of waves are read from them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.signals.delineation import Delineation
from ecgfinder.signals.filters import Signal, zero_where_unknown
from ecgfinder.signals.measure import usual_points
from ecgfinder.signals.prepare import WORK_RATE_HZ

MS = 1000 / WORK_RATE_HZ
_LEVEL = round(0.01 * WORK_RATE_HZ)
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class UsualBeat:
    """The usual beat of twelve leads and where its waves lie, in samples.

    `beat_mv` and `level_mv` have shape (12, samples), 0 where a lead is not known; `level_mv` stands against the level
    at the onset of QRS. `known` (12,) tells the leads that show the complex; `p` and `t` are None without such a wave.
    """

    beat_mv: Signal
    level_mv: Signal
    known: npt.NDArray[np.bool_]
    zero: int
    qrs: Span
    p: Span | None
    t: Span | None

    @property
    def qrs_mv(self) -> Signal:
        """The QRS complexes, which begin at 0 mV, (12, samples)."""
        return self.level_mv[:, self.qrs[0] : self.qrs[1] + 1]

    def at_mv(self, sample: int) -> Signal:
        """The level at a sample, or at the last one before it, (12,)."""
        return self.level_mv[:, min(sample, self.level_mv.shape[1] - 1)]


def usual_beat(found: Delineation) -> UsualBeat | None:
    """The usual beat of what was found; None where there is none or its complex has no bounds."""
    if not found.averages:
        return None
    p_on, p_off, on, off, t_on, t_off = usual_points(found)
    if on is None or off is None or off <= on:
        return None
    beat_mv = found.averages[0].signal_mv
    level_mv = beat_mv - beat_mv[:, max(0, on - _LEVEL) : on + 1].mean(axis=1, keepdims=True)
    known = np.isfinite(level_mv[:, on : off + 1]).all(axis=1)
    return UsualBeat(
        zero_where_unknown(beat_mv), zero_where_unknown(level_mv), np.asarray(known), found.averages[0].zero, (on, off),
        _span(p_on, p_off), _span(t_on, t_off),
    )  # fmt: skip


def _span(start: int | None, stop: int | None) -> Span | None:
    return None if start is None or stop is None or stop <= start else (start, stop)


def of_leads(rows: list[Signal], known: npt.NDArray[np.bool_]) -> Signal:
    """Rows of a number for each lead, (rows, 12); NaN for leads that are not known."""
    return np.where(known, np.stack(rows), np.nan)
