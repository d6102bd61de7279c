"""The docs page of the schema is the schema."""

from __future__ import annotations

from pathlib import Path

from ecgfinder.library.schema import schema_page

PAGE = Path(__file__).parents[2] / "docs" / "library-schema.md"


def test_the_page_in_the_docs_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == schema_page(), "run python -m ecgfinder.library.schema"


def test_every_table_is_on_the_page():
    page = schema_page()
    for table in ("cases", "patients", "recordings", "reports", "statements", "embeddings", "audit", "statement_codes"):
        assert f"## {table}\n" in page
