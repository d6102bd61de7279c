"""Paints the scenes of `ecgfinder.paper` by QPainter: on screen, and into PNG, SVG and PDF at true millimetres."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QPolygonF,
)
from PySide6.QtSvg import QSvgGenerator

from ecgfinder.domain import Ecg, UserFacingError
from ecgfinder.gui.files import write_file
from ecgfinder.gui.fonts import font, paper_text_scale
from ecgfinder.gui.paper_colours import CLINIC, PaperColours
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import DISCLAIMER
from ecgfinder.paper import A4, Page, PaperText, Scene, place_on_page
from ecgfinder.paper.scene import LARGE_BOX_MM, SMALL_BOX_MM

MM_PER_INCH = 25.4
VECTOR_UNITS_PER_MM = 100
FORMATS = ("png", "svg", "pdf")

_TRACE_MM = 0.28
_MARK_MM = 0.15
_STROKED_FROM_PX = 1.5
_HAIRLINES_PX = (-0.12, 0.12)
_THIN_MM, _THICK_MM = 0.08, 0.18
_THIN_LINES_FROM_PX_PER_MM = 1.6
_FONT_UNITS_PER_MM = 20
_POINT_BYTES = 16
_HALO_SHARE = 0.16
_ROLE_BOLD = {"lead": True, "caption": False, "note": False}
_LEAST_TEXT_PX = {"lead": 11.0, "caption": 9.5, "note": 10.0}
_FULL_THIN_LINES_PX_PER_MM = 4.0


def paint_scene(painter: QPainter, scene: Scene, colours: PaperColours = CLINIC, *, fine: bool = True) -> None:
    """Paint the whole scene; one unit of the painter is one millimetre.

    `fine` draws traces at full width and smoothness; without it they are drawn as fast as possible (while panning).
    """
    paint_grid(painter, scene, colours)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    paint_traces(painter, scene, QColor(colours.trace), fine=fine)
    for gap in scene.gaps:
        _paint_gap(painter, gap.left_mm, gap.right_mm, gap.y_mm, colours)
    on_pixels = painter.paintEngine().type() == QPaintEngine.Type.Raster  # files hold the texts alone
    halo = QColor(colours.paper) if on_pixels else None
    ratio = painter.device().devicePixelRatio()
    scale = ratio * paper_text_scale(scene.width_mm * device_px_per_mm(painter) / ratio)
    for text in scene.texts:
        paint_text(painter, text, QColor(colours.note if text.role == "note" else colours.text), halo, scale)


def paint_grid(painter: QPainter, scene: Scene, colours: PaperColours) -> None:
    """Paint the empty paper; the 1 mm lines fade and are left out where they would merge into one tint."""
    area = QRectF(0, 0, scene.width_mm, scene.height_mm)
    painter.fillRect(area, QColor(colours.paper))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    scale = device_px_per_mm(painter)
    if scale >= _THIN_LINES_FROM_PX_PER_MM:
        thin = blend(colours.paper, colours.thin, min(scale / _FULL_THIN_LINES_PX_PER_MM, 1.0))
        _paint_lines(painter, scene, SMALL_BOX_MM, _pen(painter, thin, _THIN_MM))
    _paint_lines(painter, scene, LARGE_BOX_MM, _pen(painter, colours.thick, _THICK_MM))


def paint_traces(painter: QPainter, scene: Scene, colour: QColor, *, fine: bool = True) -> None:
    """Paint the leads, calibration pulses and column marks alone, on whatever lies there."""
    painter.save()
    painter.setClipRect(QRectF(0, 0, scene.width_mm, scene.height_mm), Qt.ClipOperation.IntersectClip)
    drawn = [(line.x_mm, line.y_mm) for line in scene.pulses] + [(line.x_mm, line.y_mm) for line in scene.traces]
    lines = [piece for x_mm, y_mm in drawn for piece in finite_pieces(x_mm, y_mm)]
    if fine:
        _paint_fine(painter, lines, colour)
    else:
        _paint_hairlines(painter, lines, colour, (0.0,))
    painter.setPen(_pen(painter, colour, _MARK_MM))
    for mark in scene.marks:
        painter.drawPolyline(polygon(mark.x_mm, mark.y_mm))
    painter.restore()


def _paint_fine(painter: QPainter, lines: Sequence[QPolygonF], colour: QColor) -> None:
    """At full width. On a coarse screen as two hairlines: Qt draws lines up to a pixel wide ten times as fast."""
    if device_px_per_mm(painter) * _TRACE_MM < _STROKED_FROM_PX:
        _paint_hairlines(painter, lines, colour, _HAIRLINES_PX)
        return
    painter.setPen(_pen(painter, colour, _TRACE_MM))
    for line in lines:
        painter.drawPolyline(line)


def _paint_hairlines(
    painter: QPainter, lines: Sequence[QPolygonF], colour: QColor, offsets_px: tuple[float, ...]
) -> None:
    """One pixel wide, once for each offset downwards."""
    pixel_mm = 1 / device_px_per_mm(painter)
    painter.setPen(_pen(painter, colour, 0.0))
    for offset_px in offsets_px:
        painter.translate(0, offset_px * pixel_mm)
        for line in lines:
            painter.drawPolyline(line)
        painter.translate(0, -offset_px * pixel_mm)


def paint_text(
    painter: QPainter, text: PaperText, colour: QColor, halo: QColor | None = None, scale: float = 1.0
) -> None:
    """Paint one text of the paper, on a coarse screen larger than its millimetres so that it can be read.

    `halo` is drawn around the letters: a trace that runs through them then does not hide them. `scale` is that of the
    least size, in device pixels.
    """
    painter.save()
    painter.setPen(colour)
    height_mm = max(text.height_mm, _LEAST_TEXT_PX[text.role] * scale / device_px_per_mm(painter))
    painter.setFont(font(round(height_mm * _FONT_UNITS_PER_MM), bold=_ROLE_BOLD[text.role]))
    painter.translate(text.x_mm, text.y_mm)
    painter.scale(1 / _FONT_UNITS_PER_MM, 1 / _FONT_UNITS_PER_MM)
    if halo is not None:
        outline = QPainterPath()
        outline.addText(QPointF(0, 0), painter.font(), text.text)
        width = 2 * _HALO_SHARE * height_mm * _FONT_UNITS_PER_MM
        round_ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, QPen(halo, width, *round_ends))
    painter.drawText(QPointF(0, 0), text.text)
    painter.restore()


def polygon(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> QPolygonF:
    """A polyline through the points, copied in one go."""
    made = QPolygonF()
    made.resize(x.size)
    if x.size:
        address: Any = made.data()
        memory: Any = shiboken6.VoidPtr(address, x.size * _POINT_BYTES, True)  # type: ignore[call-arg]
        points = np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)
        points[:, 0], points[:, 1] = x, y
    return made


def finite_pieces(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> Iterable[QPolygonF]:
    """The polylines between the NaN of `y`."""
    known = np.isfinite(y)
    if known.all():
        return [polygon(x, y)]
    cuts = np.flatnonzero(np.diff(known)) + 1
    pieces = zip(np.split(x, cuts), np.split(y, cuts), np.split(known, cuts), strict=True)
    return [polygon(px, py) for px, py, ok in pieces if ok[0]]


def device_px_per_mm(painter: QPainter) -> float:
    """Device pixels that one unit of the painter covers."""
    return float(painter.deviceTransform().m11())


def blend(back: str, front: str, share: float) -> QColor:
    """The colour `share` of the way from one colour to another."""
    a, b = QColor(back), QColor(front)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(low + (high - low) * share) for low, high in pairs))


def _pen(painter: QPainter, colour: QColor | str, width_mm: float) -> QPen:
    """A pen of this width, but at least one device pixel wide."""
    pen = QPen(QColor(colour), max(width_mm, 1 / device_px_per_mm(painter)))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_lines(painter: QPainter, scene: Scene, step_mm: float, pen: QPen) -> None:
    painter.setPen(pen)
    verticals = [QLineF(x, 0, x, scene.height_mm) for x in scene.grid_x_mm(step_mm).tolist()]
    painter.drawLines(verticals + [QLineF(0, y, scene.width_mm, y) for y in scene.grid_y_mm(step_mm).tolist()])


def _paint_gap(painter: QPainter, left_mm: float, right_mm: float, y_mm: float, colours: PaperColours) -> None:
    pen = _pen(painter, colours.note, _TRACE_MM)
    pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(left_mm, y_mm), QPointF(right_mm, y_mm))


def save_scene(
    scene: Scene, path: Path, *, header: str = "", colours: PaperColours = CLINIC, dpi: int = 200, page: Page = A4
) -> None:
    """Write the scene as .png, .svg or .pdf at true size (PDF: on a page with a header and the disclaimer).

    Raises UserFacingError for another ending, or when the file cannot be written; an existing file then stays.
    """
    kind = path.suffix.casefold().lstrip(".")
    if kind not in FORMATS:
        raise UserFacingError("an ECG is written as .png, .svg or .pdf", path=path, advice="Choose one of these.")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "png":
        to_image(scene, colours, dpi / MM_PER_INCH).save(buffer, "PNG")  # type: ignore[call-overload]
    elif kind == "svg":
        _write_svg(buffer, scene, colours)
    else:
        _write_pdf(buffer, scene, colours, header, page)
    write_file(path, bytes(buffer.data().data()))


def to_image(scene: Scene, colours: PaperColours, px_per_mm: float) -> QImage:
    """The scene as an image whose file format states its true size."""
    image = QImage(
        round(scene.width_mm * px_per_mm) + 1, round(scene.height_mm * px_per_mm) + 1, QImage.Format.Format_RGB32
    )
    image.fill(QColor(colours.paper))
    image.setDotsPerMeterX(round(px_per_mm * 1000))
    image.setDotsPerMeterY(round(px_per_mm * 1000))
    with QPainter(image) as painter:
        painter.scale(px_per_mm, px_per_mm)
        paint_scene(painter, scene, colours)
    return image


def _write_svg(device: QIODevice, scene: Scene, colours: PaperColours) -> None:
    size = QSize(round(scene.width_mm * VECTOR_UNITS_PER_MM), round(scene.height_mm * VECTOR_UNITS_PER_MM))
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setResolution(round(VECTOR_UNITS_PER_MM * MM_PER_INCH))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle("ECG")
    generator.setDescription(tr(DISCLAIMER))
    with QPainter(generator) as painter:
        painter.scale(VECTOR_UNITS_PER_MM, VECTOR_UNITS_PER_MM)
        paint_scene(painter, scene, colours)


def _write_pdf(device: QIODevice, scene: Scene, colours: PaperColours, header: str, page: Page) -> None:
    placed, x_mm, y_mm = place_on_page(scene, page)
    writer = pdf_writer(device, placed)
    with QPainter(writer) as painter:
        painter.scale(VECTOR_UNITS_PER_MM, VECTOR_UNITS_PER_MM)
        paint_margin_text(painter, header, QPointF(x_mm, y_mm - 2))
        paint_margin_text(painter, tr(DISCLAIMER), QPointF(x_mm, y_mm + scene.height_mm + 4))
        painter.translate(x_mm, y_mm)
        paint_scene(painter, scene, colours)


def pdf_writer(device: QIODevice, page: Page) -> QPdfWriter:
    """A PDF without margins, `VECTOR_UNITS_PER_MM` painter units to the millimetre."""
    writer = QPdfWriter(device)
    writer.setResolution(round(VECTOR_UNITS_PER_MM * MM_PER_INCH))
    size = QPageSize(QSizeF(page.width_mm, page.height_mm), QPageSize.Unit.Millimeter, "ECG")
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle("ECG")
    writer.setCreator("ecgfinder")
    return writer


def paint_margin_text(painter: QPainter, text: str, at_mm: QPointF, height_mm: float = 2.8) -> None:
    """Paint a line of text outside the ECG paper."""
    paint_text(painter, PaperText(text, at_mm.x(), at_mm.y(), height_mm, "caption"), QColor("#333333"))


def page_header(ecg: Ecg) -> str:
    """Age, sex and date for the margin of a print; never a name."""
    age, sex = ecg.patient.age_years, ecg.patient.sex
    recorded = ecg.recorded_at.strftime("%Y-%m-%d %H:%M") if ecg.recorded_at else ""
    return "    ".join(
        part for part in ("" if age is None else tr("{age} y", age=f"{age:.0f}"), sex or "", recorded) if part
    )
