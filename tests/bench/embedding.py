"""Time from an array in mV to a unit vector, on one thread and on two, beside a ViT-B/16 at 384 pixels on as many.

    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python -m tests.bench.embedding [PTBXL]

The peer is the paper's vision tower (85 million parameters, here drawn at random: time does not depend on them); it
needs PyTorch to be built and runs in onnxruntime as ours does. Without PyTorch a matrix product stands for it.
With a folder that holds the same records at 100 and 500 Hz, the cosine of the two vectors of each is printed as well.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

from ecgfinder.inference import Models, load_models
from ecgfinder.readers import read_ecg
from tests.ecgs import bumpy_ecg

if TYPE_CHECKING:
    import torch

RUNS = 50
THREADS = (1, 2)


def main() -> None:
    square = np.random.default_rng(0).normal(size=(1024, 1024)).astype(np.float32)
    for threads in THREADS:
        print_ours(load_models(threads=threads), threads)
    print(f"peer: 1024 x 1024 product    {median_ms(lambda: square @ square):7.2f} ms (numpy float32)")
    print_vit()
    if len(sys.argv) > 1:
        print_rates(load_models(threads=1), Path(sys.argv[1]))


def print_ours(models: Models, threads: int) -> None:
    ecg, text = bumpy_ecg(500.0), "sinus rhythm. left axis deviation. left anterior fascicular block."
    print(f"ECG, 12 leads, 10 s, 500 Hz  {median_ms(lambda: models.embed_ecgs([ecg])):7.2f} ms, threads: {threads}")
    print(f"report of nine words         {median_ms(lambda: models.embed_texts([text])):7.2f} ms, threads: {threads}")


def print_vit() -> None:
    """The paper's vision tower on an encoded image of its size."""
    try:
        import torch
    except ImportError:
        print("peer: ViT-B/16 at 384 px       not built, PyTorch is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "vit.onnx")
        torch.onnx.export(vit_b_16(), (torch.rand(1, 3, 384, 384),), str(path), input_names=["image"], dynamo=False)
        for threads in THREADS:
            print(f"peer: ViT-B/16 at 384 px     {vit_ms(path, threads):7.2f} ms (fp32), threads: {threads}")


def vit_ms(path: Path, threads: int) -> float:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    image = np.random.default_rng(0).random((1, 3, 384, 384), dtype=np.float32)
    return median_ms(lambda: session.run(None, {"image": image}), 5)


def vit_b_16() -> torch.nn.Module:
    """Dosovitskiy et al. 2021: patches of 16 pixels, 12 layers of width 768 with 12 heads; a token a patch."""
    import torch
    from torch import nn

    layer = nn.TransformerEncoderLayer(768, 12, 3072, activation="gelu", batch_first=True, norm_first=True)
    patches = nn.Sequential(nn.Conv2d(3, 768, 16, 16), nn.Flatten(2))

    class Vit(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.patches, self.layers = patches, nn.TransformerEncoder(layer, 12, enable_nested_tensor=False)
            self.position = nn.Parameter(torch.zeros(1, 576, 768))

        def forward(self, image: torch.Tensor) -> torch.Tensor:
            tokens: torch.Tensor = self.layers(self.patches(image).transpose(1, 2) + self.position)
            return tokens.mean(1)

    return Vit().train(False)


def median_ms(run: Callable[[], object], runs: int = RUNS) -> float:
    run()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


def print_rates(models: Models, folder: Path) -> None:
    slow = sorted((folder / "records100").rglob("*_lr.hea"))
    fast = [folder / "records500" / path.parent.name / path.name.replace("_lr", "_hr") for path in slow]
    if not slow or not fast[0].exists():
        print(f"cosine of 100 and 500 Hz     {folder} holds no record at both rates")
        return
    vectors = [models.embed_ecgs([read_ecg(path) for path in paths]) for paths in (slow, fast)]
    cosine = (vectors[0] * vectors[1]).sum(axis=1)
    print(f"cosine of 100 and 500 Hz     {cosine.min():.4f} least, {cosine.mean():.4f} mean of {len(cosine)}")


if __name__ == "__main__":
    main()
