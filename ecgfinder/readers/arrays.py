"""ECGs from bare numbers: which axis is time, and what rate, unit and leads they have where nobody says so."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import INDEPENDENT_LEADS, LEADS, Ecg, UnreadableEcgError
from ecgfinder.readers.building import About, Lead, build_ecg, check_size
from ecgfinder.readers.formats import Hints
from ecgfinder.readers.units import mv_per_unit

MAX_CHANNELS = 64
CUSTOMARY_S = 10
"""Length of a resting ECG, which gives the rate where only the number of samples is known."""

_CUSTOMARY_RATES_HZ = (100, 125, 128, 200, 240, 250, 256, 300, 360, 400, 500, 512, 600, 1000, 1024, 2000)
_SPREADS = (("mV", 0.1, 30.0), ("uV", 100.0, 30_000.0), ("V", 0.0001, 0.03))
"""Unit, and the least and largest span of values (its leads' median) that speaks for it: 0.1 to 30 mV."""

_RATE_VARIABLES = (
    "fs",
    "rate_hz",
    "rate",
    "sampling_rate",
    "sample_rate",
    "samplingrate",
    "sfreq",
    "freq",
    "frequency",
)
_NAME_VARIABLES = ("lead_names", "leads", "sig_name", "channels", "channel_names", "names", "labels")
_UNIT_VARIABLES = ("unit", "units")

_UNIT_IN_NAME = re.compile(r"^(.*?)[\s_]*[\[(]\s*([^\])]*)\s*[\])]$")


@dataclass(frozen=True, slots=True)
class Numbers:
    """Values of shape (leads, samples) in an unknown or known unit, and what is known of them.

    `steps`, one number a lead, are their quantisation in the same unit, where known.
    """

    values: npt.NDArray[Any]
    names: tuple[str, ...] = ()
    rate_hz: float | None = None
    unit: str | None = None
    steps: tuple[float, ...] = ()


def leads_first(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Shape (leads, samples) of any array of numbers with one or two long axes; the shorter axis is the leads.

    UnreadableEcgError when it is no array of numbers or holds several ECGs.
    """
    if values.dtype.kind not in "iuf" or values.size == 0:
        raise UnreadableEcgError(f"the array holds no numbers ({values.dtype}, shape {values.shape})")
    shape = tuple(length for length in values.shape if length > 1) or (1,)
    if len(shape) > 2:
        raise UnreadableEcgError(
            f"the array of shape {values.shape} holds more than one ECG", advice="Save one of them."
        )
    check_size(1, values.size, 1)
    flat = values.reshape(shape if len(shape) == 2 else (1, -1))
    if flat.shape[0] > flat.shape[1]:
        flat = flat.T
    if flat.shape[0] > MAX_CHANNELS:
        raise UnreadableEcgError(f"the array of shape {values.shape} is no ECG")
    return flat


def numbers_of_variables(variables: Mapping[str, Any]) -> Numbers:
    """The ECG among the named variables of a file: the largest array of numbers, and what others say of it.

    UnreadableEcgError when there is no array of numbers.
    """
    arrays = [np.asarray(value) for value in variables.values() if not isinstance(value, str)]
    arrays = [array for array in arrays if array.dtype.kind in "iuf" and array.size > 1]
    if not arrays:
        raise UnreadableEcgError("the file holds no array of numbers")
    values = leads_first(max(arrays, key=lambda array: array.size))
    known = {name.casefold(): value for name, value in variables.items()}
    names = _first_of(known, _NAME_VARIABLES)
    unit = _first_of(known, _UNIT_VARIABLES)
    return Numbers(
        values,
        names=() if names is None else tuple(str(name).strip() for name in np.atleast_1d(names)),
        rate_hz=_scalar(_first_of(known, _RATE_VARIABLES)),
        unit=None if unit is None else str(np.atleast_1d(unit)[0]).strip(),
        steps=(1.0,) * len(values) if values.dtype.kind in "iu" else (),
    )


def _first_of(variables: Mapping[str, Any], names: Sequence[str]) -> Any:  # noqa: ANN401 - whatever the file holds
    return next((variables[name] for name in names if name in variables), None)


def _scalar(value: Any) -> float | None:  # noqa: ANN401 - whatever the file holds
    array = np.atleast_1d(np.asarray(value))
    if array.size != 1 or array.dtype.kind not in "iuf":
        return None
    number = float(array.reshape(-1)[0])
    return number if 0 < number < math.inf else None


def ecg_of_numbers(numbers: Numbers, hints: Hints, about: About, source: str) -> Ecg:
    """One ECG; what hints and file leave open is assumed and noted, or refused when nothing speaks for it."""
    notes: list[str] = []
    rate_hz = hints.rate_hz or numbers.rate_hz or _assumed_rate_hz(numbers.values.shape[1], notes)
    check_size(len(numbers.values), numbers.values.shape[1], rate_hz)
    columns = [split_unit(name) for name in _names(hints.lead_names or numbers.names, len(numbers.values), notes)]
    unit = hints.unit or numbers.unit
    if unit is None and not any(own for _, own in columns):
        unit = _assumed_unit(numbers.values, notes)
    units = [hints.unit or own or unit or "mV" for _, own in columns]
    other = [name for (name, _), unit in zip(columns, units, strict=True) if mv_per_unit(unit) is None]
    if other:
        notes.append(f"left out, no voltage: {', '.join(other)}")
    steps = numbers.steps if len(numbers.steps) == len(columns) else (0.0,) * len(columns)
    leads = [
        _lead(name, row, rate_hz, factor, step)
        for (name, _), row, unit, step in zip(columns, numbers.values, units, steps, strict=True)
        if (factor := mv_per_unit(unit)) is not None
    ]
    if not leads:
        raise UnreadableEcgError("the file holds no lead in volts")
    return build_ecg(leads, about, source=source, notes=notes)


def split_unit(name: str) -> tuple[str, str]:
    """A column's title as name and unit.

    >>> split_unit("V1 [uV]"), split_unit("Lead II (mV)"), split_unit("aVR")
    (('V1', 'uV'), ('Lead II', 'mV'), ('aVR', ''))
    """
    match = _UNIT_IN_NAME.match(name.strip())
    return (match[1], match[2]) if match else (name.strip(), "")


def _lead(name: str, row: npt.NDArray[Any], rate_hz: float, factor: float, step: float) -> Lead:
    """A lead in millivolts, with its step only where that gives back every bit."""
    signal_mv = (row * factor).astype(np.float32)
    step_mv = step * factor
    if not 0 < step_mv < math.inf:
        return Lead(name, signal_mv, rate_hz)
    whole = (np.rint(signal_mv.astype(np.float64) / step_mv) * step_mv).astype(np.float32)
    return Lead(name, signal_mv, rate_hz, step_mv if np.array_equal(whole, signal_mv, equal_nan=True) else None)


def _names(names: Sequence[str], count: int, notes: list[str]) -> Sequence[str]:
    """A name for each lead: those given, else the customary order of twelve or eight leads."""
    if names and len(names) != count:
        raise UnreadableEcgError(f"{len(names)} lead names for {count} columns of numbers")
    if names:
        return names
    customary = {len(LEADS): LEADS, len(INDEPENDENT_LEADS): INDEPENDENT_LEADS}.get(count)
    if customary is None:
        return [f"channel {number}" for number in range(1, count + 1)]
    notes.append(f"the leads are not named; taken as {', '.join(customary)}")
    return customary


def _assumed_rate_hz(n_samples: int, notes: list[str]) -> float:
    """The rate at which the samples last ten seconds, if recorders know that rate."""
    rate_hz = n_samples / CUSTOMARY_S
    if rate_hz not in _CUSTOMARY_RATES_HZ:
        raise UnreadableEcgError(
            "the file does not say its sampling rate", advice="Say it, as with `ecgfinder convert --rate 500`."
        )
    notes.append(f"the rate is not said; taken as {rate_hz:g} Hz, which makes ten seconds")
    return rate_hz


def _assumed_unit(values: npt.NDArray[Any], notes: list[str]) -> str:
    """The unit in which the leads span what hearts do; spikes and drifts of a few leads do not count."""
    known = [row[np.isfinite(row)] for row in values]
    spans = [float(np.subtract(*np.percentile(row, (99.5, 0.5)))) for row in known if len(row)]
    span = float(np.median(spans)) if spans else 0.0
    unit = next((unit for unit, least, largest in _SPREADS if least <= span <= largest), None)
    if unit is None:
        raise UnreadableEcgError(
            f"the file does not say its unit, and a span of {span:.3g} does not tell it",
            advice="Say it, as with `ecgfinder convert --unit uV`.",
        )
    notes.append(f"the unit is not said; taken as {unit}")
    return unit
