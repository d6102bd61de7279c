"""What the towers of a training run say of PTB-XL's records, for benches that learn on top of them; kept in a cache."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor

from ecgfinder.evaluation.protocols import abnormal_rows
from ecgfinder.evaluation.ptbxl import Record, Statements
from ecgfinder.training.data import UV_PER_MV, Examples, load_examples, to_images
from ecgfinder.training.texts import Wordings, wordings_of
from ecgfinder.training.trainer import Pair, load_average

BATCH = 64


@dataclass(frozen=True)
class Run:
    """A run of `ecgfinder train`: its averaged towers and its tokenizer."""

    name: str
    pair: Pair
    tokenizer: Tokenizer

    @classmethod
    def load(cls, folder: Path) -> Run:
        return cls(folder.name, load_average(folder)[0], Tokenizer.from_file(str(folder / "tokenizer.json")))


@dataclass(frozen=True)
class Frozen:
    """Records of some folds and the vision tower's tokens of each, (n, 32, width) float16."""

    examples: Examples
    wordings: list[Wordings]
    tokens: npt.NDArray[np.float16]

    @property
    def records(self) -> list[Record]:
        return self.examples.records

    def pooled(self) -> Tensor:
        """Mean and maximum of the tokens, (n, 2 width)."""
        tokens = torch.from_numpy(self.tokens)
        return torch.cat([tokens.float().mean(1), tokens.amax(1).float()], dim=1)

    def measured(self) -> Tensor:
        """The numbers beside the images, (n, COUNT)."""
        return torch.from_numpy(self.examples.measured)

    def abnormal(self, statements: Statements) -> npt.NDArray[np.intp]:
        return abnormal_rows(self.records, statements)


def load_frozen(ptbxl: Path, run: Run, folds: tuple[int, ...], cache: Path) -> Frozen:
    """Some folds as the run's vision tower sees them; `cache` keeps signals and tokens, a file a fold."""
    examples = load_examples(ptbxl, folds, cache)
    tokens = np.concatenate([_of_fold(ptbxl, run, fold, cache) for fold in folds])
    return Frozen(examples, [wordings_of(record) for record in examples.records], tokens)


def _of_fold(ptbxl: Path, run: Run, fold: int, cache: Path) -> npt.NDArray[np.float16]:
    path = cache / f"tokens-{run.name}-{fold}.npy"
    if not path.exists():
        tokens = _tokens(run, load_examples(ptbxl, (fold,), cache).uv)
        np.save(path.with_suffix(".part.npy"), tokens)
        path.with_suffix(".part.npy").replace(path)
    kept: npt.NDArray[np.float16] = np.load(path)
    return kept


@torch.no_grad()
def _tokens(run: Run, uv: npt.NDArray[np.int16]) -> npt.NDArray[np.float16]:
    parts = []
    for start in range(0, len(uv), BATCH):
        images = to_images(torch.from_numpy(uv[start : start + BATCH]).float() / UV_PER_MV)
        with torch.autocast("cpu", torch.bfloat16):
            parts.append(run.pair.vision.tokens(images).half().numpy())
    return np.concatenate(parts)
