"""Training examples from a PTB-XL folder: prepared once, kept in a cache file, then held in memory."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ecgfinder.encoding.lead_time import windows_mv
from ecgfinder.encoding.measured import Numbers, measured_numbers
from ecgfinder.evaluation.ptbxl import Record, multi_hot, read_records, read_statements
from ecgfinder.readers import read_ecg

log = logging.getLogger(__name__)

UV_PER_MV = 1000
Rows = npt.NDArray[Any]


@dataclass(frozen=True)
class Examples:
    """Prepared ECGs (n, 12, 1000) int16 in uV, their records and statement labels (n, statements).

    `measured` are the numbers beside the image (n, COUNT), see `encoding.measured`.
    """

    uv: npt.NDArray[np.int16]
    records: list[Record]
    labels: npt.NDArray[np.bool_]
    statements: tuple[str, ...]
    measured: Numbers

    def __len__(self) -> int:
        return len(self.records)


def load_examples(ptbxl: Path, folds: tuple[int, ...], cache: Path) -> Examples:
    """Read, prepare and measure some folds; signals and numbers are cached in `cache`, a file each for every fold."""
    statements = read_statements(ptbxl).codes
    records: list[Record] = []
    signals, measured = [], []
    for fold in folds:
        of_fold = read_records(ptbxl, [fold])
        records += of_fold
        signals.append(kept(cache / f"fold{fold}.npy", len(of_fold), partial(_prepared, of_fold)))
        measured.append(kept(cache / f"numbers{fold}.npy", len(of_fold), partial(measured_on, _in_mv(signals[-1]))))
    labels = multi_hot(records, statements)
    return Examples(np.concatenate(signals), records, labels, statements, np.concatenate(measured))


def folds_of(examples: Examples) -> str:
    """The folds of some examples, as the names of cached files have them."""
    return "".join(str(fold) for fold in sorted({record.fold for record in examples.records}))


def kept(path: Path, count: int, make: Callable[[], Rows]) -> Rows:
    """The `count` rows in a file, made anew where it has not as many."""
    if path.exists():
        found: Rows = np.load(path)
        if len(found) == count:
            return found
    log.warning("making %d rows of %s", count, path)
    out = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, out)
    return out


def _prepared(records: list[Record]) -> npt.NDArray[np.int16]:
    return np.stack([to_uv(windows_mv(read_ecg(record.path))[0]) for record in records])


def _in_mv(uv: npt.NDArray[np.int16]) -> Iterator[npt.NDArray[np.float32]]:
    return (window.astype(np.float32) / UV_PER_MV for window in uv)


def measured_on(windows_mv: Iterable[npt.NDArray[np.float32]]) -> Numbers:
    """The numbers of windows (12, 1000) in mV, NaN unknown: shape (n, COUNT)."""
    return np.stack([measured_numbers(window) for window in windows_mv])


def to_uv(window_mv: npt.NDArray[np.float32]) -> npt.NDArray[np.int16]:
    """A window in mV, NaN unknown -> whole uV of the same shape, 0 where unknown."""
    uv = np.nan_to_num(np.round(window_mv * UV_PER_MV))
    return np.clip(uv, -32000, 32000).astype(np.int16)


def to_images(mv: Tensor) -> Tensor:
    """`encoding.lead_time.pixels` in torch: (n, 12, samples) mV, NaN unknown -> (n, 12, samples, 3)."""
    known = torch.isfinite(mv)
    mv = torch.where(known, mv, torch.zeros_like(mv))
    return torch.stack([(0.5 + mv / 10).clamp(0, 1), (0.5 + mv / 2).clamp(0, 1), known.to(mv.dtype)], dim=-1)


def batches(count: int, size: int) -> Iterator[Tensor]:
    """Rows of `count` examples in a random order, `size` at a time; what fills no batch is left out."""
    order = torch.randperm(count)
    for start in range(0, count - size + 1, size):
        yield order[start : start + size]
