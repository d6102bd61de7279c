"""Units of voltage as files write them."""

from __future__ import annotations

_MV_PER_UNIT = {
    "mv": 1.0,
    "millivolt": 1.0,
    "millivolts": 1.0,
    "uv": 1e-3,
    "microvolt": 1e-3,
    "microvolts": 1e-3,
    "v": 1e3,
    "volt": 1e3,
    "volts": 1e3,
    "nv": 1e-6,
    "nanovolt": 1e-6,
}


def mv_per_unit(unit: str) -> float | None:
    """How many millivolts one unit is, or None when it is no unit of voltage.

    >>> mv_per_unit("uV"), mv_per_unit("µV"), mv_per_unit("Millivolt"), mv_per_unit("mmHg")
    (0.001, 0.001, 1.0, None)
    """
    key = unit.strip().strip("[]()").casefold().replace("μ", "u").replace("µ", "u")
    return _MV_PER_UNIT.get(key)
