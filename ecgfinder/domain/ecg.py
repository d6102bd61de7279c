"""A recorded electrocardiogram and the person it was taken from."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

import numpy as np
import numpy.typing as npt

from ecgfinder.domain.leads import LEADS

Sex = Literal["F", "M"]


@dataclass(frozen=True, slots=True)
class Patient:
    """What is known of the patient. `reference` is pseudonymous and stable, never a name.

    `age_years` of 90 stands for "90 or more" where the source hides higher ages.
    `name` is filled by readers only and dropped by every importer unless the user asks to keep it.
    """

    age_years: float | None = None
    sex: Sex | None = None
    reference: str | None = None
    name: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Ecg:
    """An ECG: `signal_mv` has shape (leads, samples), float32, millivolts; NaN where nothing is known.

    `step_mv`, one number a lead, is the size of the recorder's quantisation step where it is known:
    the signal is then `integer * step_mv` and can be stored losslessly as integers.
    Standard leads bear the names of `LEADS`; any other channel keeps its own name.
    `device_statements` are the recorder's own interpretation, one phrase an item; `device_measurements`
    its numbers under the names of `Measurements` (`heart_rate_bpm`, `pr_ms`…).
    `notes` are remarks of the reader that the user should see (a lead left out, a rate assumed).
    """

    signal_mv: npt.NDArray[np.float32]
    rate_hz: float
    lead_names: tuple[str, ...]
    step_mv: tuple[float, ...] | None = None
    patient: Patient = Patient()
    recorded_at: datetime | None = None
    device: str | None = None
    device_statements: tuple[str, ...] = ()
    device_measurements: dict[str, float] = field(default_factory=dict)
    codes: dict[str, float] = field(default_factory=dict)
    source: str = ""
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise ValueError on a shape, rate or lead list that contradicts itself."""
        if self.signal_mv.ndim != 2 or self.signal_mv.dtype != np.float32:
            raise ValueError(
                f"signal_mv must be a float32 (leads, samples) array, not {self.signal_mv.dtype} {self.signal_mv.shape}"
            )
        if len(self.lead_names) != self.signal_mv.shape[0]:
            raise ValueError(f"{len(self.lead_names)} lead names for {self.signal_mv.shape[0]} leads")
        if len(set(self.lead_names)) != len(self.lead_names):
            raise ValueError(f"lead names repeat: {self.lead_names}")
        if self.step_mv is not None and len(self.step_mv) != len(self.lead_names):
            raise ValueError(f"{len(self.step_mv)} steps for {len(self.lead_names)} leads")
        if not (math.isfinite(self.rate_hz) and self.rate_hz > 0):
            raise ValueError(f"rate_hz must be positive, not {self.rate_hz}")

    @property
    def n_samples(self) -> int:
        """Samples in each lead."""
        return int(self.signal_mv.shape[1])

    @property
    def duration_s(self) -> float:
        """Length of the recording in seconds."""
        return self.n_samples / self.rate_hz

    @property
    def standard_leads(self) -> tuple[str, ...]:
        """The standard leads that are present, in standard order."""
        return tuple(name for name in LEADS if name in self.lead_names)

    @property
    def missing_leads(self) -> tuple[str, ...]:
        """The standard leads that are absent, in standard order."""
        return tuple(name for name in LEADS if name not in self.lead_names)

    def lead_mv(self, name: str) -> npt.NDArray[np.float32]:
        """One lead, shape (samples,), mV; `-aVR` gives the inverted lead. KeyError when it is absent."""
        if name.startswith("-"):
            inverted: npt.NDArray[np.float32] = -self.lead_mv(name[1:])
            return inverted
        if name not in self.lead_names:
            raise KeyError(name)
        lead: npt.NDArray[np.float32] = self.signal_mv[self.lead_names.index(name)]
        return lead

    def twelve_leads_mv(self) -> npt.NDArray[np.float32]:
        """Shape (12, samples) in standard order, mV; a missing lead is a row of NaN."""
        out = np.full((len(LEADS), self.n_samples), np.nan, dtype=np.float32)
        for row, name in enumerate(LEADS):
            if name in self.lead_names:
                out[row] = self.lead_mv(name)
        return out
