"""What the nearest cases were called: weighted shares with their intervals beside the library's base rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecgfinder.gui.statements import short_name, statement_name
from ecgfinder.gui.theme import Theme
from ecgfinder.gui.translate import tr
from ecgfinder.gui.wording import (
    agreement_text,
    evidence_title,
    share_text,
    short_agreement_text,
    short_evidence_title,
)

if TYPE_CHECKING:
    from ecgfinder.search import Evidence, StatementShare

_PAD = 12
_LEAST, _FEW, _MANY = 2, 4, 12
_LINES_FOR_FEW = 20
_LEAST_SHARE = 0.05
_BAR_SHARE = 0.2
_NUMBERS_EMS = 9.5
_CHARACTERS_WITH_BAR = 30


class EvidencePanel(QWidget):
    """A bar a statement; a click shows more of them. Hidden while there is no answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._evidence: Evidence | None = None
        self._rows: tuple[StatementShare, ...] = ()
        self._expanded, self._few = False, _FEW
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("What the nearest cases were called"))
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What is shown, as text: title, a line a statement, and how far the neighbours agree."""
        if self._evidence is None:
            return []
        rows = [share_text(statement_name(row.code), row) for row in self._rows]
        return [evidence_title(self._evidence), *rows, agreement_text(self._evidence)]

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show the evidence of another answer, or none."""
        self._evidence = evidence if evidence is not None and evidence.neighbours else None
        self._choose_rows()
        self.setVisible(self._evidence is not None)
        self.setAccessibleDescription("\n".join(self.lines))

    def leave_room(self, height_px: int) -> None:
        """Show the foremost two alone where the column under which this lies is low: the cases matter more."""
        few = _FEW if height_px >= _LINES_FOR_FEW * self._line_px() else _LEAST
        if few != self._few:
            self._few = few
            self._choose_rows()

    def _choose_rows(self) -> None:
        """The statements that the nearest carry more often than the library does, most of all first.

        What fewer than one in twenty carry says nothing about the query.
        """
        found = [row for row in self._evidence.statements if row.share >= _LEAST_SHARE] if self._evidence else []
        ranked = sorted(found, key=lambda row: row.base_rate - row.share)
        self._rows = tuple(ranked[: _MANY if self._expanded else self._few])
        self.updateGeometry()
        self.update()

    def _line_px(self) -> float:
        return QFontMetricsF(self.font()).height() + 4

    def sizeHint(self) -> QSize:
        """As many lines as are shown."""
        return QSize(240, round(self._line_px() * max(len(self.lines), 1)) + _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title and bars."""
        if self._evidence is not None:
            with QPainter(self) as painter:
                self._paint(painter, self._evidence)

    def _paint(self, painter: QPainter, evidence: Evidence) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        line = self._line_px()
        area = QRectF(_PAD, _PAD / 2, self.width() - 2 * _PAD, line)
        titles = (evidence_title(evidence), short_evidence_title(evidence))
        self._text(painter, area, self._fitting(area.width(), titles, bold=True), self.theme.muted, bold=True)
        for row in self._rows:
            area.translate(0, line)
            self._paint_row(painter, area, row)
        area.translate(0, line)
        agreement = (agreement_text(evidence), short_agreement_text(evidence))
        self._text(painter, area, self._fitting(area.width(), agreement), self.theme.muted)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self.theme.border))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -1.5, -1.5))

    def _fitting(self, room_px: float, texts: tuple[str, str], *, bold: bool = False) -> str:
        """The first text where there is room for it, else the second, which is shorter."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return texts[0] if QFontMetricsF(font).horizontalAdvance(texts[0]) <= room_px else texts[1]

    def _text(self, painter: QPainter, area: QRectF, text: str, colour: str, *, bold: bool = False) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_row(self, painter: QPainter, area: QRectF, row: StatementShare) -> None:
        metrics = QFontMetricsF(self.font())
        numbers_px = metrics.averageCharWidth() * _NUMBERS_EMS
        roomy = area.width() > metrics.averageCharWidth() * _CHARACTERS_WITH_BAR
        bar_px = area.width() * _BAR_SHARE if roomy else 0.0
        name_px = area.width() - bar_px - numbers_px - 12
        self._text(painter, QRectF(area.x(), area.y(), name_px, area.height()), short_name(row.code), self.theme.text)
        bar = QRectF(area.x() + name_px + 8, area.center().y() - 4, bar_px, 8)
        if roomy:
            self._paint_bar(painter, bar, row)
        numbers = QRectF(area.right() - numbers_px, area.y(), numbers_px, area.height())
        self._text(painter, numbers, f"{row.share:.0%}", self.theme.text, bold=True)
        numbers.setLeft(numbers.left() + numbers_px * 0.48)
        self._text(painter, numbers, f"/ {row.base_rate:.0%}", self.theme.muted)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: StatementShare) -> None:
        """The share as a bar, its interval as a line, the base rate as a tick."""
        painter.fillRect(bar, QColor(self.theme.border))
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * row.share, bar.height()), QColor(self.theme.accent))
        painter.setPen(QPen(QColor(self.theme.text), 1))
        middle = bar.center().y()
        painter.drawLine(QLineF(bar.x() + bar.width() * row.low, middle, bar.x() + bar.width() * row.high, middle))
        painter.setPen(QPen(QColor(self.theme.warning), 2))
        base = bar.x() + bar.width() * row.base_rate
        painter.drawLine(QLineF(base, bar.y() - 2, base, bar.bottom() + 2))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Show more or fewer statements."""
        self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle()
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        self._expanded = not self._expanded
        self._choose_rows()

    def event(self, event: QEvent) -> bool:
        """Everything in words, on hovering."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), "\n".join(self.lines), self)
            return True
        return super().event(event)
