"""A frozen program knows whether it is portable, what an update replaced, and whether its files are undamaged."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecgfinder import assets
from ecgfinder.gui import preferences
from ecgfinder.gui.preferences import Preferences
from ecgfinder.library.database import may_write


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A frozen program with one model and one resource, under a home of its own."""
    program = tmp_path / "stick" / "ecgfinder"
    folder = program / "_internal"
    for name in ("models/vision.onnx", "resources/samples/a.hea"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_bytes(name.encode())
    checksums = {
        name: hashlib.sha256(name.encode()).hexdigest() for name in ("models/vision.onnx", "resources/samples/a.hea")
    }
    (folder / assets.CHECKSUMS).write_text(json.dumps(checksums))
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "ecgfinder"))
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home" / variable))
    monkeypatch.delenv("APPIMAGE", raising=False)
    assets.updates_folder.cache_clear()
    yield folder
    assets.updates_folder.cache_clear()


def test_undamaged_files_are_found_undamaged_at_the_second_look_too(bundle: Path) -> None:
    assert assets.damaged_assets() == []
    assert assets.damaged_assets() == []


def test_a_file_is_read_once_as_long_as_its_size_and_time_stay(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assets.damaged_assets()
    read: list[Path] = []
    monkeypatch.setattr(assets, "file_sha256", lambda path: read.append(path) or "")
    assert assets.damaged_assets() == []
    assert read == []


def test_a_changed_file_is_named(bundle: Path) -> None:
    assets.damaged_assets()
    path = bundle / "models" / "vision.onnx"
    path.write_bytes(path.read_bytes()[::-1])
    assert assets.damaged_assets() == [path]


def test_a_missing_file_is_named(bundle: Path) -> None:
    (bundle / "resources" / "samples" / "a.hea").unlink()
    assert assets.damaged_assets() == [bundle / "resources" / "samples" / "a.hea"]


def test_files_are_checked_where_nothing_can_be_remembered(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = bundle.parent.parent / "a file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert assets.damaged_assets() == []


def test_a_checkout_has_nothing_to_compare_with() -> None:
    assert assets.damaged_assets() == []


def test_an_update_takes_the_place_of_the_models_and_of_the_folders_it_has(bundle: Path) -> None:
    new = assets.updates_folder()
    (new / "models").mkdir(parents=True)
    (new / "resources" / "demo").mkdir(parents=True)
    assert assets.asset_path("models", "manifest.json") == new / "models" / "manifest.json"
    assert assets.asset_path("resources", "demo") == new / "resources" / "demo"
    assert assets.asset_path("resources", "samples") == bundle / "resources" / "samples"


def test_a_damaged_update_is_named(bundle: Path) -> None:
    new = assets.updates_folder()
    new.mkdir(parents=True)
    (new / assets.CHECKSUMS).write_text(json.dumps({"models/vision.onnx": "0"}))
    assert assets.damaged_assets() == [new / "models" / "vision.onnx"]


def test_an_installed_program_keeps_its_data_in_the_user_s_folders(bundle: Path, tmp_path: Path) -> None:
    assert assets.portable_folder() is None
    assert preferences.config_folder().is_relative_to(tmp_path / "home")


def test_a_portable_program_keeps_everything_beside_itself(bundle: Path) -> None:
    (bundle.parent / "portable").touch()
    data = bundle.parent / "portable-data"
    assert assets.portable_folder() == data
    for path in (preferences.config_folder(), preferences.data_folder(), preferences.log_file()):
        assert path.is_relative_to(data)
    assert assets.updates_folder().is_relative_to(data)


def test_a_portable_library_is_found_again_under_another_drive(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = bundle.parent.parent
    (bundle.parent / "portable").touch()
    library = bundle.parent / "portable-data" / "cases"
    library.mkdir(parents=True)
    preferences.save(Preferences(last_library=str(library)), preferences.config_folder())
    moved = stick.rename(stick.with_name("E drive"))
    monkeypatch.setattr(sys, "executable", str(moved / "ecgfinder" / "ecgfinder"))
    loaded = preferences.load(preferences.config_folder())
    assert Path(loaded.last_library) == moved / "ecgfinder" / "portable-data" / "cases"
    assert Path(loaded.last_library).is_dir()


def test_the_path_of_a_library_elsewhere_is_kept_as_it_is(bundle: Path) -> None:
    (bundle.parent / "portable").touch()
    preferences.save(Preferences(last_library="/srv/cases"), preferences.config_folder())
    assert preferences.load(preferences.config_folder()).last_library == "/srv/cases"


def test_a_program_never_writes_the_library_it_came_with(bundle: Path, tmp_path: Path) -> None:
    shipped, own = bundle / "resources" / "demo" / "library.db", tmp_path / "own" / "library.db"
    for path in (shipped, own):
        path.parent.mkdir()
        path.touch()
    assert not may_write(shipped)
    assert may_write(own)


def test_a_checkout_s_library_is_the_developer_s(tmp_path: Path) -> None:
    assert not assets.is_shipped(assets.asset_path("resources", "demo", "library.db"))
