"""`ecgfinder synth`."""

from __future__ import annotations

import json

import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli.synth import synth
from ecgfinder.domain import UserFacingError
from ecgfinder.readers import read_ecg
from ecgfinder.signals.synthetic import PATTERNS, generate


def run(*arguments: object):
    return CliRunner().invoke(synth, [str(argument) for argument in arguments])


def test_a_file_read_back_is_the_ecg_that_was_generated(tmp_path):
    result = run("lbbb", "--out", tmp_path, "--seed", 4, "--rate", 250, "--json")
    assert result.exit_code == 0, result.output
    (item,) = json.loads(result.output)["written"]
    made = generate("lbbb", 4, rate_hz=250)
    assert item["codes"] == made.codes
    assert item["report_de"] == made.report_de
    assert np.array_equal(read_ecg(tmp_path / "lbbb-4.hea").signal_mv, made.ecg.signal_mv)


def test_count_makes_so_many_of_each_pattern(tmp_path):
    assert run("normal", "rbbb", "--out", tmp_path, "--count", 2, "--duration", 4).exit_code == 0
    names = sorted(path.name for path in tmp_path.glob("*.hea"))
    assert names == ["normal-1.hea", "normal-2.hea", "rbbb-1.hea", "rbbb-2.hea"]


def test_the_list_names_every_pattern():
    result = run("--list")
    assert all(name in result.output for name in PATTERNS)


def test_an_unknown_pattern_writes_nothing(tmp_path):
    result = run("normal", "nonsense", "--out", tmp_path / "out")
    assert isinstance(result.exception, UserFacingError)
    assert "nonsense" in str(result.exception)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("arguments", [(), ("normal",)])
def test_missing_arguments_are_a_usage_error(arguments):
    assert run(*arguments).exit_code == 2
