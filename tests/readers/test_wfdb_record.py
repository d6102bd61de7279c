from __future__ import annotations

import shutil
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_wfdb
from tests.readers.making import made_up_ecg


def _shared_headers(shared_data: Path) -> list[Path]:
    mini = sorted((shared_data / "ptbxl-mini").rglob("*.hea"))
    ludb = sorted((shared_data / "ludb" / "data").glob("1*.hea"))[:8]
    others = sorted((shared_data / "formats").rglob("*.hea"))
    return mini + ludb + others


def _record(folder: Path, header: str, samples: bytes, name: str = "rec") -> Path:
    (folder / f"{name}.hea").write_text(header, encoding="utf-8")
    (folder / f"{name}.dat").write_bytes(samples)
    return folder / f"{name}.hea"


def _one_lead(folder: Path, fmt: str, samples: bytes, n_samples: int) -> np.ndarray:
    ecg = read_ecg(_record(folder, f"rec 1 500 {n_samples}\nrec.dat {fmt} 1000/mV 16 0 0 0 0 V2\n", samples))
    assert ecg.lead_names == ("V2",)
    return np.round(ecg.signal_mv[0].astype(np.float64) * 1000, 2)


def test_every_shared_record_reads_as_the_wfdb_package_reads_it(shared_data: Path, wfdb: ModuleType) -> None:
    headers = _shared_headers(shared_data)
    assert len(headers) >= 50
    for path in headers:
        ours, peer = read_ecg(path), wfdb.rdrecord(str(path.with_suffix("")))
        assert ours.rate_hz == peer.fs
        assert sorted(name.upper() for name in ours.lead_names) == sorted(name.upper() for name in peer.sig_name)
        for name, column in zip(peer.sig_name, peer.p_signal.T, strict=True):
            canonical = next(lead for lead in ours.lead_names if lead.upper() == name.upper())
            np.testing.assert_allclose(ours.lead_mv(canonical), column, rtol=0, atol=1e-6)


def test_every_shared_record_is_whole_steps_to_the_last_bit(shared_data: Path) -> None:
    for path in _shared_headers(shared_data):
        ecg = read_ecg(path)
        assert ecg.step_mv is not None
        steps = np.array(ecg.step_mv)[:, None]
        ints = np.rint(ecg.signal_mv.astype(np.float64) / steps)
        assert np.array_equal((ints * steps).astype(np.float32), ecg.signal_mv)


def test_leads_come_in_standard_order_under_standard_names(shared_data: Path) -> None:
    ecg = read_ecg(shared_data / "formats" / "muse" / "muse-sinus.hea")  # holds them as AVF, AVL, AVR
    assert ecg.lead_names == LEADS
    assert ecg.lead_mv("aVF")[0] == np.float32(10 / 200)
    assert ecg.lead_mv("aVR")[0] == np.float32(2 / 200)


def test_header_comments_give_age_sex_and_snomed_codes(shared_data: Path) -> None:
    ecg = read_ecg(shared_data / "formats" / "cinc_mat" / "JS20003.hea")
    assert (ecg.patient.age_years, ecg.patient.sex) == (82.0, "F")
    assert list(ecg.codes) == ["284470004", "427084000", "55827005", "164934002", "427172004"]


def test_ludb_diagnoses_are_statements(shared_data: Path) -> None:
    ecg = read_ecg(shared_data / "ludb" / "data" / "1.hea")
    assert (ecg.patient.age_years, ecg.patient.sex) == (51.0, "F")
    assert ecg.device_statements[:2] == (
        "Rhythm: Sinus bradycardia",
        "Electric axis of the heart: left axis deviation",
    )


@pytest.mark.parametrize("name", ["rec", "rec.hea", "rec.dat"])
def test_a_record_can_be_named_by_header_samples_or_no_suffix(tmp_path: Path, name: str) -> None:
    write_wfdb(made_up_ecg(), tmp_path / "rec")
    assert read_ecg(tmp_path / name).n_samples == 500


