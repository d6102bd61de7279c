from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import Hints, read_ecg
from tests.readers.making import made_up_ecg


@pytest.mark.parametrize("transposed", [False, True])
def test_an_array_of_ten_seconds_is_assumed_and_noted(tmp_path: Path, transposed: bool) -> None:
    signal = made_up_ecg(1000).signal_mv
    np.save(tmp_path / "x.npy", signal.T if transposed else signal)
    ecg = read_ecg(tmp_path / "x.npy")
    assert (ecg.lead_names, ecg.rate_hz) == (LEADS, 100.0)
    assert np.array_equal(ecg.signal_mv, signal)
    assert len(ecg.notes) == 3


def test_integers_are_whole_steps_of_the_unit(tmp_path: Path) -> None:
    ints = np.random.default_rng(1).integers(-3000, 3000, (2, 5000)).astype(np.int16)
    np.save(tmp_path / "x.npy", ints)
    ecg = read_ecg(tmp_path / "x.npy", Hints(unit="uV", lead_names=("V1", "V2")))
    assert ecg.step_mv == (0.001, 0.001)
    assert np.array_equal(ecg.signal_mv, (ints * 0.001).astype(np.float32))


def test_one_lead_in_a_flat_array(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", made_up_ecg(777).signal_mv[0])
    ecg = read_ecg(tmp_path / "x.npy", Hints(rate_hz=300, unit="mV", lead_names=("II",)))
    assert (ecg.lead_names, ecg.n_samples, ecg.rate_hz) == (("II",), 777, 300.0)


def test_an_archive_that_says_everything_is_taken_at_its_word(tmp_path: Path) -> None:
    signal = made_up_ecg(700).signal_mv[:3] * 1000
    np.savez(tmp_path / "x.npz", data=signal, fs=250, units="uV", leads=["V1", "aVR", "II"])
    ecg = read_ecg(tmp_path / "x.npz")
    assert (ecg.lead_names, ecg.rate_hz, ecg.notes) == (("II", "aVR", "V1"), 250.0, ())
    np.testing.assert_allclose(ecg.lead_mv("V1"), signal[0] / 1000, rtol=1e-6)


class _Trap:
    def __reduce__(self) -> tuple:
        return (Path.touch, (Path("sprung"),))


def test_pickled_objects_are_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    np.save(tmp_path / "x.npy", np.array([_Trap()], dtype=object), allow_pickle=True)
    (tmp_path / "y.npz").write_bytes(pickle.dumps(_Trap()))
    for name in ("x.npy", "y.npz"):
        with pytest.raises(UnreadableEcgError):
            read_ecg(tmp_path / name)
    assert not (tmp_path / "sprung").exists()


def test_a_header_that_announces_more_than_the_file_holds_is_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", made_up_ecg(1000).signal_mv)
    data = (tmp_path / "x.npy").read_bytes()
    for old, new in ((b"(12, 1000)", b"(12, 9999)"), (b"(12, 1000), }     ", b"(12, 10**10), }   ")):
        assert old in data
        (tmp_path / "x.npy").write_bytes(data.replace(old, new))
        with pytest.raises(UnreadableEcgError):
            read_ecg(tmp_path / "x.npy", Hints(500, "mV"))


@pytest.mark.parametrize(
    ("array", "reason"),
    [
        (np.zeros((3, 12, 1000)), "more than one ECG"),
        (np.zeros((500, 500)), "is no ECG"),
        (np.array(["a", "b"]), "no array of numbers"),
        (np.full((12, 1000), np.nan), "does not tell it"),
        (np.zeros((12, 1001)), "sampling rate"),
    ],
)
def test_what_is_no_ecg_is_refused_with_its_reason(tmp_path: Path, array: np.ndarray, reason: str) -> None:
    np.save(tmp_path / "x.npy", array)
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(tmp_path / "x.npy")
