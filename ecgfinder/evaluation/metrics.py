"""Retrieval metrics on score matrices and label sets; numpy only.

Each function returns a value per query, so that an interval can be bootstrapped over patients.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Float = npt.NDArray[np.float64]
Bool = npt.NDArray[np.bool_]

VOTE_SHARPNESS = 20.0
"""Votes of neighbours weigh exp(20 (cos_k - cos_1)), normalised (PAPER.md)."""


def expected_ranks(scores: npt.NDArray[np.floating], own: npt.NDArray[np.floating]) -> Float:
    """Expected rank (from 0) of each row's own partner: number greater plus half the number of other equals.

    `scores` (queries, gallery), `own` (queries,): the partner's score, which occurs in its row.
    """
    greater = (scores > own[:, None]).sum(axis=1)
    equal = (scores == own[:, None]).sum(axis=1) - 1
    return np.asarray(greater + 0.5 * equal, dtype=np.float64)


def paired_ranks(ecg: npt.NDArray[np.float32], text: npt.NDArray[np.float32]) -> tuple[Float, Float]:
    """Ranks of ECG -> its report and report -> its ECG, each (n,), for row-wise pairs of unit vectors."""
    scores = ecg @ text.T
    own = np.diag(scores).copy()
    return expected_ranks(scores, own), expected_ranks(scores.T, own)


def recall_at(ranks: Float, k: int) -> Float:
    """1.0 where the partner is expected within the first k."""
    return (ranks < k).astype(np.float64)


def nearest(
    queries: npt.NDArray[np.float32],
    gallery: npt.NDArray[np.float32],
    k: int,
    exclude: tuple[npt.NDArray[np.str_], npt.NDArray[np.str_]],
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float32]]:
    """Indices and cosines of the k nearest gallery rows, best first, leaving out rows of the query's own patient.

    `exclude` holds the patient of every query and of every gallery row. With fewer rows than k all are returned, the
    left-out ones last with a cosine of minus infinity.
    """
    k = min(k, len(gallery))
    index = np.empty((len(queries), k), dtype=np.intp)
    cosine = np.empty((len(queries), k), dtype=np.float32)
    for row, (query, patient) in enumerate(zip(queries, exclude[0], strict=True)):
        scores = np.where(exclude[1] == patient, -np.inf, gallery @ query)
        top = np.argpartition(-scores, k - 1)[:k]
        index[row] = top[np.argsort(-scores[top], kind="stable")]
        cosine[row] = scores[index[row]]
    return index, cosine


def jaccard(query_labels: Bool, hit_labels: Bool) -> Float:
    """Jaccard index of each query's label set with each hit's, (n, labels) and (n, k, labels) -> (n, k)."""
    common = (query_labels[:, None] & hit_labels).sum(axis=2)
    union = (query_labels[:, None] | hit_labels).sum(axis=2)
    return np.where(union > 0, common / np.maximum(union, 1), 1.0)


def ndcg(gains: Float, ideal: Float) -> Float:
    """Normalised discounted cumulative gain, (n, k) gains in rank order against the best possible gains (n, k)."""
    discount = 1 / np.log2(np.arange(2, gains.shape[1] + 2))
    best = (ideal * discount).sum(axis=1)
    return np.where(best > 0, (gains * discount).sum(axis=1) / np.maximum(best, 1e-12), 0.0)


def neighbour_vote(cosine: npt.NDArray[np.float32], hit_labels: Bool) -> Float:
    """Similarity-weighted share of the neighbours that carry each label, (n, k) and (n, k, labels) -> (n, labels)."""
    weight = np.exp(VOTE_SHARPNESS * (cosine - cosine[:, :1]).astype(np.float64))
    weight /= weight.sum(axis=1, keepdims=True)
    return np.asarray(np.einsum("nk,nkl->nl", weight, hit_labels), dtype=np.float64)


def roc_auc(truth: Bool, score: npt.NDArray[np.floating]) -> float:
    """Area under the ROC curve of one label (Mann-Whitney, ties count half); NaN without both classes."""
    positives = int(truth.sum())
    negatives = len(truth) - positives
    if not positives or not negatives:
        return float("nan")
    values, inverse, counts = np.unique(score, return_inverse=True, return_counts=True)
    del values
    mid_rank = np.cumsum(counts) - (counts - 1) / 2
    return float((mid_rank[inverse][truth].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def macro_auc(truth: Bool, score: npt.NDArray[np.floating], least: int = 1) -> float:
    """Mean AUC over the labels (columns) with at least `least` positives and one negative."""
    columns = [k for k in range(truth.shape[1]) if least <= truth[:, k].sum() < len(truth)]
    return float(np.mean([roc_auc(truth[:, k], score[:, k]) for k in columns])) if columns else float("nan")


def average_precision(relevant: Bool) -> Float:
    """Average precision of each row of a ranked relevance matrix (n, ranks); 0 where nothing is relevant."""
    hits = np.cumsum(relevant, axis=1)
    precision = hits / np.arange(1, relevant.shape[1] + 1)
    total = relevant.sum(axis=1)
    return np.where(total > 0, (precision * relevant).sum(axis=1) / np.maximum(total, 1), 0.0)
