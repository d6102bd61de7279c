"""Boosted trees that tell from the measured numbers what a report says.

Most sentences of a report follow limits: an interval above 200 ms, an R wave below 0.3 mV in two leads. Trees find such
limits in few examples, where layers of a network learn the examples by heart (MODEL_CARD.md has the figures). Every
finding, a sentence of the English reports or an SCP statement, has trees of its own (gradient boosting, LightGBM, Ke
et al. 2017); their log-odds stand beside what the vision towers see.
"""

from __future__ import annotations

import logging
import math
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ecgfinder.encoding.measured import COUNT
from ecgfinder.training.data import Examples
from ecgfinder.training.texts import Wordings, sentences_of

log = logging.getLogger(__name__)

LEAST = 40
"""A finding has at least so many ECGs."""
TREES = 100
FIRST_TREES = 40
NUMBERS_EACH = 60
"""The trees of a finding ask for so many numbers, those that tell most in as many first trees that ask for all."""
PARTS = 4
SETTINGS = {
    "objective": "binary", "learning_rate": 0.08, "num_leaves": 15, "max_depth": 6, "min_data_in_leaf": 20,
    "lambda_l2": 5.0, "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1, "deterministic": True,
    "verbose": -1,
}  # fmt: skip
_BINS = {"max_bin": 127, "verbose": -1}
_CHUNK = 64


@dataclass(frozen=True)
class Findings:
    """What the trees tell: names, and which ECG carries which, (n, findings)."""

    names: tuple[str, ...]
    carried: npt.NDArray[np.bool_]


def findings_of(examples: Examples, wordings: Sequence[Wordings], least: int = LEAST) -> Findings:
    """The sentences of the English reports and the statements that at least so many of some ECGs carry."""
    sentences = [dict.fromkeys(sentences_of(wording.english)) for wording in wordings]
    often = [name for name, count in Counter(s for some in sentences for s in some).most_common() if count >= least]
    said = np.array([[name in some for name in often] for some in sentences], dtype=bool).reshape(len(examples), -1)
    frequent = np.flatnonzero(examples.labels.sum(axis=0) >= least)
    names = (*often, *(examples.statements[k] for k in frequent))
    return Findings(names, np.concatenate([said, examples.labels[:, frequent]], axis=1))


@dataclass(frozen=True)
class Trees:
    """The trees of a finding as LightGBM dumps them, and which numbers (of `COUNT`) the ones they ask for are."""

    dumped: Sequence[dict[str, Any]]
    numbers: Sequence[int]


class Forest(nn.Module):
    """The trees of all findings, evaluated together.

    A step leads from each node to its first child or to the one after it, as the answer to "is the number above the
    limit?" is no or yes; a leaf leads to itself. Every number is there twice, for unknown ones answer no in some
    places and yes in others.
    """

    def __init__(self, nodes: int, findings: int, depth: int) -> None:
        super().__init__()
        self.depth = depth
        self.number: Tensor
        self.limit: Tensor
        self.child: Tensor
        self.value: Tensor
        self.roots: Tensor
        self.register_buffer("number", torch.zeros(nodes, dtype=torch.int32))
        self.register_buffer("limit", torch.full((nodes,), math.inf))
        self.register_buffer("child", torch.arange(nodes, dtype=torch.int32))
        self.register_buffer("value", torch.zeros(nodes))
        self.register_buffer("roots", torch.zeros(findings, TREES, dtype=torch.int64))

    def forward(self, measured: Tensor) -> Tensor:
        """Numbers (n, COUNT), NaN unknown -> log-odds of the findings (n, findings).

        Lists are read by `gather`, which takes onnxruntime a fifth of the time of an index, and in few bytes.
        """
        unknown = torch.isnan(measured)
        numbers = torch.cat([measured.masked_fill(unknown, -math.inf), measured.masked_fill(unknown, math.inf)], dim=1)
        trees = self.roots.numel()
        node = self.roots.reshape(1, trees).expand(measured.shape[0], trees).reshape(-1)
        for _ in range(self.depth):
            asked = self.number.gather(0, node).reshape(-1, trees)
            above = numbers.gather(1, asked.to(torch.int64)).reshape(-1) > self.limit.gather(0, node)
            node = (self.child.gather(0, node) + above.to(self.child.dtype)).to(torch.int64)
        return self.value.gather(0, node).reshape(-1, *self.roots.shape).sum(dim=2)

    @torch.no_grad()
    def tell(self, measured: Tensor) -> Tensor:
        """As `forward`, for many ECGs."""
        return torch.cat([self(measured[at : at + _CHUNK]) for at in range(0, len(measured), _CHUNK)])


