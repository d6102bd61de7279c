"""The losses that shape the shared space."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from ecgfinder.reports.codes import statements as known_statements


def soft_targets(similarity: Tensor) -> Tensor:
    """Rows of non-negative similarities as distributions; a row of zeros stays zeros."""
    return similarity / similarity.sum(1, keepdim=True).clamp(min=1e-9)


def image_text_contrast(ecg: Tensor, text: Tensor, same: Tensor, scale: Tensor) -> Tensor:
    """Symmetric InfoNCE whose target is shared among equal reports.

    `ecg`, `text`: unit vectors (n, d); `same`: (n, n), how well each text (column) fits each ECG, 1 if it is its own.
    """
    logits = scale * ecg @ text.T
    return (F.cross_entropy(logits, soft_targets(same)) + F.cross_entropy(logits.T, soft_targets(same.T))) / 2


def statement_contrast(ecg: Tensor, alike: Tensor, scale: float = 14.0) -> Tensor:
    """Supervised contrast: ECGs are drawn to each other in proportion to how alike their statements are.

    `ecg`: unit vectors (n, d); `alike`: (n, n), not negative.
    """
    own = torch.eye(len(ecg), dtype=torch.bool, device=ecg.device)
    logits = (scale * ecg @ ecg.T).masked_fill(own, -1e4)
    return F.cross_entropy(logits, soft_targets(alike.masked_fill(own, 0.0)))


class Likeness:
    """How alike ECGs are by their statements.

    The square of the Jaccard index, and more where a diagnostic super-class is shared and where the sub-classes are the
    same: two infarctions of one wall are nearer than an infarction and a block that have a rhythm in common.
    """

    def __init__(self, statements: Sequence[str], same_class: float, same_kinds: float) -> None:
        known = known_statements()
        self.of_class = _places([known[code].super_class for code in statements])
        self.of_kind = _places([known[code].sub_class for code in statements])
        self.same_class, self.same_kinds = same_class, same_kinds

    def __call__(self, labels: Tensor) -> Tensor:
        """Statements (n, statements) of 0 and 1 -> likeness (n, n)."""
        classes, kinds = (((labels @ places) > 0).to(labels.dtype) for places in (self.of_class, self.of_kind))
        shared = (classes @ classes.T > 0).to(labels.dtype)
        equal = (jaccard_index(kinds) == 1).to(labels.dtype)
        return jaccard_index(labels).square() + self.same_class * shared + self.same_kinds * equal


def _places(groups: Sequence[str | None]) -> Tensor:
    """Which group each of some things is in, (things, groups) of 0 and 1; None is in none."""
    names = sorted({group for group in groups if group})
    return torch.tensor([[float(group == name) for name in names] for group in groups])


def jaccard_index(labels: Tensor) -> Tensor:
    """Pairwise Jaccard index of label sets given as (n, labels) of 0 and 1; two empty sets are equal."""
    common = labels @ labels.T
    count = labels.sum(1)
    union = count[:, None] + count[None, :] - common
    return torch.where(union > 0, common / union.clamp(min=1), torch.ones_like(common))


def measured_loss(told: Tensor, true: Tensor, known: Tensor) -> Tensor:
    """Mean Huber loss over what could be measured; all are (n, numbers), `true` standardised, `known` 1 or 0."""
    return F.smooth_l1_loss(told * known, true * known, reduction="sum") / known.sum().clamp(min=1)
