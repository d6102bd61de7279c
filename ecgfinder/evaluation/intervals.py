"""Means with 95 % intervals from a bootstrap over patients."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RESAMPLES = 1000
Float = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Figure:
    """One line of a result table; `chance` is what a random ranking gives, None where that is not defined."""

    protocol: str
    metric: str
    value: float
    low: float
    high: float
    chance: float | None
    n: int


class PatientBootstrap:
    """Draws of patients with replacement; all queries of a drawn patient come along."""

    def __init__(self, patients: npt.NDArray[np.str_], resamples: int = RESAMPLES, seed: int = 0) -> None:
        _, self._patient_of = np.unique(patients, return_inverse=True)
        count = int(self._patient_of.max()) + 1
        rng = np.random.default_rng(seed)
        self._draws = rng.multinomial(count, np.full(count, 1 / count), size=resamples)

    def mean(self, per_query: Float, where: npt.NDArray[np.bool_] | None = None) -> tuple[float, float, float]:
        """Mean over the queries (of `where`) with its 2.5 and 97.5 percentiles."""
        keep = np.ones(len(per_query), dtype=bool) if where is None else where
        weights = self._draws[:, self._patient_of] * keep
        means = weights @ np.where(keep, per_query, 0.0) / np.maximum(weights.sum(axis=1), 1)
        low, high = np.percentile(means, [2.5, 97.5])
        return float(per_query[keep].mean()), float(low), float(high)

    def statistic(self, compute: Callable[[npt.NDArray[np.intp]], float], draws: int = 100) -> tuple[float, float]:
        """Percentiles of any statistic of query indices, such as an AUC, from the first `draws` resamples."""
        queries = np.arange(len(self._patient_of))
        values = [compute(np.repeat(queries, draw[self._patient_of])) for draw in self._draws[:draws]]
        low, high = np.nanpercentile(values, [2.5, 97.5])
        return float(low), float(high)
