"""The commands of the main window, in the order of its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecgfinder.gui.paper_colours import PAPER_COLOURS
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.commands import Command
from ecgfinder.gui.views.guide import Guide
from ecgfinder.gui.views.log_window import LogWindow

if TYPE_CHECKING:
    from ecgfinder.gui.views.main_window import MainWindow

_PICKS = 9


def declare(window: MainWindow) -> list[Command]:
    """All commands; methods of the window do the work."""
    parts = (_file, _edit, _library, _search, _cases, _paper, _help)
    return [command for part in parts for command in part(window)]


def _file(window: MainWindow) -> list[Command]:
    exporter = window.exporter
    return [
        Command("open", "File", "Open ECG …", window.open_dialog, "Ctrl+O", "open"),
        Command("paste", "File", "Paste a picture of an ECG", window.opener.paste, "Ctrl+V"),
        Command("print", "File", "Print report …", exporter.print_report, "Ctrl+P", "print"),
        Command("export report", "File", "Export report as PDF …", exporter.export_report, "Ctrl+E"),
        Command("export query", "File", "Export query as PDF, PNG, SVG …", exporter.export_query),
        Command("export case", "File", "Export case as PDF, PNG, SVG …", exporter.export_case),
        Command("export hits", "File", "Export list of cases as CSV …", exporter.export_hits),
        Command("preferences", "File", "Preferences …", window.show_preferences, "Ctrl+,"),
        Command("quit", "File", "Quit", window.close, "Ctrl+Q"),
    ]


def _edit(window: MainWindow) -> list[Command]:
    librarian = window.librarian
    return [
        Command("edit case", "Edit", "Edit report, tags, notes of the case …", librarian.edit_case, "F2"),
        Command("delete case", "Edit", "Delete the case", librarian.delete_case, "Ctrl+Del"),
        Command("undo edit", "Edit", "Undo", librarian.editing.undo, "Ctrl+Alt+Z"),
        Command("redo edit", "Edit", "Redo", librarian.editing.redo, "Ctrl+Alt+Y|Ctrl+Alt+Shift+Z"),
    ]


def _library(window: MainWindow) -> list[Command]:
    librarian = window.librarian
    return [
        Command("open library", "Library", "Open library …", librarian.open_library, "Ctrl+Shift+O", "library"),
        Command("server", "Library", "Open library on a server …", librarian.open_server),
        Command("new library", "Library", "New library …", librarian.new_library, "Ctrl+Shift+N"),
        Command("new encrypted", "Library", "New encrypted library …", librarian.new_encrypted),
        Command("browse", "Library", "All cases …", librarian.browse, "Ctrl+B"),
        Command("import", "Library", "Import ECGs …", librarian.import_dialog, "Ctrl+I"),
        Command("add", "Library", "Add this ECG with a report …", librarian.add_dialog, "Ctrl+Shift+A"),
        Command("import pack", "Library", "Import a case pack …", librarian.import_pack),
        Command("export pack", "Library", "Export a case pack …", librarian.export_pack),
        Command("merge", "Library", "Take over another library …", librarian.merge),
        Command("backup", "Library", "Back up …", librarian.backup),
        Command("restore", "Library", "Restore a backup …", librarian.restore),
        Command("verify", "Library", "Check the library", librarian.verify),
    ]


def _search(window: MainWindow) -> list[Command]:
    session, tools = window.session, window.query_tools
    return [
        Command("search", "Search", "Search in words", window.focus_search, "Ctrl+F|/", "search"),
        Command("filter", "Search", "Only these cases …", window.show_filter, "Ctrl+Shift+F", "filter"),
        Command("like this", "Search", "More like the chosen case", window.more_like_this, "Ctrl+L", "search"),
        Command("part", "Search", "Mark a part to search by", tools.set_choosing_part, "R", "part", checkable=True),
        Command("choose part", "Search", "Search by leads and stretch …", tools.part_dialog, "Shift+R"),
        Command("whole", "Search", "Search by the whole ECG", tools.ask_by_all, "Ctrl+Shift+R"),
        Command("back", "Search", "Back", session.go_back, "Alt+Left", "back"),
        Command("forward", "Search", "Forward", session.go_forward, "Alt+Right", "forward"),
        Command("save search", "Search", "Save this search …", window.menus.save_search, "Ctrl+Shift+S"),
        Command("manage searches", "Search", "Manage saved searches …", window.menus.manage_searches),
        Command("cancel", "Search", "Stop searching", session.cancel_search, "Esc", "close"),
    ]


def _cases(window: MainWindow) -> list[Command]:
    cases, tools = window.case_list, window.case_tools
    return [
        Command("why", "Cases", "Why this case", window.explaining.set_active, "Y", "why", checkable=True),
        Command("unfold", "Cases", "Other ECGs of this patient", cases.toggle_fold, "U"),
        Command("star", "Cases", "Star the case", window.session.toggle_star, "S", "star"),
        Command("next case", "Cases", "Next case", lambda: cases.step(1), "Down|J"),
        Command("previous case", "Cases", "Previous case", lambda: cases.step(-1), "Up|K"),
        Command("compare", "Cases", "Compare beat by beat", window.set_comparing, "Space", "compare", checkable=True),
        Command("grid", "Cases", "Four cases beside the query", window.set_grid, "G", "grid", checkable=True),
        Command("pin", "Cases", "Keep the case for grid and report", tools.toggle_pin, "P"),
        Command("serial case", "Cases", "Beside its patient's other ECG", tools.compare_with_patient, "Ctrl+Shift+U"),
        Command("serial file", "Cases", "Query beside another ECG …", tools.compare_with_file, "Ctrl+Shift+E"),
        *(
            Command(f"case {n}", "Cases", tr("Case {rank}", rank=n), lambda row=n - 1: cases.pick(row), str(n))
            for n in range(1, _PICKS + 1)
        ),
    ]


def _paper(window: MainWindow) -> list[Command]:
    def bar(on: bool) -> None:
        window.paper_bar.setVisible(on)

    return [
        Command("paper bar", "Paper", "Bar with the paper's settings", bar, "Shift+P", "settings", checkable=True),
        Command("fit", "Paper", "Whole paper", window.camera.reset, "0", "fit"),
        Command("true size", "Paper", "True size", window.screen_scale.true_size, "Ctrl+1", "ruler"),
        Command("calibrate", "Paper", "Measure this screen with a ruler …", window.screen_scale.calibrate),
        Command("zoom in", "Paper", "Zoom in", lambda: window.zoom(1), "+|Ctrl++|="),
        Command("zoom out", "Paper", "Zoom out", lambda: window.zoom(-1), "-|Ctrl+-"),
        Command("calipers", "Paper", "Calipers", window.set_measuring, "C", "caliper", checkable=True),
        Command("march", "Paper", "March out the last caliper", window.set_march_out, "M", "march", checkable=True),
        Command("undo", "Paper", "Undo caliper", window.undo_caliper, "Ctrl+Z", "undo"),
        Command("clear calipers", "Paper", "Remove all calipers", window.clear_calipers, "Shift+C"),
        Command("detail", "Paper", "One lead of the query in detail …", window.show_detail, "D"),
        Command("beats", "Paper", "Average beats", window.paper.show_beats, "B", checkable=True),
        Command("encoded", "Paper", "What the encoder sees, large", window.query_tools.show_encoded, "E", "enlarge"),
        Command("waves", "Paper", "Mark P, QRS and T", window.waves.set_active, "W", "waves", checkable=True),
        *(
            Command(f"colours {name}", "Paper", _paper_text(name), lambda name=name: window.paper.choose_colours(name))
            for name in PAPER_COLOURS
        ),
    ]


def _paper_text(name: str) -> str:
    return tr("Paper: {name}", name=tr(name))


def _help(window: MainWindow) -> list[Command]:
    return [
        Command("palette", "Help", "Command palette", window.show_palette, "Ctrl+K"),
        Command("keys", "Help", "Keys", window.show_keys, "F1", "info"),
        Command("guide", "Help", "User's guide", lambda: Guide(window).show()),
        Command("tour", "Help", "First steps", window.show_first_steps),
        Command("theme", "Help", "Light or dark", window.switch_theme, "Ctrl+Shift+D"),
        Command("log", "Help", "Log …", lambda: LogWindow(window.session.runner, window).show()),
        Command("about", "Help", "About ecgfinder", window.show_about),
    ]
