"""The searches that a library keeps under names: words, filters, an example case, but no waveform of anybody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.gui.models.session import DEFAULT_K, Question, Session
from ecgfinder.gui.translate import mark, tr

if TYPE_CHECKING:
    from ecgfinder.library import SavedSearch


class SavedSearches(QObject):
    """Knows the saved searches of the open library; `changed` tells when they are others."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.items: tuple[SavedSearch, ...] = ()
        session.library_opened.connect(lambda _: self._then(lambda: None))

    def save(self, name: str) -> None:
        """Keep the present question under a name, in place of an earlier one of that name."""
        question, library = self._session.question, self._session.library
        self._then(lambda: library.library.saved_searches.save(name, query_of(question), question.where))
        self._session.told.emit(tr("The search is saved as “{name}”.", name=name))

    def rename(self, name: str, new_name: str) -> None:
        """Give a saved search another name."""

        def work() -> None:
            try:
                self._session.library.library.saved_searches.rename(name, new_name)
            except ValueError:
                raise UserFacingError(tr("this name is taken"), advice=tr("Choose another one.")) from None

        self._then(work)

    def remove(self, name: str) -> None:
        """Forget a saved search."""
        self._then(lambda: self._session.library.library.saved_searches.remove(name))

    def ask(self, saved: SavedSearch) -> None:
        """Ask again, with the saved example case, or else with the ECG that is open."""
        question = question_of(saved, self._session.question)
        case_id = saved.query.get("case_id")
        if case_id is None:
            self._session.ask(question)
            return
        library = self._session.library
        self._session.runner.start(
            mark("Loading the case"),
            lambda _: library.case_ecg(case_id),
            lane="database",
            on_done=lambda ecg: self._session.ask(_by_case(question, ecg, case_id)),
        )

    def _then(self, work: Callable[[], None]) -> None:
        library = self._session.library

        def do() -> tuple[SavedSearch, ...]:
            work()
            return tuple(library.library.saved_searches.all())

        self._session.runner.start(mark("Reading saved searches"), lambda _: do(), lane="database", on_done=self._show)

    def _show(self, items: tuple[SavedSearch, ...]) -> None:
        self.items = items
        self.changed.emit()


def query_of(question: Question) -> Mapping[str, Any]:
    """What is kept of a question beside its filter; a query that is a case is kept as the case's id."""
    kept: dict[str, Any] = {"text": question.text, "text_weight": question.text_weight, "k": question.k}
    if question.ecg is not None and len(question.exclude_cases) == 1:
        kept["case_id"] = next(iter(question.exclude_cases))
    return kept


def question_of(saved: SavedSearch, present: Question) -> Question:
    """The present question with the saved words, weight, number of cases and filter."""
    query = saved.query
    return replace(
        present,
        text=str(query.get("text", "")),
        text_weight=float(query.get("text_weight", present.text_weight)),
        k=int(query.get("k", DEFAULT_K)),
        where=saved.where,
    )


def _by_case(question: Question, ecg: Ecg, case_id: int) -> Question:
    title = tr("Case {rank}", rank=ecg.source)
    return replace(question, ecg=ecg, title=title, exclude_cases=frozenset({case_id}))
