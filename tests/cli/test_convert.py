from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli import main
from ecgfinder.cli.convert import convert
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_wfdb
from tests.readers.making import made_up_ecg


def test_convert_writes_a_record_that_reads_the_same(tmp_path: Path) -> None:
    source = write_wfdb(made_up_ecg(), tmp_path / "rec")
    done = CliRunner().invoke(convert, [str(source), str(tmp_path / "other.hea")])
    assert done.exit_code == 0
    assert done.output.strip() == str(tmp_path / "other.hea")
    assert np.array_equal(read_ecg(tmp_path / "other").signal_mv, read_ecg(source).signal_mv)


def test_an_ecg_goes_through_every_format_and_back(tmp_path: Path) -> None:
    first = last = write_wfdb(made_up_ecg(), tmp_path / "first")
    for name in ("a.dcm", "b.xml", "c.csv", "d.hea"):
        done = CliRunner().invoke(convert, [str(last), str(tmp_path / name)], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        last = tmp_path / name
    there, back = read_ecg(first), read_ecg(last)
    assert (back.lead_names, back.rate_hz) == (there.lead_names, there.rate_hz)
    assert np.array_equal(back.signal_mv, there.signal_mv)


@pytest.mark.parametrize(
    ("source", "target"), [("absent.hea", "out.hea"), ("rec.hea", "out.mp3"), ("rec.hea", "no/out")]
)
def test_a_failed_conversion_is_one_line_and_exit_code_3(
    tmp_path: Path, source: str, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_wfdb(made_up_ecg(), tmp_path / "rec")
    with pytest.raises(SystemExit) as stopped:
        main(["convert", str(tmp_path / source), str(tmp_path / target)])
    assert stopped.value.code == 3
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1
    assert "out" in lines[0] or "absent" in lines[0]
    assert not list(tmp_path.glob("out*"))
