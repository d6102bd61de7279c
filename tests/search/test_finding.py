"""A search answers with other cases, one place a patient, and honest evidence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ecgfinder.domain import Patient, Region, part_of
from ecgfinder.library import Filter
from ecgfinder.reports import expand_query
from ecgfinder.search import Query, find, query_vector
from tests.library.helpers import BandEmbedder, filled_library, make_case, make_ecg, open_library

EMBEDDER = BandEmbedder()


@pytest.fixture
def library(tmp_path):
    with filled_library(tmp_path / "lib", EMBEDDER, 120) as library:
        yield library


def test_hits_come_in_the_order_of_their_cosines(library):
    ecg = make_ecg(700)
    hits = find(library, EMBEDDER, Query(ecg, k=7)).hits
    ids, vectors = library.vectors()
    scores = vectors @ EMBEDDER.embed_ecgs([ecg])[0]
    assert [hit.case.case_id for hit in hits] == ids[np.argsort(-scores)][:7].tolist()
    assert [hit.rank for hit in hits] == [1, 2, 3, 4, 5, 6, 7]
    assert [hit.score for hit in hits] == pytest.approx(np.sort(scores)[::-1][:7].tolist(), abs=1e-5)


def test_a_recording_never_answers_itself(library):
    own = library.case_id_of("made/00005")
    hits = find(library, EMBEDDER, Query(library.ecg(own), k=200)).hits
    assert len(hits) == 119
    assert own not in [hit.case.case_id for hit in hits]


def test_one_patient_takes_one_place_with_the_rest_folded_under_it(tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        one = Patient(60.0, "F", "made/same")
        library.add(make_case(seed, EMBEDDER, **({"patient": one} if seed < 90 else {})) for seed in range(100))
        result = find(library, EMBEDDER, Query(make_ecg(700), k=20))
        assert len(result.hits) == 11
        references = [hit.case.patient.reference for hit in result.hits]
        assert len(set(references)) == 11
        place = result.hits[references.index("made/same")]
        assert len(place.folded) == 89
        assert all(other.score <= place.score and other.rank == place.rank for other in place.folded)
        assert len(find(library, EMBEDDER, Query(make_ecg(700), k=20, fold_patients=False)).hits) == 20


def test_patients_without_reference_are_not_taken_for_one(tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        library.add(make_case(seed, EMBEDDER, patient=Patient()) for seed in range(5))
        assert len(find(library, EMBEDDER, Query(make_ecg(700))).hits) == 5


def test_excluded_and_filtered_cases_do_not_answer(library):
    first = find(library, EMBEDDER, Query(make_ecg(700), k=3)).hits
    gone = frozenset(hit.case.case_id for hit in first)
    again = find(library, EMBEDDER, Query(make_ecg(700), k=200, exclude_cases=gone, where=Filter(sex="M"))).hits
    assert again
    assert {hit.case.patient.sex for hit in again} == {"M"}
    assert not gone & {hit.case.case_id for hit in again}


def test_text_alone_and_ecg_alone_are_the_ends_of_the_weight(library):
    ecg, text = make_ecg(700), "sinus rhythm"
    ends = [query_vector(library, EMBEDDER, Query(ecg, text, text_weight=weight)) for weight in (0.0, 1.0)]
    assert np.array_equal(ends[0], EMBEDDER.embed_ecgs([ecg])[0])
    assert np.array_equal(ends[1], EMBEDDER.embed_texts([expand_query(text)])[0])
    assert np.array_equal(query_vector(library, EMBEDDER, Query(text=text)), ends[1])


def test_a_whole_report_is_asked_with_as_it_is_written(library):
    report = (
        "sinusrhythmus a-v block i überdrehter linkstyp linksanteriorer hemiblock rechtsschenkelblock "
        "bifaszikulärer block qt-verlängerung normales ekg"
    )
    assert np.array_equal(query_vector(library, EMBEDDER, Query(text=report)), EMBEDDER.embed_texts([report])[0])


def test_fused_ranking_is_the_weighted_sum_of_standardised_scores(library):
    ecg, text = make_ecg(700), "sinus rhythm"
    ids, vectors = library.vectors()
    by_ecg, by_text = vectors @ EMBEDDER.embed_ecgs([ecg])[0], vectors @ EMBEDDER.embed_texts([expand_query(text)])[0]
    fused = 0.3 * (by_text - by_text.mean()) / by_text.std() + 0.7 * (by_ecg - by_ecg.mean()) / by_ecg.std()
    hits = find(library, EMBEDDER, Query(ecg, text, text_weight=0.3, k=15)).hits
    assert [hit.case.case_id for hit in hits] == ids[np.argsort(-fused)][:15].tolist()


def test_evidence_has_shares_base_rates_and_nearness(library):
    evidence = find(library, EMBEDDER, Query(make_ecg(700))).evidence
    shares = {item.code: item for item in evidence.statements}
    assert shares["SR"].share == pytest.approx(1.0)
    assert shares["SR"].base_rate == 1.0
    assert shares["AFIB"].base_rate == 0.5
    assert shares["AFIB"].share + shares["NORM"].share == pytest.approx(1.0)
    assert evidence.neighbours == 50
    assert 1 <= evidence.effective_neighbours <= 50
    assert evidence.nearness_sd > 1


@pytest.mark.parametrize("wrong", [{}, {"text": "  "}, {"text": "x", "k": 0}, {"text": "x", "text_weight": 1.5}])
def test_a_query_that_asks_nothing_is_refused(wrong):
    with pytest.raises(ValueError, match=r"query|text_weight"):
        Query(**wrong)


def test_an_empty_library_gives_no_hits(tmp_path):
    with open_library(tmp_path / "lib", EMBEDDER, create=True) as library:
        result = find(library, EMBEDDER, Query(make_ecg(1)))
        assert result.hits == ()
        assert result.evidence.nearness_sd is None


def test_cases_without_a_vector_are_kept_but_not_found(library):
    library.add([replace(make_case(300, EMBEDDER), vector=None)])
    hits = find(library, EMBEDDER, Query(make_ecg(700), k=500)).hits
    assert len(hits) == 120


def test_region_asks_with_a_part_and_the_recording_still_does_not_answer_itself(library):
    own = library.case_id_of("made/00005")
    ecg, region = library.ecg(own), Region(("II", "V1"), (0.5, 2.0))
    query = Query(ecg, k=200, region=region)
    vector = query_vector(library, EMBEDDER, query)
    assert np.array_equal(vector, EMBEDDER.embed_ecgs([part_of(ecg, region)])[0])
    assert not np.array_equal(vector, EMBEDDER.embed_ecgs([ecg])[0])
    assert own not in [hit.case.case_id for hit in find(library, EMBEDDER, query).hits]


def test_nearness_is_told_of_whole_ecgs_only(library):
    library.learn_nearness()
    ecg = make_ecg(700)
    evidence = find(library, EMBEDDER, Query(ecg)).evidence
    assert 0 <= evidence.nearness_share <= 1
    for query in (Query(ecg, "sinus rhythm"), Query(text="sinus rhythm"), Query(ecg, region=Region(("II",)))):
        other = find(library, EMBEDDER, query).evidence
        assert other.nearness_share is None
        assert not other.is_far


def test_query_that_is_like_nothing_is_far(library):
    library.learn_nearness()
    ecg = make_ecg(700)
    strange = replace(ecg, signal_mv=np.random.default_rng(0).normal(0, 5, ecg.signal_mv.shape).astype(np.float32))
    assert find(library, EMBEDDER, Query(strange)).evidence.is_far
