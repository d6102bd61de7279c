"""What encoders trained before say of every training pair, for the next towers to learn beside the labels.

A report and its statements say of two ECGs that they differ; the teachers, several joined, say how much. Towers that
learn from both generalise better than those that learn from the labels alone (Furlanello et al. 2018, "Born-again
neural networks"; soft targets as in Li et al. 2021, "Align before fuse").
"""

from __future__ import annotations

from dataclasses import dataclass

import torch.nn.functional as F
from torch import Tensor

from ecgfinder.training.losses import soft_targets

SHARE = 0.5
"""Weight of the teachers' word against that of the labels."""
_SCALE = 20.0
"""Inverse temperature at which the teachers say which texts would fit an ECG."""


@dataclass(frozen=True)
class Teacher:
    """Of n training pairs: the teachers' unit vectors of ECG and report (n, d), statement probabilities (n, s)."""

    ecg: Tensor
    text: Tensor
    statements: Tensor

    def same(self, rows: Tensor, same: Tensor) -> Tensor:
        """Which text belongs to which ECG of a batch, (n, n), each row summing to one."""
        likely = (_SCALE * self.ecg[rows] @ self.text[rows].T).softmax(1)
        return SHARE * likely + (1 - SHARE) * soft_targets(same)

    def labels(self, rows: Tensor, labels: Tensor) -> Tensor:
        """The statements (n, s) as the labels and the teachers have them."""
        return SHARE * self.statements[rows] + (1 - SHARE) * labels

    def distance(self, told: Tensor, rows: Tensor) -> Tensor:
        """Mean of one minus the cosine between what a tower told (n, d) and the teachers' vectors of the ECGs."""
        return (1 - F.cosine_similarity(told, self.ecg[rows])).mean()
