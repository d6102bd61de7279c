"""From the leads that a file holds to one `Ecg`: names, order, rate, missing samples, derived limb leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg, Patient, UnreadableEcgError, canonical_lead, derive_limb_leads

MAX_SAMPLES = 33_200_000
"""Samples in all leads together: three leads for 24 h at 128 Hz; scaling so many takes some 700 MB."""

MAX_RATE_HZ = 100_000
_DERIVED = ("III", "aVR", "aVL", "aVF")
_DERIVED_STEPS = (1.0, 0.5, 0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Lead:
    """One channel of voltage: `signal_mv` float32 of shape (samples,), NaN where nothing is known.

    With `step_mv` the signal is `integer * step_mv`, computed in float64 and rounded to float32.
    """

    name: str
    signal_mv: npt.NDArray[np.float32]
    rate_hz: float
    step_mv: float | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What a file says beside the samples; the fields are those of `Ecg`."""

    patient: Patient = field(default_factory=Patient)
    recorded_at: datetime | None = None
    device: str | None = None
    device_statements: tuple[str, ...] = ()
    device_measurements: dict[str, float] = field(default_factory=dict)
    codes: dict[str, float] = field(default_factory=dict)


def lead_from_integers(
    name: str,
    ints: npt.NDArray[np.integer],
    rate_hz: float,
    step_mv: float,
    missing: npt.NDArray[np.bool_] | None = None,
) -> Lead:
    """A lead of `ints * step_mv`; samples where `missing` is true are unknown. A negative step turns the lead over."""
    signal_mv = (ints * np.float64(step_mv)).astype(np.float32)
    if missing is not None:
        signal_mv[missing] = np.nan
    return Lead(name, signal_mv, rate_hz, abs(step_mv) or None)


def delayed(lead: Lead, delay_s: float) -> Lead:
    """The lead with unknown samples before it; unchanged for a delay of less than half a sample."""
    n_samples = round(delay_s * lead.rate_hz)
    if n_samples <= 0:
        return lead
    check_size(1, n_samples + len(lead.signal_mv), lead.rate_hz)
    signal_mv = np.pad(lead.signal_mv, (n_samples, 0), constant_values=np.nan)
    return Lead(lead.name, signal_mv, lead.rate_hz, lead.step_mv)


def joined(leads: Sequence[Lead]) -> list[Lead]:
    """One lead of each name and rate: stretches of the same lead, already in their places, laid over each other."""
    found: dict[tuple[str, float], Lead] = {}
    for lead in leads:
        known = found.setdefault((lead.name, lead.rate_hz), lead)
        if known is not lead:
            length = max(len(known.signal_mv), len(lead.signal_mv))
            parts = [_filled_up(part.signal_mv, length) for part in (known, lead)]
            step_mv = known.step_mv if known.step_mv == lead.step_mv else None
            whole = np.where(np.isnan(parts[0]), parts[1], parts[0])
            found[lead.name, lead.rate_hz] = Lead(lead.name, whole, lead.rate_hz, step_mv)
    return list(found.values())


def build_ecg(
    leads: Sequence[Lead],
    about: About | None = None,
    *,
    source: str = "",
    notes: Sequence[str] = (),
    derive_limbs: bool = False,
) -> Ecg:
    """One ECG of the leads in standard order, other channels after them.

    Leads without any sample, or of another rate than most, are left out and named in the notes; shorter leads are
    filled up as unknown. With `derive_limbs`, absent ones of III, aVR, aVL and aVF are computed from I and II: for
    formats that by convention store eight leads of twelve. UnreadableEcgError when no lead remains.
    """
    about = about or About()
    remarks = list(notes)
    kept = _of_common_rate(_with_samples([_finite(lead) for lead in leads], remarks), remarks)
    kept = _in_standard_order(_of_equal_length(_named_apart(kept), remarks))
    if derive_limbs:
        kept = _in_standard_order(_with_derived_limbs(kept, remarks))
    steps = [lead.step_mv for lead in kept]
    return Ecg(
        signal_mv=np.stack([lead.signal_mv for lead in kept]),
        rate_hz=kept[0].rate_hz,
        lead_names=tuple(lead.name for lead in kept),
        step_mv=tuple(step for step in steps if step) if all(steps) else None,
        patient=about.patient,
        recorded_at=about.recorded_at,
        device=about.device,
        device_statements=about.device_statements,
        device_measurements=about.device_measurements,
        codes=about.codes,
        source=source,
        notes=tuple(remarks),
    )


def check_size(n_leads: int, n_samples: int, rate_hz: float) -> None:
    """Raise UnreadableEcgError when a header announces what no ECG has, before memory is taken for it."""
    if n_leads < 1 or n_samples < 1:
        raise UnreadableEcgError("the file holds no samples")
    if not 0 < rate_hz <= MAX_RATE_HZ:
        raise UnreadableEcgError(f"the sampling rate of {rate_hz:g} Hz is not that of an ECG")
    if n_leads * n_samples > MAX_SAMPLES:
        hours = n_samples / rate_hz / 3600
        raise UnreadableEcgError(
            f"the recording is too long ({hours:.1f} h of {n_leads} leads)", advice="Export a shorter part."
        )


