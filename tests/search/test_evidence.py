"""What neighbours say together follows from their weights."""

from __future__ import annotations

import math

import pytest

from ecgfinder.domain import Case, Patient, Report
from ecgfinder.search.evidence import gather, wilson_interval


def case(number: int, *codes: str) -> Case:
    return Case(number, f"c/{number}", Patient(), Report(""), codes=dict.fromkeys(codes, 100.0))


def test_shares_follow_the_weights():
    evidence = gather([case(1, "AFIB"), case(2, "SR")], [0.9, 0.85], (0.1, 0.2), {"AFIB": 0.07, "SR": 0.8})
    expected = 1 / (1 + math.exp(-1))
    afib, sr = evidence.statements
    assert (afib.code, afib.base_rate, afib.cases) == ("AFIB", 0.07, 1)
    assert afib.share == pytest.approx(expected)
    assert sr.share == pytest.approx(1 - expected)
    assert afib.low < afib.share < afib.high
    assert evidence.nearness_sd == pytest.approx(4.0)


@pytest.mark.parametrize(
    ("codes", "agreement"),
    [
        ([("SR",), ("SR",), ("SR",)], 1.0),
        ([("SR",), ("AFIB",)], 0.0),
        ([("SR", "NORM"), ("SR",)], 0.5),
        ([(), ()], 0.0),
    ],
)
def test_agreement_is_the_likeness_of_the_statements(codes, agreement):
    cases = [case(number, *some) for number, some in enumerate(codes)]
    assert gather(cases, [0.5] * len(cases), (0.0, 1.0), {}).agreement == pytest.approx(agreement)


def test_one_neighbour_alone_is_little_evidence():
    (only,) = gather([case(1, "SR")], [0.5], (0.0, 1.0), {}).statements
    assert only.share == 1.0
    assert only.low < 0.3


def test_wilson_interval_agrees_with_the_published_example():
    low, high = wilson_interval(81 / 263, 263)  # Newcombe 1998, table I
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)
    assert wilson_interval(0.0, 20)[0] == 0.0
