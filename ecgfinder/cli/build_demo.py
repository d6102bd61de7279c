"""`ecgfinder build-demo`: the demo library of synthetic cases, from a seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ecgfinder.domain import LibraryError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from ecgfinder.domain import Embedder, Measurements
    from ecgfinder.library import NewCase
    from ecgfinder.library.importers.source import Candidate
    from ecgfinder.library.statements import Statement

RATE_HZ = 150
"""Sampling rate of the demo cases: enough for every interval (PTB-XL's own low rate is 100 Hz), and small."""

SAMPLES = {
    "atrial-fibrillation": "",
    "lbbb": "",
    "rbbb": "",
    "stemi-inferior": "",
    "normal": "",
    "ventricular-premature": ".csv",
    "wpw-right": "",
    "av-block-3": "",
    "lvh-strain": ".dcm",
    "old-anteroseptal-infarction": ".dcm",
    "paced-ventricular": ".dcm",
    "long-qt": ".dcm",
}
"""Patterns of the sample ECGs and the suffix of their format."""

TEXT_VECTORS = "text-vectors.npz"
REFERENCE_TEXTS = (
    "sinus rhythm. normal ecg.",
    "atrial fibrillation, left bundle branch block",
    "Linkslagetyp, alter Vorderwandinfarkt",
)
_BUILD_AGAIN = "Build the demo library again with `ecgfinder build-demo`."

SAMPLE_SEED = 7_000_000
"""Far from the seeds of any demo library, so that no sample is one of its cases."""


@click.command("build-demo")
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0, 6_000_000))
@click.option("--count", default=1000, show_default=True, type=click.IntRange(1, 100_000), help="Cases.")
@click.option("--models", type=click.Path(path_type=Path), help="Folder of other models than the shipped ones.")
@click.option(
    "--samples", type=click.Path(path_type=Path, file_okay=False), help="Write the sample ECGs into this folder, too."
)
def build_demo(out: Path, seed: int, count: int, models: Path | None, samples: Path | None) -> None:
    """Build a library of synthetic cases in the empty folder OUT: the same cases for the same seed."""
    from ecgfinder.inference import load_models

    if out.exists() and any(out.iterdir()):
        raise LibraryError("the folder is not empty", path=out, advice="Name an empty or a new one.")
    added = build(out, load_models(models), seed, count)
    click.echo(f"{added} synthetic cases in {out}")
    if samples is not None:
        for path in write_samples(samples):
            click.echo(str(path))


def build(out: Path, embedder: Embedder, seed: int, count: int) -> int:
    """Fill a new library in `out` with synthetic cases; returns how many."""
    from ecgfinder.library import Library
    from ecgfinder.library.importers import import_cases
    from ecgfinder.library.shipping import prepare_for_shipping

    with Library.open_for(out, embedder, create=True) as library:
        added = import_cases(library, embedder, SyntheticSource(seed, count)).added
    prepare_for_shipping(out)
    write_text_vectors(out, embedder)
    return added


def write_text_vectors(out: Path, embedder: Embedder) -> None:
    """Keep the vectors of a few texts with the library, for `ecgfinder healthcheck` to compare with."""
    import numpy as np

    vectors = embedder.embed_texts(REFERENCE_TEXTS)
    np.savez(out / TEXT_VECTORS, texts=np.array(REFERENCE_TEXTS), vectors=vectors, model_id=np.array(embedder.model_id))


def read_text_vectors(folder: Path, model_id: str) -> tuple[list[str], npt.NDArray[np.float32]]:
    """The texts that were kept and their vectors, (n, dimension). LibraryError for those of another model."""
    import numpy as np

    path = folder / TEXT_VECTORS
    if not path.is_file():
        raise LibraryError("the vectors to compare with are missing", path=path, advice=_BUILD_AGAIN)
    with np.load(path) as kept:
        if str(kept["model_id"]) != model_id:
            raise LibraryError("the vectors to compare with are another model's", path=path, advice=_BUILD_AGAIN)
        return kept["texts"].tolist(), kept["vectors"]


def write_samples(folder: Path) -> list[Path]:
    """Write the sample ECGs, one of each pattern in SAMPLES; returns the paths written."""
    from ecgfinder.readers.writers import write_ecg
    from ecgfinder.signals.synthetic import generate

    folder.mkdir(parents=True, exist_ok=True)
    return [write_ecg(generate(name, SAMPLE_SEED).ecg, folder / f"{name}{suffix}") for name, suffix in SAMPLES.items()]


class SyntheticSource:
    """Synthetic cases as something to import: patterns by their share, seeds counted up from the first."""

    same_content_is_same_case = False

    def __init__(self, seed: int, count: int) -> None:
        self._seed = seed
        self._count = count

    def candidates(self) -> Sequence[Candidate]:
        """All cases, patterns mixed so that any first part of them is diverse."""
        from ecgfinder.library.importers.source import Candidate

        return [
            Candidate(f"{name} {seed}", f"demo/{name}-{seed}", partial(new_case, name, seed, k))
            for k, (name, seed) in enumerate(draws(self._seed, self._count))
        ]

    def statements(self) -> Sequence[Statement]:
        """What the codes of synthetic cases mean: all of them are PTB-XL's."""
        from ecgfinder.library.statements import Statement
        from ecgfinder.reports.codes import statements

        return [Statement(s.code, s.english, None, s.super_class, s.sub_class) for s in statements().values()]


def draws(seed: int, count: int) -> list[tuple[str, int]]:
    """(pattern, seed) of each case: at every point each pattern is as near to its share as whole numbers allow."""
    from ecgfinder.signals.synthetic import PATTERNS

    total = sum(item.share for item in PATTERNS.values())
    made = dict.fromkeys(PATTERNS, 0)
    out = []
    for k in range(count):
        name = max(PATTERNS, key=lambda name: (k + 1) * PATTERNS[name].share / total - made[name])
        out.append((name, seed + made[name]))
        made[name] += 1
    return out


def new_case(pattern: str, seed: int, number: int) -> NewCase:
    """A synthetic case, its report German in every other case, its measurements taken from the signal."""
    from ecgfinder.domain import Report
    from ecgfinder.library import NewCase
    from ecgfinder.signals.measure import measure
    from ecgfinder.signals.synthetic import generate

    made = generate(pattern, seed, rate_hz=RATE_HZ)
    german = Report(made.report_de, "de", made.report_en)
    return NewCase(
        source_id=f"demo/{pattern}-{seed}",
        ecg=made.ecg,
        report=german if number % 2 else Report(made.report_en, "en", made.report_en),
        codes=made.codes,
        tags=("synthetic", pattern),
        synthetic=True,
        measurements=_numbers(measure(made.ecg)),
    )


def _numbers(measured: Measurements) -> dict[str, float]:
    return {name: float(value) for name, value in asdict(measured).items() if isinstance(value, (int, float))}
