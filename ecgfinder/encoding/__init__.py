"""Encodings: an ECG as an image, by name. `encode(ecg, "lead-time")` is what the shipped encoder sees."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg
from ecgfinder.encoding.lead_time import encode_lead_time
from ecgfinder.encoding.paper import PAPER_ENCODINGS

Encoding = Callable[[Ecg], npt.NDArray[np.float32]]

SHIPPED = "lead-time"
ENCODINGS: dict[str, Encoding] = {SHIPPED: encode_lead_time, **PAPER_ENCODINGS}


def encode(ecg: Ecg, method: str = SHIPPED) -> npt.NDArray[np.float32]:
    """The encoded image, shape (height, width, 3), float32 in [0, 1]. KeyError for an unknown method."""
    return ENCODINGS[method](ecg)


__all__ = ["ENCODINGS", "SHIPPED", "Encoding", "encode"]
