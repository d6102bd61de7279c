"""Export of trained towers to ONNX with a manifest, and the parity of both."""

from __future__ import annotations

import json
import shutil
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ecgfinder.encoding import SHIPPED
from ecgfinder.inference.manifest import FORMAT, MANIFEST, sha256
from ecgfinder.training.towers import TextTower, TowerConfig, VisionTower
from ecgfinder.training.trainer import Pair

OPSET = 17
PARITY_LIMIT = 1e-4


@dataclass(frozen=True)
class Mix:
    """How the contrastive vector and the statement probabilities join: shares of the squared length, chosen on fold 9.

    The statement part is the unit vector of `weight * probability ** power`.
    """

    statement_share: float = 0.5
    power: float = 0.5


def join(contrastive: Tensor, logits: Tensor, mix: Mix, weight: Tensor) -> Tensor:
    """Contrastive unit vectors (n, d) and statement logits (n, s) as unit vectors (n, d + s)."""
    statements = F.normalize(weight * torch.sigmoid(logits).pow(mix.power), dim=1)
    share = mix.statement_share
    return torch.cat([(1 - share) ** 0.5 * contrastive, share**0.5 * statements], dim=1)


class JoinedEmbedding(nn.Module):
    """A tower with its two outputs joined to one unit vector."""

    def __init__(self, tower: VisionTower | TextTower, mix: Mix, weight: Tensor) -> None:
        super().__init__()
        self.tower, self.mix = tower, mix
        self.weight: Tensor
        self.register_buffer("weight", weight)

    def forward(self, inputs: Tensor) -> tuple[Tensor, Tensor]:
        """Images or token ids -> unit vectors (n, dimension), statement probabilities (n, statements)."""
        contrastive, logits = self.tower(inputs)
        return join(contrastive, logits, self.mix, self.weight), torch.sigmoid(logits)


def export(
    pair: Pair,
    tokenizer: Path,
    out: Path,
    *,
    mix: Mix,
    weight: np.ndarray[Any, Any],
    statements: tuple[str, ...],
    notes: dict[str, Any],
) -> None:
    """Write vision.onnx, text.onnx, tokenizer.json and manifest.json of a pair of towers.

    RuntimeError when an ONNX file differs from torch by more than 1e-4.
    """
    out.mkdir(parents=True, exist_ok=True)
    weight_t = torch.from_numpy(weight.astype(np.float32))
    image = torch.rand(2, 12, 1000, 3)
    ids = torch.randint(1, pair.config.vocabulary, (2, 9))
    parity = {
        "vision.onnx": _export_one(JoinedEmbedding(pair.vision, mix, weight_t), image, "image", out / "vision.onnx"),
        "text.onnx": _export_one(JoinedEmbedding(pair.text, mix, weight_t), ids, "ids", out / "text.onnx"),
    }
    shutil.copy(tokenizer, out / "tokenizer.json")
    _write_manifest(out, pair.config, statements, parity, notes)


def _export_one(module: JoinedEmbedding, example: Tensor, name: str, path: Path) -> float:
    """Export one tower; returns the largest difference from torch on the example batch."""
    module.eval()
    axes = {name: {0: "n"}, "embedding": {0: "n"}, "statements": {0: "n"}}
    if name == "ids":
        axes[name][1] = "tokens"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module, (example,), str(path), input_names=[name], output_names=["embedding", "statements"],
            dynamic_axes=axes, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
    difference = _difference(module, path, name, example)
    if difference > PARITY_LIMIT:
        raise RuntimeError(f"{path.name} differs from torch by {difference:.2g}")
    return difference


@torch.no_grad()
def _difference(module: JoinedEmbedding, path: Path, name: str, example: Tensor) -> float:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    shapes = [example, example[:1], torch.cat([example, example])]
    worst = 0.0
    for inputs in shapes:
        got = session.run(None, {name: inputs.numpy()})
        for a, b in zip(got, module(inputs), strict=True):
            worst = max(worst, float(np.abs(a - b.numpy()).max()))
    return worst


def _write_manifest(
    out: Path, config: TowerConfig, statements: tuple[str, ...], parity: dict[str, float], notes: dict[str, Any]
) -> None:
    files = {name: sha256(out / name) for name in ("vision.onnx", "text.onnx", "tokenizer.json")}
    manifest = {
        "format": FORMAT,
        "model_id": f"ecgfinder-{files['vision.onnx'][:8]}-{files['text.onnx'][:8]}",
        "dimension": config.contrastive_dim + config.statements,
        "encoding": SHIPPED,
        "image": {"height": config.leads, "width": 1000, "channels": config.channels},
        "text_tokens": config.text_tokens,
        "statements": list(statements),
        "files": files,
        "parity_with_torch": parity,
        "towers": config.as_dict(),
        **notes,
    }
    (out / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
