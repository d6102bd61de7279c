"""How true the synthetic ECGs are, by four judgements.

    python -m tests.bench.synthetic measure --draws 2000        our measurements against what was drawn
    python -m tests.bench.synthetic embed --ptbxl FOLDER --work W   vectors of the real records, once per model
    python -m tests.bench.synthetic retrieve --ptbxl FOLDER --work W   both ways between synthetic and real
    python -m tests.bench.synthetic tell --ptbxl FOLDER --work W       can a classifier tell them apart

FOLDER is a PTB-XL folder at 100 Hz. Real queries are fold 9, the real library folds 1 to 8; with --develop, to choose
by, fold 8 and folds 1 to 7. Beside the demo library stands one of as many real cases, and beside the synthetic queries
real ones of the same statement, to tell what these encoders allow. Of the queries those are told apart whose
cardiologist was sure (a likelihood of 80 % and more; PTB-XL has one for diagnoses only). The demo library is made as
`ecgfinder build-demo` makes it. Synthetic queries bear seeds that it does not use.
"""

from __future__ import annotations

import argparse
import ast
import csv
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from ecgfinder.cli.build_demo import RATE_HZ, draws
from ecgfinder.domain import Ecg, Embedder
from ecgfinder.evaluation.ptbxl import Record, read_records, read_statements
from ecgfinder.inference import load_models
from ecgfinder.readers import read_ecg
from ecgfinder.signals.measure import measure
from ecgfinder.signals.synthetic import PATTERNS, generate

TOLERANCES = {
    "heart_rate_bpm": 2.0,
    "pr_ms": 15.0,
    "qrs_ms": 15.0,
    "qt_ms": 25.0,
    "qrs_axis_deg": 10.0,
}
"""How far a measurement may lie from what was drawn."""

INFERIOR = frozenset({"IMI", "ILMI", "IPMI", "IPLMI"})
GROUPS = {
    "AFIB": {"AFIB"},
    "CLBBB": {"CLBBB"},
    "CRBBB": {"CRBBB"},
    "PACE": {"PACE"},
    "PVC": {"PVC"},
    "inferior MI": INFERIOR,
    "LVH": {"LVH"},
    "WPW": {"WPW"},
}
NORMAL = frozenset({"normal", "normal-young", "normal-old"})
LEAST_REAL_CASES = 30
SURE = 80.0
QUERY_SEED, QUERIES = 500_000, 20


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["measure", "embed", "retrieve", "tell"])
    parser.add_argument("--draws", type=int, default=2000)
    parser.add_argument("--cases", type=int, default=1000, help="of the demo library")
    parser.add_argument("--develop", action="store_true", help="fold 8, to choose by; fold 9 reports")
    parser.add_argument("--ptbxl", type=Path)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--models", type=Path)
    args = parser.parse_args()
    if args.what == "measure":
        bench_measurements(args.draws)
        return
    encoder = load_models(args.models)
    real = Real(args.ptbxl, args.work, encoder)
    if args.what == "retrieve":
        bench_real_queries(real, encoder, args.cases, args.develop)
        bench_synthetic_queries(real, encoder, args.develop)
    elif args.what == "tell":
        bench_telling_apart(real, encoder, args.cases, args.develop)


# ---- measurements ------------------------------------------------------------------------------------------------


def bench_measurements(count: int) -> None:
    """Error of each measurement over many draws of all patterns, with how often it was measured at all."""
    errors: dict[str, list[float]] = {name: [] for name in TOLERANCES}
    of_pattern: dict[str, list[tuple[str, float]]] = {name: [] for name in TOLERANCES}
    drawn = Counter[str]()
    for pattern, seed in draws(QUERY_SEED, count):
        made = generate(pattern, seed)
        found = measure(made.ecg)
        for name in TOLERANCES:
            truth, measured = getattr(made.truth, name), getattr(found, name)
            drawn[name] += truth is not None
            if truth is not None and measured is not None:
                error = (measured - truth + 180) % 360 - 180 if name.endswith("_deg") else measured - truth
                errors[name].append(error)
                of_pattern[name].append((pattern, error))
    say(f"{'':16}{'drawn':>7}{'measured':>10}{'median':>8}{'mean':>8}{'SD':>7}{'tolerance':>11}{'within':>8}")
    for name, tolerance in TOLERANCES.items():
        error = np.array(errors[name])
        within = float((np.abs(error) <= tolerance).mean())
        say(
            f"{name:16}{drawn[name]:7}{len(error):10}{np.median(error):8.1f}{error.mean():8.1f}{error.std():7.1f}"
            f"{tolerance:11.0f}{within:8.3f}   most misses: {_most_misses(of_pattern[name], tolerance)}"
        )


def _most_misses(errors: Iterable[tuple[str, float]], tolerance: float) -> str:
    missed = Counter(pattern for pattern, error in errors if abs(error) > tolerance)
    return ", ".join(f"{pattern} {count}" for pattern, count in missed.most_common(5))


