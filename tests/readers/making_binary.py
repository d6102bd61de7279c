"""Binary files made up for the readers' tests, field by field as the standards have them."""

from __future__ import annotations

import struct
from binascii import crc_hqx
from pathlib import Path

import numpy as np

ISHNE_INTS = np.random.default_rng(2).integers(-2000, 2000, (600, 3))


def write_edf(
    folder: Path,
    records: list[list[np.ndarray]],
    labels: list[str],
    *,
    unit: str = "mV",
    patient: str = "X X X X",
    reserved: str = "",
    n_records: int | None = None,
    bdf: bool = False,
    start: str = "02.03.2104.05.06",
) -> Path:
    """An EDF file in steps of 0.001, or BDF in steps of 0.03125, record by record and signal by signal."""
    n = len(labels)
    low, high = (-8388608, 8388607) if bdf else (-32768, 32767)
    physical = ("-262144", "262143") if bdf else ("-32.768", "32.767")  # BioSemi's steps of 31.25 nV
    kind = b"\xffBIOSEMI" if bdf else b"0       "
    fields = f"{patient:80}{'Startdate X X X X':80}{start}{256 * (n + 1):<8}{reserved:44}"
    fields += f"{len(records) if n_records is None else n_records:<8}{'1':8}{n:<4}"
    columns = [(label, 16) for label in labels] + [("", 80)] * n + [(unit, 8)] * n
    columns += [(physical[0], 8)] * n + [(physical[1], 8)] * n
    columns += [(str(low), 8)] * n + [(str(high), 8)] * n + [("", 80)] * n
    columns += [(str(len(signal)), 8) for signal in records[0]] + [("", 32)] * n
    header = kind + (fields + "".join(f"{text:{width}}" for text, width in columns)).encode("latin-1")
    path = folder / ("made up.bdf" if bdf else "made up.edf")
    path.write_bytes(header + b"".join(_bytes(signal, bdf) for record in records for signal in record))
    return path


def _bytes(signal: np.ndarray, bdf: bool) -> bytes:
    if signal.dtype == np.uint8:
        return signal.tobytes()
    return b"".join(int(value).to_bytes(3 if bdf else 2, "little", signed=True) for value in signal)


def write_ishne(
    folder: Path, *, n_leads: int = 3, announced: int = 600, rate: int = 200, resolution_nv: int = 2500
) -> Path:
    """A Holter of leads II, V1 and V5, laid out field by field as the paper of 1998 has it."""
    header = struct.pack("<iiiih", 0, announced, 522, 522, 1)
    header += b"Ada".ljust(40, b"\0") + b"Lovelace".ljust(40, b"\0") + b"ID-1815".ljust(20, b"\0")
    header += struct.pack("<hh", 2, 1) + struct.pack("<3h", 10, 12, 1950) + struct.pack("<3h", 9, 12, 2020)
    header += struct.pack("<3h", 10, 12, 2020) + struct.pack("<3h", 8, 30, 15) + struct.pack("<h", n_leads)
    header += struct.pack("<12h", 6, 11, 15, *[-9] * 9) + struct.pack("<12h", *[1] * 3, *[-9] * 9)
    header += struct.pack("<12h", *[resolution_nv] * 3, *[-9] * 9) + struct.pack("<h", 0)
    header += b"digital".ljust(40, b"\0") + struct.pack("<h", rate) + bytes(80 + 80 + 88)
    assert len(header) == 512
    path = folder / "holter.ecg"
    path.write_bytes(b"ISHNE1.0" + struct.pack("<H", 0) + header + ISHNE_INTS.astype("<i2").tobytes())
    return path


def _default_bits(values: np.ndarray) -> str:
    """The default Huffman table, written down from annex C."""
    out = []
    for value in map(int, values):
        if value == 0:
            out.append("0")
        elif abs(value) <= 8:
            out.append("1" * abs(value) + "0" + ("0" if value > 0 else "1"))
        elif -128 <= value < 128:
            out.append("1111111110" + f"{value & 0xFF:08b}")
        else:
            out.append("1111111111" + f"{value & 0xFFFF:016b}")
    return "".join(out)


def packed_bits(bits: str) -> bytes:
    bits = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return bytes(int(bits[k : k + 8], 2) for k in range(0, len(bits), 8))


def _differences(row: np.ndarray, order: int) -> np.ndarray:
    if order == 0:
        return row
    if order == 1:
        return np.diff(row, prepend=0)
    return np.concatenate([row[:2], row[2:] - 2 * row[1:-1] + row[:-2]])


def scp_samples(rows: np.ndarray, order: int, huffman: bool, step_nv: int = 2500, bimodal: int = 0) -> bytes:
    coded = [_differences(row, order) for row in rows]
    data = [packed_bits(_default_bits(row)) if huffman else row.astype("<i2").tobytes() for row in coded]
    head = struct.pack("<HHBB", step_nv, 2000, order, bimodal)
    return head + struct.pack(f"<{len(data)}H", *map(len, data)) + b"".join(data)


def scp_tag(number: int, value: bytes) -> bytes:
    return struct.pack("<BH", number, len(value)) + value


def write_scp(folder: Path, bodies: dict[int, bytes]) -> Path:
    sections = {
        number: bytes(2) + struct.pack("<HIBB", number, 16 + len(body), 13, 13) + bytes(6) + body
        for number, body in bodies.items()
    }
    table, index = b"", 6 + 16 + 10 * 12 + 1
    for number in range(1, 12):
        size = len(sections.get(number, b""))
        table += struct.pack("<HII", number, size, index if size else 0)
        index += size
    table = struct.pack("<HII", 0, 136, 7) + table
    pointers = bytes(2) + struct.pack("<HIBB", 0, 136, 13, 13) + b"SCPECG" + table
    body = pointers + b"".join(sections[number] for number in sorted(sections))
    data = struct.pack("<I", 6 + len(body)) + body
    path = folder / "made up.scp"
    path.write_bytes(crc_hqx(data, 0xFFFF).to_bytes(2, "little") + data)
    return path
