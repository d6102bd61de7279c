"""`ecgfinder render` on real files."""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli.render import render
from ecgfinder.domain import LEADS, Ecg, UserFacingError
from ecgfinder.readers.writers import write_wfdb

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# There is one Qt application a process, and the window's tests need a QApplication.
pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A twelve-lead record of ten seconds."""
    ramp = np.tile(np.linspace(-0.5, 0.5, 2500, dtype=np.float32), (12, 1))
    write_wfdb(Ecg(ramp, 250.0, LEADS), tmp_path / "ramp.hea")
    return tmp_path / "ramp.hea"


def run(*arguments: object) -> object:
    return CliRunner().invoke(render, [str(argument) for argument in arguments])


@pytest.mark.parametrize(("ending", "head"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_each_format_is_written(record: Path, tmp_path: Path, ending: str, head: bytes):
    out = tmp_path / f"ecg.{ending}"
    assert run(record, "--out", out).exit_code == 0
    assert out.read_bytes().startswith(head)


def test_size_follows_layout_and_speed(record: Path, tmp_path: Path):
    out = tmp_path / "ecg.svg"
    assert run(record, "--out", out, "--layout", "12x1", "--speed", "50", "--gain", "5").exit_code == 0
    assert re.search(r'width="520mm" height="195mm"', out.read_text())


def test_single_lead_and_cabrera_are_layouts_too(record: Path, tmp_path: Path):
    assert run(record, "--out", tmp_path / "one.svg", "--layout", "V3").exit_code == 0
    assert run(record, "--out", tmp_path / "cabrera.svg", "--order", "cabrera").exit_code == 0
    assert ">-aVR<" in re.sub(r"\s", "", (tmp_path / "cabrera.svg").read_text())


def test_unknown_layout_is_a_usage_error_that_names_the_choices(record: Path, tmp_path: Path):
    result = run(record, "--out", tmp_path / "ecg.png", "--layout", "5x5")
    assert result.exit_code == 2
    assert "3x4+1" in result.output
    assert not (tmp_path / "ecg.png").exists()


def test_absent_record_and_unknown_ending_are_user_errors(record: Path, tmp_path: Path):
    assert isinstance(run(tmp_path / "absent.hea", "--out", tmp_path / "ecg.png").exception, UserFacingError)
    assert isinstance(run(record, "--out", tmp_path / "ecg.gif").exception, UserFacingError)
