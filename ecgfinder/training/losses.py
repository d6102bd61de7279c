"""The losses that shape the shared space."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def soft_targets(similarity: Tensor) -> Tensor:
    """Rows of non-negative similarities as distributions; a row of zeros stays zeros."""
    return similarity / similarity.sum(1, keepdim=True).clamp(min=1e-9)


def image_text_contrast(ecg: Tensor, text: Tensor, same: Tensor, scale: Tensor) -> Tensor:
    """Symmetric InfoNCE whose target is shared among equal reports.

    `ecg`, `text`: unit vectors (n, d); `same`: (n, n), how well each text (column) fits each ECG, 1 if it is its own.
    """
    logits = scale * ecg @ text.T
    return (F.cross_entropy(logits, soft_targets(same)) + F.cross_entropy(logits.T, soft_targets(same.T))) / 2


def statement_contrast(a: Tensor, b: Tensor, jaccard: Tensor, scale: float = 14.0, sharpness: float = 2.0) -> Tensor:
    """Supervised contrast: rows of `a` are drawn to rows of `b` in proportion to the Jaccard index of their statements.

    `a`, `b`: unit vectors (n, d); `jaccard`: (n, n) in [0, 1]. When both are the same batch the diagonal is left out.
    """
    logits = scale * a @ b.T
    weight = jaccard.pow(sharpness)
    if a is b:
        own = torch.eye(len(a), dtype=torch.bool, device=a.device)
        logits = logits.masked_fill(own, -1e4)
        weight = weight.masked_fill(own, 0.0)
    return F.cross_entropy(logits, soft_targets(weight))


def jaccard_index(labels: Tensor) -> Tensor:
    """Pairwise Jaccard index of label sets given as (n, labels) of 0 and 1; two empty sets are equal."""
    common = labels @ labels.T
    count = labels.sum(1)
    union = count[:, None] + count[None, :] - common
    return torch.where(union > 0, common / union.clamp(min=1), torch.ones_like(common))


def measured_loss(told: Tensor, true: Tensor, known: Tensor) -> Tensor:
    """Mean Huber loss over what could be measured; all are (n, numbers), `true` standardised, `known` 1 or 0."""
    return F.smooth_l1_loss(told * known, true * known, reduction="sum") / known.sum().clamp(min=1)