def test_a_record_beside_a_folder_of_its_name_and_one_in_capitals_are_found(tmp_path: Path) -> None:
    write_wfdb(made_up_ecg(), tmp_path / "rec")
    (tmp_path / "rec").mkdir()
    assert read_ecg(tmp_path / "rec").n_samples == 500
    (tmp_path / "rec.hea").rename(tmp_path / "REC.HEA")
    assert read_ecg(tmp_path / "REC.HEA").n_samples == 500


def test_a_matlab_record_can_be_named_by_its_mat_file(shared_data: Path) -> None:
    folder = shared_data / "formats" / "cinc_mat"
    assert np.array_equal(read_ecg(folder / "Q0002.mat").signal_mv, read_ecg(folder / "Q0002.hea").signal_mv)


@pytest.mark.filterwarnings("ignore:The inplace keyword")
@pytest.mark.parametrize("fmt", ["16", "24", "32", "80", "212", "508", "516", "524"])
def test_formats_that_wfdb_writes_read_back(tmp_path: Path, wfdb: ModuleType, fmt: str) -> None:
    rng = np.random.default_rng(1)
    ints = rng.integers(-100, 101, (333, 3))
    wfdb.wrsamp(
        "rec",
        fs=360,
        units=["mV", "uV", "mV"],
        sig_name=["MLII", "V5", "aVR"],
        d_signal=ints,
        fmt=[fmt] * 3,
        adc_gain=[200.0, 1.0, 1000.0],
        baseline=[0, 0, 12],
        write_dir=str(tmp_path),
    )
    ecg = read_ecg(tmp_path / "rec")
    assert ecg.lead_names == ("aVR", "V5", "MLII")
    expected = np.stack([(ints[:, 2] - 12) / 1000, ints[:, 1] / 1000, ints[:, 0] / 200])
    np.testing.assert_allclose(ecg.signal_mv, expected, rtol=1e-6)


def test_big_endian_and_offset_16_bits(tmp_path: Path) -> None:
    values = np.array([-32767, -1, 0, 1, 32767])
    assert np.array_equal(_one_lead(tmp_path, "61", values.astype(">i2").tobytes(), 5), values)
    assert np.array_equal(_one_lead(tmp_path, "160", (values + 32768).astype("<u2").tobytes(), 5), values)


def test_first_differences_start_from_the_header_s_value(tmp_path: Path) -> None:
    ecg = read_ecg(
        _record(tmp_path, "rec 1 500 5\nrec.dat 8 1000/mV 8 0 7 0 0 V2\n", np.array([0, 1, 2, -3, 5], "i1").tobytes())
    )
    np.testing.assert_allclose(ecg.signal_mv[0] * 1000, [7, 8, 10, 7, 12], rtol=1e-5)


def test_first_differences_without_an_initial_value_start_from_the_adc_zero(tmp_path: Path) -> None:
    path = _record(tmp_path, "rec 1 500 3\nrec.dat 8 1000(0)/mV 8 7\n", np.array([0, 1, 2], "i1").tobytes())
    np.testing.assert_allclose(read_ecg(path).signal_mv[0] * 1000, [7, 8, 10], rtol=1e-5)


def _ten_bits(fmt: str, a: int, b: int, c: int) -> bytes:
    """Three samples in four bytes, as signal(5) says."""
    a, b, c = a & 0x3FF, b & 0x3FF, c & 0x3FF
    pairs = {
        "310": [a << 1 | (c & 0x1F) << 11, b << 1 | c >> 5 << 11],
        "311": [a | (b & 0x3F) << 10, b >> 6 | c << 4],
    }
    return np.array(pairs[fmt], "<u2").tobytes()


