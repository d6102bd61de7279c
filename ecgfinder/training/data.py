"""Training examples from a PTB-XL folder: prepared once, kept in a cache file, then held in memory."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ecgfinder.encoding.lead_time import windows_mv
from ecgfinder.evaluation.ptbxl import Record, multi_hot, read_records, read_statements
from ecgfinder.readers import read_ecg

log = logging.getLogger(__name__)

UV_PER_MV = 1000


@dataclass(frozen=True)
class Examples:
    """Prepared ECGs (n, 12, 1000) int16 in uV, their records and statement labels (n, statements)."""

    uv: npt.NDArray[np.int16]
    records: list[Record]
    labels: npt.NDArray[np.bool_]
    statements: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.records)


def load_examples(ptbxl: Path, folds: tuple[int, ...], cache: Path) -> Examples:
    """Read and prepare some folds; the prepared signals are cached in `cache`, one file a fold."""
    statements = read_statements(ptbxl).codes
    records: list[Record] = []
    signals = []
    for fold in folds:
        of_fold = read_records(ptbxl, [fold])
        records += of_fold
        signals.append(_prepared(of_fold, cache / f"fold{fold}.npy"))
    return Examples(np.concatenate(signals), records, multi_hot(records, statements), statements)


def _prepared(records: list[Record], path: Path) -> npt.NDArray[np.int16]:
    if path.exists():
        kept: npt.NDArray[np.int16] = np.load(path)
        if len(kept) == len(records):
            return kept
    log.warning("preparing %d records for %s", len(records), path)
    out = np.stack([to_uv(windows_mv(read_ecg(record.path))[0]) for record in records])
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, out)
    return out


def to_uv(window_mv: npt.NDArray[np.float32]) -> npt.NDArray[np.int16]:
    """A window in mV, NaN unknown -> whole uV of the same shape, 0 where unknown."""
    uv = np.nan_to_num(np.round(window_mv * UV_PER_MV))
    return np.clip(uv, -32000, 32000).astype(np.int16)


def to_images(mv: Tensor) -> Tensor:
    """`encoding.lead_time.pixels` in torch: (n, 12, samples) mV, NaN unknown -> (n, 12, samples, 3)."""
    known = torch.isfinite(mv)
    mv = torch.where(known, mv, torch.zeros_like(mv))
    return torch.stack([(0.5 + mv / 10).clamp(0, 1), (0.5 + mv / 2).clamp(0, 1), known.to(mv.dtype)], dim=-1)
