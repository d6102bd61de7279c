"""The window: query on the left, ranked cases in the middle, the chosen case on the right."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ecgfinder.domain import Ecg, Hit, UserFacingError
from ecgfinder.gui import pictures, services
from ecgfinder.gui.demo import is_demo
from ecgfinder.gui.icons import program_icon
from ecgfinder.gui.models.camera import Camera
from ecgfinder.gui.models.cases import CasesModel
from ecgfinder.gui.models.derived import Derived
from ecgfinder.gui.models.explaining import Explaining
from ecgfinder.gui.models.paper import PaperModel
from ecgfinder.gui.models.session import Question, Session
from ecgfinder.gui.preferences import Preferences
from ecgfinder.gui.services import LibraryService
from ecgfinder.gui.tasks import Progress, TaskRunner
from ecgfinder.gui.theme import DARK, LIGHT, THEMES, Theme, apply_theme, system_theme
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.about import show_about, show_bug
from ecgfinder.gui.views.arrangement import Arrangement
from ecgfinder.gui.views.case_grid_view import CaseGridView
from ecgfinder.gui.views.case_list import CaseList
from ecgfinder.gui.views.case_tools import CaseTools
from ecgfinder.gui.views.commands import Commands
from ecgfinder.gui.views.compare_panel import ComparePanel
from ecgfinder.gui.views.ecg_pane import EcgPane
from ecgfinder.gui.views.empty_query import EmptyQuery
from ecgfinder.gui.views.encoded_panel import EncodedPanel
from ecgfinder.gui.views.exporter import Exporter
from ecgfinder.gui.views.filter_bar import FilterBar
from ecgfinder.gui.views.filter_dialog import FilterDialog
from ecgfinder.gui.views.first_steps import FirstSteps
from ecgfinder.gui.views.grid_table import GridTable
from ecgfinder.gui.views.key_sheet import KeySheet
from ecgfinder.gui.views.librarian import PACK_SUFFIX, Librarian
from ecgfinder.gui.views.menus import Menus
from ecgfinder.gui.views.message_bar import MessageBar
from ecgfinder.gui.views.own_keys import belongs_to
from ecgfinder.gui.views.palette import CommandPalette
from ecgfinder.gui.views.paper_bar import PaperBar
from ecgfinder.gui.views.paper_view import PaperView
from ecgfinder.gui.views.picture_opener import PictureOpener
from ecgfinder.gui.views.preferences_dialog import PreferencesDialog
from ecgfinder.gui.views.query_tools import QueryTools
from ecgfinder.gui.views.report_view import ReportView
from ecgfinder.gui.views.room import FoldedBar
from ecgfinder.gui.views.screen_scale import ScreenScale
from ecgfinder.gui.views.search_bar import SearchBar
from ecgfinder.gui.views.status import StatusLine
from ecgfinder.gui.views.widgets import button, panel
from ecgfinder.gui.views.window_commands import declare
from ecgfinder.gui.wording import EMPTY_CASE, EMPTY_QUERY

if TYPE_CHECKING:
    from ecgfinder.gui.views.lead_detail import LeadDetail

_log = logging.getLogger(__name__)

_PAPER_COMMANDS = ("compare", "grid", "part", "calipers", "march", "undo", "waves", "why", "fit", "true size")
_ZOOM = 1.25
_LEAST_LIST_PX, _LIST_CHARACTERS = 250, 26


def _load_lead_detail(_: Progress) -> type[LeadDetail]:
    """Called off the GUI thread: the import of pyqtgraph takes a fifth of a second."""
    from ecgfinder.gui.views.lead_detail import LeadDetail

    return LeadDetail


class MainWindow(QMainWindow):
    """Lays out the views and connects them with the session; it holds no state of its own."""

    closing = Signal()

    def __init__(self, runner: TaskRunner, library: LibraryService, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self.preferences, self._theme = preferences, theme
        self._library_folder: Path | None = None
        self.paper = PaperModel(self)
        self.paper.restore(preferences)
        self.camera = Camera(self)
        self.session = Session(runner, library, self.paper, self)
        self.session.set_number_of_hits(preferences.hits)
        self.cases = CasesModel(runner, library, self.paper, self)
        self.query_pane = EcgPane(tr("Query"), tr(EMPTY_QUERY), self.paper, self.camera)
        self.case_pane = EcgPane(tr("Case"), tr(EMPTY_CASE), self.paper, self.camera)
        self.case_list = CaseList(self.session, self.cases, theme)
        self.query_tools = QueryTools(self.session, self.query_pane.paper, self)
        self.screen_scale = ScreenScale(self.camera, preferences, self)
        self.case_tools = CaseTools(self.session, self.paper, theme, self)
        self.report = ReportView(theme)
        self.message = MessageBar()
        self.status = StatusLine(runner)
        self.compare_panel = ComparePanel(Derived(self.session, "Averaging beats", services.usual_beat), self.paper)
        self.explaining = Explaining(self.session, self)
        self.opener = PictureOpener(self, self.session, self.paper)
        self.exporter = Exporter(self, self.session, self.preferences)
        self.librarian = Librarian(self, self.session, self.preferences)
        self.menus = Menus(self)
        self.waves = Derived(self.session, "Marking waves", services.waves)
        self.commands = Commands(declare(self), self)
        self.commands.recolour(theme.text)
        self.commands.only_one("calipers", "part")
        self.commands.only_one("compare", "grid")
        self.encoded = EncodedPanel(self.query_tools.encoded_image, self.commands["encoded"])
        self.paper_bar = PaperBar(self.paper, [self.commands[name] for name in _PAPER_COMMANDS])
        self.search_bar = SearchBar(self.session, self.commands["search"])
        self.filter_bar = FilterBar(self.session)
        self._lay_out()
        self._connect()
        self._update_actions()
        self.empty_query.opener.setFocus()

    # ---- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("ecgfinder")
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        self.setMinimumSize(960, 560)
        column = QVBoxLayout()
        for widget in (self._top_bar(), self.filter_bar, self.paper_bar, self.message):
            column.addWidget(widget)
        column.addWidget(self._three_panes(), 1)
        column.addWidget(self.compare_panel)
        self.setCentralWidget(panel("Window", column))
        FoldedBar(
            self, self.commands["paper bar"], self._bar_button
        )  # only now: a bar without parent would be a window
        self.setStatusBar(self.status)
        self.menus.fill()

    def _top_bar(self) -> QWidget:
        row = QHBoxLayout()
        open_button = button(self.commands["open"], text=True)
        open_button.setText(tr("Open ECG"))
        row.addWidget(open_button)
        row.addWidget(button(self.commands["back"], flat=True))
        row.addWidget(button(self.commands["forward"], flat=True))
        row.addWidget(self.search_bar, 1)
        row.addWidget(button(self.commands["filter"], flat=True))
        self._bar_button = button(self.commands["paper bar"], flat=True)
        row.addWidget(self._bar_button)
        row.addWidget(button(self.commands["open library"], flat=True))
        row.addWidget(button(self.commands["keys"], flat=True))
        return panel("TopBar", row, (12, 7, 12, 7), 8)

    def _three_panes(self) -> QSplitter:
        self.empty_query = EmptyQuery(self.commands["open"], self.preferences)
        self.empty_query.chosen.connect(self.open_ecg)
        self.query_pane.set_empty(self.empty_query)
        self.query_pane.below.addWidget(self.encoded, 1)
        self.grid_table = GridTable(self.case_tools.grid)
        self.query_pane.below.addWidget(self.grid_table, 1)
        self.case_pane.below.addWidget(self.report, 1)
        like_this = button(self.commands["like this"], flat=True)
        self.case_pane.add_button(like_this)
        self.case_list.setMinimumWidth(max(_LEAST_LIST_PX, self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS))
        grid = self.case_tools.grid
        self.case_grid = CaseGridView(grid, self.paper, self.camera)
        self.arrangement = Arrangement(
            (self.query_pane, self.case_list, self.case_pane),
            (self.encoded, self.report, self.query_pane.strip, self.case_pane.strip),
            self.compare_panel,
            grid,
            self.case_grid,
        )
        return self.arrangement.splitter

    def _connect(self) -> None:
        session = self.session
        session.question_changed.connect(self._question_changed)
        session.query_shown.connect(self.query_pane.show_ecg)
        session.query_measured.connect(self.query_pane.show_measured)
        session.query_measured.connect(self.case_pane.strip.compare_with)
        session.query_measured.connect(self.compare_panel.show_query)
        session.query_measured.connect(self.grid_table.show_query)
        session.case_measured.connect(self.compare_panel.show_case)
        session.case_chosen.connect(self._case_chosen)
        session.case_shown.connect(self.case_pane.show_ecg)
        session.answered.connect(lambda _: self.report.mark_shared(session.question.said))
        session.case_measured.connect(self.case_pane.show_measured)
        self.waves.changed.connect(self._show_waves)
        self.explaining.changed.connect(self.query_pane.paper.found.show_relevance)
        session.library_opened.connect(self._library_opened)
        session.hints_wanted.connect(self.librarian.ask_for_hints)
        session.passphrase_wanted.connect(self.librarian.unlock)
        session.failed.connect(self.show_error)
        session.told.connect(self.status.say)
        self.query_pane.paper.pointed.connect(self.encoded.mark)
        self.encoded.pointed.connect(self.query_pane.paper.found.show_point)
        self.camera.changed.connect(self._tell_scale)
        self.paper.changed.connect(self._follow_paper)
        self._follow_paper()
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.librarian.editing.steps_changed.connect(self._show_undo)
        self._show_undo()

    # ---- what the session tells --------------------------------------------------------------------------------

    def _question_changed(self, question: Question) -> None:
        self.message.hide()
        patient = question.ecg.patient if question.ecg else None
        self.query_pane.describe(tr("Query"), patient, question.title if question.ecg else "")
        self._update_actions()

    def _case_chosen(self, hit: Hit | None) -> None:
        if hit is None:
            self.case_pane.describe(tr("Case"))
            self.case_pane.show_ecg(None)
        else:
            self.case_pane.describe(tr("Case {rank}", rank=hit.rank), hit.case.patient, hit.case.source_id)
        self.report.show_hit(hit)
        self._update_actions()

    def _library_opened(self, info: object) -> None:
        folder, count = getattr(info, "folder", Path()), getattr(info, "cases", 0)
        if folder.is_absolute():  # one on a server is opened by name
            self.preferences.remember_library(None if is_demo(folder) else folder)
        if folder != self._library_folder:  # the same ids mean other cases
            self.cases.forget_library()
        self._library_folder = folder
        name = "demo" if is_demo(folder) else Path(folder).name
        self.status.tell_library(name, count)

    def show_error(self, error: Exception) -> None:
        """Tell an error: a sentence in the window, or for a bug a dialog that names the log."""
        if isinstance(error, UserFacingError):
            self.message.say(services.sentence_of(error))
            return
        _log.error("unexpected error", exc_info=error)
        show_bug(self, error)

    def _show_waves(self) -> None:
        self.query_pane.paper.found.show_waves(self.waves.query or ())
        self.case_pane.paper.found.show_waves(self.waves.case or ())

    def _follow_paper(self) -> None:
        self.commands["beats"].setChecked(self.paper.shows_beats)

    def _tell_scale(self) -> None:
        self.paper_bar.tell(f"{self.camera.px_per_mm:.1f} px/mm" if not self.camera.is_fitted else "")

    def _update_actions(self) -> None:
        history, chosen = self.session.history, self.session.chosen
        for name, enabled in (
            ("back", history.can_go_back),
            ("forward", history.can_go_forward),
            ("like this", chosen is not None),
            ("edit case", chosen is not None),
            ("delete case", chosen is not None),
            ("save search", self.session.question.asks_anything),
            ("export query", self.session.question.ecg is not None),
            ("add", self.session.question.ecg is not None and self.session.info is not None),
            ("export case", chosen is not None),
            ("export hits", chosen is not None),
            ("export report", self.session.question.asks_anything),
            ("print", self.session.question.asks_anything),
        ):
            self.commands[name].setEnabled(enabled)

    def _show_undo(self) -> None:
        """Name in the menu what would be undone and redone."""
        editing = self.librarian.editing
        for name, text, what in (
            ("undo edit", tr("Undo"), editing.undo_text),
            ("redo edit", tr("Redo"), editing.redo_text),
        ):
            self.commands[name].setEnabled(bool(what))
            self.commands[name].setText(f"{text}: {what}" if what else text)

    # ---- commands ----------------------------------------------------------------------------------------------

    def open_dialog(self) -> None:
        """Let the user choose an ECG file."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open ECG"), self._recent_folder(), pictures.file_dialog_filter()
        )
        if path:
            self.open_ecg(Path(path))

    def open_ecg(self, path: Path) -> None:
        """Open an ECG file and search with it; a picture is digitised first."""
        self.preferences.remember_file(path)
        self.opener.open(path)

    def _recent_folder(self) -> str:
        recent = self.preferences.recent_files
        return str(Path(recent[0]).parent) if recent else ""

    def focus_search(self) -> None:
        """Put the cursor into the text box."""
        self.search_bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_bar.box.selectAll()

    def show_filter(self) -> None:
        """Choose who may answer."""
        FilterDialog(self.session, self).open()

    def more_like_this(self) -> None:
        """Ask for cases like the chosen one."""
        if self.session.chosen:
            self.session.ask_like_case(self.session.chosen)

    def set_comparing(self, on: bool) -> None:
        """Put the two papers side by side alone, with their beats and measurements under them."""
        self.arrangement.set_comparing(on)

    def set_grid(self, on: bool) -> None:
        """Put up to four cases beside the query."""
        self.arrangement.set_grid(on)

    def zoom(self, steps: int) -> None:
        """Zoom all papers about the upper left corner."""
        self.camera.zoom_to(self.camera.px_per_mm * _ZOOM**steps, self.camera.x_mm, self.camera.y_mm)

    def show_preferences(self) -> None:
        """All settings in one dialog."""
        dialog = PreferencesDialog(self.preferences, self)
        dialog.changed.connect(self._apply_preferences)
        dialog.open()

    def _apply_preferences(self) -> None:
        self.set_theme(THEMES.get(self.preferences.theme) or system_theme())
        self.paper.choose_colours(self.preferences.paper_colours)
        self.session.set_number_of_hits(self.preferences.hits)

    def set_measuring(self, on: bool) -> None:
        """Let a drag on the paper, or the arrow keys, set calipers instead of moving it."""
        papers = (self.query_pane.paper, self.case_pane.paper)
        for paper in papers:
            paper.set_measuring(on)
        if on and not any(paper.hasFocus() for paper in papers):
            papers[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_march_out(self, on: bool) -> None:
        """Repeat the last caliper's interval along the lead."""
        for pane in (self.query_pane, self.case_pane):
            pane.paper.calipers.set_march_out(on)

    def show_detail(self) -> None:
        """Show one lead of the query to zoom into and to measure; what is chosen there is shown on the paper."""
        ecg = self.query_pane.paper.ecg
        if ecg is not None:
            self.session.runner.start(
                mark("Preparing the lead"), _load_lead_detail, on_done=lambda made: self._show_detail(made, ecg)
            )

    def _show_detail(self, made: type[LeadDetail], ecg: Ecg) -> None:
        detail = made(ecg, self._theme, self.session.runner, self)
        detail.went_to.connect(self.query_pane.paper.go_to)
        QTimer.singleShot(0, detail, detail.show)  # in a turn of its own: to be made and first drawn takes 50 ms

    def undo_caliper(self) -> None:
        """Take back the last caliper on the paper that was measured last."""
        self._measured_paper().calipers.undo()

    def clear_calipers(self) -> None:
        """Remove all calipers."""
        for pane in (self.query_pane, self.case_pane):
            pane.paper.calipers.clear()

    def _measured_paper(self) -> PaperView:
        """The paper with the focus, or that which has calipers."""
        papers = (self.query_pane.paper, self.case_pane.paper)
        return next((it for it in papers if it.hasFocus()), next((it for it in papers if it.calipers.items), papers[0]))

    def show_palette(self) -> None:
        """Open the command palette over the middle of the window."""
        palette = CommandPalette(self.commands, self, self.menus.saved_actions)
        palette.move(self.mapToGlobal(self.rect().center()) - palette.rect().center())
        palette.show()
        palette.box.setFocus()

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        KeySheet(self.commands, self).open()

    def show_first_steps(self) -> None:
        """Show the three parts of the window that one needs first, now and on the first start."""
        self.preferences.knows_first_steps = True
        FirstSteps(self, (self.query_pane, self.case_list, self.case_pane))

    def show_about(self) -> None:
        """Tell what this program is and is not."""
        show_about(self)

    def _follow_system(self) -> None:
        """The desktop went dark or light, and so does the window where the user chose nothing else."""
        if self.preferences.theme not in THEMES:
            self.set_theme(system_theme())

    def switch_theme(self) -> None:
        """Change between light and dark."""
        self.set_theme(LIGHT if self._theme is DARK else DARK)
        self.preferences.theme = self._theme.name

    def set_theme(self, theme: Theme) -> None:
        """Give the window other colours."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme, self.preferences.font_scale)
        self.commands.recolour(theme.text)
        self.case_list.set_theme(theme)
        self.report.set_theme(theme)
        self.case_tools.theme = theme

    # ---- Qt events ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys of the widget with the focus are no commands."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and belongs_to(QApplication.focusWidget(), event)
        ):
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures are welcome."""
        if event.mimeData().hasImage() or any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped file or pictures; offer to import a folder or several files of ECGs."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not files:
            if self.opener.take(event.mimeData()):
                event.acceptProposedAction()
            return
        event.acceptProposedAction()
        if len(files) > 1 or files[0].is_dir():
            self.opener.open_all(files, self.librarian.import_dialog)
        elif files[0].suffix.casefold() == PACK_SUFFIX:
            self.librarian.take_pack(files[0])
        else:
            self.open_ecg(files[0])

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the window is on a screen."""
        super().showEvent(event)
        self.screen_scale.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the library and the threads."""
        self.paper.remember(self.preferences)
        self.preferences.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.preferences.pane_widths = self.arrangement.widths
        self.session.close()
        self.closing.emit()
        super().closeEvent(event)

    def restore(self) -> None:
        """Take the size and place that the window had, and its panes their widths."""
        self.arrangement.take_widths(self.preferences.pane_widths)
        if self.preferences.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.preferences.window_geometry.encode()))
