"""Merging one library into another."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.library.importers import import_cases
from ecgfinder.library.importers.another import AnotherLibrary, copy_notes
from tests.library.helpers import BandEmbedder, filled_library, make_case, open_library

EMBEDDER = BandEmbedder()


class NeverAsked(BandEmbedder):
    def embed_ecgs(self, ecgs):
        raise AssertionError("the vectors are there already")


@pytest.fixture
def two(tmp_path):
    with filled_library(tmp_path / "one", EMBEDDER, 4) as one, filled_library(tmp_path / "two", EMBEDDER, 2) as two:
        yield one, two


def test_cases_come_over_with_report_tags_vectors_and_notes_and_those_there_are_left(two):
    source, target = two
    source.annotations.tag([4], "teaching")
    source.annotations.add_note(4, "look at V1")
    state = import_cases(target, NeverAsked(), AnotherLibrary(source), keep_names=True)
    assert (state.added, state.duplicates, state.rejected) == (2, 2, [])
    assert copy_notes(source, target) == 1
    assert copy_notes(source, target) == 0
    old = source.case(4)
    new = target.case(target.case_id_of(old.source_id))
    assert (new.report, new.codes, new.patient, new.tags) == (old.report, old.codes, old.patient, ("teaching",))
    assert np.array_equal(target.ecg(new.case_id).signal_mv, source.ecg(4).signal_mv)
    assert np.array_equal(target.vectors([new.case_id])[1], source.vectors([4])[1])
    assert [note.text for note in target.annotations.notes(new.case_id)] == ["look at V1"]


def test_cases_without_vectors_of_this_model_are_encoded(tmp_path):
    other = BandEmbedder("bands-2")
    with open_library(tmp_path / "one", other, create=True) as made:
        made.add([make_case(1, other)])
    with (
        open_library(tmp_path / "one", EMBEDDER) as source,
        filled_library(tmp_path / "two", EMBEDDER, 0) as target,
    ):
        assert import_cases(target, EMBEDDER, AnotherLibrary(source)).added == 1
        assert target.vector_count == 1
