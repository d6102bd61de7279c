"""How fast, small and exact the case library is, each figure beside a peer measured in the same run.

    python -m tests.bench.library --cases 20000 --work WORK_FOLDER
    python -m tests.bench.library --cases 1000000 --embeddings-of LIBRARY --work WORK_FOLDER
    python -m tests.bench.library --cases 200000 --ecgs 660 --work WORK_FOLDER     rows with generated ECGs, 10 s long
    python -m tests.bench.library --ptbxl FOLDER --work WORK_FOLDER        import of real recordings, all steps
    python -m tests.bench.library --synth 2000 --work WORK_FOLDER          import of generated ECGs, all steps

The synthetic vectors are drawn around real embeddings: one real vector plus 0.4 times the difference of two others,
scaled to unit length, so their spread and its directions are the model's own. Without a library to take embeddings
from, 2,000 random directions of decaying variance stand in for them. Queries are drawn alike from other random
numbers and are not in the library. With `--ecgs` the cases bear, in turn, so many ECGs of the generator with their
reports and statements; without, their waveforms are short.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import hnswlib
import numpy as np

from ecgfinder.cli.build_demo import SyntheticSource, draws
from ecgfinder.domain import LEADS, Ecg, Patient, Report
from ecgfinder.library import Filter, Library, NewCase, PreparedCase, prepare
from ecgfinder.library.importers import ImportProgress, PtbXl, Source, import_cases
from ecgfinder.library.index_files import EF, GRAPH
from ecgfinder.signals.synthetic import generate

MODEL, DIMENSION, K, QUERIES, ROUNDS = "bench", 256, 10, 200, 5
FINDINGS = ("sinus rhythm", "left axis deviation", "atrial fibrillation", "normal ecg", "st depression", "lvh", "avb")
SHARES = {"HALF": 0.5, "P05": 0.05, "P005": 0.005, "P0001": 0.0001}


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int)
    parser.add_argument("--embeddings-of", type=Path)
    parser.add_argument("--ecgs", type=int, default=0)
    parser.add_argument("--ptbxl", type=Path)
    parser.add_argument("--synth", type=int)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--measure", action="store_true", help="only measure the library that is in --work already")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    if args.ptbxl:
        bench_import(PtbXl(args.ptbxl), args.work / "imported")
    if args.synth:
        bench_import(SyntheticSource(1, args.synth), args.work / "imported")
    if args.measure:
        measure(args.work / "synthetic", args.work / "queries.npy")
    elif args.cases:
        build(args.cases, args.embeddings_of, args.work, args.ecgs)
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


def made_cases(around: np.ndarray, n: int, ecgs: int) -> Iterator[PreparedCase]:
    rng = np.random.default_rng(2)
    templates = cycle(generated(ecgs) if ecgs else [short_case()])
    for start in range(0, n, 10_000):
        vectors = drawn(around, min(10_000, n - start), 1000 + start)
        dice = rng.random((len(vectors), len(SHARES)))
        for i, (vector, template) in enumerate(zip(vectors, templates, strict=False)):
            number = start + i
            words = " ".join(FINDINGS[j] for j in rng.integers(0, len(FINDINGS), 4))
            text = f"{template.case.report.text} {words} nr {number}"
            codes = {code: 100.0 for code, die in zip(SHARES, dice[i], strict=True) if die < SHARES[code]}
            case = replace(
                template.case,
                source_id=f"synthetic/{number}",
                report=Report(text, "en", text),
                codes=codes | dict(template.case.codes or {}) | {f"C{number % 60}": 100.0},
                patient=Patient(20.0 + number % 70, "F" if number % 2 else "M", f"synthetic/{number // 2}"),
                vector=vector,
                synthetic=True,
            )
            yield replace(template, case=case, content_hash=number.to_bytes(16, "little"))


def short_case() -> PreparedCase:
    signal = (np.random.default_rng(2).integers(-500, 500, (12, 20)) * 0.001).astype(np.float32)
    return prepare(NewCase("template", Ecg(signal, 100.0, LEADS, step_mv=(0.001,) * 12), codes={}))


def generated(count: int) -> list[PreparedCase]:
    """Cases of the generator of synthetic ECGs, all patterns by their share, with its reports and statements."""
    drawn_ecgs = [(name, generate(name, seed, rate_hz=100)) for name, seed in draws(1, count)]
    return [
        prepare(NewCase(name, made.ecg, Report(made.report_en, "en", made.report_en), made.codes))
        for name, made in drawn_ecgs
    ]


def build(n: int, embeddings_of: Path | None, work: Path, ecgs: int = 0) -> None:
    shutil.rmtree(work / "synthetic", ignore_errors=True)
    around = seeds(embeddings_of)
    np.save(work / "queries.npy", drawn(around, QUERIES, 7))
    say(f"{n} synthetic cases of {DIMENSION} dimensions drawn around {len(around)} embeddings")
    with Library.open(work / "synthetic", MODEL, around.shape[1], create=True) as library:
        batch: list[PreparedCase] = []
        begun = time.perf_counter()
        for number, case in enumerate(made_cases(around, n, ecgs), start=1):
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
        ids, vectors = library.vectors()
        search_figures(library, queries, exact(ids, vectors, queries))
        filter_figures(library, queries[:100], ids, vectors)
        table("peer: numpy exact scan", lambda query: np.argpartition(-(vectors @ query), K)[:K], queries[:50])
        text_figures(library)


def exact(ids: np.ndarray, vectors: np.ndarray, queries: np.ndarray) -> list[set[int]]:
    """The K nearest of each query, by the product with every vector."""
    found: list[set[int]] = []
    for start in range(0, len(queries), 50):
        scores = vectors @ queries[start : start + 50].T
        found += [set(ids[np.argpartition(-column, K - 1)[:K]].tolist()) for column in scores.T]
    return found


def search_figures(library: Library, queries: np.ndarray, truth: list[set[int]]) -> None:
    """The library and bare hnswlib on the same graph take turns, so that a busy machine slows both alike."""
    graph = hnswlib.Index("ip", queries.shape[1])
    graph.load_index(str(library.folder / GRAPH))
    asked: dict[str, Callable[[np.ndarray], object]] = {
        f"library.nearest (ef {EF})": lambda query: library.nearest(query, K).case_ids,
        "ten hits with their rows": lambda query: [
            case.case_id for case in library.cases(library.nearest(query, K).case_ids.tolist())
        ],
    }
    for ef in sorted({50, 75, 100, 150, 200, 300, EF}):
        asked[f"peer: bare hnswlib, ef {ef}"] = lambda query, ef=ef: bare(graph, query, ef)
    for name, times in in_turns(asked, queries).items():
        print_times(name, *times)
        say(f"    recall@{K} {recall(truth, [set(map(int, asked[name](query))) for query in queries]):.4f}")


def bare(graph: hnswlib.Index, query: np.ndarray, ef: int) -> np.ndarray:
    graph.set_ef(ef)
    return graph.knn_query(query[None], K, num_threads=1)[0][0]


def filter_figures(library: Library, queries: np.ndarray, ids: np.ndarray, vectors: np.ndarray) -> None:
    for code, share in SHARES.items():
        rows = np.flatnonzero(np.isin(ids, library.case_ids(Filter(codes=(code,)))))
        truth = exact(ids[rows], vectors[rows], queries) if len(rows) > K else [set(ids[rows].tolist())] * len(queries)
        for name, where in (
            (f"filter {share:.2%}, new each time", None),
            (f"filter {share:.2%}, again", Filter(codes=(code,))),
        ):
            found: list[set[int]] = []

            def ask(query: np.ndarray, where: Filter | None = where, code: str = code, found: list = found) -> None:
                fresh = Filter(codes=(code,), age_years=(-len(found) - 1.0, None))  # no two alike, all true
                found.append(set(library.nearest(query, K, where or fresh).case_ids.tolist()))

            table(name, ask, queries)
            say(f"    recall@{K} {recall(truth, found):.4f}")


def text_figures(library: Library) -> None:
    words = [f"{FINDINGS[i % 7]} {FINDINGS[i % 5]}" for i in range(50)] + [f"nr {i * 17 + 1}" for i in range(50)]
    table("full-text search, 50 hits", lambda text: library.case_ids(Filter(report_text=text), limit=50), words)


def bench_import(source: Source, library_dir: Path) -> None:
    """Read, encode and write, each quarter's pace by itself: by the clock, and by this process's time on its cores."""
    from ecgfinder.inference import load_models

    shutil.rmtree(library_dir, ignore_errors=True)
    models = load_models()
    marks = [(0, time.perf_counter(), time.process_time())]

    def tell(now: ImportProgress) -> None:
        if now.done * 4 >= now.total * len(marks):
            marks.append((now.done, time.perf_counter(), time.process_time()))
            done, wall, own = (after - before for after, before in zip(marks[-1], marks[-2], strict=True))
            say(f"  {now.done} records: {done / wall:.0f}/s, {done / own:.0f} for each second on a core")

    with Library.open_for(library_dir, models, create=True) as library:
        summary = import_cases(library, models, source, progress=tell)
        say(
            f"import of {summary.added} recordings: {summary.records_per_s:.0f}/s, {len(summary.rejected)} rejected; "
            f"{library.path.stat().st_size / summary.added / 1000:.1f} kB a case in all"
        )


def table(name: str, work: Callable[..., object], items: Iterable[object]) -> None:
    print_times(name, *in_turns({name: work}, list(items), 1)[name])


Times = tuple[np.ndarray, np.ndarray]


def in_turns(
    asked: dict[str, Callable[..., object]], items: Sequence[object], rounds: int = ROUNDS
) -> dict[str, Times]:
    """(wall clock, this thread's own time) of each kind of work on each item, ms, shape (rounds, items)."""
    times = {name: (np.empty((rounds, len(items))), np.empty((rounds, len(items)))) for name in asked}
    for turn in range(rounds):
        for name, work in asked.items():
            for place, item in enumerate(items):
                begun, begun_own = time.perf_counter(), time.thread_time()
                work(item)
                times[name][1][turn, place] = 1e3 * (time.thread_time() - begun_own)
                times[name][0][turn, place] = 1e3 * (time.perf_counter() - begun)
    return times


def print_times(name: str, wall: np.ndarray, own: np.ndarray) -> None:
    """Quantiles of the wall clock, of the thread's own time, which other programs stretch less, and of its best."""
    best = own.min(axis=0)
    parts = [f"wall {quantiles(wall)}", f"thread {quantiles(own)}"]
    parts += [f"each item's best of {len(own)} {quantiles(best)}"] if len(own) > 1 else []
    say(f"{name:<34} p50 / p95 ms: {', '.join(parts)}")


def quantiles(values: np.ndarray) -> str:
    return f"{np.percentile(values, 50):.2f} / {np.percentile(values, 95):.2f}"


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
