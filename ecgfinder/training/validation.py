"""Scores of a pair of towers on the validation fold, for the training log."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from ecgfinder.evaluation.metrics import macro_auc, paired_ranks, recall_at
from ecgfinder.evaluation.ptbxl import Statements
from ecgfinder.training.data import UV_PER_MV, Examples, to_images
from ecgfinder.training.texts import Wordings
from ecgfinder.training.tokens import token_ids

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Validation:
    """The fold on which models are chosen."""

    examples: Examples
    wordings: list[Wordings]
    statements: Statements

    def score(self, ecg_encoder: nn.Module, text_encoder: nn.Module, tokenizer: Tokenizer) -> dict[str, float]:
        """Statement AUC of the ECG encoder, paired RSUM on all and on abnormal records."""
        ecg, statements = embed_examples(ecg_encoder, self.examples)
        text = embed_reports(text_encoder, tokenizer, self.wordings)
        abnormal = self.abnormal()
        return {
            "auc": round(macro_auc(self.examples.labels, statements, least=5), 4),
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
def embed_examples(
    encoder: nn.Module, examples: Examples, beside: Tensor | None = None, batch: int = 128
) -> tuple[Vectors, Vectors]:
    """Unit vectors and statement probabilities of prepared ECGs, with their numbers or something else beside them."""
    beside = torch.from_numpy(examples.measured) if beside is None else beside
    device = next(encoder.parameters()).device
    parts = []
    for start in range(0, len(examples), batch):
        rows = slice(start, start + batch)
        images = to_images(torch.from_numpy(examples.uv[rows]).float() / UV_PER_MV)
        parts.append([part.cpu().numpy() for part in encoder(images.to(device), beside[rows].to(device))])
    return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])


def embed_reports(encoder: nn.Module, tokenizer: Tokenizer, wordings: list[Wordings]) -> Vectors:
    """Unit vectors of reports as the program makes them: the mean of a report as written and in English."""
    written = embed_wordings(encoder, tokenizer, [wording.original for wording in wordings])
    both = written + embed_wordings(encoder, tokenizer, [wording.english for wording in wordings])
    out: Vectors = both / np.linalg.norm(both, axis=1, keepdims=True)
    return out


@torch.no_grad()
def embed_wordings(encoder: nn.Module, tokenizer: Tokenizer, texts: list[str], batch: int = 256) -> Vectors:
    """Unit vectors of texts, by a tower or an encoder."""
    device = next(encoder.parameters()).device
    parts = []
    for start in range(0, len(texts), batch):
        out = encoder(token_ids(tokenizer, texts[start : start + batch]).to(device))
        parts.append((out[0] if isinstance(out, tuple) else out).cpu().numpy())
    return np.concatenate(parts)
