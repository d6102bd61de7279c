"""Query and case beat upon beat, lead by lead, and their measurements side by side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ecgfinder.domain import Ecg, Measurements
from ecgfinder.gui.models.derived import Derived
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.render import paint_grid, paint_scene, paint_traces
from ecgfinder.gui.scenes import BEATS_TEXT, NO_BEATS
from ecgfinder.gui.services import BEAT_EDGES_S
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.measurement_strip import comparison_html
from ecgfinder.gui.views.widgets import dress, label
from ecgfinder.paper import BEATS_ROW, Scene, draw_paper

_MOST_PX_PER_MM = 4.2
_OF_HIGH_WINDOW = 0.3  # where that is more
_USUAL_HEIGHT_PX = 210
_MOST_OF_WINDOW = 0.32


class BeatsView(QWidget):
    """Both average beats on one paper: the query in the trace's colour, the case over it in another."""

    def __init__(self, paper: PaperModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = paper
        self._beats: tuple[Ecg | None, Ecg | None] = (None, None)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Average beats of query and case, one over the other"))
        paper.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """The paper's proportions are kept."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the paper at the scale that fits the width."""
        shown = next((scene for scene in self.scenes() if scene), None)
        if shown is None:
            return _USUAL_HEIGHT_PX
        return round(shown.height_mm * min(width / shown.width_mm, self._most_px_per_mm(shown))) + 1

    def _most_px_per_mm(self, shown: Scene) -> float:
        return max(_MOST_PX_PER_MM, _OF_HIGH_WINDOW * self.window().height() / shown.height_mm)

    def sizeHint(self) -> QSize:
        """Room for beats that can be read."""
        return QSize(900, _USUAL_HEIGHT_PX)

    def show_beats(self, query: Ecg | None, case: Ecg | None) -> None:
        """Show other beats; either may be missing."""
        self._beats = (query, case)
        self.updateGeometry()
        self.update()

    def scenes(self) -> tuple[Scene | None, Scene | None]:
        """Where the beats of query and case lie on the paper."""
        window_s = BEAT_EDGES_S[1] - BEAT_EDGES_S[0]
        text = tr(BEATS_TEXT)
        settings = replace(self._paper.settings, layout=BEATS_ROW, start_s=0.0, window_s=window_s, filter_text=text)
        drawn = [None if beat is None else draw_paper(beat, settings) for beat in self._beats]
        query, case = (None if scene is None else replace(scene, gaps=()) for scene in drawn)
        return query, case

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, the query's beats and the case's over them."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        query, case = self.scenes()
        shown = query or case
        if shown is None:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr(NO_BEATS))
            return
        scale = min(self.width() / shown.width_mm, self.height() / shown.height_mm, self._most_px_per_mm(shown))
        painter.translate(QPointF(max(0.0, (self.width() - shown.width_mm * scale) / 2), 0))
        painter.scale(scale, scale)
        colours = self._paper.colours
        if query:
            paint_scene(painter, query, colours)
        else:
            paint_grid(painter, shown, colours)
        if case:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            paint_traces(painter, case, QColor(colours.overlay))


class ComparisonView(QWidget):
    """Two ECGs' average beats one over the other, and a table of their measurements; `names` tells them apart.

    `whole_table`: the table is shown whole where the window has room; else it is as high as the beats.
    """

    def __init__(
        self, paper: PaperModel, names: tuple[str, str], parent: QWidget | None = None, *, whole_table: bool = False
    ) -> None:
        super().__init__(parent)
        dress(self, "Pane")
        self._paper, self._names = paper, names
        self.beats = BeatsView(paper)
        self.table = QLabel()
        self.table.setTextFormat(Qt.TextFormat.RichText)
        self._legend = label()
        side = QWidget()
        side.setObjectName("Clear")
        self.side = QVBoxLayout(side)
        self.side.setContentsMargins(0, 0, 0, 0)
        title = label(tr("AVERAGE BEATS, ALIGNED ON R"), "Section")
        self.side.addWidget(title)
        self.side.addWidget(self._legend)
        self.side.addSpacing(6)
        self.side.addWidget(self.table)
        self.side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 20, 8)
        row.setSpacing(20)
        row.addWidget(self.beats, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_SideArea(side, title, as_high=whole_table))

    def show_beats(self, first: Ecg | None, second: Ecg | None) -> None:
        """Show other beats; either may be missing."""
        self.beats.show_beats(first, second)
        colours = self._paper.colours
        keys = zip(self._names, (colours.trace, colours.overlay), strict=True)
        self._legend.setText(" &nbsp; ".join(_key(*item, colours.paper) for item in keys))

    def show_measured(self, first: Measurements | None, second: Measurements | None) -> None:
        """Show the measurements of both and their differences (second minus first)."""
        self.table.setText(comparison_html(first, second, self._names))


class _SideArea(QScrollArea):
    """As wide as what it holds; lower, the title goes first and what is left is scrolled to.

    `as_high`: asks for the height of what it holds, as far as the window has it.
    """

    def __init__(self, content: QWidget, title: QWidget, *, as_high: bool) -> None:
        super().__init__()
        self._title, self._as_high = title, as_high
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred if as_high else QSizePolicy.Policy.Ignored
        )
        self.setAccessibleName(tr("Measurements"))
        self.setWidget(content)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The width of the content, with room for the scroll bar."""
        content = self.widget()
        needed = content.minimumSizeHint() if content else QSize()
        most = round(self.window().height() * _MOST_OF_WINDOW)
        height = min(needed.height(), most) if self._as_high else _USUAL_HEIGHT_PX
        return QSize(needed.width() + self.verticalScrollBar().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whether there is room for the title."""
        super().resizeEvent(event)
        content = self.widget()
        if content is not None:
            hidden = 0 if self._title.isVisibleTo(content) else self._title.sizeHint().height()
            self._title.setVisible(content.minimumSizeHint().height() + hidden <= event.size().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The content has become wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ComparePanel(ComparisonView):
    """Query and case, under the two papers; shown while a comparison is active."""

    def __init__(self, beats: Derived[Ecg | None], paper: PaperModel, parent: QWidget | None = None) -> None:
        super().__init__(paper, (tr("Query"), tr("Case")), parent)
        self._derived = beats
        self._measured: dict[str, Measurements | None] = {"query": None, "case": None}
        beats.changed.connect(lambda: self.show_beats(beats.query, beats.case))
        self.hide()

    def set_active(self, on: bool) -> None:
        """Show the panel and follow the session, or hide it."""
        self._derived.set_active(on)
        self.setVisible(on)

    def show_query(self, measurements: Measurements | None) -> None:
        """Take the query's measurements."""
        self._take("query", measurements)

    def show_case(self, measurements: Measurements | None) -> None:
        """Take the case's measurements."""
        self._take("case", measurements)

    def _take(self, which: str, measurements: Measurements | None) -> None:
        self._measured[which] = measurements
        self.show_measured(self._measured["query"], self._measured["case"])


def _key(name: str, colour: str, paper: str) -> str:
    """A stroke on paper in the colour, and what it means."""
    return f"<span style='background:{paper}; color:{colour}'><b>&nbsp;—&nbsp;</b></span> {name}"
