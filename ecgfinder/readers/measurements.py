"""A device's own measurements under the names of `Measurements`."""

from __future__ import annotations

import math
from collections.abc import Mapping

_AXES = ("p_axis_deg", "qrs_axis_deg", "t_axis_deg")
_MS_PER_S = 1000
_QTC_TOLERANCE_MS = 5


def plausible_measurements(values: Mapping[str, str | float | None]) -> dict[str, float]:
    """The numbers among the values. An interval or rate of 0 or less, and an axis beyond 360°, mean "not measured"."""
    numbers = {name: number for name, value in values.items() if (number := _number(value)) is not None}
    return {name: x for name, x in numbers.items() if (abs(x) <= 360 if name in _AXES else x > 0)}


def name_qtc(measured: Mapping[str, float], qtc_ms: str | float | None) -> dict[str, float]:
    """A corrected QT under the name of the one formula that gives it from QT and rate; empty when none or both do."""
    value = _number(qtc_ms)
    qt_ms, rate_bpm = measured.get("qt_ms"), measured.get("heart_rate_bpm")
    if value is None or qt_ms is None or rate_bpm is None:
        return {}
    rr_s = 60 / rate_bpm
    candidates = {"qtc_bazett_ms": qt_ms / math.sqrt(rr_s), "qtc_fridericia_ms": qt_ms / math.cbrt(rr_s)}
    fitting = [name for name, expected in candidates.items() if abs(expected - value) <= _QTC_TOLERANCE_MS]
    return {fitting[0]: value} if len(fitting) == 1 else {}


def in_ms(value: str, unit: str) -> float | None:
    """A duration in milliseconds from seconds or milliseconds."""
    number = _number(value)
    return None if number is None else number * (_MS_PER_S if unit == "s" else 1)


def _number(value: str | float | None) -> float | None:
    try:
        number = float(value if value is not None else "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
