"""Metrics against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from ecgfinder.evaluation import metrics


def unit(rows: list[list[float]]) -> np.ndarray:
    vectors = np.array(rows, dtype=np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_rank_counts_the_greater_and_half_of_the_other_equals() -> None:
    scores = np.array([[0.9, 0.5, 0.5, 0.1], [0.9, 0.5, 0.5, 0.1]])
    np.testing.assert_array_equal(metrics.expected_ranks(scores, np.array([0.5, 0.9])), [1.5, 0])


def test_paired_ranks_go_both_ways() -> None:
    ecg = unit([[1, 0], [0, 1], [1, 1]])
    text = unit([[1, 0], [1, 0.1], [1, 1]])
    to_report, to_ecg = metrics.paired_ranks(ecg, text)
    np.testing.assert_array_equal(to_report, [0, 1, 0])
    np.testing.assert_array_equal(to_ecg, [0, 2, 0])


def test_a_collapsed_space_scores_as_chance_not_as_perfect() -> None:
    same = unit([[1, 0]] * 11)
    to_report, _ = metrics.paired_ranks(same, same)
    assert metrics.recall_at(to_report, 1).mean() == 0
    np.testing.assert_array_equal(to_report, np.full(11, 5.0))


def test_nearest_leaves_out_the_querys_own_patient() -> None:
    gallery = unit([[1, 0], [1, 0.2], [0, 1]])
    index, cosine = metrics.nearest(
        unit([[1, 0]]), gallery, 2, (np.array(["anna"]), np.array(["anna", "bert", "carl"]))
    )
    np.testing.assert_array_equal(index, [[1, 2]])
    np.testing.assert_allclose(cosine, [[1 / np.sqrt(1.04), 0]], atol=1e-6)


def test_jaccard_of_label_sets() -> None:
    query = np.array([[1, 1, 0], [0, 0, 0]], dtype=bool)
    hits = np.array([[[1, 0, 0], [1, 1, 0]], [[0, 0, 0], [1, 0, 0]]], dtype=bool)
    np.testing.assert_array_equal(metrics.jaccard(query, hits), [[0.5, 1], [1, 0]])


def test_ndcg_is_one_for_the_ideal_order_and_less_for_any_other() -> None:
    ideal = np.array([[1.0, 0.5, 0.0]])
    assert metrics.ndcg(ideal, ideal)[0] == pytest.approx(1)
    worse = metrics.ndcg(np.array([[0.0, 0.5, 1.0]]), ideal)[0]
    assert worse == pytest.approx((0.5 / np.log2(3) + 0.5) / (1 + 0.5 / np.log2(3)))


def test_votes_weigh_by_the_exponential_of_the_cosine() -> None:
    cosine = np.array([[0.9, 0.9 - np.log(3) / 20]], dtype=np.float32)
    labels = np.array([[[1, 0], [0, 1]]], dtype=bool)
    np.testing.assert_allclose(metrics.neighbour_vote(cosine, labels), [[0.75, 0.25]], atol=1e-6)


@pytest.mark.parametrize(
    ("truth", "score", "area"),
    [
        ([0, 0, 1, 1], [1, 2, 3, 4], 1.0),
        ([1, 1, 0, 0], [1, 2, 3, 4], 0.0),
        ([0, 1, 0, 1], [1, 1, 1, 1], 0.5),
        ([0, 1, 1, 0], [0.1, 0.4, 0.35, 0.8], 0.5),
    ],
)
def test_roc_auc_with_ties(truth: list[int], score: list[float], area: float) -> None:
    assert metrics.roc_auc(np.array(truth, dtype=bool), np.array(score)) == pytest.approx(area)


def test_macro_auc_skips_labels_with_too_few_positives() -> None:
    truth = np.array([[1, 1], [0, 0], [1, 0], [0, 0]], dtype=bool)
    score = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 1.0]])
    assert metrics.macro_auc(truth, score, least=2) == 1.0
    assert metrics.macro_auc(truth, score, least=1) == 0.5
    assert np.isnan(metrics.macro_auc(truth, score, least=3))


def test_average_precision_of_a_ranking() -> None:
    ranked = np.array([[1, 0, 1, 0], [0, 0, 0, 0]], dtype=bool)
    np.testing.assert_allclose(metrics.average_precision(ranked), [(1 + 2 / 3) / 2, 0])
