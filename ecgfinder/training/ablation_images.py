"""Encoded images of one size for every encoding, made once from a PTB-XL folder and kept in a cache.

The paper's images are averaged to 96 x 128 pixels (a tile of one beat to 32 x 32: a second of a signal below 15 Hz
needs 30 samples); ours stays at 12 x 1000, its end filled up with unknown time. All have 8 bits a channel, as
`ecgfinder encode` writes them, and are cut into 48 patches of the same number of pixels.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from ecgfinder.encoding import SHIPPED
from ecgfinder.encoding.paper import CHANNELS, DRAWINGS, beats_of_leads
from ecgfinder.encoding.png import to_bytes
from ecgfinder.evaluation.ptbxl import Record, read_records
from ecgfinder.readers import read_ecg
from ecgfinder.training.data import UV_PER_MV, load_examples, to_images

log = logging.getLogger(__name__)

Images = npt.NDArray[np.uint8]
_Array = TypeVar("_Array", npt.NDArray[np.uint8], npt.NDArray[np.float32])
_CHUNK = 256


@dataclass(frozen=True)
class Shape:
    """Pixels of an image and of one of its patches."""

    height: int
    width: int
    patch_height: int
    patch_width: int

    @property
    def tokens(self) -> int:
        """Patches of an image."""
        return (self.height // self.patch_height) * (self.width // self.patch_width)


SQUARE_PATCHES = Shape(96, 128, 16, 16)
SHAPES = {SHIPPED: Shape(12, 1008, 12, 21), **dict.fromkeys(DRAWINGS, SQUARE_PATCHES)}
"""The encodings that are compared, and the shape of their images."""


def load_images(name: str, ptbxl: Path, folds: tuple[int, ...], cache: Path, images: Path) -> Images:
    """Images (n, height, width, 3) of some folds under a name of `SHAPES`; `cache` keeps signals, `images` the rest."""
    if name == SHIPPED:
        return _ours(load_examples(ptbxl, folds, cache).uv, SHAPES[name].width)
    stored, kept = stored_as(name)
    out = np.concatenate([_of_fold(stored, ptbxl, fold, images) for fold in folds])
    return out if len(kept) == len(CHANNELS) else out * np.isin(np.arange(len(CHANNELS)), kept).astype(np.uint8)


def stored_as(name: str) -> tuple[str, list[int]]:
    """Which image is stored for a paper's encoding, and which of its channels count: fields are parts of the grid."""
    parts = name.split("+")
    whole = list(range(len(CHANNELS)))
    return ("grid", [CHANNELS.index(p) for p in parts]) if parts[0] in CHANNELS else (name, whole)


def small(image: npt.NDArray[np.float32], shape: Shape = SQUARE_PATCHES) -> Images:
    """An image in [0, 1] averaged to a shape's size, with 8 bits a channel."""
    pixels = torch.from_numpy(image).permute(2, 0, 1)[None]
    mean = F.interpolate(pixels, (shape.height, shape.width), mode="area")[0].permute(1, 2, 0)
    return to_bytes(mean.numpy())


def cut(images: Tensor, shape: Shape) -> Tensor:
    """Images (n, height, width, 3) as patches (n, tokens, pixels of a patch times 3), row by row."""
    n, height, width, channels = images.shape
    rows, columns = height // shape.patch_height, width // shape.patch_width
    tiles = images.view(n, rows, shape.patch_height, columns, shape.patch_width, channels)
    return tiles.transpose(2, 3).reshape(n, rows * columns, -1)


def _ours(uv: npt.NDArray[np.int16], width: int) -> Images:
    """`lead-time` of prepared signals (n, 12, 1000), the rest of the width unknown."""
    parts = []
    for start in range(0, len(uv), _CHUNK):
        mv = torch.from_numpy(uv[start : start + _CHUNK]).float() / UV_PER_MV
        parts.append(to_bytes(to_images(F.pad(mv, (0, width - mv.shape[2]), value=torch.nan)).numpy()))
    return np.concatenate(parts)


def _of_fold(stored: str, ptbxl: Path, fold: int, folder: Path) -> Images:
    def make() -> Images:
        records = read_records(ptbxl, [fold])
        beats = _kept(folder / f"beats-{fold}.npy", len(records), lambda: _beats(records))
        return np.stack([small(DRAWINGS[stored](list(of_record))) for of_record in beats])

    out: Images = _kept(folder / f"{stored}-{fold}.npy", len(read_records(ptbxl, [fold])), make)
    return out


def _beats(records: list[Record]) -> npt.NDArray[np.float32]:
    return np.stack([np.stack(beats_of_leads(read_ecg(record.path))) for record in records])


def _kept(path: Path, count: int, make: Callable[[], _Array]) -> _Array:
    """What the file holds, if it is of so many records; else what `make` gives, which the file then holds."""
    if path.exists():
        kept: _Array = np.load(path)
        if len(kept) == count:
            return kept
    log.info("making %s", path.name)
    out = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".tmp").open("wb") as file:
        np.save(file, out)
    path.with_suffix(".tmp").replace(path)
    return out
