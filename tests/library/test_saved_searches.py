"""Searches kept under a name come back as they were."""

from __future__ import annotations

from datetime import datetime

import pytest

from ecgfinder.library import Filter
from tests.library.helpers import BandEmbedder, open_library

pytestmark = pytest.mark.usefixtures("backend")
EMBEDDER = BandEmbedder()
EVERY_CONDITION = Filter(
    sex="F",
    age_years=(40.0, None),
    codes=("AFIB", "LVH"),
    recorded=(datetime(1990, 1, 2, 3), None),
    device="CS-12",
    source="ptbxl/",
    tags=("rare",),
    has_report=True,
    report_text="größe",
    bookmarked=False,
)


@pytest.fixture
def library(tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        yield library


def test_a_saved_search_comes_back_with_every_condition(library, tmp_path):
    library.saved_searches.save(" Vorhofflimmern ", {"text": "größe", "k": 20}, EVERY_CONDITION)
    with open_library(tmp_path / "lib", EMBEDDER) as again:
        (found,) = again.saved_searches.all()
    assert (found.name, found.query, found.where) == ("Vorhofflimmern", {"text": "größe", "k": 20}, EVERY_CONDITION)


def test_the_same_name_replaces_and_names_are_sorted(library):
    for name, k in (("b", 1), ("A", 2), ("b", 3)):
        library.saved_searches.save(name, {"k": k})
    assert [(one.name, one.query["k"], one.where) for one in library.saved_searches.all()] == [
        ("A", 2, Filter()),
        ("b", 3, Filter()),
    ]


def test_a_saved_search_can_be_renamed_and_removed(library):
    for name in ("one", "two"):
        library.saved_searches.save(name, {})
    with pytest.raises(ValueError, match="already"):
        library.saved_searches.rename("one", "two")
    library.saved_searches.rename("one", "three")
    library.saved_searches.remove("two")
    library.saved_searches.remove("nothing")
    assert [one.name for one in library.saved_searches.all()] == ["three"]
    with pytest.raises(ValueError, match="blank"):
        library.saved_searches.save(" ", {})


def test_conditions_of_a_newer_program_are_not_ignored(library):
    library.saved_searches.save("known", {})
    with library.store.writing():
        library.store.write("INSERT INTO saved_searches VALUES ('newer', '{}', '{\"moon\": 1}', '2030-01-01')")
    assert [one.name for one in library.saved_searches.all()] == ["known"]
