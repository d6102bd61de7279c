"""A part of an ECG to search by: only these leads, only this stretch."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ecgfinder.domain.ecg import Ecg
from ecgfinder.domain.errors import UserFacingError
from ecgfinder.domain.leads import LEADS

Signal = npt.NDArray[np.float32]

WINDOW_S = 10.0
"""What the encoder sees at once; a part of a longer recording is cut out instead of masked where it lies."""


@dataclass(frozen=True, slots=True)
class Region:
    """Some standard leads (none named: all of them) over a stretch in seconds (None: the whole recording).

    Raises ValueError for a lead that is no standard lead, or a stretch that is empty.
    """

    leads: tuple[str, ...] = ()
    stretch_s: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        """Refuse a part that no ECG has."""
        unknown = [lead for lead in self.leads if lead not in LEADS]
        if unknown:
            raise ValueError(f"no standard lead: {', '.join(unknown)}")
        if self.stretch_s is not None and not 0 <= self.stretch_s[0] < self.stretch_s[1]:
            raise ValueError(f"an empty stretch: {self.stretch_s} s")

    def holds(self, lead: str, start_s: float, end_s: float) -> bool:
        """Whether any of a lead's stretch belongs to this part."""
        first_s, last_s = self.stretch_s or (0.0, np.inf)
        return (not self.leads or lead in self.leads) and start_s < last_s and first_s < end_s


def part_of(ecg: Ecg, region: Region | None) -> Ecg:
    """The ECG with nothing known outside the region (NaN); the ECG itself where there is no region.

    Within the encoder's first window what is left stays in its place, as on a print-out; of a longer recording the
    stretch is cut out, so that it is seen wherever it lies. Raises UserFacingError when nothing is left.
    """
    if region is None:
        return ecg
    signal_mv = _stretch_alone(ecg, region.stretch_s)
    if region.leads:
        signal_mv[[name not in region.leads for name in ecg.lead_names]] = np.nan
    if not np.isfinite(signal_mv).any():
        raise UserFacingError("nothing is recorded in the chosen part of the ECG", advice="Choose another part.")
    return replace(ecg, signal_mv=signal_mv)


def _stretch_alone(ecg: Ecg, stretch_s: tuple[float, float] | None) -> Signal:
    """A copy of the signal: of the stretch in its place, or cut out."""
    if stretch_s is None:
        return ecg.signal_mv.copy()
    first, last = (min(round(edge_s * ecg.rate_hz), ecg.n_samples) for edge_s in stretch_s)
    if ecg.duration_s > WINDOW_S:
        return ecg.signal_mv[:, first:last].copy()
    signal_mv = np.full_like(ecg.signal_mv, np.nan)
    signal_mv[:, first:last] = ecg.signal_mv[:, first:last]
    return signal_mv


def start_of(ecg: Ecg, region: Region | None) -> float:
    """The time in seconds at which the part begins that `part_of` gives: 0 unless it is cut out."""
    cut_out = region is not None and region.stretch_s is not None and ecg.duration_s > WINDOW_S
    return region.stretch_s[0] if cut_out and region and region.stretch_s else 0.0


def known_s(ecg: Ecg) -> float:
    """For how long at least one standard lead is known, in seconds."""
    return float(np.isfinite(ecg.twelve_leads_mv()).any(axis=0).sum()) / ecg.rate_hz
