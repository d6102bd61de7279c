"""Fills the table of measurements: on demand, because measuring an ECG takes longer than reading and encoding it.

Measured: 32 ms a record on a busy core, where all other steps of an import take 12 ms. So an import that must keep its
pace leaves it for later (`ecgfinder library measure`, `ecgfinder import --measure`); a single ECG is measured at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from ecgfinder.domain import Ecg, LibraryError, Measurements
from ecgfinder.library.library import Library

MEASURED_S = 60.0
"""Of a longer recording its beginning is measured."""

_MEASURED = "measured"
"""The mark of a case that was measured, with or without result."""

_BATCH = 64
_MAPPINGS = ("r_mv", "s_mv", "st_j60_mv", "st_j80_mv")


def measure_cases(
    library: Library,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Measure all cases that were not measured yet; returns how many were. Committed in batches: call again to go on.

    Waveforms that are damaged, or that cannot be measured, get no values.
    """
    waiting = unmeasured(library)
    for start in range(0, len(waiting), _BATCH):
        if cancelled():
            return start
        some = waiting[start : start + _BATCH]
        present = [case.case_id for case in library.cases(some)]  # others may delete meanwhile
        keep(library, {case_id: _measured(library, case_id) for case_id in present})
        progress(start + len(some), len(waiting))
    return len(waiting)


def unmeasured(library: Library) -> list[int]:
    """Ids of the cases that were not measured yet, ascending."""
    rows = library.store.rows(
        "SELECT case_id FROM cases WHERE case_id NOT IN (SELECT case_id FROM measurements WHERE name = ?) "
        "ORDER BY case_id",
        (_MEASURED,),
    )
    return [row[0] for row in rows]


def measurements_of(library: Library, case_id: int) -> dict[str, float]:
    """The measurements kept of a case, by the names of `domain.Measurements` (`r_mv/V5` for a value of one lead)."""
    rows = library.store.rows(
        "SELECT name, value FROM measurements WHERE case_id = ? AND name <> ? ORDER BY name", (case_id, _MEASURED)
    )
    return dict(rows)


def keep(library: Library, found: Mapping[int, Mapping[str, float]]) -> None:
    """Keep the measurements of some cases in place of earlier ones, in one transaction."""
    with library.store.writing():
        for case_id, values in found.items():
            library.store.write("DELETE FROM measurements WHERE case_id = ?", (case_id,))
            rows = [(case_id, name, value) for name, value in values.items()]
            library.store.write_many("INSERT INTO measurements (case_id, name, value) VALUES (?, ?, ?)", rows)


def values_of(ecg: Ecg) -> dict[str, float]:
    """The measurements of an ECG as numbers by name; what cannot be measured is absent."""
    from ecgfinder.signals.measure import measure

    return {**_as_values(measure(_beginning(ecg))), _MEASURED: 1.0}


def _measured(library: Library, case_id: int) -> dict[str, float]:
    try:
        return values_of(library.ecg(case_id))
    except LibraryError:  # damaged
        return {_MEASURED: 1.0}


def _beginning(ecg: Ecg) -> Ecg:
    if ecg.duration_s <= MEASURED_S:
        return ecg
    return replace(ecg, signal_mv=ecg.signal_mv[:, : round(MEASURED_S * ecg.rate_hz)])


def _as_values(found: Measurements) -> dict[str, float]:
    held: dict[str, Any] = {each.name: getattr(found, each.name) for each in fields(found)}
    single = {name: float(value) for name, value in held.items() if isinstance(value, float | int)}
    by_lead = {f"{name}/{lead}": float(value) for name in _MAPPINGS for lead, value in held[name].items()}
    return single | by_lead
