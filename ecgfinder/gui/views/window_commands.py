"""The commands of the main window, in the order of its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecgfinder.gui.paper_colours import PAPER_COLOURS
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.commands import Command

if TYPE_CHECKING:
    from ecgfinder.gui.views.main_window import MainWindow

_PICKS = 9


def declare(window: MainWindow) -> list[Command]:
    """All commands; methods of the window do the work."""
    return [*_file(window), *_library(window), *_search(window), *_cases(window), *_paper(window), *_help(window)]


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


def _library(window: MainWindow) -> list[Command]:
    return [
        Command("open library", "Library", "Open library …", window.library_dialog, "Ctrl+Shift+O", "library"),
        Command("encrypted", "Library", "Open encrypted library …", window.encrypted_library_dialog),
        Command("browse", "Library", "All cases …", window.show_browser, "Ctrl+B"),
        Command("new library", "Library", "New library …", window.new_library_dialog),
        Command("import", "Library", "Import ECGs …", window.import_dialog, "Ctrl+I"),
        Command("add", "Library", "Add this ECG with a report …", window.add_dialog, "Ctrl+Shift+A"),
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
        Command("cancel", "Search", "Stop searching", session.cancel_search, "Esc", "close"),
    ]


def _cases(window: MainWindow) -> list[Command]:
    cases = window.case_list
    return [
        Command("why", "Cases", "Why this case", window.explaining.set_active, "Y", "why", checkable=True),
        Command("unfold", "Cases", "Other ECGs of this patient", cases.toggle_fold, "U"),
        Command("star", "Cases", "Star the case", window.session.toggle_star, "S", "star"),
        Command("next case", "Cases", "Next case", lambda: cases.step(1), "Down|J"),
        Command("previous case", "Cases", "Previous case", lambda: cases.step(-1), "Up|K"),
        Command("compare", "Cases", "Compare beat by beat", window.set_comparing, "Space", "compare", checkable=True),
        *(
            Command(f"case {n}", "Cases", tr("Case {rank}", rank=n), lambda row=n - 1: cases.pick(row), str(n))
            for n in range(1, _PICKS + 1)
        ),
    ]


def _paper(window: MainWindow) -> list[Command]:
    return [
        Command("fit", "Paper", "Whole paper", window.camera.reset, "0", "fit"),
        Command("true size", "Paper", "True size", window.true_size, "Ctrl+1", "ruler"),
        Command("calibrate", "Paper", "Measure this screen with a ruler …", window.calibrate),
        Command("zoom in", "Paper", "Zoom in", lambda: window.zoom(1), "+|Ctrl++|="),
        Command("zoom out", "Paper", "Zoom out", lambda: window.zoom(-1), "-|Ctrl+-"),
        Command("calipers", "Paper", "Calipers", window.set_measuring, "C", "caliper", checkable=True),
        Command("march", "Paper", "March out the last caliper", window.set_march_out, "M", "march", checkable=True),
        Command("undo", "Paper", "Undo caliper", window.undo_caliper, "Ctrl+Z", "undo"),
        Command("clear calipers", "Paper", "Remove all calipers", window.clear_calipers, "Shift+C"),
        Command("detail", "Paper", "One lead of the query in detail …", window.show_detail, "D"),
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
        Command("theme", "Help", "Light or dark", window.switch_theme, "Ctrl+Shift+D"),
        Command("about", "Help", "About ecgfinder", window.show_about),
    ]
