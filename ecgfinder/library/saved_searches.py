"""Searches that are kept under a name, to be made again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ecgfinder.library.filters import Filter, filter_from_json, filter_to_json
from ecgfinder.library.store import Store, now


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search with a name. `query` is what the window needs to make it again, without waveform and identity."""

    name: str
    query: Mapping[str, Any]
    where: Filter
    saved_at: datetime


class SavedSearches:
    """The saved searches of a library; reached as `library.saved_searches`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, name: str, query: Mapping[str, Any], where: Filter | None = None) -> None:
        """Keep a search under a name, in place of an earlier one of that name. Raises ValueError for a blank name.

        `query` may hold whatever JSON can (text, text_weight, k, the id of a case as example…).
        """
        if not name.strip():
            raise ValueError("a blank name")
        texts = (json.dumps(dict(query), ensure_ascii=False), json.dumps(filter_to_json(where or Filter())))
        with self._store.writing():
            self._store.write("DELETE FROM saved_searches WHERE name = ?", (name.strip(),))
            self._store.write("INSERT INTO saved_searches VALUES (?, ?, ?, ?)", (name.strip(), *texts, now()))

    def all(self) -> list[SavedSearch]:
        """All saved searches in alphabetical order; one whose conditions a newer program wrote is left out."""
        if not self._store.has_table("saved_searches"):
            return []
        rows = self._store.rows("SELECT name, query, filter, saved_at FROM saved_searches ORDER BY lower(name), name")
        found = [(name, query, filter_from_json(json.loads(where)), at) for name, query, where, at in rows]
        return [
            SavedSearch(name, json.loads(query), where, datetime.fromisoformat(at))
            for name, query, where, at in found
            if where is not None
        ]

    def rename(self, name: str, new_name: str) -> None:
        """Give a saved search another name. Raises ValueError when that is blank or taken."""
        if not new_name.strip():
            raise ValueError("a blank name")
        with self._store.writing():
            taken = self._store.rows("SELECT 1 FROM saved_searches WHERE name = ?", (new_name.strip(),))
            if taken and new_name.strip() != name:
                raise ValueError(f"there is a saved search {new_name.strip()!r} already")
            self._store.write("UPDATE saved_searches SET name = ? WHERE name = ?", (new_name.strip(), name))

    def remove(self, name: str) -> None:
        """Forget a saved search; nothing where there is none."""
        with self._store.writing():
            self._store.write("DELETE FROM saved_searches WHERE name = ?", (name,))
