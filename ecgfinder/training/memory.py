"""Embeddings of the last batches, kept as further candidates of the contrastive losses.

Cross-batch memory (Wang et al. 2020): the towers change slowly, so that the embeddings of a few dozen steps ago are
still good negatives. A batch of 128 pairs is compared with thousands at the cost of one matrix product, without the
momentum encoder that Qiu et al. 2023 run beside each tower.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
from torch import Tensor


@dataclass(frozen=True)
class Pairs:
    """ECG and text embeddings (n, d) with what says which belong together.

    `reports` and `codes` (n,) number the distinct reports and statement sets, `prompts` (n,) says whether the text is
    a prompt made of the statements, `labels` (n, statements) are 0 or 1.
    """

    ecg: Tensor
    text: Tensor
    reports: Tensor
    codes: Tensor
    prompts: Tensor
    labels: Tensor

    def __len__(self) -> int:
        return len(self.reports)

    def detached(self) -> Pairs:
        """The same without gradients."""
        return Pairs(*(getattr(self, field.name).detach() for field in fields(self)))

    def followed_by(self, other: Pairs) -> Pairs:
        """Both, row after row."""
        return Pairs(*(torch.cat([getattr(self, f.name), getattr(other, f.name)]) for f in fields(self)))

    def first(self, count: int) -> Pairs:
        """The first rows."""
        return Pairs(*(getattr(self, field.name)[:count] for field in fields(self)))


def same_text(ecgs: Pairs, texts: Pairs) -> Tensor:
    """Which text belongs to which ECG, (ecgs, texts) of 0 and 1: equal reports, and for prompts equal statements."""
    by_report = ecgs.reports[:, None] == texts.reports[None, :]
    by_codes = ecgs.codes[:, None] == texts.codes[None, :]
    return torch.where(texts.prompts[None, :], by_codes, by_report).float()


class Memory:
    """The newest pairs, at most `size` of them."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.pairs: Pairs | None = None

    def with_batch(self, batch: Pairs) -> Pairs:
        """The batch first, then what is remembered."""
        return batch if self.pairs is None else batch.followed_by(self.pairs)

    def remember(self, batch: Pairs) -> None:
        """Take the batch in; the oldest rows drop out."""
        self.pairs = self.with_batch(batch.detached()).first(self.size)
