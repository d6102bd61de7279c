"""The libraries that the program is meant to stand on are declared, and used."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _names(requirements: list[str]) -> set[str]:
    return {re.match(r"[\w-]+", line)[0].replace("_", "-") for line in requirements}


def _imported_in(package: str, folder: str) -> bool:
    wanted = re.compile(rf'^\s*(import|from) {package}\b|import_module\("{package}[".]', re.MULTILINE)
    return any(wanted.search(path.read_text(encoding="utf-8")) for path in (ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize(
    "name", ["PySide6-Essentials", "pyqtgraph", "onnxruntime", "numpy", "wfdb", "hnswlib", "sqlite-utils"]
)
def test_a_library_that_the_program_stands_on_is_needed_at_run_time(name: str) -> None:
    assert name in _names(PROJECT["dependencies"])
    assert re.search(rf"^{name.replace('-', '[-_]')}==", (ROOT / "packaging" / "constraints.txt").read_text(), re.M)


@pytest.mark.parametrize("package", ["PySide6", "pyqtgraph", "onnxruntime", "numpy", "wfdb", "hnswlib", "sqlite_utils"])
def test_a_library_that_the_program_stands_on_is_imported(package: str) -> None:
    assert _imported_in(package, "ecgfinder")


def test_the_window_is_tested_with_pytest_qt() -> None:
    assert "pytest-qt" in _names(PROJECT["optional-dependencies"]["dev"])
    assert _imported_in("pytestqt", "tests")
