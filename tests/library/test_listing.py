"""Ids in the order of a table's column."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.domain import Patient, Report
from ecgfinder.library import Filter
from ecgfinder.library.listing import listed_ids
from tests.library.helpers import BandEmbedder, make_case, open_library

EMBEDDER = BandEmbedder()
AGES = (50.0, None, 20.0, 80.0)


@pytest.fixture
def library(tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        library.add(
            make_case(
                n, patient=Patient(age, "F" if n % 2 else "M"), report=Report(f"{'dcBa'[n]}"), codes={"abcd"[n]: 1}
            )
            for n, age in enumerate(AGES)
        )
        yield library


@pytest.mark.parametrize(
    ("order", "expected"),
    [("added", [1, 2, 3, 4]), ("age", [3, 1, 4, 2]), ("report", [4, 3, 2, 1]), ("statements", [1, 2, 3, 4]),
     ("source", [1, 2, 3, 4]), ("sex", [2, 4, 1, 3]), ("recorded", [1, 2, 3, 4])],
)  # fmt: skip
def test_cases_are_listed_in_the_order_of_a_column(library, order, expected):
    ids = listed_ids(library, None, order)
    assert ids.dtype == np.int64
    assert ids.tolist() == expected


def test_what_is_unknown_comes_last_both_ways(library):
    assert listed_ids(library, None, "age", descending=True).tolist() == [4, 1, 3, 2]
    assert listed_ids(library, None, "added", descending=True).tolist() == [4, 3, 2, 1]


def test_filter_holds_in_every_order(library):
    assert listed_ids(library, Filter(sex="F"), "age").tolist() == [4, 2]
