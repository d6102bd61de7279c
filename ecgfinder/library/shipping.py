"""Making a finished library fit to be shipped: the same content is the same bytes, in as few of them as SQLite allows.

Nobody's name and no moment of building stays in it. Small pages waste least behind the waveforms: measured on 850
cases, pages of 1 KiB save 6 % of the file against 4 KiB.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ecgfinder.library.database import DATABASE_FILE

_PAGE_BYTES = 1024
_MOMENT = "2000-01-01T00:00:00+00:00"
_BUILDER = "ecgfinder"


def prepare_for_shipping(folder: Path) -> None:
    """Rewrite the database of a closed, unencrypted library without traces of when and by whom it was built."""
    with closing(sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = DELETE")  # the page size of a write-ahead log cannot change
        database.execute("BEGIN")
        database.execute("UPDATE cases SET added_at = ?", (_MOMENT,))
        _sign_audit(database)
        database.execute("INSERT INTO reports_fts (reports_fts) VALUES ('optimize')")
        database.execute("COMMIT")
        database.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        database.execute("VACUUM")
        database.execute("PRAGMA journal_mode = WAL")


def _sign_audit(database: sqlite3.Connection) -> None:
    """Let the log of the building name the program and no moment; from then on nothing in it can be changed again."""
    name = "audit_keeps_wording"
    (trigger,) = database.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    database.execute(f"DROP TRIGGER {name}")
    database.execute("UPDATE audit SET happened_at = ?, who = ?", (_MOMENT, _BUILDER))
    database.execute(trigger)
