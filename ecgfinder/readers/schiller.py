"""Schiller XML (SEMA exchange format): the rhythm leads; averages are left out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ecgfinder.domain import Ecg, Patient, UnreadableEcgError
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_date, parse_sex, pseudonym
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.measurements import name_qtc, plausible_measurements
from ecgfinder.readers.units import mv_per_unit
from ecgfinder.readers.xml_files import read_xml, root_name, text_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MEASUREMENTS = {
    "heart_rate_bpm": "HR",
    "p_ms": "P",
    "pr_ms": "PQ",
    "qrs_ms": "QRS",
    "qt_ms": "QT",
    "p_axis_deg": "AXIS_P",
    "qrs_axis_deg": "AXIS_QRS",
    "t_axis_deg": "AXIS_T",
}
_UNSET_YEAR = 1970
"""Recorders without a clock write the first moment of Unix time."""


def score(path: Path, head: bytes) -> int:
    """Sure of a root element that ends in `SchillerEDI`."""
    return SURE if root_name(head).endswith("SchillerEDI") else 0


def read(path: Path) -> Ecg:
    """Read the leads of the first event that holds a rhythm."""
    root = read_xml(path)
    for event in root.findall("eventdata/event"):
        for waves in event.findall("wavedata"):
            if text_at(waves, "type") == "ECG_RHYTHMS":
                leads = _leads(waves)
                return build_ecg(leads, _about(root, event), source=path.stem, derive_limbs=True)
    raise UnreadableEcgError("the file holds no rhythm leads", path=path)


FORMAT = Format("Schiller XML", (".xml",), score, read)


def _leads(waves: Element) -> list[Lead]:
    rate_hz = float(text_at(waves, "resolution/samplerate/value"))
    if text_at(waves, "resolution/samplerate/exponent") not in ("", "0", "1"):
        raise UnreadableEcgError("the sampling rate is written in an unknown way")
    unit = text_at(waves, "resolution/yres/units")
    factor = mv_per_unit(unit)
    if factor is None:
        raise UnreadableEcgError(f"the leads are given in {unit or 'no unit'}, not in volts")
    step_mv = float(text_at(waves, "resolution/yres/unitperbit")) * factor
    return [_lead(channel, rate_hz, step_mv) for channel in waves.findall("channel")]


def _lead(channel: Element, rate_hz: float, step_mv: float) -> Lead:
    name, coding = text_at(channel, "name"), text_at(channel, "datastype")
    if coding != "COMMASEPARATE":
        raise UnreadableEcgError(
            f"the samples of lead {name} are written as {coding or '(nothing)'}, which is not known"
        )
    ints = np.array(text_at(channel, "data").rstrip(",").split(","), np.int64)
    check_size(1, len(ints), rate_hz)
    announced = int(text_at(channel, "samplecount") or len(ints))
    if announced > len(ints):
        raise UnreadableEcgError(f"lead {name} is cut short: {len(ints)} of {announced} samples")
    return lead_from_integers(name, ints, rate_hz, step_mv)


def _about(root: Element, event: Element) -> About:
    recorded_at = _moment(root)
    device = root.find("examdescript/aquiringdevice/hardware")
    values = {text_at(item, "name"): text_at(item, "value") for item in event.findall("annotation_global")}
    measured = plausible_measurements({name: values.get(tag) for name, tag in _MEASUREMENTS.items()})
    texts = [text_at(data, "textdata") for data in event.findall("textdata")]
    return About(
        patient=_patient(root.find("patdata"), recorded_at),
        recorded_at=recorded_at,
        device=" ".join(x for x in (text_at(device, "vendor"), text_at(device, "model")) if x) or None,
        device_statements=tuple(line.strip() for text in texts for line in text.splitlines() if line.strip()),
        device_measurements=measured | name_qtc(measured, values.get("QTC")),
    )


def _moment(root: Element) -> datetime | None:
    start = root.find("examdescript/startdatetime")
    try:
        moment = datetime.strptime(text_at(start, "date") + text_at(start, "time")[:6], "%Y%m%d%H%M%S")
    except ValueError:
        return None
    return moment if moment.year > _UNSET_YEAR else None


def _patient(person: Element | None, recorded_at: datetime | None) -> Patient:
    names = (text_at(person, "lastname"), text_at(person, "firstname"))
    return Patient(
        age_years=age_years_at(parse_date(text_at(person, "birthdate")), recorded_at),
        sex=parse_sex(text_at(person, "gender")),
        reference=pseudonym(text_at(person, "id")),
        name=", ".join(name for name in names if name) or None,
    )
