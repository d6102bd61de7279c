"""Opening a library's database."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from ecgfinder.library import Filter, Library
from ecgfinder.library.database import newest_version, open_database
from ecgfinder.library.maintenance import verify
from tests.library.helpers import BandEmbedder, filled_library, open_library

ROOT = Path(__file__).parents[2]


def test_a_new_database_has_the_newest_schema_and_safe_settings(tmp_path):
    database = open_database(tmp_path / "library.db")
    assert database.execute("PRAGMA user_version").fetchone()[0] == newest_version()
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert database.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert database.execute("PRAGMA synchronous").fetchone()[0] == 2
    database.conn.close()


def test_opening_a_library_loads_neither_pandas_nor_wfdb_nor_torch(tmp_path):
    program = (
        "import sys; from pathlib import Path; from ecgfinder.library import Library; "
        "Library.open(Path(sys.argv[1]), 'm', 4, create=True).close(); "
        "print(sorted({'pandas', 'wfdb', 'torch', 'matplotlib', 'PySide6', 'onnxruntime'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


def test_pandas_can_still_be_imported_afterwards(tmp_path):
    program = (
        "import sys; from pathlib import Path; from ecgfinder.library.database import open_database; "
        "open_database(Path(sys.argv[1])).conn.close(); import pandas; print(sys.meta_path[0].__class__.__name__)"
    )
    command = [sys.executable, "-c", program, tmp_path / "library.db"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() != "_NoPandas"


OLDER_THAN_3 = """
DROP TABLE deleted_cases; DROP TABLE saved_searches; DROP TABLE reports_fts;
CREATE VIRTUAL TABLE reports_fts USING fts5 (
    text, english, content = 'reports', content_rowid = 'case_id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO reports_fts (reports_fts) VALUES ('rebuild');
PRAGMA user_version = 2;
"""


def older_library(folder: Path) -> Path:
    """A library of five cases as the program wrote it at schema version 2."""
    filled_library(folder, BandEmbedder(), 5).close()
    connection = sqlite3.connect(folder / "library.db")
    connection.executescript(OLDER_THAN_3)
    connection.close()
    return folder


def test_an_older_library_is_brought_up_to_date_and_loses_nothing(tmp_path):
    with open_library(older_library(tmp_path / "lib"), BandEmbedder()) as library:
        assert (library.count, library.vector_count) == (5, 5)
        assert library.info().schema_version == newest_version()
        library.delete([1])
        assert library.restore([1]) == [1]
        assert library.case_ids(Filter(report_text="sinusrhyth nr 2")) == [3]
        assert [problem for problem in verify(library).problems if "not current" not in problem] == []


def test_an_older_library_that_may_only_be_read_is_searched_as_it_is(tmp_path, monkeypatch):
    folder = older_library(tmp_path / "lib")
    before = (folder / "library.db").read_bytes()
    for module in ("database", "sqlite_store"):
        monkeypatch.setattr(f"ecgfinder.library.{module}.may_write", lambda _: False)
    with Library.open_as_encoded(folder) as library:
        assert len(library.nearest(library.vectors([1])[1][0], 9).case_ids) == 5
        assert (library.deleted(), library.saved_searches.all()) == ([], [])
    assert (folder / "library.db").read_bytes() == before
