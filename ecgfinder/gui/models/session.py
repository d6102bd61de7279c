"""The work in progress: which library, which query, which cases answered, which one is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ecgfinder.domain import Case, Ecg, Hit, Region, Report
from ecgfinder.gui import services, tables
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.history import History
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.phrases import texts_of
from ecgfinder.gui.render import page_header, save_scene
from ecgfinder.gui.report_print import ReportSheet, save_report
from ecgfinder.gui.services import LibraryService
from ecgfinder.gui.tasks import Progress, TaskRunner
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.wording import SYNTHETIC
from ecgfinder.paper import Page, Scene

if TYPE_CHECKING:
    from ecgfinder.library import Filter, LibraryInfo
    from ecgfinder.readers import Hints
    from ecgfinder.search import SearchResult

DEFAULT_K = 20


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is asked: the ECG (or a part of it) with its title, words, their weight, and who may answer."""

    ecg: Ecg | None = None
    title: str = ""
    text: str = ""
    text_weight: float = 0.5
    where: Filter | None = None
    k: int = DEFAULT_K
    exclude_cases: frozenset[int] = frozenset()
    region: Region | None = None
    path: Path | None = None
    report: Report | None = None

    @property
    def said(self) -> list[str]:
        """What is said of the query in words: its report, the recorder's statements, the words asked with."""
        from ecgfinder.reports import expand_query

        device = [] if self.ecg is None else list(self.ecg.device_statements)
        return [*texts_of(self.report), *device, self.text, expand_query(self.text)]

    @property
    def asks_anything(self) -> bool:
        """Whether there is something to search for."""
        return self.ecg is not None or bool(self.text.strip())


