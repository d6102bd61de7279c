"""The log without patients, and About."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecgfinder.domain import UnreadableEcgError
from ecgfinder.gui import licences
from ecgfinder.gui.log import read_log, start_log, without_paths
from ecgfinder.gui.views.about import AboutDialog
from ecgfinder.gui.views.main_window import MainWindow
from ecgfinder.gui.wording import DISCLAIMER

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log of a program that has started; its handler is gone afterwards."""
    before = list(logging.getLogger().handlers)
    start_log(tmp_path / "ecgfinder.log")
    yield tmp_path / "ecgfinder.log"
    for handler in [one for one in logging.getLogger().handlers if one not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()
    logging.getLogger("ecgfinder.gui").setLevel(logging.NOTSET)


def fail(path: str) -> None:
    try:
        raise FileNotFoundError(2, "no such file", path)
    except FileNotFoundError as error:
        raise ValueError(f"the ECG of Jane Doe in {path}") from error


def test_log_tells_what_and_where_but_no_name_path_or_text_of_a_patient(log: Path):
    own = logging.getLogger("ecgfinder.gui.somewhere")
    own.warning("the disk is full: %s", "/home/zoe/Doe^Jane 1950.hea")
    own.warning("cannot read C:\\Users\\zoe\\Doe^Jane.dcm")
    logging.getLogger("pydicom").warning("Invalid value for VR PN: 'Doe^Jane'")
    try:
        fail("/home/zoe/Doe^Jane.hea")
    except ValueError as error:
        own.error("unexpected error", exc_info=error)
    own.error("told: %s", UnreadableEcgError("the file is damaged", path="/home/zoe/Doe^Jane.hea"))
    text = read_log(log)
    for secret in ("Doe", "Jane", "zoe", "1950"):
        assert secret not in text
    assert "the disk is full: ….hea" in text
    assert "FileNotFoundError" in text
    assert "ValueError" in text
    assert "gui/test_help.py:" in text
    assert "in fail" in text
    assert "WARNING pydicom: (text left out)" in text
    assert text.splitlines()[0].split(": ")[1].startswith("ecgfinder ")


def test_paths_are_known_in_every_spelling():
    for path in ("/a b/Doe^J.hea", "C:\\x\\Doe.hea", "~/Doe.hea", "\\\\server\\share\\Doe.hea", "/a/Доу.hea"):
        assert without_paths(f"file '{path}' is bad") == "file '….hea' is bad"
    assert without_paths("62/s, 3 of 4, and/or") == "62/s, 3 of 4, and/or"


def test_about_says_what_the_program_is_not_and_names_every_part_with_its_licence(window: MainWindow):
    window.commands["about"].trigger()
    (about,) = window.findChildren(AboutDialog)
    labels = {child.text() for child in about.findChildren(type(window.case_list._count))}
    assert DISCLAIMER in labels
    text = about.licences.toPlainText()
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {part.name.casefold() for part in licences.parts()}
    for line in project["dependencies"]:
        name = line.split(">")[0]
        assert name.casefold() in named, f"{name} has no licence in About"
    for part in licences.parts():
        assert part.name in text
        assert part.licence in text