@pytest.mark.parametrize("fmt", ["310", "311"])
@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 6])
def test_three_samples_of_ten_bits_in_four_bytes(tmp_path: Path, fmt: str, length: int) -> None:
    values = [-511, 511, 0, 345, -346, -1]
    data = b"".join(_ten_bits(fmt, *values[at : at + 3]) for at in (0, 3))
    needed = -(-length * 2 // 3) * 2  # bytes, two at a time
    assert np.array_equal(_one_lead(tmp_path, fmt, data[:needed], length), values[:length])
    with pytest.raises(UnreadableEcgError, match="cut short"):
        _one_lead(tmp_path, fmt, data[: needed - 2] + b"?", length)


def test_the_two_unused_bits_of_format_311_mean_nothing(tmp_path: Path) -> None:
    values = [-511, 511, -1, 345, -346, 7]
    data = np.frombuffer(b"".join(_ten_bits("311", *values[at : at + 3]) for at in (0, 3)), "<u4")
    for unused in (1 << 30, 2 << 30, 3 << 30):
        assert np.array_equal(_one_lead(tmp_path, "311", (data | np.uint32(unused)).tobytes(), 6), values)


@pytest.mark.filterwarnings("ignore:The inplace keyword")
@pytest.mark.parametrize("fmt", ["8", "310"])
def test_rare_formats_read_as_the_peer_reads_them(tmp_path: Path, wfdb: ModuleType, fmt: str) -> None:
    header = f"rec 2 500 30\nrec.dat {fmt}x2 1000/mV 8 0 7 0 0 V2\nrec.dat {fmt} 1000/mV 8 0 -7 0 0 pleth\n"
    ecg = read_ecg(_record(tmp_path, header, np.random.default_rng(2).integers(0, 256, 120, "u1").tobytes()))
    theirs = wfdb.rdrecord(str(tmp_path / "rec"), physical=False, smooth_frames=False, return_res=32).e_d_signal[0]
    assert np.array_equal(np.round(ecg.signal_mv[0] * 1000), theirs)


def test_a_skewed_signal_is_brought_forward(tmp_path: Path) -> None:
    header = "rec 2 500 4\nrec.dat 16:1 1000/mV 16 0 0 0 0 II\nrec.dat 16 1000/mV 16 0 0 0 0 V1\n"
    ecg = read_ecg(_record(tmp_path, header, np.array([9, 1, 2, 3, 4, 5, 6, 7], "<i2").tobytes()))
    np.testing.assert_allclose(ecg.lead_mv("II") * 1000, [2, 4, 6, np.nan], rtol=1e-5)
    np.testing.assert_allclose(ecg.lead_mv("V1") * 1000, [1, 3, 5, 7], rtol=1e-5)


@pytest.mark.parametrize("fmt", ["8", "16"])
def test_a_skewed_signal_of_several_samples_a_frame_ends_in_as_many_unknown_frames(tmp_path: Path, fmt: str) -> None:
    header = f"rec 1 500 3\nrec.dat {fmt}x2:1 1000(0)/mV 8 0 0 0 0 II\n"
    data = {"8": np.array([9, 0, -8, 1, 1, 1], "i1"), "16": np.array([9, 9, 1, 2, 3, 4], "<i2")}[fmt].tobytes()
    ecg = read_ecg(_record(tmp_path, header, data))
    np.testing.assert_allclose(ecg.signal_mv[0] * 1000, [1, 2, 3, 4, np.nan, np.nan], rtol=1e-5)


def test_a_rare_format_beside_a_plain_one_and_under_another_name_is_read(tmp_path: Path) -> None:
    header = "rec 2 500 3\nrec.dat 16 1000(0)/mV 16 0 0 0 0 II\nrare.dat 8 1000(0)/mV 8 0 0 0 0 V1\n"
    path = _record(tmp_path, header, np.array([4, 5, 6], "<i2").tobytes())
    (tmp_path / "rare.dat").write_bytes(bytes([1, 1, 1]))
    ecg = read_ecg(path.rename(tmp_path / "кардио 1.hea"))
    np.testing.assert_allclose(ecg.signal_mv * 1000, [[4, 5, 6], [1, 2, 3]], rtol=1e-5)


@pytest.mark.filterwarnings("ignore:The inplace keyword")
def test_a_compressed_file_that_is_cut_short_or_none_is_a_sentence(tmp_path: Path, wfdb: ModuleType) -> None:
    samples = np.random.default_rng(1).integers(-100, 101, (333, 1))
    names = {"units": ["mV"], "sig_name": ["II"], "fmt": ["516"], "adc_gain": [200.0], "baseline": [0]}
    wfdb.wrsamp("rec", fs=360, d_signal=samples, write_dir=str(tmp_path), **names)
    header = (tmp_path / "rec.hea").read_text()
    (tmp_path / "rec.hea").write_text(header.replace(" 333", " 999"))
    with pytest.raises(UnreadableEcgError, match="cut short"):
        read_ecg(tmp_path / "rec.hea")
    (tmp_path / "rec.hea").write_text(header.replace(" 333", ""))
    with pytest.raises(UnreadableEcgError, match="how long"):
        read_ecg(tmp_path / "rec.hea")
    (tmp_path / "rec.hea").write_text(header)
    (tmp_path / "rec.dat").write_bytes(b"fLaC" + bytes(100))
    with pytest.raises(UnreadableEcgError, match="damaged"):
        read_ecg(tmp_path / "rec.hea")


def test_a_format_that_nobody_knows_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableEcgError, match="format 17"):
        _one_lead(tmp_path, "17", bytes(10), 5)