class Session(QObject):
    """Holds the state of the window and starts the work that changes it; nothing here blocks.

    `searching` tells whether an answer is awaited. `failed` carries every error, for one place to show them.
    """

    library_opened = Signal(object)
    question_changed = Signal(object)
    query_shown = Signal(object)
    query_measured = Signal(object)
    searching = Signal(bool)
    answered = Signal(object)
    case_chosen = Signal(object)
    case_shown = Signal(object)
    case_measured = Signal(object)
    stars_changed = Signal(object)
    filter_changed = Signal()
    hints_wanted = Signal(object)
    passphrase_wanted = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runner: TaskRunner, library: LibraryService, paper: PaperModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.runner, self.library, self._paper = runner, library, paper
        self.question = Question()
        self.history = History[Question]()
        self.info: LibraryInfo | None = None
        self.starred: frozenset[int] = frozenset()
        self.result: SearchResult | None = None
        self.chosen: Hit | None = None
        self._kept: int | None = None
        self._case_ecg: Ecg | None = None
        self._unmeasured: Ecg | None = None
        self._shown_as = (paper.filter_name, paper.shows_beats)
        runner.failed.connect(self.failed)
        paper.changed.connect(self._apply_filter)

    # ---- library -----------------------------------------------------------------------------------------------

    def open_library(self, folder: Path | str, *, create: bool = False, passphrase: str | None = None) -> None:
        """Open a library, then ask the present question again there; an encrypted one first wants its passphrase."""

        def work() -> LibraryInfo | None:
            if passphrase is None and services.is_encrypted(folder):
                return None
            return self.library.open(folder, create=create, passphrase=passphrase)

        def opened(info: LibraryInfo | None) -> None:
            if info is None:
                self.passphrase_wanted.emit(folder)
            else:
                self._opened(info)

        self._in_database("Opening the library", lambda _: work(), opened)

    def toggle_star(self) -> None:
        """Star the chosen case, or take its star."""
        if self.chosen is not None:
            case_id = self.chosen.case.case_id
            on = case_id not in self.starred
            self._in_database("Starring", lambda _: self.library.star(case_id, on), self._starred)

    def _starred(self, starred: frozenset[int]) -> None:
        self.starred = starred
        self.stars_changed.emit(starred)

    def _opened(self, info: LibraryInfo) -> None:
        self.info = info
        self._in_database("Reading stars", lambda _: self.library.starred(), self._starred, "stars")
        self.library_opened.emit(info)
        if self.question.asks_anything:
            self.search()
        self._in_database("Loading the encoders", lambda _: self.library.warm_up(), None, "warm up")

    def refresh_library(self) -> None:
        """The library's content changed: tell it, and ask the present question again; the chosen case stays chosen."""
        self._kept = self.chosen.case.case_id if self.chosen is not None else None
        self._in_database("Counting", lambda _: self.library.info(), self._opened, "count")

    def add_query(self, report: str, codes: Mapping[str, float]) -> None:
        """Put the query's ECG into the library, with a report and statements."""
        ecg = self.question.ecg
        if ecg is not None:
            self._in_database("Adding", lambda _: self.library.add_case(ecg, report, codes), self._added)

    def _added(self, info: LibraryInfo) -> None:
        self.told.emit(tr("The ECG was added to the library."))
        self._opened(info)

    @property
    def case_ecg(self) -> Ecg | None:
        """The waveform of the chosen case, once it is loaded."""
        return self._case_ecg

    # ---- the question ------------------------------------------------------------------------------------------

    def open_ecg(self, path: Path, hints: Hints | None = None) -> None:
        """Read an ECG file and ask for cases like it; `hints` say what a table leaves open, else they are asked for."""

        def work() -> Ecg | None:
            return None if hints is None and tables.needs_hints(path) else services.read(path, hints)

        def read(ecg: Ecg | None) -> None:
            if ecg is None:
                self.hints_wanted.emit(path)
            else:
                self.ask_for(ecg, path.name, path)

        self.runner.start(mark("Reading the file"), lambda _: work(), on_done=read, supersedes="read")

    def ask_for(self, ecg: Ecg, title: str, path: Path | None = None) -> None:
        """Ask for cases like this ECG, read from `path`; words and filters stay."""
        self.ask(replace(_about(self.question, ecg, title), path=path))

    def ask_by_part(self, region: Region | None) -> None:
        """Ask by a part of the ECG alone, or by all of it again."""
        if self.question.ecg is not None and region != self.question.region:
            self.ask(replace(self.question, region=region))

    def ask_with_case(self, case: Case) -> None:
        """Ask for cases like one of the library."""
        before = self.question
        self._in_database(
            "Loading the case",
            lambda _: self.library.case_ecg(case.case_id),
            lambda ecg: self.ask(_about_case(before, ecg, case)),
            "ask with case",
        )

    def ask_like_case(self, hit: Hit) -> None:
        """Ask for cases like one of the hits."""
        if self._case_ecg is not None and self.chosen is hit:
            self.ask(_about_case(self.question, self._case_ecg, hit.case))

    def ask(self, question: Question) -> None:
        """Ask, and remember the question in the history."""
        if question.asks_anything:
            self.history.add(question)
        self._put(question)

    def go_back(self) -> None:
        """Ask the question before this one again."""
        self._put(self.history.back() or self.question)

    def go_forward(self) -> None:
        """Ask the question after this one again."""
        self._put(self.history.forward() or self.question)

    def _put(self, question: Question) -> None:
        new_ecg = question.ecg is not self.question.ecg
        self.question = question
        self.question_changed.emit(question)
        if new_ecg:
            self._show_query()
        self.search()

    def _show_query(self) -> None:
        ecg = self.question.ecg
        if ecg is None:
            self.query_shown.emit(None)
            self.query_measured.emit(None)
            return
        self._in_files("Filtering", lambda: self.shown(ecg), self.query_shown.emit, "show query")
        self._unmeasured = ecg

    def _measure_query(self) -> None:
        """Measure when the answer is there: it must not wait for the measurements."""
        ecg, self._unmeasured = self._unmeasured, None
        if ecg is not None:
            self._in_files("Measuring", lambda: services.measured(ecg), self.query_measured.emit, "measure query")

    # ---- the answer --------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Ask the library; the newest question wins."""
        question = self.question
        if self.info is None or not question.asks_anything:
            self.runner.cancel("find")
            self._answer(None)
            return
        self.searching.emit(True)
        self._in_database(
            "Searching", lambda _: self.library.find(_query(question)), self._answer, "find", self._search_failed
        )

    def set_number_of_hits(self, k: int) -> None:
        """Ask for so many cases from now on."""
        if k != self.question.k:
            self.question = replace(self.question, k=k)
            self.search()

    def cancel_search(self) -> None:
        """Do not wait for the answer any longer."""
        self.runner.cancel("find")
        self.searching.emit(False)

    def _answer(self, result: SearchResult | None) -> None:
        self.searching.emit(False)
        self._measure_query()
        self.result = result
        self.answered.emit(result)
        self.choose(self._first_choice(result.hits) if result and result.hits else None)

    def _first_choice(self, hits: Sequence[Hit]) -> Hit:
        """The case that was looked at before the library changed, if it is still among the answers, else the best."""
        kept, self._kept = self._kept, None
        return next((hit for hit in hits if hit.case.case_id == kept), hits[0])

    def _search_failed(self, error: Exception) -> None:
        self._answer(None)
        self.failed.emit(error)

    def choose(self, hit: Hit | None) -> None:
        """Look at a case."""
        self.chosen, self._case_ecg = hit, None
        self.case_chosen.emit(hit)
        if hit is None:
            self.runner.cancel("case")
            self.case_shown.emit(None)
            self.case_measured.emit(None)
            return
        case_id = hit.case.case_id
        self._in_database("Loading the case", lambda _: self.library.case_ecg(case_id), self._show_case, "case")

    def _show_case(self, ecg: Ecg) -> None:
        self._case_ecg = ecg
        self._in_files("Filtering", lambda: self._shown_case(ecg), self.case_shown.emit, "show case")
        self._in_files("Measuring", lambda: services.measured(ecg), self.case_measured.emit, "measure case")

    def shown(self, ecg: Ecg, *, synthetic: bool = False) -> ShownEcg:
        """The ECG under the paper's filter, with its average beat if that is shown; takes long: for other threads."""
        shown = services.filtered(ecg, self._paper.filter_name)
        if self._paper.shows_beats:
            beat = services.usual_beat(ecg)
            shown = replace(shown, beats=() if beat is None else (beat,))
        return replace(shown, badge=tr(SYNTHETIC)) if synthetic else shown

    def _shown_case(self, ecg: Ecg) -> ShownEcg:
        return self.shown(ecg, synthetic=self.chosen is not None and self.chosen.case.synthetic)

    def _apply_filter(self) -> None:
        before, self._shown_as = self._shown_as, (self._paper.filter_name, self._paper.shows_beats)
        if before == self._shown_as:
            return
        for ecg, signal, key in (
            (self.question.ecg, self.query_shown, "show query"),
            (self._case_ecg, self.case_shown, "show case"),
        ):
            if ecg is not None:
                self._in_files("Filtering", self._filter_work(ecg, key), signal.emit, key)
        self.filter_changed.emit()

    def _filter_work(self, ecg: Ecg, key: str) -> Callable[[], ShownEcg]:
        return (lambda: self._shown_case(ecg)) if key == "show case" else (lambda: self.shown(ecg))

    def export_ecg(self, scene: Scene, ecg: Ecg, path: Path, page: Page) -> None:
        """Write an ECG as it lies on the paper."""
        header = page_header(ecg)
        self._write(path, lambda: save_scene(scene, path, header=header, page=page))

    def export_report(self, sheets: Sequence[ReportSheet], path: Path, page: Page) -> None:
        """Write query, case and list of cases as PDF."""
        self._write(path, lambda: save_report(sheets, path, page))

    def export_hits(self, path: Path) -> None:
        """Write the hits as CSV."""
        hits = self.result.hits if self.result else ()
        self._write(path, lambda: services.write_csv(hits, path))

    def _write(self, path: Path, work: Callable[[], None]) -> None:
        self._in_files("Exporting", work, lambda _: self.told.emit(tr("Written to {path}", path=path)), "export")

    # ---- work --------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the library and let the threads end."""
        self.runner.close_with(self.library.close)

    def _in_files(self, name: str, work: Callable[[], Any], done: Callable[[Any], None], key: str) -> None:
        self.runner.start(name, lambda _: work(), on_done=done, supersedes=key)

    def _in_database(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None,
        key: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self.runner.start(name, work, lane="database", on_done=done, on_failed=failed, supersedes=key)


def _about(before: Question, ecg: Ecg, title: str) -> Question:
    """The question with another ECG; words and filters stay."""
    unknown = Question()
    return replace(
        before,
        ecg=ecg,
        title=title,
        exclude_cases=unknown.exclude_cases,
        region=unknown.region,
        path=unknown.path,
        report=unknown.report,
    )


def _about_case(before: Question, ecg: Ecg, case: Case) -> Question:
    """The question with the ECG of a case, which itself does not answer."""
    title = tr("Case {rank}", rank=case.source_id)
    return replace(_about(before, ecg, title), exclude_cases=frozenset({case.case_id}), report=case.report)


def _query(question: Question) -> Any:  # noqa: ANN401 - search is imported only here, off the start-up path
    from ecgfinder.search import Query

    return Query(
        ecg=question.ecg,
        text=question.text,
        text_weight=question.text_weight,
        k=question.k,
        where=question.where,
        exclude_cases=question.exclude_cases,
        region=question.region,
    )
