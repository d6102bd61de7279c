"""Working with the library from the window: filters, import, adding, exporting, comparing, keys."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from ecgfinder.domain import Patient
from ecgfinder.gui.filtering import FILTER_NAMES
from ecgfinder.gui.services import CSV_COLUMNS
from ecgfinder.gui.theme import LIGHT
from ecgfinder.gui.views.add_dialog import AddDialog
from ecgfinder.gui.views.evidence_panel import EvidencePanel
from ecgfinder.gui.views.filter_dialog import FilterDialog
from ecgfinder.gui.views.import_dialog import ImportDialog
from ecgfinder.gui.views.key_sheet import KeySheet
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.views.palette import CommandPalette
from ecgfinder.library import Library, NewCase
from ecgfinder.readers.writers import write_wfdb
from ecgfinder.search.evidence import Evidence, StatementShare
from tests.gui.conftest import DIMENSION, REPORTS, TinyEmbedder, beating_ecg, kind_of, settle

LEFT = Qt.MouseButton.LeftButton
pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def own_library(filled_library: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(filled_library, tmp_path / "own"))


def ask(qtbot: QtBot, window: MainWindow, rate_bpm: float = 131) -> None:
    window.session.ask_for(beating_ecg(rate_bpm, seed=40), "query")
    settle(qtbot, window)


def test_filter_dialog_narrows_the_cases_and_chips_take_it_away_again(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    window.commands["filter"].trigger()
    (dialog,) = window.findChildren(FilterDialog)
    dialog.sex.setCurrentIndex(1)
    dialog.age_from.setValue(53)
    dialog.statement.setText("Sinus Tachycardia")
    dialog.accept()
    settle(qtbot, window)
    found = [hit.case for hit in window.cases.hits]
    assert {kind_of(case.codes) for case in found} == {"fast"}
    assert {case.patient.sex for case in found} == {"F"}
    assert {case.patient.age_years for case in found} == {53, 55}
    assert window.filter_bar.texts == ["female", "from 53 y", "sinus tachycardia"]
    while chips := [chip for chip in window.filter_bar.findChildren(QToolButton) if chip.isVisible()]:
        qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        QApplication.sendPostedEvents(None, 52)
    assert len(window.cases.hits) == 20
    assert window.filter_bar.isHidden()


@pytest.fixture
def dated(make: Callable, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window on a library of three cases of two sources and three years, the second tagged, the third starred."""
    folder = tmp_path / "dated"
    embedder = TinyEmbedder()
    with Library.open(folder, embedder.model_id, DIMENSION, create=True) as library:
        for number, (source, year) in enumerate((("clinic/1", 2018), ("clinic/2", 2019), ("other/3", 2021)), start=1):
            ecg = beating_ecg(70 + number, seed=number)
            when = datetime(year, 6, 30, 12, 30)
            vector = embedder.embed_ecgs([ecg])[0]
            report = REPORTS["usual"]
            library.add([NewCase(source_id=source, ecg=ecg, report=report, codes={}, vector=vector, recorded_at=when)])
        library.annotations.tag([2], "teaching")
        library.annotations.bookmark(3, True)
    window = make(library=folder)
    ask(qtbot, window, 72)
    return window


def narrowed(qtbot: QtBot, window: MainWindow, **typed: str) -> tuple[list[str], list[str]]:
    """The chips and the sources of the cases after the fields were filled in and confirmed, others being empty."""
    dialog = FilterDialog(window.session, window)
    dialog._show(None)
    settle(qtbot, window)
    for name, text in typed.items():
        field = getattr(dialog, name)
        if name == "tag":
            field.setCurrentIndex(field.findData(text))
        elif name == "starred":
            field.setChecked(True)
        else:
            qtbot.keyClicks(field, text)
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT)
    assert dialog.told.isHidden()
    settle(qtbot, window)
    return window.filter_bar.texts, sorted(hit.case.source_id for hit in window.cases.hits)


