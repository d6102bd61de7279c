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
from ecgfinder.readers.aecg_codes import LEAD, MEASUREMENTS, REPORTED_AGE, RHYTHM, STATEMENT, SUMMARY
from ecgfinder.readers.building import About, Lead, build_ecg, check_size, delayed, joined, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_age_years, parse_date, parse_sex, pseudonym
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.measurements import in_ms, name_qtc, plausible_measurements
from ecgfinder.readers.units import mv_per_unit
from ecgfinder.readers.xml_files import attribute_at, read_xml, root_name, text_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


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
    derived = {id(found) for derivation in series.iter("derivation") for found in derivation.iter("sequenceSet")}
    own = [sequence_set for sequence_set in series.iter("sequenceSet") if id(sequence_set) not in derived]
    timed = [(sequence_set, *axis) for sequence_set in own if (axis := _time_axis(sequence_set)) is not None]
    first_s = min((start_s for _, start_s, _ in timed if start_s is not None), default=0.0)
    leads = []
    for sequence_set, start_s, step_s in timed:
        delay_s = 0.0 if start_s is None else start_s - first_s
        leads += [delayed(lead, delay_s) for lead in _leads_of_set(sequence_set, round(1 / step_s, 6))]
    return joined(leads)


def _time_axis(sequence_set: Element) -> tuple[float | None, float] | None:
    """The first moment and the step of a sequence set, in seconds, or None when it has no time axis."""
    for sequence in sequence_set.findall("component/sequence"):
        code = attribute_at(sequence, "code", "code")
        step_ms = in_ms(attribute_at(sequence, "value/increment"), attribute_at(sequence, "value/increment", "unit"))
        if code in ("TIME_ABSOLUTE", "TIME_RELATIVE") and step_ms and step_ms > 0:
            return _start_s(sequence, code), step_ms / 1000
    return None


def _start_s(sequence: Element, code: str) -> float | None:
    head = attribute_at(sequence, "value/head")
    if code == "TIME_RELATIVE":
        start_ms = in_ms(head, attribute_at(sequence, "value/head", "unit"))
        return None if start_ms is None else start_ms / 1000
    moment = parse_time(head)
    return None if moment is None else (moment - datetime(1970, 1, 1)).total_seconds()


def _leads_of_set(sequence_set: Element, rate_hz: float) -> Iterator[Lead]:
    for sequence in sequence_set.findall("component/sequence"):
        name = attribute_at(sequence, "code", "code")
        digits = text_at(sequence, "value/digits").split()
        if digits and not name.startswith("TIME_"):
            check_size(1, len(digits), rate_hz)
            yield _lead(name.removeprefix(LEAD), sequence, np.array(digits, np.float64), rate_hz)


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
        if (
            attribute_at(observation, "code", "code") == REPORTED_AGE
            and attribute_at(observation, "value", "unit") == "a"
        ):
            return attribute_at(observation, "value")
    return ""


def _statements(series: Element) -> Iterator[str]:
    for annotation in series.iter("annotation"):
        code = attribute_at(annotation, "code", "code")
        text = text_at(annotation, "value") if code in (STATEMENT, SUMMARY) else ""
        if code == RHYTHM:
            text = attribute_at(annotation, "value", "displayName")
        if text:
            yield text


def _measurements(series: Element) -> dict[str, float]:
    """Global measurements: annotations at the top of an annotation set, not those within a beat."""
    values: dict[str, float | str | None] = {}
    for annotation in series.findall(".//annotationSet/component/annotation"):
        name, unit = MEASUREMENTS.get(attribute_at(annotation, "code", "code"), ("", ""))
        value = attribute_at(annotation, "value")
        if name:
            in_unit = in_ms(value, attribute_at(annotation, "value", "unit")) if unit == "ms" else value
            values.setdefault(name, in_unit)
    qtc_ms = values.pop("qtc_ms", None)
    measured = plausible_measurements(values)
    return name_qtc(measured, qtc_ms) | measured
