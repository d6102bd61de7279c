from __future__ import annotations

import json

import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli.measure import measure
from ecgfinder.domain import LEADS, Ecg


@pytest.fixture
def flat_ecg(monkeypatch):
    ecg = Ecg(np.zeros((12, 1000), dtype=np.float32), 100.0, LEADS)
    monkeypatch.setattr("ecgfinder.readers.read_ecg", lambda path: ecg)


def test_json_has_every_measurement_and_null_where_nothing_is(flat_ecg):
    result = CliRunner().invoke(measure, ["some.dcm", "--json"])
    found = json.loads(result.output)
    assert found["heart_rate_bpm"] is None
    assert {
        "pr_ms",
        "qrs_ms",
        "qt_ms",
        "qtc_bazett_ms",
        "qtc_fridericia_ms",
        "p_axis_deg",
        "qrs_axis_deg",
        "t_axis_deg",
    } <= set(found)
    assert found["notes"] == ["No heart beats were found."]
    assert found["lead_quality"]["V6"] == ["flat"]


def test_text_says_what_is_not_measurable(flat_ecg):
    result = CliRunner().invoke(measure, ["some.dcm"])
    assert "QRS axis              not measurable" in result.output
    assert result.output.endswith("No heart beats were found.\n")


def test_a_real_recording_is_measured(shared_data):
    result = CliRunner().invoke(measure, [str(shared_data / "ludb" / "data" / "11.hea"), "--json"])
    found = json.loads(result.output)
    assert found["heart_rate_bpm"] == pytest.approx(60, abs=1)
    assert 150 < found["pr_ms"] < 200
    assert 70 < found["qrs_ms"] < 110
