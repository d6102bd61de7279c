"""The numbers beside the image: what is measured on a window by our own delineation.

The image shows the encoder every wave, but much of what a report says hangs on a limit that an interval, an axis or an
amplitude is above or below, and a few pixels do not tell by how much (MODEL_CARD.md says what these numbers are worth).
They are taken from the window that the image shows, not from the recording, so that they depend on nothing else.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.encoding.lead_time import RATE_HZ, Window
from ecgfinder.encoding.numbers import between_beats, groups, rhythm, shapes, vector, waves
from ecgfinder.encoding.numbers.beat import usual_beat
from ecgfinder.signals.delineation import Delineation, delineate
from ecgfinder.signals.measure import values_of

Numbers = npt.NDArray[np.float32]

REVISION = 2
"""To be raised with every change of a number, here or in `signals`: part of the name under which vectors are kept."""

_SCALARS = (
    "heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms", "qtc_bazett_ms", "qtc_fridericia_ms", "p_ms", "rr_mean_ms",
    "rr_sd_ms", "rr_rmssd_ms", "sokolow_lyon_mv", "cornell_mv",
)  # fmt: skip
_AXES = ("p_axis_deg", "qrs_axis_deg", "t_axis_deg")
_OF_BEAT = (*waves.NAMES, *shapes.NAMES, *groups.NAMES, *vector.NAMES)

NAMES = (
    *_SCALARS,
    *(f"{name}_{part}" for name in _AXES for part in ("cos", "sin")),
    *rhythm.NAMES,
    *between_beats.NAMES,
    *_OF_BEAT,
)
"""What each number is; the modules of `numbers` say more."""
COUNT = len(NAMES)


def measured_numbers(window_mv: Window) -> Numbers:
    """What is measured on one window (12, samples), mV at 100 Hz, NaN unknown.

    Shape (COUNT,), in the order of `NAMES`; NaN where something cannot be measured.
    """
    found = delineate(Ecg(np.ascontiguousarray(window_mv, dtype=np.float32), RATE_HZ, LEADS))
    usual = usual_beat(found)
    parts = [_intervals_and_axes(found), rhythm.rhythm(found, usual), between_beats.between_beats(found, usual)]
    if usual is None:
        return np.concatenate([*parts, np.full(len(_OF_BEAT), np.nan)]).astype(np.float32)
    of_waves, of_shapes = waves.waves(usual), shapes.shapes(usual)
    of_beat = [of_waves.ravel(), of_shapes.ravel(), groups.groups(of_waves, of_shapes), vector.vectors(usual)]
    return np.concatenate([*parts, *of_beat]).astype(np.float32)


def _intervals_and_axes(found: Delineation) -> npt.NDArray[np.float64]:
    values = values_of(found)
    out = [_or_nan(values.get(name)) for name in _SCALARS]
    for name in _AXES:
        angle = math.radians(_or_nan(values.get(name)))
        out += [math.cos(angle), math.sin(angle)]
    return np.array(out)


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value
