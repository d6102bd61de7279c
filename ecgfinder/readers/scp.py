"""SCP-ECG 1.x to 2.x (EN 1064): Huffman coding, differences, subtraction of the reference beat.

Bimodal compression, which thins out the samples between the QRS complexes and so loses them, is refused.
"""

from __future__ import annotations

import struct
from binascii import crc_hqx
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, UnreadableEcgError
from ecgfinder.readers import scp_huffman
from ecgfinder.readers.building import build_ecg, check_size, delayed, lead_from_integers
from ecgfinder.readers.files import read_bounded
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.lead_codes import LEAD_OF_NUMBER
from ecgfinder.readers.scp_about import about_from_sections

Ints = npt.NDArray[np.int64]

_MAGIC, _MAGIC_OFFSET = b"SCPECG", 16
_RECORD_HEADER, _SECTION_HEADER = 6, 16
_POINTER = struct.Struct("<HII")
_LEAD = struct.Struct("<IIB")
_BEAT = struct.Struct("<HIII")
_MV_PER_NV = 1e-6
_US_PER_S = 1_000_000


@dataclass(frozen=True, slots=True)
class _Lead:
    """Where a lead begins and ends, counted in samples from 1, and its number."""

    start: int
    end: int
    number: int

    @property
    def n_samples(self) -> int:
        return self.end - self.start + 1


@dataclass(frozen=True, slots=True)
class _Samples:
    """Decoded samples of sections 5 and 6, their step and interval."""

    rows: list[Ints]
    step_nv: int
    interval_us: int


def score(path: Path, head: bytes) -> int:
    """Sure of the name in the header of section 0, and of such a section in files that leave the name out."""
    if head[_MAGIC_OFFSET : _MAGIC_OFFSET + len(_MAGIC)] == _MAGIC:
        return SURE
    unnamed = len(head) >= _RECORD_HEADER + _SECTION_HEADER and head[8:10] == b"\0\0" and head[22:24] == b"\0\0"
    return SURE - 1 if unnamed and struct.unpack_from("<I", head, 10)[0] in range(120, 1000) else 0


def read(path: Path) -> Ecg:
    """Read the rhythm; where only eight leads are stored the four others are computed."""
    data = read_bounded(path)
    sections = _sections(data)
    if 3 not in sections or 6 not in sections:
        raise UnreadableEcgError("the file holds no rhythm", path=path)
    leads, subtracted = _lead_definitions(sections[3])
    rhythm = _decode(sections, 6, [lead.n_samples for lead in leads])
    if subtracted:
        rhythm = _with_reference_beats(sections, leads, rhythm)
    rate_hz = round(_US_PER_S / rhythm.interval_us, 6)
    first = min(lead.start for lead in leads)
    rows = [
        delayed(lead_from_integers(_name(lead.number), row, rate_hz, rhythm.step_nv * _MV_PER_NV), delay_s)
        for lead, row in zip(leads, rhythm.rows, strict=True)
        for delay_s in [(lead.start - first) / rate_hz]
    ]
    matches = crc_hqx(data[2:], 0xFFFF) == int.from_bytes(data[:2], "little")
    notes = [] if matches else ["the checksum of the file does not match"]
    return build_ecg(rows, about_from_sections(sections), source=path.stem, notes=notes, derive_limbs=True)


FORMAT = Format("SCP-ECG", (".scp",), score, read)


def _name(number: int) -> str:
    return LEAD_OF_NUMBER.get(number, f"lead {number}")


