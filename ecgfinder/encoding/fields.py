"""A series as a square field: Gramian angular, recurrence and Markov transition (Qiu et al. 2023, section 3).

Each takes a series of shape (n,) and returns shape (n, n). `unit` maps a field to [0, 1] for the image.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Series = npt.NDArray[np.float32]
Field = npt.NDArray[np.float32]

MARKOV_BINS = 8


def gramian(series: Series) -> Field:
    """Gramian summation angular field: G_ij = cos(phi_i + phi_j), phi = arccos of the series scaled to [-1, 1].

    By the addition theorem G = x x' - s s' with s = sqrt(1 - x²). A constant series counts as 0.
    """
    low, high = float(series.min()), float(series.max())
    x = 2 * (series - low) / (high - low) - 1 if high > low else np.zeros_like(series)
    s = np.sqrt(np.clip(1 - x * x, 0, None))
    return np.asarray(np.outer(x, x) - np.outer(s, s), dtype=np.float32)


def recurrence(series: Series, dimension: int = 1, delay: int = 1) -> Field:
    """Un-thresholded recurrence plot: R_ij = |trajectory_i - trajectory_j|.

    Trajectories have `dimension` values `delay` apart; the last ones repeat the series' end, so R stays (n, n).
    """
    at = np.minimum(np.arange(len(series))[:, None] + delay * np.arange(dimension), len(series) - 1)
    trajectories = series[at]
    return np.asarray(np.linalg.norm(trajectories[:, None] - trajectories[None, :], axis=2), dtype=np.float32)


def markov_transition(series: Series, bins: int = MARKOV_BINS) -> Field:
    """Markov transition field: M_ij = W[bin(x_i), bin(x_j)], W the row-normalised first-order transitions.

    The bins are quantiles of the series, so that each holds about as many samples.
    """
    edges = np.quantile(series, np.linspace(0, 1, bins + 1)[1:-1])
    state = np.searchsorted(edges, series, side="right")
    counts = np.zeros((bins, bins))
    np.add.at(counts, (state[:-1], state[1:]), 1)
    rows = counts.sum(axis=1, keepdims=True)
    transition = np.divide(counts, rows, out=np.zeros_like(counts), where=rows > 0)
    return np.asarray(transition[state[:, None], state[None, :]], dtype=np.float32)


def unit(field: Field, low: float, high: float) -> Field:
    """The field with `low` at 0 and `high` at 1, clipped."""
    return np.asarray(np.clip((field - low) / (high - low), 0, 1), dtype=np.float32)
