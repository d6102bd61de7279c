"""Shipped files are found from a checkout, from a wheel and in a frozen program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import ecgfinder
from ecgfinder.assets import asset_path


def test_a_checkout_finds_its_own_folders() -> None:
    assert asset_path("models", "manifest.json").is_file()
    assert asset_path("resources").is_dir()


def test_a_wheel_finds_the_folders_inside_the_package(tmp_path: Path) -> None:
    package = Path(ecgfinder.__file__).parent
    shutil.copytree(package, tmp_path / "ecgfinder", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "ecgfinder" / "_assets" / "models").mkdir(parents=True)
    code = "from ecgfinder.assets import asset_path; print(asset_path('models'))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()) == tmp_path / "ecgfinder" / "_assets" / "models"


def test_a_frozen_program_finds_them_in_its_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert asset_path("resources", "demo") == tmp_path / "resources" / "demo"
