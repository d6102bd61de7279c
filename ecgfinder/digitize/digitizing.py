"""From a picture of a paper ECG to an `Ecg`, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.errors import UndigitisableError
from ecgfinder.digitize.grid import Grid, find_grid
from ecgfinder.digitize.ink import PX_PER_MM, inside_picture, straighten, trace_ink
from ecgfinder.digitize.layouts import LAYOUTS, Arrangement, arrange
from ecgfinder.digitize.pages import Page, open_page
from ecgfinder.digitize.papermap import flat_map
from ecgfinder.digitize.pulses import Pulse, find_pulse
from ecgfinder.digitize.result import Digitised, Geometry, Settings, TracePath
from ecgfinder.digitize.rows import find_rows, without_lines
from ecgfinder.digitize.tracing import Trace, trace_rows, without_doubles
from ecgfinder.domain import LEADS, Ecg

Floats = npt.NDArray[np.float64]

LARGEST_MM = (450.0, 320.0)
"""No printed ECG is wider or higher than this."""

_LONGEST_GAP_S = 0.1  # shorter gaps in a trace are bridged
_LEAST_CLARITY = 0.25
_USUAL_GAIN = 10.0


def digitize(path: Path, settings: Settings | None = None) -> Digitised:
    """The ECG on a scan, photo, screenshot or PDF page.

    UnreadablePictureError when the file cannot be opened; UndigitisableError says what was not found on the page.
    """
    settings = settings or Settings()
    return digitize_page(open_page(path, settings.page), settings, path)


def digitize_page(page: Page, settings: Settings, path: Path) -> Digitised:
    """As `digitize`, for a page already opened; `path` names it in errors."""
    sheet = _straightened(page, settings, path)
    rows = _traced(sheet, path)
    pulses = [find_pulse(trace) for trace in rows]
    start, stop = _extent(rows, pulses)
    found = arrange(rows, start, stop, settings.layout)
    if found is None:
        raise UndigitisableError(_wrong_rows(len(rows), settings.layout), path=path, advice=_ADVICE)
    return _result(_Reading(page, sheet, rows, pulses, found), settings)


_ADVICE = "Take the whole page, flat and sharp, with all twelve leads."


@dataclass(frozen=True, slots=True, eq=False)
class _Sheet:
    """The straightened page: its ink, the grid it was straightened by, and the part of the paper it shows."""

    grid: Grid
    bounds_mm: tuple[float, float, float, float]
    ink: npt.NDArray[np.float32]
    gridded: bool

    def to_picture(self, xy_px: Floats) -> Floats:
        """Pixels of the picture from pixels of the sheet, (…, 2)."""
        return self.grid.paper.to_pixels(xy_px / PX_PER_MM + np.array(self.bounds_mm[:2]))


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    page: Page
    sheet: _Sheet
    traces: list[Trace]
    pulses: list[Pulse | None]
    found: Arrangement


def _straightened(page: Page, settings: Settings, path: Path) -> _Sheet:
    grid = find_grid(page.rgb)
    gridded = grid is not None and grid.clarity >= _LEAST_CLARITY
    if grid is None or not gridded:
        grid = _grid_by_density(page, settings, path)
    left, top, right, bottom = grid.seen_mm
    bounds = (left, top, min(right, left + LARGEST_MM[0]), min(bottom, top + LARGEST_MM[1]))
    sheet = straighten(page.rgb, grid.paper, bounds)
    ink = trace_ink(sheet, gridded) * inside_picture(page.rgb.shape, sheet.shape, grid.paper, bounds)
    return _Sheet(grid, bounds, without_lines(ink), gridded)


def _grid_by_density(page: Page, settings: Settings, path: Path) -> Grid:
    """A page without a grid: its scale is what the user or the file states."""
    density = settings.pixels_per_mm or page.pixels_per_mm
    if density is None:
        raise UndigitisableError(
            "no grid was found, and the file does not state its resolution",
            path=path,
            advice="Scan it in colour, or give the resolution.",
        )
    paper = flat_map(page.rgb.shape, 1 / density)
    half = np.array(page.rgb.shape[1::-1]) / density / 2
    return Grid(paper, density, 0.0, (-half[0], -half[1], half[0], half[1]))


def _traced(sheet: _Sheet, path: Path) -> list[Trace]:
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


def _result(reading: _Reading, settings: Settings) -> Digitised:
    gain, gain_note = _gain(reading.pulses, settings)
    signal, confidence = _signals(reading, gain, settings.speed_mm_s)
    notes = [*gain_note, *_notes(reading, settings)]
    present = tuple(lead for lead in LEADS if lead in confidence)
    ecg = Ecg(signal, PX_PER_MM * settings.speed_mm_s, LEADS, notes=tuple(notes))
    page_confidence = _page_confidence(reading, list(confidence.values()))
    return Digitised(
        ecg,
        reading.found.layout.name,
        settings.speed_mm_s,
        gain,
        page_confidence,
        {lead: confidence[lead] for lead in present},
        _geometry(reading),
        tuple(notes),
    )


def _gain(pulses: list[Pulse | None], settings: Settings) -> tuple[float, list[str]]:
    if settings.gain_mm_mv is not None:
        return settings.gain_mm_mv, []
    gains = [pulse.gain_mm_mv for pulse in pulses if pulse]
    if not gains:
        return _USUAL_GAIN, ["No calibration pulse was found: 10 mm/mV assumed."]
    commonest = max(gains, key=gains.count)
    if commonest == _USUAL_GAIN or gains.count(commonest) >= max(2, len(pulses) / 2):
        return commonest, []
    return _USUAL_GAIN, ["The calibration pulses disagree: 10 mm/mV assumed."]


def _signals(
    reading: _Reading, gain_mm_mv: float, speed_mm_s: float
) -> tuple[npt.NDArray[np.float32], dict[str, float]]:
    """All leads in mV, shape (12, columns), NaN where nothing was printed, and each lead's confidence."""
    first = min(segment.start_px for segment in reading.found.segments)
    last = max(segment.stop_px for segment in reading.found.segments)
    signal = np.full((len(LEADS), last - first), np.nan, dtype=np.float32)
    confidence: dict[str, float] = {}
    for segment in reading.found.segments:  # rhythm rows come last and replace the short stretch of their lead
        y = reading.traces[segment.row].y_px[segment.start_px : segment.stop_px]
        known = np.isfinite(y)
        if known.mean() < 0.3:
            continue
        mv = (np.nanmedian(y) - _bridged(y, round(_LONGEST_GAP_S * speed_mm_s * PX_PER_MM))) / (gain_mm_mv * PX_PER_MM)
        signal[LEADS.index(segment.lead), segment.start_px - first : segment.stop_px - first] = mv
        confidence[segment.lead] = float(known.mean()) ** 2
    return signal, confidence


