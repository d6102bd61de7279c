"""The figures by which the digitiser is judged, from drawn pages whose truth is known."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize import Digitised
from ecgfinder.domain import LEADS, Ecg
from ecgfinder.inference import load_models
from ecgfinder.library import Library
from ecgfinder.search import Query, find
from tests.bench.digitize_pages import PageSpec
from tests.bench.retrieval import super_classes

Signal = npt.NDArray[np.float32]

GOOD_DB = 10.0
"""A lead read this well has its waves and their heights; what the reliability table counts."""

K = 10
_STEPS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.001)


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """One drawn page: the whole ECG, the truth as printed, what was read, and the figures.

    `rates_bpm` are those of the whole ECG, of what is printed of it, and of what was read.
    """

    spec: PageSpec
    codes: frozenset[str]
    whole: Ecg
    shown: Ecg
    read: Digitised | None
    snr_db: npt.NDArray[np.float64]
    rates_bpm: tuple[float | None, float | None, float | None]
    seconds: float
    reason: str = ""


def lines(outcomes: list[Outcome], library: Path | None) -> Iterator[str]:
    """All figures as text; a page that was refused counts as 0 dB and as a miss everywhere."""
    read = [outcome for outcome in outcomes if outcome.read is not None]
    yield f"\n{len(outcomes)} drawn pages, {len(read)} digitised"
    snr = np.array([outcome.snr_db for outcome in outcomes])
    yield f"SNR per lead: mean {snr.mean():.1f} dB, median {np.median(snr):.1f}; {np.mean(snr >= 12):.1%} at 12 or more"
    yield f"pages with a mean SNR of 12 dB or more: {np.mean(snr.mean(axis=1) >= 12):.1%}"
    yield f"layout right: {np.mean([o.read is not None and o.read.layout == o.spec.layout for o in outcomes]):.1%}"
    yield from _rate_lines(outcomes)
    yield from _likeness_lines(outcomes, library)
    yield f"processor time a page: median {np.median([o.seconds for o in outcomes]):.2f} s"
    for key in ("layout", "grid", "dpi", "pulse", "separators"):
        yield f"  by {key}: " + _by(outcomes, key)
    yield from reliability(outcomes)


def _rate_lines(outcomes: list[Outcome]) -> Iterator[str]:
    for against, title in ((0, "the whole ECG"), (1, "the ECG as far as printed")):
        pairs = [(o.rates_bpm[against], o.rates_bpm[2]) for o in outcomes]
        near = [b is not None and abs(a - b) <= 2 for a, b in pairs if a is not None]
        yield f"heart rate within 2/min of {title}: {np.mean(near):.1%} of {len(near)}"


def _likeness_lines(outcomes: list[Outcome], library: Path | None) -> Iterator[str]:
    models = load_models()
    read = [outcome for outcome in outcomes if outcome.read is not None]
    ours = models.embed_ecgs([outcome.read.ecg for outcome in read if outcome.read])
    theirs = models.embed_ecgs([outcome.shown for outcome in read])
    cosines = (ours * theirs).sum(axis=1)
    share = float((cosines >= 0.9).sum()) / len(outcomes)
    yield f"cosine to the ECG as far as printed: median {np.median(cosines):.3f}, {share:.1%} at 0.90 or more"
    if library is None:
        return
    with Library.open_for(library, models) as cases:
        shares = np.array([_agreements(o, cases, models) for o in outcomes if super_classes(o.codes)])
    whole, shown, digitised = shares.mean(axis=0)
    yield (
        f"first {K} hits with a common super-class ({len(shares)} pages): whole ECG {whole:.1%}, "
        f"as printed {shown:.1%}, digitised {digitised:.1%}; "
        f"kept {digitised / whole:.1%} of the whole, {digitised / shown:.1%} of the printed"
    )


def _agreements(outcome: Outcome, library: Library, models: Any) -> tuple[float, float, float]:
    own = super_classes(outcome.codes)
    ecgs = (outcome.whole, outcome.shown, outcome.read.ecg if outcome.read else None)
    whole, shown, read = (0.0 if ecg is None else _agreement(ecg, own, library, models) for ecg in ecgs)
    return whole, shown, read


def _agreement(ecg: Ecg, own: set[str], library: Library, models: Any) -> float:
    hits = find(library, models, Query(ecg=ecg, k=K)).hits
    return float(np.mean([bool(own & super_classes(hit.case.codes)) for hit in hits]))


def _by(outcomes: list[Outcome], key: str) -> str:
    values = sorted({getattr(outcome.spec, key) for outcome in outcomes})
    means = [np.mean([o.snr_db.mean() for o in outcomes if getattr(o.spec, key) == value]) for value in values]
    return ", ".join(f"{value} {mean:.1f} dB" for value, mean in zip(values, means, strict=True))


def reliability(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What the confidences are worth: how many leads and pages of each confidence were read well."""
    read = [(outcome, outcome.read) for outcome in outcomes if outcome.read is not None]
    leads = [
        (digitised.lead_confidence.get(lead, 0.0), outcome.snr_db[index] >= GOOD_DB)
        for outcome, digitised in read
        for index, lead in enumerate(LEADS)
    ]
    pages = [
        (digitised.confidence, outcome.spec.layout == digitised.layout and outcome.snr_db.mean() >= GOOD_DB)
        for outcome, digitised in read
    ]
    for title, pairs in ((f"leads at {GOOD_DB:g} dB or more", leads), (f"pages, mean {GOOD_DB:g} dB", pages)):
        yield f"confidence against {title}:"
        for low, high in pairwise(_STEPS):
            within = [good for confidence, good in pairs if low <= confidence < high]
            if within:
                yield f"  {low:.2f}-{min(high, 1):.2f}: {len(within):5d}, good {np.mean(within):6.1%}"


def fold9_codes(table: Path) -> list[frozenset[str]]:
    """The statements of each record of `fold9.csv`, in its order."""
    import ast

    with table.open(newline="", encoding="utf-8") as file:
        return [frozenset(ast.literal_eval(row["scp_codes"])) for row in csv.DictReader(file)]
