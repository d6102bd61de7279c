"""Time from an array in mV to a unit vector, on one thread, beside a matrix product on the same thread.

    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python -m tests.bench.embedding [PTBXL]

With a folder that holds the same records at 100 and 500 Hz, the cosine of the two vectors of each is printed as well.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ecgfinder.inference import Models, load_models
from ecgfinder.readers import read_ecg
from tests.ecgs import bumpy_ecg

RUNS = 50


def main() -> None:
    models = load_models(threads=1)
    ecg, text = bumpy_ecg(500.0), "sinus rhythm. left axis deviation. left anterior fascicular block."
    square = np.random.default_rng(0).normal(size=(1024, 1024)).astype(np.float32)
    print(f"ECG, 12 leads, 10 s, 500 Hz  {median_ms(lambda: models.embed_ecgs([ecg])):7.2f} ms")
    print(f"report of nine words         {median_ms(lambda: models.embed_texts([text])):7.2f} ms")
    print(f"peer: 1024 x 1024 product    {median_ms(lambda: square @ square):7.2f} ms (numpy float32)")
    if len(sys.argv) > 1:
        print_rates(models, Path(sys.argv[1]))


def median_ms(run: Callable[[], object]) -> float:
    run()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        run()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


def print_rates(models: Models, folder: Path) -> None:
    slow = sorted((folder / "records100").rglob("*_lr.hea"))
    fast = [folder / "records500" / path.parent.name / path.name.replace("_lr", "_hr") for path in slow]
    vectors = [models.embed_ecgs([read_ecg(path) for path in paths]) for paths in (slow, fast)]
    cosine = (vectors[0] * vectors[1]).sum(axis=1)
    print(f"cosine of 100 and 500 Hz     {cosine.min():.4f} least, {cosine.mean():.4f} mean of {len(cosine)}")


if __name__ == "__main__":
    main()
