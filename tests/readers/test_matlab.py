from __future__ import annotations

import shutil
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from scipy.io import savemat

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import Hints, read_ecg
from tests.readers.making import made_up_ecg


@pytest.mark.parametrize("form", ["4", "5"])
@pytest.mark.parametrize("compressed", [False, True])
def test_versions_4_and_5_are_read(tmp_path: Path, form: str, compressed: bool) -> None:
    signal = made_up_ecg(1000).signal_mv
    savemat(tmp_path / "x.mat", {"val": signal, "fs": 100.0}, format=form, do_compression=compressed and form == "5")
    ecg = read_ecg(tmp_path / "x.mat", Hints(unit="mV"))
    assert (ecg.lead_names, ecg.rate_hz) == (LEADS, 100.0)
    np.testing.assert_allclose(ecg.signal_mv, signal, rtol=1e-6)


def test_a_structure_as_of_the_china_challenge_is_read(tmp_path: Path) -> None:
    signal = made_up_ecg(1234).signal_mv.astype(float)
    savemat(tmp_path / "x.mat", {"ECG": {"sex": "Female", "age": 61.0, "data": signal}})
    ecg = read_ecg(tmp_path / "x.mat", Hints(rate_hz=500))
    assert (ecg.patient.sex, ecg.patient.age_years) == ("F", 61.0)
    np.testing.assert_allclose(ecg.signal_mv, signal, rtol=1e-6)


def test_names_and_unit_in_the_file_are_believed(tmp_path: Path) -> None:
    variables = {
        "x": made_up_ecg(1000).signal_mv[:2] * 1000,
        "leads": np.array(["V1", "II"], dtype=object),
        "unit": "uV",
        "Fs": 250,
    }
    savemat(tmp_path / "x.mat", variables)
    ecg = read_ecg(tmp_path / "x.mat")
    assert (ecg.lead_names, ecg.rate_hz, ecg.notes) == (("II", "V1"), 250.0, ())
    np.testing.assert_allclose(ecg.lead_mv("V1"), made_up_ecg(1000).signal_mv[0], rtol=1e-6)


def test_a_challenge_record_without_its_header_is_still_read(shared_data: Path, tmp_path: Path) -> None:
    source = shared_data / "formats" / "cinc_mat" / "E07505.mat"
    shutil.copy(source, tmp_path / "alone.mat")
    ecg = read_ecg(tmp_path / "alone.mat")
    assert (ecg.rate_hz, ecg.lead_names) == (500.0, LEADS)
    assert "taken as uV" in ecg.notes[-1]
    assert np.array_equal(ecg.signal_mv, read_ecg(source).signal_mv)


def test_version_7_3_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "x.mat").write_bytes(b"MATLAB 7.3 MAT-file, Platform".ljust(124, b" ") + b"\0\2IM" + bytes(100))
    with pytest.raises(UnreadableEcgError, match=r"7\.3 .*-v7"):
        read_ecg(tmp_path / "x.mat")


def test_a_compressed_bomb_is_refused_before_it_grows(tmp_path: Path) -> None:
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(bytes(2**20)) for _ in range(200)) + packer.flush()
    header = b"MATLAB 5.0 MAT-file".ljust(124, b" ") + b"\0\1IM"
    (tmp_path / "x.mat").write_bytes(header + struct.pack("<II", 15, len(bomb)) + bomb)
    with pytest.raises(UnreadableEcgError, match="too large"):
        read_ecg(tmp_path / "x.mat")


def test_a_matrix_larger_than_any_ecg_is_refused(tmp_path: Path) -> None:
    small = struct.pack("<iiiii", 0, 1, 1, 0, 3) + b"fs\0" + bytes(8)
    large = struct.pack("<iiiii", 0, 12, 536_871_912, 0, 4) + b"val\0" + bytes(99)
    for data, reason in ((large, "too long"), (small + large, r"damaged|more than fits in memory")):
        (tmp_path / "x.mat").write_bytes(data)
        with pytest.raises(UnreadableEcgError, match=reason):
            read_ecg(tmp_path / "x.mat")


def test_an_array_of_a_kind_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    savemat(tmp_path / "x.mat", {"val": made_up_ecg(1000).signal_mv})
    data = bytearray((tmp_path / "x.mat").read_bytes())
    data[144] = 99  # the class in the array's flags, behind the header and two tags
    (tmp_path / "x.mat").write_bytes(data)
    with pytest.raises(UnreadableEcgError, match="damaged"):
        read_ecg(tmp_path / "x.mat", Hints(100, "mV"))


@pytest.mark.parametrize("keep", [60, 140, 300, 5000])
def test_a_cut_off_file_is_refused(tmp_path: Path, keep: int) -> None:
    savemat(tmp_path / "x.mat", {"val": made_up_ecg(1000).signal_mv})
    data = (tmp_path / "x.mat").read_bytes()
    (tmp_path / "x.mat").write_bytes(data[:keep])
    with pytest.raises(UnreadableEcgError):
        read_ecg(tmp_path / "x.mat", Hints(100, "mV"))
