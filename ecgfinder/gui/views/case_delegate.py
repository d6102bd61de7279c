"""How one case looks in the list: rank, similarity, patient, statements, report and a preview."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ecgfinder.domain import Hit
from ecgfinder.gui.days import told_day
from ecgfinder.gui.models.cases import HIT_ROLE, CasesModel
from ecgfinder.gui.statements import short_name, statement_text
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import NO_REPORT, SYNTHETIC, SYNTHETIC_HINT, distance_text, patient_text

Index = QModelIndex | QPersistentModelIndex

_PAD = 12
_GAP = 5
_PREVIEW_PX = 54
_CHIP_PAD = 6
_CHARACTERS_WITH_DAY = 30


class CaseDelegate(QStyledItemDelegate):
    """Paints the cases of a CasesModel in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All items are equally high, so that the list need not look at each."""
        line = QFontMetrics(option.font).height()
        return QSize(240, 2 * _PAD + 3 * line + 10 + _PREVIEW_PX + 3 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one case."""
        hit: Hit = index.data(HIT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_back(painter, option)
        area = option.rect.adjusted(_PAD + 2, _PAD, -_PAD, -_PAD)
        line = QFontMetrics(option.font).height()
        self._paint_head(painter, option.font, QRect(area.topLeft(), QSize(area.width(), line)), hit, index)
        top = area.top() + line + _GAP
        self._paint_chips(painter, option.font, QRect(area.left(), top, area.width(), line + 4), hit)
        top += line + 4 + _GAP
        self._paint_report(painter, option.font, QRect(area.left(), top, area.width(), line), hit)
        top += line + _GAP
        self._paint_preview(painter, QRect(area.left(), top, area.width(), _PREVIEW_PX), hit, index)
        painter.restore()

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.theme.selection))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), QColor(self.theme.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.theme.raised))
        painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), QColor(self.theme.border))

    def _paint_head(self, painter: QPainter, base: QFont, area: QRect, hit: Hit, index: Index) -> None:
        model = index.model()
        background, starred, seen = (0.0, 1.0), False, False
        if isinstance(model, CasesModel):
            background, case_id = model.background, hit.case.case_id
            starred, seen = case_id in model.starred, case_id in model.seen
        painter.setPen(QColor(self.theme.text))
        painter.setFont(_bold(base))
        star = "★ " if starred else ""
        more = f"   +{len(hit.folded)}" if hit.folded else ""
        rank = f"{hit.rank}" if not isinstance(model, CasesModel) or hit in model.hits else f"{hit.rank} ↳"
        who = f"{rank}   {star}{patient_text(hit.case.patient)}{more}{'  ✓' if seen else ''}"
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, who)
        distance = distance_text(hit.score, background)
        room = area.width() - QFontMetrics(_bold(base)).horizontalAdvance(who) - 2 * _GAP
        choices = (f"{distance}   {hit.score:.3f}", distance, "")
        fitting = next(text for text in choices if not text or QFontMetrics(base).horizontalAdvance(text) <= room)
        painter.setFont(base)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fitting)

    def _paint_chips(self, painter: QPainter, base: QFont, area: QRect, hit: Hit) -> None:
        """As many statements as fit, the rest as a number; a synthetic case is marked first of all."""
        metrics, left = QFontMetrics(base), area.left()
        if hit.case.synthetic:
            left = self._chip(
                painter, _bold(base), area, left, tr(SYNTHETIC), self.theme.warning, self.theme.warning_back
            )
        codes = list(hit.case.codes)
        for number, code in enumerate(codes):
            rest = f"+{len(codes) - number}"
            spare = metrics.horizontalAdvance(rest) + 2 * _CHIP_PAD + _GAP if number < len(codes) - 1 else 0
            room = area.right() - left - spare
            if number > 0 and metrics.horizontalAdvance(short_name(code)) + 2 * _CHIP_PAD > room:
                self._chip(painter, base, area, left, rest, self.theme.muted, self.theme.raised)
                return
            within = area.adjusted(0, 0, -spare, 0)
            left = self._chip(painter, base, within, left, short_name(code), self.theme.text, self.theme.raised)

    def _chip(self, painter: QPainter, font: QFont, area: QRect, left: int, text: str, ink: str, back: str) -> int:
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(text) + 2 * _CHIP_PAD, area.right() - left)
        plate = QRectF(left + 0.5, area.top() + 0.5, width - 1, area.height() - 1)
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * _CHIP_PAD + 2)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, shown)
        return left + width + _GAP

    def _paint_report(self, painter: QPainter, base: QFont, area: QRect, hit: Hit) -> None:
        text = hit.case.report.first_line
        painter.setFont(base)
        painter.setPen(QColor(self.theme.text if text else self.theme.muted))
        metrics, day = QFontMetrics(base), hit.case.recorded_at
        if day is not None and area.width() >= metrics.averageCharWidth() * _CHARACTERS_WITH_DAY:
            area = self._paint_day(painter, area, told_day(day), metrics)
        shown = metrics.elidedText(text or tr(NO_REPORT), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(self.theme.text if text else self.theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_day(self, painter: QPainter, area: QRect, day: str, metrics: QFontMetrics) -> QRect:
        """The day at the right; returns what is left of the area."""
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, day)
        return area.adjusted(0, 0, -metrics.horizontalAdvance(day) - 2 * _GAP, 0)

    def _paint_preview(self, painter: QPainter, area: QRect, hit: Hit, index: Index) -> None:
        model = index.model()
        image = None
        if isinstance(model, CasesModel):
            image = model.preview(hit, area.size(), painter.device().devicePixelRatioF())
        if image is None:
            painter.fillRect(area, QColor(self.theme.raised))
            return
        painter.drawImage(QPoint(area.left(), area.top()), image)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """All statements and the whole first line, on hovering."""
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        lines = [statement_text(code, likelihood) for code, likelihood in hit.case.codes.items()]
        lines += [hit.case.report.first_line] if hit.case.report.first_line else []
        lines += [told_day(hit.case.recorded_at)] if hit.case.recorded_at else []
        lines += [tr(SYNTHETIC_HINT)] if hit.case.synthetic else []
        QToolTip.showText(event.globalPos(), "\n".join(lines), view)
        return True


def _bold(base: QFont) -> QFont:
    bold = QFont(base)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
