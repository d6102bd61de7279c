"""Scores of a pair of towers on the validation fold, for the training log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer

from ecgfinder.evaluation.metrics import macro_auc, paired_ranks, recall_at
from ecgfinder.evaluation.ptbxl import Statements
from ecgfinder.training.data import UV_PER_MV, Examples
from ecgfinder.training.texts import Wordings
from ecgfinder.training.tokens import token_ids

if TYPE_CHECKING:
    from ecgfinder.training.trainer import Pair

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Validation:
    """The fold on which models are chosen."""

    examples: Examples
    wordings: list[Wordings]
    statements: Statements

    def score(self, pair: Pair, tokenizer: Tokenizer) -> dict[str, float]:
        """Statement AUC of the ECG tower, paired RSUM on all and on abnormal records (contrastive part alone)."""
        ecg, logits = embed_examples(pair, self.examples)
        text, _ = embed_wordings(pair, tokenizer, [w.original for w in self.wordings])
        abnormal = self.abnormal()
        return {
            "auc": round(macro_auc(self.examples.labels, logits, least=5), 4),
            "rsum_all": rsum(ecg, text),
            "rsum_abnormal": rsum(ecg[abnormal], text[abnormal]),
        }

    def abnormal(self) -> npt.NDArray[np.bool_]:
        """Records with a diagnostic super-class other than NORM alone."""
        classes = [{self.statements.super_class.get(c) for c in r.codes} - {None} for r in self.examples.records]
        return np.array([bool(found) and found != {"NORM"} for found in classes])


def rsum(ecg: Vectors, text: Vectors) -> float:
    """Sum of R@1, 5, 10 both ways, in percent."""
    return round(sum(100 * float(recall_at(r, k).mean()) for r in paired_ranks(ecg, text) for k in (1, 5, 10)), 2)


@torch.no_grad()
def embed_examples(pair: Pair, examples: Examples, batch: int = 128) -> tuple[Vectors, Vectors]:
    """Unit vectors and statement logits of prepared ECGs."""
    from ecgfinder.training.trainer import to_images

    device = pair.log_scale.device
    parts = []
    for start in range(0, len(examples), batch):
        mv = torch.from_numpy(examples.uv[start : start + batch]).float() / UV_PER_MV
        parts.append([part.cpu().numpy() for part in pair.vision(to_images(mv).to(device))])
    return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])


@torch.no_grad()
def embed_wordings(pair: Pair, tokenizer: Tokenizer, texts: list[str], batch: int = 256) -> tuple[Vectors, Vectors]:
    """Unit vectors and statement logits of texts."""
    device = pair.log_scale.device
    parts = []
    for start in range(0, len(texts), batch):
        ids = token_ids(tokenizer, texts[start : start + batch], pair.config.text_tokens)
        parts.append([part.cpu().numpy() for part in pair.text(ids.to(device))])
    return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])
