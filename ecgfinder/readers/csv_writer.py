"""Writing a CSV table: comments on what is known, a title line, then a column of time and one of each lead in mV."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ecgfinder.domain import Ecg
from ecgfinder.readers.comments import comments_about
from ecgfinder.readers.files import write_files


def write_csv(ecg: Ecg, path: Path) -> Path:
    """Write a CSV file in UTF-8; return its path. Every sample comes back to the last bit; the name is left out.

    Empty cells stand for samples that are not known. UserFacingError when the file cannot be written.
    """
    write_files({path: "\n".join([*_lines(ecg), ""]).encode()})
    return path


def _lines(ecg: Ecg) -> Iterator[str]:
    yield f"# Sampling rate: {ecg.rate_hz:.15g} Hz"
    yield "# Unit: mV"
    if ecg.step_mv:
        yield f"# Steps: {' '.join(map(repr, ecg.step_mv))}"
    if ecg.recorded_at:
        yield f"# Recorded: {ecg.recorded_at.isoformat()}"
    yield from (f"# {line}" for line in comments_about(ecg))
    yield ",".join(["time [s]", *(f"{name.replace(',', ' ')} [mV]" for name in ecg.lead_names)])
    for number, column in enumerate(ecg.signal_mv.T):
        cells = ("" if np.isnan(value) else str(value) for value in column)
        yield ",".join([f"{number / ecg.rate_hz:.9g}", *cells])
