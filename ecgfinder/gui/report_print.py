"""Query and cases on office paper: ECGs at true millimetres, measurements, reports, the disclaimer on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QPainter, QTextLayout

from ecgfinder.gui.files import write_file
from ecgfinder.gui.fonts import font
from ecgfinder.gui.paper_colours import CLINIC, PaperColours
from ecgfinder.gui.render import VECTOR_UNITS_PER_MM, paint_margin_text, paint_scene, pdf_writer
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import DISCLAIMER
from ecgfinder.paper import A4, Page, Scene

_MARGIN_MM = 7.0
_TITLE_MM = 3.6
_TEXT_MM = 3.1
_TOP_MM = _MARGIN_MM + _TITLE_MM + 2
_LINE_MM = 4.0
_DESCENT_MM = 1.0
_GAP_MM = 0.5
_FOOT_MM = 5.0
_UNITS_PER_MM = 20


@dataclass(frozen=True, slots=True, eq=False)
class ReportSheet:
    """One sheet: a title, an ECG if there is one, and paragraphs that flow on under it and over further pages."""

    title: str
    scene: Scene | None
    paragraphs: tuple[str, ...]


def save_report(sheets: Sequence[ReportSheet], path: Path, page: Page = A4, colours: PaperColours = CLINIC) -> None:
    """Write the sheets as PDF. Raises UserFacingError when the file cannot be written; an existing file then stays."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = page_for(sheets, page)
    writer = pdf_writer(buffer, page)
    with QPainter(writer) as painter:
        painter.scale(VECTOR_UNITS_PER_MM, VECTOR_UNITS_PER_MM)
        paint_report(painter, sheets, page, writer.newPage, colours)
    write_file(path, bytes(buffer.data().data()))


def page_for(sheets: Sequence[ReportSheet], page: Page) -> Page:
    """The page, or a larger one where an ECG would not fit at its true size."""
    widths = [sheet.scene.width_mm + 2 * _MARGIN_MM for sheet in sheets if sheet.scene]
    heights = [sheet.scene.height_mm + 4 * _MARGIN_MM for sheet in sheets if sheet.scene]
    return Page(max([page.width_mm, *widths]), max([page.height_mm, *heights]))


def paint_report(
    painter: QPainter,
    sheets: Sequence[ReportSheet],
    page: Page,
    new_page: Callable[[], object],
    colours: PaperColours = CLINIC,
) -> None:
    """Paint all sheets; one unit of the painter is one millimetre, `new_page` begins the next page."""
    for number, sheet in enumerate(sheets):
        if number:
            new_page()
        _paint_sheet(painter, sheet, page, new_page, colours)


def _paint_sheet(
    painter: QPainter, sheet: ReportSheet, page: Page, new_page: Callable[[], object], colours: PaperColours
) -> None:
    _paint_frame(painter, sheet.title, page)
    top_mm = _TOP_MM
    if sheet.scene:
        painter.save()
        painter.translate((page.width_mm - sheet.scene.width_mm) / 2, top_mm)
        paint_scene(painter, sheet.scene, colours)
        painter.restore()
        top_mm += sheet.scene.height_mm + 2
    bottom_mm = page.height_mm - _MARGIN_MM - _FOOT_MM
    for line, gap_mm in _lines(sheet.paragraphs, page.width_mm - 2 * _MARGIN_MM):
        if top_mm + gap_mm + _LINE_MM > bottom_mm:
            new_page()
            _paint_frame(painter, tr("{title}, continued", title=sheet.title), page)
            top_mm = _TOP_MM
        top_mm += gap_mm + _LINE_MM
        paint_margin_text(painter, line, QPointF(_MARGIN_MM, top_mm - _DESCENT_MM), _TEXT_MM)


def _paint_frame(painter: QPainter, title: str, page: Page) -> None:
    paint_margin_text(painter, title, QPointF(_MARGIN_MM, _MARGIN_MM + _TITLE_MM), _TITLE_MM)
    paint_margin_text(painter, tr(DISCLAIMER), QPointF(_MARGIN_MM, page.height_mm - _MARGIN_MM))


def _lines(paragraphs: Sequence[str], width_mm: float) -> Iterator[tuple[str, float]]:
    """The lines of the paragraphs, broken between words, each with the space (mm) above it."""
    text_font = font(round(_TEXT_MM * _UNITS_PER_MM))
    for paragraph in paragraphs:
        layout = QTextLayout(paragraph, text_font)
        layout.beginLayout()
        gap_mm = _GAP_MM
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width_mm * _UNITS_PER_MM)
            yield paragraph[line.textStart() : line.textStart() + line.textLength()].strip(), gap_mm
            gap_mm = 0.0
        layout.endLayout()
