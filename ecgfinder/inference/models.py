"""The shipped encoders: an ECG or a text becomes a unit vector, by ONNX on the CPU."""

from __future__ import annotations

import ctypes
import os
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ecgfinder.assets import asset_path
from ecgfinder.domain import Ecg, ModelError
from ecgfinder.encoding.lead_time import pixels, windows_mv
from ecgfinder.encoding.measured import REVISION, measured_numbers
from ecgfinder.inference.manifest import NEARNESS, Manifest, read_manifest
from ecgfinder.reports import make_report, normalise

Vectors = npt.NDArray[np.float32]
Inputs = dict[str, npt.NDArray[Any]]

BATCH = 32
MOST_WINDOWS = 6
"""Of a long recording at most the first minute is embedded."""


class Models:
    """Both encoders of one folder; each is loaded on first use. Implements `domain.Embedder`.

    `threads` of 0 leaves the number to onnxruntime. `encode_ms` is how long the last ECGs took to become images and
    numbers, in milliseconds; the rest of their embedding is inference.
    """

    def __init__(self, manifest: Manifest, threads: int = 0) -> None:
        self.manifest = manifest
        self._threads = threads
        self.encode_ms = 0.0
        self._sessions: dict[str, Any] = {}
        self._loading = threading.Lock()

    @property
    def model_id(self) -> str:
        """Names the encoders and the numbers they read; vectors of different ids are never compared."""
        return f"{self.manifest.model_id}-{REVISION}"

    @property
    def dimension(self) -> int:
        """Length of every vector."""
        return self.manifest.dimension

    @cached_property
    def nearness_directions(self) -> Vectors | None:
        """Directions (dimension, n) of what the members see; None of models that came without.

        Kinship draws what is alike by its statements so close that nothing is far from all, and says nothing there.
        """
        if NEARNESS not in self.manifest.files:
            return None
        return np.load(self.manifest.path(NEARNESS)).astype(np.float32)  # type: ignore[no-any-return]

    def embed_ecgs(self, ecgs: Sequence[Ecg]) -> Vectors:
        """Unit vectors of ECGs, shape (n, dimension).

        A recording of more than ten seconds is the mean of its ten-second windows. UserFacingError is not raised for
        any readable ECG: where nothing is known of a lead the image says so.
        """
        start = time.perf_counter()
        windows = [windows_mv(ecg, MOST_WINDOWS) for ecg in ecgs]
        inputs = [_seen(part) for part in _batches(np.concatenate(windows))] if windows else []
        self.encode_ms = 1e3 * (time.perf_counter() - start)
        return self._means(windows, self._run(self._vision, inputs))

    def embed_windows(self, windows_mv: npt.NDArray[np.float32]) -> Vectors:
        """Unit vectors of prepared windows (n, 12, 1000) mV, NaN unknown; see `encoding.lead_time.windows_mv`."""
        return self._run(self._vision, map(_seen, _batches(windows_mv)))

    def statement_probabilities(self, windows_mv: npt.NDArray[np.float32]) -> Vectors:
        """Probability of each SCP statement (`manifest.statements`) for prepared windows, shape (n, statements)."""
        return np.concatenate([self._vision.run(["statements"], _seen(part))[0] for part in _batches(windows_mv)])

    def embed_texts(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of reports or queries in English, German or Swedish, shape (n, dimension).

        A text and its English rendering say the same in two ways, and the encoder errs on each for itself: the vector
        is the mean of both.
        """
        readings = [(normalise(text), make_report(text).english) for text in texts]
        distinct = list(dict.fromkeys(reading for pair in readings for reading in pair))
        vectors = self._run(self._text, ({"ids": self._ids(part)} for part in _batches(distinct)))
        row = {reading: at for at, reading in enumerate(distinct)}
        plain, english = (vectors[[row[pair[side]] for pair in readings]] for side in (0, 1))
        return _unit(plain + english)

    def _run(self, session: Any, batches: Iterable[Inputs]) -> Vectors:  # noqa: ANN401
        parts = [session.run(["embedding"], inputs)[0] for inputs in batches]
        return np.concatenate(parts) if parts else self._nothing()

    def _means(self, windows: list[npt.NDArray[np.float32]], vectors: Vectors) -> Vectors:
        if len(vectors) == len(windows):
            return vectors
        starts = np.cumsum([0, *(len(w) for w in windows[:-1])])
        return _unit(np.add.reduceat(vectors, starts, axis=0))

    def _nothing(self) -> Vectors:
        return np.zeros((0, self.dimension), dtype=np.float32)

    def _ids(self, texts: Sequence[str]) -> npt.NDArray[np.int64]:
        rows = [encoding.ids[: self.manifest.text_tokens] or [1] for encoding in self._tokenizer.encode_batch(texts)]
        out = np.zeros((len(rows), max(map(len, rows))), dtype=np.int64)
        for row, ids in zip(out, rows, strict=True):
            row[: len(ids)] = ids
        return out

    @property
    def _vision(self) -> Any:  # noqa: ANN401 - onnxruntime has no types
        return self._loaded("vision.onnx")

    @property
    def _text(self) -> Any:  # noqa: ANN401 - onnxruntime has no types
        return self._loaded("text.onnx")

    def _loaded(self, name: str) -> Any:  # noqa: ANN401 - onnxruntime has no types
        """The session of a model file, loaded once however many threads ask for it."""
        with self._loading:
            if name not in self._sessions:
                self._sessions[name] = _session(self.manifest.path(name), self._threads)
            return self._sessions[name]

    @cached_property
    def _tokenizer(self) -> Any:  # noqa: ANN401 - tokenizers has no types
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(self.manifest.path("tokenizer.json")))


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def _seen(windows_mv: npt.NDArray[np.float32]) -> Inputs:
    """What the vision model reads of windows: the image, and the numbers measured on it."""
    return {"image": pixels(windows_mv), "measured": np.stack([measured_numbers(window) for window in windows_mv])}


def load_models(folder: Path | None = None, *, threads: int = 0) -> Models:
    """The models of a folder, by default the shipped ones. ModelError when they are missing or damaged."""
    return Models(read_manifest(folder or asset_path("models")), threads)


def _session(path: Path, threads: int) -> Any:  # noqa: ANN401 - onnxruntime has no types
    """An inference session on the CPU that reports nothing to anybody."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the other core measures meanwhile
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises a class of its own for each kind of damage
        raise ModelError("the model file cannot be loaded", path=path, advice="Install the program again.") from error
    _return_free_memory()
    return session


def _return_free_memory() -> None:
    """Have glibc return what widening the weights left free (30 MB), as other C libraries do by themselves."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def _batches(items: Any) -> Iterator[Any]:  # noqa: ANN401 - a list or an array
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]