def test_cases_are_narrowed_by_date_source_tag_and_star(dated: MainWindow, qtbot: QtBot):
    assert narrowed(qtbot, dated, recorded_from="2019") == (["recorded from 2019-01-01"], ["clinic/2", "other/3"])
    assert narrowed(qtbot, dated, recorded_to="2019-06") == (["recorded up to 2019-06-30"], ["clinic/1", "clinic/2"])
    assert narrowed(qtbot, dated, recorded_from="2019-06-30", recorded_to="2019-06-30") == (
        ["on 2019-06-30"],
        ["clinic/2"],
    )
    assert narrowed(qtbot, dated, source="clinic/") == (["source: clinic/"], ["clinic/1", "clinic/2"])
    assert narrowed(qtbot, dated, tag="teaching") == (["tag: teaching"], ["clinic/2"])
    assert narrowed(qtbot, dated, starred="") == (["starred"], ["other/3"])
    dialog = FilterDialog(dated.session, dated)
    assert dialog.starred.isChecked()  # it opens as it was confirmed
    (chip,) = [chip for chip in dated.filter_bar.findChildren(QToolButton) if chip.isVisible()]
    qtbot.mouseClick(chip, LEFT)
    settle(qtbot, dated)
    assert len(dated.cases.hits) == 3


@pytest.mark.parametrize(("field", "text"), [("recorded_from", "2019-13"), ("recorded_to", "May"), ("statement", "x")])
def test_what_a_filter_cannot_understand_is_told_and_never_left_out(
    window: MainWindow, qtbot: QtBot, field: str, text: str
):
    dialog = FilterDialog(window.session, window)
    dialog.show()
    getattr(dialog, field).setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.told.isVisible()
    assert window.session.question.where is None


