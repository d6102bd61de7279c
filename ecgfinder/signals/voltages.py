"""Amplitudes on an average beat: R, S, ST level and the voltage indices built on them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ecgfinder.domain.leads import LEADS
from ecgfinder.signals.filters import Signal
from ecgfinder.signals.prepare import WORK_RATE_HZ


def r_and_s_mv(beat_mv: Signal, onset: int, end: int) -> tuple[dict[str, float], dict[str, float]]:
    """Height of R and depth of S (or QS) per lead, both positive mV over the level at QRS onset; 0 where absent."""
    r: dict[str, float] = {}
    s: dict[str, float] = {}
    for name, row in zip(LEADS, beat_mv, strict=True):
        part = row[onset : end + 1] - row[onset]
        if np.isfinite(part).all():
            peak = int(np.argmax(part))
            r[name] = float(part[peak])
            s[name] = float(max(-part[peak:].min(), 0.0)) if r[name] > _least_r(part) else float(max(-part.min(), 0.0))
    return r, s


def _least_r(part: Signal) -> float:
    """A positive deflection below this is no R wave: the complex is a QS."""
    return max(0.03, 0.05 * float(np.ptp(part)))


def st_level_mv(beat_mv: Signal, onset: int, end: int, after_ms: float) -> dict[str, float]:
    """Level `after_ms` after the end of QRS against the PR level, mV per lead; the mean over 10 ms."""
    at = end + round(after_ms / 1000 * WORK_RATE_HZ)
    half = round(0.005 * WORK_RATE_HZ)
    levels = beat_mv[:, at - half : at + half + 1].mean(axis=1) - beat_mv[:, onset - 2 * half : onset].mean(axis=1)
    return {name: float(value) for name, value in zip(LEADS, levels, strict=True) if np.isfinite(value)}


def sokolow_lyon_mv(r_mv: Mapping[str, float], s_mv: Mapping[str, float]) -> float | None:
    """S in V1 plus the larger R of V5 and V6 (Sokolow and Lyon 1949)."""
    left = [r_mv[name] for name in ("V5", "V6") if name in r_mv]
    return s_mv["V1"] + max(left) if "V1" in s_mv and left else None


def cornell_mv(r_mv: Mapping[str, float], s_mv: Mapping[str, float]) -> float | None:
    """R in aVL plus S in V3 (Casale 1985)."""
    return r_mv["aVL"] + s_mv["V3"] if "aVL" in r_mv and "V3" in s_mv else None
