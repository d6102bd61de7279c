from __future__ import annotations

import dataclasses
from pathlib import Path
from xml.etree.ElementTree import fromstring

import numpy as np
import pytest

from ecgfinder.domain import Ecg
from ecgfinder.readers import read_ecg
from ecgfinder.readers.writers import write_aecg
from tests.readers.making import made_up_ecg


def test_a_written_file_reads_back_the_same_without_the_name(tmp_path: Path) -> None:
    ecg = dataclasses.replace(
        made_up_ecg(),
        device_measurements={"heart_rate_bpm": 61, "qtc_fridericia_ms": 410, "qtc_bazett_ms": 412, "p_axis_deg": -20},
        device_statements=("Überleitung > 200 ms & mehr",),
    )
    path = write_aecg(ecg, tmp_path / "out.xml")
    back = read_ecg(path)
    assert np.array_equal(back.signal_mv, ecg.signal_mv)
    assert back.patient == dataclasses.replace(ecg.patient, name=None)
    for name in ("rate_hz", "lead_names", "step_mv", "recorded_at", "device", "device_statements"):
        assert getattr(back, name) == getattr(ecg, name), name
    assert back.device_measurements == ecg.device_measurements
    assert "Nobody" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("dated", [True, False])
def test_stretches_that_are_not_known_stay_unknown(tmp_path: Path, dated: bool) -> None:
    ecg = made_up_ecg()
    ecg = ecg if dated else dataclasses.replace(ecg, recorded_at=None)
    ecg.signal_mv[3, :125] = np.nan
    ecg.signal_mv[4, 125:250] = np.nan
    ecg.signal_mv[5, 400:] = np.nan
    back = read_ecg(write_aecg(ecg, tmp_path / "out.xml"))
    assert np.array_equal(back.signal_mv, ecg.signal_mv, equal_nan=True)
    assert back.recorded_at == ecg.recorded_at


@pytest.mark.parametrize(("rate_hz", "step_mv"), [(360.0, 1 / 204.8), (1000.0, 0.00488), (100.0, 1 / 1716)])
def test_any_rate_and_step_comes_back(tmp_path: Path, rate_hz: float, step_mv: float) -> None:
    ecg = made_up_ecg(rate_hz=rate_hz, step_mv=step_mv)
    back = read_ecg(write_aecg(ecg, tmp_path / "out.xml"))
    assert (back.rate_hz, back.step_mv) == (rate_hz, ecg.step_mv)
    assert np.array_equal(back.signal_mv, ecg.signal_mv)


def test_a_signal_without_known_step_and_an_odd_lead_are_written(tmp_path: Path) -> None:
    ecg = Ecg(np.random.default_rng(3).normal(0, 1, (2, 90)).astype(np.float32), 500.0, ("V1", "V3R"))
    back = read_ecg(write_aecg(ecg, tmp_path / "out.xml"))
    assert back.lead_names == ("V1", "V3R")
    np.testing.assert_allclose(back.signal_mv, ecg.signal_mv, rtol=0, atol=0.00006)


def test_the_file_is_laid_out_as_the_guide_has_it(tmp_path: Path) -> None:
    root = fromstring(write_aecg(made_up_ecg(), tmp_path / "out.xml").read_text(encoding="utf-8"))
    ns = {"h": "urn:hl7-org:v3"}
    assert root.tag == "{urn:hl7-org:v3}AnnotatedECG"
    assert root.find("h:component/h:series/h:code", ns).attrib["code"] == "RHYTHM"
    codes = [x.attrib["code"] for x in root.findall(".//h:sequence/h:code", ns)]
    assert codes[:3] == ["TIME_ABSOLUTE", "MDC_ECG_LEAD_I", "MDC_ECG_LEAD_II"]
    assert "MDC_ECG_LEAD_AVR" in codes
