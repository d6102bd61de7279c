"""SNOMED CT codes, which the PhysioNet challenges give their recordings, as SCP-ECG statements."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from ecgfinder.reports.lexicon import read_table


@lru_cache
def snomed_to_scp() -> Mapping[str, str]:
    """The SCP-ECG statement of each SNOMED CT code that has an equal there."""
    return MappingProxyType(dict(read_table("snomed.tsv", 2)))


def as_scp(codes: Mapping[str, float]) -> dict[str, float]:
    """Statements and their likelihoods with SNOMED CT codes put as SCP-ECG statements; what has no equal stays.

    >>> as_scp({"713427006": 0.0, "39732003": 0.0})
    {'CRBBB': 0.0, '39732003': 0.0}
    """
    known = snomed_to_scp()
    out: dict[str, float] = {}
    for code, likelihood in codes.items():
        name = known.get(code, code)
        out[name] = max(likelihood, out.get(name, 0.0))
    return out
