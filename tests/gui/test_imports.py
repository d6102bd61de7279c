"""What the start of the window may load."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ecgfinder.gui

pytestmark = pytest.mark.gui

TOO_HEAVY = (
    "wfdb",
    "pandas",
    "matplotlib",
    "torch",
    "scipy.signal",
    "onnxruntime",
    "hnswlib",
    "sqlite_utils",
    "pyqtgraph",
)
MAY_LOAD = {
    "PySide6",
    "click",
    "cython_runtime",
    "ecgfinder",
    "numpy",
    "platformdirs",
    "shiboken6",
    "shibokensupport",
    "signature_bootstrap",  # of shiboken6
}


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh Python has loaded after a statement, beyond those it starts with."""
    show = "print(json.dumps(sorted(set(sys.modules) - before)))"
    code = f"import sys, json; before = set(sys.modules); {statement}; {show}"
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", ["gui", "gui.app", "cli.window", "cli.render"])
def test_start_of_the_window_loads_nothing_heavy(module: str):
    loaded = modules_after(f"import ecgfinder.{module}")
    assert not [name for name in loaded if name.startswith(TOO_HEAVY)]


def test_start_of_the_window_loads_only_these_packages():
    loaded = {name.split(".")[0] for name in modules_after("import ecgfinder.gui.app")}
    assert loaded - set(sys.stdlib_module_names) - MAY_LOAD <= {name for name in loaded if name.startswith("_")}


def test_command_line_without_a_window_loads_no_qt():
    assert not [name for name in modules_after("import ecgfinder.cli, ecgfinder.cli.window") if "PySide6" in name]


def test_every_painter_is_ended_also_when_painting_fails():
    """A painter that outlives its paint event, in the traceback of an error, makes Qt crash at the next one."""
    sources = Path(ecgfinder.gui.__file__).parent.rglob("*.py")
    loose = [path.name for path in sources if re.search(r"= QPainter\(", path.read_text(encoding="utf-8"))]
    assert not loose
