"""Export of trained towers to ONNX with a manifest, and the parity of both."""

from __future__ import annotations

import json
import math
import shutil
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from ecgfinder.encoding import SHIPPED
from ecgfinder.encoding.measured import COUNT, NAMES
from ecgfinder.inference.manifest import FORMAT, MANIFEST, NEARNESS, sha256
from ecgfinder.training.encoders import JointEcgEncoder, JointTextEncoder, seen_directions
from ecgfinder.training.storage import rounded, store
from ecgfinder.training.tokens import TEXT_TOKENS
from ecgfinder.training.towers import ResidualBlock, TowerConfig, VisionTower

OPSET = 17
PARITY_LIMIT = 1e-4


def export(
    ecg: JointEcgEncoder,
    text: JointTextEncoder,
    config: TowerConfig,
    tokenizer: Path,
    out: Path,
    *,
    statements: tuple[str, ...],
    notes: dict[str, Any],
) -> None:
    """Write vision.onnx, text.onnx, tokenizer.json, nearness.npy and manifest.json of two aligned encoders.

    The encoders are changed: their normalisations are folded into the convolutions, the weights rounded to the eight
    bits in which the files hold them, and the convolutions of the vision towers laid out anew; all sums are float32.
    RuntimeError when an ONNX file differs from torch by more than 1e-4.
    """
    out.mkdir(parents=True, exist_ok=True)
    laid_out(rounded(folded(ecg)))
    rounded(text)
    seen = {"image": torch.rand(2, 12, 1000, 3), "measured": _some_unknown(torch.randn(2, COUNT))}
    read = {"ids": torch.randint(1, config.vocabulary, (2, 9))}
    parity = {
        "vision.onnx": _export_one(ecg, seen, ("embedding", "statements"), out / "vision.onnx"),
        "text.onnx": _export_one(text, read, ("embedding",), out / "text.onnx"),
    }
    shutil.copy(tokenizer, out / "tokenizer.json")
    np.save(out / NEARNESS, seen_directions(ecg, text).numpy().astype(np.float16))
    manifest = {"dimension": ecg.dimension, "towers": config.as_dict(), **notes}
    _write_manifest(out, config, statements, parity, manifest)


def folded(module: nn.Module) -> nn.Module:
    """Batch normalisations folded into the convolutions before them, in place, as the export would do."""
    module.eval()
    for part in module.modules():
        if isinstance(part, VisionTower):
            _fold(part.entry, "0", "1")
        if isinstance(part, ResidualBlock):
            _fold(part, "first", "first_norm")
            _fold(part, "second", "second_norm")
    return module


def _fold(owner: nn.Module, conv: str, norm: str) -> None:
    setattr(owner, conv, fuse_conv_bn_eval(getattr(owner, conv), getattr(owner, norm)))
    setattr(owner, norm, nn.Identity())


def laid_out(module: nn.Module) -> nn.Module:
    """Convolutions along time as ones over an image one pixel high, in place: onnxruntime lays only these in blocks."""
    for tower in [part for part in module.modules() if isinstance(part, VisionTower)]:
        for part in [*tower.entry.modules(), *tower.stem.modules()]:
            for name, conv in part.named_children():
                if isinstance(conv, nn.Conv1d):
                    setattr(part, name, _over_image(conv))
        tower.entry.insert(0, _ToImage())
        tower.stem.append(_FromImage())
    return module


class _ToImage(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, time) -> (n, channels, 1, time)."""
        return x.unsqueeze(2)


class _FromImage(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, 1, time) -> (n, channels, time)."""
        return x.squeeze(2)


def _over_image(conv: nn.Conv1d) -> nn.Conv2d:
    (kernel,), (stride,), padding = conv.kernel_size, conv.stride, int(conv.padding[0])
    out = nn.Conv2d(conv.in_channels, conv.out_channels, (1, kernel), (1, stride), (0, padding))
    out.weight, out.bias = nn.Parameter(conv.weight.detach().unsqueeze(2)), conv.bias
    return out


def _some_unknown(measured: Tensor) -> Tensor:
    return measured.masked_fill(measured > 1, math.nan)


def _export_one(module: nn.Module, inputs: dict[str, Tensor], outputs: tuple[str, ...], path: Path) -> float:
    """Export one encoder, with examples of its inputs; returns the largest difference from torch."""
    module.eval()
    axes = {name: {0: "n"} for name in (*inputs, *outputs)}
    if "ids" in axes:
        axes["ids"][1] = "tokens"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module, tuple(inputs.values()), str(path), input_names=list(inputs), output_names=list(outputs),
            dynamic_axes=axes, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
    store(path)
    difference = _difference(module, path, inputs)
    if difference > PARITY_LIMIT:
        raise RuntimeError(f"{path.name} differs from torch by {difference:.2g}")
    return difference


@torch.no_grad()
def _difference(module: nn.Module, path: Path, inputs: dict[str, Tensor]) -> float:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    worst = 0.0
    for change in (lambda rows: rows, lambda rows: rows[:1], lambda rows: torch.cat([rows, rows])):
        changed = {name: change(rows) for name, rows in inputs.items()}
        got = session.run(None, {name: rows.numpy() for name, rows in changed.items()})
        expected = module(*changed.values())
        for a, b in zip(got, expected if isinstance(expected, tuple) else (expected,), strict=True):
            worst = max(worst, float(np.abs(a - b.numpy()).max()))
    return worst


def _write_manifest(
    out: Path, config: TowerConfig, statements: tuple[str, ...], parity: dict[str, float], notes: dict[str, Any]
) -> None:
    files = {name: sha256(out / name) for name in ("vision.onnx", "text.onnx", "tokenizer.json", NEARNESS)}
    manifest = {
        "format": FORMAT,
        "model_id": f"ecgfinder-{files['vision.onnx'][:8]}-{files['text.onnx'][:8]}",
        "encoding": SHIPPED,
        "image": {"height": config.leads, "width": 1000, "channels": config.channels},
        "measured": list(NAMES),
        "text_tokens": TEXT_TOKENS,
        "statements": list(statements),
        "files": files,
        "parity_with_torch": parity,
        **notes,
    }
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