def _finite(lead: Lead) -> Lead:
    if not np.isinf(lead.signal_mv).any():
        return lead
    signal_mv = np.where(np.isfinite(lead.signal_mv), lead.signal_mv, np.float32(np.nan))
    return Lead(lead.name, signal_mv, lead.rate_hz, lead.step_mv)


def _with_samples(leads: list[Lead], remarks: list[str]) -> list[Lead]:
    empty = [bool(np.isnan(lead.signal_mv).all()) for lead in leads]
    if all(empty):
        raise UnreadableEcgError("no lead holds a valid sample")
    if any(empty):
        names = ", ".join(lead.name for lead, nothing in zip(leads, empty, strict=True) if nothing)
        remarks.append(f"left out, without a valid sample: {names}")
    return [lead for lead, nothing in zip(leads, empty, strict=True) if not nothing]


def _of_common_rate(leads: list[Lead], remarks: list[str]) -> list[Lead]:
    """The leads of the rate that most standard leads have, else that most channels have."""
    rates = Counter(lead.rate_hz for lead in leads if canonical_lead(lead.name)) or Counter(x.rate_hz for x in leads)
    rate_hz = max(rates, key=lambda rate: (rates[rate], rate))
    others = [lead.name for lead in leads if lead.rate_hz != rate_hz]
    if others:
        remarks.append(f"left out, sampled at another rate: {', '.join(others)}")
    return [lead for lead in leads if lead.rate_hz == rate_hz]


def _named_apart(leads: list[Lead]) -> list[Lead]:
    """Standard leads under their standard names; a name that comes again gets a number."""
    seen: set[str] = set()
    out = []
    for lead in map(_upright, leads):
        name = canonical_lead(lead.name) or lead.name.strip() or "?"
        number, base = 2, name
        while name in seen:
            name, number = f"{base} {number}", number + 1
        seen.add(name)
        out.append(Lead(name, lead.signal_mv, lead.rate_hz, lead.step_mv))
    return out


def _upright(lead: Lead) -> Lead:
    """Lead -aVR of recorders that follow Cabrera, turned over to aVR."""
    inverted = lead.name.strip().startswith("-") and canonical_lead(lead.name.strip()[1:]) == "aVR"
    return Lead("aVR", -lead.signal_mv, lead.rate_hz, lead.step_mv) if inverted else lead


def _of_equal_length(leads: list[Lead], remarks: list[str]) -> list[Lead]:
    longest = max(len(lead.signal_mv) for lead in leads)
    short = [lead.name for lead in leads if len(lead.signal_mv) < longest]
    if not short:
        return leads
    remarks.append(f"shorter than the others: {', '.join(short)}")
    return [Lead(lead.name, _filled_up(lead.signal_mv, longest), lead.rate_hz, lead.step_mv) for lead in leads]


def _filled_up(signal_mv: npt.NDArray[np.float32], length: int) -> npt.NDArray[np.float32]:
    return np.pad(signal_mv, (0, length - len(signal_mv)), constant_values=np.nan)


def _in_standard_order(leads: list[Lead]) -> list[Lead]:
    place = {name: number for number, name in enumerate(LEADS)}
    return sorted(leads, key=lambda lead: place.get(lead.name, len(LEADS)))


def _with_derived_limbs(leads: list[Lead], remarks: list[str]) -> list[Lead]:
    by_name = {lead.name: lead for lead in leads}
    absent = [name for name in _DERIVED if name not in by_name]
    if not absent or "I" not in by_name or "II" not in by_name:
        return leads
    remarks.append(f"computed from I and II: {', '.join(absent)}")
    lead_i, lead_ii = by_name["I"], by_name["II"]
    same_step = lead_i.step_mv if lead_i.step_mv == lead_ii.step_mv else None
    rows = derive_limb_leads(*(_as_steps(lead, same_step) for lead in (lead_i, lead_ii)))
    derived = []
    for name, row, factor in zip(_DERIVED, rows, _DERIVED_STEPS, strict=True):
        step = same_step and same_step * factor
        signal_mv = row.astype(np.float32) if step is None else (row / factor * step).astype(np.float32)
        derived.append(Lead(name, signal_mv, lead_i.rate_hz, step))
    return leads + [lead for lead in derived if lead.name in absent]


def _as_steps(lead: Lead, step_mv: float | None) -> npt.NDArray[Any]:
    """The samples as whole numbers of the step, exact in float64, or as they are where there is no step."""
    return lead.signal_mv if step_mv is None else np.rint(lead.signal_mv.astype(np.float64) / step_mv)
