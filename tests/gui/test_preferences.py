"""What is remembered between starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecgfinder.gui import preferences
from ecgfinder.gui.app import first_library
from ecgfinder.gui.demo import demo_library
from ecgfinder.gui.preferences import Preferences

pytestmark = pytest.mark.gui


def test_what_is_saved_is_loaded(tmp_path: Path):
    saved = Preferences(theme="dark", font_scale=1.5, recent_files=["a b.hea"], px_per_mm={"eDP-1": 5.1})
    preferences.save(saved, tmp_path / "new")
    assert preferences.load(tmp_path / "new") == saved


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"theme": 7, "hits": "many", "unknown": 1}'])
def test_damaged_or_foreign_settings_are_no_obstacle(tmp_path: Path, content: str):
    (tmp_path / "preferences.json").write_text(content)
    assert preferences.load(tmp_path) == Preferences()


def test_folder_that_cannot_be_written_loses_only_the_settings(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    (tmp_path / "file").write_text("")
    preferences.save(Preferences(), tmp_path / "file")
    assert "could not be saved" in caplog.text


def test_recent_files_are_kept_newest_first_once_each_and_few():
    kept = Preferences()
    for number in [*range(20), 5]:
        kept.remember_file(Path(f"{number}.hea"))
    assert kept.recent_files[:2] == ["5.hea", "19.hea"]
    assert len(kept.recent_files) == len(set(kept.recent_files)) == 12


def test_first_start_and_a_vanished_library_open_the_demo(tmp_path: Path):
    assert first_library(Preferences()) == demo_library()
    assert first_library(Preferences(last_library=str(tmp_path / "gone"))) == demo_library()
    assert first_library(Preferences(last_library=str(tmp_path))) == tmp_path
