"""The whole report of a case, as written and in English, with its statements and where it came from."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from ecgfinder.domain import Case, Hit, Report
from ecgfinder.gui.phrases import marked_html, phrases_of
from ecgfinder.gui.statements import statement_text
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.wording import NO_REPORT, SYNTHETIC, SYNTHETIC_HINT

_LANGUAGES = {"de": mark("German"), "en": mark("English"), "sv": mark("Swedish")}


class ReportView(QTextBrowser):
    """Shows one hit's report; nothing in it is a link."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._hit: Hit | None = None
        self._phrases: frozenset[str] = frozenset()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Report of the chosen case"))
        self.document().setDocumentMargin(14)
        self.show_hit(None)

    def show_hit(self, hit: Hit | None) -> None:
        """Show another case's report, or none."""
        self._hit = hit
        self.setHtml(report_html(hit.case, self.theme, self._phrases) if hit else "")

    def mark_shared(self, said: Sequence[str]) -> None:
        """Mark what the report shares with texts about the query."""
        self._phrases = phrases_of(said)
        self.show_hit(self._hit)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self.show_hit(self._hit)


def report_html(case: Case, theme: Theme, phrases: frozenset[str] = frozenset()) -> str:
    """The report as HTML, with some phrases marked; every text of the case is escaped."""
    parts = []
    if case.synthetic:
        parts.append(
            f"<p style='color:{theme.warning}; background:{theme.warning_back}'><b>&nbsp;{tr(SYNTHETIC)}&nbsp;</b> "
            f"{tr(SYNTHETIC_HINT)}.</p>"
        )
    parts += report_parts(case.report, theme, phrases)
    if case.codes:
        statements = "<br>".join(escape(statement_text(*item)) for item in case.codes.items())
        parts.append(_heading(tr("Statements"), theme) + f"<p style='margin-top:2px'>{statements}</p>")
    parts.append(_heading(tr("Source"), theme) + f"<p style='margin-top:2px'>{escape(_origin(case))}</p>")
    return "".join(parts)


def report_parts(report: Report, theme: Theme, phrases: frozenset[str]) -> list[str]:
    """The report in English and as written, each under its heading, with some phrases marked."""
    text = report.text.strip()
    if not text:
        return [f"<p style='color:{theme.muted}'>{tr(NO_REPORT)}</p>"]
    language = _LANGUAGES.get(report.language or "", "")
    title = tr("Report, {language}", language=tr(language)) if language else tr("Report")
    original = _heading(title, theme) + _paragraph(text, theme, phrases)
    english = (report.english or "").strip()
    if not english or report.language == "en" or english.casefold() == text.casefold():
        return [original]
    return [_heading(tr("Report in English"), theme) + _paragraph(english, theme, phrases), original]


def _heading(text: str, theme: Theme) -> str:
    return f"<p style='color:{theme.muted}; margin-bottom:0'><small><b>{escape(text.upper())}</b></small></p>"


def _paragraph(text: str, theme: Theme, phrases: frozenset[str]) -> str:
    marked = marked_html(text, phrases, f"background:{theme.selection}; color:{theme.accent}; font-weight:600")
    return f"<p style='margin-top:2px; line-height:125%'>{marked}</p>"


def _origin(case: Case) -> str:
    recorded = case.recorded_at.strftime("%Y-%m-%d") if case.recorded_at else ""
    return "   ".join(part for part in (case.source_id, recorded, case.device or "", *case.tags) if part)
