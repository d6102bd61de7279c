"""NumPy arrays (.npy) and archives of them (.npz), never pickled objects."""

from __future__ import annotations

import tokenize
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from ecgfinder.domain import Ecg, UnreadableEcgError
from ecgfinder.readers.arrays import Numbers, ecg_of_numbers, numbers_of_variables
from ecgfinder.readers.building import About
from ecgfinder.readers.files import MAX_FILE_BYTES
from ecgfinder.readers.formats import LIKELY, SURE, Format, Hints

_MAGIC, _ZIP_MAGIC = b"\x93NUMPY", b"PK\x03\x04"


def score(path: Path, head: bytes) -> int:
    """Sure of the magic string; a zip file is one of arrays where its name says so."""
    if head.startswith(_MAGIC):
        return SURE
    return LIKELY if head.startswith(_ZIP_MAGIC) and path.suffix.casefold() == ".npz" else 0


def read(path: Path) -> Ecg:
    """Read an array; what it does not say is assumed and noted."""
    return read_with(path, Hints())


def read_with(path: Path, hints: Hints) -> Ecg:
    """Read the only or largest array, believing the hints on its rate, unit and leads."""
    return ecg_of_numbers(_numbers(path), hints, About(), path.stem)


FORMAT = Format("NumPy", (".npy", ".npz"), score, read, read_with)


def _numbers(path: Path) -> Numbers:
    try:
        if path.suffix.casefold() == ".npz":
            return numbers_of_variables(_archived(path))
        # Mapped, not read: a header that announces more than the file holds costs no memory.
        return numbers_of_variables({"signal": np.load(path, mmap_mode="r", allow_pickle=False)})
    except (SyntaxError, tokenize.TokenError, zipfile.BadZipFile, RuntimeError) as error:
        # numpy parses the header of an array as Python
        raise UnreadableEcgError("the array is damaged", path=path) from error


def _archived(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        if sum(member.file_size for member in archive.infolist()) > MAX_FILE_BYTES:
            raise UnreadableEcgError("the arrays are too large for an ECG", path=path)
    with np.load(path, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}
