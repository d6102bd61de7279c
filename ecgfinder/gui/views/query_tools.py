"""What can be done with the query beyond reading it: search by a part of it, look at its encoding."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ecgfinder.gui.models.encoded_image import EncodedImage
from ecgfinder.gui.models.session import Question, Session
from ecgfinder.gui.views.encoded_panel import EncodedWindow
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.region_tool import RegionDialog, RegionTool


class QueryTools(QObject):
    """Binds the tools to a session and to the paper that shows its query."""

    def __init__(self, session: Session, paper: PaperView, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._paper, self._window = session, paper, parent
        self.encoded_image = EncodedImage(session, self)
        self._region_tool = RegionTool(paper)
        self._region_tool.chosen.connect(session.ask_by_part)
        session.question_changed.connect(self._question_changed)

    def _question_changed(self, question: Question) -> None:
        self._paper.found.show_region(question.region)

    def set_choosing_part(self, on: bool) -> None:
        """Let a drag on the query's paper choose leads and a stretch to search by."""
        self._region_tool.set_active(on)

    def part_dialog(self) -> None:
        """Choose leads and a stretch by keyboard."""
        question = self._session.question
        if question.ecg is not None:
            dialog = RegionDialog(question.ecg, question.region, self._window)
            dialog.chosen.connect(self._session.ask_by_part)
            dialog.open()

    def ask_by_all(self) -> None:
        """Search by the whole ECG again."""
        self._session.ask_by_part(None)

    def show_encoded(self) -> None:
        """Show what the encoder sees, large; pointing at it points at the paper and the other way."""
        window = EncodedWindow(self.encoded_image, self._window)
        window.panel.pointed.connect(self._paper.found.show_point)
        self._paper.pointed.connect(window.panel.mark)
        window.show()