def grow(measured: Tensor, carried: npt.NDArray[np.bool_]) -> Forest:
    """Trees that tell findings (n, findings) from numbers (n, COUNT)."""
    import lightgbm

    numbers = measured.numpy()
    binned = lightgbm.Dataset(numbers, params=_BINS, free_raw_data=False).construct()
    return _forest([_trees(numbers, binned, column.astype(np.float32)) for column in carried.T])


def _trees(numbers: npt.NDArray[np.float32], binned: Any, carried: npt.NDArray[np.float32]) -> Trees:  # noqa: ANN401
    """The trees of one finding; `binned` are the same numbers as LightGBM keeps them."""
    import lightgbm

    binned.set_label(carried)
    gain = lightgbm.train(SETTINGS, binned, FIRST_TREES).feature_importance("gain")
    used = np.argsort(-gain, kind="stable")[:NUMBERS_EACH]
    few = lightgbm.Dataset(numbers[:, used], carried, params=_BINS)
    return Trees(lightgbm.train(SETTINGS, few, TREES).dump_model()["tree_info"], used.tolist())


def grow_and_tell(findings: Findings, patients: Sequence[str], variants: Tensor) -> tuple[Forest, Tensor]:
    """Trees grown on all ECGs, and what trees tell of each that never saw its patient.

    `variants` (v, n, COUNT): numbers, the plain ones first. Returns the forest and log-odds (v, n, findings).
    """
    part = np.array([zlib.crc32(patient.encode()) % PARTS for patient in patients])
    told = torch.zeros(*variants.shape[:2], len(findings.names))
    for number in range(PARTS):
        held = part == number
        if held.any():
            forest = grow(variants[0][~held], findings.carried[~held])
            told[:, held] = torch.stack([forest.tell(variant[held]) for variant in variants])
        log.info("trees without part %d of %d have grown", number + 1, PARTS)
    return grow(variants[0], findings.carried), told


def _forest(told: Sequence[Trees]) -> Forest:
    """The trees of each finding side by side."""
    nodes: list[_Node] = []
    roots = [[_lay_out(tree["tree_structure"], of.numbers, nodes) for tree in of.dumped] for of in told]
    nothing = len(nodes)
    nodes.append(_Node(child=nothing, depth=0))
    forest = Forest(len(nodes), len(told), max(node.depth for node in nodes))
    for name in ("number", "limit", "child", "value"):
        kept = getattr(forest, name)
        kept.copy_(torch.tensor([getattr(node, name) for node in nodes], dtype=kept.dtype))
    for row, of_finding in zip(forest.roots, roots, strict=True):
        row.copy_(torch.tensor(of_finding + [nothing] * (TREES - len(of_finding))))
    return forest


@dataclass
class _Node:
    """A node of `Forest`; a leaf as it begins, whose child is to be set."""

    child: int
    depth: int
    number: int = 0
    limit: float = math.inf
    value: float = 0.0


def _lay_out(root: dict[str, Any], numbers: Sequence[int], nodes: list[_Node]) -> int:
    """Append a dumped tree that asks for these numbers, siblings side by side; returns where its root is."""
    start = len(nodes)
    level = [(root, 0)]
    for at, (dumped, depth) in enumerate(level, start):
        if "split_feature" in dumped:
            node = _Node(start + len(level), depth, limit=_rounded_down(dumped["threshold"]))
            node.number = numbers[dumped["split_feature"]] + (0 if dumped["default_left"] else COUNT)
            level += [(dumped["left_child"], depth + 1), (dumped["right_child"], depth + 1)]
        else:
            node = _Node(at, depth, value=dumped["leaf_value"])
        nodes.append(node)
    return start


def _rounded_down(limit: float) -> float:
    """The largest single-precision number up to a limit: numbers of that precision are above both or neither."""
    with np.errstate(over="ignore"):  # "unknown or not" is asked with a limit of 1e300
        single = np.float32(limit)
    return float(single if float(single) <= limit else np.nextafter(single, np.float32(-math.inf)))
