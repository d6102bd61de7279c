from __future__ import annotations

import struct
from binascii import crc_hqx
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg

_RNG = np.random.default_rng(11)
_ROWS = np.cumsum(_RNG.integers(-30, 31, (2, 400)), axis=1)
_BEAT = np.round(200 * np.hanning(80)).astype(int)


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


def _packed(bits: str) -> bytes:
    bits = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return bytes(int(bits[k : k + 8], 2) for k in range(0, len(bits), 8))


def _differences(row: np.ndarray, order: int) -> np.ndarray:
    if order == 0:
        return row
    if order == 1:
        return np.diff(row, prepend=0)
    return np.concatenate([row[:2], row[2:] - 2 * row[1:-1] + row[:-2]])


def _coded(rows: np.ndarray, order: int, huffman: bool, step_nv: int = 2500, bimodal: int = 0) -> bytes:
    coded = [_differences(row, order) for row in rows]
    data = [_packed(_default_bits(row)) if huffman else row.astype("<i2").tobytes() for row in coded]
    head = struct.pack("<HHBB", step_nv, 2000, order, bimodal)
    return head + struct.pack(f"<{len(data)}H", *map(len, data)) + b"".join(data)


def _tag(number: int, value: bytes) -> bytes:
    return struct.pack("<BH", number, len(value)) + value


def _scp(folder: Path, bodies: dict[int, bytes]) -> Path:
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


def _leads(rows: np.ndarray, flags: int = 0, start: tuple[int, int] = (1, 1)) -> bytes:
    ends = [first + len(row) - 1 for first, row in zip(start, rows, strict=True)]
    return (
        struct.pack("<BB", 2, flags)
        + struct.pack("<IIB", start[0], ends[0], 2)
        + struct.pack("<IIB", start[1], ends[1], 3)
    )


_DEFAULT_HUFFMAN = struct.pack("<H", 19999)


def _steps(path: Path) -> np.ndarray:
    ecg = read_ecg(path)
    assert (ecg.lead_names, ecg.rate_hz) == (("II", "V1"), 500.0)
    return np.round(ecg.signal_mv.astype(float) / 0.0025, 3)


@pytest.fixture
def sample(shared_data: Path) -> Path:
    return shared_data / "formats" / "scp" / "ecgtoolkit_Example.scp"


def test_the_example_agrees_with_its_dicom_and_aecg_to_the_last_bit(sample: Path) -> None:
    scp = read_ecg(sample)
    dicom = read_ecg(sample.parent.parent / "dicom" / "ecgtoolkit_Example.dcm")
    aecg = read_ecg(sample.parent.parent / "hl7_aecg" / "ecgtoolkit_Example.xml")
    assert (scp.lead_names, scp.rate_hz, scp.n_samples, scp.step_mv) == (LEADS, 500.0, 5000, (0.0025,) * 12)
    assert np.array_equal(scp.signal_mv, dicom.signal_mv)
    assert np.array_equal(scp.signal_mv, aecg.signal_mv)
    assert scp.device_measurements == {**aecg.device_measurements, "p_ms": 102.0}
    assert scp.patient.reference == dicom.patient.reference == aecg.patient.reference
    assert scp.recorded_at == datetime(2002, 11, 22, 9, 10)
    assert (scp.patient.sex, scp.patient.name, scp.device, scp.notes) == ("M", "Clark", "ELI250", ())


@pytest.mark.parametrize("huffman", [True, False])
@pytest.mark.parametrize("order", [0, 1, 2])
def test_differences_with_and_without_huffman_codes(tmp_path: Path, order: int, huffman: bool) -> None:
    bodies = {3: _leads(_ROWS), 6: _coded(_ROWS, order, huffman)}
    if huffman:
        bodies[2] = _DEFAULT_HUFFMAN
    assert np.array_equal(_steps(_scp(tmp_path, bodies)), _ROWS)


def test_tables_of_the_file_and_switches_between_them(tmp_path: Path) -> None:
    """Table 1: 0 is zero, 10 switches to table 2, 11 takes 16 bits. Table 2: 1 is three, 01 is -5, 00 goes back."""
    table_1 = struct.pack("<H", 3) + struct.pack("<BBBhI", 1, 1, 1, 0, 0b0)
    table_1 += struct.pack("<BBBhI", 2, 2, 0, 2, 0b01) + struct.pack("<BBBhI", 2, 18, 1, 0, 0b11)
    table_2 = struct.pack("<H", 3) + struct.pack("<BBBhI", 1, 1, 1, 3, 0b1)
    table_2 += struct.pack("<BBBhI", 2, 2, 1, -5, 0b10) + struct.pack("<BBBhI", 2, 2, 0, 1, 0b00)
    bits = "0" + "10" + "1" + "01" + "00" + "11" + f"{-300 & 0xFFFF:016b}" + "0"
    data = _packed(bits)
    section_6 = struct.pack("<HHBBHH", 2500, 2000, 0, 0, len(data), len(data)) + data + data
    rows = np.array([[0, 3, -5, -300, 0]] * 2)
    bodies = {2: struct.pack("<H", 2) + table_1 + table_2, 3: _leads(rows), 6: section_6}
    assert np.array_equal(_steps(_scp(tmp_path, bodies)), rows)


