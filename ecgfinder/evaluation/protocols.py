"""The protocols of evaluation: every figure with its chance row and interval.

All work on unit vectors that `collect` gets from the encoders through the same code as the program.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ecgfinder.evaluation import metrics
from ecgfinder.evaluation.intervals import Figure, PatientBootstrap
from ecgfinder.evaluation.ptbxl import SUPER_CLASSES, Record, Statements, multi_hot
from ecgfinder.reports import normalise

Vectors = npt.NDArray[np.float32]
Bool = npt.NDArray[np.bool_]
CUTS = (1, 5, 10)
NEIGHBOURS = 50


@dataclass(frozen=True)
class Part:
    """Records with the vectors of their ECGs and, where they ask, of their reports, row by row."""

    records: list[Record]
    ecg: Vectors
    text: Vectors = field(default_factory=lambda: np.zeros((0, 0), np.float32))

    def patients(self) -> npt.NDArray[np.str_]:
        """The patient of each row."""
        return np.array([record.patient for record in self.records])

    def labels(self, names: tuple[str, ...]) -> Bool:
        """Statements of each row, shape (rows, names)."""
        return multi_hot(self.records, names)

    def subset(self, rows: npt.NDArray[np.intp]) -> Part:
        """Some of the rows."""
        text = self.text[rows] if len(self.text) else self.text
        return Part([self.records[i] for i in rows], self.ecg[rows], text)


def abnormal_rows(records: list[Record], statements: Statements) -> npt.NDArray[np.intp]:
    """Rows with a diagnostic super-class other than NORM alone."""
    keep = [bool(classes - {"NORM"}) for classes in super_classes(records, statements)]
    return np.flatnonzero(keep)


def super_classes(records: list[Record], statements: Statements) -> list[set[str]]:
    """The diagnostic super-classes of each record."""
    return [{statements.super_class[c] for c in r.codes if c in statements.super_class} for r in records]


def paired(part: Part, name: str) -> list[Figure]:
    """Strict recall of the own report and the own ECG, in percent, and their sum."""
    boot = PatientBootstrap(part.patients())
    n = len(part.records)
    figures, total = [], np.zeros(n)
    for direction, ranks in zip(("report", "image"), metrics.paired_ranks(part.ecg, part.text), strict=True):
        for k in CUTS:
            hit = 100 * metrics.recall_at(ranks, k)
            total += hit
            figures.append(Figure(name, f"{direction} R@{k}", *boot.mean(hit), 100 * min(1.0, k / n), n))
    chance = 2 * sum(100 * min(1.0, k / n) for k in CUTS)
    return [*figures, Figure(name, "RSUM", *boot.mean(total), chance, n)]


def report_identity(part: Part) -> list[Figure]:
    """Recall of any record whose normalised report is the same text (ECG -> report), in percent."""
    texts = np.unique([normalise(record.report) for record in part.records], return_inverse=True)[1]
    scores = part.ecg @ part.text.T
    same = texts[:, None] == texts[None, :]
    best = np.where(same, scores, -np.inf).max(axis=1)
    rank = (np.where(same, -np.inf, scores) >= best[:, None]).sum(axis=1)
    boot = PatientBootstrap(part.patients())
    share = same.mean(axis=1)
    return [
        Figure(
            "report-identity",
            f"report R@{k}",
            *boot.mean(100.0 * (rank < k)),
            float(100 * (1 - (1 - share) ** k).mean()),
            len(texts),
        )
        for k in CUTS
    ]


def ecg_to_ecg(queries: Part, gallery: Part, statements: Statements, name: str = "ecg-to-ecg") -> list[Figure]:
    """What the user does: agreement of the ten nearest cases of other patients with the query."""
    index, _ = metrics.nearest(queries.ecg, gallery.ecg, 10, (queries.patients(), gallery.patients()))
    return _agreement(name, queries, gallery, index, statements)


AGES = {
    "under 40 years": (0, 40),
    "40 to 59 years": (40, 60),
    "60 to 79 years": (60, 80),
    "80 years and over": (80, 1000),  # PTB-XL writes 300 for all over 89
}


def groups_of_patients(records: list[Record]) -> dict[str, npt.NDArray[np.intp]]:
    """Rows of women and men and of each age band; a group without records is left out."""
    sex = np.array([record.sex for record in records])
    age = np.array([record.age_years for record in records])
    rows = {"women": sex == "F", "men": sex == "M"}
    rows |= {name: (age >= low) & (age < high) for name, (low, high) in AGES.items()}
    return {name: np.flatnonzero(member) for name, member in rows.items() if member.any()}


def agreement_by_group(queries: Part, gallery: Part, statements: Statements) -> list[Figure]:
    """`ecg_to_ecg` for the queries of each group of patients, against the whole gallery."""
    return [
        figure
        for name, rows in groups_of_patients(queries.records).items()
        for figure in ecg_to_ecg(queries.subset(rows), gallery, statements, name)
    ]


def _agreement(
    name: str, queries: Part, gallery: Part, index: npt.NDArray[np.intp], statements: Statements
) -> list[Figure]:
    boot = PatientBootstrap(queries.patients())
    has_class = np.array([bool(c) for c in super_classes(queries.records, statements)])
    random = np.random.default_rng(0).integers(0, len(gallery.records), index.shape)
    values = _agreement_values(queries, gallery, index, statements)
    chance = _agreement_values(queries, gallery, random, statements)
    figures = []
    for metric, per_query in values.items():
        where = has_class if metric in _DIAGNOSTIC else np.ones(len(has_class), dtype=bool)
        expected = float(chance[metric][where].mean())
        figures.append(Figure(name, metric, *boot.mean(per_query, where), expected, int(where.sum())))
    return figures


_DIAGNOSTIC = ("super-class shared @10", "sub-class sets equal @10")


def _agreement_values(
    queries: Part, gallery: Part, index: npt.NDArray[np.intp], statements: Statements
) -> dict[str, npt.NDArray[np.float64]]:
    q, g = queries.labels(statements.codes), gallery.labels(statements.codes)
    q_super, g_super = (_grouped(x, statements.codes, statements.super_class) for x in (q, g))
    q_sub, g_sub = (_grouped(x, statements.codes, statements.sub_class) for x in (q, g))
    jaccard = metrics.jaccard(q, g[index])
    ideal = np.stack([_best_gains(row, g, index.shape[1]) for row in q])
    return {
        _DIAGNOSTIC[0]: (q_super[:, None] & g_super[index]).any(axis=2).mean(axis=1),
        _DIAGNOSTIC[1]: (q_sub[:, None] == g_sub[index]).all(axis=2).mean(axis=1),
        "Jaccard @10": jaccard.mean(axis=1),
        "nDCG @10": metrics.ndcg(jaccard, ideal),
    }


def _best_gains(labels: Bool, gallery: Bool, k: int) -> npt.NDArray[np.float64]:
    gains = metrics.jaccard(labels[None], gallery[None])[0]
    return np.asarray(np.sort(np.partition(gains, -k)[-k:])[::-1])


def _grouped(labels: Bool, codes: tuple[str, ...], group_of: dict[str, str]) -> Bool:
    """Statement labels (n, codes) as labels of the groups their codes belong to (n, groups)."""
    groups = sorted(set(group_of.values()))
    member = np.array([[group_of.get(code) == group for group in groups] for code in codes])
    return (labels.astype(np.int32) @ member.astype(np.int32)) > 0


def statement_map(queries: Part, gallery: Part, statements: Statements) -> list[Figure]:
    """Mean average precision over statements: the gallery ranked by each query that carries the statement."""
    q, g = queries.labels(statements.codes), gallery.labels(statements.codes)
    patients = gallery.patients()
    precision = np.full(q.shape, np.nan)
    for row, record in enumerate(queries.records):
        scores = np.where(patients == record.patient, -np.inf, gallery.ecg @ queries.ecg[row])
        carried = np.flatnonzero(q[row])
        ranked = g[np.argsort(-scores, kind="stable")][:, carried]
        precision[row, carried] = metrics.average_precision(ranked.T)
    carried_by_any = q.any(axis=0)

    def mean_over_statements(rows: npt.NDArray[np.intp]) -> float:
        known = q[rows]
        sums = np.where(known, precision[rows], 0).sum(axis=0)
        return float((sums / np.maximum(known.sum(axis=0), 1))[known.any(axis=0)].mean())

    low, high = PatientBootstrap(queries.patients()).statistic(mean_over_statements)
    value, chance = mean_over_statements(np.arange(len(q))), float(g[:, carried_by_any].mean())
    return [Figure("ecg-to-ecg", "mAP over statements", value, low, high, chance, len(q))]


def neighbour_diagnosis(queries: Part, gallery: Part, statements: Statements) -> list[Figure]:
    """Macro-AUC of the similarity-weighted vote of the 50 nearest cases."""
    index, cosine = metrics.nearest(queries.ecg, gallery.ecg, NEIGHBOURS, (queries.patients(), gallery.patients()))
    q, g = queries.labels(statements.codes), gallery.labels(statements.codes)
    q_super, g_super = (_super_labels(part.records, statements) for part in (queries, gallery))
    boot = PatientBootstrap(queries.patients())
    return [
        _vote_figure(
            "super", q_super, metrics.neighbour_vote(cosine, g_super[index]), boot, np.asarray(q_super.any(axis=1)), 1
        ),
        _vote_figure("statements", q, metrics.neighbour_vote(cosine, g[index]), boot, np.ones(len(q), bool), 5),
    ]


def _vote_figure(
    name: str, truth: Bool, vote: npt.NDArray[np.float64], boot: PatientBootstrap, keep: Bool, least: int
) -> Figure:
    """Macro-AUC over the labels with at least `least` positives among the queries of `keep`."""
    columns = _scored_columns(truth[keep], least)

    def auc(rows: npt.NDArray[np.intp]) -> float:
        rows = rows[keep[rows]]
        return metrics.macro_auc(truth[rows][:, columns], vote[rows][:, columns])

    low, high = boot.statistic(auc)
    value = auc(np.arange(len(truth)))
    return Figure("neighbour-diagnosis", f"macro-AUC {name}", value, low, high, 0.5, len(columns))


def _super_labels(records: list[Record], statements: Statements) -> Bool:
    return np.array([[name in found for name in SUPER_CLASSES] for found in super_classes(records, statements)])


def _scored_columns(truth: Bool, least: int) -> npt.NDArray[np.intp]:
    positives = truth.sum(axis=0)
    return np.flatnonzero((positives >= least) & (positives < len(truth)))
