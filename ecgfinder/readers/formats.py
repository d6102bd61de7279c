"""What a file format must offer to be in the registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ecgfinder.domain import Ecg

SURE = 100
"""Score of a format whose signature was found."""
LIKELY = 50
"""Score of a format that is recognised by its looks, not by a signature."""
BY_NAME = 5
"""Score of a file that only bears the format's suffix: reading it gives the reason why it is none."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What the user knows of numbers without a description: rate, unit of voltage ("mV", "uV"…), leads in order."""

    rate_hz: float | None = None
    unit: str | None = None
    lead_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """One file format.

    `score(path, head)` says how surely a file, given its first `HEAD_BYTES` bytes, is of this format: 0 for "no",
    else one of `BY_NAME`, `LIKELY`, `SURE` or a number between. `read(path)` reads it; it raises UnreadableEcgError
    (the path may be left out) or, on damage that it did not foresee, one of `DAMAGE`. Formats that do not say what
    their numbers mean have `read_with(path, hints)`, which believes the user instead of guessing.
    """

    name: str
    suffixes: tuple[str, ...]
    score: Callable[[Path, bytes], int]
    read: Callable[[Path], Ecg]
    read_with: Callable[[Path, Hints], Ecg] | None = None
