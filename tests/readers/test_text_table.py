from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import INDEPENDENT_LEADS, LEADS, UnreadableEcgError
from ecgfinder.readers import Hints, read_ecg
from ecgfinder.readers.writers import write_csv
from tests.readers.making import made_up_ecg

_TWO = np.array([[0.1, -1.25], [0.2, -0.5], [0.3, 0.5], [0.1, 1.0], [0.0, 0.0]])


def _table(folder: Path, *lines: str, name: str = "table.csv") -> Path:
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder / name


def _rows(values: np.ndarray, delimiter: str = ",", form: str = "{:g}") -> list[str]:
    return [delimiter.join(form.format(value) for value in row) for row in values]


def _with_time(values: np.ndarray, step: float) -> np.ndarray:
    return np.column_stack([np.arange(len(values)) * step, values])


def test_a_written_table_reads_back_the_same_without_the_name(tmp_path: Path) -> None:
    ecg = dataclasses.replace(made_up_ecg(), codes={"59118001": 0.0, "NORM": 80.0})
    ecg.signal_mv[2, 5:9] = np.nan
    path = write_csv(ecg, tmp_path / "out.csv")
    back = read_ecg(path)
    assert np.array_equal(back.signal_mv, ecg.signal_mv, equal_nan=True)
    assert back.patient == dataclasses.replace(ecg.patient, name=None)
    for name in ("rate_hz", "lead_names", "step_mv", "recorded_at", "device", "device_statements", "codes"):
        assert getattr(back, name) == getattr(ecg, name), name
    assert back.device_measurements == ecg.device_measurements
    assert back.notes == ()
    assert "Nobody" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", " ", "  "])
def test_delimiter_titles_and_column_of_time_are_found(tmp_path: Path, delimiter: str) -> None:
    path = _table(tmp_path, delimiter.join(["time", "II", "V1"]), *_rows(_with_time(_TWO, 0.002), delimiter))
    ecg = read_ecg(path, Hints(unit="mV"))
    assert (ecg.rate_hz, ecg.lead_names) == (500.0, ("II", "V1"))
    np.testing.assert_allclose(ecg.signal_mv.T, _TWO, rtol=1e-6)


def test_a_decimal_comma_is_understood(tmp_path: Path) -> None:
    lines = [line.replace(".", ",") for line in _rows(_with_time(_TWO, 0.004), ";")]
    ecg = read_ecg(_table(tmp_path, "Zeit (s);Lead I (mV);aVF (mV)", *lines))
    assert (ecg.rate_hz, ecg.lead_names, ecg.notes) == (250.0, ("I", "aVF"), ())
    np.testing.assert_allclose(ecg.signal_mv.T, _TWO, rtol=1e-6)


def test_milliseconds_and_microvolts_are_understood(tmp_path: Path) -> None:
    path = _table(tmp_path, "t [ms],V3 [uV],V4 [uV]", *_rows(_with_time(_TWO * 1000, 2)))
    ecg = read_ecg(path)
    assert ecg.rate_hz == 500
    np.testing.assert_allclose(ecg.signal_mv.T, _TWO, rtol=1e-6)


def test_the_output_of_rdsamp_with_clock_and_line_of_units(tmp_path: Path) -> None:
    rows = [f"'0:00.{2 * k:03d}',{a:.3f},{b:.3f}" for k, (a, b) in enumerate(_TWO)]
    ecg = read_ecg(_table(tmp_path, "'Elapsed time','MLII','V5'", "'hh:mm:ss.mmm','mV','mV'", *rows))
    assert (ecg.rate_hz, ecg.lead_names) == (500.0, ("V5", "MLII"))
    np.testing.assert_allclose(ecg.lead_mv("MLII"), _TWO[:, 0], rtol=1e-6)


def test_a_count_of_samples_is_no_lead_and_a_stated_rate_counts(tmp_path: Path) -> None:
    path = _table(tmp_path, "# Sampling frequency: 360 Hz", "sample,II [mV],V1 [mV]", *_rows(_with_time(_TWO, 1)))
    ecg = read_ecg(path)
    assert (ecg.rate_hz, ecg.lead_names) == (360.0, ("II", "V1"))


