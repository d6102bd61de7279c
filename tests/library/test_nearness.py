"""A library knows how near its own cases lie, and what is no nearer than almost none of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ecgfinder.domain import Patient
from ecgfinder.library import Library
from ecgfinder.library.nearness import cosines_by
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

pytestmark = pytest.mark.usefixtures("backend")
EMBEDDER = BandEmbedder()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with filled_library(tmp_path / "lib", EMBEDDER, 300) as library:
        library.learn_nearness()
        yield library


def share_of(library: Library, seed: int) -> float:
    share = library.nearness_share(EMBEDDER.embed_ecgs([make_ecg(seed)])[0])
    assert share is not None
    return share


def test_ecgs_of_the_librarys_kind_are_spread_evenly_over_its_own(library: Library):
    shares = np.array([share_of(library, seed) for seed in range(5000, 5200)])
    assert 0.4 < shares.mean() < 0.6
    assert np.mean(shares < 0.05) < 0.12


def test_what_the_library_has_nothing_like_is_farther_than_its_own_cases(library: Library):
    flat = make_ecg(1)
    flat.signal_mv[:] = np.random.default_rng(0).normal(0, 0.001, flat.signal_mv.shape)
    assert library.nearness_share(EMBEDDER.embed_ecgs([flat])[0]) < 0.05


def test_it_is_kept_for_the_model_and_read_again(library: Library):
    before = share_of(library, 5000)
    with Library.open(library.place, EMBEDDER.model_id, EMBEDDER.dimension) as again:
        assert share_of(again, 5000) == before
    with Library.open(library.place, "another model", EMBEDDER.dimension) as other:
        other.drop_other_models()
        assert other.nearness_share(np.eye(EMBEDDER.dimension, dtype=np.float32)[0]) is None


def test_ecgs_of_one_patient_do_not_make_a_library_look_near(tmp_path: Path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        cases = [make_case(seed, EMBEDDER, patient=Patient(60, "F", f"p{seed}")) for seed in range(120)]
        library.add(cases)
        library.learn_nearness()
        alone = library._nearness.percentiles
    with open_library(tmp_path / "twice", EMBEDDER, create=True) as library:
        twins = [
            make_case(seed, EMBEDDER, patient=Patient(60, "F", f"p{seed}"), source_id=f"twin/{seed}")
            for seed in range(120)
        ]
        library.add(cases)
        library.add(twins, same_content_is_same_case=False)
        library.learn_nearness()
        assert library._nearness.percentiles[99] < 0.9999
        assert library._nearness.percentiles[50] == pytest.approx(alone[50], abs=0.05)


def test_it_is_learnt_anew_only_when_the_library_has_grown_by_a_tenth(library: Library):
    known = library._nearness
    library.add([make_case(900, EMBEDDER)])
    library.learn_nearness()
    assert library._nearness is known
    library.add(make_case(seed, EMBEDDER) for seed in range(901, 980))
    library.learn_nearness()
    assert library._nearness.vectors == 380


def test_too_small_a_library_cannot_tell(tmp_path: Path):
    with filled_library(tmp_path / "lib", EMBEDDER, 20) as library:
        library.learn_nearness()
        assert library.nearness_share(EMBEDDER.embed_ecgs([make_ecg(1)])[0]) is None


def test_indexing_learns_it(tmp_path: Path):
    with filled_library(tmp_path / "lib", EMBEDDER, 120) as library:
        library.rebuild_index()
        assert library.nearness_share(EMBEDDER.embed_ecgs([make_ecg(1)])[0]) is not None


def test_it_is_read_along_the_embedders_directions(library: Library):
    seen = BandEmbedder()
    seen.nearness_directions = np.eye(seen.dimension, dtype=np.float32)[:, :4]
    with Library.open_for(library.place, seen) as along:
        assert along.nearness_share(seen.embed_ecgs([make_ecg(1)])[0]) is None, "of all directions is another"
        along.learn_nearness()
        whole = seen.embed_ecgs([make_ecg(5000)])[0]
        turned = whole.copy()
        turned[:4] *= -1
        assert along.nearness_share(turned) < 0.05
        assert along.nearness_share(whole) > 0.05
    assert share_of(library, 5000) > 0


def test_cosines_along_directions_leave_the_others_out():
    directions = np.eye(3, dtype=np.float32)[:, :2]
    others = np.array([[0.0, 2.0, 9.0], [3.0, 0.0, -9.0], [0.0, 0.0, 1.0]], np.float32)
    found = cosines_by(directions, np.array([1.0, 0.0, 5.0], np.float32), others)
    np.testing.assert_allclose(found, [0.0, 1.0, 0.0], atol=1e-6)
