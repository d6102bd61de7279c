"""The register of patterns: a name, titles in both languages, and the change that makes a healthy plan into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecgfinder.signals.synthetic.plan import Limits, Plan

Change = Callable[[Plan], None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One diagnosis the generator can draw. `share` is its weight in a mixed library."""

    name: str
    title_en: str
    title_de: str
    change: Change
    ages: Limits
    share: float


PATTERNS: dict[str, Pattern] = {}
"""All patterns by name, in the order of a textbook's contents."""


def pattern(
    name: str, title_en: str, title_de: str, *, ages: Limits = (40, 89), share: float = 1.0
) -> Callable[[Change], Change]:
    """Register the decorated change under a name."""

    def register(change: Change) -> Change:
        if name in PATTERNS:
            raise ValueError(f"pattern {name} is defined twice")
        PATTERNS[name] = Pattern(name, title_en, title_de, change, ages, share)
        return change

    return register
