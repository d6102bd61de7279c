"""GE MUSE XML (`RestingECG`): the rhythm waveform; the median beat is left out.

MUSE stores the eight independent leads, the others are computed. It describes itself by its element names; their
meaning follows GE's "MUSE XML Developer's Guide" as cited by the open readers of the format.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ecgfinder.domain import Ecg, Patient, UnreadableEcgError
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_age_years, parse_date, parse_sex, pseudonym
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.measurements import name_qtc, plausible_measurements
from ecgfinder.readers.units import mv_per_unit
from ecgfinder.readers.xml_files import read_xml, root_name, text_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MEASUREMENTS = {
    "heart_rate_bpm": "VentricularRate",
    "pr_ms": "PRInterval",
    "qrs_ms": "QRSDuration",
    "qt_ms": "QTInterval",
    "qtc_fridericia_ms": "QTcFrederica",
    "p_axis_deg": "PAxis",
    "qrs_axis_deg": "RAxis",
    "t_axis_deg": "TAxis",
}
_YEARS_PER_UNIT = {"YEARS": 1.0, "MONTHS": 1 / 12, "WEEKS": 7 / 365.25, "DAYS": 1 / 365.25, "HOURS": 1 / 8766}
_SAMPLE_TYPES = {"2": "<i2", "4": "<i4"}


def score(path: Path, head: bytes) -> int:
    """Sure of the root element `RestingECG`."""
    return SURE if root_name(head) == "RestingECG" else 0


def read(path: Path) -> Ecg:
    """Read the rhythm waveform with the confirmed diagnosis and measurements."""
    root = read_xml(path)
    rhythm = [x for x in root.findall("Waveform") if text_at(x, "WaveformType").casefold() == "rhythm"]
    if not rhythm:
        raise UnreadableEcgError("the file holds no rhythm waveform", path=path)
    rate_hz = _rate_hz(rhythm[0])
    data = rhythm[0].findall("LeadData")
    off = [text_at(lead, "LeadID") for lead in data if text_at(lead, "LeadOff").casefold() == "true"]
    return build_ecg(
        [_lead(lead, rate_hz) for lead in data],
        _about(root),
        source=path.stem,
        notes=[f"the recorder reports loose electrodes: {', '.join(off)}"] if off else [],
        derive_limbs=True,
    )


FORMAT = Format("GE MUSE XML", (".xml",), score, read)


def _rate_hz(waveform: Element) -> float:
    return float(text_at(waveform, "SampleBase")) * 10.0 ** int(text_at(waveform, "SampleExponent") or 0)


def _lead(lead: Element, rate_hz: float) -> Lead:
    name, unit = text_at(lead, "LeadID"), text_at(lead, "LeadAmplitudeUnits")
    factor = mv_per_unit(unit)
    if factor is None:
        raise UnreadableEcgError(f"lead {name} is given in {unit or 'no unit'}, not in volts")
    data = base64.b64decode(text_at(lead, "WaveFormData"))
    checksum = text_at(lead, "LeadDataCRC32")
    if checksum.isdigit() and int(checksum) not in (0, zlib.crc32(data)):
        raise UnreadableEcgError(f"lead {name} is damaged: its checksum does not match")
    ints = np.frombuffer(data, _SAMPLE_TYPES[text_at(lead, "LeadSampleSize") or "2"])
    check_size(1, len(ints), rate_hz)
    announced = int(text_at(lead, "LeadSampleCountTotal") or len(ints))
    if announced > len(ints):
        raise UnreadableEcgError(f"lead {name} is cut short: {len(ints)} of {announced} samples")
    return lead_from_integers(name, ints, rate_hz, float(text_at(lead, "LeadAmplitudeUnitsPerBit")) * factor)


def _about(root: Element) -> About:
    test = root.find("TestDemographics")
    recorded_at = _moment(text_at(test, "AcquisitionDate"), text_at(test, "AcquisitionTime"))
    return About(
        patient=_patient(root.find("PatientDemographics"), recorded_at),
        recorded_at=recorded_at,
        device=" ".join(["GE", text_at(test, "AcquisitionDevice")]).strip(),
        device_statements=tuple(_statements(root.find("Diagnosis"))),
        device_measurements=_measurements(root.find("RestingECGMeasurements")),
    )


def _moment(day: str, clock: str) -> datetime | None:
    date = parse_date(day)
    try:
        time = datetime.strptime(clock or "00:00:00", "%H:%M:%S").time()
        return None if date is None else datetime.combine(date, time)
    except ValueError:
        return None


def _patient(person: Element | None, recorded_at: datetime | None) -> Patient:
    age = parse_age_years(text_at(person, "PatientAge"))
    factor = _YEARS_PER_UNIT.get(text_at(person, "AgeUnits").upper(), 1.0)
    born = parse_date(text_at(person, "DateofBirth"))
    names = (text_at(person, "PatientLastName"), text_at(person, "PatientFirstName"))
    return Patient(
        age_years=age * factor if age is not None else age_years_at(born, recorded_at),
        sex=parse_sex(text_at(person, "Gender")),
        reference=pseudonym(text_at(person, "PatientID")),
        name=", ".join(name for name in names if name) or None,
    )


def _statements(diagnosis: Element | None) -> Iterator[str]:
    """The phrases of the diagnosis; MUSE marks where a phrase ends with the flag `ENDSLINE`."""
    phrase = ""
    for statement in [] if diagnosis is None else diagnosis.findall("DiagnosisStatement"):
        text = text_at(statement, "StmtText")
        phrase = f"{phrase}{'' if text.startswith(',') else ' '}{text}".strip()
        if any((flag.text or "").strip() == "ENDSLINE" for flag in statement.findall("StmtFlag")) and phrase:
            yield phrase
            phrase = ""
    if phrase:
        yield phrase


def _measurements(element: Element | None) -> dict[str, float]:
    measured = plausible_measurements({name: text_at(element, tag) for name, tag in _MEASUREMENTS.items()})
    return measured | name_qtc(measured, text_at(element, "QTCorrected"))
