from __future__ import annotations

import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg
from tests.readers.making_binary import packed_bits, scp_samples, scp_tag, write_scp

_RNG = np.random.default_rng(11)
_ROWS = np.cumsum(_RNG.integers(-30, 31, (2, 400)), axis=1)
_BEAT = np.round(200 * np.hanning(80)).astype(int)


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
    bodies = {3: _leads(_ROWS), 6: scp_samples(_ROWS, order, huffman)}
    if huffman:
        bodies[2] = _DEFAULT_HUFFMAN
    assert np.array_equal(_steps(write_scp(tmp_path, bodies)), _ROWS)


def test_tables_of_the_file_and_switches_between_them(tmp_path: Path) -> None:
    """Table 1: 0 is zero, 10 switches to table 2, 11 takes 16 bits. Table 2: 1 is three, 01 is -5, 00 goes back."""
    table_1 = struct.pack("<H", 3) + struct.pack("<BBBhI", 1, 1, 1, 0, 0b0)
    table_1 += struct.pack("<BBBhI", 2, 2, 0, 2, 0b01) + struct.pack("<BBBhI", 2, 18, 1, 0, 0b11)
    table_2 = struct.pack("<H", 3) + struct.pack("<BBBhI", 1, 1, 1, 3, 0b1)
    table_2 += struct.pack("<BBBhI", 2, 2, 1, -5, 0b10) + struct.pack("<BBBhI", 2, 2, 0, 1, 0b00)
    bits = "0" + "10" + "1" + "01" + "00" + "11" + f"{-300 & 0xFFFF:016b}" + "0"
    data = packed_bits(bits)
    section_6 = struct.pack("<HHBBHH", 2500, 2000, 0, 0, len(data), len(data)) + data + data
    rows = np.array([[0, 3, -5, -300, 0]] * 2)
    bodies = {2: struct.pack("<H", 2) + table_1 + table_2, 3: _leads(rows), 6: section_6}
    assert np.array_equal(_steps(write_scp(tmp_path, bodies)), rows)


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
        5: scp_samples(np.stack([_BEAT, _BEAT]), 2, True, beat_nv),
        6: scp_samples(_ROWS, 2, True, rhythm_nv),
    }
    ecg = read_ecg(write_scp(tmp_path, bodies))
    np.testing.assert_allclose(ecg.signal_mv, rows_nv / 1e6, rtol=0, atol=1e-6)


def test_leads_that_begin_later_keep_their_places(tmp_path: Path) -> None:
    bodies = {3: _leads(_ROWS, start=(1, 101)), 6: scp_samples(_ROWS, 0, False)}
    ecg = read_ecg(write_scp(tmp_path, bodies))
    assert ecg.n_samples == 500
    assert np.isnan(ecg.lead_mv("V1")[:100]).all()
    assert np.isnan(ecg.lead_mv("II")[400:]).all()


def test_demographics_statements_and_rates_are_read(tmp_path: Path) -> None:
    section_1 = (
        scp_tag(0, b"Doe\0") + scp_tag(1, b"Jane\0") + scp_tag(2, b"12345\0") + scp_tag(4, struct.pack("<HB", 18, 2))
    )
    section_1 += scp_tag(8, b"\x02") + scp_tag(25, struct.pack("<HBB", 2020, 2, 3)) + scp_tag(26, bytes([4, 5, 6]))
    section_7 = struct.pack("<BBHH", 1, 0, 1000, 1000) + struct.pack("<5H3h", 100, 200, 250, 340, 650, 10, 29999, 30)
    section_7 += struct.pack("<H", 2) + bytes(2) + struct.pack("<HHHB", 75, 75, 447, 1)
    texts = [b"Sinus rhythm\0", b"Normal ECG\0"]
    section_8 = (
        bytes(8) + bytes([2]) + b"".join(bytes([n]) + struct.pack("<H", len(t)) + t for n, t in enumerate(texts))
    )
    bodies = {
        1: section_1 + scp_tag(255, b""),
        3: _leads(_ROWS),
        6: scp_samples(_ROWS, 0, False),
        7: section_7,
        8: section_8,
    }
    ecg = read_ecg(write_scp(tmp_path, bodies))
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


_WHOLE = {2: _DEFAULT_HUFFMAN, 3: _leads(_ROWS), 6: scp_samples(_ROWS, 2, True)}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({6: b""}, "holds no rhythm"),
        ({3: struct.pack("<BB", 0, 0)}, "describes no leads"),
        ({3: _leads(_ROWS, flags=1)}, "reference beat, which was subtracted, is missing"),
        ({5: struct.pack("<HH", 2500, 500), 6: scp_samples(_ROWS, 2, True, bimodal=1)}, "bimodal"),
        ({6: scp_samples(_ROWS, 2, True, step_nv=0)}, "section 6 has no scale"),
        ({6: scp_samples(_ROWS[:, :300], 2, True)}, "cut short"),
        ({2: struct.pack("<HHBBBhI", 1, 1, 99, 1, 1, 0, 0)}, "Huffman table of the file is damaged"),
    ],
)
def test_damage_is_refused_with_its_reason(tmp_path: Path, changes: dict[int, bytes], reason: str) -> None:
    bodies = {number: body for number, body in (_WHOLE | changes).items() if body}
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(write_scp(tmp_path, bodies))


@pytest.mark.parametrize("keep", [30, 150, 500, 20_000])
def test_a_cut_off_file_is_refused(sample: Path, tmp_path: Path, keep: int) -> None:
    (tmp_path / "cut.scp").write_bytes(sample.read_bytes()[:keep])
    with pytest.raises(UnreadableEcgError, match=r"cut short|no rhythm"):
        read_ecg(tmp_path / "cut.scp")
