"""How the weights are kept in the model files: eight bits each, and a scale for every output of a layer.

The files take a quarter of the room and the sums are still float32: the runtime widens the weights once, on loading.
(Products of eight bits would be faster, but saturate differently on processors without VNNI, and the vectors of one
library must not depend on the workstation that made them.)
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ecgfinder.training.encoders import JointEcgEncoder, JointTextEncoder
from ecgfinder.training.hubness import HubCorrection

_LEAST = 1024
"""Smaller weights stay as they are: nothing is gained."""
_MOST = 127
_WEIGHT_AXES = 2
"""What has fewer axes is no weight of a layer."""
_OUTPUTS_OF = {"Conv": 0, "Gemm": 0, "Gather": 0, "GatherElements": 0, "MatMul": 1}
"""The axis of the outputs, by the operator that reads the weight."""


@torch.no_grad()
def rounded(module: nn.Module) -> nn.Module:
    """Weights rounded in place to what `store` keeps of them."""
    for weight, axis in _weights(module):
        if weight.numel() >= _LEAST:
            levels, scale = _levels(weight.numpy(), axis)
            weight.copy_(torch.from_numpy(levels * scale))
    return module


def store(path: Path) -> None:
    """Keep the large weights of an ONNX file in eight bits, widened by a Cast and a Mul that loading folds away.

    Large lists of places, as those of `Forest`, are kept in as few bytes as they need.
    """
    import onnx
    from onnx import TensorProto, numpy_helper

    model = onnx.load(path)
    graph = model.graph
    axis_of = {name: _OUTPUTS_OF[node.op_type] for node in graph.node if node.op_type in _OUTPUTS_OF
               for name in node.input}  # fmt: skip
    for weight in list(graph.initializer):
        if np.prod(weight.dims) < _LEAST or weight.name not in axis_of:
            continue
        if weight.data_type in (TensorProto.INT32, TensorProto.INT64):
            _narrow(graph, weight)
        if weight.data_type != TensorProto.FLOAT or len(weight.dims) < _WEIGHT_AXES:
            continue
        levels, scale = _levels(numpy_helper.to_array(weight), axis_of[weight.name])
        names = {part: f"{weight.name}.{part}" for part in ("levels", "scale", "wide")}
        graph.initializer.remove(weight)
        graph.initializer.append(numpy_helper.from_array(levels, names["levels"]))
        graph.initializer.append(numpy_helper.from_array(scale, names["scale"]))
        widen = onnx.helper.make_node("Cast", [names["levels"]], [names["wide"]], to=TensorProto.FLOAT)
        graph.node.insert(0, onnx.helper.make_node("Mul", [names["wide"], names["scale"]], [weight.name]))
        graph.node.insert(0, widen)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def _narrow(graph: Any, weight: Any) -> None:  # noqa: ANN401 - onnx has no types
    """Whole numbers as a smaller type, widened on loading."""
    from onnx import helper, numpy_helper

    places = numpy_helper.to_array(weight)
    graph.initializer.remove(weight)
    kept = numpy_helper.from_array(places.astype(np.min_scalar_type(int(places.max()))), f"{weight.name}.narrow")
    graph.initializer.append(kept)
    graph.node.insert(0, helper.make_node("Cast", [kept.name], [weight.name], to=weight.data_type))


def _weights(module: nn.Module) -> Iterator[tuple[Tensor, int]]:
    """The weights that are rounded, each with the axis of its outputs."""
    for part in module.modules():
        if isinstance(part, nn.Conv1d | nn.Linear | nn.Embedding):
            yield part.weight, 0
        if isinstance(part, JointEcgEncoder | JointTextEncoder):
            yield part.directions, 1
        if isinstance(part, HubCorrection):
            yield part.bank, 1


def _levels(weight: npt.NDArray[np.float32], axis: int) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Whole numbers from -127 to 127 and the scale of each output, their product being the weight but for rounding."""
    others = tuple(k for k in range(weight.ndim) if k != axis)
    scale = np.maximum(np.abs(weight).max(axis=others, keepdims=True), 1e-12).astype(np.float32) / np.float32(_MOST)
    return np.round(weight / scale).astype(np.int8), scale
