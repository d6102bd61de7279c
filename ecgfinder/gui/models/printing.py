"""What a printed report contains: the query, the chosen case and those kept for the grid, the list of cases."""

from __future__ import annotations

from ecgfinder.domain import Ecg, Hit, Measurements
from ecgfinder.gui.filtering import ShownEcg
from ecgfinder.gui.models.kept_cases import KeptCases
from ecgfinder.gui.models.session import Session
from ecgfinder.gui.quantities import QUANTITIES, difference, value_text
from ecgfinder.gui.report_print import ReportSheet
from ecgfinder.gui.scenes import scene_of
from ecgfinder.gui.statements import statement_name, statement_text
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import SYNTHETIC, SYNTHETIC_HINT, distance_text, patient_text
from ecgfinder.paper import PaperSettings


class Printing:
    """Follows a session and knows at any time what a report of it contains; `settings` are those of the paper."""

    def __init__(self, session: Session, kept: KeptCases) -> None:
        self._session, self._kept = session, kept
        self._query: ShownEcg | None = None
        self._case: ShownEcg | None = None
        self._measured: dict[str, Measurements | None] = {"query": None, "case": None}
        session.query_shown.connect(self._take_query)
        session.case_shown.connect(self._take_case)
        session.query_measured.connect(lambda it: self._measured.update(query=it))
        session.case_measured.connect(lambda it: self._measured.update(case=it))

    def _take_query(self, shown: ShownEcg | None) -> None:
        self._query = shown
        self._measured["query"] = None

    def _take_case(self, shown: ShownEcg | None) -> None:
        self._case = shown

    def sheets(self, settings: PaperSettings) -> list[ReportSheet]:
        """The query, the chosen and the kept cases by their rank, and the list of cases, as far as there are any."""
        made = []
        if self._query is not None:
            made.append(self._query_sheet(self._query, settings))
        made += [self._case_sheet(*case, settings) for case in self._cases()]
        if self._session.result is not None and self._session.result.hits:
            made.append(
                ReportSheet(tr("Similar past cases"), None, tuple(_row(hit) for hit in self._session.result.hits))
            )
        return made

    def _cases(self) -> list[tuple[Hit, ShownEcg, Measurements | None]]:
        """The chosen case and those that are kept, the most similar first, each once."""
        chosen = self._session.chosen
        found = [(it.hit, it.shown, it.measured) for it in self._kept.cases if it.hit is not chosen]
        if self._case is not None and chosen is not None:
            return sorted([(chosen, self._case, self._measured["case"]), *found], key=lambda it: it[0].rank)
        return list(found)

    def _query_sheet(self, shown: ShownEcg, settings: PaperSettings) -> ReportSheet:
        title = _title(tr("Query"), patient_text(shown.ecg.patient), _date(shown.ecg), shown.badge)
        return ReportSheet(title, scene_of(shown, settings), _filled(measured_text(self._measured["query"])))

    def _case_sheet(
        self, hit: Hit, shown: ShownEcg, measured: Measurements | None, settings: PaperSettings
    ) -> ReportSheet:
        case = hit.case
        title = _title(
            tr("Case {rank}", rank=hit.rank),
            patient_text(case.patient),
            case.source_id,
            self._similarity(hit),
            shown.badge,
        )
        report = case.report
        texts = [
            tr(SYNTHETIC_HINT) if case.synthetic else "",
            report.english if report.english and report.language != "en" else "",
            report.text,
            "; ".join(statement_text(*item) for item in case.codes.items()),
            measured_text(measured, self._measured["query"]),
        ]
        return ReportSheet(title, scene_of(shown, settings), _filled(*texts))

    def _similarity(self, hit: Hit) -> str:
        result = self._session.result
        if result is None:
            return ""
        evidence = result.evidence
        background = (evidence.background_mean, evidence.background_sd)
        return tr(
            "similarity {score} ({distance})", score=f"{hit.score:.3f}", distance=distance_text(hit.score, background)
        )


def measured_text(measurements: Measurements | None, other: Measurements | None = None) -> str:
    """The measurements in a line, beside another ECG with the differences."""
    if measurements is None:
        return ""
    parts = []
    for item in QUANTITIES:
        value = getattr(measurements, item.field)
        delta = difference(value, getattr(other, item.field), item.unit) if other else None
        parts.append(f"{tr(item.label)} {value_text(value, item.unit)}" + ("" if delta is None else f" ({delta:+d})"))
    return "    ".join(parts)


def _row(hit: Hit) -> str:
    case = hit.case
    marked = tr(SYNTHETIC) if case.synthetic else ""
    names = ", ".join(statement_name(code) for code in case.codes)
    cells = (f"{hit.rank}", f"{hit.score:.3f}", marked, patient_text(case.patient), names, case.report.first_line)
    return "    ".join(cell for cell in cells if cell)


def _filled(*texts: str) -> tuple[str, ...]:
    """The lines of all texts that say something."""
    return tuple(line for text in texts for line in text.splitlines() if line.strip())


def _title(*parts: str) -> str:
    return "     ".join(part for part in parts if part)


def _date(ecg: Ecg) -> str:
    return ecg.recorded_at.strftime("%Y-%m-%d %H:%M") if ecg.recorded_at else ""
