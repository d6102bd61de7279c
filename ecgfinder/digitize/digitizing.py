"""From a picture of a paper ECG to an `Ecg`, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ecgfinder.digitize.corrections import Corrections, turned
from ecgfinder.digitize.errors import UndigitisableError
from ecgfinder.digitize.geometry import geometry
from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.layouts import LAYOUTS, Arrangement, Segment, arrange
from ecgfinder.digitize.pages import Page, open_page
from ecgfinder.digitize.pulses import Pulse, find_pulse
from ecgfinder.digitize.result import Digitised, Points
from ecgfinder.digitize.rows import find_rows
from ecgfinder.digitize.series import drawn_over, gain_mm_mv, leads_mv
from ecgfinder.digitize.sheet import Sheet, straightened
from ecgfinder.digitize.tracing import Trace, trace_rows, without_doubles
from ecgfinder.domain import LEADS, Ecg

_ADVICE = "Take the whole page, flat and sharp, with all twelve leads."


def digitize(path: Path, corrections: Corrections | None = None, page: int = 0) -> Digitised:
    """The ECG on a scan, photo or screenshot, or on page `page` (from 0) of a PDF.

    UnreadablePictureError when the file cannot be opened; UndigitisableError says what was not found on the page.
    """
    return digitize_page(open_page(path, page), corrections or Corrections(), path)


def digitize_page(page: Page, corrections: Corrections, path: Path) -> Digitised:
    """As `digitize`, for a page already opened; `path` names it in errors."""
    sheet = straightened(turned(page, corrections.rotation_deg), corrections, path)
    rows = _traced(sheet, corrections.row_levels_px, path)
    pulses = [find_pulse(trace) for trace in rows]
    start, stop = _extent(rows, pulses)
    found = arrange(rows, start, stop, corrections.layout)
    if found is None:
        raise UndigitisableError(_wrong_rows(len(rows), corrections.layout), path=path, advice=_ADVICE)
    rows = drawn_over(rows, found.segments, corrections.traces, sheet)
    return _result(_Reading(sheet, rows, pulses, found), corrections)


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    sheet: Sheet
    traces: list[Trace]
    pulses: list[Pulse | None]
    found: Arrangement


def _traced(sheet: Sheet, row_levels_px: Points | None, path: Path) -> list[Trace]:
    if row_levels_px is not None:
        levels = sorted(sheet.from_picture(row_levels_px)[..., 1].mean(axis=1).tolist())
        return trace_rows(sheet.ink, levels)
    levels = find_rows(sheet.ink)
    traces = without_doubles(trace_rows(sheet.ink, levels)) if levels else []
    lengths = [np.subtract(*trace.start_stop()[::-1]) for trace in traces]
    kept = [trace for trace, length in zip(traces, lengths, strict=True) if length > 0.7 * max(lengths)]
    if not kept:
        raise UndigitisableError("no traces were found", path=path, advice=_ADVICE)
    return kept


def _wrong_rows(count: int, layout: str | None) -> str:
    rows = f"{count} row{'s' if count > 1 else ''} of traces"
    if layout:
        return f"{rows} were found, which is not the layout {layout}"
    known = ", ".join(known.name for known in LAYOUTS)
    return f"{rows} were found, which is no layout of twelve leads that is known ({known})"


def _extent(traces: list[Trace], pulses: list[Pulse | None]) -> tuple[int, int]:
    """First and last column of the leads: the traces' without their calibration pulses, by majority."""
    starts, stops = [], []
    for trace, pulse in zip(traces, pulses, strict=True):
        start, stop = trace.start_stop()
        middle = (start + stop) / 2
        starts.append(pulse.last_px + 1 if pulse and pulse.last_px < middle else start)
        stops.append(pulse.first_px if pulse and pulse.first_px > middle else stop)
    with_pulse = [
        start for start, pulse in zip(starts, pulses, strict=True) if pulse and pulse.last_px < len(traces[0].y_px) / 2
    ]
    return int(np.median(with_pulse or starts)), int(np.median(stops))


def _result(reading: _Reading, corrections: Corrections) -> Digitised:
    gain, gain_note = corrections.gain_mm_mv, list[str]()
    if gain is None:
        gain, gain_note = gain_mm_mv(reading.pulses)
    signal = leads_mv(reading.traces, reading.found.segments, gain, corrections.speed_mm_s)
    confidence = _confidence(reading)
    by_lead = {segment.lead: value for segment, value in confidence.items()}
    notes = (*gain_note, *_notes(reading, corrections))
    return Digitised(
        ecg=Ecg(signal, PX_PER_MM * corrections.speed_mm_s, LEADS, notes=notes),
        layout=reading.found.layout.name,
        speed_mm_s=corrections.speed_mm_s,
        gain_mm_mv=gain,
        confidence=_page_confidence(reading, list(by_lead.values())),
        lead_confidence={lead: by_lead[lead] for lead in LEADS if lead in by_lead},
        geometry=geometry(reading.sheet, reading.traces, reading.pulses, confidence),
        notes=notes,
    )


def _notes(reading: _Reading, corrections: Corrections) -> list[str]:
    layout, speed = reading.found.layout.name, corrections.speed_mm_s
    notes = [f"Digitised from a picture: layout {layout}, {speed:g} mm/s assumed."]
    if not reading.sheet.gridded:
        notes.append("No grid was found: the scale is the resolution that the file states.")
    if reading.found.agreement < 0.5:
        notes.append("The limb leads do not add up as they should: check the layout and the traces.")
    return notes


def _confidence(reading: _Reading) -> dict[Segment, float]:
    stretches = {s: reading.traces[s.row].y_px[s.start_px : s.stop_px] for s in reading.found.segments}
    return {segment: float(np.isfinite(y).mean()) ** 2 for segment, y in stretches.items()}


def _page_confidence(reading: _Reading, leads: list[float]) -> float:
    grid = min(1.0, 0.5 + reading.sheet.grid.clarity) if reading.sheet.gridded else 0.5
    law = float(np.clip(0.5 + reading.found.agreement / 1.6, 0.2, 1))
    return round(grid * law * float(np.mean(leads or [0.0])), 3)
