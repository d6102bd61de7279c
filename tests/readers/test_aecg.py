from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import LEADS, UnreadableEcgError
from ecgfinder.readers import read_ecg

_SET = """<component><sequenceSet>
  <component><sequence><code code="TIME_ABSOLUTE"/><value>
    <head value="{head}"/><increment value="{step}" unit="{step_unit}"/></value></sequence></component>
  <component><sequence><code code="MDC_ECG_LEAD_{lead}"/><value>
    <origin value="{origin}" unit="uV"/><scale value="{scale}" unit="{unit}"/><digits>{digits}</digits>
  </value></sequence></component>
</sequenceSet></component>"""


def _set(**changes: str) -> str:
    fields = {"head": "20240102030405.000", "step": "0.002", "step_unit": "s", "lead": "I", "origin": "0"}
    fields |= {"scale": "5", "unit": "uV", "digits": "1 2 3 4"}
    return _SET.format(**(fields | changes))


def _file(folder: Path, *sets: str, prolog: str = "", more: str = "") -> Path:
    path = folder / "made up.xml"
    series = f'<component><series><code code="RHYTHM"/>{"".join(sets)}{more}</series></component>'
    path.write_text(f'{prolog}<AnnotatedECG xmlns="urn:hl7-org:v3">{series}</AnnotatedECG>', encoding="utf-8")
    return path


@pytest.fixture
def samples(shared_data: Path) -> Path:
    return shared_data / "formats" / "hl7_aecg"


@pytest.mark.parametrize("name", ["ecgtoolkit_Example.xml", "subject1_0.xml", "subject1_1.xml", "subject2_0.xml"])
def test_the_mortara_example_reads_as_it_is(samples: Path, name: str) -> None:
    ecg = read_ecg(samples / name)
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples) == (LEADS, 500.0, 5000)
    assert ecg.step_mv == (0.0025,) * 12
    np.testing.assert_allclose(ecg.lead_mv("I")[:6] / 0.0025, [-2, -2, -2, -2, -3, -4], rtol=1e-5)
    np.testing.assert_allclose(ecg.lead_mv("V2")[0], 0.1375)
    assert 0.9 < np.ptp(ecg.lead_mv("II")) < 1.5
    assert (ecg.patient.age_years, ecg.patient.sex) == (46.0, "M")
    assert ecg.device == "Mortara Instrument, Inc. ELI250"
    assert ecg.device_measurements["pr_ms"] == 148
    assert ecg.device_measurements["qrs_axis_deg"] == -61
    np.testing.assert_allclose(ecg.lead_mv("III"), ecg.lead_mv("II") - ecg.lead_mv("I"), atol=0.006)


def test_two_visits_of_one_subject_share_a_reference_and_differ_in_time(samples: Path) -> None:
    first, second, other = (read_ecg(samples / f"{name}.xml") for name in ("subject1_0", "subject1_1", "subject2_0"))
    assert first.patient.reference == second.patient.reference != other.patient.reference
    assert (second.recorded_at or datetime.min) - (first.recorded_at or datetime.max) == datetime(
        1, 1, 1, 1
    ) - datetime(1, 1, 1)


def test_the_mindray_export_gives_statements_and_measurements(samples: Path) -> None:
    ecg = read_ecg(samples / "LIRYC_hl7aecg_example.xml")
    assert (ecg.lead_names, ecg.rate_hz, ecg.n_samples) == (LEADS, 100.0, 1000)
    np.testing.assert_allclose(ecg.lead_mv("I")[:3], [-0.21, -0.2, -0.19], rtol=1e-6)
    assert ecg.device_statements[0] == "Rythme sinusal avec ESA"
    assert ecg.device_measurements["heart_rate_bpm"] == 57
    assert ecg.device_measurements["t_axis_deg"] == 11
    assert "qtc_bazett_ms" not in ecg.device_measurements  # the device wrote 0
    assert ecg.recorded_at == datetime(2025, 9, 23, 10, 35, 50)
    assert "25060897140" not in repr(ecg)


def test_the_smallest_valid_file_is_one_short_lead(samples: Path) -> None:
    ecg = read_ecg(samples / "minimum_aecg.xml")
    assert (ecg.lead_names, ecg.n_samples) == (("II",), 13)
    np.testing.assert_allclose(ecg.signal_mv[0, -1], -9 * 0.0025)


def test_a_file_without_waveforms_is_refused(samples: Path) -> None:
    with pytest.raises(UnreadableEcgError, match="no waveforms"):
        read_ecg(samples / "empty.xml")


def test_origin_and_units_count(tmp_path: Path) -> None:
    ecg = read_ecg(_file(tmp_path, _set(origin="10", scale="0.005", unit="mV", step="4", step_unit="ms")))
    assert ecg.rate_hz == 250
    np.testing.assert_allclose(ecg.signal_mv[0], [0.015, 0.02, 0.025, 0.03], rtol=1e-6)
    assert ecg.step_mv == (0.005,)


def test_leads_recorded_one_after_the_other_keep_their_places(tmp_path: Path) -> None:
    ecg = read_ecg(_file(tmp_path, _set(), _set(lead="V1", head="20240102030405.008", digits="7 8")))
    np.testing.assert_allclose(ecg.lead_mv("I"), [0.005, 0.01, 0.015, 0.02, np.nan, np.nan], rtol=1e-6)
    np.testing.assert_allclose(ecg.lead_mv("V1"), [*[np.nan] * 4, 0.035, 0.04], rtol=1e-6)


def test_representative_beats_are_left_out(tmp_path: Path) -> None:
    beat = f"<derivation><derivedSeries>{_set(lead='II', digits='9 9')}</derivedSeries></derivation>"
    assert read_ecg(_file(tmp_path, _set(), more=beat)).lead_names == ("I",)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"unit": "mmHg"}, "not in volts"),
        ({"step": "0"}, "no lead"),
        ({"digits": "1 two 3"}, "damaged"),
        ({"digits": ""}, "no lead"),
        ({"step": "1e-9"}, "not that of an ECG"),
    ],
)
def test_nonsense_is_refused_with_its_reason(tmp_path: Path, changes: dict[str, str], reason: str) -> None:
    with pytest.raises(UnreadableEcgError, match=reason):
        read_ecg(_file(tmp_path, _set(**changes)))


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    lines = [f'<!ENTITY e{k} "{f"&e{k - 1};" * 10}">' for k in range(1, 10)]
    bomb = f'<!DOCTYPE AnnotatedECG [<!ENTITY e0 "1 ">{"".join(lines)}]>'
    with pytest.raises(UnreadableEcgError, match="entities"):
        read_ecg(_file(tmp_path, _set(digits="&e9;"), prolog=bomb))


def test_an_external_entity_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("1 2 3")
    prolog = f'<!DOCTYPE AnnotatedECG [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    with pytest.raises(UnreadableEcgError, match="entities"):
        read_ecg(_file(tmp_path, _set(digits="&x;"), prolog=prolog))


def test_cut_off_xml_says_where(samples: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.xml"
    path.write_bytes((samples / "subject1_0.xml").read_bytes()[:100_000])
    with pytest.raises(UnreadableEcgError, match="damaged at line"):
        read_ecg(path)