# ---- retrieval ---------------------------------------------------------------------------------------------------


class Real:
    """The real records of folds 1 to 9 with their vectors, kept in the work folder for each model."""

    def __init__(self, ptbxl: Path, work: Path, encoder: Embedder) -> None:
        self.statements = read_statements(ptbxl)
        self.records = read_records(ptbxl, range(1, 10))
        self.vectors = self._vectors(work / f"real-{encoder.model_id}.npy", encoder)
        self.folds = np.array([record.fold for record in self.records])
        with (ptbxl / "ptbxl_database.csv").open(newline="", encoding="utf-8") as file:
            self._likelihoods = {int(row["ecg_id"]): ast.literal_eval(row["scp_codes"]) for row in csv.DictReader(file)}

    def _vectors(self, path: Path, encoder: Embedder) -> np.ndarray:
        if path.is_file():
            return np.load(path)
        vectors = embed((read_ecg(record.path.with_suffix(".hea")) for record in self.records), encoder)
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, vectors)
        return vectors

    def part(self, keep: Callable[[int], bool]) -> tuple[list[Record], np.ndarray]:
        """Records and vectors of some folds."""
        rows = [row for row, fold in enumerate(self.folds) if keep(int(fold))]
        return [self.records[row] for row in rows], self.vectors[rows]

    def is_sure(self, record: Record, group: Iterable[str]) -> bool:
        """Whether a record bears one of some statements with a likelihood of at least `SURE` percent."""
        return any(self._likelihoods[record.ecg_id].get(code, 0.0) >= SURE for code in group)

    def super_classes(self, codes: Iterable[str]) -> set[str]:
        """The diagnostic super-classes of some codes."""
        return {self.statements.super_class[code] for code in codes if code in self.statements.super_class}


def embed(ecgs: Iterable[Ecg], encoder: Embedder) -> np.ndarray:
    """Vectors of ECGs, 64 at a time, shape (n, dimension)."""
    parts, batch = [], []
    for ecg in ecgs:
        batch.append(ecg)
        if len(batch) == 64:
            parts.append(encoder.embed_ecgs(batch))
            batch = []
    return np.concatenate([*parts, encoder.embed_ecgs(batch)] if batch else parts)


def synthetic(specs: Sequence[tuple[str, int]], encoder: Embedder) -> tuple[np.ndarray, list[set[str]]]:
    """Vectors and codes of synthetic ECGs."""
    codes: list[set[str]] = []

    def make() -> Iterable[Ecg]:
        for pattern, seed in specs:
            made = generate(pattern, seed, rate_hz=RATE_HZ)
            codes.append(set(made.codes))
            yield made.ecg

    return embed(make(), encoder), codes


def bench_real_queries(real: Real, encoder: Embedder, cases: int, develop: bool) -> None:
    """Real queries in the demo library, and in as many real cases of other folds: precision at 5."""
    queries, query_vectors = real.part(lambda fold: fold == (8 if develop else 9))
    if develop:
        queries, query_vectors = queries[::2], query_vectors[::2]
    specs = draws(1, cases)
    vectors, codes = synthetic(specs, encoder)
    names = [pattern for pattern, _ in specs]
    _say_precision(f"{cases} demo cases", real, (queries, query_vectors), vectors, codes, names)
    records, others = real.part(lambda fold: fold < (8 if develop else 9))
    some = np.random.default_rng(0).permutation(len(records))[:cases]
    codes = [set(records[row].codes) for row in some]
    names = ["+".join(sorted(of_case - {"SR", "ABQRS"})) or "SR" for of_case in codes]
    _say_precision(f"{cases} real cases", real, (queries, query_vectors), others[some], codes, names)


def _say_precision(
    title: str,
    real: Real,
    queries: tuple[list[Record], np.ndarray],
    vectors: np.ndarray,
    codes: list[set[str]],
    names: list[str],
) -> None:
    """Precision at 5 of super-class and of eight patterns, with what was found instead."""
    records, query_vectors = queries
    top = np.argsort(-(query_vectors @ vectors.T), axis=1)[:, :5]
    classes = [real.super_classes(of_case) for of_case in codes]
    wanted = [real.super_classes(query.codes) for query in records]
    asked = [row for row, of_query in enumerate(wanted) if of_query]
    found = np.mean([bool(wanted[row] & classes[hit]) for row in asked for hit in top[row]])
    chance = np.mean([np.mean([bool(wanted[row] & of_case) for of_case in classes]) for row in asked])
    say(f"real queries in {title}: super-class P@5 {found:.3f} (chance {chance:.3f}, {len(asked)} queries)")
    for name, group in GROUPS.items():
        rows = [row for row, query in enumerate(records) if query.codes & group]
        precision = {row: np.mean([bool(codes[hit] & group) for hit in top[row]]) for row in rows}
        sure = [precision[row] for row in rows if real.is_sure(records[row], group)]
        of_sure = f", {len(sure)} sure ones {np.mean(sure):.3f}" if sure else ""
        share = np.mean([bool(of_case & group) for of_case in codes])
        wrong = Counter(names[hit] for row in rows for hit in top[row] if not codes[hit] & group)
        found = np.mean(list(precision.values()))
        beside = f"chance {share:.3f}{of_sure}"
        say(f"  {name:12} {len(rows):4} queries  P@5 {found:.3f} ({beside})  instead: {_most(wrong)}")