def _sections(data: bytes) -> dict[int, bytes]:
    """The sections that are there, without their headers."""
    if len(data) < _RECORD_HEADER + _SECTION_HEADER:
        raise UnreadableEcgError("the header is cut short")
    (length,) = struct.unpack_from("<I", data, _RECORD_HEADER + 4)
    table = data[_RECORD_HEADER + _SECTION_HEADER : _RECORD_HEADER + length]
    found = {}
    for number, size, index in _POINTER.iter_unpack(table[: len(table) // _POINTER.size * _POINTER.size]):
        if size <= _SECTION_HEADER:
            continue
        if index < 1 or index - 1 + size > len(data):
            raise UnreadableEcgError(f"the file is cut short within section {number}")
        found[number] = data[index - 1 + _SECTION_HEADER : index - 1 + size]
    return found


def _lead_definitions(section: bytes) -> tuple[list[_Lead], bool]:
    """The leads, and whether the reference beat was subtracted from them."""
    count, flags = section[0], section[1]
    leads = [_Lead(*_LEAD.unpack_from(section, 2 + k * _LEAD.size)) for k in range(count)]
    if not leads or any(lead.n_samples < 1 for lead in leads):
        raise UnreadableEcgError("the file describes no leads")
    return leads, bool(flags & 1)


def _decode(sections: dict[int, bytes], number: int, counts: list[int]) -> _Samples:
    """The leads of section 5 or 6, from Huffman codes and differences to samples."""
    section = sections[number]
    step_nv, interval_us, order, bimodal = struct.unpack_from("<HHBB", section)
    if not step_nv or not interval_us:
        raise UnreadableEcgError(f"section {number} has no scale")
    if number == 6 and bimodal and _interval_us(sections.get(5)) not in (0, interval_us):
        raise UnreadableEcgError("the file uses bimodal compression, which is not read", advice="Export it losslessly.")
    check_size(len(counts), max(counts), _US_PER_S / interval_us)
    lengths = struct.unpack_from(f"<{len(counts)}H", section, 6)
    tables = scp_huffman.parse_tables(sections[2]) if 2 in sections else None
    rows, offset = [], 6 + 2 * len(counts)
    for length, count in zip(lengths, counts, strict=True):
        coded = section[offset : offset + length]
        values = scp_huffman.decode(coded, count, tables) if tables else _plain(coded, count)
        rows.append(_summed(values, order))
        offset += length
    return _Samples(rows, step_nv, interval_us)


def _interval_us(section: bytes | None) -> int:
    return int(struct.unpack_from("<H", section, 2)[0]) if section else 0


def _plain(coded: bytes, count: int) -> Ints:
    values = np.frombuffer(coded[: len(coded) // 2 * 2], "<i2").astype(np.int64)
    if len(values) < count:
        raise UnreadableEcgError(f"a lead is cut short: {len(values)} of {count} samples")
    return values[:count]


def _summed(values: Ints, order: int) -> Ints:
    """Undo first or second differences; the first one or two values are samples."""
    if order == 0:
        return values
    if order == 1:
        return np.cumsum(values)
    if order > 2:
        raise UnreadableEcgError(f"differences of order {order} are not known")
    slopes = values[1:].copy()
    if len(slopes):
        slopes[0] -= values[0]
    return np.cumsum(np.concatenate([values[:1], np.cumsum(slopes)]))


def _with_reference_beats(sections: dict[int, bytes], leads: list[_Lead], rhythm: _Samples) -> _Samples:
    """Add the reference beat where it was subtracted: at each QRS of its kind (sections 4 and 5)."""
    if 4 not in sections or 5 not in sections:
        raise UnreadableEcgError("the reference beat, which was subtracted, is missing")
    length_ms, fiducial, n_beats = struct.unpack_from("<HHH", sections[4])
    count = length_ms * 1000 // max(1, _interval_us(sections[5]))
    beat = _decode(sections, 5, [count] * len(leads))
    if beat.interval_us != rhythm.interval_us:
        raise UnreadableEcgError("the reference beat has another sampling rate than the rhythm")
    step_nv = int(np.gcd(beat.step_nv, rhythm.step_nv))
    rows = [row * (rhythm.step_nv // step_nv) for row in rhythm.rows]
    reference = [row * (beat.step_nv // step_nv) for row in beat.rows]
    for k in range(n_beats):
        kind, start, peak, end = _BEAT.unpack_from(sections[4], 6 + k * _BEAT.size)
        if kind == 0 and start and end:
            for lead, row, part in zip(leads, rows, reference, strict=True):
                origin = peak - lead.start - (fiducial - 1)
                _add(row, part, start - lead.start, end - lead.start, origin)
    return _Samples(rows, step_nv, rhythm.interval_us)


def _add(row: Ints, beat: Ints, first: int, last: int, origin: int) -> None:
    """Add the part of a beat that lies between samples `first` and `last`, its own sample 0 at `origin`."""
    first, last = max(first, origin, 0), min(last + 1, origin + len(beat), len(row))
    if first < last:
        row[first:last] += beat[first - origin : last - origin]
