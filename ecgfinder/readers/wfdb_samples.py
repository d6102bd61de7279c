"""The samples of WFDB signal files in the plain formats; rarer ones are left to the wfdb package.

Source: signal(5) of the WFDB Applications Guide, https://physionet.org/physiotools/wag/signal-5.htm
Measured on PTB-XL records of 12 leads at 100 Hz: under 0.5 ms a record here, 3.1 ms with wfdb.rdrecord, whose
import takes another 0.4 s.
"""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers.building import check_size
from ecgfinder.readers.wfdb_header import Header, Signal

Ints = npt.NDArray[np.integer]


class _Coding(NamedTuple):
    """Bits a sample, the value that stands for "not known", and how bytes become samples."""

    bits: int
    missing: int
    decode: Callable[[npt.NDArray[np.uint8]], Ints]


def _little_16(data: npt.NDArray[np.uint8]) -> Ints:
    return data.view("<i2")


def _big_16(data: npt.NDArray[np.uint8]) -> Ints:
    return data.view(">i2")


def _little_24(data: npt.NDArray[np.uint8]) -> Ints:
    wide = np.zeros((len(data) // 3, 4), np.uint8)
    wide[:, 1:] = data.reshape(-1, 3)
    return wide.reshape(-1).view("<i4") >> 8


def _little_32(data: npt.NDArray[np.uint8]) -> Ints:
    return data.view("<i4")


def _offset_8(data: npt.NDArray[np.uint8]) -> Ints:
    return data.astype(np.int16) - 128


def _offset_16(data: npt.NDArray[np.uint8]) -> Ints:
    return data.view("<u2").astype(np.int32) - 32768


def _packed_12(data: npt.NDArray[np.uint8]) -> Ints:
    """Two samples in three bytes: low byte, both high nibbles, low byte."""
    triples = np.pad(data, (0, -len(data) % 3)).reshape(-1, 3).astype(np.int16)
    first = triples[:, 0] | ((triples[:, 1] & 0x0F) << 8)
    second = triples[:, 2] | ((triples[:, 1] & 0xF0) << 4)
    both = np.stack([first, second], axis=1).reshape(-1)
    return (both << 4) >> 4  # the twelfth bit is the sign


_CODINGS = {
    "16": _Coding(16, -(2**15), _little_16),
    "61": _Coding(16, -(2**15), _big_16),
    "24": _Coding(24, -(2**23), _little_24),
    "32": _Coding(32, -(2**31), _little_32),
    "80": _Coding(8, -(2**7), _offset_8),
    "160": _Coding(16, -(2**15), _offset_16),
    "212": _Coding(12, -(2**11), _packed_12),
}


class Samples(NamedTuple):
    """The integers of one signal, shape (frames * samples_per_frame,), and where they are not known."""

    ints: Ints
    missing: npt.NDArray[np.bool_] | None


def read_samples(folder: Path, header: Header) -> list[Samples]:
    """The samples of every signal, in the order of the header. UnreadableEcgError when a file is absent or short."""
    if not all(signal.fmt in _CODINGS and signal.skew == 0 for signal in header.signals):
        return _read_with_wfdb(folder, header)
    found: dict[int, Samples] = {}
    for file_name in dict.fromkeys(signal.file_name for signal in header.signals):
        rows = [row for row, signal in enumerate(header.signals) if signal.file_name == file_name]
        block = _read_file(folder / file_name, [header.signals[row] for row in rows], header)
        found.update(zip(rows, block, strict=True))
    return [found[row] for row in range(len(header.signals))]


def _read_file(path: Path, signals: Sequence[Signal], header: Header) -> list[Samples]:
    """One file holds frames, each `samples_per_frame` values of each of its signals in turn."""
    if len({signal.fmt for signal in signals}) > 1:
        raise UnreadableEcgError(f"the header gives {path.name} two formats")
    coding = _CODINGS[signals[0].fmt]
    per_frame = sum(signal.samples_per_frame for signal in signals)
    data = _read_data(path, signals[0].byte_offset, coding.bits * per_frame, header)
    n_frames = header.n_frames or len(data) * 8 // (coding.bits * per_frame)
    flat = coding.decode(data)[: n_frames * per_frame]
    missing = flat == coding.missing
    frames = flat.reshape(n_frames, per_frame)
    unknown = missing.reshape(n_frames, per_frame) if missing.any() else None
    out, start = [], 0
    for signal in signals:
        columns = slice(start, start + signal.samples_per_frame)
        mask = None if unknown is None else unknown[:, columns].reshape(-1)
        out.append(Samples(frames[:, columns].reshape(-1), mask))
        start += signal.samples_per_frame
    return out


def _read_data(path: Path, offset: int, frame_bits: int, header: Header) -> npt.NDArray[np.uint8]:
    """The bytes of all frames, whole samples only."""
    there = _size(path) - offset
    if frame_bits <= 0 or there <= 0:
        raise UnreadableEcgError(f"its signal file {path.name} holds no samples")
    n_frames = header.n_frames or there * 8 // frame_bits
    check_size(len(header.signals), n_frames, header.rate_hz)
    wanted = -(-n_frames * frame_bits // 8)
    if there < wanted:
        held_s, said_s = there * 8 / frame_bits / header.rate_hz, n_frames / header.rate_hz
        raise UnreadableEcgError(
            f"its signal file {path.name} is cut short: {held_s:.1f} s of {said_s:.1f} s",
            advice="Copy the record once more.",
        )
    with path.open("rb") as file:
        file.seek(offset)
        return np.frombuffer(file.read(wanted), np.uint8)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        raise UnreadableEcgError(
            f"its signal file {path.name} is missing", advice="Copy it beside the header."
        ) from None


def _read_with_wfdb(folder: Path, header: Header) -> list[Samples]:
    """Formats 8, 310, 311 and FLAC (508, 516, 524), and skewed signals."""
    check_size(len(header.signals), header.n_frames, header.rate_hz)
    for signal in header.signals:
        _size(folder / signal.file_name)
    try:
        record = _wfdb_package().rdrecord(
            str(folder / header.record_name), physical=False, smooth_frames=False, return_res=32
        )
    except (RuntimeError, AttributeError) as error:  # libsndfile's errors and what wfdb stumbles over
        raise UnreadableEcgError("its signal file is damaged") from error
    pairs = zip(record.e_d_signal, header.signals, strict=True)
    return [Samples(ints, ints == _lowest(signal.fmt)) for ints, signal in pairs]


def _wfdb_package() -> ModuleType:
    """The wfdb package, whose import warns of what newer versions of pandas will drop."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module("wfdb")


def _lowest(fmt: str) -> int:
    """The value for "not known"; format 8 has none, so a number that it cannot hold."""
    bits = {"310": 10, "311": 10, "508": 8, "516": 16, "524": 24}.get(fmt, 32)
    return int(-(2 ** (bits - 1)))