def bench_synthetic_queries(real: Real, encoder: Embedder, develop: bool) -> None:
    """Synthetic queries in the real library: P@10 of the pattern's first statement, beside that of real queries."""
    last = 8 if develop else 9
    records, vectors = real.part(lambda fold: fold < last)
    asked, asked_vectors = real.part(lambda fold: fold == last)
    count = Counter(code for record in records for code in record.codes)
    precisions, of_real = [], []
    for pattern in PATTERNS:
        specs = [(pattern, QUERY_SEED + k) for k in range(QUERIES)]
        queries, _ = synthetic(specs, encoder)
        code = first_code(pattern)
        if code is None or count[code] < LEAST_REAL_CASES:
            continue
        group = INFERIOR if code in INFERIOR else frozenset({code})
        top, precision = _precision_at_10(queries, records, vectors, group)
        precisions.append(precision)
        rows = [row for row, record in enumerate(asked) if code in record.codes]
        of_real.append(_precision_at_10(asked_vectors[rows], records, vectors, group)[1])
        others = Counter(other for row in top for hit in row for other in records[hit].codes)
        chance = count[code] / len(records)
        beside = f"chance {chance:.3f}, {len(rows)} real {of_real[-1]:.2f}"
        say(f"  {pattern:34}{code:9} P@10 {precision:.2f} ({beside})  found: {_most(others)}")
    mean, mean_real = np.mean(precisions), np.mean(of_real)
    say(f"synthetic queries in {len(records)} real cases: P@10 {mean:.3f} over {len(precisions)} patterns")
    say(f"real queries of the same statements: {mean_real:.3f}")


def _precision_at_10(
    queries: np.ndarray, records: list[Record], vectors: np.ndarray, group: frozenset[str]
) -> tuple[np.ndarray, float]:
    """The first ten of each query, and the share of them that bear a statement of the group."""
    top = np.argsort(-(queries @ vectors.T), axis=1)[:, :10]
    return top, float(np.mean([bool(records[hit].codes & group) for row in top for hit in row]))


def first_code(pattern: str) -> str | None:
    """The statement that a pattern is about: the first code, other than that of sinus rhythm, of all its draws."""
    drawn = [generate(pattern, QUERY_SEED + k, rate_hz=100, duration_s=4).codes for k in range(8)]
    return next((code for code in drawn[0] if code != "SR" and all(code in codes for codes in drawn)), None)


def _most(counted: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counted.most_common(4))


# ---- real or synthetic -------------------------------------------------------------------------------------------


def bench_telling_apart(real: Real, encoder: Embedder, cases: int, develop: bool) -> None:
    """A logistic classifier on the embedding, cross-validated: AUC, and the patterns that give themselves away.

    Once with all patterns, whose mixture differs from that of the real records, too, and once with normal ECGs alone.
    """
    specs = draws(1, cases)
    made, _ = synthetic(specs, encoder)
    records, vectors = real.part(lambda fold: fold == (8 if develop else 9))
    auc, scores = _told_apart(made, vectors)
    say(f"synthetic against real by the embedding: AUC {auc:.3f}, {cases} of each")
    usual = [row for row, (name, _) in enumerate(specs) if name in NORMAL]
    auc, _ = _told_apart(made[usual], vectors[[row for row, record in enumerate(records) if "NORM" in record.codes]])
    say(f"  normal ECGs alone: AUC {auc:.3f}, {len(usual)} of each")
    by_pattern = {
        name: np.mean([s for s, spec in zip(scores, specs, strict=False) if spec[0] == name]) for name in PATTERNS
    }
    ranked = sorted(by_pattern.items(), key=lambda item: -item[1])
    say("  plainest:  " + ", ".join(f"{name} {score:.2f}" for name, score in ranked[:8]))
    say("  best kept: " + ", ".join(f"{name} {score:.2f}" for name, score in ranked[-8:]))


def _told_apart(made: np.ndarray, real: np.ndarray) -> tuple[float, np.ndarray]:
    """AUC of synthetic against as many real vectors, and how synthetic each of the first looks."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score
    from sklearn.model_selection import cross_val_predict

    real = real[np.random.default_rng(0).permutation(len(real))[: len(made)]]
    labels = np.concatenate([np.ones(len(made)), np.zeros(len(real))])
    classifier = LogisticRegression(C=10.0, max_iter=5000)
    scores = cross_val_predict(classifier, np.concatenate([made, real]), labels, cv=5, method="predict_proba")[:, 1]
    return float(roc_auc_score(labels, scores)), scores[: len(made)]


if __name__ == "__main__":
    main()
