"""What the frozen program checks before it starts gives sentences, and the files around it agree with each other."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from ecgfinder.readers.registry import FORMATS

ROOT = Path(__file__).resolve().parent.parent.parent
DESKTOP = ROOT / "packaging" / "desktop"
ABSENT = {"libnothing-like-this.so.7": "libnothing7"}


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, in a frozen folder that needs a library which no system has."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "system-libraries.json").write_text(json.dumps(ABSENT))
    spec = importlib.util.spec_from_file_location("frozen", ROOT / "packaging" / "frozen.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_library_that_the_system_lacks_is_named_with_its_package(
    frozen: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert frozen.guarded(lambda: pytest.fail("it started"), window=True, shown=True) == 3
    said = capsys.readouterr().err
    assert said == (
        "ecgfinder: this system lacks libnothing-like-this.so.7. Install it, on Debian: apt install libnothing7\n"
    )


def test_the_console_program_does_not_ask_for_what_windows_need(frozen: ModuleType) -> None:
    assert frozen.guarded(lambda: 0, window=False, shown=False) == 0


def test_an_import_that_fails_for_a_library_is_a_sentence_too(
    frozen: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    def run() -> None:
        raise ImportError("libnothing-like-this.so.7: cannot open shared object file: No such file or directory")

    assert frozen.guarded(run, window=False, shown=False) == 3
    assert "apt install libnothing7" in capsys.readouterr().err


def test_any_other_import_error_is_a_bug(frozen: ModuleType) -> None:
    def run() -> None:
        raise ImportError("No module named 'nonsense'")

    with pytest.raises(ImportError, match="nonsense"):
        frozen.guarded(run, window=False, shown=False)


def test_a_damaged_file_stops_the_start(
    frozen: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("ecgfinder.assets.damaged_assets", lambda: [Path("a.onnx"), Path("b")])
    assert frozen.guarded(lambda: pytest.fail("it started"), window=False, shown=False) == 3
    assert capsys.readouterr().err == (
        "ecgfinder: a.onnx: the file is damaged or missing (and 1 more). Install the program again.\n"
    )


def test_every_declared_type_of_file_is_defined_and_readable() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=False)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(DESKTOP / "ecgfinder.desktop", encoding="utf-8")
    types = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    root = ElementTree.parse(DESKTOP / "ecgfinder-mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    defined = {item.get("type") for item in root.findall(f"{space}mime-type")}
    assert types - defined == {"application/dicom"}  # defined by the desktop itself
    suffixes = {item.get("pattern", "")[1:] for item in root.iter(f"{space}glob")}
    assert suffixes <= {suffix for item in FORMATS for suffix in item.suffixes}


def test_the_spec_can_be_read_and_leaves_out_what_the_tests_do_not_need() -> None:
    tree = ast.parse((ROOT / "packaging" / "ecgfinder.spec").read_text(encoding="utf-8"))
    names = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert {"torch", "matplotlib", "ecgfinder.training", "wfdb", "soundfile"} <= names


@pytest.mark.parametrize("script", ["build-linux.sh", "compare-builds.sh", "desktop/register.sh", "desktop/AppRun"])
def test_shell_scripts_parse(script: str) -> None:
    path = ROOT / "packaging" / script
    shell = "bash" if "bash" in path.read_text(encoding="utf-8").splitlines()[0] else "sh"
    subprocess.run([shell, "-n", path], check=True)


def test_the_workflow_and_the_build_ask_for_the_same_system_packages() -> None:
    build = (ROOT / "packaging" / "build-linux.sh").read_text(encoding="utf-8")
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    needed = re.search(r'^packages="(.*?)"', build, re.MULTILINE | re.DOTALL)
    assert needed is not None
    assert [package for package in needed[1].split() if package not in workflow.split()] == []
