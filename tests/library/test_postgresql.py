"""A library on a server: what only a server brings, and what only a network can break."""

from __future__ import annotations

import json
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from ecgfinder.cli.library import library as library_command
from ecgfinder.domain import LibraryError
from ecgfinder.library import Filter, Library
from ecgfinder.library.importers import EcgFiles, Identity, PtbXl, import_cases
from ecgfinder.library.maintenance import backup, reencode, verify
from ecgfinder.search import Query, find
from tests.library.helpers import BandEmbedder, make_case, make_ecg, make_ptbxl

psycopg = pytest.importorskip("psycopg")
from ecgfinder.library.postgresql.store import in_dialect, shown_name, without_password  # noqa: E402

ROOT = Path(__file__).parents[2]
EMBEDDER = BandEmbedder()
QUERY = EMBEDDER.embed_ecgs([make_ecg(500)])[0]


def open_at(url: str, *, create: bool = False) -> Library:
    return Library.open(url, EMBEDDER.model_id, EMBEDDER.dimension, create=create)


@pytest.fixture
def url(server, request) -> str:
    return server.url(request.node.name[:60])


@pytest.fixture
def library(url):
    with open_at(url, create=True) as library:
        library.add(make_case(seed, EMBEDDER) for seed in range(30))
        yield library


