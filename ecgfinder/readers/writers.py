"""Writing an ECG to a file in the format that the suffix names.

What is written can be read back: the same samples to the last bit where the recorder's step is known.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.readers.aecg_writer import write_aecg
from ecgfinder.readers.csv_writer import write_csv
from ecgfinder.readers.dicom_writer import write_dicom
from ecgfinder.readers.wfdb_writer import write_wfdb

__all__ = ["WRITERS", "write_aecg", "write_csv", "write_dicom", "write_ecg", "write_wfdb"]

WRITERS: dict[str, Callable[[Ecg, Path], Path]] = {
    "": write_wfdb,
    ".hea": write_wfdb,
    ".csv": write_csv,
    ".dcm": write_dicom,
    ".xml": write_aecg,
}
"""From the suffix of the file to its writer, which returns the path it wrote."""


def write_ecg(ecg: Ecg, path: Path) -> Path:
    """Write an ECG in the format of the path's suffix; the path that was written. UserFacingError when that fails."""
    writer = WRITERS.get(path.suffix.casefold())
    if writer is None:
        known = ", ".join(suffix or "no suffix" for suffix in WRITERS)
        raise UserFacingError(f"cannot write ECGs as {path.suffix}", path=path, advice=f"Use {known}.")
    return writer(ecg, path)
