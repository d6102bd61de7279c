"""Every file format an ECG comes in, behind one function. To add a format, see `registry.py`."""

from ecgfinder.readers.formats import Format, Hints
from ecgfinder.readers.registry import FORMATS, file_dialog_filter, is_ecg_file, read_ecg, takes_hints

__all__ = ["FORMATS", "Format", "Hints", "file_dialog_filter", "is_ecg_file", "read_ecg", "takes_hints"]
