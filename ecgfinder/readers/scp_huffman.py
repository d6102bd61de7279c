"""Huffman coding of SCP-ECG: the default table of annex C, tables of the file, and switches between them."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import UnreadableEcgError

DEFAULT_TABLE = 19999
"""Stands in place of the number of tables when the default table is meant."""

_STRUCTURE = struct.Struct("<BBBhI")
_MAX_PREFIX_BITS = 16
_REFILL_BYTES = 8


@dataclass(frozen=True, slots=True)
class Code:
    """A prefix and what follows it: `value` itself, `extra_bits` that are the value, or a switch to another table."""

    prefix: int
    prefix_bits: int
    extra_bits: int
    value: int
    switches: bool


Table = list[Code | None]
"""Codes by the next `_bits(table)` bits of the stream."""


def parse_tables(section: bytes) -> list[Table]:
    """The tables of section 2 (the bytes after its header)."""
    (count,) = struct.unpack_from("<H", section)
    if count == DEFAULT_TABLE:
        return [_lookup(_default_codes())]
    tables, offset = [], 2
    for _ in range(count):
        (n_codes,) = struct.unpack_from("<H", section, offset)
        codes = [_code(*_STRUCTURE.unpack_from(section, offset + 2 + k * _STRUCTURE.size)) for k in range(n_codes)]
        tables.append(_lookup(codes))
        offset += 2 + n_codes * _STRUCTURE.size
    if not tables:
        raise UnreadableEcgError("the file names no Huffman table")
    return tables


def _default_codes() -> list[Code]:
    """Zero, then plus and minus 1 to 8 with a growing run of ones, then 8 or 16 bits of the value itself."""
    codes = [Code(0b0, 1, 0, 0, False)]
    for size in range(1, 9):
        ones = (1 << size) - 1
        codes += [Code(ones << 2, size + 2, 0, size, False), Code(ones << 2 | 1, size + 2, 0, -size, False)]
    return [*codes, Code(0b1111111110, 10, 8, 0, False), Code(0b1111111111, 10, 16, 0, False)]


def _code(prefix_bits: int, total_bits: int, mode: int, value: int, base_code: int) -> Code:
    """A code as the file writes it; the first bit of the prefix is the lowest of `base_code`."""
    if not 0 < prefix_bits <= _MAX_PREFIX_BITS or not prefix_bits <= total_bits <= prefix_bits + _MAX_PREFIX_BITS:
        raise UnreadableEcgError("a Huffman table of the file is damaged")
    prefix = int(f"{base_code & ((1 << prefix_bits) - 1):0{prefix_bits}b}"[::-1], 2)
    return Code(prefix, prefix_bits, total_bits - prefix_bits, value, mode == 0)


def _lookup(codes: list[Code]) -> Table:
    if not codes:
        raise UnreadableEcgError("a Huffman table of the file is empty")
    bits = max(code.prefix_bits for code in codes)
    table: Table = [None] * (1 << bits)
    for code in codes:
        spare = bits - code.prefix_bits
        table[code.prefix << spare : (code.prefix + 1) << spare] = [code] * (1 << spare)
    return table


def decode(data: bytes, n_values: int, tables: list[Table]) -> npt.NDArray[np.int64]:
    """The first `n_values` values, int64. UnreadableEcgError when the bits end before, or stand for nothing."""
    if n_values > 8 * len(data):
        raise UnreadableEcgError("the compressed samples are cut short")
    out = np.zeros(n_values, np.int64)
    table = tables[0]
    bits = len(table).bit_length() - 1
    held, n_held, position, produced = 0, 0, 0, 0
    while produced < n_values:
        if n_held < bits + _MAX_PREFIX_BITS and position < len(data) + _REFILL_BYTES:
            chunk = data[position : position + _REFILL_BYTES].ljust(_REFILL_BYTES, b"\0")
            held = (held & ((1 << n_held) - 1)) << 8 * _REFILL_BYTES | int.from_bytes(chunk, "big")
            n_held, position = n_held + 8 * _REFILL_BYTES, position + _REFILL_BYTES
        code = table[held >> (n_held - bits) & len(table) - 1] if n_held >= bits else None
        if code is None:
            raise UnreadableEcgError("the compressed samples are damaged")
        n_held -= code.prefix_bits + code.extra_bits
        if n_held < 0 or 8 * position - n_held > 8 * len(data):
            raise UnreadableEcgError("the compressed samples are cut short")
        if code.switches:
            table = tables[code.value - 1]
            bits = len(table).bit_length() - 1
            continue
        out[produced] = _signed(held >> n_held, code.extra_bits) if code.extra_bits else code.value
        produced += 1
    return out


def _signed(value: int, bits: int) -> int:
    low = value & ((1 << bits) - 1)
    return low - (1 << bits) if low >> (bits - 1) else low
