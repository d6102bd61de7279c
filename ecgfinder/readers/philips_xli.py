"""XLI, the compression of Philips Sierra ECG: LZW over second differences, one chunk a channel.

A chunk is its size (int32), two unknown bytes, the first difference (int16), then LZW with codes of ten bits, most
significant bit first; code 1023 ends it. What comes out are 16-bit second differences, first all their high bytes,
then all their low bytes, raised by 64 except for the first two, which are samples.

Facts learned from the open readers at github.com/sixlettervariables/sierra-ecg-tools and checked on its samples.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import UnreadableEcgError

Ints = npt.NDArray[np.int64]

_CODE_BITS = 10
_END = 2**_CODE_BITS - 1
_HEADER = struct.Struct("<ihh")
_BIAS = 64


def decompress_xli(data: bytes, n_samples: int) -> list[Ints]:
    """The channels, int64 of shape (n_samples,) each, in steps. UnreadableEcgError when a chunk is damaged."""
    channels: list[Ints] = []
    offset = 0
    while offset + _HEADER.size < len(data):
        size, _, first = _HEADER.unpack_from(data, offset)
        offset += _HEADER.size
        if not 0 < size <= len(data) - offset:
            raise UnreadableEcgError(f"the compressed waveform of channel {len(channels) + 1} is cut short")
        raw = b"".join(_lzw(data[offset : offset + size], 2 * n_samples))
        if len(raw) != 2 * n_samples:
            raise UnreadableEcgError(f"the compressed waveform of channel {len(channels) + 1} is damaged")
        channels.append(_integrate(_from_planes(raw), first))
        offset += size
    return channels


def _lzw(data: bytes, limit: int) -> Iterator[bytes]:
    """The strings that the codes stand for, until the end code or until `limit` bytes have come out."""
    table = [bytes([value]) for value in range(256)]
    previous, produced = b"", 0
    for code in _codes(data):
        if code == _END or produced > limit:
            return
        if code > len(table) or (code == len(table) and not previous):
            raise UnreadableEcgError("the compressed waveform is damaged")
        string = table[code] if code < len(table) else previous + previous[:1]
        if previous and len(table) < _END:
            table.append(previous + string[:1])
        previous = string
        produced += len(string)
        yield string


def _codes(data: bytes) -> Iterator[int]:
    held, n_bits = 0, 0
    for byte in data:
        held, n_bits = held << 8 | byte, n_bits + 8
        if n_bits >= _CODE_BITS:
            n_bits -= _CODE_BITS
            yield held >> n_bits
            held &= (1 << n_bits) - 1


def _from_planes(raw: bytes) -> npt.NDArray[np.int16]:
    """High bytes first, then low bytes, as 16-bit integers."""
    planes = np.frombuffer(raw, np.uint8).reshape(2, -1)
    return np.ascontiguousarray(planes[::-1].T).view("<i2").reshape(-1)


def _integrate(coded: npt.NDArray[np.int16], first: int) -> Ints:
    """Samples from second differences. Each second difference is stored one place late; the first one apart."""
    bends = -np.concatenate([[first], coded[2:-1].astype(np.int64) - _BIAS])
    slopes = int(coded[1]) - int(coded[0]) + np.concatenate([[0], np.cumsum(bends)])
    return np.concatenate([[int(coded[0])], int(coded[0]) + np.cumsum(slopes)])
