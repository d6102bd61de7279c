"""How well "nothing in this library is near" tells: `python -m tests.bench.nearness LIBRARY PTBXL [FOLD]`.

The library must hold other folds than the one asked with. Printed is the share of queries that are warned of: of
held-out ECGs as they are (false alarms, by design about `FAR_SHARE`), of the same under print-out masks and with
leads missing, and of what has no counterpart: noise, ECGs at a wrong gain or speed, leads of twelve patients mixed.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg, Region, part_of
from ecgfinder.inference import Models, load_models
from ecgfinder.library import Library
from ecgfinder.readers import read_ecg
from ecgfinder.search.evidence import FAR_SHARE

N = 200
RATE_HZ = 100.0
Signal = npt.NDArray[np.float32]


def held_out(folder: Path, fold: str) -> list[Ecg]:
    """Recordings of a fold, spread evenly over it."""
    with (folder / "ptbxl_database.csv").open(encoding="utf-8") as file:
        names = [row["filename_lr"] for row in csv.DictReader(file) if row["strat_fold"] == fold]
    chosen = np.linspace(0, len(names) - 1, N).astype(int)
    return [read_ecg(folder / f"{names[number]}.hea") for number in chosen]


def print_out(signal_mv: Signal) -> Signal:
    """What a 3x4+1 print-out shows."""
    shown = np.full_like(signal_mv, np.nan)
    for row in range(len(LEADS)):
        column = row // 3
        shown[row, column * 250 : (column + 1) * 250] = signal_mv[row, column * 250 : (column + 1) * 250]
    shown[1] = signal_mv[1]
    return shown


def variants(ecgs: list[Ecg], rng: np.random.Generator) -> Iterator[tuple[str, list[Ecg]]]:
    """Each kind of query by its name."""

    def made(change: Callable[[Signal], Signal]) -> list[Ecg]:
        return [Ecg(change(ecg.signal_mv).astype(np.float32), RATE_HZ, LEADS) for ecg in ecgs]

    yield "held out, as recorded", ecgs
    yield "  as a 3x4+1 print-out", made(print_out)
    yield "  limb leads alone", [part_of(ecg, Region(LEADS[:6])) for ecg in ecgs]
    yield "  lead II alone", [part_of(ecg, Region(("II",))) for ecg in ecgs]
    yield "white noise, 0.1 mV", made(lambda x: rng.normal(0, 0.1, x.shape))
    yield "white noise, 0.5 mV", made(lambda x: rng.normal(0, 0.5, x.shape))
    yield "random walk", made(lambda x: rng.normal(0, 0.05, x.shape).cumsum(axis=1))
    yield "flat", made(lambda x: rng.normal(0, 0.002, x.shape))
    yield "a tenth of the gain", made(lambda x: x / 10)
    yield "ten times the gain", made(lambda x: x * 10)
    yield "half the speed", made(lambda x: np.repeat(x[:, :500], 2, axis=1))
    yield "with 0.3 mV of noise", made(lambda x: x + rng.normal(0, 0.3, x.shape))
    pool = np.stack([ecg.signal_mv for ecg in ecgs])
    yield "leads of twelve patients", made(lambda x: pool[rng.integers(len(pool), size=12), np.arange(12)])


def warned(library: Library, models: Models, ecgs: list[Ecg]) -> float:
    """The share of queries of which the library says that nothing is near."""
    shares = [library.nearness_share(vector) for vector in models.embed_ecgs(ecgs)]
    return float(np.mean([share is not None and share < FAR_SHARE for share in shares]))


def main() -> None:
    """Print a line a kind."""
    folder, ptbxl, fold = Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["9"])[0]
    models = load_models()
    with Library.open_for(folder, models) as library:
        library.learn_nearness()
        click.echo(f"{library.count:,} cases, model {models.model_id}, {N} ECGs of fold {fold}, warned of:")
        for name, ecgs in variants(held_out(ptbxl, fold), np.random.default_rng(0)):
            click.echo(f"{name:<28} {warned(library, models, ecgs):6.1%}")


if __name__ == "__main__":
    main()