@pytest.mark.parametrize(("beat_nv", "rhythm_nv"), [(2500, 2500), (5000, 2500), (2500, 1000)])
def test_the_subtracted_reference_beat_is_added_again(tmp_path: Path, beat_nv: int, rhythm_nv: int) -> None:
    fiducial, peaks = 40, (60, 200, 350)
    rows_nv = _ROWS * rhythm_nv
    for peak in peaks:
        first = peak - fiducial  # sample numbers count from 1
        rows_nv[:, first : first + len(_BEAT)] += _BEAT[: 400 - first] * beat_nv
    section_4 = struct.pack("<HHH", 160, fiducial, len(peaks) + 1)
    for peak in peaks:
        section_4 += struct.pack("<HIII", 0, peak - fiducial + 1, peak, min(400, peak - fiducial + len(_BEAT)))
    section_4 += struct.pack("<HIII", 1, 0, 390, 0)  # a beat of another type, from which nothing was subtracted
    bodies = {
        2: _DEFAULT_HUFFMAN,
        3: _leads(_ROWS, flags=1),
        4: section_4,
        5: _coded(np.stack([_BEAT, _BEAT]), 2, True, beat_nv),
        6: _coded(_ROWS, 2, True, rhythm_nv),
    }
    ecg = read_ecg(_scp(tmp_path, bodies))
    np.testing.assert_allclose(ecg.signal_mv, rows_nv / 1e6, rtol=0, atol=1e-6)


def test_leads_that_begin_later_keep_their_places(tmp_path: Path) -> None:
    bodies = {3: _leads(_ROWS, start=(1, 101)), 6: _coded(_ROWS, 0, False)}
    ecg = read_ecg(_scp(tmp_path, bodies))
    assert ecg.n_samples == 500
    assert np.isnan(ecg.lead_mv("V1")[:100]).all()
    assert np.isnan(ecg.lead_mv("II")[400:]).all()


def test_demographics_statements_and_rates_are_read(tmp_path: Path) -> None:
    section_1 = _tag(0, b"Doe\0") + _tag(1, b"Jane\0") + _tag(2, b"12345\0") + _tag(4, struct.pack("<HB", 18, 2))
    section_1 += _tag(8, b"\x02") + _tag(25, struct.pack("<HBB", 2020, 2, 3)) + _tag(26, bytes([4, 5, 6]))
    section_7 = struct.pack("<BBHH", 1, 0, 1000, 1000) + struct.pack("<5H3h", 100, 200, 250, 340, 650, 10, 29999, 30)
    section_7 += struct.pack("<H", 2) + bytes(2) + struct.pack("<HHHB", 75, 75, 447, 1)
    texts = [b"Sinus rhythm\0", b"Normal ECG\0"]
    section_8 = (
        bytes(8) + bytes([2]) + b"".join(bytes([n]) + struct.pack("<H", len(t)) + t for n, t in enumerate(texts))
    )
    bodies = {1: section_1 + _tag(255, b""), 3: _leads(_ROWS), 6: _coded(_ROWS, 0, False), 7: section_7, 8: section_8}
    ecg = read_ecg(_scp(tmp_path, bodies))
    assert (ecg.patient.age_years, ecg.patient.sex, ecg.patient.name) == (1.5, "F", "Doe, Jane")
    assert ecg.recorded_at == datetime(2020, 2, 3, 4, 5, 6)
    assert ecg.device_statements == ("Sinus rhythm", "Normal ECG")
    assert ecg.device_measurements == {
        "heart_rate_bpm": 75,
        "p_ms": 100,
        "pr_ms": 150,
        "qrs_ms": 90,
        "qt_ms": 400,
        "qtc_bazett_ms": 447,
        "p_axis_deg": 10,
        "t_axis_deg": 30,
    }


def test_a_wrong_checksum_is_noted(sample: Path, tmp_path: Path) -> None:
    data = bytearray(sample.read_bytes())
    data[0] ^= 1
    (tmp_path / "x.scp").write_bytes(data)
    assert read_ecg(tmp_path / "x.scp").notes == ("the checksum of the file does not match",)


_WHOLE = {2: _DEFAULT_HUFFMAN, 3: _leads(_ROWS), 6: _coded(_ROWS, 2, True)}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({6: b""}, "holds no rhythm"),
        ({3: struct.pack("<BB", 0, 0)}, "describes no leads"),
        ({3: _leads(_ROWS, flags=1)}, "reference beat, which was subtracted, is missing"),
        ({5: struct.pack("<HH", 2500, 500), 6: _coded(_ROWS, 2, True, bimodal=1)}, "bimodal"),
        ({6: _coded(_ROWS, 2, True, step_nv=0)}, "section 6 has no scale"),
        ({6: _coded(_ROWS[:, :300], 2, True)}, "cut short"),
        ({2: struct.pack("<HHBBBhI", 1, 1, 99, 1, 1, 0, 0)}, "Huffman table of the file is damaged"),
    ],
)
def test_damage_is_refused_with_its_reason(tmp_path: Path, changes: dict[int, bytes], reason: str) -> None:
    bodies = {number: body for number, body in (_WHOLE | changes).items() if body}
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(_scp(tmp_path, bodies))


@pytest.mark.parametrize("keep", [30, 150, 500, 20_000])
def test_a_cut_off_file_is_refused(sample: Path, tmp_path: Path, keep: int) -> None:
    (tmp_path / "cut.scp").write_bytes(sample.read_bytes()[:keep])
    with pytest.raises(UnreadableEcgError, match=r"cut short|no rhythm"):
        read_ecg(tmp_path / "cut.scp")
