"""What the nearest cases say together, with how sure that is. A reading aid, not a diagnosis."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Case

NEIGHBOURS = 50
"""The nearest patients that are heard."""

FAR_SHARE = 0.05
"""A query that lies no nearer than this share of the library's own cases is told to have nothing near."""

_SHARPNESS = 20.0  # a neighbour 0.05 less similar than the nearest counts 1/e
_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class StatementShare:
    """How much of the nearest cases' weight carries a statement.

    `share`, and its 95 % interval `low`..`high`, lie in [0, 1] (Wilson's interval over the effective number of
    neighbours); `base_rate` is the share of the whole library; `cases` counts the neighbours that carry it.
    """

    code: str
    share: float
    low: float
    high: float
    base_rate: float
    cases: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the nearest cases have in common.

    `neighbours` were heard; weighted by nearness they count as `effective_neighbours`. `agreement` in [0, 1] is the
    likeness (Jaccard) of the statements of two neighbours drawn by weight: 1 when all say the same.
    `nearness_sd` tells how many standard deviations the nearest case lies above what this query scores against the
    library at large (`background_mean`, `background_sd`, cosines). `nearness_share` in [0, 1] is the share of the
    library's own cases that lie no nearer to the others than the query does; None where that is not known, and for
    words and parts of an ECG, whose cosines are on other scales.
    """

    statements: tuple[StatementShare, ...] = ()
    neighbours: int = 0
    effective_neighbours: float = 0.0
    agreement: float = 0.0
    nearness_sd: float | None = None
    background_mean: float = 0.0
    background_sd: float = 1.0
    nearness_share: float | None = None

    @property
    def is_far(self) -> bool:
        """Whether nothing in the library is near."""
        return self.nearness_share is not None and self.nearness_share < FAR_SHARE


def gather(
    cases: Sequence[Case],
    scores: Sequence[float],
    background: tuple[float, float],
    base_rates: Mapping[str, float],
    nearness_share: float | None = None,
) -> Evidence:
    """The evidence of the nearest cases, best first, with their cosines."""
    mean, sd = background
    if not cases:
        return Evidence(background_mean=mean, background_sd=sd, nearness_share=nearness_share)
    weights = np.exp(_SHARPNESS * (np.asarray(scores, np.float64) - scores[0]))
    weights /= weights.sum()
    effective = float(1 / (weights**2).sum())
    return Evidence(
        statements=_shares(cases, weights, effective, base_rates),
        neighbours=len(cases),
        effective_neighbours=effective,
        agreement=_agreement([frozenset(case.codes) for case in cases], weights),
        nearness_sd=(scores[0] - mean) / sd,
        background_mean=mean,
        background_sd=sd,
        nearness_share=nearness_share,
    )


def wilson_interval(share: float, n: float) -> tuple[float, float]:
    """95 % interval of a share seen in n observations (Wilson 1927)."""
    spread = _Z95**2 / n
    middle = (share + spread / 2) / (1 + spread)
    half = _Z95 * math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def _shares(
    cases: Sequence[Case], weights: npt.NDArray[np.float64], effective: float, base_rates: Mapping[str, float]
) -> tuple[StatementShare, ...]:
    share: dict[str, float] = defaultdict(float)
    count: dict[str, int] = defaultdict(int)
    for case, weight in zip(cases, weights, strict=True):
        for code in case.codes:
            share[code] += float(weight)
            count[code] += 1
    found = [
        StatementShare(
            code, min(value, 1.0), *wilson_interval(min(value, 1.0), effective), base_rates.get(code, 0.0), count[code]
        )
        for code, value in share.items()
    ]
    return tuple(sorted(found, key=lambda item: (-item.share, item.code)))


def _agreement(codes: Sequence[frozenset[str]], weights: npt.NDArray[np.float64]) -> float:
    names = sorted(frozenset().union(*codes))
    carried = np.array([[name in one for name in names] for one in codes], dtype=np.float64).reshape(len(codes), -1)
    both = carried @ carried.T
    sizes = carried.sum(axis=1)
    either = sizes[:, None] + sizes[None] - both
    alike = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
    pairs = np.outer(weights, weights)
    np.fill_diagonal(pairs, 0)
    return float((pairs * alike).sum() / pairs.sum()) if pairs.sum() > 0 else 0.0
