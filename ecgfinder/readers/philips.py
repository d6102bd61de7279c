"""Philips ECG XML (Sierra ECG 1.03, Philips ECG 1.04 and 1.04.01), with XLI compression and lead reconstruction."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import LEADS, Ecg, Patient, UnreadableEcgError
from ecgfinder.readers.building import About, build_ecg, check_size, lead_from_integers
from ecgfinder.readers.demographics import age_years_at, parse_age_years, parse_date, parse_sex, pseudonym
from ecgfinder.readers.formats import SURE, Format
from ecgfinder.readers.measurements import name_qtc, plausible_measurements
from ecgfinder.readers.philips_xli import decompress_xli
from ecgfinder.readers.xml_files import read_xml, root_name, text_at

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Ints = npt.NDArray[np.int64]

_DOCUMENT_TYPES = ("SierraECG", "PhilipsECG")
_VERSIONS = ("1.03", "1.04", "1.04.01", "1.04.02")
_MEASUREMENTS = {
    "heart_rate_bpm": ("heartrate",),
    "p_ms": ("pdur",),
    "pr_ms": ("print", "meanprint"),
    "qrs_ms": ("qrsdur", "meanqrsdur"),
    "qt_ms": ("qtint", "meanqtint"),
    "qtc_bazett_ms": ("qtcb",),
    "qtc_fridericia_ms": ("qtcf",),
    "p_axis_deg": ("pfrontaxis",),
    "qrs_axis_deg": ("qrsfrontaxis",),
    "t_axis_deg": ("tfrontaxis",),
}


def score(path: Path, head: bytes) -> int:
    """Sure of the root element `restingecgdata`."""
    return SURE if root_name(head) == "restingecgdata" else 0


def read(path: Path) -> Ecg:
    """Read the parsed waveforms; the calibration pulse that the recorder appends is left out."""
    root = read_xml(path)
    _check_version(root.find("documentinfo"))
    waveforms = root.find("waveforms/parsedwaveforms")
    signal = root.find("dataacquisition/signalcharacteristics")
    if waveforms is None or signal is None:
        raise UnreadableEcgError("the file holds no waveforms", path=path)
    rate_hz = float(text_at(signal, "samplingrate"))
    step_mv = float(text_at(signal, "signalresolution") or text_at(signal, "resolution")) / 1000
    names = waveforms.get("leadlabels", "").split() or list(LEADS)
    rows, notes = _without_calibration(_channels(waveforms, rate_hz)[: len(names)])
    leads = [lead_from_integers(name, row, rate_hz, step_mv) for name, row in zip(names, rows, strict=False)]
    return build_ecg(leads, _about(root), source=path.stem, notes=notes)


FORMAT = Format("Philips XML", (".xml",), score, read)


def _check_version(document: Element | None) -> None:
    kind, version = text_at(document, "documenttype"), text_at(document, "documentversion")
    if kind not in _DOCUMENT_TYPES:
        raise UnreadableEcgError(f"the document type {kind or '(none)'} is not that of a Philips ECG")
    if version not in _VERSIONS:
        raise UnreadableEcgError(f"version {version or '(none)'} of Philips XML is not known")


def _channels(waveforms: Element, rate_hz: float) -> Sequence[Ints]:
    """All channels in steps, the limb leads whole."""
    n_samples = round(float(waveforms.get("durationperchannel", "0")) * rate_hz / 1000)
    check_size(1, n_samples, rate_hz)
    text = waveforms.text or ""
    if waveforms.get("dataencoding") == "Plain":
        return list(np.array(text.split(), np.int64).reshape(-1, n_samples))
    data = base64.b64decode(text)
    compressed = waveforms.get("compressflag", "True") == "True"
    method = waveforms.get("compressmethod") or waveforms.get("compression") or "none"
    if compressed and method == "XLI":
        return _with_whole_limb_leads(decompress_xli(data, n_samples))
    if compressed and method.casefold() not in ("none", "uncompressed"):
        raise UnreadableEcgError(f"the compression {method} is not known")
    return list(np.frombuffer(data, "<i2").astype(np.int64).reshape(-1, n_samples))


def _with_whole_limb_leads(channels: list[Ints]) -> list[Ints]:
    """XLI keeps of III, aVR, aVL and aVF only how far they are from what the leads before foretell.

    Halves are rounded towards zero: rounded down, the odd negative sums of the 1.03 sample would be off by one step
    (mean error of aVF -0.97 steps against 0.03).
    """
    if len(channels) < len(LEADS):
        raise UnreadableEcgError(f"the file holds {len(channels)} of 12 leads")
    i, ii, off_iii, off_avr, off_avl, off_avf, *rest = channels
    iii = ii - i - off_iii
    return [i, ii, iii, -_half(i + ii) - off_avr, _half(i - iii) - off_avl, _half(ii + iii) - off_avf, *rest]


def _half(values: Ints) -> Ints:
    return np.trunc(values / 2).astype(np.int64)


def _without_calibration(rows: Sequence[Ints]) -> tuple[Sequence[Ints], list[str]]:
    """Cut off the end where all leads are alike, as no heart makes them, if it holds a pulse."""
    signal = np.stack(rows)
    alike = (signal == signal[0]).all(axis=0)
    differing = np.flatnonzero(~alike)
    end = int(differing[-1]) + 1 if len(differing) else len(alike)
    if not signal[0, end:].any():
        return rows, []
    return list(signal[:, :end]), ["the calibration pulse at the end is left out"]


def _about(root: Element) -> About:
    acquisition = root.find("dataacquisition")
    interpretation = root.find("interpretations/interpretation")
    recorded_at = _moment(acquisition)
    return About(
        patient=_patient(root.find("patient/generalpatientdata"), recorded_at),
        recorded_at=recorded_at,
        device=f"Philips {text_at(acquisition, 'machine')}".strip(),
        device_statements=tuple(_statements(interpretation)),
        device_measurements=_measurements(interpretation),
    )


def _moment(acquisition: Element | None) -> datetime | None:
    if acquisition is None:
        return None
    try:
        return datetime.fromisoformat(f"{acquisition.get('date', '')}T{acquisition.get('time', '00:00:00')}")
    except ValueError:
        return None


def _patient(person: Element | None, recorded_at: datetime | None) -> Patient:
    age = parse_age_years(text_at(person, "age/years"))
    born = parse_date(text_at(person, "age/dateofbirth"))
    names = (text_at(person, "name/lastname"), text_at(person, "name/firstname"))
    return Patient(
        age_years=age if age is not None else age_years_at(born, recorded_at),
        sex=parse_sex(text_at(person, "sex")),
        reference=pseudonym(text_at(person, "patientid")),
        name=", ".join(name for name in names if name) or None,
    )


def _statements(interpretation: Element | None) -> Iterator[str]:
    if interpretation is None:
        return
    for statement in interpretation.iter("statement"):
        if text := text_at(statement, "leftstatement"):
            yield text
    if severity := text_at(interpretation, "severity"):
        yield severity.strip("- ")


def _measurements(interpretation: Element | None) -> dict[str, float]:
    if interpretation is None:
        return {}
    found = interpretation.find("globalmeasurements")
    values = interpretation.find("interpretationmeasurements") if found is None else found
    measured = plausible_measurements(
        {
            name: next((text for tag in tags if (text := text_at(values, tag))), None)
            for name, tags in _MEASUREMENTS.items()
        }
    )
    return name_qtc(measured, text_at(values, "meanqtc")) | measured
