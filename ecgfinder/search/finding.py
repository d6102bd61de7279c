"""From a query to ranked cases."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ecgfinder.domain import Case, Embedder, Hit
from ecgfinder.library import Library
from ecgfinder.search.evidence import NEIGHBOURS, Evidence, gather
from ecgfinder.search.query import Query, Vector, query_vector


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The cases that answer a query, best first, and what they say together.

    `elapsed_ms` has `embed` (the query's vector) and `search` (all else).
    """

    hits: tuple[Hit, ...]
    evidence: Evidence
    elapsed_ms: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Place:
    """A case in the ranking, with those of the same patient that it stands for."""

    case: Case
    score: float
    folded: list[tuple[Case, float]]


def find(library: Library, embedder: Embedder, query: Query) -> SearchResult:
    """The most similar cases to a query; fewer than `query.k` only where fewer exist.

    The query's own recording never answers itself. Raises LibraryError or ModelError.
    """
    start = time.perf_counter()
    vector = query_vector(library, embedder, query)
    embedded = time.perf_counter()
    exclude = _excluded(library, query)
    places = _places(library, vector, query, exclude)
    hits = tuple(_hit(rank, place) for rank, place in enumerate(places[: query.k], start=1))
    whole_ecg_alone = query.ecg is not None and query.region is None and not query.words
    near = library.nearness_share(np.asarray(vector), exclude) if whole_ecg_alone else None
    evidence = _evidence(library, vector, places[:NEIGHBOURS], near)
    done = time.perf_counter()
    return SearchResult(hits, evidence, {"embed": 1e3 * (embedded - start), "search": 1e3 * (done - embedded)})


def _excluded(library: Library, query: Query) -> frozenset[int]:
    """The cases that must not answer: those named, and the query's own recording."""
    own = () if query.ecg is None else library.cases_with_content(query.ecg)
    return query.exclude_cases.union(own)


def _places(library: Library, vector: Vector, query: Query, exclude: frozenset[int]) -> list[_Place]:
    """At least as many places as the query and the evidence want, where the library has them."""
    wanted = max(query.k, NEIGHBOURS)
    fetched = wanted + wanted // 4
    while True:
        ids, scores = library.nearest(vector, fetched, query.where, exclude)
        places = _fold(library.cases(ids.tolist()), scores.tolist(), query.fold_patients)
        if len(places) >= wanted or len(ids) < fetched:
            return places
        fetched *= 2


def _fold(cases: Sequence[Case], scores: Sequence[float], fold_patients: bool) -> list[_Place]:
    places: list[_Place] = []
    of_patient: dict[str, _Place] = {}
    for case, score in zip(cases, scores, strict=True):
        reference = case.patient.reference if fold_patients else None
        if reference is not None and reference in of_patient:
            of_patient[reference].folded.append((case, score))
            continue
        places.append(_Place(case, score, []))
        if reference is not None:
            of_patient[reference] = places[-1]
    return places


def _hit(rank: int, place: _Place) -> Hit:
    folded = tuple(Hit(rank, score, case) for case, score in place.folded)
    return Hit(rank, place.score, place.case, folded)


def _evidence(library: Library, vector: Vector, places: Sequence[_Place], near: float | None) -> Evidence:
    cases = [place.case for place in places]
    counts = library.code_counts({code for case in cases for code in case.codes})
    total = max(library.count, 1)
    rates = {code: count / total for code, count in counts.items()}
    return gather(cases, [place.score for place in places], library.background(np.asarray(vector)), rates, near)
