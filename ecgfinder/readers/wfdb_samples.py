"""The samples of WFDB signal files in all formats; libsndfile reads what is compressed (FLAC).

Source: signal(5) of the WFDB Applications Guide, https://physionet.org/physiotools/wag/signal-5.htm
The wfdb package is a peer of the tests only: it needs pandas, which would be an eighth of the program, and its import
takes 0.4 s. Measured on PTB-XL records of 12 leads at 100 Hz: under 0.5 ms a record here, 3.1 ms with wfdb.rdrecord.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.readers.building import check_size
from ecgfinder.readers.wfdb_header import Header, Signal

if TYPE_CHECKING:
    from soundfile import SoundFile

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


def _halves(data: npt.NDArray[np.uint8]) -> tuple[Ints, Ints]:
    """The two 16-bit halves of each four bytes, which hold three samples of ten bits."""
    halves = np.pad(data, (0, -len(data) % 4)).view("<u2").reshape(-1, 2).astype(np.int32)
    return halves[:, 0], halves[:, 1]


def _signed_10(*samples: Ints) -> Ints:
    """The lowest ten bits of the first, second and third samples in turn, the tenth being the sign."""
    return (np.stack(samples, axis=1).reshape(-1) << 22) >> 22


def _packed_10_low_bit_free(data: npt.NDArray[np.uint8]) -> Ints:
    first, second = _halves(data)
    return _signed_10(first >> 1, second >> 1, (first >> 11) | (second >> 11 << 5))


def _packed_10(data: npt.NDArray[np.uint8]) -> Ints:
    first, second = _halves(data)
    return _signed_10(first, (first >> 10) | (second << 6), second >> 4)


def _differences_8(data: npt.NDArray[np.uint8]) -> Ints:
    return data.view(np.int8).astype(np.int32)


_CODINGS = {
    "8": _Coding(8, -(2**31), _differences_8),  # which cannot say that a sample is not known
    "16": _Coding(16, -(2**15), _little_16),
    "61": _Coding(16, -(2**15), _big_16),
    "24": _Coding(24, -(2**23), _little_24),
    "32": _Coding(32, -(2**31), _little_32),
    "80": _Coding(8, -(2**7), _offset_8),
    "160": _Coding(16, -(2**15), _offset_16),
    "212": _Coding(12, -(2**11), _packed_12),
    "310": _Coding(Fraction(32, 3), -(2**9), _packed_10_low_bit_free),
    "311": _Coding(Fraction(32, 3), -(2**9), _packed_10),
}
_FLAC_BITS = {"508": 8, "516": 16, "524": 24}
_FLAC_BLOCK = 2**20


class Samples(NamedTuple):
    """The integers of one signal, shape (frames * samples_per_frame,), and where they are not known."""

    ints: Ints
    missing: npt.NDArray[np.bool_] | None


def read_samples(folder: Path, header: Header) -> list[Samples]:
    """The samples of every signal, in the order of the header. UnreadableEcgError when a file is absent or short."""
    found: dict[int, Samples] = {}
    for file_name in dict.fromkeys(signal.file_name for signal in header.signals):
        rows = [row for row, signal in enumerate(header.signals) if signal.file_name == file_name]
        block = _read_file(folder / file_name, [header.signals[row] for row in rows], header)
        found.update(zip(rows, block, strict=True))
    return [_unskewed(found[row], signal) for row, signal in enumerate(header.signals)]


def _unskewed(samples: Samples, signal: Signal) -> Samples:
    """A signal that was written `skew` frames late, brought forward; its end is then not known."""
    late = min(signal.skew * signal.samples_per_frame, len(samples.ints))
    if late == 0:
        return samples
    missing = np.zeros(len(samples.ints), np.bool_) if samples.missing is None else samples.missing
    ints = np.concatenate([samples.ints[late:], np.zeros(late, samples.ints.dtype)])
    return Samples(ints, np.concatenate([missing[late:], np.ones(late, np.bool_)]))


def _read_file(path: Path, signals: Sequence[Signal], header: Header) -> list[Samples]:
    """One file holds frames, each `samples_per_frame` values of each of its signals in turn."""
    fmt = signals[0].fmt
    if any(signal.fmt != fmt for signal in signals):
        raise UnreadableEcgError(f"the header gives {path.name} two formats")
    if fmt in _FLAC_BITS:
        return _read_flac(path, signals, header)
    if fmt not in _CODINGS:
        raise UnreadableEcgError(f"the signal format {fmt} of {path.name} is not known")
    coding = _CODINGS[fmt]
    per_frame = sum(signal.samples_per_frame for signal in signals)
    data = _read_data(path, signals[0].byte_offset, coding.bits * per_frame, header)
    n_frames = header.n_frames or len(data) * 8 // (coding.bits * per_frame)
    frames = coding.decode(data)[: n_frames * per_frame].reshape(n_frames, per_frame)
    out, start = [], 0
    for signal in signals:
        ints = frames[:, start : start + signal.samples_per_frame].reshape(-1)
        out.append(_samples(ints.cumsum() + signal.first if fmt == "8" else ints, coding.missing))
        start += signal.samples_per_frame
    return out


def _samples(ints: Ints, lowest: int) -> Samples:
    missing = ints == lowest
    return Samples(ints, missing if missing.any() else None)


def _read_data(path: Path, offset: int, frame_bits: int | Fraction, header: Header) -> npt.NDArray[np.uint8]:
    """The bytes of all frames, whole samples only."""
    there = _size(path) - offset
    if frame_bits <= 0 or there <= 0:
        raise UnreadableEcgError(f"its signal file {path.name} holds no samples")
    n_frames = header.n_frames or there * 8 // frame_bits
    check_size(len(header.signals), n_frames, header.rate_hz)
    unit = 8 if isinstance(frame_bits, int) else 16  # three samples in two times 16 bits end with 16 bits
    wanted = -(-n_frames * frame_bits // unit) * unit // 8
    if there < wanted:
        raise _cut_short(path, there * 8 / frame_bits, n_frames, header.rate_hz)
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


def _cut_short(path: Path, held: float | Fraction, said: int, rate_hz: float) -> UnreadableEcgError:
    return UnreadableEcgError(
        f"its signal file {path.name} is cut short: {float(held) / rate_hz:.1f} s of {said / rate_hz:.1f} s",
        advice="Copy the record once more.",
    )


def _read_flac(path: Path, signals: Sequence[Signal], header: Header) -> list[Samples]:
    """A file compressed without loss, a channel a signal."""
    import soundfile

    _size(path)
    try:
        with soundfile.SoundFile(path) as sound:
            samples = _read_channels(sound, path, signals, header)
    except RuntimeError as error:  # libsndfile's errors
        raise UnreadableEcgError("its signal file is damaged") from error
    return [_samples(channel, -(2 ** (_FLAC_BITS[signals[0].fmt] - 1))) for channel in samples.T]


def _read_channels(sound: SoundFile, path: Path, signals: Sequence[Signal], header: Header) -> Ints:
    """All samples of a file, shape (samples, signals)."""
    bits = {"PCM_S8": 8, "PCM_16": 16, "PCM_24": 24}.get(sound.subtype, 32)
    per_frame = {signal.samples_per_frame for signal in signals}
    if sound.channels != len(signals) or bits > _FLAC_BITS[signals[0].fmt] or len(per_frame) > 1:
        raise UnreadableEcgError(f"its signal file {path.name} is not what the header says")
    offset, each = signals[0].byte_offset, per_frame.pop()
    there = sound.frames - offset
    n_frames = header.n_frames or there // each
    check_size(len(signals), n_frames * each, header.rate_hz)
    if there < n_frames * each:
        raise _cut_short(path, there / each, n_frames, header.rate_hz)
    sound.seek(offset)
    # In blocks: libsndfile fails at more than 2**24 samples at once.
    blocks = sound.blocks(_FLAC_BLOCK, frames=n_frames * each, dtype="int32", always_2d=True)
    return np.concatenate(list(blocks)) >> (32 - bits)