def test_the_lowest_value_means_unknown(tmp_path: Path) -> None:
    values = np.array([1, -32768, 3], "<i2")
    out = _one_lead(tmp_path, "16", values.tobytes(), 3)
    assert np.isnan(out[1])
    assert np.array_equal(out[[0, 2]], [1, 3])


def test_signals_that_are_no_voltage_are_left_out_and_noted(tmp_path: Path) -> None:
    header = "rec 2 500 3\nrec.dat 16 1000/mV 16 0 0 0 0 II\nrec.dat 16 10/mmHg 16 0 0 0 0 ABP\n"
    ecg = read_ecg(_record(tmp_path, header, np.arange(6, dtype="<i2").tobytes()))
    assert ecg.lead_names == ("II",)
    assert "ABP" in ecg.notes[0]


def test_leads_of_another_rate_are_left_out_and_noted(tmp_path: Path) -> None:
    header = "rec 2 250 2\nrec.dat 16x2 1000/mV 16 0 0 0 0 II\nrec.dat 16 1000/mV 16 0 0 0 0 pleth\n"
    ecg = read_ecg(_record(tmp_path, header, np.array([1, 2, 100, 3, 4, 200], "<i2").tobytes()))
    assert (ecg.rate_hz, ecg.lead_names) == (500.0, ("II",))
    assert np.array_equal(np.round(ecg.signal_mv[0] * 1000), [1, 2, 3, 4])
    assert "pleth" in ecg.notes[0]


def test_repeated_lead_names_are_told_apart(tmp_path: Path) -> None:
    header = "rec 2 500 2\nrec.dat 16 1000/mV 16 0 0 0 0 V1\nrec.dat 16 1000/mV 16 0 0 0 0 V1\n"
    assert read_ecg(_record(tmp_path, header, np.arange(4, dtype="<i2").tobytes())).lead_names == ("V1", "V1 2")


def test_missing_leads_are_known(tmp_path: Path) -> None:
    header = "rec 2 500 2\nrec.dat 16 1000/mV 16 0 0 0 0 V1\nrec.dat 16 1000/mV 16 0 0 0 0 I\n"
    ecg = read_ecg(_record(tmp_path, header, np.arange(4, dtype="<i2").tobytes()))
    assert ecg.standard_leads == ("I", "V1")
    assert len(ecg.missing_leads) == 10


def test_length_is_taken_from_the_file_where_the_header_is_silent(tmp_path: Path) -> None:
    header = "rec 1\nrec.dat 16\n"
    ecg = read_ecg(_record(tmp_path, header, np.arange(4, dtype="<i2").tobytes()))
    assert (ecg.rate_hz, ecg.n_samples) == (250.0, 4)
    assert np.allclose(ecg.signal_mv[0], np.arange(4) / 200)


