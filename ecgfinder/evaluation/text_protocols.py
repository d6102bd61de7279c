"""Protocols that start from a text: free-text queries, and statements as prompts."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ecgfinder.domain import Embedder, UserFacingError
from ecgfinder.evaluation import metrics
from ecgfinder.evaluation.intervals import Figure, PatientBootstrap
from ecgfinder.evaluation.protocols import Part, super_classes
from ecgfinder.evaluation.ptbxl import SUPER_CLASSES, Statements
from ecgfinder.reports import as_asked
from ecgfinder.reports.codes import statements as known_statements

LEAST_POSITIVES = 10
NAN = float("nan")


@dataclass(frozen=True)
class TextQuery:
    """A free text and the statements that a right answer carries: `A|B+C` is (A or B) and C."""

    text: str
    language: str
    codes: str

    def relevant(self, codes: frozenset[str]) -> bool:
        """Whether a record with these statements answers the query."""
        return all(codes & set(either.split("|")) for either in self.codes.split("+"))


def read_queries(path: Path) -> list[TextQuery]:
    """Read a CSV of query, language, codes; UserFacingError when it is missing or has other columns."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            return [TextQuery(row["query"], row["language"], row["codes"]) for row in csv.DictReader(file)]
    except (OSError, KeyError) as error:
        raise UserFacingError("the file of text queries cannot be read", path=path) from error


def text_to_ecg(
    part: Part, queries: list[TextQuery], embedder: Embedder
) -> tuple[list[Figure], list[dict[str, object]]]:
    """Mean P@10 and AP over the queries with at least ten positives, and a row for every query."""
    vectors = embedder.embed_texts([as_asked(query.text) for query in queries])
    rows = [_query_row(query, part, vector) for query, vector in zip(queries, vectors, strict=True)]
    counted = [row for row in rows if float(row["positives"]) >= LEAST_POSITIVES]
    figures = []
    for metric in ("P@10", "AP"):
        values = np.array([float(row[metric]) for row in counted])
        low, high = _query_interval(values)
        chance = float(np.mean([float(row["base rate"]) for row in counted]))
        figures.append(Figure("text-to-ecg", f"mean {metric}", float(values.mean()), low, high, chance, len(values)))
    return figures, [dict(row) for row in rows]


def _query_row(query: TextQuery, part: Part, vector: npt.NDArray[np.float32]) -> dict[str, float | str]:
    relevant = np.array([query.relevant(record.codes) for record in part.records])
    ranked = relevant[np.argsort(-(part.ecg @ vector), kind="stable")]
    return {
        "query": query.text,
        "codes": query.codes,
        "positives": int(relevant.sum()),
        "base rate": float(relevant.mean()),
        "P@10": float(ranked[:10].mean()),
        "AP": float(metrics.average_precision(ranked[None])[0]),
    }


def _query_interval(values: npt.NDArray[np.float64]) -> tuple[float, float]:
    """The queries are the sample here, so they are what is drawn again."""
    draws = np.random.default_rng(0).integers(0, len(values), (1000, len(values)))
    low, high = np.percentile(values[draws].mean(axis=1), [2.5, 97.5])
    return float(low), float(high)


def zero_shot(part: Part, statements: Statements, embedder: Embedder) -> list[Figure]:
    """Macro-AUC of statement prompts: an ECG's score for a statement is its cosine with the statement's name.

    A class scores as its best statement.
    """
    named = known_statements()
    codes = tuple(code for code in statements.codes if code in named)
    prompts = embedder.embed_texts([named[code].english for code in codes])
    scores = part.ecg @ prompts.T
    labels = part.labels(codes)
    classes = super_classes(part.records, statements)
    truth = np.array([[name in found for name in SUPER_CLASSES] for found in classes])
    groups = {
        "super": (truth, _best_of(scores, codes, statements.super_class, SUPER_CLASSES)),
        "sub": _sub(labels, scores, codes, statements),
        "form": _some(labels, scores, codes, statements.form),
        "rhythm": _some(labels, scores, codes, statements.rhythm),
    }
    boot = PatientBootstrap(part.patients())
    return [_auc_figure(name, *group, boot) for name, group in groups.items()]


Pair = tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]


def _auc_figure(
    name: str, truth: npt.NDArray[np.bool_], scores: npt.NDArray[np.float32], boot: PatientBootstrap
) -> Figure:
    columns = [k for k in range(truth.shape[1]) if 0 < truth[:, k].sum() < len(truth)]
    truth, scores = truth[:, columns], scores[:, columns]
    low, high = boot.statistic(lambda rows: metrics.macro_auc(truth[rows], scores[rows]))
    return Figure("zero-shot", f"macro-AUC {name}", metrics.macro_auc(truth, scores), low, high, 0.5, len(columns))


def _best_of(
    scores: npt.NDArray[np.float32], codes: tuple[str, ...], group_of: dict[str, str], groups: tuple[str, ...]
) -> npt.NDArray[np.float32]:
    members = [[k for k, code in enumerate(codes) if group_of.get(code) == group] for group in groups]
    return np.stack([scores[:, member].max(axis=1) for member in members], axis=1)


def _sub(
    labels: npt.NDArray[np.bool_], scores: npt.NDArray[np.float32], codes: tuple[str, ...], statements: Statements
) -> Pair:
    groups = tuple(sorted({statements.sub_class[code] for code in codes if code in statements.sub_class}))
    members = [[k for k, code in enumerate(codes) if statements.sub_class.get(code) == group] for group in groups]
    truth = np.stack([labels[:, member].any(axis=1) for member in members], axis=1)
    return truth, _best_of(scores, codes, statements.sub_class, groups)


def _some(
    labels: npt.NDArray[np.bool_], scores: npt.NDArray[np.float32], codes: tuple[str, ...], wanted: frozenset[str]
) -> Pair:
    columns = [k for k, code in enumerate(codes) if code in wanted]
    return labels[:, columns], scores[:, columns]
