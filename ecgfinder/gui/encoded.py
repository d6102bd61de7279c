"""An encoded image with the way between its pixels and the trace. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg, Region, part_of, start_of

SHIPPED = "lead-time"
_WINDOW_S = 10.0
_BEAT_S = 1.0
_ROWS = 3
_CONCATENATED = "concat"

Box = tuple[float, float, float, float]
"""Left, top, width and height as shares of the image."""


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """The image of an ECG, shape (height, width, 3) in [0, 1], under one of `ecgfinder.encoding.ENCODINGS`.

    `start_s` is the time of the image's left edge; `beats_s` tells when the beat of each lead begins that the paper's
    encodings show.
    """

    pixels: npt.NDArray[np.float32]
    method: str = SHIPPED
    start_s: float = 0.0
    beats_s: Mapping[str, float] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.pixels.shape[0], self.pixels.shape[1]

    def boxes(self) -> dict[str, Box]:
        """Where each lead is; a lead without a beat has no place in the paper's encodings."""
        if self.method == SHIPPED:
            return {lead: (0.0, row / len(LEADS), 1.0, 1 / len(LEADS)) for row, lead in enumerate(LEADS)}
        shown = {lead: row for row, lead in enumerate(LEADS) if lead in self.beats_s}
        if self.method == _CONCATENATED:
            return {lead: (row / len(LEADS), 0.0, 1 / len(LEADS), 1.0) for lead, row in shown.items()}
        columns = len(LEADS) // _ROWS
        return {
            lead: (number // _ROWS / columns, number % _ROWS / _ROWS, 1 / columns, 1 / _ROWS)
            for lead, number in shown.items()
        }

    def point_at(self, x: float, y: float) -> tuple[str, float] | None:
        """Lead and time in seconds of a place, both coordinates shares of the image; None where there is no lead."""
        for lead, (left, top, width, height) in self.boxes().items():
            if left <= x < left + width and top <= y < top + height:
                start_s, length_s = self._span(lead)
                return lead, start_s + (x - left) / width * length_s
        return None

    def column_of(self, lead: str, time_s: float) -> float | None:
        """The share of the image's width at which a lead's time stands; None where it is not shown."""
        box = self.boxes().get(lead)
        if box is None:
            return None
        start_s, length_s = self._span(lead)
        share = (time_s - start_s) / length_s
        return box[0] + share * box[2] if 0 <= share < 1 else None

    def _span(self, lead: str) -> tuple[float, float]:
        """When a lead's image begins, and how long it lasts, in seconds."""
        return (self.start_s, _WINDOW_S) if self.method == SHIPPED else (self.beats_s[lead], _BEAT_S)


def encode_part(ecg: Ecg, region: Region | None = None, method: str = SHIPPED) -> Encoded:
    """What an encoder of this method sees of an ECG, or of a part of it. KeyError for an unknown method."""
    from ecgfinder.encoding import encode
    from ecgfinder.encoding.paper import beat_starts_s

    part = part_of(ecg, region)
    start_s = start_of(ecg, region)
    beats_s = {} if method == SHIPPED else {lead: start_s + at_s for lead, at_s in beat_starts_s(part).items()}
    return Encoded(encode(part, method), method, start_s, beats_s)
