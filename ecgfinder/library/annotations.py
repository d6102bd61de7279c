"""What readers of a library add to its cases: tags, notes, bookmarks; and what they searched for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ecgfinder.domain import LibraryError, Report
from ecgfinder.library.store import Store, now


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a case."""

    note_id: int
    case_id: int
    text: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class PastSearch:
    """A search that was made; `query` is what the window needs to make it again, without waveform and identity."""

    search_id: int
    searched_at: datetime
    query: Mapping[str, Any]


class Annotations:
    """Tags, notes, bookmarks and past searches of a library; reached as `library.annotations`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def tag(self, case_ids: Sequence[int], tag: str) -> None:
        """Give cases a tag. Raises ValueError for a blank one."""
        if not tag.strip():
            raise ValueError("a blank tag")
        with self._store.writing():
            for case_id in case_ids:
                self._store.write(
                    "INSERT INTO tags (case_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING", (case_id, tag.strip())
                )

    def untag(self, case_ids: Sequence[int], tag: str) -> None:
        """Take a tag from cases."""
        with self._store.writing():
            for case_id in case_ids:
                self._store.write("DELETE FROM tags WHERE case_id = ? AND tag = ?", (case_id, tag))

    def set_tags(self, case_id: int, tags: Sequence[str]) -> None:
        """Let a case bear these tags and no others; blank ones are left out."""
        with self._store.writing():
            self._store.write("DELETE FROM tags WHERE case_id = ?", (case_id,))
            for tag in dict.fromkeys(tag.strip() for tag in tags if tag.strip()):
                self._store.write("INSERT INTO tags (case_id, tag) VALUES (?, ?)", (case_id, tag))

    def bearing(self, case_ids: Sequence[int], tag: str) -> list[int]:
        """Those of some cases that bear a tag."""
        bearers = {row[0] for row in self._store.rows("SELECT case_id FROM tags WHERE tag = ?", (tag,))}
        return [case_id for case_id in case_ids if case_id in bearers]

    def tags(self) -> dict[str, int]:
        """All tags in use, with how many cases bear each, in alphabetical order."""
        return dict(self._store.rows("SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY tag"))

    def change_report(self, case_id: int, report: Report) -> None:
        """Give a case another report. Raises LibraryError when the case is not here."""
        with self._store.writing():
            values = (report.text, report.language, report.english, case_id)
            sql = "UPDATE reports SET text = ?, language = ?, english = ? WHERE case_id = ?"
            if not self._store.write(sql, values):
                raise LibraryError(f"case {case_id} is not in the library any more", path=self._store.path)
            self._store.audit("change report", "1 case")

    def add_note(self, case_id: int, text: str) -> Note:
        """Write a note to a case. Raises ValueError for a blank one."""
        if not text.strip():
            raise ValueError("a blank note")
        with self._store.writing():
            self._store.write(
                "INSERT INTO notes (case_id, text, written_at) VALUES (?, ?, ?)", (case_id, text.strip(), now())
            )
        return self.notes(case_id)[-1]

    def change_note(self, note_id: int, text: str) -> None:
        """Give a note another text; a blank one removes it."""
        with self._store.writing():
            if text.strip():
                self._store.write("UPDATE notes SET text = ? WHERE note_id = ?", (text.strip(), note_id))
            else:
                self._store.write("DELETE FROM notes WHERE note_id = ?", (note_id,))

    def notes(self, case_id: int) -> list[Note]:
        """The notes to a case, oldest first."""
        rows = self._store.rows(
            "SELECT note_id, case_id, text, written_at FROM notes WHERE case_id = ? ORDER BY note_id", (case_id,)
        )
        return [Note(row[0], row[1], row[2], datetime.fromisoformat(row[3])) for row in rows]

    def bookmark(self, case_id: int, marked: bool = True) -> None:
        """Set or remove the bookmark of a case."""
        with self._store.writing():
            if marked:
                self._store.write("INSERT INTO bookmarks VALUES (?, ?) ON CONFLICT DO NOTHING", (case_id, now()))
            else:
                self._store.write("DELETE FROM bookmarks WHERE case_id = ?", (case_id,))

    def bookmarks(self) -> list[int]:
        """Ids of the bookmarked cases, the latest first."""
        rows = self._store.rows("SELECT case_id FROM bookmarks ORDER BY marked_at DESC, case_id DESC")
        return [row[0] for row in rows]

    def remember_search(self, query: Mapping[str, Any]) -> None:
        """Keep a search, as JSON."""
        with self._store.writing():
            text = json.dumps(dict(query), ensure_ascii=False)
            self._store.write("INSERT INTO searches (searched_at, query) VALUES (?, ?)", (now(), text))

    def searches(self, most: int = 50) -> list[PastSearch]:
        """The latest searches, newest first."""
        rows = self._store.rows(
            "SELECT search_id, searched_at, query FROM searches ORDER BY search_id DESC LIMIT ?", (most,)
        )
        return [PastSearch(row[0], datetime.fromisoformat(row[1]), json.loads(row[2])) for row in rows]

    def forget_searches(self) -> None:
        """Remove all past searches."""
        with self._store.writing():
            self._store.write("DELETE FROM searches")
