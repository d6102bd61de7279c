"""WFDB records: a text header (.hea) beside signal files (.dat, .mat), of one segment or several.

The record may be named by its header, by a signal file of the same name, or without any suffix.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Ecg, UnreadableEcgError
from ecgfinder.readers.building import Lead, build_ecg, check_size, lead_from_integers
from ecgfinder.readers.comments import about_from_comments
from ecgfinder.readers.files import decode_text, read_bounded
from ecgfinder.readers.formats import BY_NAME, SURE, Format
from ecgfinder.readers.units import mv_per_unit
from ecgfinder.readers.wfdb_header import Header, Signal, looks_like_header, parse_header
from ecgfinder.readers.wfdb_samples import Samples, read_samples

MAX_HEADER_BYTES = 4 * 2**20


def header_of_bare_name(path: Path) -> Path:
    """The header when `path` is a record's name without suffix and no file of its own, else `path` itself."""
    header = path.with_name(path.name + ".hea") if path.name else path
    return header if not path.is_file() and header.is_file() else path


def score(path: Path, head: bytes) -> int:
    """Sure of a record line at the top of a .hea, and of a signal file beside its header."""
    if path.suffix.casefold() == ".hea":
        return SURE if looks_like_header(decode_text(head)) else BY_NAME
    if path.suffix.casefold() in (".dat", ".mat", "") and _header_path(path).is_file():
        return SURE
    return BY_NAME if path.suffix.casefold() == ".dat" else 0


def read(path: Path) -> Ecg:
    """Read a WFDB record. Signals that are no voltage are left out and named in the notes."""
    header_path = _header_path(path)
    if not header_path.is_file():
        raise UnreadableEcgError(
            f"its WFDB header {header_path.name} is missing", path=path, advice="Copy it beside the signals."
        )
    header = _parse_file(header_path)
    notes = [f"left out, no voltage: {names}"] if (names := ", ".join(_other_signals(header))) else []
    leads = _segmented_leads(path.parent, header) if header.segments else _leads(header_path, header)
    if not leads:
        raise UnreadableEcgError("the record holds no signal in volts", path=path)
    about = replace(about_from_comments(header.comments), recorded_at=header.recorded_at)
    return build_ecg(leads, about, source=header.record_name, notes=notes)


FORMAT = Format("WFDB", (".hea", ".dat", ".mat"), score, read)


def _header_path(path: Path) -> Path:
    if path.suffix.casefold() == ".hea":
        return path
    return path.with_suffix(".hea") if path.suffix else path.with_name(path.name + ".hea")


def _parse_file(path: Path) -> Header:
    header = parse_header(decode_text(read_bounded(path, MAX_HEADER_BYTES)))
    files = [signal.file_name for signal in header.signals]
    names = files + [name for name, _ in header.segments]
    if any(name != Path(name).name or "\\" in name or ":" in name for name in names):
        raise UnreadableEcgError("the header points to another folder", path=path)
    return header


def _other_signals(header: Header) -> list[str]:
    return [signal.name for signal in header.signals if mv_per_unit(signal.unit) is None]


def _leads(header_path: Path, header: Header) -> list[Lead]:
    if not header.signals:
        raise UnreadableEcgError("the record holds no signals")
    pairs = zip(header.signals, read_samples(header_path, header), strict=True)
    return [_lead(signal, samples, header.rate_hz) for signal, samples in pairs if mv_per_unit(signal.unit)]


def _lead(signal: Signal, samples: Samples, frame_rate_hz: float) -> Lead:
    ints = samples.ints if signal.baseline == 0 else samples.ints.astype(np.int64) - signal.baseline
    step_mv = (mv_per_unit(signal.unit) or 1.0) / signal.gain
    return lead_from_integers(signal.name, ints, frame_rate_hz * signal.samples_per_frame, step_mv, samples.missing)


def _segmented_leads(folder: Path, header: Header) -> list[Lead]:
    """The segments end to end; a lead is unknown where a segment lacks it, and in a gap (`~`)."""
    starts = np.cumsum([0, *(n_frames for _, n_frames in header.segments)])
    parts = [
        (int(start), _segment_leads(folder, name, header.rate_hz, int(stop - start)))
        for (name, _), (start, stop) in zip(header.segments, pairwise(starts), strict=True)
        if name != "~" and stop > start
    ]
    names = list(dict.fromkeys(lead.name for _, leads in parts for lead in leads))
    check_size(len(names), int(starts[-1]), header.rate_hz)
    return [_joined(name, parts, int(starts[-1]), header.rate_hz) for name in names]


def _segment_leads(folder: Path, name: str, rate_hz: float, n_frames: int) -> list[Lead]:
    header_path = folder / f"{name}.hea"
    header = _parse_file(header_path)
    if header.segments:
        raise UnreadableEcgError(f"its segment {name} is itself made of segments")
    leads = [lead for lead in _leads(header_path, header) if lead.rate_hz == rate_hz]
    if any(len(lead.signal_mv) != n_frames for lead in leads):
        raise UnreadableEcgError(f"its segment {name} is not as long as the header says")
    return leads


def _joined(name: str, parts: Sequence[tuple[int, list[Lead]]], length: int, rate_hz: float) -> Lead:
    signal_mv: npt.NDArray[np.float32] = np.full(length, np.nan, np.float32)
    steps = set()
    for start, leads in parts:
        for lead in leads:
            if lead.name == name:
                signal_mv[start : start + len(lead.signal_mv)] = lead.signal_mv
                steps.add(lead.step_mv)
    return Lead(name, signal_mv, rate_hz, steps.pop() if len(steps) == 1 else None)
