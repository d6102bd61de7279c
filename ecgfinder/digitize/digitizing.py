"""From a picture of a paper ECG to an `Ecg`, step by step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.confidence import LEAST, lead_confidence, page_confidence
from ecgfinder.digitize.corrections import Corrections, turned
from ecgfinder.digitize.errors import UndigitisableError
from ecgfinder.digitize.evidence import Evidence, gather
from ecgfinder.digitize.geometry import geometry
from ecgfinder.digitize.ink import PX_PER_MM
from ecgfinder.digitize.labels import read_labels
from ecgfinder.digitize.layouts import LAYOUTS, Arrangement, Segment, arrange
from ecgfinder.digitize.pages import Page, open_page
from ecgfinder.digitize.pulses import Pulse, find_pulse, without_feet
from ecgfinder.digitize.result import Digitised, Points
from ecgfinder.digitize.rows import find_rows
from ecgfinder.digitize.series import drawn_over, gain_mm_mv, leads_mv
from ecgfinder.digitize.sheet import Sheet, straightened
from ecgfinder.digitize.tracing import Trace, trace_rows, without_doubles
from ecgfinder.domain import LEADS, Ecg

_ADVICE = "Take the whole page, flat and sharp, with all twelve leads."

_FOOT = PX_PER_MM  # of a pulse
_FARTHEST, _GAP = 4 * PX_PER_MM, PX_PER_MM // 2  # a lead begins within 4 mm of its pulse, often behind a gap
_USUAL_MM = 250.0
_MISTAKEN = {0.5: (100.0, 160.0), 2.0: (420.0, 600.0)}  # lengths of the leads in mm that a wrong pitch may have given


def digitize(path: Path, corrections: Corrections | None = None, page: int = 0) -> Digitised:
    """The ECG on a scan, photo or screenshot, or on page `page` (from 0) of a PDF.

    UnreadablePictureError when the file cannot be opened; UndigitisableError says what was not found on the page.
    """
    return digitize_page(open_page(path, page), corrections or Corrections(), path)


def digitize_page(
    page: Page, corrections: Corrections, path: Path, between_steps: Callable[[], None] = lambda: None
) -> Digitised:
    """As `digitize`, for a page already opened; `path` names it in errors.

    `between_steps` is called before every step; what it raises ends the work.
    """
    upright = turned(page, corrections.rotation_deg)
    result = _read(upright, corrections, path, between_steps)
    if corrections.pixels_per_mm is None:
        result = _with_a_likelier_grid(result, upright, corrections, path, between_steps)
    return _sure_enough(result, corrections, path)


def _with_a_likelier_grid(
    result: Digitised, page: Page, corrections: Corrections, path: Path, between_steps: Callable[[], None]
) -> Digitised:
    """Read again with half or twice the pitch where the leads would else be too short or too long for ten seconds."""
    factor = next((factor for factor, (least, most) in _MISTAKEN.items() if least < _length_mm(result) < most), None)
    if factor is None:
        return result
    try:
        likelier = replace(corrections, pixels_per_mm=result.geometry.pitch_px * factor)
        again = _read(page, likelier, path, between_steps)
    except UndigitisableError:
        return result
    return again if abs(_length_mm(again) - _USUAL_MM) < abs(_length_mm(result) - _USUAL_MM) else result


def _length_mm(result: Digitised) -> float:
    return result.ecg.duration_s * result.speed_mm_s


def _read(page: Page, corrections: Corrections, path: Path, between_steps: Callable[[], None]) -> Digitised:
    between_steps()
    sheet = straightened(page, corrections, path)
    between_steps()
    rows = _traced(sheet, corrections.row_levels_px, path)
    between_steps()
    pulses = [find_pulse(trace) for trace in rows]
    start, stop = _extent(rows, pulses)
    found = arrange(rows, start, stop, corrections.layout, read_labels(sheet.ink, rows))
    if found is None:
        raise UndigitisableError(_wrong_rows(len(rows), corrections.layout), path=path, advice=_ADVICE)
    evidence = gather(sheet.ink, drawn_over(rows, found.segments, corrections.traces, sheet), found)
    rows = without_feet(rows, pulses, start, stop)
    rows = drawn_over(rows, found.segments, corrections.traces, sheet)
    return _result(_Reading(sheet, rows, pulses, found, evidence), corrections)


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    sheet: Sheet
    traces: list[Trace]
    pulses: list[Pulse | None]
    found: Arrangement
    evidence: dict[Segment, Evidence]


def _traced(sheet: Sheet, row_levels_px: Points | None, path: Path) -> list[Trace]:
    if row_levels_px is not None:
        levels = sorted(sheet.from_picture(row_levels_px)[..., 1].mean(axis=1).tolist())
        return trace_rows(sheet.ink, levels)
    levels = find_rows(sheet.ink)
    traces = without_doubles(trace_rows(sheet.ink, levels)) if levels else []
    kept = _longest(_moving(traces))
    if not kept:
        raise UndigitisableError("no traces were found", path=path, advice=_ADVICE)
    return kept


def _longest(traces: list[Trace]) -> list[Trace]:
    lengths = [np.subtract(*trace.start_stop()[::-1]) for trace in traces]
    return [trace for trace, length in zip(traces, lengths, strict=True) if length > 0.7 * max(lengths)]


def _moving(traces: list[Trace]) -> list[Trace]:
    """Without the edge of the page and other straight lines: a heart moves its trace."""
    swings = [trace.swing_px() for trace in traces]
    return [trace for trace, swing in zip(traces, swings, strict=True) if swing > 0.06 * np.median(swings)]


def _wrong_rows(count: int, layout: str | None) -> str:
    rows = f"{count} row{'s' if count > 1 else ''} of traces"
    if layout:
        return f"{rows} were found, which is not the layout {layout}"
    known = ", ".join(known.name for known in LAYOUTS if not known.inverted)
    return f"{rows} were found, which is no layout of twelve leads that is known ({known})"


def _extent(traces: list[Trace], pulses: list[Pulse | None]) -> tuple[int, int]:
    """First and last column of the leads: the traces' without their calibration pulses, by majority."""
    starts, stops = [], []
    for trace, pulse in zip(traces, pulses, strict=True):
        start, stop = trace.start_stop()
        middle = (start + stop) / 2
        starts.append(_beside(trace.y_px, pulse.last_px + 1) if pulse and pulse.last_px < middle else start)
        end = len(trace.y_px)
        stops.append(
            end - _beside(trace.y_px[::-1], end - pulse.first_px) if pulse and pulse.first_px > middle else stop
        )
    with_pulse = [
        start for start, pulse in zip(starts, pulses, strict=True) if pulse and pulse.last_px < len(traces[0].y_px) / 2
    ]
    return int(np.median(with_pulse or starts)), int(np.median(stops))


