"""The losses that shape the shared space."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def soft_targets(similarity: Tensor) -> Tensor:
    """Rows of non-negative similarities as distributions; a row of zeros stays zeros."""
    return similarity / similarity.sum(1, keepdim=True).clamp(min=1e-9)


def contrast(queries: Tensor, candidates: Tensor, same: Tensor, scale: Tensor) -> Tensor:
    """InfoNCE whose target is shared among equal candidates.

    `queries` (n, d) and `candidates` (m, d) are unit vectors; `same` (n, m) is 1 where they belong together.
    """
    return F.cross_entropy(scale * queries @ candidates.T, soft_targets(same))


def image_text_contrast(ecg: Tensor, text: Tensor, same: Tensor, scale: Tensor) -> Tensor:
    """`contrast` both ways between the ECGs and texts of one batch; `same` is (ecgs, texts)."""
    return (contrast(ecg, text, same, scale) + contrast(text, ecg, same.T, scale)) / 2


def statement_contrast(a: Tensor, b: Tensor, jaccard: Tensor, scale: float = 14.0, sharpness: float = 2.0) -> Tensor:
    """Supervised contrast: rows of `a` are drawn to rows of `b` in proportion to the Jaccard index of their statements.

    `a` (n, d) and `b` (m, d) are unit vectors, `jaccard` (n, m) in [0, 1]. The first n rows of `b` are those of `a`:
    no row is drawn to itself.
    """
    own = torch.eye(len(a), len(b), dtype=torch.bool, device=a.device)
    logits = (scale * a @ b.T).masked_fill(own, -1e4)
    return F.cross_entropy(logits, soft_targets(jaccard.pow(sharpness).masked_fill(own, 0.0)))


def jaccard_index(labels: Tensor, others: Tensor | None = None) -> Tensor:
    """Pairwise Jaccard index of label sets (n, labels) and (m, labels) of 0 and 1; two empty sets are equal."""
    others = labels if others is None else others
    common = labels @ others.T
    union = labels.sum(1)[:, None] + others.sum(1)[None, :] - common
    return torch.where(union > 0, common / union.clamp(min=1), torch.ones_like(common))
