"""How fast, small and exact the case library is, each figure beside a peer measured in the same run.

    python -m tests.bench.library --cases 20000 --work WORK_FOLDER
    python -m tests.bench.library --cases 1000000 --embeddings-of LIBRARY --work WORK_FOLDER
    python -m tests.bench.library --ptbxl FOLDER --work WORK_FOLDER        import of real recordings, all steps

The synthetic vectors are drawn around real embeddings: one real vector plus 0.4 times the difference of two others,
scaled to unit length, so their spread and its directions are the model's own. Without a library to take embeddings
from, 2,000 random directions of decaying variance stand in for them. Queries are drawn alike from other random
numbers and are not in the library. Waveforms of synthetic cases are short: they are not what is measured here.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import hnswlib
import numpy as np

from ecgfinder.domain import LEADS, Ecg, Patient, Report
from ecgfinder.library import Filter, Library, NewCase, PreparedCase, prepare
from ecgfinder.library.importers import PtbXl, import_cases
from ecgfinder.library.index_files import EF, EF_CONSTRUCTION, M
from ecgfinder.library.waveforms import pack

MODEL, DIMENSION, K, QUERIES = "bench", 256, 10, 200
FINDINGS = ("sinus rhythm", "left axis deviation", "atrial fibrillation", "normal ecg", "st depression", "lvh", "avb")
SHARES = {"HALF": 0.5, "P05": 0.05, "P005": 0.005, "P0001": 0.0001}


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int)
    parser.add_argument("--embeddings-of", type=Path)
    parser.add_argument("--ptbxl", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--measure", action="store_true", help="only measure the library that is in --work already")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    if args.ptbxl:
        bench_import(args.ptbxl, args.work / "imported")
        bench_size(args.ptbxl)
    if args.measure:
        measure(args.work / "synthetic", args.work / "queries.npy")
    elif args.cases:
        build(args.cases, args.embeddings_of, args.work)
        command = [sys.executable, "-m", "tests.bench.library", "--measure", "--work", str(args.work)]
        subprocess.run(command, check=True)  # a process of its own, so that its memory is the library's alone


# ---- what is searched ------------------------------------------------------------------------------------------------


def seeds(library: Path | None) -> np.ndarray:
    if library is None:
        rng = np.random.default_rng(1)
        return unit(rng.normal(size=(2000, DIMENSION)) * (1 + np.arange(DIMENSION)) ** -0.5)
    with Library.open_as_encoded(library) as opened:
        return opened.vectors()[1]


def drawn(around: np.ndarray, n: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    one, two, three = (around[rng.integers(0, len(around), n)] for _ in range(3))
    return unit(one + 0.4 * (two - three))


def unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def made_cases(around: np.ndarray, n: int) -> Iterator[PreparedCase]:
    rng = np.random.default_rng(2)
    signal = (rng.integers(-500, 500, (12, 20)) * 0.001).astype(np.float32)
    template = prepare(NewCase("template", Ecg(signal, 100.0, LEADS, step_mv=(0.001,) * 12)))
    for start in range(0, n, 10_000):
        vectors = drawn(around, min(10_000, n - start), 1000 + start)
        dice = rng.random((len(vectors), len(SHARES)))
        for i, vector in enumerate(vectors):
            number = start + i
            words = " ".join(FINDINGS[j] for j in rng.integers(0, len(FINDINGS), 4))
            codes = {code: 100.0 for code, die in zip(SHARES, dice[i], strict=True) if die < SHARES[code]}
            case = replace(
                template.case,
                source_id=f"synthetic/{number}",
                report=Report(f"{words} nr {number}", "en", f"{words} nr {number}"),
                codes=codes | {f"C{number % 60}": 100.0},
                patient=Patient(20.0 + number % 70, "F" if number % 2 else "M", f"synthetic/{number // 2}"),
                vector=vector,
                synthetic=True,
            )
            yield replace(template, case=case, content_hash=number.to_bytes(16, "little"))


def build(n: int, embeddings_of: Path | None, work: Path) -> None:
    shutil.rmtree(work / "synthetic", ignore_errors=True)
    around = seeds(embeddings_of)
    np.save(work / "queries.npy", drawn(around, QUERIES, 7))
    say(f"{n} synthetic cases of {DIMENSION} dimensions drawn around {len(around)} embeddings")
    with Library.open(work / "synthetic", MODEL, around.shape[1], create=True) as library:
        batch: list[PreparedCase] = []
        begun = time.perf_counter()
        for number, case in enumerate(made_cases(around, n), start=1):
            batch.append(case)
            if len(batch) == 1000 or number == n:
                library.add(batch, same_content_is_same_case=True)
                batch.clear()
            if number % max(n // 4, 1) == 0:
                say(f"  written {number}: {max(n // 4, 1) / (time.perf_counter() - begun):.0f} cases/s in this quarter")
                begun = time.perf_counter()
        begun = time.perf_counter()
        library.rebuild_index()
        say(f"  index built, written and loaded in {time.perf_counter() - begun:.1f} s; database {mb(library.path)} MB")


# ---- measuring -------------------------------------------------------------------------------------------------------


def measure(folder: Path, queries_file: Path) -> None:
    queries = np.load(queries_file)[:QUERIES]
    begun = time.perf_counter()
    with Library.open(folder, MODEL, queries.shape[1]) as library:
        library.nearest(queries[0], K)
        say(f"open to first answer: {time.perf_counter() - begun:.2f} s")
        raw_mb = library.vector_count * queries.shape[1] * 4 / 1e6
        for query in queries:
            library.nearest(query, K)
        say(f"memory after {len(queries)} searches: {resident()}; raw vectors are {raw_mb:.0f} MB")
        library_figures(library, queries)
        filter_figures(library, queries)
        text_figures(library)
        peer_figures(library, queries)


def library_figures(library: Library, queries: np.ndarray) -> None:
    ids, vectors = library.vectors()
    truth = [set(ids[np.argpartition(-(vectors @ query), K)[:K]].tolist()) for query in queries]
    del vectors
    found = []
    table("library.nearest", lambda query: found.append(library.nearest(query, K)), queries)
    say(f"    recall@{K} {recall(truth, [set(answer.case_ids.tolist()) for answer in found]):.4f}")
    table("ten hits with their rows", lambda query: library.cases(library.nearest(query, K).case_ids.tolist()), queries)


def filter_figures(library: Library, queries: np.ndarray) -> None:
    ids, vectors = library.vectors()
    for code, share in SHARES.items():
        allowed = np.isin(ids, library.case_ids(Filter(codes=(code,))))
        for name, where in (
            (f"filter {share:.2%}, new each time", None),
            (f"filter {share:.2%}, again", Filter(codes=(code,))),
        ):
            found = []

            def ask(query: np.ndarray, where: Filter | None = where, code: str = code, found: list = found) -> None:
                fresh = Filter(codes=(code,), age_years=(-len(found) - 1.0, None))  # no two alike, all true
                found.append(library.nearest(query, K, where or fresh))

            table(name, ask, queries[:100])
            rows = np.flatnonzero(allowed)
            truth = [set(ids[rows[np.argsort(-(vectors[rows] @ query))[:K]]].tolist()) for query in queries[:100]]
            say(f"    recall@{K} {recall(truth, [set(answer.case_ids.tolist()) for answer in found]):.4f}")
    del vectors


def text_figures(library: Library) -> None:
    words = [f"{FINDINGS[i % 7]} {FINDINGS[i % 5]}" for i in range(50)] + [f"nr {i * 17 + 1}" for i in range(50)]
    table("full-text search, 50 hits", lambda text: library.case_ids(Filter(report_text=text), limit=50), words)


def peer_figures(library: Library, queries: np.ndarray) -> None:
    vectors = library.vectors()[1]
    truth = [set(np.argpartition(-(vectors @ query), K)[:K].tolist()) for query in queries]
    table("peer: numpy exact scan", lambda query: np.argpartition(-(vectors @ query), K)[:K], queries[:50])
    index = hnswlib.Index("ip", vectors.shape[1])
    index.init_index(len(vectors), M=M, ef_construction=EF_CONSTRUCTION)
    begun = time.perf_counter()
    index.add_items(vectors)
    say(f"peer: bare hnswlib built in {time.perf_counter() - begun:.1f} s")
    index.set_ef(EF)
    index.set_num_threads(1)
    found = []
    table(
        "peer: bare hnswlib", lambda query: found.append(set(index.knn_query(query[None], K)[0][0].tolist())), queries
    )
    say(f"    recall@{K} {recall(truth, found):.4f}")


def bench_import(folder: Path, library_dir: Path) -> None:
    from ecgfinder.inference import load_models

    shutil.rmtree(library_dir, ignore_errors=True)
    models = load_models()
    with Library.open(library_dir, models.model_id, models.dimension, create=True) as library:
        summary = import_cases(library, models, PtbXl(folder))
        say(
            f"import of {summary.added} recordings: {summary.records_per_s:.0f}/s, {len(summary.rejected)} rejected; "
            f"{library.path.stat().st_size / summary.added / 1000:.1f} kB a case in all"
        )


def bench_size(folder: Path) -> None:
    for source in (PtbXl(folder, rate) for rate in (100, 500) if (folder / f"records{rate}").is_dir()):
        raw = stored = 0
        begun = time.perf_counter()
        candidates = source.candidates()[:500]
        for candidate in candidates:
            ecg = candidate.load().ecg
            raw += ecg.signal_mv.size * 2
            stored += len(pack(ecg).data)
        pace = len(candidates) / (time.perf_counter() - begun)
        say(f"waveforms at {source.rate_hz} Hz: {stored / raw:.1%} of raw int16, read and packed at {pace:.0f}/s")


def table(name: str, work: Callable[..., object], items: object) -> None:
    """Prints the wall clock's quantiles, and those of this thread's own work, which a busy machine does not stretch."""
    wall, own = [], []
    for item in items:
        begun, begun_own = time.perf_counter(), time.thread_time()
        work(item)
        wall.append(1e3 * (time.perf_counter() - begun))
        own.append(1e3 * (time.thread_time() - begun_own))
    say(
        f"{name:<34} p50 {np.percentile(wall, 50):8.2f} ms   p95 {np.percentile(wall, 95):8.2f} ms   "
        f"(thread: {np.percentile(own, 50):.2f} / {np.percentile(own, 95):.2f} ms, first {own[0]:.2f} ms)"
    )


def recall(truth: list[set[int]], found: list[set[int]]) -> float:
    return float(np.mean([len(a & b) / len(a) if a else 1.0 for a, b in zip(truth, found, strict=True)]))


def resident() -> str:
    status = Path("/proc/self/status")
    if not status.exists():
        return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB at most"
    kb = {line.split(":")[0]: line.split()[1] for line in status.read_text().splitlines() if line.startswith("Rss")}
    return f"{int(kb['RssAnon']) / 1000:.0f} MB of its own, {int(kb['RssFile']) / 1000:.0f} MB of mapped files"


def mb(path: Path) -> int:
    return round(path.stat().st_size / 1e6)


if __name__ == "__main__":
    main()