def _beside(y_px: npt.NDArray[np.float64], column: int) -> int:
    """Where the lead begins beside a pulse that ends before `column`: behind its foot, and the gap if any."""
    near = y_px[column : column + _FARTHEST]
    gap = np.flatnonzero(np.isnan(near))
    return column + (int(gap[-1]) + 1 if len(gap) >= _GAP and gap[-1] + 1 < len(near) else _FOOT)


def _result(reading: _Reading, corrections: Corrections) -> Digitised:
    gain, gain_note = corrections.gain_mm_mv, list[str]()
    if gain is None:
        gain, gain_note = gain_mm_mv(reading.pulses)
    signal = leads_mv(reading.traces, reading.found.segments, gain, corrections.speed_mm_s)
    confidence = _lead_confidence(reading, corrections)
    by_lead = {segment.lead: value for segment, value in confidence.items()}
    notes = (*gain_note, *_notes(reading, corrections))
    return Digitised(
        ecg=Ecg(signal, PX_PER_MM * corrections.speed_mm_s, LEADS, notes=notes),
        layout=reading.found.layout.name,
        speed_mm_s=corrections.speed_mm_s,
        gain_mm_mv=gain,
        confidence=page_confidence(by_lead.values(), reading.sheet.gridded),
        lead_confidence={lead: by_lead[lead] for lead in LEADS if lead in by_lead},
        geometry=geometry(reading.sheet, reading.traces, reading.pulses, confidence),
        notes=notes,
    )


def _notes(reading: _Reading, corrections: Corrections) -> list[str]:
    layout, speed = reading.found.layout.name, corrections.speed_mm_s
    notes = [f"Digitised from a picture: layout {layout}, {speed:g} mm/s assumed."]
    if not reading.sheet.gridded:
        notes.append("No grid was found: the scale is the resolution that the file states.")
    if reading.found.renamed:
        notes.append("The leads are named as they are on the page, which is no usual order: check the names.")
    if reading.found.agreement < 0.5:
        notes.append("The limb leads do not add up as they should: check the layout and the traces.")
    return notes


def _lead_confidence(reading: _Reading, corrections: Corrections) -> dict[Segment, float]:
    """How sure each segment is; what was drawn by hand is."""
    drawn = {(path.lead, path.row) for path in corrections.traces}
    return {
        segment: 1.0 if (segment.lead, segment.row) in drawn else lead_confidence(of)
        for segment, of in reading.evidence.items()
    }


def _sure_enough(result: Digitised, corrections: Corrections, path: Path) -> Digitised:
    if result.confidence >= LEAST or corrections.by_hand:
        return result
    reason = (
        f"{len(result.geometry.row_levels_px)} rows of traces were found, but they contradict each other or the paper"
    )
    raise UndigitisableError(reason, path=path, advice=f"{_ADVICE} Or correct what was found by hand.")
