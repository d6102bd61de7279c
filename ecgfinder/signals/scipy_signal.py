"""What is used of scipy.signal, loaded without scipy.stats.

scipy.signal imports all of scipy.stats for one percentile of `find_peaks_cwt`, which is not used here. Left out, a
process that searches starts 0.2 s of processor time sooner, and the packages are 5 MB smaller.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_STATISTICS = "scipy.stats"


@contextmanager
def _without_statistics() -> Iterator[None]:
    """An empty module stands for scipy.stats, unless that is loaded already, and is gone afterwards."""
    if _STATISTICS in sys.modules:
        yield
        return
    placeholder = ModuleType(_STATISTICS)
    placeholder.scoreatpercentile = None  # type: ignore[attr-defined]
    sys.modules[_STATISTICS] = placeholder
    try:
        yield
    finally:
        del sys.modules[_STATISTICS]


with _without_statistics():
    from scipy.signal import butter, find_peaks, iirnotch, resample_poly, sosfiltfilt, tf2sos

__all__ = ["butter", "find_peaks", "iirnotch", "resample_poly", "sosfiltfilt", "tf2sos"]