def test_cases_that_were_looked_at_are_marked_also_in_later_answers(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window, 131)
    window.case_list.step(2)
    settle(qtbot, window)
    seen = window.cases.rows[2].case.case_id
    texts = [window.cases.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert [text.endswith("seen") for text in texts] == [True, False, True, False]
    ask(qtbot, window, 133)
    row = next(row for row, hit in enumerate(window.cases.rows) if hit.case.case_id == seen)
    assert window.cases.index(row).data(Qt.ItemDataRole.AccessibleTextRole).endswith("seen")


def test_filter_that_lets_nobody_through_says_so(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    dialog = FilterDialog(window.session, window)
    dialog.age_from.setValue(100)
    dialog.accept()
    settle(qtbot, window)
    assert "Loosen the filters" in window.case_list.sentence


def test_evidence_shows_what_the_nearest_were_called_beside_the_base_rate(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    lines = window.case_list.evidence.lines
    assert window.case_list.evidence.isVisible()
    assert lines[0].startswith("What the 24 nearest were called")
    assert lines[1].startswith("sinus tachycardia: stated in 6 of the nearest cases")
    assert "in the whole library 25%" in lines[1]


def test_evidence_leaves_out_what_hardly_any_of_the_nearest_was_called(qtbot: QtBot):
    shown = StatementShare("SR", 0.9, 0.8, 0.95, 0.8, 18)
    hardly = StatementShare("WPW", 0.01, 0.0, 0.1, 0.0, 1)
    panel = EvidencePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_evidence(Evidence(neighbours=20, statements=(hardly, shown)))
    title, row, _ = panel.lines
    assert "20 nearest" in title
    assert row.startswith("sinus rhythm")


def test_import_dialog_adds_what_can_be_read_and_lists_the_rest(
    make: Callable, qtbot: QtBot, own_library: Path, tmp_path: Path
):
    window = make(library=own_library)
    folder = tmp_path / "new ones"
    folder.mkdir()
    for seed in range(3):
        write_wfdb(beating_ecg(100 + seed, seed=70 + seed), folder / f"r{seed}.hea")
    (folder / "r1.dat").unlink()
    window.librarian.import_dialog([folder])
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialog.told.text().startswith("2 added, 0 already there, 1 rejected")
    assert "r1" in dialog.rejections.toPlainText()
    assert "26 cases" in window.status.texts[1]
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert dialog.told.text().startswith("0 added, 2 already there")
    dialog.close()


def test_dry_run_writes_nothing(make: Callable, qtbot: QtBot, own_library: Path, tmp_path: Path):
    window = make(library=own_library)
    write_wfdb(beating_ecg(100, seed=80), tmp_path / "one.hea")
    dialog = ImportDialog(window.session, [tmp_path / "one.hea"], window)
    dialog.dry_run.setChecked(True)
    dialog.start()
    settle(qtbot, window)
    assert dialog.told.text().startswith("1 could be added")
    with Library.open(own_library, "tiny", DIMENSION) as library:
        assert library.count == 24


def test_search_answers_while_an_import_runs(make: Callable, qtbot: QtBot, own_library: Path, tmp_path: Path):
    window = make(library=own_library)
    folder = tmp_path / "many"
    folder.mkdir()
    for seed in range(60):
        write_wfdb(beating_ecg(60 + seed, seed=100 + seed), folder / f"r{seed}.hea")
    dialog = ImportDialog(window.session, [folder], window)
    dialog.start()
    with qtbot.waitSignal(window.session.answered, timeout=30_000):
        window.session.ask_for(beating_ecg(131, seed=40), "query")
    settle(qtbot, window)
    assert dialog.told.text().startswith("60 added")


def test_open_ecg_is_added_with_its_report_and_found_afterwards(make: Callable, qtbot: QtBot, own_library: Path):
    window = make(library=own_library)
    ask(qtbot, window, rate_bpm=180)
    window.commands["add"].trigger()
    (dialog,) = window.findChildren(AddDialog)
    dialog.report.setPlainText("sinustachykardie")
    dialog.statement.setText("sinus tachycardia")
    qtbot.keyClick(dialog.statement, Qt.Key.Key_Return)
    assert dialog.codes == ["STACH"]
    dialog._save()
    settle(qtbot, window)
    assert "25 cases" in window.status.texts[1]
    assert "added" in window.status.texts[2]
    window.session.ask_for(beating_ecg(182, seed=41), "another")
    settle(qtbot, window)
    best = window.cases.hits[0].case
    assert best.source_id.startswith("own/")
    assert best.report.text == "sinustachykardie"
    assert "sinus tachycardia" in best.report.english


def test_the_same_ecg_is_not_added_twice(make: Callable, qtbot: QtBot, own_library: Path):
    window = make(library=own_library)
    ask(qtbot, window, rate_bpm=180)
    for _ in range(2):
        window.session.add_query("once", {})
        settle(qtbot, window)
    assert "in the library already" in window.message.text
    assert "25 cases" in window.status.texts[1]


def test_list_of_cases_is_written_as_csv(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ask(qtbot, window)
    out = tmp_path / "cases.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.commands["export hits"].trigger()
    settle(qtbot, window)
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [int(row["rank"]) for row in rows] == list(range(1, 21))
    assert rows[0]["report"] == "sinustachykardie"


def test_query_and_case_are_exported_as_they_lie_on_the_paper(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ask(qtbot, window)
    for name in ("export query", "export case"):
        out = tmp_path / f"{name}.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, out=out: (str(out), ""))
        window.commands[name].trigger()
        settle(qtbot, window)
        assert out.read_bytes().startswith(b"%PDF")
    assert str(out) in window.status.texts[2]


def test_export_into_a_folder_that_is_not_there_gives_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ask(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "ecg.pdf"), ""))
    window.commands["export query"].trigger()
    settle(qtbot, window)
    assert "cannot be written" in window.message.text


def test_space_compares_beat_upon_beat_at_one_scale(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window, rate_bpm=47)
    qtbot.keyClick(window.query_pane.paper, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert window.compare_panel.isVisible()
    assert not window.case_list.isVisible()
    assert window.query_pane.paper.px_per_mm == window.case_pane.paper.px_per_mm
    query, case = window.compare_panel.beats.scenes()
    for scene in (query, case):
        lead_two = scene.traces[1]
        peak = lead_two.x_mm[np.nanargmin(lead_two.y_mm)] - lead_two.panel.left_mm
        assert peak == pytest.approx(0.3 * 25, abs=1.0), "R lies 300 ms into the beat"
        assert np.nanmin(lead_two.y_mm) == pytest.approx(lead_two.panel.baseline_mm - 10, abs=1.2), "1 mV tall"
    table = window.compare_panel.table.text()
    assert "<b>47</b>" in table
    qtbot.keyClick(window.query_pane.paper, Qt.Key.Key_Space)
    assert window.case_list.isVisible()
    assert not window.compare_panel.isVisible()


def test_next_case_while_comparing_brings_its_beats(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    window.commands["compare"].trigger()
    settle(qtbot, window)
    before = window.compare_panel.beats.scenes()[1]
    window.case_list.pick(19)
    settle(qtbot, window)
    after = window.compare_panel.beats.scenes()[1]
    assert not np.array_equal(before.traces[1].y_mm, after.traces[1].y_mm)


def test_sheet_of_keys_lists_every_shortcut(window: MainWindow):
    window.commands["keys"].trigger()
    (sheet,) = window.findChildren(KeySheet)
    texts = {child.text() for child in sheet.findChildren(type(window.case_list._count))}
    for command in window.commands.commands:
        if command.keys and not command.name.startswith("case "):
            assert command.text in texts
    assert "Case 1 to 9" in texts
    sheet.close()


def test_no_two_commands_share_a_key(window: MainWindow):
    keys = [key.toString() for action in window.commands.actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_palette_runs_the_command_whose_letters_were_typed(window: MainWindow, qtbot: QtBot):
    palette = CommandPalette(window.commands, window)
    qtbot.keyClicks(palette.box, "calip last")
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.commands["march"].isChecked()
    assert not window.commands["calipers"].isChecked()


def test_switching_to_dark_recolours_the_window_and_is_remembered(window: MainWindow):
    window.commands["theme"].trigger()
    assert window.preferences.theme == "dark"
    assert window.palette().window().color().lightness() < 60
    window.commands["theme"].trigger()
    assert window.preferences.theme == "light"


def test_layout_filter_and_colours_are_remembered(make: Callable):
    window = make()
    window.paper.update(layout="6x2", order="cabrera", gain_mm_mv=20.0)
    window.paper.choose_filter(FILTER_NAMES[1])
    window.paper.choose_colours("Monochrome")
    window.close()
    kept = window.preferences
    other = make(**{name: getattr(kept, name) for name in ("layout", "order", "filter_name", "paper_colours")})
    assert (other.paper.settings.layout, other.paper.settings.order) == ("6x2", "cabrera")
    assert (other.paper.filter_name, other.paper.colours_name) == (FILTER_NAMES[1], "Monochrome")
    assert other.paper.settings.gain_mm_mv == 10.0, "an unusual gain must not surprise the next reader"
    assert json.dumps(kept.recent_files) == "[]"


def test_further_ecgs_of_a_patient_unfold_under_the_first(make: Callable, qtbot: QtBot, tmp_path: Path):
    embedder = TinyEmbedder()
    with Library.open(tmp_path / "serial", "tiny", DIMENSION, create=True) as library:
        library.add(
            [
                NewCase(
                    source_id=f"s/{seed}",
                    ecg=(ecg := beating_ecg(130 + seed, seed=seed)),
                    patient=Patient(60, "M", reference="p1" if seed < 3 else f"other {seed}"),
                    vector=embedder.embed_ecgs([ecg])[0],
                )
                for seed in range(5)
            ]
        )
    window = make(library=tmp_path / "serial")
    ask(qtbot, window, rate_bpm=131)
    assert len(window.cases.hits) == window.case_list.list.model().rowCount() == 3
    row = next(row for row, hit in enumerate(window.cases.rows) if hit.folded)
    window.case_list.pick(row)
    window.commands["unfold"].trigger()
    settle(qtbot, window)
    assert window.case_list.list.model().rowCount() == 5
    chosen = window.session.chosen
    window.case_list.pick(row + 1)
    settle(qtbot, window)
    assert window.session.chosen in chosen.folded
    assert window.case_pane.paper.ecg is not None
    window.commands["unfold"].trigger()
    settle(qtbot, window)
    assert window.case_list.list.model().rowCount() == 3
    assert window.session.chosen is chosen


def test_star_is_kept_in_the_library_and_shown(make: Callable, qtbot: QtBot, own_library: Path):
    window = make(library=own_library)
    ask(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_S)
    settle(qtbot, window)
    starred = window.session.chosen.case.case_id
    assert window.cases.starred == {starred}
    window.close()
    other = make(library=own_library)
    assert other.cases.starred == {starred}


def test_waves_are_marked_under_both_ecgs(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window, rate_bpm=75)
    window.commands["waves"].trigger()
    settle(qtbot, window)
    for paper in (window.query_pane.paper, window.case_pane.paper):
        names = [wave.name for wave in paper.found.waves if wave.lead == "II"]
        assert names.count("QRS") >= 11
        assert names.count("T") >= 11
    qrs = next(wave for wave in window.query_pane.paper.found.waves if wave.name == "QRS" and wave.lead == "II")
    assert 0.04 < qrs.end_s - qrs.start_s < 0.16
    window.commands["waves"].trigger()
    assert not window.query_pane.paper.found.waves


def test_calipers_by_keyboard_do_not_change_the_case(window: MainWindow, qtbot: QtBot):
    ask(qtbot, window)
    chosen = window.session.chosen
    window.search_bar.box.setFocus()
    window.commands["calipers"].trigger()
    paper = window.query_pane.paper
    assert paper.hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(paper, key)
    assert window.session.chosen is chosen, "the arrows were the calipers'"
    assert not window.commands["compare"].isChecked(), "and so was Space"
    assert len(paper.calipers.items) == 1
    window.commands["calipers"].trigger()
    qtbot.keyClick(paper, Qt.Key.Key_Down)
    assert window.session.chosen is not chosen
    settle(qtbot, window)
