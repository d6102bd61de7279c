"""MATLAB files of versions 4 to 7 (.mat) without a WFDB header beside them; scipy is loaded with the first."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ecgfinder.domain import Ecg, Patient, UnreadableEcgError
from ecgfinder.readers.arrays import ecg_of_numbers, numbers_of_variables
from ecgfinder.readers.building import About, check_size
from ecgfinder.readers.demographics import parse_age_years, parse_sex
from ecgfinder.readers.files import read_bounded
from ecgfinder.readers.formats import LIKELY, SURE, Format, Hints

MAX_MATLAB_BYTES = 128 * 2**20
_VERSION_7_3 = b"MATLAB 7.3"
_HEADER_BYTES, _COMPRESSED = 128, 15
_VERSION_4 = struct.Struct("<iiiii")


def score(path: Path, head: bytes) -> int:
    """Sure of the text that versions 5 to 7.3 begin with; version 4 by suffix and a header that makes sense."""
    if head.startswith(b"MATLAB ") and b"MAT-file" in head[:116]:
        return SURE
    if path.suffix.casefold() != ".mat" or len(head) < _VERSION_4.size:
        return 0
    kind, rows, columns, imaginary, name_length = _VERSION_4.unpack_from(head)
    return (
        LIKELY if 0 <= kind < 5000 and rows > 0 and columns > 0 and imaginary in (0, 1) and 1 < name_length < 64 else 0
    )


def read(path: Path) -> Ecg:
    """Read the largest array; what the file does not say is assumed and noted."""
    return read_with(path, Hints())


def read_with(path: Path, hints: Hints) -> Ecg:
    """Read the largest array of the file or of a structure in it, believing the hints on rate, unit and leads."""
    from scipy.io import loadmat

    data = read_bounded(path, MAX_MATLAB_BYTES)
    if data.startswith(_VERSION_7_3):
        raise UnreadableEcgError("version 7.3 of MATLAB files is not read", path=path, advice="Save it with -v7.")
    if data.startswith(b"MATLAB "):
        _check_expanded_size(data)
    else:
        _, rows, columns, *_ = _VERSION_4.unpack_from(data)
        check_size(1, rows * columns, 1)
    try:
        loaded = loadmat(str(path), appendmat=False, simplify_cells=True)
    except Exception as error:  # scipy stumbles over damaged bytes in ways of its own, an UnboundLocalError among them
        raise UnreadableEcgError("the MATLAB file is damaged", path=path) from error
    variables = dict(_flat({name: value for name, value in loaded.items() if not name.startswith("__")}))
    return ecg_of_numbers(numbers_of_variables(variables), hints, About(patient=_patient(variables)), path.stem)


FORMAT = Format("MATLAB", (".mat",), score, read, read_with)


def _check_expanded_size(data: bytes) -> None:
    """Refuse compressed variables that would grow beyond any ECG, before anything expands them."""
    order = "<" if data[126:128] == b"IM" else ">"
    offset, room = _HEADER_BYTES, MAX_MATLAB_BYTES
    while offset + 8 <= len(data):
        kind, size = struct.unpack_from(f"{order}II", data, offset)
        if kind == _COMPRESSED:
            room -= len(zlib.decompressobj().decompress(data[offset + 8 : offset + 8 + size], room + 1))
        if room <= 0:
            raise UnreadableEcgError("the compressed variables are too large for an ECG")
        offset += 8 + size


def _flat(variables: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The variables, and in place of structures their fields."""
    for name, value in variables.items():
        if isinstance(value, dict):
            yield from _flat(value)
        else:
            yield name, value


def _patient(variables: Mapping[str, Any]) -> Patient:
    known = {name.casefold(): str(value) for name, value in variables.items() if name.casefold() in ("age", "sex")}
    return Patient(age_years=parse_age_years(known.get("age", "")), sex=parse_sex(known.get("sex", "")))
