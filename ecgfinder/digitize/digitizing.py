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
from ecgfinder.digitize.limb_leads import reconciled
from ecgfinder.digitize.pages import Page, open_page
from ecgfinder.digitize.pulses import Pulse, find_pulses, without_feet
from ecgfinder.digitize.result import Digitised, Points
from ecgfinder.digitize.rows import evenly_spaced, find_rows
from ecgfinder.digitize.series import cut_between_leads, drawn_over, gain_mm_mv, leads_mv
from ecgfinder.digitize.sheet import Scale, Sheet, straightened
from ecgfinder.digitize.tracing import Trace, trace_rows, without_doubles
from ecgfinder.domain import LEADS, Ecg

_ADVICE = "Take the whole page, flat and sharp, with all twelve leads."

_FOOT = PX_PER_MM  # of a pulse
_FARTHEST, _GAP = 4 * PX_PER_MM, PX_PER_MM // 2  # a lead begins within 4 mm of its pulse, often behind a gap
USUAL_S = 10.0
"""What a page shows, all leads together."""

_MISTAKEN = {0.5: (0.4, 0.64), 2.0: (1.68, 2.4)}  # lengths of the leads, of what is usual, that a wrong pitch may give
_ADDING_UP = 0.5  # agreement of limb leads that obey their laws
_TWELVE = len(LEADS)  # evenly spaced rows are the leads, however their traces tangle
_MOST_SCALES = 3  # that are tried
_UNSTATED = {Scale.STATED: 0.12, Scale.ASSUMED: 0.01}  # by how much the leads may be too long or too short


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
    reading = _read(upright, corrections, path, between_steps)
    if corrections.pixels_per_mm is None:
        reading = _at_a_likelier_scale(reading, upright, corrections, path, between_steps)
    return _sure_enough(_result(reading, corrections), corrections, path)


def _at_a_likelier_scale(
    reading: _Reading, page: Page, corrections: Corrections, path: Path, between_steps: Callable[[], None]
) -> _Reading:
    """Read again at another scale where the leads would not last about ten seconds, as often as that gets nearer."""
    for _ in range(_MOST_SCALES):
        factor = _likelier_factor(reading, corrections)
        if factor == 1.0:
            break
        pitch_px = reading.sheet.grid.pitch_px * reading.sheet.frame.whole.reduction
        try:
            again = _read(page, replace(corrections, pixels_per_mm=pitch_px * factor), path, between_steps)
        except UndigitisableError:
            break
        if not again.sheet.gridded:
            again = replace(again, sheet=replace(again.sheet, scale=Scale.ASSUMED))
        if abs(again.duration_s(corrections) - USUAL_S) >= abs(reading.duration_s(corrections) - USUAL_S):
            break
        reading = again
    return reading


def _likelier_factor(reading: _Reading, corrections: Corrections) -> float:
    """By what to multiply the pitch: a grid's is mistaken by half or twice, without a grid the leads' length tells."""
    length = reading.duration_s(corrections) / USUAL_S
    if reading.sheet.gridded:
        return next((factor for factor, (least, most) in _MISTAKEN.items() if least < length < most), 1.0)
    return length if abs(length - 1) > _UNSTATED[reading.sheet.scale] else 1.0


def _read(page: Page, corrections: Corrections, path: Path, between_steps: Callable[[], None]) -> _Reading:
    between_steps()
    sheet = straightened(page, corrections)
    between_steps()
    rows = _traced(sheet, corrections.row_levels_px, path)
    between_steps()
    pulses = find_pulses(rows)
    start, stop = _extent(rows, pulses)
    found = arrange(rows, start, stop, corrections.layout, read_labels(sheet.ink, rows))
    if found is None:
        raise UndigitisableError(_wrong_rows(len(rows), corrections.layout), path=path, advice=_ADVICE)
    evidence = gather(sheet.ink, drawn_over(rows, found.segments, corrections.traces, sheet), found)
    rows = cut_between_leads(without_feet(rows, pulses, start, stop), found.segments)
    rows = drawn_over(rows, found.segments, corrections.traces, sheet)
    return _Reading(sheet, rows, pulses, found, evidence)


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    sheet: Sheet
    traces: list[Trace]
    pulses: list[Pulse | None]
    found: Arrangement
    evidence: dict[Segment, Evidence]

    def duration_s(self, corrections: Corrections) -> float:
        """From the first lead's beginning to the last one's end."""
        segments = self.found.segments
        length = max(segment.stop_px for segment in segments) - min(segment.start_px for segment in segments)
        return length / (PX_PER_MM * corrections.speed_mm_s)


def _traced(sheet: Sheet, row_levels_px: Points | None, path: Path) -> list[Trace]:
    if row_levels_px is not None:
        levels = sorted(sheet.from_picture(row_levels_px)[..., 1].mean(axis=1).tolist())
        return trace_rows(sheet.ink, levels)
    levels = find_rows(sheet.ink)
    if len(levels) == _TWELVE and evenly_spaced(levels):
        return trace_rows(sheet.ink, levels, keep_pale=True)
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
    """First and last column of the leads: the traces' without their calibration pulses, by majority.

    Pulses stand above each other, so that one that was seen tells for all rows.
    """
    starts, stops, behind, before = [], [], [], []
    for trace, pulse in zip(traces, pulses, strict=True):
        start, stop = trace.start_stop()
        starts.append(start)
        stops.append(stop)
        if pulse and pulse.last_px < (start + stop) / 2:
            behind.append(_beside(trace.y_px, pulse.last_px + 1))
        elif pulse:
            end = len(trace.y_px)
            before.append(end - _beside(trace.y_px[::-1], end - pulse.first_px))
    return int(np.median(behind or starts)), int(np.median(before or stops))


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
    if reading.found.agreement >= _ADDING_UP:
        signal = reconciled(signal, {path.lead for path in corrections.traces})
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


_SCALE_NOTES = {
    Scale.STATED: ("No grid was found: the scale is the resolution that the file states.",),
    Scale.ASSUMED: ("No grid was found: the scale is such that the page shows ten seconds.",),
}


def _notes(reading: _Reading, corrections: Corrections) -> list[str]:
    layout, speed = reading.found.layout.name, corrections.speed_mm_s
    notes = [f"Digitised from a picture: layout {layout}, {speed:g} mm/s assumed."]
    notes += _SCALE_NOTES.get(reading.sheet.scale, ())
    if reading.found.renamed:
        notes.append("The leads are named as they are on the page, which is no usual order: check the names.")
    if reading.found.agreement < _ADDING_UP:
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
