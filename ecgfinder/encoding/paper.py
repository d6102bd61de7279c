"""The encoded images of Qiu et al. 2023: one beat of each lead, as fields or as a plot.

The beat is one second (35 samples before R, 65 after, at 100 Hz) of the 0.5-15 Hz band, divided by its largest
absolute value. Tiles stand in three rows and four columns: I, II, III / aVR, aVL, aVF / V1-V3 / V4-V6 down the
columns. The Markov field is red, the recurrence plot green, the Gramian field blue; an unused colour is 0. A lead
without a beat leaves its tile black.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.encoding.fields import Field, Series, gramian, markov_transition, recurrence, unit
from ecgfinder.signals.beats import find_beats
from ecgfinder.signals.filters import bandpass, resample
from ecgfinder.signals.prepare import WORK_RATE_HZ, prepare

Image = npt.NDArray[np.float32]

RATE_HZ = 100
BEFORE, AFTER = 35, 65
TILE = BEFORE + AFTER
ROWS, COLUMNS = 3, 4
BAND_HZ = (0.5, 15.0)
CONCAT_MEAN = 4
"""All-Concat averages so many samples, or its image would be 1200 x 1200."""

_FIELDS: dict[str, Callable[[Series], Field]] = {
    "mtf": lambda x: unit(markov_transition(x), 0, 1),
    "rp": lambda x: unit(recurrence(x), 0, 2),
    "gaf": lambda x: unit(gramian(x), -1, 1),
}
CHANNELS = tuple(_FIELDS)


def draw_grid(beats: Sequence[Series], methods: tuple[str, ...] = CHANNELS) -> Image:
    """Fields of each lead's beat in its own tile, shape (300, 400, 3) in [0, 1]; all three are *All-Grid*."""
    return _tiles([_fields(beat, methods) for beat in beats])


def draw_concat(beats: Sequence[Series]) -> Image:
    """*All-Concat*: the twelve beats as one series, then encoded; shape (300, 300, 3) in [0, 1]."""
    series = np.concatenate(beats).reshape(-1, CONCAT_MEAN).mean(axis=1)
    return _fields(series, CHANNELS)


def draw_plot(beats: Sequence[Series]) -> Image:
    """*Simple-plot*: each lead's beat as a white line in its tile, shape (300, 400, 3) in [0, 1]."""
    return _tiles([_plot(beat) for beat in beats])


def beats_of_leads(ecg: Ecg) -> list[Series]:
    """The beat of each standard lead, twelve series of 100 samples in [-1, 1]; zeros where there is none."""
    signal, starts = _leads_and_starts(ecg)
    return [_beat(lead, start) for lead, start in zip(signal, starts, strict=True)]


def beat_starts_s(ecg: Ecg) -> dict[str, float]:
    """When the beat that is encoded begins, in seconds, for each standard lead that has one; it lasts a second."""
    _, starts = _leads_and_starts(ecg)
    return {name: start / RATE_HZ for name, start in zip(LEADS, starts, strict=True) if start is not None}


def _leads_and_starts(ecg: Ecg) -> tuple[Series, list[int | None]]:
    """The twelve leads in the band, and where in each the first beat begins that lies whole in its known part."""
    signal = bandpass(resample(ecg.twelve_leads_mv(), ecg.rate_hz, RATE_HZ), RATE_HZ, BAND_HZ)
    peaks = np.round(find_beats(prepare(ecg)).at * (RATE_HZ / WORK_RATE_HZ)).astype(int)
    return signal, [_first_whole(lead, peaks - BEFORE) for lead in signal]


def _first_whole(lead: Series, starts: npt.NDArray[np.int_]) -> int | None:
    whole = (int(start) for start in starts if start >= 0 and start + TILE <= len(lead))
    return next((start for start in whole if np.isfinite(lead[start : start + TILE]).all()), None)


def _beat(lead: Series, start: int | None) -> Series:
    if start is None:
        return np.zeros(TILE, dtype=np.float32)
    beat = lead[start : start + TILE]
    return np.asarray(beat / max(float(np.abs(beat).max()), 1e-6), dtype=np.float32)


def _fields(series: Series, methods: tuple[str, ...]) -> Image:
    side = len(series)
    if not series.any():
        return np.zeros((side, side, 3), dtype=np.float32)
    blank = np.zeros((side, side), dtype=np.float32)
    return np.stack([_FIELDS[name](series) if name in methods else blank for name in CHANNELS], axis=2)


def _plot(beat: Series) -> Image:
    """A line one pixel wide: each column is lit from this sample's height to the next one's."""
    tile = np.zeros((TILE, TILE, 3), dtype=np.float32)
    if not beat.any():
        return tile
    height = np.round((1 - beat) / 2 * (TILE - 1)).astype(int)
    for column, (here, there) in enumerate(zip(height, np.append(height[1:], height[-1]), strict=True)):
        tile[min(here, there) : max(here, there) + 1, column] = 1
    return tile


def _tiles(tiles: list[Image]) -> Image:
    """Twelve tiles as one image, filled down the columns."""
    columns = [np.concatenate(tiles[c * ROWS : (c + 1) * ROWS], axis=0) for c in range(len(LEADS) // ROWS)]
    return np.concatenate(columns, axis=1)


Drawing = Callable[[Sequence[Series]], Image]

DRAWINGS: dict[str, Drawing] = {
    "plot": draw_plot,
    "mtf": partial(draw_grid, methods=("mtf",)),
    "gaf": partial(draw_grid, methods=("gaf",)),
    "rp": partial(draw_grid, methods=("rp",)),
    "mtf+gaf": partial(draw_grid, methods=("mtf", "gaf")),
    "gaf+rp": partial(draw_grid, methods=("gaf", "rp")),
    "rp+mtf": partial(draw_grid, methods=("rp", "mtf")),
    "concat": draw_concat,
    "grid": draw_grid,
}
"""Beats as images, under short names: Simple-plot, MTF, GAF, RP, their pairs, All-Concat and All-Grid."""


def _encode(draw: Drawing, ecg: Ecg) -> Image:
    return draw(beats_of_leads(ecg))


PAPER_ENCODINGS: dict[str, Callable[[Ecg], Image]] = {name: partial(_encode, draw) for name, draw in DRAWINGS.items()}
"""Qiu et al.'s encodings of an ECG, by the names of `DRAWINGS`."""
