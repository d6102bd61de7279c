"""The samples of WFDB signal files: plain formats are read here, rarer ones (8, 310, 311, FLAC) by the wfdb package.

Source: signal(5) of the WFDB Applications Guide, https://physionet.org/physiotools/wag/signal-5.htm
Measured on PTB-XL records of 12 leads at 100 Hz: under 0.5 ms a record here, 3.1 ms with wfdb.rdrecord, whose
import takes another 0.4 s.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from fractions import Fraction
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

    bits: int | Fraction
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
_NO_SUCH_VALUE = -(2**31)
_RARE_MISSING = {"8": _NO_SUCH_VALUE, "310": -(2**9), "311": -(2**9), "508": -(2**7), "516": -(2**15), "524": -(2**23)}
_RARE_BITS: dict[str, int | Fraction] = {"8": 8, "310": Fraction(32, 3), "311": Fraction(32, 3)}


class Samples(NamedTuple):
    """The integers of one signal, shape (frames * samples_per_frame,), and where they are not known."""

    ints: Ints
    missing: npt.NDArray[np.bool_] | None


def read_samples(header_path: Path, header: Header) -> list[Samples]:
    """The samples of every signal, in the order of the header. UnreadableEcgError when a file is absent or short."""
    found: dict[int, Samples] = {}
    for file_name in dict.fromkeys(signal.file_name for signal in header.signals):
        rows = [row for row, signal in enumerate(header.signals) if signal.file_name == file_name]
        signals = [header.signals[row] for row in rows]
        fmt = signals[0].fmt
        if any(signal.fmt != fmt for signal in signals):
            raise UnreadableEcgError(f"the header gives {file_name} two formats")
        if fmt in _CODINGS:
            block = _read_file(header_path.with_name(file_name), signals, header)
        elif fmt in _RARE_MISSING:
            block = _read_with_wfdb(header_path, rows, header)
        else:
            raise UnreadableEcgError(f"the signal format {fmt} of {file_name} is not known")
        found.update(zip(rows, block, strict=True))
    return [_unskewed(found[row], signal) for row, signal in enumerate(header.signals)]


def _unskewed(samples: Samples, signal: Signal) -> Samples:
    """A signal that was written `skew` frames late, brought forward; its end is then not known.

    The wfdb package (4.3) takes only `skew` samples at the end for unknown, not as many frames of several samples, so
    that zeros remain; and it cannot bring format 8 forward.
    """
    late = min(signal.skew * signal.samples_per_frame, len(samples.ints))
    if late == 0:
        return samples
    missing = np.zeros(len(samples.ints), np.bool_) if samples.missing is None else samples.missing
    ints = np.concatenate([samples.ints[late:], np.zeros(late, samples.ints.dtype)])
    return Samples(ints, np.concatenate([missing[late:], np.ones(late, np.bool_)]))


def _read_file(path: Path, signals: Sequence[Signal], header: Header) -> list[Samples]:
    """One file holds frames, each `samples_per_frame` values of each of its signals in turn."""
    coding = _CODINGS[signals[0].fmt]
    per_frame = sum(signal.samples_per_frame for signal in signals)
    offset = signals[0].byte_offset
    n_frames = _frames(path, offset, coding.bits * per_frame, header)
    with path.open("rb") as file:
        file.seek(offset)
        data = np.frombuffer(file.read(-(-n_frames * coding.bits * per_frame // 8)), np.uint8)
    frames = coding.decode(data)[: n_frames * per_frame].reshape(n_frames, per_frame)
    out, start = [], 0
    for signal in signals:
        ints = frames[:, start : start + signal.samples_per_frame].reshape(-1)
        out.append(_samples(ints, coding.missing))
        start += signal.samples_per_frame
    return out


def _samples(ints: Ints, lowest: int) -> Samples:
    missing = ints == lowest
    return Samples(ints, missing if missing.any() else None)


def _frames(path: Path, offset: int, frame_bits: int | Fraction, header: Header) -> int:
    """How many frames a file holds. UnreadableEcgError where they are fewer than the header says, or too many."""
    there = _size(path) - offset
    if frame_bits <= 0 or there <= 0:
        raise UnreadableEcgError(f"its signal file {path.name} holds no samples")
    n_frames = header.n_frames or int(there * 8 // frame_bits)
    check_size(len(header.signals), n_frames, header.rate_hz)
    unit = 8 if isinstance(frame_bits, int) else 16  # three samples in two times 16 bits end with 16 bits
    if there < -(-n_frames * frame_bits // unit) * unit // 8:
        held_s, said_s = float(there * 8 / frame_bits) / header.rate_hz, n_frames / header.rate_hz
        raise UnreadableEcgError(
            f"its signal file {path.name} is cut short: {held_s:.1f} s of {said_s:.1f} s",
            advice="Copy the record once more.",
        )
    return n_frames


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        raise UnreadableEcgError(
            f"its signal file {path.name} is missing", advice="Copy it beside the header."
        ) from None


def _read_with_wfdb(header_path: Path, rows: list[int], header: Header) -> list[Samples]:
    """The signals of these rows of the header, which are all of one file."""
    signals = [header.signals[row] for row in rows]
    path, fmt = header_path.with_name(signals[0].file_name), signals[0].fmt
    per_frame = sum(signal.samples_per_frame for signal in signals)
    if fmt in _RARE_BITS:
        _frames(path, signals[0].byte_offset, _RARE_BITS[fmt] * per_frame, header)
    elif _size(path) and header.n_frames == 0:
        raise UnreadableEcgError("its header does not say how long it is")
    else:
        check_size(1, header.n_frames * per_frame, header.rate_hz)
    if header_path.suffix != ".hea":
        raise UnreadableEcgError("its header has another suffix than .hea")
    try:
        record = _wfdb_package().rdrecord(
            str(header_path.with_suffix("")),
            channels=rows,
            physical=False,
            smooth_frames=False,
            ignore_skew=True,
            return_res=32,
        )
    except (RuntimeError, AttributeError, ValueError) as error:  # libsndfile's errors and what wfdb stumbles over
        raise UnreadableEcgError(
            f"its signal file {path.name} is damaged or cut short", advice="Copy the record once more."
        ) from error
    read = zip(record.e_d_signal, signals, record.init_value, strict=True)
    return [_samples(_as_said(*each), _RARE_MISSING[fmt]) for each in read]


def _as_said(ints: Ints, signal: Signal, started_from: int | None) -> Ints:
    """What the wfdb package (4.3) read, where signal(5) and header(5) want something else."""
    if signal.fmt == "311":  # the two highest of 32 bits are not used; wfdb takes one of them for the third sample's
        return (ints.astype(np.int32) << 22) >> 22
    if signal.fmt == "8":  # without an initial value the ADC zero is it; wfdb starts from 0
        return np.asarray(ints + (signal.first - (started_from or 0)))
    return ints


def _wfdb_package() -> ModuleType:
    """The wfdb package, whose import warns of what newer versions of pandas will drop."""
    warnings.filterwarnings("ignore", message="The inplace keyword")
    import wfdb

    package: ModuleType = wfdb
    return package