def test_segments_are_joined_with_gaps_unknown(tmp_path: Path) -> None:
    one, two = np.array([[1, 2], [3, 4]], "<i2"), np.array([[5], [6], [7]], "<i2")
    _record(tmp_path, "a 2 500 2\na.dat 16 1000/mV 16 0 0 0 0 I\na.dat 16 500/mV 16 0 0 0 0 II\n", one.tobytes(), "a")
    _record(tmp_path, "b 1 500 3\nb.dat 16 1000/mV 16 0 0 0 0 I\n", two.tobytes(), "b")
    (tmp_path / "rec.hea").write_text("rec/3 2 500 7\na 2\n~ 2\nb 3\n")
    ecg = read_ecg(tmp_path / "rec.hea")
    assert ecg.lead_names == ("I", "II")
    np.testing.assert_allclose(ecg.lead_mv("I") * 1000, [1, 3, np.nan, np.nan, 5, 6, 7])
    np.testing.assert_allclose(ecg.lead_mv("II") * 1000, [4, 8, *[np.nan] * 5])
    assert ecg.step_mv == (0.001, 0.002)


@pytest.mark.parametrize(("seconds", "rate_hz"), [(5, 100), (30, 500), (10, 1000)])
def test_any_length_and_rate_is_read(tmp_path: Path, seconds: int, rate_hz: int) -> None:
    write_wfdb(made_up_ecg(seconds * rate_hz, rate_hz), tmp_path / "rec")
    ecg = read_ecg(tmp_path / "rec")
    assert (ecg.duration_s, ecg.rate_hz, len(ecg.lead_names)) == (seconds, rate_hz, 12)


def test_a_path_with_cyrillic_and_blanks_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "мои записи и прочее"
    folder.mkdir()
    write_wfdb(made_up_ecg(), folder / "rec")
    assert read_ecg(folder / "rec.dat").n_samples == 500
    for suffix in (".hea", ".dat"):
        shutil.copy(folder / f"rec{suffix}", folder / f"кардио {suffix}")
    assert read_ecg(folder / "кардио .hea").n_samples == 500


def _assert_refused(path: Path, reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason) as caught:
        read_ecg(path)
    assert caught.value.path is not None
    assert "\n" not in caught.value.sentence()


def test_a_missing_signal_file_is_named(tmp_path: Path) -> None:
    path = write_wfdb(made_up_ecg(), tmp_path / "rec")
    path.with_suffix(".dat").unlink()
    _assert_refused(path, r"rec\.dat is missing")


def test_a_missing_header_is_named(tmp_path: Path) -> None:
    path = write_wfdb(made_up_ecg(), tmp_path / "rec")
    path.unlink()
    _assert_refused(path.with_suffix(".dat"), r"header rec\.hea is missing")


def test_a_truncated_signal_file_says_how_much_is_left(tmp_path: Path) -> None:
    path = write_wfdb(made_up_ecg(), tmp_path / "rec")
    samples = path.with_suffix(".dat")
    samples.write_bytes(samples.read_bytes()[:6000])
    _assert_refused(path, r"cut short: 1\.0 s of 2\.0 s")


def test_an_empty_signal_file_is_refused(tmp_path: Path) -> None:
    path = write_wfdb(made_up_ecg(), tmp_path / "rec")
    path.with_suffix(".dat").write_bytes(b"")
    _assert_refused(path, "holds no samples")


def test_a_record_of_unknown_samples_only_is_refused(tmp_path: Path) -> None:
    _assert_refused(
        _record(tmp_path, "rec 1 500 9\nrec.dat 16 1000/mV 16 0 0 0 0 I\n", np.full(9, -32768, "<i2").tobytes()),
        "no lead holds a valid sample",
    )


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("this is no header\n", "no WFDB header"),
        ("rec 12 500 5000\nrec.dat 16 1000/mV\n", "announces 12 signals but describes 1"),
        ("rec 1 500 5000\nrec.dat sixteen 1000/mV\n", "line 1"),
        ("rec 1 500 9000000000\nrec.dat 16 1000/mV\n", "too long"),
        ("rec 1 0 2\nrec.dat 16 1000/mV\n", "0 Hz"),
        ("rec 1 500 2\n../rec.dat 16 1000/mV\n", "another folder"),
        ("rec 1 500 2\nrec.dat 16 1000/mmHg\n", "no signal in volts"),
        ("rec/1 1 500 2\nrec 2\n", "made of segments"),
    ],
)
def test_a_bad_header_is_refused_with_its_reason(tmp_path: Path, header: str, reason: str) -> None:
    _assert_refused(_record(tmp_path, header, bytes(4)), reason)
