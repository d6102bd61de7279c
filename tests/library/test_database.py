"""Opening a library's database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ecgfinder.library.database import newest_version, open_database

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
