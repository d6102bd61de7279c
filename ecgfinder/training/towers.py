"""The two towers: a vision transformer for the encoded image, a language model for the report.

What either sees is pooled into features. From those of the image and the measured numbers a projection makes a
unit vector (`projection.NumbersProjection`), from those of the report its head; both also tell the SCP statements, so
that the features know what kind of ECG it is and not its report's wording alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

TOKEN_SAMPLES = 32
"""Samples of 10 ms that a token of the vision tower stands for."""


@dataclass(frozen=True)
class TowerConfig:
    """Sizes of both towers. `stem_channels` are the residual blocks of the convolutional stem."""

    leads: int = 12
    channels: int = 3
    stem_channels: tuple[int, ...] = (48, 64, 96, 128, 192, 256)
    stem_strides: tuple[int, ...] = (1, 2, 2, 2, 2, 1)
    kernel: int = 5
    vision_layers: int = 2
    heads: int = 4
    vocabulary: int = 4000
    text_width: int = 192
    text_kernel: int = 3
    text_blocks: int = 2
    contrastive_dim: int = 185
    hidden: int = 256
    statements: int = 71
    dropout: float = 0.1

    @classmethod
    def of(cls, sizes: dict[str, Any]) -> TowerConfig:
        """What `as_dict` gave; sizes that are no longer known are left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in sizes.items() if name in known})

    def as_dict(self) -> dict[str, object]:
        """For checkpoints and the manifest."""
        return asdict(self)


class ResidualBlock(nn.Module):
    """Two convolutions along time with a shortcut."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv1d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        self.first_norm = nn.BatchNorm1d(outputs)
        self.second = nn.Conv1d(outputs, outputs, kernel, 1, kernel // 2, bias=False)
        self.second_norm = nn.BatchNorm1d(outputs)
        self.shortcut = nn.Conv1d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, time) -> (n, outputs, time / stride)."""
        y = F.relu(self.first_norm(self.first(x)))
        return F.relu(self.second_norm(self.second(y)) + self.shortcut(x))


class Head(nn.Module):
    """Pooled features -> (unit contrastive vector, statement logits)."""

    def __init__(self, width: int, config: TowerConfig) -> None:
        super().__init__()
        self.dropout = nn.Dropout(config.dropout)
        self.contrastive = nn.Linear(2 * width, config.contrastive_dim)
        self.statements = nn.Linear(2 * width, config.statements)

    def forward(self, pooled: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and maximum over the tokens, side by side (n, 2 width)."""
        pooled = self.dropout(pooled)
        return F.normalize(self.contrastive(pooled), dim=1), self.statements(pooled)


class EncoderLayer(nn.Module):
    """Pre-norm transformer layer without dropout: on a CPU the random numbers would cost more than the products."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.attention_norm, self.mlp_norm = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.mlp = nn.Sequential(nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))

    def forward(self, x: Tensor) -> Tensor:
        """(n, tokens, width) -> the same."""
        n, tokens, width = x.shape
        qkv = self.query_key_value(self.attention_norm(x)).view(n, tokens, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5  # so few tokens: faster than the fused kernel
        mixed = scores.softmax(-1).to(v.dtype) @ v
        x = x + self.out(mixed.transpose(1, 2).reshape(n, tokens, width))
        out: Tensor = x + self.mlp(self.mlp_norm(x))
        return out


def encoder_layers(width: int, count: int, heads: int) -> nn.ModuleList:
    """A stack of transformer layers."""
    return nn.ModuleList(EncoderLayer(width, heads) for _ in range(count))


class VisionTower(nn.Module):
    """Vision transformer over time slices of the encoded image.

    The stem's kernels span the image's whole height (all leads) and slide along time; each of the 32 tokens stands
    for a third of a second.
    """

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        width = config.stem_channels[0]
        inputs = config.leads * config.channels
        self.entry = nn.Sequential(
            nn.Conv1d(inputs, width, 15, 2, 7, bias=False), nn.BatchNorm1d(width), nn.ReLU(inplace=True)
        )
        blocks = []
        for channels, stride in zip(config.stem_channels, config.stem_strides, strict=True):
            blocks.append(ResidualBlock(width, channels, config.kernel, stride))
            width = channels
        self.stem = nn.Sequential(*blocks)
        self.position = nn.Parameter(torch.zeros(1, 32, width))
        self.layers = encoder_layers(width, config.vision_layers, config.heads)
        self.norm = nn.LayerNorm(width)
        self.width = width
        self.statements = nn.Linear(2 * width, config.statements)

    def tokens(self, images: Tensor, first: int = 0) -> Tensor:
        """(n, 12, 1000, 3) in [0, 1] -> (n, 32, width).

        Of a stretch of the image as many as it has, `first` being the number of its first token in the whole.
        """
        centre = torch.tensor([0.5, 0.5, 1.0], device=images.device).reshape(3, 1, 1)
        scale = torch.tensor([10.0, 4.0, 1.0], device=images.device).reshape(3, 1, 1)
        x = ((images.permute(0, 3, 1, 2) - centre) * scale).flatten(1, 2)
        x = self.stem(self.entry(x)).transpose(1, 2)
        x = x + self.position[:, first : first + x.shape[1]]
        for layer in self.layers:
            x = layer(x)
        out: Tensor = self.norm(x)
        return out

    def pooled(self, images: Tensor, first: int = 0) -> Tensor:
        """Mean and maximum over the tokens, side by side: (n, 2 width)."""
        tokens = self.tokens(images, first)
        return torch.cat([tokens.mean(1), tokens.amax(1)], dim=1)


class TextBlock(nn.Module):
    """A convolution over neighbouring words, added to what it read."""

    def __init__(self, width: int, kernel: int) -> None:
        super().__init__()
        self.conv = nn.Conv1d(width, width, kernel, padding=kernel // 2)
        self.norm = nn.LayerNorm(width)

    def forward(self, x: Tensor, weight: Tensor) -> Tensor:
        """(n, tokens, width) -> the same; `weight` (n, tokens, 1) is 0 on padding, which stays 0."""
        y = self.norm(self.conv(x.transpose(1, 2)).transpose(1, 2))
        return (x + F.relu(y)) * weight


class TextTower(nn.Module):
    """Language model over words; token 0 is padding.

    Reports are phrases of a few words in any order, and there are but ten thousand of them to learn from: convolutions
    over words generalise to unseen reports better than a transformer over word pieces (MODEL_CARD.md has the figures).
    """

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.width = config.text_width
        self.embedding = nn.Embedding(config.vocabulary, config.text_width, padding_idx=0)
        nn.init.normal_(self.embedding.weight, std=0.05)
        self.dropout = nn.Dropout(config.dropout)
        self.blocks = nn.ModuleList(TextBlock(config.text_width, config.text_kernel) for _ in range(config.text_blocks))
        self.head = Head(config.text_width, config)

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """(n, tokens) int64 -> unit vectors (n, contrastive_dim), statement logits (n, statements)."""
        out: tuple[Tensor, Tensor] = self.head(self.pooled(ids))
        return out

    def pooled(self, ids: Tensor) -> Tensor:
        """What the head sees, (n, 2 width)."""
        known = (ids > 0).unsqueeze(2)
        x = self.dropout(self.embedding(ids))
        weight = known.to(x.dtype)
        x = x * weight
        for block in self.blocks:
            x = block(x, weight)
        mean = x.sum(1) / weight.sum(1).clamp(min=1)
        peak = x.masked_fill(~known, -1e3).amax(1)
        return torch.cat([mean, peak], dim=1)
