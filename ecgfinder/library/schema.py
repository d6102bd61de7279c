"""The schema of a library as a page for the docs, read back from a database made by the migrations.

python -m ecgfinder.library.schema > docs/library-schema.md
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from ecgfinder.library.database import DATABASE_FILE, newest_version
from ecgfinder.library.sqlite_store import SqliteStore

_INTRODUCTION = """# The schema of a case library

Made from the database by `python -m ecgfinder.library.schema`; do not edit. Schema version {version}
(`PRAGMA user_version`). The database is the only truth; `index.hnsw`, `vectors.f32` and `index.json` beside it are
derived and can be deleted at any time.
"""


def schema_page() -> str:
    """The page in Markdown: each table as it was made, with its indexes and triggers."""
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / DATABASE_FILE)
        try:
            rows = store.rows(
                "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL "
                "AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'reports_fts_*' ORDER BY tbl_name, type DESC, name"
            )
        finally:
            store.close()
    tables = [(name, sql) for kind, name, _, sql in rows if kind == "table"]
    parts = [_INTRODUCTION.format(version=newest_version())]
    for table, sql in tables:
        others = [other for kind, _, of, other in rows if of == table and kind != "table"]
        statements = ";\n".join([sql, *others])
        parts.append(f"## {table}\n\n```sql\n{statements};\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.stdout.write(schema_page())