def worker(url: str, first: int, batches: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.library.server_worker", url, str(first), str(batches)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_several_workstations_import_and_search_at_once(library, url):
    workers = [worker(url, first, 4) for first in (1000, 2000, 3000)]
    while any(each.poll() is None for each in workers):
        assert len(library.nearest(QUERY, 30).case_ids) == 30
        time.sleep(0.05)
    for each in workers:
        assert each.wait() == 0
        assert len(each.stdout.read().split()) == 4
        each.stdout.close()
    assert library.count == 30 + 3 * 4 * 5
    assert library.code_counts()["SR"] == library.count
    assert verify(library).problems == ()
    assert library.nearest(QUERY, 1000).case_ids.size == library.count


def test_a_killed_workstation_loses_nothing_committed_and_blocks_nobody(library, url):
    killed = worker(url, 1000, 0)
    said = [killed.stdout.readline()]
    time.sleep(0.2)
    killed.kill()
    said += killed.stdout.readlines()
    killed.wait()
    killed.stdout.close()
    committed = [f"made/{int(line) + i:05d}" for line in said if line.endswith("\n") for i in range(5)]
    assert library.known_sources(committed) == set(committed)
    assert len(library.add([make_case(7000, EMBEDDER)]).case_ids) == 1
    assert library.count in (31 + len(committed), 36 + len(committed))
    assert verify(library).problems == ()


def test_a_reader_without_write_access_searches_and_is_refused_changes(library, server, url):
    name = url.split("?")[0].split("/")[-1]
    server.run("DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN PASSWORD 'secret'")
    server.run(
        "GRANT USAGE ON SCHEMA ecgfinder TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA ecgfinder TO reader", name
    )
    with open_at(url.replace("//postgres:@", "//reader:secret@")) as reader:
        assert reader.info().read_only
        assert len(reader.nearest(QUERY, 100).case_ids) == 30
        assert reader.ecg(3).n_samples == 300
        assert len(find(reader, EMBEDDER, Query(ecg=make_ecg(1), k=5)).hits) == 5
        for change in (
            lambda: reader.add([make_case(50, EMBEDDER)]),
            lambda: reader.delete([1]),
            lambda: reader.annotations.tag([1], "x"),
            reader.rebuild_index,
        ):
            with pytest.raises(LibraryError, match="only be read"):
                change()
    assert library.count == 30


def test_hnsw_and_exact_search_agree_with_and_without_a_filter(library, monkeypatch):
    monkeypatch.setattr("ecgfinder.library.postgresql.search._EXACT_BELOW", 25)
    wheres = (
        None,
        Filter(sex="F"),
        Filter(codes=("AFIB",)),
        Filter(age_years=(25, None)),
        Filter(sex="F", codes=("AFIB",)),
    )
    exact = [library.nearest(QUERY, 8, where) for where in wheres]
    assert not library.index_is_current
    library.rebuild_index()
    assert library.index_is_current
    library.store.write("SET enable_seqscan = off")  # the server would not ask its index for thirty rows
    distance = "(vector::vector(32)) <#> (SELECT vector FROM embeddings LIMIT 1)"
    plan = library.store.rows(f"EXPLAIN SELECT case_id FROM embeddings WHERE model_key = 1 ORDER BY {distance} LIMIT 3")
    assert any("embeddings_nearest_1" in line for (line,) in plan)
    for where, expected in zip(wheres, exact, strict=True):
        found = library.nearest(QUERY, 8, where)
        assert found.case_ids.tolist() == expected.case_ids.tolist()
        assert found.scores == pytest.approx(expected.scores, abs=1e-6)


def test_a_rare_code_and_a_common_one_are_planned_for_each_by_itself(library):
    for _ in range(12):  # psycopg prepares what it is asked more than five times
        for code in ("AFIB", "SR"):
            library.nearest(QUERY, 3, Filter(codes=(code,)))
    plans = "SELECT sum(custom_plans)::int8, sum(generic_plans)::int8 FROM pg_prepared_statements"
    custom, generic = library.store.rows(f"{plans} WHERE parameter_types <> '{{}}'")[0]
    assert custom > 0
    assert generic == 0


def test_the_server_keeps_the_index_with_every_change(library, monkeypatch):
    monkeypatch.setattr("ecgfinder.library.postgresql.search._EXACT_BELOW", 1)
    library.rebuild_index()
    (added,) = library.add([make_case(500, EMBEDDER)]).case_ids
    assert library.nearest(QUERY, 1).case_ids.tolist() == [added]
    library.delete([added])
    assert added not in library.nearest(QUERY, 31).case_ids.tolist()
    library.restore([added])
    assert library.nearest(QUERY, 1).case_ids.tolist() == [added]
    assert library.index_is_current


def cut(server) -> None:
    server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ecgfinder'")


def test_a_connection_lost_between_two_questions_is_made_anew(library, server):
    cut(server)
    assert library.case(1).case_id == 1
    cut(server)
    assert library.nearest(QUERY, 3).case_ids.size == 3


def test_a_connection_lost_while_writing_is_told_and_nothing_half_is_kept(library, server, monkeypatch):
    insert = library.store.insert

    def cut_first(*arguments: object) -> int:
        monkeypatch.undo()
        cut(server)
        return insert(*arguments)

    monkeypatch.setattr(library.store, "insert", cut_first)
    with pytest.raises(LibraryError, match="connection to the server was lost"):
        library.add([make_case(50, EMBEDDER), make_case(51, EMBEDDER)])
    assert library.count == 30
    assert len(library.add([make_case(50, EMBEDDER)]).case_ids) == 1


def test_a_writer_that_never_ends_is_told_to_the_others(library, server, url, monkeypatch):
    monkeypatch.setattr("ecgfinder.library.postgresql.store._LOCK_TIMEOUT_S", 0.2)
    with psycopg.connect(url) as other:
        other.execute("SELECT pg_advisory_xact_lock(1162037062)")
        with pytest.raises(LibraryError, match="another program"):
            library.add([make_case(50, EMBEDDER)])
        assert library.nearest(QUERY, 30).case_ids.size == 30
    assert len(library.add([make_case(50, EMBEDDER)]).case_ids) == 1


def test_a_newer_library_is_refused_and_none_is_named(server, url):
    with pytest.raises(LibraryError, match="no case library"):
        open_at(url)
    open_at(url, create=True).close()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("UPDATE ecgfinder.library_state SET schema_version = 999")
    with pytest.raises(LibraryError, match="newer ecgfinder"):
        open_at(url)


def test_a_server_that_is_not_there_is_told_in_one_line_without_the_password():
    with pytest.raises(LibraryError, match="cannot be reached") as caught:
        open_at("postgresql://someone:secret@127.0.0.1:9/ecg?connect_timeout=2")
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
    with pytest.raises(LibraryError, match="no URL"):
        open_at("postgresql://someone@host/ecg?sslmod=require")


class NoTls(threading.Thread):
    """Something that listens as a server without TLS would: it answers the request for TLS with N."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.start()

    def run(self) -> None:
        connection, _ = self._listener.accept()
        with connection, self._listener:
            self.heard += connection.recv(8)
            connection.sendall(b"N")
            self.heard += connection.recv(1000)


def test_where_tls_is_asked_for_nothing_is_said_without_it():
    server = NoTls()
    with pytest.raises(LibraryError, match="SSL"):
        open_at(f"postgresql://someone:secret@127.0.0.1:{server.port}/ecg?sslmode=verify-full&gssencmode=disable")
    server.join(10)
    assert server.heard == struct.pack(">II", 8, 80877103)  # the request for TLS and not a word more


def test_the_audit_log_cannot_be_rewritten(library, url):
    with psycopg.connect(url, autocommit=True) as connection:
        for change in (
            "DELETE FROM ecgfinder.audit",
            "UPDATE ecgfinder.audit SET who = 'x'",
            "TRUNCATE ecgfinder.audit",
        ):
            with pytest.raises(psycopg.errors.RaiseException, match="append-only"):
                connection.execute(change)


def test_models_change_as_in_a_folder(library):
    newer = BandEmbedder("bands-2", 16)
    with Library.open(library.place, newer.model_id, newer.dimension) as other:
        with pytest.raises(LibraryError, match="another model"):
            other.nearest(newer.embed_ecgs([make_ecg(1)])[0], 5)
        assert reencode(other, newer) == []
        assert (other.vector_count, verify(other).problems) == (30, ())
        assert other.nearest(newer.embed_ecgs([make_ecg(3)])[0], 1).case_ids.tolist() == [4]


def test_an_import_can_be_repeated_and_is_told_by_the_command_line(url, tmp_path):
    source = PtbXl(make_ptbxl(tmp_path / "ptbxl", 70))
    with open_at(url, create=True) as library:
        assert import_cases(library, EMBEDDER, source).added == 70
        again = import_cases(library, EMBEDDER, source)
        assert (again.added, again.duplicates) == (0, 70)
        files = EcgFiles([tmp_path / "ptbxl" / "records100"], Identity(b"secret"))
        assert import_cases(library, EMBEDDER, files).duplicates == 70  # known by their content
        vectors = library.vectors()[1]
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    answer = CliRunner().invoke(library_command, ["info", "--library", url, "--json"])
    assert answer.exit_code == 0
    assert {name: json.loads(answer.stdout)[name] for name in ("cases", "vectors")} == {"cases": 70, "vectors": 70}


def test_a_backup_is_the_servers_matter_and_a_passphrase_too(library, tmp_path):
    with pytest.raises(LibraryError, match="backed up there"):
        backup(library, tmp_path / "copy")
    with pytest.raises(LibraryError, match="in a folder"):
        Library.open(library.place, EMBEDDER.model_id, EMBEDDER.dimension, passphrase="x")


@pytest.mark.parametrize(
    ("url", "kept", "shown"),
    [
        ("postgresql://u:p%40x@h.org:5433/ecg?sslmode=a", "postgresql://u@h.org:5433/ecg?sslmode=a", "ecg@h.org"),
        ("postgresql://h.org:5433/ecg", "postgresql://h.org:5433/ecg", "ecg@h.org"),
        ("postgresql://u@h/ecg?password=x&sslpassword=y&sslmode=a", "postgresql://u@h/ecg?sslmode=a", "ecg@h"),
    ],
)  # fmt: skip
def test_a_password_is_neither_kept_nor_shown(url, kept, shown):
    assert (without_password(url), shown_name(url)) == (kept, shown)


def test_statements_are_put_into_the_servers_dialect():
    assert in_dialect("SELECT '%' WHERE a = ? AND reports_fts MATCH ?") == (
        "SELECT '%%' WHERE a = %s AND reports_fts.words @@ words_asked(%s)"
    )
