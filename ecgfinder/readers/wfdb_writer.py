"""Writing a WFDB record: a header and one signal file in format 16, or 32 where 16 bits do not hold the samples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.readers.comments import comments_about
from ecgfinder.readers.files import write_files

FINE_STEP_MV = 0.0001
"""Step of leads whose recorder's step is unknown: 0.1 uV, finer than any recorder."""

_RECORD_NAME = re.compile(r"[A-Za-z0-9_-]+")


def write_wfdb(ecg: Ecg, path: Path) -> Path:
    """Write `path` with the suffix .hea, and the samples beside it as .dat; return the header's path.

    Samples that are multiples of `step_mv` come back to the last bit, others rounded to 0.1 uV. Of the patient, age,
    sex and reference are written, never the name. UserFacingError when the name is none for a record, a value is too
    large or the files cannot be written.
    """
    header = path if path.suffix.casefold() == ".hea" else path.with_name(path.name + ".hea")
    if not _RECORD_NAME.fullmatch(header.stem):
        raise UserFacingError(
            "a WFDB record cannot bear this name", path=path, advice="Use letters A-Z, digits, - and _ only."
        )
    steps = ecg.step_mv or (FINE_STEP_MV,) * len(ecg.lead_names)
    samples = _samples(ecg.signal_mv, steps, path)
    text = "\n".join([*_lines(ecg, header.stem, steps, samples), *(f"#{line}" for line in comments_about(ecg)), ""])
    write_files({header.with_suffix(".dat"): np.ascontiguousarray(samples.T).tobytes(), header: text.encode()})
    return header


def integers(signal_mv: npt.NDArray[np.float32], steps_mv: Sequence[float]) -> npt.NDArray[np.float64]:
    """The signal in whole steps, shape (leads, samples); NaN stays NaN."""
    ints: npt.NDArray[np.float64] = np.rint(signal_mv.astype(np.float64) / np.asarray(steps_mv)[:, None])
    return ints


def _samples(signal_mv: npt.NDArray[np.float32], steps_mv: Sequence[float], path: Path) -> npt.NDArray[np.integer]:
    """Little-endian integers of 16 or 32 bits; the lowest stands for "not known"."""
    ints = integers(signal_mv, steps_mv)
    largest = np.nanmax(np.abs(ints), initial=0)
    for bits in (16, 32):
        if largest < 2 ** (bits - 1):
            return np.where(np.isnan(ints), -(2 ** (bits - 1)), ints).astype(f"<i{bits // 8}")
    raise UserFacingError("the samples are too large for a WFDB record", path=path)


def _lines(ecg: Ecg, record: str, steps_mv: Sequence[float], samples: npt.NDArray[np.integer]) -> Iterator[str]:
    when = f" {ecg.recorded_at:%H:%M:%S.%f %d/%m/%Y}" if ecg.recorded_at else ""
    yield f"{record} {len(samples)} {ecg.rate_hz:.15g} {ecg.n_samples}{when}"
    bits = samples.dtype.itemsize * 8
    for name, step, row in zip(ecg.lead_names, steps_mv, samples, strict=True):
        checksum = int(row.sum(dtype=np.int64)) & 0xFFFF
        yield f"{record}.dat {bits} {1 / step:.17g}(0)/mV {bits} 0 {row[0]} {checksum} 0 {name}"