def test_missing_cells_are_unknown_samples(tmp_path: Path) -> None:
    rows = _rows(_with_time(_TWO, 0.002))
    rows[3] = "0.006,,nan"
    ecg = read_ecg(_table(tmp_path, "time,II [mV],V1 [mV]", *rows))
    assert np.isnan(ecg.signal_mv[:, 3]).all()
    assert np.isfinite(np.delete(ecg.signal_mv, 3, axis=1)).all()


@pytest.mark.parametrize(("count", "names"), [(12, LEADS), (8, INDEPENDENT_LEADS)])
@pytest.mark.parametrize(("scale", "unit"), [(1.0, "mV"), (1000.0, "uV")])
def test_bare_numbers_of_ten_seconds_are_assumed_and_noted(
    tmp_path: Path, count: int, names: tuple[str, ...], scale: float, unit: str
) -> None:
    values = made_up_ecg(1000).signal_mv[:count].T.astype(float)
    ecg = read_ecg(_table(tmp_path, *_rows(values * scale, ",", "{:.6g}")))
    assert (ecg.rate_hz, set(ecg.lead_names)) == (100.0, set(names))
    assert len(ecg.notes) == 3
    assert f"taken as {unit}" in ecg.notes[2]
    np.testing.assert_allclose(ecg.lead_mv("V1"), values[:, names.index("V1")], rtol=1e-5, atol=1e-9)


def test_rows_may_be_the_leads(tmp_path: Path) -> None:
    values = made_up_ecg(500).signal_mv.astype(float)
    ecg = read_ecg(_table(tmp_path, *_rows(values, ",", "{:.6g}")), Hints(rate_hz=250, unit="mV"))
    np.testing.assert_allclose(ecg.signal_mv, values, rtol=1e-5, atol=1e-9)


def test_hints_are_believed(tmp_path: Path) -> None:
    ecg = read_ecg(_table(tmp_path, *_rows(_TWO)), Hints(rate_hz=125, unit="uV", lead_names=("V2", "V6")))
    assert (ecg.rate_hz, ecg.lead_names, ecg.notes) == (125.0, ("V2", "V6"), ())
    np.testing.assert_allclose(ecg.signal_mv.T, _TWO / 1000, rtol=1e-6)


def test_columns_of_other_units_are_left_out_and_noted(tmp_path: Path) -> None:
    path = _table(tmp_path, "time [s],II [mV],ABP [mmHg]", *_rows(_with_time(_TWO, 0.002)))
    ecg = read_ecg(path)
    assert ecg.lead_names == ("II",)
    assert "ABP" in ecg.notes[0]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_other_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    text = "\n".join(["# Gerät: x µ", "time [s];II [mV]", *_rows(_with_time(_TWO[:, :1], 0.002), ";")])
    (tmp_path / "t.txt").write_bytes(text.encode(encoding))
    assert read_ecg(tmp_path / "t.txt").lead_names == ("II",)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (_rows(_TWO), "does not say its sampling rate"),
        (["# rate: 500", *_rows(_TWO * 0)], "does not say its unit"),
        (["Dear colleague,", "thank you.", "Yours"], "no table of numbers"),
        (["# rate: 500", "a [mmHg],b [mmHg]", *_rows(_TWO)], "no lead in volts"),
        (["# rate: 500", "II [mV],V1 [mV]", *_rows(_TWO), "1,2,3"], "line 8 of the table does not hold 2"),
        (["# rate: 500", "II [mV],V1 [mV]", *_rows(_TWO), "and so on,"], "line 8"),
        (["# rate: 500", "II [mV],V1 [mV]", *["nan,nan"] * 3, "1,1"], "no valid sample|no table"),
        (["# rate: 99999999", *_rows(_TWO)], "not that of an ECG"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_reason(tmp_path: Path, lines: list[str], reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(_table(tmp_path, *lines))
