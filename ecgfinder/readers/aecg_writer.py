"""Writing HL7 aECG: one rhythm series with all leads; without name and date of birth."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg
from ecgfinder.readers.aecg_codes import ACT, GENDER, LEAD, LOINC, MDC, MEASUREMENTS, REPORTED_AGE, STATEMENT
from ecgfinder.readers.files import write_files
from ecgfinder.readers.wfdb_writer import FINE_STEP_MV, integers

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def write_aecg(ecg: Ecg, path: Path) -> Path:
    """Write an aECG file; return its path. Samples come back to the last bit where the recorder's step is known.

    Stretches that are not known are left out: each known stretch is a sequence set with its own beginning.
    UserFacingError when the file cannot be written.
    """
    from xml.etree.ElementTree import tostring

    write_files({path: tostring(_document(ecg), encoding="utf-8", xml_declaration=True)})
    return path


def _document(ecg: Ecg) -> Element:
    from xml.etree.ElementTree import Element

    root = Element("AnnotatedECG", {"xmlns": "urn:hl7-org:v3", "type": "Observation"})
    root.set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    _add(root, "id", root=str(uuid.uuid4()))
    _add(root, "code", code="93000", codeSystem="2.16.840.1.113883.6.12")
    _time(root, ecg)
    _subject(root, ecg)
    if ecg.patient.age_years is not None:
        observation = _add(root, "controlVariable/relatedObservation")
        _add(observation, "code", code=REPORTED_AGE, codeSystem=LOINC)
        _quantity(observation, f"{ecg.patient.age_years:.10g}", "a")
    _series(root, ecg)
    return root


def _add(parent: Element, path: str, **attributes: str) -> Element:
    """New elements, each within the one before; the attributes go to the last, which is returned."""
    from xml.etree.ElementTree import SubElement

    element = parent
    for tag in path.split("/"):
        element = SubElement(element, tag)
    element.attrib.update(attributes)
    return element


def _quantity(parent: Element, value: str, unit: str) -> None:
    _add(parent, "value", **{"xsi:type": "PQ", "value": value, "unit": unit})


def _time(parent: Element, ecg: Ecg) -> None:
    """The period of the recording, where its beginning is known."""
    if ecg.recorded_at:
        period = _add(parent, "effectiveTime")
        _add(period, "low", value=f"{ecg.recorded_at:%Y%m%d%H%M%S.%f}")
        _add(period, "high", value=f"{ecg.recorded_at + timedelta(seconds=ecg.duration_s):%Y%m%d%H%M%S.%f}")


def _subject(root: Element, ecg: Ecg) -> None:
    subject = _add(root, "componentOf/timepointEvent/componentOf/subjectAssignment/subject/trialSubject")
    if ecg.patient.reference:
        _add(subject, "id", extension=ecg.patient.reference)
    if ecg.patient.sex:
        _add(subject, "subjectDemographicPerson/administrativeGenderCode", code=ecg.patient.sex, codeSystem=GENDER)


def _series(root: Element, ecg: Ecg) -> None:
    series = _add(root, "component/series")
    _add(series, "id", root=str(uuid.uuid4()))
    _add(series, "code", code="RHYTHM", codeSystem=ACT)
    _time(series, ecg)
    if ecg.device:
        _add(series, "author/seriesAuthor/manufacturedSeriesDevice/manufacturerModelName").text = ecg.device
    for (start, stop), rows in _stretches(ecg.signal_mv):
        _sequence_set(series, ecg, rows, start, stop)
    _annotations(series, ecg)


def _stretches(signal_mv: npt.NDArray[np.float32]) -> Iterator[tuple[tuple[int, int], list[int]]]:
    """The stretches that are known, first and last sample, with the rows that share them."""
    found = []
    for row, samples in enumerate(signal_mv):
        edges = np.flatnonzero(np.diff(np.isfinite(samples).astype(np.int8), prepend=0, append=0))
        found += [((int(start), int(stop)), row) for start, stop in edges.reshape(-1, 2)]
    for span, members in groupby(sorted(found), key=lambda item: item[0]):
        yield span, [row for _, row in members]


def _sequence_set(series: Element, ecg: Ecg, rows: list[int], start: int, stop: int) -> None:
    sequences = _add(series, "component/sequenceSet")
    _time_axis(sequences, ecg, start / ecg.rate_hz)
    steps = ecg.step_mv or (FINE_STEP_MV,) * len(ecg.lead_names)
    for row in rows:
        name = ecg.lead_names[row]
        sequence = _add(sequences, "component/sequence")
        _add(sequence, "code", code=f"{LEAD}{name.upper()}" if name in LEADS else name, codeSystem=MDC)
        value = _add(sequence, "value", **{"xsi:type": "SLIST_PQ"})
        _add(value, "origin", value="0", unit="mV")
        _add(value, "scale", value=repr(steps[row]), unit="mV")
        ints = integers(ecg.signal_mv[row : row + 1, start:stop], [steps[row]])[0]
        _add(value, "digits").text = " ".join(map(str, ints.astype(np.int64)))


def _time_axis(sequences: Element, ecg: Ecg, delay_s: float) -> None:
    sequence = _add(sequences, "component/sequence")
    absolute = ecg.recorded_at is not None
    _add(sequence, "code", code="TIME_ABSOLUTE" if absolute else "TIME_RELATIVE", codeSystem=ACT)
    value = _add(sequence, "value", **{"xsi:type": "GLIST_TS" if absolute else "GLIST_PQ"})
    if ecg.recorded_at:
        _add(value, "head", value=f"{ecg.recorded_at + timedelta(seconds=delay_s):%Y%m%d%H%M%S.%f}")
    else:
        _add(value, "head", value=f"{delay_s:.9g}", unit="s")
    _add(value, "increment", value=repr(1 / ecg.rate_hz), unit="s")


def _annotations(series: Element, ecg: Ecg) -> None:
    """Statements and the measurements that a code is known for."""
    codes = {name: (code, unit) for code, (name, unit) in MEASUREMENTS.items() if code.startswith("MDC")}
    measured = [(codes[name], value) for name, value in ecg.device_measurements.items() if name in codes]
    if not measured and not ecg.device_statements:
        return
    annotations = _add(series, "subjectOf/annotationSet")
    for (code, unit), number in measured:
        annotation = _add(annotations, "component/annotation")
        _add(annotation, "code", code=code, codeSystem=MDC)
        _quantity(annotation, f"{number:.10g}", unit)
    for statement in ecg.device_statements:
        annotation = _add(annotations, "component/annotation")
        _add(annotation, "code", code=STATEMENT, codeSystem=MDC)
        _add(annotation, "value", **{"xsi:type": "ST"}).text = statement
