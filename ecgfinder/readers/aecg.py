"""HL7 annotated ECG (aECG, PORT_MT020001): the rhythm series; representative beats are left out.

Source: HL7 aECG Implementation Guide, 21 March 2005.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, Patient, UnreadableEcgError
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, delayed, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_age_years, parse_date, parse_sex, pseudonym
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.measurements import in_ms, name_qtc, plausible_measurements
from ecgfinder.readers.units import mv_per_unit
from ecgfinder.readers.xml_files import attribute_at, read_xml, root_name, text_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MS_CODES = {"MDC_ECG_TIME_PD_PR": "pr_ms", "MDC_ECG_TIME_PD_QRS": "qrs_ms", "MDC_ECG_TIME_PD_QT": "qt_ms"} | {
    "MDC_ECG_TIME_PD_P": "p_ms",
    "MDC_ECG_TIME_PD_QTcB": "qtc_bazett_ms",
    "MDC_ECG_TIME_PD_QTcF": "qtc_fridericia_ms",
}
_OTHER_CODES = {
    "MDC_ECG_HEART_RATE": "heart_rate_bpm",
    "MDC_ECG_ANGLE_P_FRONT": "p_axis_deg",
    "MDC_ECG_ANGLE_QRS_FRONT": "qrs_axis_deg",
    "MDC_ECG_ANGLE_T_FRONT": "t_axis_deg",
    "MINDRAY_ECG_P_AXIS": "p_axis_deg",
    "MINDRAY_ECG_QRS_AXIS": "qrs_axis_deg",
    "MINDRAY_ECG_T_AXIS": "t_axis_deg",
}
_STATEMENTS = ("MDC_ECG_INTERPRETATION_STATEMENT", "MDC_ECG_INTERPRETATION_SUMMARY")


def score(path: Path, head: bytes) -> int:
    """Sure of the root element `AnnotatedECG`."""
    return SURE if root_name(head) == "AnnotatedECG" else 0


def read(path: Path) -> Ecg:
    """Read the first rhythm series; leads that were recorded one after the other keep their places in time."""
    root = read_xml(path)
    series = _rhythm_series(root)
    leads = _leads(series)
    if not leads:
        raise UnreadableEcgError("the rhythm series holds no lead", path=path)
    return build_ecg(leads, _about(root, series), source=path.stem)


FORMAT = Format("HL7 aECG", (".xml",), score, read)


def _rhythm_series(root: Element) -> Element:
    every = root.findall("component/series")
    rhythm = [series for series in every if attribute_at(series, "code", "code") == "RHYTHM"]
    if not every:
        raise UnreadableEcgError("the annotated ECG holds no waveforms")
    return (rhythm or every)[0]


def _leads(series: Element) -> list[Lead]:
    """All sequences of the series on one time axis, that of its earliest sequence set."""
    sets = [found for sequence_set in series.iter("sequenceSet") if (found := _timed(sequence_set)) is not None]
    derived = {id(x) for derivation in series.iter("derivation") for x in derivation.iter("sequenceSet")}
    sets = [found for found in sets if id(found[0]) not in derived]
    starts = [start for _, start, _ in sets if start is not None]
    leads = []
    for sequence_set, start, step_s in sets:
        delay_s = (start - min(starts)).total_seconds() if start and starts else 0.0
        leads += [delayed(lead, delay_s) for lead in _leads_of_set(sequence_set, 1 / step_s)]
    return leads


def _timed(sequence_set: Element) -> tuple[Element, datetime | None, float] | None:
    """A sequence set with its first moment and its step in seconds, or None when it has no time axis."""
    for sequence in sequence_set.findall("component/sequence"):
        if attribute_at(sequence, "code", "code") in ("TIME_ABSOLUTE", "TIME_RELATIVE"):
            step_ms = in_ms(
                attribute_at(sequence, "value/increment"), attribute_at(sequence, "value/increment", "unit")
            )
            if step_ms and step_ms > 0:
                return sequence_set, parse_time(attribute_at(sequence, "value/head")), step_ms / 1000
    return None


def _leads_of_set(sequence_set: Element, rate_hz: float) -> Iterator[Lead]:
    rate_hz = round(rate_hz, 6)
    for sequence in sequence_set.findall("component/sequence"):
        name = attribute_at(sequence, "code", "code")
        digits = text_at(sequence, "value/digits").split()
        if digits and not name.startswith("TIME_"):
            check_size(1, len(digits), rate_hz)
            yield _lead(name.removeprefix("MDC_ECG_LEAD_"), sequence, np.array(digits, np.float64), rate_hz)


def _lead(name: str, sequence: Element, digits: npt.NDArray[np.float64], rate_hz: float) -> Lead:
    """Digits times scale plus origin; the step is known where the origin is a multiple of it."""
    scale = _millivolts(sequence, "value/scale")
    origin = _millivolts(sequence, "value/origin")
    shift = round(origin / scale) if scale else 0
    if scale and np.isclose(shift * scale, origin) and (digits == np.rint(digits)).all():
        return lead_from_integers(name, digits.astype(np.int64) + shift, rate_hz, scale)
    return Lead(name, (digits * scale + origin).astype(np.float32), rate_hz)


def _millivolts(sequence: Element, path: str) -> float:
    value = attribute_at(sequence, path) or ("1" if path.endswith("scale") else "0")
    factor = mv_per_unit(attribute_at(sequence, path, "unit") or "uV")
    if factor is None:
        raise UnreadableEcgError(f"a lead is given in {attribute_at(sequence, path, 'unit')}, not in volts")
    return float(value) * factor


def parse_time(text: str) -> datetime | None:
    """An HL7 time stamp (`20021122091000.000`, time zone ignored), or None where it is none or incomplete."""
    digits, _, fraction = text.partition(".")
    micros = fraction[:6].partition("+")[0].partition("-")[0]
    try:
        moment = datetime.strptime(digits[:14], "%Y%m%d%H%M%S" if len(digits) >= 14 else "%Y%m%d")
    except ValueError:
        return None
    return moment.replace(microsecond=int(micros.ljust(6, "0"))) if micros.isdigit() else moment


def _about(root: Element, series: Element) -> About:
    recorded_at = next(
        (
            moment
            for element in (series, root)
            for end in ("low", "center")
            if (moment := parse_time(attribute_at(element, f"effectiveTime/{end}")))
        ),
        None,
    )
    names = (
        text_at(series, f".//seriesAuthor/{x}") for x in ("manufacturerOrganization/name", ".//manufacturerModelName")
    )
    return About(
        patient=_patient(root, recorded_at),
        recorded_at=recorded_at,
        device=" ".join(name for name in names if name) or None,
        device_statements=tuple(_statements(series)),
        device_measurements=_measurements(series),
    )


def _patient(root: Element, recorded_at: datetime | None) -> Patient:
    subject = root.find(".//trialSubject")
    person = None if subject is None else subject.find("subjectDemographicPerson")
    identifier = attribute_at(subject, "id", "extension") or text_at(person, "PatientID")
    age = parse_age_years(_observed_age(root) or text_at(person, "Age"))
    born = parse_date(attribute_at(person, "birthTime")[:8])
    return Patient(
        age_years=age if age is not None else age_years_at(born, recorded_at),
        sex=parse_sex(attribute_at(person, "administrativeGenderCode", "code")),
        reference=pseudonym(identifier),
        name=text_at(person, "name") or None,
    )


def _observed_age(root: Element) -> str:
    """The control variable "reported age" (LOINC 21612-7), in years."""
    for observation in root.findall("controlVariable/relatedObservation"):
        if attribute_at(observation, "code", "code") == "21612-7" and attribute_at(observation, "value", "unit") == "a":
            return attribute_at(observation, "value")
    return ""


def _statements(series: Element) -> Iterator[str]:
    for annotation in series.iter("annotation"):
        code = attribute_at(annotation, "code", "code")
        text = text_at(annotation, "value") if code in _STATEMENTS else ""
        if code == "MDC_ECG_RHY":
            text = attribute_at(annotation, "value", "displayName")
        if text:
            yield text


def _measurements(series: Element) -> dict[str, float]:
    """Global measurements: annotations at the top of an annotation set, not those within a beat."""
    values: dict[str, float | str | None] = {}
    qtc_ms: float | None = None
    for annotation in series.findall(".//annotationSet/component/annotation"):
        code, value = attribute_at(annotation, "code", "code"), attribute_at(annotation, "value")
        if code in _MS_CODES:
            values.setdefault(_MS_CODES[code], in_ms(value, attribute_at(annotation, "value", "unit")))
        elif code in _OTHER_CODES:
            values.setdefault(_OTHER_CODES[code], value)
        elif code == "MDC_ECG_TIME_PD_QTc":
            qtc_ms = in_ms(value, attribute_at(annotation, "value", "unit"))
    measured = plausible_measurements(values)
    return measured | name_qtc(measured, qtc_ms)
