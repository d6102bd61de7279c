"""Hubness: what an ECG or a text has in common with everything, taken out of the cosine of ECG and text.

In a space of many dimensions some vectors are near to all others and turn up in answers where they do not belong
(Radovanovic et al. 2010). As in cross-domain similarity local scaling (Conneau et al. 2018) and the inverted softmax
(Smith et al. 2017) the similarity loses half of what either side has with a bank of training vectors of the other.
Two further numbers of every vector do so, hence the index and the program go on comparing by the cosine alone.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

EXTRA = 2
"""Numbers that the correction adds to a vector."""
BANK = 2048
_SCALE = 30.0
_CONSTANT = 0.22
_WEIGHT = 2.2
"""Weight times constant is what the cosine loses of either side's commonness. The constant is small since two ECGs
share it, which lifts their cosine: .90 reads .905."""


class HubCorrection(nn.Module):
    """Unit vectors of one side, ECGs or texts, with their commonness beside them."""

    def __init__(self, bank: Tensor, own: Tensor, of_ecgs: bool) -> None:
        """`bank` (m, d): unit vectors of the other side; `own` (n, d): unit vectors whose commonness is the usual."""
        super().__init__()
        self.of_ecgs = of_ecgs
        self.bank = nn.Parameter(bank.T.contiguous(), requires_grad=False)
        self.usual = nn.Parameter(self._common(own).mean().reshape(1, 1), requires_grad=False)

    def forward(self, vectors: Tensor) -> Tensor:
        """Unit vectors (n, d) -> unit vectors (n, d + EXTRA)."""
        less = -_WEIGHT * (self._common(vectors) - self.usual)
        constant = torch.full_like(less, _CONSTANT)
        beside = [less, constant] if self.of_ecgs else [constant, less]
        return F.normalize(torch.cat([vectors, *beside], dim=1), dim=1)

    def _common(self, vectors: Tensor) -> Tensor:
        """A soft maximum of the cosines with the bank, (n, 1)."""
        each = torch.logsumexp(_SCALE * vectors @ self.bank, dim=1, keepdim=True)
        return (each - math.log(self.bank.shape[1])) / _SCALE


def bank_of(vectors: Tensor) -> Tensor:
    """At most `BANK` of some vectors (n, d), always the same."""
    order = torch.randperm(len(vectors), generator=torch.Generator().manual_seed(0))
    return vectors[order[:BANK]]
