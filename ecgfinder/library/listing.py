"""Which cases there are, in the order of a table's column: ids alone, so that a million of them are few megabytes."""

from __future__ import annotations

from typing import Literal

import numpy as np

from ecgfinder.library.filters import Filter
from ecgfinder.library.library import Library
from ecgfinder.library.vectors import Ids

Order = Literal["added", "age", "sex", "statements", "report", "recorded", "source", "tags"]

_SQL: dict[Order, str] = {
    "added": "cases.case_id",
    "age": "age_years",
    "sex": "sex",
    "statements": "(SELECT min(code) FROM statements WHERE statements.case_id = cases.case_id)",
    "report": "(SELECT lower(nullif(text, '')) FROM reports WHERE reports.case_id = cases.case_id)",
    "recorded": "recorded_at",
    "source": "source_id",
    "tags": "(SELECT min(lower(tag)) FROM tags WHERE tags.case_id = cases.case_id)",
}


def listed_ids(library: Library, where: Filter | None, order: Order = "added", *, descending: bool = False) -> Ids:
    """Ids, int64 of shape (n,), of the cases that a filter lets through; what is unknown comes last."""
    if order == "added":
        ids = np.array(library.case_ids(where), np.int64)
        return ids[::-1].copy() if descending else ids
    condition, values = (where or Filter()).where()
    direction = "DESC" if descending else "ASC"
    rows = library.store.rows(
        f"SELECT case_id FROM cases WHERE {condition} ORDER BY {_SQL[order]} {direction} NULLS LAST, case_id",  # noqa: S608
        values,
    )
    return np.fromiter((row[0] for row in rows), np.int64, len(rows))
