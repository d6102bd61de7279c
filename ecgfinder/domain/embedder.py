"""What search and library ask of the encoders, so that neither needs to know onnxruntime."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ecgfinder.domain.ecg import Ecg


class Embedder(Protocol):
    """Turns ECGs and texts into unit vectors of one space."""

    @property
    def model_id(self) -> str:
        """Names the encoders; vectors of different ids are never compared."""

    @property
    def dimension(self) -> int:
        """Length of every vector."""

    @property
    def nearness_directions(self) -> npt.NDArray[np.float32] | None:
        """Directions (dimension, n) in which it shows whether an ECG is near to others at all; None for all alike."""

    def embed_ecgs(self, ecgs: Sequence[Ecg]) -> npt.NDArray[np.float32]:
        """Unit vectors of ECGs, shape (n, dimension), in input order."""

    def embed_texts(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Unit vectors of texts, shape (n, dimension), in input order."""