def _bridged(y: Floats, longest: int) -> Floats:
    """Gaps of at most `longest` columns filled in a straight line."""
    known = np.flatnonzero(np.isfinite(y))
    out = y.copy()
    for before, after in pairwise(known):
        if 1 < after - before <= longest + 1:
            out[before : after + 1] = np.linspace(y[before], y[after], after - before + 1)
    return out


def _notes(reading: _Reading, settings: Settings) -> list[str]:
    notes = [f"Digitised from a picture: layout {reading.found.layout.name}, {settings.speed_mm_s:g} mm/s assumed."]
    if not reading.sheet.gridded:
        notes.append("No grid was found: the scale is the resolution that the file states.")
    if reading.found.agreement < 0.5:
        notes.append("The limb leads do not add up as they should: check the layout and the traces.")
    return notes


def _page_confidence(reading: _Reading, leads: list[float]) -> float:
    grid = min(1.0, 0.5 + reading.sheet.grid.clarity) if reading.sheet.gridded else 0.5
    law = float(np.clip(0.5 + reading.found.agreement / 1.6, 0.2, 1))
    return round(grid * law * float(np.mean(leads or [0.0])), 3)


def _geometry(reading: _Reading) -> Geometry:
    sheet, scale = reading.sheet, reading.page.reduction
    height, width = sheet.ink.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64)
    levels = np.array([[[0, trace.row_px], [width, trace.row_px]] for trace in reading.traces])
    boxes = [_pulse_box(pulse, trace) for pulse, trace in zip(reading.pulses, reading.traces, strict=True) if pulse]
    return Geometry(
        reading.page.full_size,
        sheet.to_picture(corners) * scale,
        sheet.grid.pitch_px * scale,
        sheet.grid.paper.tilt_deg(),
        sheet.to_picture(levels) * scale,
        sheet.to_picture(np.array(boxes).reshape(-1, 4, 2)) * scale,
        tuple(_paths(reading, scale)),
    )


def _paths(reading: _Reading, scale: float) -> list[TracePath]:
    out = []
    for segment in reading.found.segments:
        columns = np.arange(segment.start_px, segment.stop_px)
        points = np.stack([columns, reading.traces[segment.row].y_px[columns]], axis=1)
        lost = np.isnan(points[:, 1])
        placed = reading.sheet.to_picture(np.nan_to_num(points)) * scale
        placed[lost] = np.nan
        out.append(TracePath(segment.lead, segment.row, placed))
    return out


def _pulse_box(pulse: Pulse, trace: Trace) -> list[list[float]]:
    top = trace.row_px - pulse.height_mm * PX_PER_MM
    left, right = float(pulse.first_px), float(pulse.last_px)
    return [[left, top], [right, top], [right, trace.row_px], [left, trace.row_px]]
