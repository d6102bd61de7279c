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


def neighbours_gain(cosines: Tensor, gain: Tensor, scale: float) -> Tensor:
    """What a neighbour is worth on the whole, where the nearer are drawn the more often.

    `cosines` of queries and cases (n, m), `gain` (n, m). Neighbourhood components analysis (Goldberger et al. 2004).
    """
    return (torch.softmax(scale * cosines, dim=1) * gain).sum(1).mean()


def vote_loss(cosines: Tensor, asked: Tensor, known: Tensor, weight: Tensor, scale: float) -> Tensor:
    """How badly the vote of a query's neighbours tells its statements: weighted cross-entropy, summed over these.

    `cosines` of queries and cases (n, m), statements of 0 and 1 of the queries `asked` (n, statements) and of the cases
    `known` (m, statements), `weight` (statements,).
    """
    told = (torch.softmax(scale * cosines, dim=1) @ known).clamp(1e-6, 1 - 1e-6)
    return (F.binary_cross_entropy(told, asked, reduction="none") * weight).sum(1).mean()


class Likeness:
    """How alike ECGs are by their statements.

    The Jaccard index to some power, and more where a diagnostic super-class is shared and where the sub-classes are the
    same: two infarctions of one wall are nearer than an infarction and a block that have a rhythm in common.
    """

    def __init__(self, statements: Sequence[str], same_class: float, same_kinds: float, power: int = 2) -> None:
        known = known_statements()
        self.of_class = _places([known[code].super_class for code in statements])
        self.of_kind = _places([known[code].sub_class for code in statements])
        self.same_class, self.same_kinds, self.power = same_class, same_kinds, power

    def __call__(self, labels: Tensor, others: Tensor | None = None) -> Tensor:
        """Statements (n, statements) of 0 and 1, of others (m, statements) or the same -> likeness (n, m)."""
        others = labels if others is None else others
        shared = _any(labels @ self.of_class) @ _any(others @ self.of_class).T > 0
        equal = jaccard_index(_any(labels @ self.of_kind), _any(others @ self.of_kind)) == 1
        alike = jaccard_index(labels, others) ** self.power
        return alike + self.same_class * shared.to(alike.dtype) + self.same_kinds * equal.to(alike.dtype)


def _any(count: Tensor) -> Tensor:
    return (count > 0).to(count.dtype)


def _places(groups: Sequence[str | None]) -> Tensor:
    """Which group each of some things is in, (things, groups) of 0 and 1; None is in none."""
    names = sorted({group for group in groups if group})
    return torch.tensor([[float(group == name) for name in names] for group in groups])


def jaccard_index(labels: Tensor, others: Tensor | None = None) -> Tensor:
    """Jaccard indices (n, m) of label sets (n, labels) of 0 and 1 and others (m, labels), or the same.

    Two empty sets are equal.
    """
    others = labels if others is None else others
    common = labels @ others.T
    union = labels.sum(1)[:, None] + others.sum(1)[None, :] - common
    return torch.where(union > 0, common / union.clamp(min=1), torch.ones_like(common))


def measured_loss(told: Tensor, true: Tensor, known: Tensor) -> Tensor:
    """Mean Huber loss over what could be measured; all are (n, numbers), `true` standardised, `known` 1 or 0."""
    return F.smooth_l1_loss(told * known, true * known, reduction="sum") / known.sum().clamp(min=1)
