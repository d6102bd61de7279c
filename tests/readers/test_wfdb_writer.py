from __future__ import annotations

import dataclasses
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_wfdb
from tests.readers.making import made_up_ecg


def test_a_written_record_reads_back_the_same_without_the_name(tmp_path: Path) -> None:
    ecg = dataclasses.replace(made_up_ecg(), codes={"59118001": 0.0, "NORM": 80.0})
    back = read_ecg(write_wfdb(ecg, tmp_path / "rec"))
    assert np.array_equal(back.signal_mv, ecg.signal_mv)
    assert back.patient == dataclasses.replace(ecg.patient, name=None)
    for name in (
        "rate_hz",
        "lead_names",
        "step_mv",
        "recorded_at",
        "device",
        "device_statements",
        "device_measurements",
        "codes",
    ):
        assert getattr(back, name) == getattr(ecg, name), name
    assert "Nobody" not in (tmp_path / "rec.hea").read_text()


@pytest.mark.parametrize("step_mv", [0.001, 0.00488, 0.0025, 1 / 1716, 1 / 204.8, 0.000152])
def test_samples_of_any_step_come_back_to_the_last_bit(tmp_path: Path, step_mv: float) -> None:
    ecg = made_up_ecg(step_mv=step_mv)
    assert np.array_equal(read_ecg(write_wfdb(ecg, tmp_path / "rec")).signal_mv, ecg.signal_mv)


def test_unknown_samples_stay_unknown(tmp_path: Path) -> None:
    ecg = made_up_ecg()
    ecg.signal_mv[3, 10:20] = np.nan
    assert np.array_equal(read_ecg(write_wfdb(ecg, tmp_path / "rec")).signal_mv, ecg.signal_mv, equal_nan=True)


def test_the_wfdb_package_reads_what_we_write(tmp_path: Path, wfdb: ModuleType) -> None:
    ecg = made_up_ecg()
    write_wfdb(ecg, tmp_path / "rec.hea")
    peer = wfdb.rdrecord(str(tmp_path / "rec"))
    np.testing.assert_allclose(peer.p_signal.T, ecg.signal_mv, rtol=0, atol=1e-6)
    assert peer.checksum == [int(x) & 0xFFFF for x in np.rint(ecg.signal_mv.astype(float) / 0.005).sum(axis=1)]
    assert (peer.base_datetime, peer.fs) == (ecg.recorded_at, ecg.rate_hz)


def test_a_signal_without_known_step_is_kept_to_a_tenth_of_a_microvolt(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    ecg = Ecg(rng.normal(0, 3, (2, 400)).astype(np.float32), 500.0, ("I", "V1"))
    back = read_ecg(write_wfdb(ecg, tmp_path / "rec"))
    np.testing.assert_allclose(back.signal_mv, ecg.signal_mv, rtol=0, atol=0.00006)


def test_a_large_signal_takes_32_bits(tmp_path: Path) -> None:
    ecg = Ecg(np.array([[0, 400.0]], np.float32), 500.0, ("I",), step_mv=(0.001,))
    assert read_ecg(write_wfdb(ecg, tmp_path / "rec")).signal_mv[0, 1] == 400.0


@pytest.mark.parametrize("name", ["my record", "кардио", "a.b"])
def test_a_name_that_wfdb_cannot_bear_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserFacingError, match="cannot bear this name"):
        write_wfdb(made_up_ecg(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_old_record_as_it_was(tmp_path: Path) -> None:
    path = write_wfdb(made_up_ecg(), tmp_path / "rec")
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(UserFacingError, match="too large"):
        write_wfdb(Ecg(np.array([[1e6]], np.float32), 500.0, ("I",)), path)
    with pytest.raises(UserFacingError, match="cannot be written"):
        write_wfdb(made_up_ecg(), tmp_path / "absent" / "rec")
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_an_ecg_of_which_nothing_is_known_is_written(tmp_path: Path) -> None:
    write_wfdb(Ecg(np.full((2, 100), np.nan, dtype=np.float32), 100.0, ("I", "II")), tmp_path / "unknown")
    assert (tmp_path / "unknown.dat").stat().st_size == 2 * 2 * 100
